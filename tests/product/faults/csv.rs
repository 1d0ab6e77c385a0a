//! Rows C: a CSV that is not what it was.

use product_tests::site::{CHUNK_PATH, CSV_PATH, Site, sample_events};

use super::trial::{Trial, findings, nothing_new, put, refused, refused_folder, with_chunk, with_csv};

/// Where the page lies in a folder.
const PAGE_FILE: &str = "docs/reference/api/event-types/index.html";

const HEADER: &str = "Event Type,Description,Release Date,Tags, Change Details\n";

/// The rows of the sample in a dialect in which each tag has a cell of its own.
fn rows(row: impl Fn(&str, &str, &str, &[String]) -> Vec<String>) -> String {
    let events = sample_events();
    let public = events.iter().filter(|event| event.visibility == "public");
    let lines = public.map(|event| {
        let cells = row(&event.id, &event.description, &event.since, &event.tags);
        cells.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",") + "\n"
    });
    lines.collect()
}

/// What stands for the sample in 2023: no header, and the release last.
fn without_header() -> String {
    rows(|id, description, since, tags| {
        let tags = tags.iter().cloned();
        [id.to_owned(), description.to_owned()].into_iter().chain(tags).chain([since.to_owned()]).collect()
    })
}

/// What stands for the sample up to 2024: four names in the header, and the tags last.
fn with_tag_cells() -> String {
    let rows = rows(|id, description, since, tags| {
        let cells = [id, description, since].map(str::to_owned);
        cells.into_iter().chain(tags.iter().cloned()).collect()
    });
    format!("Event Type,Description,Release Date,Tags\n{rows}")
}

#[test]
fn fault_018_the_page_itself_in_place_of_a_file() {
    // Its own sentences speak of proof that a person is reading, and of pages that are not found.
    let page = Site::sample().page.replacen("Words of", "Solve the captcha, page not found: words of", 3);
    for site in [with_csv(|_| page.clone()), with_chunk(|_| page.clone())] {
        let said = refused(&site, "H-MARKER");
        said.holds(|said| &said.what, &["the HTML page of event types and not the file that was asked for"]);
        said.holds(|said| &said.next, &["whether the document moved"]);
    }
}

#[test]
fn fault_018_a_notice_in_plain_text_in_place_of_the_csv() {
    for notice in ["Oops! Page not found!", "{\"error\":\"none\"}", "(window.x=window.x||[]).push([[3],{}]);"] {
        let said = refused(&with_csv(|_| notice.to_owned()), "C-HEADER");
        said.holds(|said| &said.what, &[notice, "no row, and without `Event Type`"]);
        said.holds(|said| &said.place, &["line 1"]);
    }
}

#[test]
fn fault_046_no_header() {
    assert!(findings(&nothing_new(&with_csv(|_| without_header())), "differs").is_empty());
    // Not by its exact shape: the rows of today without their header.
    let said = refused(&with_csv(|csv| csv.replacen(HEADER, "", 1)), "C-HEADER");
    said.holds(|said| &said.place, &["the csv", "line 1"]);
}

#[test]
fn fault_047_tags_in_cells_of_their_own() {
    assert!(findings(&nothing_new(&with_csv(|_| with_tag_cells())), "differs").is_empty());
    let ragged = with_csv(|_| with_tag_cells().replacen("\"sample\"\n", "\"a\",\"b\",\"c\",\"d\",\"e\"\n", 1));
    refused(&ragged, "C-SHIFT").holds(|said| &said.place, &["line 2"]);
    // The header of today does not make ragged rows right.
    let ragged = with_csv(|_| with_tag_cells().replacen("Tags\n", "Tags, Change Details\n", 1));
    refused(&ragged, "C-SHIFT").holds(|said| &said.place, &["line 2"]);
}

