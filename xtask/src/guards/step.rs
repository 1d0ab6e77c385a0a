//! The guard on the step from the newest snapshot to what upstream publishes now: a change larger than any in the
//! history is refused unless its size is named, and one that is merely large is told.
//!
//! In the 100 steps of the real history, one step never removed more than 4.75 % of the documented event types, added
//! more than 12.4 %, changed more than 2.0 % of the descriptions, or other tags on more than 3.5 %. Categories are
//! teams, and a reorganisation moves many at once: a third of them in 2026.04.1.

use std::fmt;

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
    /// This many payload types removed.
    pub payload_removals: Option<usize>,
}

/// Refuses a step from `before` to `after` that is too large to be believed, and says what in it is unusual.
///
/// # Errors
/// [`GuardError`] for the first kind of change that is beyond its guard and not accepted by its exact count.
pub fn check(before: &Catalog, after: &Catalog, accepted: Accepted) -> Result<Vec<Unusual>, GuardError> {
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
    let defined = before.payload_types().len();
    let undefined = match before.coverage().data && after.coverage().data {
        true => before.payload_types().filter(|then| after.payload_type(then.name.as_str()).is_none()).count(),
        false => 0,
    };
    let steps = [
        (REMOVALS, removed, documented, accepted.removals),
        (ADDITIONS, added, documented, accepted.additions),
        (TEXTS, changed, documented, accepted.text_changes),
        (TAGS, tagged, documented, accepted.tag_changes),
        (CATEGORIES, moved, documented, accepted.category_changes),
        (PAYLOADS, undefined, defined, accepted.payload_removals),
    ];
    let mut unusual = Vec::new();
    for (guard, count, of, accepted) in steps {
        if count * 100 > of * guard.percent && accepted != Some(count) {
            return Err(GuardError { guard, count, of, accepted });
        }
        if count * 100 > of * guard.unusual {
            unusual.push(Unusual { guard, count, of });
        }
    }
    Ok(unusual)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Guard {
    noun: &'static str,
    /// Beyond this share of all there were, a step is told.
    unusual: usize,
    /// Beyond this share, it is refused.
    percent: usize,
    id: &'static str,
    flag: &'static str,
}

const REMOVALS: Guard = Guard {
    noun: "documented event types removed",
    unusual: 2,
    percent: 10,
    id: "D-REMOVALS",
    flag: "--accept-removals",
};
const ADDITIONS: Guard = Guard {
    noun: "documented event types added",
    unusual: 5,
    percent: 25,
    id: "D-ADDITIONS",
    flag: "--accept-additions",
};
const TEXTS: Guard =
    Guard { noun: "descriptions changed", unusual: 5, percent: 25, id: "D-TEXTS", flag: "--accept-text-changes" };
const TAGS: Guard =
    Guard { noun: "event types with other tags", unusual: 5, percent: 25, id: "D-TAGS", flag: "--accept-tag-changes" };
const CATEGORIES: Guard = Guard {
    noun: "event types in another category",
    unusual: 5,
    percent: 50,
    id: "D-CATEGORIES",
    flag: "--accept-category-changes",
};
const PAYLOADS: Guard = Guard {
    noun: "payload types removed",
    unusual: 5,
    percent: 25,
    id: "D-PAYLOADS",
    flag: "--accept-payload-removals",
};

/// A change within its guard, or accepted, that few steps in the history come near: worth a look before it is committed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unusual {
    guard: Guard,
    count: usize,
    of: usize,
}

impl fmt::Display for Unusual {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { guard, count, of } = self;
        write!(f, "{}: {count} of {of} in one step (more than {} % is unusual)", guard.noun, guard.unusual)
    }
}

/// A step beyond a guard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuardError {
    guard: Guard,
    count: usize,
    of: usize,
    accepted: Option<usize>,
}

impl fmt::Display for GuardError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what())
    }
}

impl std::error::Error for GuardError {}

