//! Shows unknown names in findings without repeating sentences.
//!
//! Findings are committed, and a key or a column must not bring a sentence of Okta's into them. A text that looks like
//! a name is shown as written, any other text by its length and digest.

use catalog_model::Sha256;

const MAX_LEN: usize = 40;
const MAX_COLUMN_WORDS: usize = 3;

/// A name of one word, such as a key. `what` describes it in place of the name.
pub(crate) fn name(what: &str, name: &str) -> String {
    if is_word(name) { name.to_owned() } else { digest(what, name) }
}

/// The name of a column, which can be empty or a few words of letters.
pub(crate) fn column(name: &str) -> String {
    let is_letters = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphabetic());
    let is_short = name.len() <= MAX_LEN && name.split(' ').count() <= MAX_COLUMN_WORDS;
    let is_plain = name.is_empty() || is_word(name) || is_short && name.split(' ').all(is_letters);
    if is_plain { name.to_owned() } else { digest("a column", name) }
}

fn is_word(name: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'$');
    (1..=MAX_LEN).contains(&name.len()) && name.bytes().all(allowed)
}

fn digest(what: &str, name: &str) -> String {
    format!("{what} of {} characters, sha256 {}", name.chars().count(), Sha256::of(name.as_bytes()).short())
}
