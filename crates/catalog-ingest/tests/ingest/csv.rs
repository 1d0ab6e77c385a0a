//! The CSV file in its three dialects.

use catalog_ingest::csv::{self, Dialect};
use catalog_ingest::{SourceCatalog, read_any};
use catalog_model::NoticeKind::{ByteOrderMark, CarriageReturns, HeaderSpelling, UnknownColumn, Unsorted};
use catalog_model::{ChangeDetails, Coverage};

use crate::fixture::{HEADER, ROWS, csv as rows, document, findings, position, refusal};

const TAG_CELLS: &str = "Event Type,Description,Release Date,Tags
\"pool.lane.close\",\"\",\"2019.07.0\"
\"pool.lane.open\",\"A lane, the \"\"fast\"\" one,  opened.\",\"2020.01.2\",\"pool\",\"event-hook-eligible\"
\"pool.rules.update\",\"The rules of the pool changed.\",\"2017.43\",\"pool\"
";

const NO_HEADER: &str = "\"pool.lane.close\",\"\",\"2019.07.0\"
\"pool.lane.open\",\"A lane, the \"\"fast\"\" one,  opened.\",\"pool\",\"event-hook-eligible\",\"2020.01.2\"
\"pool.rules.update\",\"The rules of the pool changed.\",\"pool\",\"2017.43\"
";

fn read(text: &str) -> SourceCatalog {
    csv::read(&document(text)).unwrap_or_else(|error| panic!("{error}"))
}

fn refused(text: &str) -> (&'static str, String) {
    refusal(csv::read(&document(text)))
}

#[test]
fn f046_f047_three_dialects() {
    let today = read(&rows());
    assert_eq!(today.catalog.coverage(), Coverage::DOCUMENTED);
    assert_eq!((today.label, today.findings.len(), today.catalog.len()), (None, 0, 3));
    let rules = today.catalog.get("pool.rules.update").expect("there");
    assert_eq!(rules.since.map(|since| since.to_string()).as_deref(), Some("2017.43"));
    assert_eq!(rules.change_details.names().map(AsRef::as_ref).collect::<Vec<_>>(), ["RulesChange", "SignChange"]);
    assert_eq!(today.descriptions["pool.lane.open"], "A lane, the \"fast\" one,  opened.");
    let lane = today.catalog.get("pool.lane.open").expect("there");
    assert!(lane.is_event_hook_eligible() && lane.has_tag("pool") && lane.tags.len() == 2);
    for (text, expected) in [(TAG_CELLS, Dialect::TagCells), (NO_HEADER, Dialect::NoHeader)] {
        let (dialect, older) = csv::read_with_dialect(&document(text)).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!((dialect, older.catalog.coverage()), (expected, Coverage::TAGS_ONLY));
        assert_eq!(older.descriptions, today.descriptions);
        for (older, today) in older.catalog.entries().zip(today.catalog.entries()) {
            let mut today = catalog_model::EventEntry::clone(today);
            today.change_details = ChangeDetails::None;
            assert_eq!(**older, today);
        }
        assert_eq!(read_any(&document(text)).as_ref(), Ok(&older));
    }
    assert_eq!(read_any(&document(rows())), Ok(today));
}

#[test]
fn f051_byte_order_mark_and_carriage_returns() {
    let expected = read(&rows());
    let odd = read(&format!("\u{feff}{}", rows().replace('\n', "\r\n")));
    assert_eq!((&odd.catalog, &odd.descriptions), (&expected.catalog, &expected.descriptions));
    let kinds: Vec<_> = findings(&odd).into_iter().map(|(kind, _, _)| kind).collect();
    assert_eq!(kinds, [ByteOrderMark, CarriageReturns]);
}

