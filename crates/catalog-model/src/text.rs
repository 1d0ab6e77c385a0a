//! Numbers, nouns and code spans in outputs, and the pattern of event ids.

use crate::Safe;

/// The regular expression of event ids, as in JSON Schema.
pub const EVENT_ID_PATTERN: &str = r"^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+$";

/// A number with commas: `1,178`.
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A number with its noun, with an `s` unless the number is 1: `1 file`, `2,000 files`.
pub fn counted(number: usize, noun: &str) -> String {
    format!("{} {noun}{}", thousands(number), if number == 1 { "" } else { "s" })
}

/// A Markdown code span that shows any text: the fence is longer than every run of backticks inside.
/// An empty text gives an empty string.
pub fn code_span(text: &str) -> String {
    let text = Safe::new(text).to_string();
    if text.is_empty() {
        return text;
    }
    let longest_run = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest_run + 1);
    // Markdown removes one space on each side, which keeps backticks and spaces of the text away from the fence.
    let touches_fence = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let pad = if touches_fence { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_commas_and_nouns() {
        for (number, expected) in [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")] {
            assert_eq!(thousands(number), expected);
        }
        assert_eq!([0, 1, 2_000].map(|number| counted(number, "file")), ["0 files", "1 file", "2,000 files"]);
    }

    #[test]
    fn code_spans_enclose_backticks() {
        for (text, expected) in [
            ("", ""),
            ("a.b", "`a.b`"),
            ("a`b", "``a`b``"),
            ("`", "`` ` ``"),
            (" a", "`  a `"),
            ("\u{1b}", "`\\u{1b}`"),
        ] {
            assert_eq!(code_span(text), expected);
        }
    }
}
