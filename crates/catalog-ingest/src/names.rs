//! How a name that nobody here knows is shown where it will be committed.
//!
//! Findings are filed with the facts, and a sentence of Okta's must not get there by way of a key or a column. What
//! reads like a name is shown; of anything else its length and digest are, by which the owner of it can be asked.

use catalog_model::Sha256;

/// The most characters of a name.
const LONGEST: usize = 40;

/// The most words of a column's name.
const MAX_WORDS: usize = 3;

/// A key, or another name of one word.
pub(crate) fn shown(what: &str, name: &str) -> String {
    if is_word(name) { name.to_owned() } else { digest(what, name) }
}

/// The name of a column, which may be missing or have a few words of letters.
pub(crate) fn column(name: &str) -> String {
    let words: Vec<&str> = name.split(' ').collect();
    let are_letters = words.iter().all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphabetic()));
    let is_short = name.len() <= LONGEST && words.len() <= MAX_WORDS;
    if name.is_empty() || is_word(name) || is_short && are_letters { name.to_owned() } else { digest("a column", name) }
}

fn is_word(name: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'$');
    (1..=LONGEST).contains(&name.len()) && name.bytes().all(allowed)
}

fn digest(what: &str, name: &str) -> String {
    format!("{what} of {} characters, sha256 {}", name.chars().count(), Sha256::of(name.as_bytes()).short())
}
