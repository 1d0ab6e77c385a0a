//! Compares two texts word by word.

use catalog_model::Safe;
use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::{GREEN, RED, paint};

/// The maximum number of pairs of words to compare. Longer texts are shown as replaced completely.
const MAX_PAIRS: usize = 1_000_000;

/// Both texts in one line that is safe to print: removed words as `[-old words-]`, added words as `{+new words+}`.
///
/// White space is not compared.
pub(crate) fn word_diff(before: &str, after: &str, color: bool) -> String {
    let old: Vec<&str> = before.split_whitespace().collect();
    let new: Vec<&str> = after.split_whitespace().collect();
    let removed = |words: &[&str]| marked(words, "[-", "-]").map(|text| paint(RED, &text, color)).unwrap_or_default();
    let added = |words: &[&str]| marked(words, "{+", "+}").map(|text| paint(GREEN, &text, color)).unwrap_or_default();
    if old != new && old.len().saturating_mul(new.len()) > MAX_PAIRS {
        return removed(&old) + &added(&new);
    }
    let pieces = capture_diff_slices(Algorithm::Myers, &old, &new).into_iter().map(|piece| {
        let (tag, old_range, new_range) = piece.as_tag_tuple();
        match tag {
            DiffTag::Equal => Safe::new(&old[old_range].join(" ")).to_string(),
            DiffTag::Delete | DiffTag::Insert | DiffTag::Replace => removed(&old[old_range]) + &added(&new[new_range]),
        }
    });
    pieces.collect::<Vec<_>>().join(" ")
}

fn marked(words: &[&str], open: &str, close: &str) -> Option<String> {
    (!words.is_empty()).then(|| format!("{open}{}{close}", Safe::new(&words.join(" "))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str, expected: &str) {
        assert_eq!(word_diff(before, after, false), expected);
    }

    #[test]
    fn words_are_compared() {
        check("the door  opens", "the door opens", "the door opens");
        check("the door opens", "the gate opens", "the [-door-]{+gate+} opens");
        check("the door opens", "the front door opens", "the {+front+} door opens");
        check("the front door opens", "the door opens", "the [-front-] door opens");
        check("a b c d e", "a x c y e", "a [-b-]{+x+} c [-d-]{+y+} e");
        check("", "new words here", "{+new words here+}");
        check("old words", "", "[-old words-]");
        check("", "", "");
    }

    #[test]
    fn long_texts_are_one_piece() {
        let long = |word: &str| vec![word; 1_001].join(" ");
        check(&long("a"), &long("b"), &format!("[-{}-]{{+{}+}}", long("a"), long("b")));
        check(&long("a"), &long("a"), &long("a"));
    }

    #[test]
    fn hostile_words_are_escaped() {
        check("a \x1b[2J", "a \u{202e}b", "a [-\\u{1b}[2J-]{+\\u{202e}b+}");
    }

    #[test]
    fn colors_are_optional() {
        assert_eq!(word_diff("a b", "a c", true), "a \x1b[31m[-b-]\x1b[0m\x1b[32m{+c+}\x1b[0m");
    }
}
