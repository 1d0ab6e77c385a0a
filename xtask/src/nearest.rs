//! Suggestions for misspelled words.

/// Asks whether one of the `known` words was meant, and names the three that are most similar to `word`. `None` if no
/// word is similar.
pub fn suggest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let similar: Vec<String> = similar(word, known).iter().map(|candidate| format!("`{candidate}`")).collect();
    let (last, first) = similar.split_last()?;
    Some(if first.is_empty() {
        format!("did you mean {last}?")
    } else {
        format!("did you mean {} or {last}?", first.join(", "))
    })
}

/// At most three of the `known` words, those that are most similar to `word` first.
pub fn similar<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut similar: Vec<(usize, &str)> =
        known.into_iter().filter_map(|candidate| Some((distance(word, candidate)?, candidate))).collect();
    similar.sort();
    similar.dedup();
    similar.into_iter().take(3).map(|(_, candidate)| candidate).collect()
}

/// The edit distance of two similar words, whatever their case: at most a third of the shorter one differs, or one
/// contains the other.
fn distance(word: &str, candidate: &str) -> Option<usize> {
    // The distance is at least the difference in length, and expensive to compute for a long text.
    let limit = word.len().min(candidate.len()).max(4) / 3;
    let is_similar_length = word.len().abs_diff(candidate.len()) <= 4 * limit;
    let may_be_part = (3..=candidate.len()).contains(&word.len());
    if !is_similar_length && !may_be_part {
        return None;
    }
    let (word, candidate) = (word.to_lowercase(), candidate.to_lowercase());
    let is_part = may_be_part && candidate.contains(&word);
    if !is_part && !is_similar_length {
        return None;
    }
    let distance = strsim::levenshtein(&word, &candidate);
    (is_part || distance <= limit).then_some(distance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similar_words_are_suggested() {
        let releases = ["2026.08.1", "2026.07.1", "2019.03.1"];
        for (word, known, expected) in [
            ("2026.08.2", &releases[..], Some("did you mean `2026.08.1` or `2026.07.1`?")),
            ("user.sesion.start", &["user.session.start", "zone.update"], Some("did you mean `user.session.start`?")),
            (
                "lane",
                &["pool.lane.b", "pool.lane.a", "lame"],
                Some("did you mean `lame`, `pool.lane.a` or `pool.lane.b`?"),
            ),
            ("USER.SESSION.START", &["user.session.start"], Some("did you mean `user.session.start`?")),
            ("xyz", &releases, None),
            ("", &releases, None),
            (&"a".repeat(100_000), &releases, None),
        ] {
            assert_eq!(suggest(word, known.iter().copied()).as_deref(), expected, "{word:.40}");
        }
    }
}
