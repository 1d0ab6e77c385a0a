//! The guards of `refresh`: a change larger than any in the history is refused unless its size is named.
//!
//! In the 100 steps of the real history, one step never removed more than 4.75 % of the documented event types, added
//! more than 12.4 %, changed more than 2.0 % of the descriptions, or other tags on more than 3.5 %. Categories are
//! teams, and a reorganisation moves many at once: a third of them in 2026.04.1.

use catalog_model::{Catalog, EventEntry, Refusal, Visibility};

/// The sizes of changes that the user has named and so accepted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Accepted {
    /// This many removals.
    pub removals: Option<usize>,
    /// This many additions.
    pub additions: Option<usize>,
    /// This many changed descriptions.
    pub text_changes: Option<usize>,
    /// This many event types with other tags.
    pub tag_changes: Option<usize>,
    /// This many event types in another category.
    pub category_changes: Option<usize>,
}

/// Refuses a step from `before` to `after` that is too large to be believed.
///
/// # Errors
/// [`GuardError`] for the first kind of change that is beyond its guard and not accepted by its exact count.
pub fn check(before: &Catalog, after: &Catalog, accepted: Accepted) -> Result<(), GuardError> {
    let documented = before.count(Visibility::Public);
    let public = |catalog: &Catalog| -> Vec<_> {
        catalog.entries().filter(|entry| entry.visibility.is_public()).cloned().collect()
    };
    let removed = public(before).iter().filter(|entry| after.documented(entry.id.as_str()).is_none()).count();
    let added = public(after).iter().filter(|entry| before.documented(entry.id.as_str()).is_none()).count();
    let differing = |differ: fn(&EventEntry, &EventEntry) -> bool| {
        let both = public(before).into_iter().filter_map(|then| Some((after.documented(then.id.as_str())?, then)));
        both.filter(|(now, then)| differ(now, then)).count()
    };
    let changed = differing(|now, then| now.description != then.description);
    let tagged = differing(|now, then| now.tags != then.tags);
    let has_categories = before.coverage().data && after.coverage().data;
    let moved = if has_categories { differing(|now, then| now.category != then.category) } else { 0 };
    let guard = |noun, percent, id, flag| Guard { noun, percent, id, flag };
    let steps = [
        (guard("documented event types removed", 10, "D-REMOVALS", "--accept-removals"), removed, accepted.removals),
        (guard("documented event types added", 25, "D-ADDITIONS", "--accept-additions"), added, accepted.additions),
        (guard("descriptions changed", 25, "D-TEXTS", "--accept-text-changes"), changed, accepted.text_changes),
        (guard("event types with other tags", 25, "D-TAGS", "--accept-tag-changes"), tagged, accepted.tag_changes),
        (
            guard("event types in another category", 50, "D-CATEGORIES", "--accept-category-changes"),
            moved,
            accepted.category_changes,
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
    id: &'static str,
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
        self.guard.id
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
