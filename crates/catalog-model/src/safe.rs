//! The only way to show text from outside.

use std::borrow::Cow;
use std::fmt;

/// Shows a text with every character escaped that [acts on the screen](acts_on_the_screen), as in `\u{9b}`.
#[derive(Clone, Copy, Debug)]
pub struct Safe<'a>(&'a str);

impl<'a> Safe<'a> {
    pub const fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// The safe text, cut to at most `max` characters, with `…` in place of the rest.
    pub fn shortened(self, max: usize) -> String {
        let shown = self.to_string();
        match shown.char_indices().nth(max) {
            None => shown,
            Some((end, _)) => format!("{}…", &shown[..end]),
        }
    }
}

impl fmt::Display for Safe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        for c in self.0.chars() {
            if acts_on_the_screen(c) {
                write!(f, "\\u{{{:x}}}", u32::from(c))?;
            } else {
                f.write_char(c)?;
            }
        }
        Ok(())
    }
}

/// Shows bytes that may not be UTF-8: valid parts like [`Safe`], every other byte as in `\x9b`.
#[derive(Clone, Copy, Debug)]
pub struct SafeBytes<'a>(&'a [u8]);

impl<'a> SafeBytes<'a> {
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for SafeBytes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for chunk in self.0.utf8_chunks() {
            write!(f, "{}", Safe::new(chunk.valid()))?;
            for byte in chunk.invalid() {
                write!(f, "\\x{byte:02x}")?;
            }
        }
        Ok(())
    }
}

/// Whether a character changes or hides what the screen shows.
///
/// Control characters (C0 with tab and newline, DEL, C1), line and paragraph separators, the annotation marks of the
/// specials block, and all characters that Unicode calls [default ignorable](https://www.unicode.org/reports/tr44/):
/// bidirectional controls, zero-width and filler characters, variation selectors, tags, the byte order mark.
pub fn acts_on_the_screen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// A text from the command line, with `…` in place of a possible user name and password, as in
/// `https://user:secret@host`.
///
/// It hides everything between `//` and the last `@`, and every word before an `@` that contains a colon, since the
/// scheme of a URL can be missing or misspelled and a secret can contain any character, including `/` and `@`. A path
/// such as `./a@b/c` and a date such as `@2024-11-07` stay unchanged.
pub fn without_credentials(text: &str) -> Cow<'_, str> {
    let Some(end) = text.rfind('@') else { return Cow::Borrowed(text) };
    match start_of_credentials(&text[..end]) {
        Some(start) if start < end => Cow::Owned(format!("{}…{}", &text[..start], &text[end..])),
        _ => Cow::Borrowed(text),
    }
}

/// The start of the first credentials in the text before an `@`.
fn start_of_credentials(text: &str) -> Option<usize> {
    let slashes = text.find("//");
    // A colon before a space ends a phrase: `error: unexpected argument …`.
    let colon = text
        .match_indices(':')
        .map(|(index, _)| index)
        .find(|index| text[index + 1..].starts_with(|c: char| !c.is_whitespace()));
    match (slashes, colon) {
        (Some(slashes), Some(colon)) if colon + 1 < slashes => Some(start_of_last_word(&text[..colon])),
        (Some(slashes), _) => Some(slashes + 2),
        (None, Some(colon)) => Some(start_of_last_word(&text[..colon])),
        (None, None) => None,
    }
}

fn start_of_last_word(text: &str) -> usize {
    let is_separator = |c: char| c.is_whitespace() || matches!(c, '\'' | '"' | '`' | '=' | ',' | '(' | '<' | '[');
    text.char_indices().rev().find(|(_, c)| is_separator(*c)).map_or(0, |(index, c)| index + c.len_utf8())
}
