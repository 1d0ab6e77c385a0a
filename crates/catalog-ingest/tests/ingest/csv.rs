//! The CSV file in its three dialects.

use catalog_ingest::csv::{self, Dialect};
use catalog_ingest::{SourceCatalog, read_any};
use catalog_model::NoticeKind::{
    self, ByteOrderMark, CarriageReturns, HeaderSpelling, NullFact, UnknownColumn, Unsorted,
};
use catalog_model::{ChangeDetails, Coverage};

use crate::fixture::{HEADER, ROWS, csv as rows, document, findings, position, refusal, words};

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

/// Checks the code and the line of a refusal.
#[track_caller]
fn check(text: &str, id: &str, line: usize) {
    let shown: String = text.chars().take(400).collect();
    assert_eq!(refused(text), (id, format!("line {line}")), "{shown}");
}

/// Checks the notices: kinds and what was seen.
#[track_caller]
fn check_notices(source_catalog: &SourceCatalog, expected: &[(NoticeKind, &str)]) {
    let findings = findings(source_catalog);
    let seen: Vec<_> = findings.iter().map(|(kind, _, seen)| (*kind, &**seen)).collect();
    assert_eq!(seen, expected);
}

#[test]
fn f046_f047_three_dialects() {
    let today = read(&rows());
    assert_eq!(today.catalog.coverage(), Coverage::DOCUMENTED);
    assert_eq!((today.label, today.findings.len(), today.catalog.len()), (None, 0, 3));
    let rules = today.catalog.get("pool.rules.update").expect("exists");
    assert_eq!(rules.since.map(|since| since.to_string()).as_deref(), Some("2017.43"));
    assert_eq!(words(rules.change_details.names()), ["RulesChange", "SignChange"]);
    assert_eq!(today.descriptions["pool.lane.open"], "A lane, the \"fast\" one,  opened.");
    let lane = today.catalog.get("pool.lane.open").expect("exists");
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
    let windows = read(&format!("\u{feff}{}", rows().replace('\n', "\r\n")));
    assert_eq!((&windows.catalog, &windows.descriptions), (&expected.catalog, &expected.descriptions));
    check_notices(&windows, &[(ByteOrderMark, ""), (CarriageReturns, "")]);
}

#[test]
fn f048_columns_by_name() {
    let expected = read(&rows());
    let respelled = read(&rows().replace("Tags, Change", "Tags,Change").replace("Event Type", "Event Type "));
    assert_eq!(respelled.catalog, expected.catalog);
    check_notices(&respelled, &[(HeaderSpelling, "Change Details"), (HeaderSpelling, "Event Type ")]);

    let wider = read(
        "Owner,Tags,Event Type,Release Date, Change Details,Description,\n\
         x,\"pool, dive\",pool.lane.open,2020.01.2,,A lane.,y\n",
    );
    check_notices(&wider, &[(UnknownColumn, ""), (UnknownColumn, "Owner")]);
    assert_eq!(wider.descriptions["pool.lane.open"], "A lane.");
    assert_eq!(wider.catalog.get("pool.lane.open").expect("exists").tags.len(), 2);
}

#[test]
fn f048_prose_columns_are_redacted() {
    let with =
        |column: &str| read(&rows().replace("Details\n", &format!("Details,{column}\n")).replace("\"\n", "\",x\n"));
    for name in ["", "Owner", "Owner of Lane", "owner_id.2", &"n".repeat(40), &format!("{} b", "a".repeat(38))] {
        check_notices(&with(name), &[(UnknownColumn, name)]);
    }
    // `printf '%s' 'The guards open the lane.' | sha256sum`
    let expected = "a column of 25 characters, sha256 98f9b28d20004888";
    check_notices(&with("The guards open the lane."), &[(UnknownColumn, expected)]);
    for prose in ["The owner of lanes", "Owner 2", "a  b", "Lane!", " Owner", "Bes\u{ed}tzer", &"n".repeat(41)] {
        assert!(findings(&with(prose))[0].2.starts_with("a column of "), "{prose}");
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
        "error\n".to_owned(),
    ] {
        check(&text, "C-HEADER", 1);
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
        check(text, "C-HEADER", 1);
        let error = csv::read(&document(text)).expect_err("refused");
        assert!(error.what.contains("without `Event Type`, `Description`"), "{}", error.what);
    }
    // A cut or damaged CSV is not another text.
    check("Event Type,Descr", "C-CUT", 1);
    check("\"pool.lane.close\",\"\"", "C-CUT", 1);
    check("\"pool.lane.close\",\"\"x,\"2019.07.0\"\n", "C-QUOTE", 1);
}

