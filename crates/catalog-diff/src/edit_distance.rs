//! How many insertions, removals and replacements lead from one sequence to another.

/// The Levenshtein distance of two sequences, of characters or of words alike.
pub(crate) fn edit_distance<T: PartialEq>(before: &[T], after: &[T]) -> usize {
    let mut row: Vec<usize> = (0..=after.len()).collect();
    for (index, old) in before.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (column, new) in after.iter().enumerate() {
            let replaced = diagonal + usize::from(old != new);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[after.len()]
}

#[cfg(test)]
mod tests {
    use super::edit_distance;

    fn check(before: &str, after: &str, expected: usize) {
        assert_eq!(edit_distance(before.as_bytes(), after.as_bytes()), expected, "{before} -> {after}");
        assert_eq!(edit_distance(after.as_bytes(), before.as_bytes()), expected, "{after} -> {before}");
    }

    #[test]
    fn distances() {
        check("", "", 0);
        check("", "abc", 3);
        check("toplogy", "topology", 1);
        check("kitten", "sitting", 3);
        check("abc", "abc", 0);
        assert_eq!(edit_distance(&["device", "check", "add"], &["device", "posture", "check", "add"]), 1);
    }
}
