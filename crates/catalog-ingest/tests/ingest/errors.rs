//! The errors as a stranger meets them.

use std::collections::BTreeSet;

use catalog_ingest::{ERROR_IDS, IngestError, Marker, Place, Problem, Spot, csv, data, page, read_any};
use catalog_model::{
    CategoryId, Document, EventId, FieldName, FourParts, LegacyId, OldRefusal as _, PayloadTypeName, Release,
    SourceKind, Tag,
};

use crate::fixture::{DATA, csv as rows, document, edited, page as whole};
use crate::shown_errors::{Texts, Variants, variants};

variants! {
    Problem {
        NoBytes, TooLarge, NotUtf8, Marker, CsvCut, CsvEndsEarly, Quote, BareCarriageReturn, BlankLine, Header, Shift,
        PageCut, PageShell, NoCount, Count, PagePart, PageDepth, PageParser, JsonSyntax, JsonField, DuplicateKey,
        Versions, Literal, ScriptData, ScriptCut, DuplicateEvent, EventId, Release, Word, Day, NoEntries, Shrink,
        ControlCharacter, Mojibake, LongDescription, Testimonies,
    }
    Marker { LfsPointer, NotFoundPage, BlockingPage, EventTypesPage, OtherPage, NotHtml }
    Spot { Whole, Line, Offset, Entry, Selector, EntryPart, Pointer, Json }
}