#[test]
fn f048_columns_by_name() {
    let expected = read(&rows());
    let spelt = read(&rows().replace("Tags, Change", "Tags,Change").replace("Event Type", "Event Type "));
    assert_eq!(spelt.catalog, expected.catalog);
    let told = findings(&spelt);
    assert_eq!(
        told.iter().map(|(kind, _, seen)| (*kind, &**seen)).collect::<Vec<_>>(),
        [(HeaderSpelling, "Change Details"), (HeaderSpelling, "Event Type ")]
    );

    let wider = "Owner,Tags,Event Type,Release Date, Change Details,Description,\n\
                 x,\"pool, dive\",pool.lane.open,2020.01.2,,A lane.,y\n";
    let wider = read(wider);
    let told = findings(&wider);
    assert_eq!(
        told.iter().map(|(kind, _, seen)| (*kind, &**seen)).collect::<Vec<_>>(),
        [(UnknownColumn, ""), (UnknownColumn, "Owner")]
    );
    assert_eq!(wider.descriptions["pool.lane.open"], "A lane.");
    assert_eq!(wider.catalog.get("pool.lane.open").expect("there").tags.len(), 2);
}

#[test]
fn f048_prose_columns_are_redacted() {
    let told = |column: &str| {
        let told =
            findings(&read(&rows().replace("Details\n", &format!("Details,{column}\n")).replace("\"\n", "\",x\n")));
        assert_eq!(told.iter().map(|(kind, ..)| *kind).collect::<Vec<_>>(), [UnknownColumn]);
        told.into_iter().map(|(_, _, seen)| seen).collect::<String>()
    };
    for name in ["", "Owner", "Owner of Lane", "owner_id.2", &"n".repeat(40), &format!("{} b", "a".repeat(38))] {
        assert_eq!(told(name), name);
    }
    // `printf '%s' 'The guards open the lane.' | sha256sum`
    assert_eq!(told("The guards open the lane."), "a column of 25 characters, sha256 98f9b28d20004888");
    for prose in ["The owner of lanes", "Owner 2", "a  b", "Lane!", " Owner", "Bes\u{ed}tzer", &"n".repeat(41)] {
        assert!(told(prose).starts_with("a column of "), "{prose}");
    }
}

#[test]
fn f048_f056_other_headers() {
    let with = |header: &str| format!("{header}\n{}", ROWS.concat());
    for text in [
        with("Event Type,Description,Release Date,Tags, Change Details,Tags"),
        with("Event Type,Description,Release Date,Labels, Change Details"),
        with("Event Type,Description,Release Date,Tags,Owner"),
        with("Event Type,Release Date,Description,Tags"),
        with("Event Type;Description;Release Date;Tags; Change Details"),
        with("Event Type\tDescription\tRelease Date\tTags\t Change Details"),
        with("sep=,"),
        with("Type d'événement,Description,Version,Tags, Détails"),
        rows().replace(HEADER, ""),
        "pool.lane.open\n".to_owned(),
        format!("{}\n", ",".repeat(100_000)),
        "error\n".to_owned(),
    ] {
        assert_eq!(refused(&text), ("C-HEADER", "line 1".to_owned()), "{}", &text[..40.min(text.len())]);
    }
}

#[test]
fn f057_lines_of_many_cells() {
    // A record of the `csv` crate for each of them, and for each row after them, would use up the memory.
    let commas = ",".repeat(4_000_000);
    assert_eq!(refused(&format!("{commas}\n{}", rows())), ("C-HEADER", "line 1".to_owned()));
    assert_eq!(refused(&format!("{}{commas}\n", rows())), ("C-SHIFT", "line 5".to_owned()));
    let error = csv::read(&document(format!("{commas}\n"))).expect_err("refused");
    assert_eq!(error.what, "there are 4000001 columns");
    // As many columns as there may be, of which five are known.
    let columns: String = (0..27).map(|n| format!(",Owner{n}")).collect();
    let cells = ",x".repeat(27);
    let wide = |more: &str, cell: &str| {
        rows().replace("Details\n", &format!("Details{columns}{more}\n")).replace("\"\n", &format!("\"{cells}{cell}\n"))
    };
    assert_eq!(read(&wide("", "")).catalog.len(), 3);
    assert_eq!(refused(&wide(",Owner", ",x")), ("C-HEADER", "line 1".to_owned()));
}

