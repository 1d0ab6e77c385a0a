//! What somebody may have meant: the known words that are nearest to one that is not known.

/// At most three of `known` that are like `word`, the likest first.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    const MOST: usize = 3;
    let mut scored: Vec<(usize, &str)> = known
        .into_iter()
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, candidate)| {
            *distance <= word.len().min(candidate.len()).max(4) / 3 || (word.len() >= 3 && candidate.contains(word))
        })
        .collect();
    scored.sort();
    scored.dedup();
    scored.into_iter().take(MOST).map(|(_, candidate)| candidate).collect()
}

/// `did you mean a, b or c?`, or nothing where nothing is near.
pub fn did_you_mean(near: &[&str]) -> Option<String> {
    match near {
        [] => None,
        [one] => Some(format!("did you mean `{one}`?")),
        [first @ .., last] => Some(format!("did you mean `{}` or `{last}`?", first.join("`, `"))),
    }
}

/// The edit distance of two words in bytes: insertions, deletions and replacements.
fn distance(a: &str, b: &str) -> usize {
    // Nobody types more than this, and the table is quadratic.
    const LONGEST: usize = 256;
    let (a, b) = (&a.as_bytes()[..a.len().min(LONGEST)], &b.as_bytes()[..b.len().min(LONGEST)]);
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_finds_what_was_meant() {
        let known = ["2026.08.1", "2026.07.1", "2019.03.1"];
        assert_eq!(nearest("2026.08.2", known), ["2026.08.1", "2026.07.1"]);
        assert_eq!(nearest("user.sesion.start", ["user.session.start", "zone.update"]), ["user.session.start"]);
        assert!(nearest("xyz", known).is_empty());
        assert!(nearest(&"a".repeat(100_000), known).is_empty());
    }

    #[test]
    fn the_question_lists_them() {
        assert_eq!(did_you_mean(&[]), None);
        assert_eq!(did_you_mean(&["a"]).unwrap(), "did you mean `a`?");
        assert_eq!(did_you_mean(&["a", "b", "c"]).unwrap(), "did you mean `a`, `b` or `c`?");
    }
}