/// Every problem where a reader finds it, in the words of its reader.
fn one_of_each() -> Vec<IngestError> {
    let text = str::to_owned;
    let error = |source, spot, event: Option<&str>, problem| {
        let location = match source {
            Some(SourceKind::Csv) => "https://docs.example/docs/list.csv",
            Some(SourceKind::Page) => "https://docs.example/docs/list/",
            Some(SourceKind::Data) => "https://docs.example/assets/js/3.js",
            None => "",
        };
        let place = Place { source, location: text(location), spot, event: event.map(text) };
        IngestError { place: Box::new(place), problem }
    };
    let csv = |line, problem| error(Some(SourceKind::Csv), Spot::Line(line), None, problem);
    let row = |line, event, problem| error(Some(SourceKind::Csv), Spot::Line(line), Some(event), problem);
    let page = |problem| error(Some(SourceKind::Page), Spot::Whole, None, problem);
    let counted = |selector, problem| error(Some(SourceKind::Page), Spot::Selector(text(selector)), None, problem);
    let part = |selector, problem| {
        error(Some(SourceKind::Page), Spot::EntryPart { entry: 7, selector }, Some("pool.lane.open"), problem)
    };
    let data = |spot, problem| error(Some(SourceKind::Data), spot, None, problem);
    let value = |pointer, event, problem| error(Some(SourceKind::Data), Spot::Pointer(text(pointer)), event, problem);
    let entry = |pointer, problem| value(pointer, Some("pool.lane.open"), problem);
    let between = |source, problem| IngestError {
        place: Box::new(Place { source, location: String::new(), spot: Spot::Whole, event: None }),
        problem,
    };
    let id = |id: &str| EventId::new(id).expect("an id");
    vec![
        page(Problem::NoBytes),
        page(Problem::TooLarge { bytes: 9_000_000, most: 8_388_608 }),
        error(Some(SourceKind::Csv), Spot::Offset(4711), None, Problem::NotUtf8 { byte: 0xe9 }),
        error(Some(SourceKind::Csv), Spot::Whole, None, Problem::Marker(Marker::LfsPointer)),
        page(Problem::Marker(Marker::NotFoundPage)),
        page(Problem::Marker(Marker::BlockingPage)),
        error(Some(SourceKind::Csv), Spot::Whole, None, Problem::Marker(Marker::EventTypesPage)),
        page(Problem::Marker(Marker::OtherPage)),
        page(Problem::Marker(Marker::NotHtml)),
        csv(120, Problem::CsvCut),
        error(
            Some(SourceKind::Csv),
            Spot::Whole,
            None,
            Problem::CsvEndsEarly { last: id("pool.lane.open"), missing: 31, against: SourceKind::Page },
        ),
        csv(3, Problem::Quote { how: "text follows the quotation mark that ends a cell" }),
        csv(3, Problem::BareCarriageReturn),
        csv(3, Problem::BlankLine),
        csv(1, Problem::Header { why: text("the cells are separated by semicolons and not by commas") }),
        row(3, "pool.lane.open", Problem::Shift { why: text("the row has 4 cells, and the header 5") }),
        error(Some(SourceKind::Page), Spot::Offset(81_920), None, Problem::PageCut),
        counted("#event-type-count", Problem::PageShell),
        counted("#event-type-count", Problem::NoCount { seen: None, nearest: text("`h4` matches 12") }),
        counted(
            "#event-type-count",
            Problem::NoCount { seen: Some(text("4 lanes")), nearest: text("`h4` matches 12") },
        ),
        counted(
            "div.event-type > h4",
            Problem::Count { said: 12, found: 0, nearest: text("`div.event-type` matches 0, `h4` matches 12") },
        ),
        part("div.event-type > p.event-type-description", Problem::PagePart { why: text("the entry lacks this part") }),
        error(
            Some(SourceKind::Page),
            Spot::Offset(2048),
            None,
            Problem::PageDepth { what: "the elements are nested too deep", most: 512 },
        ),
        page(Problem::PageParser),
        data(
            Spot::Json { line: 4, column: 17, pointer: text("/versions/0/eventTypes/2") },
            Problem::JsonSyntax { why: text("expected `,` or `}`") },
        ),
        value(
            "/versions/0/eventTypes/2/id",
            None,
            Problem::JsonField { why: text("invalid type: integer `4`, expected a text") },
        ),
        value("/versions/0/eventTypes/2/id", None, Problem::DuplicateKey),
        value("/versions", None, Problem::Versions { found: 0, names: text("V3, V4") }),
        data(Spot::Offset(512), Problem::Literal { why: "`\\x` is not followed by two hex digits" }),
        data(Spot::Whole, Problem::ScriptData { found: 0 }),
        data(Spot::Whole, Problem::ScriptData { found: 2 }),
        data(Spot::Offset(99_000), Problem::ScriptCut),
        row(9, "Pool.lane.open", Problem::DuplicateEvent { first: id("pool.lane.open"), first_spot: Spot::Line(3) }),
        error(
            Some(SourceKind::Page),
            Spot::Entry(9),
            Some("pool.lane.open"),
            Problem::DuplicateEvent { first: id("pool.lane.open"), first_spot: Spot::Entry(7) },
        ),
        row(3, "lane", EventId::new("lane").expect_err("no id").into()),
        row(3, "pool.lane.open", Release::new("8.2026").expect_err("no release").into()),
        entry("/versions/0/eventTypes/2/tags/0", Tag::new("Lane 4").expect_err("no tag").into()),
        entry("/versions/0/eventTypes/2/category", CategoryId::new("The Pool").expect_err("no category").into()),
        entry(
            "/versions/0/eventTypes/2/schema/actor",
            PayloadTypeName::new("4Lanes").expect_err("no payload type").into(),
        ),
        value(
            "/versions/0/schemas/Lane/properties/lane number",
            None,
            FieldName::new("lane number").expect_err("no field").into(),
        ),
        entry("/versions/0/eventTypes/2/mappings/0", LegacyId::new("lane/open").expect_err("no legacy id").into()),
        entry("/versions/0/eventTypes/2/info/created", Problem::Day { seen: text("31.01.2020") }),
        error(Some(SourceKind::Csv), Spot::Whole, None, Problem::NoEntries),
        error(
            Some(SourceKind::Csv),
            Spot::Whole,
            None,
            Problem::Shrink { entries: 4, others: vec![(SourceKind::Data, 12), (SourceKind::Page, 12)] },
        ),
        error(
            Some(SourceKind::Csv),
            Spot::Whole,
            None,
            Problem::Shrink { entries: 4, others: vec![(SourceKind::Page, 12)] },
        ),
        error(
            Some(SourceKind::Csv),
            Spot::Whole,
            None,
            Problem::Shrink { entries: 17, others: vec![(SourceKind::Data, 12), (SourceKind::Page, 12)] },
        ),
        row(3, "pool.lane.open", Problem::ControlCharacter { seen: text("\\u{202e}") }),
        part("div.event-type > p.event-type-description", Problem::Mojibake { seen: text("Ã©") }),
        row(3, "pool.lane.open", Problem::LongDescription { bytes: 20_000, most: 16_384 }),
        between(None, Problem::Testimonies { found: 0, of: "any source" }),
        between(Some(SourceKind::Csv), Problem::Testimonies { found: 2, of: "csv" }),
    ]
}

