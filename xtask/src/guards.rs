//! The guards of `refresh`: a change larger than any in the history is refused unless its size is named.
//!
//! In the 100 steps of the real history, one step never removed more than 4.75 % of the documented event types, added
//! more than 12.4 % or changed more than 2.0 % of the descriptions.

use catalog_model::{Catalog, Refusal, Visibility};

/// The sizes of changes that the user has named and so accepted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Accepted {
    /// This many removals.
    pub removals: Option<usize>,
    /// This many additions.
    pub additions: Option<usize>,
    /// This many changed descriptions.
    pub text_changes: Option<usize>,
}

/// Refuses a step from `before` to `after` that is too large to be believed.
///
/// # Errors
/// [`GuardError`] for the first of removals, additions and changed descriptions that is beyond its guard and not
/// accepted by its exact count.
pub fn check(before: &Catalog, after: &Catalog, accepted: Accepted) -> Result<(), GuardError> {
    let documented = before.count(Visibility::Public);
    let public = |catalog: &Catalog| -> Vec<_> {
        catalog.entries().filter(|entry| entry.visibility.is_public()).cloned().collect()
    };
    let removed = public(before).iter().filter(|entry| after.documented(entry.id.as_str()).is_none()).count();
    let added = public(after).iter().filter(|entry| before.documented(entry.id.as_str()).is_none()).count();
    let changed = public(before)
        .iter()
        .filter(|entry| after.documented(entry.id.as_str()).is_some_and(|now| now.description != entry.description))
        .count();
    let steps = [
        (
            Guard { noun: "documented event types removed", percent: 10, flag: "--accept-removals" },
            removed,
            accepted.removals,
        ),
        (
            Guard { noun: "documented event types added", percent: 25, flag: "--accept-additions" },
            added,
            accepted.additions,
        ),
        (
            Guard { noun: "descriptions changed", percent: 25, flag: "--accept-text-changes" },
            changed,
            accepted.text_changes,
        ),
    ];
    for (guard, count, accepted) in steps {
        if count * 100 > documented * guard.percent && accepted != Some(count) {
            return Err(GuardError { guard, count, documented, accepted });
        }
    }
    Ok(())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Guard {
    noun: &'static str,
    percent: usize,
    flag: &'static str,
}

/// A step beyond a guard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuardError {
    guard: Guard,
    count: usize,
    documented: usize,
    accepted: Option<usize>,
}

impl std::fmt::Display for GuardError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.what())
    }
}

impl std::error::Error for GuardError {}

impl Refusal for GuardError {
    fn id(&self) -> &'static str {
        match self.guard.flag {
            "--accept-removals" => "D-REMOVALS",
            "--accept-additions" => "D-ADDITIONS",
            _ => "D-TEXTS",
        }
    }

    fn what(&self) -> String {
        let accepted = self.accepted.map(|count| format!("; {count} were accepted")).unwrap_or_default();
        format!("{} {} of {} in one step{accepted}", self.count, self.guard.noun, self.documented)
    }

    fn place(&self) -> String {
        "the step from the newest snapshot to what upstream publishes now".to_owned()
    }

    fn why(&self) -> String {
        format!(
            "no step in the history came near {} %: a broken page or file is likelier than such a change",
            self.guard.percent
        )
    }

    fn next(&self) -> String {
        format!("look at the page; if the change is real, run again with {} {}", self.guard.flag, self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalog_model::{Coverage, DescriptionDigest, EventEntry, EventId};

    fn catalog(ids: std::ops::Range<usize>, reworded: usize) -> Catalog {
        let mut catalog = Catalog::new(Coverage::FULL);
        for (index, number) in ids.enumerate() {
            let mut entry = EventEntry::new(EventId::new(&format!("e.n{number}")).unwrap());
            entry.description = DescriptionDigest::of(if index < reworded { "new" } else { "old" });
            catalog.insert(entry).unwrap();
        }
        catalog
    }

    fn verdict(after: &Catalog, accepted: Accepted) -> Option<&'static str> {
        check(&catalog(0..100, 0), after, accepted).err().map(|error| error.id())
    }

    #[test]
    fn a_step_at_the_guard_passes_and_one_beyond_it_is_refused() {
        let none = Accepted::default();
        assert_eq!(verdict(&catalog(10..100, 0), none), None);
        assert_eq!(verdict(&catalog(11..100, 0), none), Some("D-REMOVALS"));
        assert_eq!(verdict(&catalog(0..125, 0), none), None);
        assert_eq!(verdict(&catalog(0..126, 0), none), Some("D-ADDITIONS"));
        assert_eq!(verdict(&catalog(0..100, 25), none), None);
        assert_eq!(verdict(&catalog(0..100, 26), none), Some("D-TEXTS"));
    }

    #[test]
    fn only_the_exact_count_is_accepted() {
        let accept = |removals| Accepted { removals: Some(removals), ..Accepted::default() };
        let after = catalog(50..100, 0);
        assert_eq!(verdict(&after, accept(50)), None);
        assert_eq!(verdict(&after, accept(49)), Some("D-REMOVALS"));
        assert_eq!(verdict(&after, accept(51)), Some("D-REMOVALS"));
    }

    #[test]
    fn hidden_event_types_are_no_part_of_the_count() {
        let mut before = catalog(0..100, 0);
        for number in 0..50 {
            let mut entry = EventEntry::new(EventId::new(&format!("beta.n{number}")).unwrap());
            entry.visibility = Visibility::Beta;
            before.insert(entry).unwrap();
        }
        assert_eq!(check(&before, &catalog(0..100, 0), Accepted::default()), Ok(()));
    }
}