#[test]
fn fault_048_columns_spelt_added_moved_or_missing() {
    assert!(Site::sample().csv.starts_with(HEADER), "the space in the header is upstream's own");
    let header = |to: &str| with_csv(|csv| csv.replacen(HEADER, to, 1));
    let value = nothing_new(&header("Event Type,Description,Release Date,Tags,Change Details\n"));
    assert_eq!(findings(&value, "header-spelling").len(), 1);
    let wider =
        with_csv(|csv| csv.replace("\"\n", "\",\"x\"\n").replacen(" Change Details", " Change Details,Owner", 1));
    assert_eq!(findings(&nothing_new(&wider), "unknown-column"), ["- column Owner "]);
    // What is filed of a column that is no name is its digest: it could be a sentence.
    let prose = with_csv(|csv| {
        csv.replace("\"\n", "\",\"x\"\n").replacen(" Change Details", " Change Details,The owner of the lane.", 1)
    });
    let told = findings(&nothing_new(&prose), "unknown-column");
    assert!(told.len() == 1 && told[0].starts_with("- column a column of 22 characters, sha256 "), "{told:?}");
    let moved = with_csv(|csv| {
        let rows = csv.lines().skip(1).map(|line| {
            let cells: Vec<&str> = line.split("\",\"").map(|cell| cell.trim_matches('"')).collect();
            format!("\"{}\",\"{}\",\"{}\",\"{}\",\"{}\"\n", cells[2], cells[0], cells[4], cells[3], cells[1])
        });
        format!("Release Date,Event Type, Change Details,Tags,Description\n{}", rows.collect::<String>())
    });
    assert!(findings(&nothing_new(&moved), "differs").is_empty());
    for (to, word) in [
        ("Event Type,Description,Release Date,Labels, Change Details\n", "`Tags`"),
        ("Event Type,Description,Release Date,Tags,Owner\n", "`Change Details`"),
        ("Event Type,Description,Tags,Tags, Change Details\n", "twice"),
    ] {
        refused(&header(to), "C-HEADER").holds(|said| &said.what, &[word]);
    }
}

#[test]
fn fault_049_a_quotation_mark_too_few_or_too_many() {
    for (from, to) in [
        ("\"sample.kind03.done\"", "\"sample.kind03.done"),
        ("\"sample.kind03.done\"", "\"sample.kind03\".done\""),
        ("\"sample.kind03.done\"", "sample.\"kind03.done"),
        ("about sample.kind03.done.\"", "about sample.kind03.done."),
    ] {
        let said = refused(&with_csv(|csv| csv.replacen(from, to, 1)), "C-QUOTE");
        said.holds(|said| &said.place, &["line 5"]);
    }
}

#[test]
fn fault_050_a_csv_that_was_cut() {
    let csv = Site::sample().csv;
    for tenths in 1..10 {
        let end = csv.len() * tenths / 10;
        let said = refused(&with_csv(|csv| csv[..end].to_owned()), "C-CUT");
        said.holds(|said| &said.place, &["the csv"]);
    }
    let cut_after = |rows: usize| with_csv(|csv| csv.split_inclusive('\n').take(1 + rows).collect());
    // Between two rows: the other sources tell.
    refused(&cut_after(22), "D-SHRINK").holds(|said| &said.what, &["22 documented entries", "30"]);
    for rows in [23, 25, 27] {
        let said = refused(&cut_after(rows), "C-CUT");
        said.holds(|said| &said.what, &[&format!("kind{}", rows - 1)]);
        said.holds(|said| &said.place, &["okta-event-types.csv"]);
    }
    // One or two could be the youngest entries of a younger page: they are told, and the catalog stays whole.
    for rows in [28, 29] {
        assert_eq!(findings(&nothing_new(&cut_after(rows)), "missing").len(), 30 - rows);
    }
}

