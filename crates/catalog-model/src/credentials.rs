//! A text from the command line without the secrets that somebody typed into it.

use std::borrow::Cow;

/// The text with `…` in place of what may be a user name and a password, as in `https://user:secret@host`.
///
/// Whatever stands between `//` and the last `@` may be one, and so may whatever stands before an `@` where a colon is in
/// it: a URL whose scheme was forgotten or mistyped is echoed as readily as a good one. A secret can hold anything, `/`
/// and `@` among it, so too much is hidden rather than too little. A path with an `@`, such as `./a@b/c`, and a day, such
/// as `@2024-11-07`, stay as they are.
#[must_use]
pub fn without_credentials(text: &str) -> Cow<'_, str> {
    let Some(end) = text.rfind('@') else { return Cow::Borrowed(text) };
    match start(&text[..end]) {
        Some(start) if start < end => Cow::Owned(format!("{}…{}", &text[..start], &text[end..])),
        _ => Cow::Borrowed(text),
    }
}

/// Where the first credentials of a text begin that is known to be followed by an `@`.
fn start(text: &str) -> Option<usize> {
    let slashes = text.find("//");
    // A colon before a space ends a phrase: `error: unexpected argument …`.
    let colon = text
        .match_indices(':')
        .map(|(index, _)| index)
        .find(|index| text[index + 1..].starts_with(|c: char| !c.is_whitespace()));
    match (slashes, colon) {
        (Some(slashes), Some(colon)) if colon + 1 < slashes => Some(start_of_word(&text[..colon])),
        (Some(slashes), _) => Some(slashes + 2),
        (None, Some(colon)) => Some(start_of_word(&text[..colon])),
        (None, None) => None,
    }
}

/// Where the word begins that a text ends with.
fn start_of_word(text: &str) -> usize {
    let is_between = |c: char| c.is_whitespace() || matches!(c, '\'' | '"' | '`' | '=' | ',' | '(' | '<' | '[');
    text.char_indices().rev().find(|(_, c)| is_between(*c)).map_or(0, |(index, c)| index + c.len_utf8())
}
