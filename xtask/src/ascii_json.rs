//! JSON in which nothing acts on a screen: the sink of every result for programs.

/// JSON on several lines with sorted members, of ASCII characters alone: every other one is escaped, as JSON allows in
/// its texts.
pub(crate) fn ascii_json(value: &serde_json::Value) -> String {
    let mut value = value.clone();
    value.sort_all_objects();
    let mut text = String::new();
    for c in format!("{value:#}").chars() {
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
    fn json_that_would_act() {
        for text in ["\u{1b}]0;x\u{7}", "\u{9b}m", "\u{7f}", "\u{202e}", "\u{2028}", "\u{1f468}", "</script>", "\"\\\0"]
        {
            check(text);
        }
        assert_eq!(ascii_json(&json!(["\u{9b}\u{1f468}"])), "[\n  \"\\u009b\\ud83d\\udc68\"\n]");
    }

    proptest! {
        #[test]
        fn json_of_any_text_is_ascii_and_reads_back(text in any::<String>()) {
            check(&text);
        }
    }
}
