//! Reduces a diff to the changes that somebody cares about.

use std::collections::BTreeSet;

use catalog_model::{EventId, Tag};

use crate::{CatalogDiff, Change, Fingerprint, Rule};

/// Which changes to keep. The default keeps all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Patterns of event ids, where `*` stands for any text and `?` for one character. At least one must match an event
    /// type that the change is about or touches. If empty, all changes match.
    pub ids: Vec<String>,
    /// If empty, all rules.
    pub rules: Vec<Rule>,
    /// An event type that the change is about or touches must have at least one of them. If empty, all changes match.
    pub tags: Vec<Tag>,
    /// The changes to leave out.
    pub ignored: BTreeSet<Fingerprint>,
}

/// What became of the changes to ignore.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ignored {
    pub count: usize,
    /// The fingerprints of no change.
    pub unmatched: Vec<Fingerprint>,
}

impl CatalogDiff {
    /// Removes the changes that do not match, and counts them in `hidden`.
    pub fn filter(&mut self, filter: &Filter, has_tag: impl Fn(&EventId, &Tag) -> bool) -> Ignored {
        let total = self.changes.len();
        let mut unmatched = filter.ignored.clone();
        if !filter.ignored.is_empty() {
            self.changes.retain(|change| {
                let fingerprint = change.fingerprint();
                unmatched.remove(&fingerprint);
                !filter.ignored.contains(&fingerprint)
            });
        }
        let count = total - self.changes.len();
        self.changes.retain(|change| filter.matches(change, &has_tag));
        self.renames
            .retain(|rename| filter.rules.is_empty() && filter.matches_ids(&[&rename.from, &rename.to], &has_tag));
        self.hidden += total - self.changes.len();
        Ignored { count, unmatched: unmatched.into_iter().collect() }
    }
}

impl Filter {
    fn matches(&self, change: &Change, has_tag: &impl Fn(&EventId, &Tag) -> bool) -> bool {
        let is_wanted = self.rules.is_empty() || self.rules.contains(&change.rule);
        is_wanted && self.matches_ids(&change.event_types().iter().chain(change.new_id()).collect::<Vec<_>>(), has_tag)
    }

    fn matches_ids(&self, ids: &[&EventId], has_tag: &impl Fn(&EventId, &Tag) -> bool) -> bool {
        let is_wanted = |id: &&EventId| self.ids.iter().any(|pattern| matches_id(pattern, id));
        let has_tag = |id: &&EventId| self.tags.iter().any(|tag| has_tag(id, tag));
        (self.ids.is_empty() || ids.iter().any(is_wanted)) && (self.tags.is_empty() || ids.iter().any(has_tag))
    }
}

/// Whether an id matches a pattern in which `*` stands for any text and `?` for one character.
pub fn matches_id(pattern: &str, id: &EventId) -> bool {
    // An id is ASCII, so a byte is a character.
    let (pattern, text) = (pattern.as_bytes(), id.as_str().as_bytes());
    let (mut p, mut t) = (0, 0);
    // After the last `*`, and the text that it stands for so far.
    let mut retry = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                p += 1;
                retry = Some((p, t));
            }
            Some(&byte) if byte == b'?' || byte == text[t] => (p, t) = (p + 1, t + 1),
            _ => match retry {
                Some((after_star, end)) => {
                    retry = Some((after_star, end + 1));
                    (p, t) = (after_star, end + 1);
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|&byte| byte == b'*')
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "the ids are constants and well-formed")]
mod tests {
    use super::*;

    #[test]
    fn stars_and_question_marks() {
        for (pattern, text, expected) in [
            ("a.b", "a.b", true),
            ("a.b", "a.c", false),
            ("a.b", "a.bc", false),
            ("a.b", "xa.b", false),
            ("*", "a.b", true),
            ("a.*", "a.b.c", true),
            ("a.*", "ab.c", false),
            ("*.c", "a.b.c", true),
            ("a*c*e", "a.bcde", true),
            ("a*c*e", "a.bcdef", false),
            ("*ab*ab", "ab.xab", true),
            ("*ab*ab", "ab.xb", false),
            ("a.?", "a.b", true),
            ("a.?", "a.bc", false),
            ("A.b", "a.b", false),
            ("", "a.b", false),
            ("**", "a.b", true),
        ] {
            assert_eq!(matches_id(pattern, &EventId::new(text).unwrap()), expected, "{pattern} {text}");
        }
    }
}