#[test]
fn f055_f056_f065_rows_with_wrong_cells() {
    let cases = [
        (rows().replace("\"2020.01.2\",", ""), "C-SHIFT"),
        (rows().replace(",\"pool, event-hook-eligible\",\"\"", ",\"pool\",\"event-hook-eligible\",\"\""), "C-SHIFT"),
        (
            rows().replace("\"2020.01.2\"", "\"pool\"").replace("\"pool, event-hook-eligible\"", "\"2020.01.2\""),
            "C-SHIFT",
        ),
        (rows().replace("\"2020.01.2\"", "\"\""), "C-SHIFT"),
        (rows().replace("\"2020.01.2\"", "\"TBD\""), "C-SHIFT"),
        (TAG_CELLS.replace("\"2020.01.2\",", ""), "C-SHIFT"),
        (TAG_CELLS.replace("\"A lane, the \"\"fast\"\" one,  opened.\",", ""), "C-SHIFT"),
        (TAG_CELLS.replace("\"event-hook-eligible\"", "\"a\",\"b\",\"c\",\"d\""), "C-SHIFT"),
        (NO_HEADER.replace(",\"2020.01.2\"", "").replacen("2019", "2018", 1), "C-SHIFT"),
        (NO_HEADER.replace("\"A lane, the \"\"fast\"\" one,  opened.\",", ""), "C-SHIFT"),
        (rows().replace("\"2020.01.2\"", "\"2020.1\""), "D-RELEASE"),
        (rows().replace("\"2020.01.2\"", "\"2026.13.0\""), "D-RELEASE"),
        (rows().replace("\"2020.01.2\"", "\"2020-01-02\""), "D-RELEASE"),
        (rows().replace("pool, event", "pool,event"), "D-TAG"),
        (rows().replace("pool, event", "pool, , event"), "D-TAG"),
        (rows().replace("pool, event", "Pool, event"), "D-TAG"),
        (rows().replace("pool.lane.open", "pool"), "D-ID"),
        (rows().replace("pool.lane.open", "=pool.lane"), "D-ID"),
        (rows().replace("pool.lane.open", "--.--"), "D-ID"),
        (rows().replace("pool.lane.open", "p\u{430}ol.lane.open"), "D-ID"),
        (rows().replace("A lane,", "A\u{202e} lane,"), "D-CONTROL"),
        (rows().replace("A lane,", "A l\u{c3}\u{a9},"), "D-MOJIBAKE"),
    ];
    for (text, id) in cases {
        let line = if text.starts_with('"') { "line 2" } else { "line 3" };
        assert_eq!(refused(&text), (id, line.to_owned()), "{text}");
    }
    assert_eq!(
        refused(&rows().replace("\"SignChange\"", "Sign Change").replace("RulesChange,", "Rules Change,")).0,
        "D-WORD"
    );
}

#[test]
fn f049_f051_f053_f054_lines_that_are_not_rows() {
    let cases = [
        (rows().replace("\"A lane,", "A \"lane,"), "C-QUOTE", 3),
        (rows().replace("opened.\"", "opened."), "C-QUOTE", 3),
        (rows().replace("opened.\",", "opened.\"x,"), "C-QUOTE", 3),
        (rows().replace("A lane, ", "A lane,\n"), "C-QUOTE", 3),
        (rows().replace(ROWS[1], &format!("\n{}", ROWS[1])), "C-LINE", 3),
        (format!("{}\n", rows()), "C-LINE", 5),
        (rows().replace("A lane, ", "A lane,\r"), "C-LINE", 3),
        (rows().replace('\n', "\r"), "C-CUT", 1),
        (rows().replace("A lane, ", "A lane,\0"), "D-CONTROL", 3),
        (rows().replace("A lane, ", "A lane,\t"), "D-CONTROL", 3),
        (rows().trim_end().to_owned(), "C-CUT", 4),
    ];
    for (text, id, line) in cases {
        assert_eq!(refused(&text), (id, format!("line {line}")), "{text}");
    }
}

