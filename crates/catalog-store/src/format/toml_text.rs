//! Strings and places in TOML files.

use catalog_model::{Location, Refusal, Safe};

use crate::codes::T_VALUE;

/// Writes `key = "value"` and a line break. Only printable ASCII stands for itself, so that a file can be shown and
/// reviewed whatever it quotes.
pub(crate) fn push_string(text: &mut String, key: &str, value: &str) {
    text.push_str(key);
    text.push_str(" = \"");
    for c in value.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            ' '..='~' => text.push(c),
            c if u32::from(c) <= 0xffff => text.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => text.push_str(&format!("\\U{:08x}", u32::from(c))),
        }
    }
    text.push_str("\"\n");
}

/// The number of the line that holds this byte.
pub(crate) fn line_at(text: &str, offset: usize) -> usize {
    1 + text.as_bytes()[..offset.min(text.len())].iter().filter(|&&byte| byte == b'\n').count()
}

/// The refusal of a text that is no TOML, or not of the expected keys.
pub(crate) fn not_read(file: &str, text: &str, error: &toml::de::Error) -> Refusal {
    let place = match error.span() {
        Some(span) => Location::untrusted(file).line(line_at(text, span.start)),
        None => Location::untrusted(file),
    };
    T_VALUE.at(place, Safe::new(error.message()).shortened(200))
}
