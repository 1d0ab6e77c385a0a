//! The guard on the step from the newest snapshot to what upstream publishes now: a change larger than any in the
//! history is refused unless its size is named, and one that is merely large is told.

mod measure;

use std::fmt;

use catalog_model::{Catalog, OldRefusal};
use clap::Args;

use measure::{Guard, Measure, measures};

/// The sizes of changes that the user has named and so accepted.
#[derive(Args, Clone, Copy, Debug, Default)]
#[command(next_help_heading = "Accept a change beyond its guard, by the exact count that the refusal names")]
pub struct Accepted {
    /// This many removed event types, beyond 10 %
    #[arg(long = "accept-removals", value_name = "N")]
    pub removals: Option<usize>,
    /// This many added event types, beyond 25 %
    #[arg(long = "accept-additions", value_name = "N")]
    pub additions: Option<usize>,
    /// This many changed descriptions, beyond 25 %
    #[arg(long = "accept-text-changes", value_name = "N")]
    pub text_changes: Option<usize>,
    /// This many event types with other tags, beyond 25 %
    #[arg(long = "accept-tag-changes", value_name = "N")]
    pub tag_changes: Option<usize>,
    /// This many event types in another category, beyond 50 %
    #[arg(long = "accept-category-changes", value_name = "N")]
    pub category_changes: Option<usize>,
    /// This many event types that lost a flag, beyond 10 %
    #[arg(long = "accept-flag-losses", value_name = "N")]
    pub flag_losses: Option<usize>,
    /// This many event types with another release, day of creation, payload types or more legacy ids, beyond 25 %
    #[arg(long = "accept-fact-changes", value_name = "N")]
    pub fact_changes: Option<usize>,
    /// This many beta event types that are beta no more, beyond 60 %
    #[arg(long = "accept-beta-changes", value_name = "N")]
    pub beta_changes: Option<usize>,
    /// This many internal event types that are internal no more, beyond 60 %
    #[arg(long = "accept-internal-changes", value_name = "N")]
    pub internal_changes: Option<usize>,
    /// This many removed payload types, beyond 25 %
    #[arg(long = "accept-payload-removals", value_name = "N")]
    pub payload_removals: Option<usize>,
    /// This many payload fields removed or retyped, beyond 25 %
    #[arg(long = "accept-field-changes", value_name = "N")]
    pub field_changes: Option<usize>,
    /// This many payload fields that lost a privacy flag, beyond 10 %
    #[arg(long = "accept-privacy-losses", value_name = "N")]
    pub privacy_losses: Option<usize>,
}

/// Refuses a step from `before` to `after` that is too large to be believed, and says what in it is unusual.
///
/// `told` is the newest catalog that was made from the data, which is `before` where the data was there: a catalog
/// without it says nothing of what only the data tells.
///
/// # Errors
/// [`GuardError`] for the first kind of change that is beyond its guard and not accepted by its exact count.
pub fn check(
    before: &Catalog,
    told: &Catalog,
    after: &Catalog,
    accepted: Accepted,
) -> Result<Vec<Unusual>, GuardError> {
    let mut unusual = Vec::new();
    for Measure { guard, count, of, accepted } in measures(before, told, after, accepted) {
        if count < guard.fewest {
            continue;
        }
        if count * 100 > of * guard.percent && accepted != Some(count) {
            return Err(GuardError { guard, count, of, accepted });
        }
        if count * 100 > of * guard.unusual {
            unusual.push(Unusual { guard, count, of });
        }
    }
    Ok(unusual)
}

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

impl OldRefusal for GuardError {
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
    use catalog_model::{
        ChangeDetails, Coverage, DescriptionDigest, EventEntry, EventId, FieldName, LegacyId, PayloadField,
        PayloadFlags, PayloadType, PayloadTypeName, Tag, Visibility,
    };

    fn catalog(ids: std::ops::Range<usize>, reworded: usize) -> Catalog {
        let mut catalog = Catalog::new(Coverage::FULL);
        for (index, number) in ids.enumerate() {
            let mut entry = EventEntry::new(EventId::new(&format!("e.n{number}")).unwrap());
            entry.description = DescriptionDigest::of(if index < reworded { "new" } else { "old" });
            catalog.insert(entry).unwrap();
        }
        catalog
    }

    /// The step from a catalog that was made from the data.
    fn check_step(before: &Catalog, after: &Catalog, accepted: Accepted) -> Result<Vec<Unusual>, GuardError> {
        check(before, before, after, accepted)
    }

