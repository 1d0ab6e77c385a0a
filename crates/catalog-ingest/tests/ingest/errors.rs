//! The errors as a stranger meets them.

use std::collections::BTreeSet;

use catalog_ingest::{ERROR_IDS, IngestError, Marker, Place, Problem, Spot, csv, data, page, read_any};
use catalog_model::{CategoryId, Document, EventId, FourParts, Refusal as _, Release, Tag, Witness};

use crate::fixture::{DATA, csv as rows, document, edited, page as whole};

fn one_of_each() -> Vec<Problem> {
    let id = || EventId::new("pool.lane.open").expect("an id");
    let text = String::new;
    vec![
        Problem::NoBytes,
        Problem::TooLarge { bytes: 2, most: 1 },
        Problem::NotUtf8 { byte: 0xe9 },
        Problem::Marker(Marker::LfsPointer),
        Problem::Marker(Marker::NotFoundPage),
        Problem::Marker(Marker::BlockingPage),
        Problem::Marker(Marker::OtherPage),
        Problem::Marker(Marker::NotHtml),
        Problem::CsvCut,
        Problem::CsvEndsEarly { last: id(), missing: 3, against: Witness::Page },
        Problem::Quote { how: "x" },
        Problem::BareCarriageReturn,
        Problem::BlankLine,
        Problem::Header { why: text() },
        Problem::Shift { why: text() },
        Problem::PageCut,
        Problem::PageShell,
        Problem::NoCount { seen: None },
        Problem::Count { said: 2, found: 1, nearest: text() },
        Problem::PagePart { why: text() },
        Problem::PageDepth { what: "x", most: 1 },
        Problem::PageParser,
        Problem::JsonSyntax { why: text() },
        Problem::JsonField { why: text() },
        Problem::DuplicateKey,
        Problem::Versions { found: 0, names: text() },
        Problem::Literal { why: "x" },
        Problem::ScriptData { found: 0 },
        Problem::ScriptCut,
        Problem::DuplicateEvent { first: id(), first_spot: Spot::Line(1) },
        EventId::new("x").expect_err("no id").into(),
        Release::new("x").expect_err("no release").into(),
        Tag::new("X").expect_err("no tag").into(),
        CategoryId::new("X").expect_err("no category").into(),
        Problem::Day { seen: text() },
        Problem::NoEntries,
        Problem::Shrink { entries: 1, others: 3, against: Witness::Data },
        Problem::ControlCharacter { seen: text() },
        Problem::Mojibake { seen: text() },
        Problem::LongDescription { bytes: 2, most: 1 },
        Problem::Testimonies { found: 0, of: "any witness" },
    ]
}

#[test]
fn every_error_has_a_listed_id_and_four_parts() {
    let place = Place { witness: Some(Witness::Csv), location: "a.csv".to_owned(), spot: Spot::Line(7), event: None };
    let mut used = BTreeSet::new();
    for problem in one_of_each() {
        let error = IngestError { place: Box::new(place.clone()), problem };
        used.insert(error.id());
        let parts = [error.place(), error.why(), error.next()];
        assert!(parts.iter().all(|part| !part.is_empty() && !part.contains('\n')), "{error}");
        assert!(error.to_string().contains(error.id()) && error.to_string().contains("line 7"), "{error}");
        assert_eq!(FourParts(&error).to_string().lines().count(), 4);
    }
    let listed: BTreeSet<&str> = ERROR_IDS.iter().map(|(id, _)| *id).collect();
    assert_eq!(listed.len(), ERROR_IDS.len(), "each id is listed once");
    assert_eq!(used, listed);
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
