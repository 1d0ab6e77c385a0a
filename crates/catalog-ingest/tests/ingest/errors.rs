//! The text of refusals.

use catalog_ingest::{CODES, csv, data, page, read_any};
use catalog_model::Document;

use crate::fixture::{DATA, csv as rows, document, edited, page as whole};

#[test]
fn each_code_is_listed_once_with_a_meaning_and_advice() {
    for (index, code) in CODES.iter().enumerate() {
        assert!(CODES[..index].iter().all(|other| other.id != code.id), "{}", code.id);
        assert!(code.meaning.ends_with('.') && !code.next.is_empty(), "{}", code.id);
    }
}

#[test]
fn refusals_name_their_location_and_the_file_that_reads_it() {
    let location = "https://docs.example/a.csv";
    let check = |error: catalog_model::Refusal, position: &str, reader: &str| {
        assert_eq!(error.at.as_str(), position);
        assert!(error.advice().ends_with(&format!("update the reader: crates/catalog-ingest/src/{reader}")), "{error}");
    };
    let broken = Document::new(location, rows().replace("2020.01.2", "soon").into_bytes());
    let position = format!("the csv {location}, line 3, event type `pool.lane.open`");
    check(csv::read(&broken).expect_err("refused"), &position, "csv.rs");
    let broken = Document::new(location, edited("2020.01.2", "soon").into_bytes());
    let pointer = "/versions/0/eventTypes/2/info/release";
    let position = format!("the data {location}, JSON pointer `{pointer}`, event type `pool.lane.open`");
    check(data::read(&broken).expect_err("refused"), &position, "data_format.rs");
    let broken = Document::new(location, whole().replace("Since:", "From:").into_bytes());
    let selector = "div.event-type > div.event-type-release";
    let position = format!("the page {location}, entry 1, selector `{selector}`, event type `pool.lane.close`");
    check(page::read(&broken).expect_err("refused"), &position, "page.rs");
}

/// The refusal holds nothing that acts on the screen, and has at most a few lines.
fn assert_harmless(document: &Document) {
    let Err(error) = read_any(document) else { return };
    let shown = error.to_string();
    let acts = |c: char| {
        c != '\n' && c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}')
    };
    assert!(!shown.contains(acts), "{shown:?}");
    assert!(shown.chars().count() < 1500, "{} characters: {shown}", shown.chars().count());
}

#[test]
fn f091_scraped_text_is_never_shown_raw() {
    let hostile = ["\u{1b}]0;title\u{7}\u{1b}[2J", "\u{9b}31m", "a\u{202e}b\u{200b}", "\r\n::error::x", "\u{feff}"];
    for hostile in hostile.map(|hostile| hostile.repeat(3)).iter().chain([&"x".repeat(100_000)]) {
        let json = hostile.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect::<String>();
        for text in [
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
            assert_harmless(&document(edited(text, &json)));
            assert_harmless(&document(edited(text, hostile)));
            assert_harmless(&document(edited(text, &format!("{json}\" : 1, \"{json}"))));
        }
        for text in ["pool.lane.open", "2020.01.2", "Event Type", "pool, event", "RulesChange"] {
            assert_harmless(&document(rows().replace(text, hostile)));
            assert_harmless(&document(rows().replace(text, &hostile.replace(['\r', '\n', '\u{1b}', '\u{7}'], ""))));
        }
        for text in ["lane.open", "Since: 2020.01.2", "A lane,", "Found", "event-hook-eligible", "<b>pool</b>"] {
            assert_harmless(&document(whole().replace(text, hostile)));
            assert_harmless(&document(whole().replace(text, &format!("<{hostile}>"))));
        }
        let odd_location = Document::new(hostile.as_str(), DATA.replace("V2", "V3").into_bytes());
        assert_harmless(&odd_location);
        assert!(page::read(&odd_location).is_err());
    }
}