#[test]
fn f057_lines_of_many_cells() {
    // The `csv` crate would use up the memory for each of them, and for each row after them.
    let commas = ",".repeat(4_000_000);
    check(&format!("{commas}\n{}", rows()), "C-HEADER", 1);
    check(&format!("{}{commas}\n", rows()), "C-SHIFT", 5);
    // The largest allowed number of columns, of which five are known.
    let columns: String = (0..27).map(|n| format!(",Owner{n}")).collect();
    let cells = ",x".repeat(27);
    let wide = |more: &str, cell: &str| {
        rows().replace("Details\n", &format!("Details{columns}{more}\n")).replace("\"\n", &format!("\"{cells}{cell}\n"))
    };
    assert_eq!(read(&wide("", "")).catalog.len(), 3);
    check(&wide(",Owner", ",x"), "C-HEADER", 1);
}

#[test]
fn f055_f056_f065_rows_with_wrong_cells() {
    let open = "\"A lane, the \"\"fast\"\" one,  opened.\",";
    let columns = rows();
    for (whole, from, to, id) in [
        (&*columns, "\"2020.01.2\",", "", "C-SHIFT"),
        (&columns, ",\"pool, event-hook-eligible\",\"\"", ",\"pool\",\"event-hook-eligible\",\"\"", "C-SHIFT"),
        (&columns, "\"2020.01.2\",\"pool, event-hook-eligible\"", "\"pool\",\"2020.01.2\"", "C-SHIFT"),
        (&columns, "\"2020.01.2\"", "\"\"", "C-SHIFT"),
        (&columns, "\"2020.01.2\"", "\"TBD\"", "C-SHIFT"),
        (TAG_CELLS, "\"2020.01.2\",", "", "C-SHIFT"),
        (TAG_CELLS, open, "", "C-SHIFT"),
        (TAG_CELLS, "\"event-hook-eligible\"", "\"a\",\"b\",\"c\",\"d\"", "C-SHIFT"),
        (NO_HEADER, ",\"2020.01.2\"", "", "C-SHIFT"),
        (NO_HEADER, open, "", "C-SHIFT"),
        (&columns, "\"2020.01.2\"", "\"2020.1\"", "D-RELEASE"),
        (&columns, "\"2020.01.2\"", "\"2026.13.0\"", "D-RELEASE"),
        (&columns, "\"2020.01.2\"", "\"2020-01-02\"", "D-RELEASE"),
        (&columns, "pool, event", "pool,event", "D-TAG"),
        (&columns, "pool, event", "pool, , event", "D-TAG"),
        (&columns, "pool, event", "Pool, event", "D-TAG"),
        (&columns, "pool.lane.open", "pool", "D-ID"),
        (&columns, "pool.lane.open", "=pool.lane", "D-ID"),
        (&columns, "pool.lane.open", "--.--", "D-ID"),
        (&columns, "pool.lane.open", "p\u{430}ol.lane.open", "D-ID"),
        (&columns, "A lane,", "A\u{202e} lane,", "D-CONTROL"),
        (&columns, "A lane,", "A l\u{c3}\u{a9},", "D-MOJIBAKE"),
    ] {
        assert!(whole.contains(from), "{from}");
        check(&whole.replace(from, to), id, if whole == NO_HEADER { 2 } else { 3 });
    }
    check(&columns.replace("RulesChange,", "Rules Change,"), "D-WORD", 4);
}

#[test]
fn f138_a_null_release_in_the_csv() {
    let with_null = |nulls: usize, null: &str| {
        let row = |n: usize| {
            format!(
                "\"pool.lane.n{n:02}\",\"A lane.\",{}\"pool\",\"\"\n",
                if n < nulls { null } else { "\"2020.01.2\"," }
            )
        };
        HEADER.to_owned() + &(0..40).map(row).collect::<String>()
    };
    for null in ["", "\"\",", ","] {
        let source_catalog = read(&with_null(2, null));
        let expected = ["00", "01"].map(|n| (NullFact, format!("pool.lane.n{n} since"), String::new()));
        assert_eq!(findings(&source_catalog), expected, "{null}");
        let lane = source_catalog.catalog.get("pool.lane.n01").expect("exists");
        assert!(lane.since.is_none() && lane.has_tag("pool"));
        check(&with_null(3, null), "C-SHIFT", 2);
        check(&with_null(40, null), "C-SHIFT", 2);
    }
    // Another cell is missing.
    check(&with_null(0, "").replacen("\"A lane.\",", "", 1), "C-SHIFT", 2);
}

