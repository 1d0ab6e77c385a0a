//! Rust source text: literals, arrays and doc comments.
//!
//! The modules of the crate are written as text and not as tokens: parsing and formatting their tables would take
//! longer than everything else that `generate` does.

use std::fmt::Display;

use crate::facts::Event;

/// The width of a line.
const WIDTH: usize = 89;

const INDENT: &str = "    ";

/// A string literal. The `Debug` form of a text is one, whatever the text is.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// The path of a variant.
pub(super) fn variant(event: &Event) -> String {
    format!("EventType::{}", event.variant)
}

/// A doc comment of these lines.
pub(super) fn doc_comment(start: &str, lines: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut comment = String::new();
    for line in lines {
        let line = line.as_ref();
        comment.push_str(start);
        if !line.is_empty() {
            comment.push(' ');
            comment.push_str(line);
        }
        comment.push('\n');
    }
    comment
}

/// An array with one element per line.
pub(super) fn rows(elements: impl IntoIterator<Item = impl Display>) -> String {
    let rows: String = elements.into_iter().map(|element| format!("{INDENT}{element},\n")).collect();
    if rows.is_empty() { "[]".to_owned() } else { format!("[\n{rows}]") }
}

/// An array of numbers with as many per line as fit.
pub(super) fn numbers(numbers: impl IntoIterator<Item = usize>) -> String {
    let lines = filled(numbers);
    if lines.is_empty() { "[]".to_owned() } else { format!("[\n{lines},\n]") }
}

/// Elements separated by commas, as many per line as fit.
pub(super) fn filled(elements: impl IntoIterator<Item = impl Display>) -> String {
    let mut text = String::new();
    let mut width = 0;
    for element in elements {
        let element = element.to_string();
        if text.is_empty() {
            text.push_str(INDENT);
            width = INDENT.len();
        } else if width + ", ".len() + element.len() < WIDTH {
            text.push_str(", ");
            width += ", ".len();
        } else {
            text.push_str(",\n");
            text.push_str(INDENT);
            width = INDENT.len();
        }
        width += element.len();
        text.push_str(&element);
    }
    text
}

/// A tuple or a list as an element of [`rows`]: on one line where it fits.
pub(super) fn row(open: &str, elements: &[String], close: &str) -> String {
    let row = format!("{open}{}{close}", elements.join(", "));
    if INDENT.len() + row.len() < WIDTH {
        return row;
    }
    let lines: String = elements.iter().map(|element| format!("{INDENT}{INDENT}{element},\n")).collect();
    format!("{open}\n{lines}{INDENT}{close}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{filled, literal, numbers, row, rows};

    #[test]
    fn arrays_are_wrapped() {
        assert_eq!(rows(["a", "b"]), "[\n    a,\n    b,\n]");
        assert_eq!([rows([""; 0]), numbers([])], ["[]", "[]"]);
        assert_eq!(numbers(0..3), "[\n    0, 1, 2,\n]");
        let lines = filled(std::iter::repeat_n(7, 57));
        assert_eq!(lines.lines().map(str::len).collect::<Vec<_>>(), [87, 87, 5]);
        assert_eq!(row("&[", &["a".to_owned(), "b".to_owned()], "]"), "&[a, b]");
        let long = ["a".repeat(50), "b".repeat(50)];
        assert_eq!(row("(", &long, ")"), format!("(\n        {},\n        {},\n    )", long[0], long[1]));
    }

    proptest! {
        #[test]
        fn a_literal_is_one_token_with_the_same_text(text in any::<String>()) {
            let parsed: syn::LitStr = syn::parse_str(&literal(&text)).expect("a string literal");
            prop_assert_eq!(parsed.value(), text);
        }
    }
}
