//! The one way to show text that came from outside.

use std::fmt;

/// Shows a text with every character escaped that could act on the reader's screen instead of being read.
///
/// Escaped, as `\u{9b}` and the like, is every character of which [`acts_on_the_screen`] is true. All else is shown as it
/// is.
#[derive(Clone, Copy, Debug)]
pub struct Safe<'a>(&'a str);

impl<'a> Safe<'a> {
    /// Wraps `text` for showing.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// The safe text, cut to at most `most` characters with `…` in place of the rest.
    #[must_use]
    pub fn shortened(self, most: usize) -> String {
        let shown = self.to_string();
        match shown.char_indices().nth(most) {
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

/// Shows bytes that may be no text at all: valid UTF-8 as [`Safe`] shows it, every other byte as `\x9b`.
#[derive(Clone, Copy, Debug)]
pub struct SafeBytes<'a>(&'a [u8]);

impl<'a> SafeBytes<'a> {
    /// Wraps `bytes` for showing.
    #[must_use]
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

/// Whether a character acts on the screen, or hides on it, instead of being read.
///
/// Control characters (C0 with tab and newline, DEL, C1), line and paragraph separators, the annotation marks of the
/// specials block, and all that Unicode calls [default ignorable](https://www.unicode.org/reports/tr44/): bidirectional
/// controls, zero-width and filler characters, variation selectors, tags, the byte order mark.
#[must_use]
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
