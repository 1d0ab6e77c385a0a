//! Counts the changes from the newest snapshot to a new catalog.
//!
//! Facts that upstream publishes for the first time are not changes: payload types in 2019 and privacy flags in 2020
//! appeared everywhere at once. Removed legacy ids are not counted: upstream once removed them all.

use catalog_model::{Catalog, EventEntry, PayloadField, PayloadFlags, Visibility};

/// A count out of a total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub count: usize,
    pub of: usize,
}

impl Share {
    pub const fn is_above(self, percent: usize) -> bool {
        self.count * 100 > self.of * percent
    }

    /// How many of the items meet the condition.
    fn of<T>(items: impl Iterator<Item = T>, is_counted: impl Fn(T) -> bool) -> Self {
        items.fold(Self::default(), |Self { count, of }, item| Self {
            count: count + usize::from(is_counted(item)),
            of: of + 1,
        })
    }
}

/// The step from one catalog to the next.
#[derive(Clone, Copy, Debug)]
pub struct Delta<'a> {
    pub before: &'a Catalog,
    /// The newest catalog before `after` that covers the data. Facts that only the data has are compared with it.
    pub last_full: &'a Catalog,
    pub after: &'a Catalog,
}

impl Delta<'_> {
    pub(crate) fn removed(&self) -> Share {
        self.share_of_documented(missing(self.before, self.after))
    }

    pub(crate) fn added(&self) -> Share {
        self.share_of_documented(missing(self.after, self.before))
    }

    pub(crate) fn reworded(&self) -> Share {
        self.differing(|then, now| then.description != now.description)
    }

    pub(crate) fn retagged(&self) -> Share {
        self.differing(|then, now| then.tags != now.tags)
    }

    pub(crate) fn recategorized(&self) -> Share {
        self.with_data(|then, now| Share {
            count: in_both(then, now).filter(|(then, now)| then.category != now.category).count(),
            of: then.count(Visibility::Public),
        })
    }

    pub(crate) fn flags_lost(&self) -> Share {
        let covers_change_details = self.covers_change_details();
        let flags = |entry: &EventEntry| {
            let has_change_details = covers_change_details && entry.change_details.is_present();
            [entry.is_event_hook_eligible(), entry.is_oie_only(), has_change_details]
        };
        let flags = in_both(self.before, self.after).map(|(then, now)| (flags(then), flags(now)));
        Share::of(flags.filter(|(then, _)| then.contains(&true)), is_one_lost)
    }

    pub(crate) fn facts_changed(&self) -> Share {
        let covers_change_details = self.covers_change_details();
        let full = self.covers_data().then_some(self.last_full);
        self.differing(|then, now| {
            let gained_change_details = !then.change_details.is_present() && now.change_details.is_present();
            then.since != now.since
                || covers_change_details && gained_change_details
                || full.and_then(|full| full.documented(then.id.as_str())).is_some_and(|then| differ_in_data(then, now))
        })
    }

    pub(crate) fn beta_changed(&self) -> Share {
        self.hidden_changed(Visibility::Beta)
    }

    pub(crate) fn internal_changed(&self) -> Share {
        self.hidden_changed(Visibility::Internal)
    }

    pub(crate) fn payload_types_removed(&self) -> Share {
        self.with_data(|then, now| {
            Share::of(then.payload_types(), |payload_type| now.payload_type(payload_type.name.as_str()).is_none())
        })
    }

    pub(crate) fn fields_changed(&self) -> Share {
        let is_changed = |(then, now): (&PayloadField, Option<&PayloadField>)| {
            now.is_none_or(|now| then.kind != now.kind || !then.format.is_empty() && then.format != now.format)
        };
        self.with_data(|then, now| Share::of(fields(then, now), is_changed))
    }

    pub(crate) fn privacy_flags_lost(&self) -> Share {
        let flags = |field: &PayloadField| {
            let PayloadFlags { sensitive, personal, customer } = field.flags.unwrap_or_default();
            [sensitive, personal, customer]
        };
        self.with_data(|then, now| {
            let in_both = fields(then, now).filter_map(|(then, now)| Some((flags(then), flags(now?))));
            Share::of(in_both.filter(|(then, _)| then.contains(&true)), is_one_lost)
        })
    }

    /// If most hidden event types change their visibility, upstream may have renamed the key for it.
    fn hidden_changed(&self, visibility: Visibility) -> Share {
        self.with_data(|then, now| {
            let hidden = then.entries().filter(|entry| entry.visibility == visibility);
            Share::of(hidden, |then| now.get(then.id.as_str()).is_none_or(|now| now.visibility != visibility))
        })
    }

    fn share_of_documented(&self, count: usize) -> Share {
        Share { count, of: self.before.count(Visibility::Public) }
    }

    fn differing(&self, differ: impl Fn(&EventEntry, &EventEntry) -> bool) -> Share {
        self.share_of_documented(in_both(self.before, self.after).filter(|(then, now)| differ(then, now)).count())
    }

    /// Counts facts that only the data has; zero if one side does not cover the data.
    fn with_data(&self, count: impl Fn(&Catalog, &Catalog) -> Share) -> Share {
        if self.covers_data() { count(self.last_full, self.after) } else { Share::default() }
    }

    fn covers_data(&self) -> bool {
        self.last_full.coverage().data && self.after.coverage().data
    }

    fn covers_change_details(&self) -> bool {
        self.before.coverage().change_details && self.after.coverage().change_details
    }
}

/// The event types that both catalogs document.
fn in_both<'a>(before: &'a Catalog, after: &'a Catalog) -> impl Iterator<Item = (&'a EventEntry, &'a EventEntry)> {
    let documented = before.entries().filter(|then| then.visibility.is_public());
    documented.filter_map(|then| Some((then.as_ref(), after.documented(then.id.as_str())?.as_ref())))
}

/// How many event types one catalog documents and the other does not.
fn missing(one: &Catalog, other: &Catalog) -> usize {
    let documented = one.entries().filter(|entry| entry.visibility.is_public());
    documented.filter(|entry| other.documented(entry.id.as_str()).is_none()).count()
}

fn differ_in_data(then: &EventEntry, now: &EventEntry) -> bool {
    then.created != now.created
        || then.actor.is_some() && then.actor != now.actor
        || then.debug_data.is_some() && then.debug_data != now.debug_data
        || !then.targets.is_empty() && then.targets != now.targets
        || !now.legacy_ids.is_subset(&then.legacy_ids)
}

/// The fields of the payload types that both catalogs define, each with its new definition.
fn fields<'a>(
    then: &'a Catalog,
    now: &'a Catalog,
) -> impl Iterator<Item = (&'a PayloadField, Option<&'a PayloadField>)> {
    let types = then.payload_types().filter_map(|then| Some((then, now.payload_type(then.name.as_str())?)));
    types.flat_map(|(then, now)| then.fields.iter().map(|(name, field)| (field, now.fields.get(name))))
}

fn is_one_lost((then, now): ([bool; 3], [bool; 3])) -> bool {
    then.into_iter().zip(now).any(|(then, now)| then && !now)
}