#[test]
fn f050_every_prefix() {
    for whole in [rows(), TAG_CELLS.to_owned(), NO_HEADER.to_owned()] {
        for end in 0..=whole.len() {
            let result = csv::read(&document(&whole[..end]));
            let lines = whole[..end].lines().count();
            match result {
                Ok(source_catalog) => {
                    assert!(whole[..end].ends_with("\"\n"), "cut at {end}");
                    assert_eq!(source_catalog.catalog.len(), lines - usize::from(whole.starts_with('E')));
                }
                Err(error) => {
                    let expected = match end {
                        0 => "H-EMPTY",
                        _ if whole[..end].ends_with('\n') => "D-EMPTY",
                        _ => "C-CUT",
                    };
                    assert_eq!(error.id(), expected, "cut at {end}");
                }
            }
        }
    }
}

#[test]
fn f018_other_texts() {
    for text in [
        "Oops! Page not found!",
        "Oops! Page not found!\nLook elsewhere",
        "Oops! Page not found!\n\nLook elsewhere\n",
        "Not found",
        "{\"error\":\"none\"}",
        "{\"error\":\"none\"}\n",
        "{\n\t\"error\": \"none\"\n}\n",
        "(window.pool=window.pool||[]).push([[3],{1:function(e){e.exports=\"x\"}}]);",
        "\"use strict\";var a=1,b=\"2\";",
    ] {
        assert_eq!(refused(text), ("C-HEADER", "line 1".to_owned()), "{text}");
        let error = csv::read(&document(text)).expect_err("refused");
        assert!(error.what.contains("without `Event Type`, `Description`"), "{}", error.what);
    }
    // A cut or damaged file stays one, also where it never had a header.
    for (text, id, line) in [
        ("Event Type,Descr", "C-CUT", 1),
        ("\"pool.lane.close\",\"\"", "C-CUT", 1),
        ("\"pool.lane.close\",\"\"x,\"2019.07.0\"\n", "C-QUOTE", 1),
        ("Event Type,Description,Release Date,Tags\n\"pool", "C-CUT", 2),
    ] {
        assert_eq!(refused(text), (id, format!("line {line}")), "{text}");
    }
}

#[test]
fn f064_f078_duplicate_ids_and_order() {
    for twin in ["pool.lane.open", "Pool.lane.open"] {
        let error = csv::read(&document(rows().replace("pool.rules.update", twin))).expect_err("refused");
        assert_eq!((error.id(), position(&error)), ("D-DUPLICATE", "line 4".to_owned()));
        assert!(error.what.contains("line 3"), "{}", error.what);
    }
    let swapped = read(&format!("{HEADER}{}{}", ROWS[1], ROWS[0]));
    assert_eq!(findings(&swapped).iter().map(|(kind, _, _)| *kind).collect::<Vec<_>>(), [Unsorted]);
}

#[test]
fn f018_f027_f030_f052_f057_other_documents() {
    for page in ["<!DOCTYPE html><h1>Oops! Page not found!</h1>\n", "  \n<html>\n", "\u{feff}<html>\n"] {
        assert_eq!(refused(page).0, "H-MARKER", "{page}");
    }
    assert_eq!(refused("version https://git-lfs.github.com/spec/v1\n").0, "H-MARKER");
    assert_eq!(refused("").0, "H-EMPTY");
    let mut latin1 = rows().into_bytes();
    latin1[90] = 0xe9;
    assert_eq!(refusal(csv::read(&document(latin1))), ("H-ENCODING", "byte 90".to_owned()));
    let utf16: Vec<u8> = rows().encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(refusal(csv::read(&document(utf16))).0, "D-CONTROL");
    assert_eq!(refused(&format!("{}{}", rows(), "x".repeat(16 << 20))).0, "H-SIZE");
}

proptest::proptest! {
    #[test]
    fn no_bytes_panic(bytes: Vec<u8>, cells: Vec<String>) {
        let _ = read_any(&document(&bytes));
        let row: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        let _ = csv::read(&document(format!("{HEADER}{}\n", row.join(","))));
    }
}
