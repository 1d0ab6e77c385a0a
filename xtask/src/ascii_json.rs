//! The JSON form of every result: ASCII only, so that nothing in it can act on a terminal.

use serde::Serialize;

/// `value` on several lines. Characters other than printable ASCII occur in strings only, and are escaped.
pub(crate) fn ascii_json(value: &impl Serialize) -> String {
    let mut text = String::new();
    for c in serde_json::to_string_pretty(value).expect("outputs have string keys only").chars() {
        if c.is_ascii() && c != '\u{7f}' {
            text.push(c);
        } else {
            let mut units = [0; 2];
            text.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn check(text: &str) {
        let value = json!({ text: [text, { "inner": text }] });
        let shown = ascii_json(&value);
        assert!(shown.bytes().all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte)), "{shown:?}");
        assert_eq!(serde_json::from_str::<Value>(&shown).unwrap(), value, "{shown}");
    }

    #[test]
    fn control_characters_are_escaped() {
        for text in ["\u{1b}]0;x\u{7}", "\u{9b}m", "\u{7f}", "\u{202e}", "\u{1f468}", "\"\\\0"] {
            check(text);
        }
        assert_eq!(ascii_json(&json!(["\u{9b}\u{1f468}"])), "[\n  \"\\u009b\\ud83d\\udc68\"\n]");
    }

    proptest! {
        #[test]
        fn any_text_becomes_ascii_and_reads_back(text in any::<String>()) {
            check(&text);
        }
    }
}
