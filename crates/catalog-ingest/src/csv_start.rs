//! Whether a text starts like the CSV, however it goes on: what tells a file that was cut from one that is something
//! else, such as a notice in plain text, a line of JSON or a script.

use catalog_model::EventId;

/// Whether the first line, or as much of it as there is, can be that of a header with these names, or of a row. In a
/// row, every cell stands in quotation marks.
pub(crate) fn is_possible(text: &str, names: &[&str]) -> bool {
    let line = text.lines().next().unwrap_or_default();
    let is_name = |cell: &str| names.iter().any(|name| name.trim() == cell.trim());
    let is_start_of_name = |cell: &str| names.iter().any(|name| name.trim().starts_with(cell.trim_start()));
    let is_id = |cell: &str| EventId::new(cell).is_ok();
    let is_start_of_id = |cell: &str| {
        let is_in_ids = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
        cell.len() <= EventId::MAX_LEN && cell.bytes().all(is_in_ids)
    };
    match line.strip_prefix('"') {
        Some(quoted) => match quoted.split_once('"') {
            Some((cell, _)) => is_name(cell) || is_id(cell),
            None => is_start_of_name(quoted) || is_start_of_id(quoted),
        },
        None => match line.split_once(',') {
            Some((cell, _)) => is_name(cell) || is_id(cell),
            None => is_start_of_name(line),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_starts_like_the_csv_or_does_not() {
        let is_possible = |text: &str| is_possible(text, &["Event Type", "Description", " Tags"]);
        for start in [
            "",
            "E",
            "Event T",
            "Event Type",
            "Event Type,",
            "\"Event Ty",
            "Event Type ,x",
            "Tags,Event Type",
            "\"",
            "\"pool",
            "\"pool.lane.open",
            "\"pool.lane.open\"",
            "\"pool.lane.open\",\"A lane",
            "pool.lane.open,A lane",
            "Event Type,Description\nwhatever",
        ] {
            assert!(is_possible(start), "{start}");
        }
        for start in [
            "Event Typo",
            "Oops! Page not found!",
            "error",
            "pool.lane.open",
            "{\"versions\":[]}",
            "[1,2]",
            "(window.webpackJsonp=window.webpackJsonp||[]).push([[3],{}]);",
            "\"use strict\";var a=1;",
            "\"pool\",",
            "\"pool lane",
            "lane,pool",
            "\n\"pool.lane.open\"",
        ] {
            assert_eq!(is_possible(start), start.starts_with('\n'), "{start}");
        }
    }
}
