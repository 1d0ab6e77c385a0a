//! A text that changed, word by word.

use catalog_model::Safe;

use super::paint::Paint;

/// How many pairs of words are held against each other at most; past that, what differs is shown as one piece.
const MAX_PAIRS: usize = 1_000_000;

/// Both texts in one, on one line: what went as `[-old words-]`, what came as `{+new words+}`, safe to print.
///
/// Runs of white space count as one space.
pub(crate) fn word_diff(before: &str, after: &str, color: bool) -> String {
    let (before, after): (Vec<&str>, Vec<&str>) =
        (before.split_whitespace().collect(), after.split_whitespace().collect());
    let start = before.iter().zip(&after).take_while(|(old, new)| old == new).count();
    let (old, new) = (&before[start..], &after[start..]);
    let end = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| old == new).count();
    let (old, new) = (&old[..old.len() - end], &new[..new.len() - end]);

    let mut pieces: Vec<String> = before[..start].iter().map(|word| Safe::new(word).to_string()).collect();
    for piece in pieces_between(old, new) {
        match piece {
            Piece::Kept(word) => pieces.push(Safe::new(word).to_string()),
            Piece::Replaced(gone, come) => {
                let gone = marked("[-", gone, "-]", Paint::Red, color);
                let come = marked("{+", come, "+}", Paint::Green, color);
                pieces.push(gone + &come);
            }
        }
    }
    pieces.extend(before[before.len() - end..].iter().map(|word| Safe::new(word).to_string()));
    pieces.join(" ")
}

enum Piece<'a> {
    Kept(&'a str),
    Replaced(&'a [&'a str], &'a [&'a str]),
}

/// What both have in common in order, and what stands between.
fn pieces_between<'a>(old: &'a [&'a str], new: &'a [&'a str]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let (mut old_done, mut new_done) = (0, 0);
    for (old_at, new_at) in common_words(old, new).into_iter().chain([(old.len(), new.len())]) {
        if old_at > old_done || new_at > new_done {
            pieces.push(Piece::Replaced(&old[old_done..old_at], &new[new_done..new_at]));
        }
        if let Some(word) = old.get(old_at) {
            pieces.push(Piece::Kept(word));
        }
        (old_done, new_done) = (old_at + 1, new_at + 1);
    }
    pieces
}

/// The places of a longest common subsequence in both; none where the texts are too long to look for one.
fn common_words(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) > MAX_PAIRS {
        return Vec::new();
    }
    // lengths[i][j]: of the longest common subsequence of what follows from old[i] and new[j] on.
    let width = new.len() + 1;
    let mut lengths = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            lengths[i * width + j] = if old[i] == new[j] {
                lengths[(i + 1) * width + j + 1] + 1
            } else {
                lengths[(i + 1) * width + j].max(lengths[i * width + j + 1])
            };
        }
    }
    let mut places = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            places.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    places
}

fn marked(open: &str, words: &[&str], close: &str, paint: Paint, color: bool) -> String {
    if words.is_empty() {
        return String::new();
    }
    paint.over(&format!("{open}{}{close}", Safe::new(&words.join(" "))), color)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str, expected: &str) {
        assert_eq!(word_diff(before, after, false), expected);
    }

    #[test]
    fn word_by_word() {
        check("the door opens", "the door opens", "the door opens");
        check("the door  opens", "the door opens", "the door opens");
        check("the door opens", "the gate opens", "the [-door-]{+gate+} opens");
        check("the door opens", "the front door opens", "the {+front+} door opens");
        check("the front door opens", "the door opens", "the [-front-] door opens");
        check("a b c d e", "a x c y e", "a [-b-]{+x+} c [-d-]{+y+} e");
        check("", "new words here", "{+new words here+}");
        check("old words", "", "[-old words-]");
        check("", "", "");
        check("a a b", "a b b", "a [-a-]{+b+} b");
    }

    #[test]
    fn what_is_too_long_is_one_piece() {
        let long = |word: &str| vec![word; 1_001].join(" ");
        check(
            &format!("start {} x {} end", long("a"), long("b")),
            &format!("start {} x {} end", long("c"), long("d")),
            &format!("start [-{} x {}-]{{+{} x {}+}} end", long("a"), long("b"), long("c"), long("d")),
        );
    }

    #[test]
    fn hostile_words_are_shown_and_do_not_act() {
        check("a \x1b[2J", "a \u{202e}b", "a [-\\u{1b}[2J-]{+\\u{202e}b+}");
    }

    #[test]
    fn colours_only_where_wanted() {
        assert_eq!(word_diff("a b", "a c", true), "a \x1b[31m[-b-]\x1b[0m\x1b[32m{+c+}\x1b[0m");
    }
}
