//! Text as it may stand in a doc comment, so that it is read as text: no markup, no code and no doctest.

use catalog_model::acts_on_the_screen;

/// An inline code span that shows `text`: fenced with more backticks than the text has in a row.
///
/// Runs of white space and control characters become one space, since a code span is on one line; characters that
/// change the direction of text are left out, since rustc refuses them.
pub(crate) fn code_span(text: &str) -> String {
    let text = on_one_line(text);
    if text.is_empty() {
        return String::new();
    }
    let longest_run = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest_run + 1);
    // A space on both sides is taken off again by Markdown; it keeps backticks of the text away from the fence.
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Code spans of all these texts, joined by commas.
pub(crate) fn code_spans<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    texts.into_iter().map(|text| code_span(text.as_ref())).collect::<Vec<_>>().join(", ")
}

/// Running text: every ASCII punctuation mark is escaped, and everything is on one line.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in on_one_line(text).chars() {
        if c.is_ascii_punctuation() {
            plain.push('\\');
        }
        plain.push(c);
    }
    plain
}

/// Without invisible and direction characters, with one space for each run of white space and none at the ends.
fn on_one_line(text: &str) -> String {
    // What separates lines and words becomes a space; what else acts on the screen is dropped.
    let separates = |c: char| c.is_control() || c.is_whitespace();
    let visible = |c: &char| separates(*c) || !acts_on_the_screen(*c);
    let spaced: String = text.chars().filter(visible).map(|c| if separates(c) { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{code_span, code_spans, plain};

    #[test]
    fn code_spans_outlast_the_backticks_inside() {
        for (text, expected) in [
            ("user.session.start", "`user.session.start`"),
            ("a`b", "``a`b``"),
            ("a``b`c", "```a``b`c```"),
            ("`a", "`` `a ``"),
            ("a\n\n    b", "`a b`"),
            ("a\u{202e}b\u{200b}c", "`abc`"),
            ("a\rb\0c", "`a b c`"),
            ("", ""),
        ] {
            assert_eq!(code_span(text), expected, "{text:?}");
        }
        assert_eq!(code_spans(["a", "b"]), "`a`, `b`");
    }

    #[test]
    fn plain_text_is_never_markup() {
        for (text, expected) in [
            ("the same event type", "the same event type"),
            ("```\nfn main() {}\n```", r"\`\`\` fn main\(\) \{\} \`\`\`"),
            ("~~~", r"\~\~\~"),
            ("    let x = 1;", r"let x \= 1\;"),
            ("\tlet x", "let x"),
            ("<script>", r"\<script\>"),
            ("[x](javascript:y)", r"\[x\]\(javascript\:y\)"),
            ("[Foo]", r"\[Foo\]"),
            ("https://example.com", r"https\:\/\/example\.com"),
            ("*/ /*", r"\*\/ \/\*"),
            ("# a", r"\# a"),
            ("1. a", r"1\. a"),
            ("a\u{2028}b", "a b"),
        ] {
            assert_eq!(plain(text), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn plain_text_has_no_bare_punctuation(text in any::<String>()) {
            let plain = plain(&text);
            let breaks_lines = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
            prop_assert!(!plain.chars().any(breaks_lines));
            prop_assert_eq!(plain.trim(), &plain);
            let mut chars = plain.chars();
            while let Some(c) = chars.next() {
                if c == '\\' {
                    prop_assert!(chars.next().is_some_and(|c| c.is_ascii_punctuation()));
                } else {
                    prop_assert!(!c.is_ascii_punctuation());
                }
            }
        }

        #[test]
        fn code_spans_end_where_they_should(text in "[`a \\n.]{1,12}") {
            let span = code_span(&text);
            if !span.is_empty() {
                let fence = span.len() - span.trim_start_matches('`').len();
                prop_assert!(span.ends_with(&"`".repeat(fence)));
                let inner = &span[fence..span.len() - fence];
                let longest = inner.split(|c| c != '`').map(str::len).max().unwrap_or(0);
                prop_assert!(longest < fence);
                prop_assert!(!inner.starts_with('`') && !inner.ends_with('`'));
                prop_assert_eq!(inner.trim(), text.split_whitespace().collect::<Vec<_>>().join(" "));
            }
        }
    }
}