impl Refusal for GuardError {
    fn id(&self) -> &'static str {
        self.guard.id
    }

    fn what(&self) -> String {
        let accepted = self.accepted.map(|count| format!("; accepted is {count}")).unwrap_or_default();
        format!("{}: {} of {} in one step{accepted}", self.guard.noun, self.count, self.of)
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
    use catalog_model::{Coverage, DescriptionDigest, EventEntry, EventId, PayloadType, PayloadTypeName};

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
    fn tags_and_categories_have_guards_of_their_own() {
        let with = |tagged: usize, moved: usize, coverage: Coverage| {
            let mut after = Catalog::new(coverage);
            for (index, entry) in catalog(0..100, 0).entries().enumerate() {
                let mut entry = EventEntry::clone(entry);
                if index < tagged {
                    entry.tags.insert(catalog_model::Tag::new("sample").unwrap());
                }
                if index < moved {
                    entry.category = Some(catalog_model::CategoryId::new("other").unwrap());
                }
                after.insert(entry).unwrap();
            }
            verdict(&after, Accepted::default())
        };
        assert_eq!(with(25, 50, Coverage::FULL), None);
        assert_eq!(with(26, 0, Coverage::FULL), Some("D-TAGS"));
        assert_eq!(with(0, 51, Coverage::FULL), Some("D-CATEGORIES"));
        assert_eq!(with(0, 51, Coverage { data: false, ..Coverage::FULL }), None, "only the data tells categories");
    }

    #[test]
    fn payload_types_are_a_count_of_their_own() {
        let with = |types: std::ops::Range<usize>, coverage| {
            let mut catalog = Catalog::new(coverage);
            for entry in self::catalog(0..100, 0).entries() {
                catalog.insert(entry.clone()).unwrap();
            }
            for number in types {
                let name = PayloadTypeName::new(&format!("Type{number}")).unwrap();
                catalog.insert_payload_type(PayloadType { name, fields: Default::default() });
            }
            catalog
        };
        let verdict = |after: Catalog, accepted| {
            check(&with(0..20, Coverage::FULL), &after, accepted).err().map(|error| (error.id(), error.what()))
        };
        let (full, none) = (Coverage::FULL, Accepted::default());
        assert_eq!(verdict(with(5..40, full), none), None);
        let what = "payload types removed: 6 of 20 in one step".to_owned();
        assert_eq!(verdict(with(6..20, full), none), Some(("D-PAYLOADS", what)));
        assert_eq!(verdict(with(6..20, full), Accepted { payload_removals: Some(6), ..none }), None);
        assert_eq!(verdict(with(0..0, Coverage { data: false, ..full }), none), None, "only the data tells them");
    }

    #[test]
    fn what_is_large_and_within_its_guard_is_told() {
        let told = |after: &Catalog, accepted| -> Vec<String> {
            check(&catalog(0..100, 0), after, accepted).unwrap().iter().map(ToString::to_string).collect()
        };
        let none = Accepted::default();
        for usual in [catalog(0..100, 0), catalog(2..100, 0), catalog(0..105, 0), catalog(0..100, 5)] {
            assert!(told(&usual, none).is_empty());
        }
        let removed = "documented event types removed: 3 of 100 in one step (more than 2 % is unusual)";
        assert_eq!(told(&catalog(3..100, 0), none), [removed]);
        let added = "documented event types added: 6 of 100 in one step (more than 5 % is unusual)";
        assert_eq!(told(&catalog(0..106, 0), none), [added]);
        assert_eq!(told(&catalog(0..100, 6), none).len(), 1);
        let accepted = Accepted { removals: Some(50), ..none };
        assert_eq!(told(&catalog(50..100, 0), accepted).len(), 1, "what is accepted is told all the same");
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
        assert_eq!(check(&before, &catalog(0..100, 0), Accepted::default()), Ok(Vec::new()));
    }
}