#[test]
fn f056_a_file_that_lost_the_column_of_change_details() {
    let lost =
        rows().replace(", Change Details", "").replace(",\"\"\n", "\n").replace(",\"RulesChange, SignChange\"", "");
    let error = csv::read(&document(lost)).expect_err("refused");
    assert_eq!((error.id(), position(&error)), ("C-HEADER", "line 2".to_owned()));
    assert!(error.what.contains("`Change Details`"), "{error}");
}

#[test]
fn f048_a_renamed_column_names_the_reader() {
    let error = csv::read(&document(rows().replace("Release Date", "Version"))).expect_err("refused");
    assert!(error.what.ends_with("a header without `Release Date`"), "{error}");
    assert!(error.advice().ends_with("update the reader: crates/catalog-ingest/src/csv.rs"), "{error}");
}

#[test]
fn f049_f051_f053_f054_lines_that_are_not_rows() {
    for (from, to, id, line) in [
        ("\"A lane,", "A \"lane,", "C-QUOTE", 3),
        ("opened.\"", "opened.", "C-QUOTE", 3),
        ("opened.\",", "opened.\"x,", "C-QUOTE", 3),
        ("A lane, ", "A lane,\n", "C-QUOTE", 3),
        (ROWS[1], &format!("\n{}", ROWS[1]), "C-LINE", 3),
        (ROWS[2], &format!("{}\n", ROWS[2]), "C-LINE", 5),
        ("A lane, ", "A lane,\r", "C-LINE", 3),
        ("\n", "\r", "C-CUT", 1),
        ("A lane, ", "A lane,\0", "D-CONTROL", 3),
        ("A lane, ", "A lane,\t", "D-CONTROL", 3),
    ] {
        check(&rows().replace(from, to), id, line);
    }
}

#[test]
fn f050_every_prefix() {
    for whole in [rows(), TAG_CELLS.to_owned(), NO_HEADER.to_owned()] {
        for end in 0..=whole.len() {
            let prefix = &whole[..end];
            match csv::read(&document(prefix)) {
                Ok(source_catalog) => {
                    assert!(prefix.ends_with("\"\n"), "cut at {end}");
                    let rows = prefix.lines().count() - usize::from(whole.starts_with('E'));
                    assert_eq!(source_catalog.catalog.len(), rows);
                }
                Err(error) => {
                    let expected = match end {
                        0 => "H-EMPTY",
                        _ if prefix.ends_with('\n') => "D-EMPTY",
                        _ => "C-CUT",
                    };
                    assert_eq!(error.id(), expected, "cut at {end}");
                }
            }
        }
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
    check_notices(&swapped, &[(Unsorted, "the entries are not sorted by id")]);
}

#[test]
fn f018_f027_f030_f052_f057_other_documents() {
    for (text, id) in [
        ("<!DOCTYPE html><h1>Oops! Page not found!</h1>\n", "H-MARKER"),
        ("  \n<html>\n", "H-MARKER"),
        ("\u{feff}<html>\n", "H-MARKER"),
        ("version https://git-lfs.github.com/spec/v1\n", "H-MARKER"),
        ("", "H-EMPTY"),
        (&format!("{}{}", rows(), "x".repeat(16 << 20)), "H-SIZE"),
    ] {
        assert_eq!(refused(text).0, id);
    }
    let mut latin1 = rows().into_bytes();
    latin1[90] = 0xe9;
    assert_eq!(refusal(csv::read(&document(latin1))), ("H-ENCODING", "byte 90".to_owned()));
    let utf16: Vec<u8> = rows().encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(refusal(csv::read(&document(utf16))).0, "D-CONTROL");
}

proptest::proptest! {
    #[test]
    fn no_bytes_panic(bytes: Vec<u8>, cells: Vec<String>) {
        let _ = read_any(&document(&bytes));
        let row: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        let _ = csv::read(&document(format!("{HEADER}{}\n", row.join(","))));
    }
}