#[test]
fn fault_050_a_csv_that_was_cut_where_it_decides() {
    // Without the data the CSV is the most trusted source. An event type that the page shows is not retired by it.
    let site = with_csv(|csv| csv.split_inclusive('\n').take(29).collect());
    let trial = Trial::new();
    let ran = trial.refresh(&Site { chunk: None, ..site }, &[]);
    assert!(!ran.stdout.contains("retired"), "{}{}", ran.stdout, ran.stderr);
    trial.unchanged();
}

#[test]
fn fault_051_marks_line_ends_and_blank_lines() {
    let value = nothing_new(&with_csv(|csv| format!("\u{feff}{}", csv.replace('\n', "\r\n"))));
    assert_eq!((findings(&value, "byte-order-mark").len(), findings(&value, "carriage-returns").len()), (1, 1));
    assert!(findings(&value, "differs").is_empty());
    let third = |csv: &str, end: &str| {
        let lines: Vec<&str> = csv.lines().collect();
        format!("{}\n{}{end}{}\n", lines[..3].join("\n"), lines[3], lines[4..].join("\n"))
    };
    refused(&with_csv(|csv| third(csv, "\r")), "C-LINE").holds(|said| &said.place, &["line 4"]);
    refused(&with_csv(|csv| third(csv, "\n\n")), "C-LINE").holds(|said| &said.place, &["line 5"]);
    refused(&with_csv(|csv| csv.trim_end().to_owned()), "C-CUT").holds(|said| &said.place, &["line 31"]);
    refused(&with_csv(|csv| csv.replace('\n', "\r")), "C-CUT");
}