    fn verdict_of(before: &Catalog, after: &Catalog) -> Option<&'static str> {
        check_step(before, after, Accepted::default()).err().map(|error| error.id())
    }

    fn verdict(after: &Catalog, accepted: Accepted) -> Option<&'static str> {
        check_step(&catalog(0..100, 0), after, accepted).err().map(|error| error.id())
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
            check_step(&with(0..20, Coverage::FULL), &after, accepted).err().map(|error| (error.id(), error.what()))
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
            check_step(&catalog(0..100, 0), after, accepted).unwrap().iter().map(ToString::to_string).collect()
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
    fn hidden_event_types_have_a_guard_of_their_own() {
        let mut before = catalog(0..100, 0);
        for number in 0..50 {
            let mut entry = EventEntry::new(EventId::new(&format!("beta.n{number}")).unwrap());
            entry.visibility = Visibility::Beta;
            before.insert(entry).unwrap();
        }
        assert_eq!(verdict_of(&before, &catalog(0..100, 0)), Some("D-HIDDEN"), "they have a guard of their own");
    }

    /// A hundred event types, each made so by its number, and one payload type.
    fn made(make: impl Fn(usize, &mut EventEntry)) -> Catalog {
        made_with_field(make, ("String", ""), Some(PayloadFlags { personal: true, ..PayloadFlags::default() }), 0..20)
    }

    fn made_with_field(
        make: impl Fn(usize, &mut EventEntry),
        (kind, format): (&str, &str),
        flags: Option<PayloadFlags>,
        fields: std::ops::Range<usize>,
    ) -> Catalog {
        let mut catalog = Catalog::new(Coverage::FULL);
        for number in 0..100 {
            let mut entry = EventEntry::new(EventId::new(&format!("e.n{number}")).unwrap());
            make(number, &mut entry);
            catalog.insert(entry).unwrap();
        }
        let field =
            |number| (FieldName::new(&format!("f{number}")).unwrap(), PayloadField::new(kind, format, flags).unwrap());
        let name = PayloadTypeName::new("Lane").unwrap();
        catalog.insert_payload_type(PayloadType { name, fields: fields.map(field).collect() });
        catalog
    }

    #[test]
    fn flags_are_hardly_ever_lost() {
        let eligible = |lost: usize| {
            made(move |number, entry| {
                if (lost..50).contains(&number) {
                    entry.tags.insert(Tag::new("event-hook-eligible").unwrap());
                }
            })
        };
        assert_eq!(verdict_of(&eligible(0), &eligible(5)), None, "a tenth of fifty");
        assert_eq!(verdict_of(&eligible(0), &eligible(6)), Some("D-FLAGS"));
        assert_eq!(verdict_of(&eligible(44), &eligible(48)), None, "four are a handful, of six too");
        assert_eq!(verdict_of(&eligible(44), &eligible(49)), Some("D-FLAGS"));
        assert_eq!(verdict_of(&eligible(25), &eligible(0)), None, "gained is another matter");
        let named = |lost: usize| {
            made(move |number, entry| {
                if (lost..20).contains(&number) {
                    entry.change_details = ChangeDetails::named([PayloadTypeName::new("Lane").unwrap()].into());
                }
            })
        };
        assert_eq!(verdict_of(&named(0), &named(5)), Some("D-FLAGS"), "change details are a flag too");
    }

    #[test]
    fn other_facts_hardly_ever_change() {
        let lane = || PayloadTypeName::new("Lane").unwrap();
        let day: jiff::civil::Date = "2020-01-31".parse().unwrap();
        type Make = Box<dyn Fn(&mut EventEntry)>;
        let then = |entry: &mut EventEntry| {
            entry.actor = Some(PayloadTypeName::new("Person").unwrap());
            entry.debug_data = entry.actor.clone();
            entry.targets = entry.actor.clone().into_iter().collect();
        };
        let changes: [Make; 7] = [
            Box::new(|entry| entry.since = Some("2020.01.1".parse().unwrap())),
            Box::new(move |entry| entry.created = Some(day)),
            Box::new(|entry| entry.actor = None),
            Box::new(move |entry| entry.debug_data = Some(lane())),
            Box::new(|entry| entry.targets.clear()),
            Box::new(|entry| entry.legacy_ids = [LegacyId::new("core.old").unwrap()].into()),
            Box::new(move |entry| entry.change_details = ChangeDetails::named([lane()].into())),
        ];
        for (index, change) in changes.iter().enumerate() {
            let changed = |count: usize| {
                made(|number, entry| {
                    then(entry);
                    if number < count {
                        change(entry);
                    }
                })
            };
            assert_eq!(verdict_of(&changed(0), &changed(25)), None, "{index}");
            assert_eq!(verdict_of(&changed(0), &changed(26)), Some("D-FACTS"), "{index}");
        }
        // What is told for the first time is no change, and legacy ids were really dropped all at once.
        let told = made(|_, entry| then(entry));
        assert_eq!(verdict_of(&made(|_, _| {}), &told), None);
        let legacy = made(|_, entry| entry.legacy_ids = [LegacyId::new("core.old").unwrap()].into());
        assert_eq!(verdict_of(&legacy, &made(|_, _| {})), None);
    }

    #[test]
    fn hidden_event_types_stay_hidden_or_go_one_by_one() {
        let hidden = |kind, from: usize| {
            made(move |number, entry| {
                if (from..20).contains(&number) {
                    entry.visibility = kind;
                }
            })
        };
        for kind in [Visibility::Beta, Visibility::Internal] {
            assert_eq!(verdict_of(&hidden(kind, 0), &hidden(kind, 12)), None, "three fifths");
            assert_eq!(verdict_of(&hidden(kind, 0), &hidden(kind, 13)), Some("D-HIDDEN"));
            assert_eq!(verdict_of(&hidden(kind, 16), &hidden(kind, 20)), None, "four are a handful");
            assert_eq!(verdict_of(&hidden(kind, 15), &hidden(kind, 20)), Some("D-HIDDEN"));
        }
        // Few of one kind do not hide behind many of the other.
        let both = |internal: usize| {
            made(move |number, entry| match number {
                0..50 => entry.visibility = Visibility::Beta,
                _ if number < internal => entry.visibility = Visibility::Internal,
                _ => {}
            })
        };
        assert_eq!(verdict_of(&both(56), &both(50)), Some("D-HIDDEN"));
    }

    #[test]
    fn payload_fields_hardly_ever_change() {
        let flags = Some(PayloadFlags { personal: true, ..PayloadFlags::default() });
        let none = Some(PayloadFlags::default());
        let fields = |kind: &str, flags, range| made_with_field(|_, _| {}, (kind, ""), flags, range);
        let formatted = |format: &str| made_with_field(|_, _| {}, ("String", format), flags, 0..20);
        assert_eq!(verdict_of(&formatted("id"), &formatted("uri")), Some("D-FIELDS"));
        assert_eq!(verdict_of(&formatted("id"), &formatted("")), Some("D-FIELDS"));
        assert_eq!(verdict_of(&formatted(""), &formatted("id")), None, "told for the first time");
        assert_eq!(verdict_of(&formatted("id"), &formatted("id")), None);
        let before = fields("String", flags, 0..20);
        assert_eq!(verdict_of(&before, &fields("String", flags, 5..20)), None, "a quarter");
        assert_eq!(verdict_of(&before, &fields("String", flags, 6..20)), Some("D-FIELDS"));
        assert_eq!(verdict_of(&before, &fields("Map", flags, 0..20)), Some("D-FIELDS"));
        assert_eq!(verdict_of(&before, &fields("String", none, 0..20)), Some("D-PRIVACY"));
        for lost in [
            PayloadFlags { personal: true, customer: true, ..PayloadFlags::default() },
            PayloadFlags { sensitive: true, customer: true, ..PayloadFlags::default() },
            PayloadFlags { sensitive: true, personal: true, ..PayloadFlags::default() },
        ] {
            let all = PayloadFlags { sensitive: true, personal: true, customer: true };
            let after = fields("String", Some(lost), 0..20);
            assert_eq!(verdict_of(&fields("String", Some(all), 0..20), &after), Some("D-PRIVACY"));
        }
        assert_eq!(verdict_of(&fields("String", None, 0..20), &before), None, "flags told for the first time");
        assert_eq!(verdict_of(&before, &fields("String", flags, 0..60)), None, "more fields are no harm");
    }

    #[test]
    fn change_details_that_one_side_does_not_tell_are_no_change() {
        let named = made(|_, entry| {
            entry.change_details = ChangeDetails::named([PayloadTypeName::new("Lane").unwrap()].into());
        });
        let mut silent = Catalog::new(Coverage::TAGS_ONLY);
        for number in 0..100 {
            silent.insert(EventEntry::new(EventId::new(&format!("e.n{number}")).unwrap())).unwrap();
        }
        assert_eq!(verdict_of(&named, &silent), None, "none was lost");
        assert_eq!(verdict_of(&silent, &named), None, "and none gained");
    }

    #[test]
    fn what_only_the_data_tells_is_held_against_the_newest_that_told_it() {
        let told = made(|_, entry| entry.category = Some(catalog_model::CategoryId::new("lanes").unwrap()));
        let mut between = Catalog::new(Coverage::DOCUMENTED);
        for number in 0..100 {
            between.insert(EventEntry::new(EventId::new(&format!("e.n{number}")).unwrap())).unwrap();
        }
        let verdict =
            |after: &Catalog| check(&between, &told, after, Accepted::default()).err().map(|error| error.id());
        assert_eq!(verdict(&told), None);
        assert_eq!(verdict(&made(|_, _| {})), Some("D-CATEGORIES"));
        assert_eq!(verdict(&between), None, "nothing that it does not tell");
    }
}