#[test]
fn the_text_of_every_error() {
    let mut texts = Texts::default();
    for error in one_of_each() {
        let mut names = vec![error.problem.variant()];
        if let Problem::Marker(marker) = &error.problem {
            names.push(marker.variant());
        }
        texts.add(&names, &error);
        texts.note(error.place.spot.variant());
    }
    insta::assert_snapshot!(texts.whole_with_ids(&[Problem::NAMES, Marker::NAMES, Spot::NAMES], ERROR_IDS));
}

#[test]
fn every_error_is_four_lines_and_each_id_is_listed_once() {
    for error in one_of_each() {
        let parts = [error.place(), error.why(), error.next()];
        assert!(parts.iter().all(|part| !part.is_empty() && !part.contains('\n')), "{error}");
        assert!(error.to_string().contains(error.id()) && error.to_string().contains(&error.place()), "{error}");
        assert_eq!(FourParts(&error).to_string().lines().count(), 4);
    }
    let listed: BTreeSet<&str> = ERROR_IDS.iter().map(|(id, _)| *id).collect();
    assert_eq!(listed.len(), ERROR_IDS.len(), "each id is listed once");
}

#[test]
fn a_place_says_which_document_and_where_in_it() {
    let location = "https://docs.example/a.csv";
    let broken = Document::new(location, rows().replace("2020.01.2", "soon").into_bytes());
    let error = csv::read(&broken).expect_err("refused");
    assert_eq!(error.place(), format!("the csv {location}, line 3, event type `pool.lane.open`"));
    let broken = Document::new(location, edited("2020.01.2", "soon").into_bytes());
    let error = data::read(&broken).expect_err("refused");
    let pointer = "/versions/0/eventTypes/2/info/release";
    assert_eq!(error.place(), format!("the data {location}, JSON pointer `{pointer}`, event type `pool.lane.open`"));
}

/// Nothing that acts on a screen, and nothing of more than a few lines.
fn assert_harmless(document: &Document) {
    let Err(error) = read_any(document) else { return };
    for shown in [error.to_string(), FourParts(&error).to_string()] {
        let acts = |c: char| {
            c != '\n' && c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}')
        };
        assert!(!shown.contains(acts), "{shown:?}");
        assert!(shown.chars().count() < 1500, "{} characters: {shown}", shown.chars().count());
    }
}

#[test]
fn what_was_scraped_is_never_shown_raw() {
    let hostile = ["\u{1b}]0;title\u{7}\u{1b}[2J", "\u{9b}31m", "a\u{202e}b\u{200b}", "\r\n::error::x", "\u{feff}"];
    for hostile in hostile.map(|hostile| hostile.repeat(3)).iter().chain([&"x".repeat(100_000)]) {
        let json = hostile.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect::<String>();
        for place in [
            "pool.lane.open",
            "2020.01.2",
            "\"pool\", \"event-hook-eligible\"",
            "LaneDebugData\", \"actor",
            "lane_number",
            "Integer",
            "A lane ran dry.",
            "V2",
            "2026.08.1-begin-9-gabc",
            "\"release\" : \"2026.08.1\"",
            "core.lane",
            "2020-01-31",
        ] {
            assert_harmless(&document(edited(place, &json)));
            assert_harmless(&document(edited(place, hostile)));
            assert_harmless(&document(edited(place, &format!("{json}\" : 1, \"{json}"))));
        }
        for place in ["pool.lane.open", "2020.01.2", "Event Type", "pool, event", "RulesChange"] {
            assert_harmless(&document(rows().replace(place, hostile)));
            assert_harmless(&document(rows().replace(place, &hostile.replace(['\r', '\n', '\u{1b}', '\u{7}'], ""))));
        }
        for place in ["lane.open", "Since: 2020.01.2", "A lane,", "Found", "event-hook-eligible", "<b>pool</b>"] {
            assert_harmless(&document(whole().replace(place, hostile)));
            assert_harmless(&document(whole().replace(place, &format!("<{hostile}>"))));
        }
        let odd_place = Document::new(hostile.as_str(), DATA.replace("V2", "V3").into_bytes());
        assert_harmless(&odd_place);
        assert!(page::read(&odd_place).is_err());
    }
}