#[test]
fn fault_052_another_encoding() {
    let csv = Site::sample().csv;
    let at = csv.find("Words").unwrap();
    let said = refused_folder(&Site::sample(), "H-ENCODING", |folder| {
        let mut latin1 = csv.clone().into_bytes();
        latin1[at] = 0xe9;
        put(folder, CSV_PATH, &latin1);
    });
    said.holds(|said| &said.place, &[&format!("byte {at}")]);
    refused_folder(&Site::sample(), "H-ENCODING", |folder| {
        let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(csv.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        put(folder, CSV_PATH, &utf16);
    });
    refused_folder(&Site::sample(), "H-ENCODING", |folder| {
        // Half of a surrogate pair, as some writers put it into bytes.
        put(folder, CSV_PATH, &[&csv.as_bytes()[..at], &[0xed, 0xa0, 0x80], &csv.as_bytes()[at..]].concat());
    });
    refused_folder(&Site::sample(), "H-ENCODING", |folder| {
        let mut latin1 = Site::sample().page.into_bytes();
        latin1[200] = 0xe9;
        put(folder, PAGE_FILE, &latin1);
    });
    for broken in ["caf\u{c3}\u{a9}", "\u{fffd}", "it\u{e2}\u{20ac}\u{2122}s"] {
        let said = refused(&with_csv(|csv| csv.replacen("Words", broken, 1)), "D-MOJIBAKE");
        said.holds(|said| &said.place, &["line 2", "sample.kind00.done"]);
    }
}

#[test]
fn fault_052_another_encoding_of_the_data() {
    let said = refused_folder(&Site::sample(), "H-ENCODING", |folder| {
        let mut latin1 = Site::sample().chunk.unwrap().into_bytes();
        latin1[300] = 0xe9;
        put(folder, CHUNK_PATH, &latin1);
    });
    said.holds(|said| &said.place, &["byte 300"]);
}

#[test]
fn fault_053_control_characters() {
    for control in ["\0", "\t", "\u{1b}[2J", "\u{7f}", "\u{8}"] {
        let said = refused(&with_csv(|csv| csv.replacen("Words", control, 1)), "D-CONTROL");
        said.holds(|said| &said.place, &["line 2"]);
        said.holds(|said| &said.what, &["\\u{"]);
    }
}

#[test]
fn fault_054_a_line_break_in_a_cell() {
    let said = refused(&with_csv(|csv| csv.replacen("Words of", "Words\nof", 1)), "C-QUOTE");
    said.holds(|said| &said.place, &["line 2"]);
}

#[test]
fn fault_055_a_row_that_lost_a_cell() {
    let row = "\"sample.kind03.done\",\"Words of our own about sample.kind03.done.\",\"2020.01.1\",";
    let without_description = "\"sample.kind03.done\",\"2020.01.1\",";
    let without_release = "\"sample.kind03.done\",\"Words of our own about sample.kind03.done.\",";
    for lost in [without_description, without_release] {
        refused(&with_csv(|csv| csv.replacen(row, lost, 1)), "C-SHIFT").holds(|said| &said.place, &["line 5"]);
        // Even where another cell makes up for it, so that the number is right.
        let shifted = with_csv(|csv| {
            let csv = csv.replacen(row, lost, 1);
            let line = csv.lines().nth(4).unwrap();
            csv.replacen(line, &format!("{line},\"x\""), 1)
        });
        refused(&shifted, "C-SHIFT").holds(|said| &said.place, &["line 5", "sample.kind03.done"]);
    }
}

#[test]
fn fault_056_a_file_that_another_program_saved() {
    for (separator, word) in [(";", "semicolons"), ("\t", "tab")] {
        let said = refused(&with_csv(|csv| csv.replace(',', separator)), "C-HEADER");
        said.holds(|said| &said.what, &[word]);
        said.holds(|said| &said.next, &["untouched by another program"]);
    }
    refused(&with_csv(|csv| format!("sep=,\n{csv}")), "C-HEADER").holds(|said| &said.what, &["separator"]);
    // A spreadsheet takes a release for a number or a day.
    for mangled in ["2017.1", "2020.1.1", "01/01/2020", "2020-01-01", "43831"] {
        let said = refused(&with_csv(|csv| csv.replacen("2020.01.1", mangled, 1)), "D-RELEASE");
        said.holds(|said| &said.place, &["line 2"]);
        said.holds(|said| &said.what, &[mangled]);
    }
}

#[test]
fn fault_057_more_than_any_table_has() {
    // One line without an end, as many columns as fit, as many rows as fit: in a folder, the file's size is the limit.
    for endless in ["x".repeat(17 << 20), format!("{HEADER}{}", ",".repeat(17 << 20)), "a\n".repeat(9 << 20)] {
        refused(&with_csv(|_| endless.clone()), "N-TOOBIG");
    }
    // Below that size: a million columns, and a row of them.
    let columns = ",".repeat(1_000_000);
    refused(&with_csv(|_| format!("{columns}\n{columns}\n")), "C-HEADER").holds(|said| &said.what, &["columns"]);
    refused(&with_csv(|csv| csv.replacen("\"\n", &format!("\"{columns}\n"), 1)), "C-SHIFT");
}

#[test]
fn fault_057_a_line_of_commas_in_front_of_a_real_file() {
    // What a small file makes of the memory: each row after such a line once cost as much as the line.
    let said = refused(&with_csv(|csv| format!("{}\n{csv}", ",".repeat(4_000_000))), "C-HEADER");
    said.holds(|said| &said.what, &["4000001 columns"]);
    said.holds(|said| &said.place, &["line 1"]);
    let rows = "\"\"\n".repeat(2_000_000);
    refused(&with_csv(|csv| format!("{csv}{rows}")), "C-SHIFT").holds(|said| &said.place, &["line 32"]);
}

#[test]
fn fault_058_nothing_but_the_header() {
    refused(&with_csv(|_| HEADER.to_owned()), "D-EMPTY").holds(|said| &said.why, &["retire every event type"]);
    let one_row = with_csv(|csv| csv.split_inclusive('\n').take(2).collect());
    refused(&one_row, "D-SHRINK").holds(|said| &said.what, &["1 documented entries", "30"]);
    refused(&with_csv(|_| String::new()), "H-EMPTY").holds(|said| &said.place, &["okta-event-types.csv"]);
}
