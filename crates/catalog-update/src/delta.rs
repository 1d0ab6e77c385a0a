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

/// The step from one catalog to the next. A share is out of the items that have the fact, not out of all.
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

    /// The event types with a change of a fact that all of them have.
    pub(crate) fn differing(&self, differ: impl Fn(&EventEntry, &EventEntry) -> bool) -> Share {
        self.share_of_documented(in_both(self.before, self.after).filter(|(then, now)| differ(then, now)).count())
    }

    /// The event types that had something and no longer have it.
    pub(crate) fn lost(&self, has: impl Fn(&EventEntry) -> bool) -> Share {
        Share::of(in_both(self.before, self.after).filter(|(then, _)| has(then)), |(_, now)| !has(now))
    }

    /// The event types with a change of a fact of the data, out of those that had it.
    pub(crate) fn changed<'s, T: PartialEq + 's>(&'s self, fact: impl Fn(&'s EventEntry) -> Option<T>) -> Share {
        if !self.covers_data() {
            return Share::default();
        }
        let had = in_both(self.last_full, self.after).filter_map(|(then, now)| Some((fact(then)?, now)));
        Share::of(had, |(then, now)| fact(now) != Some(then))
    }

    pub(crate) fn legacy_ids_gained(&self) -> Share {
        self.with_data(|then, now| {
            Share::of(in_both(then, now), |(then, now)| !now.legacy_ids.is_subset(&then.legacy_ids))
        })
    }

    pub(crate) fn change_details_gained(&self) -> Share {
        self.differing(|then, now| {
            self.covers_change_details() && !then.change_details.is_present() && now.change_details.is_present()
        })
    }

    pub(crate) fn change_details_lost(&self) -> Share {
        self.lost(|entry| self.covers_change_details() && entry.change_details.is_present())
    }

    /// If most hidden event types change their visibility, upstream may have renamed the key for it.
    pub(crate) fn no_longer(&self, visibility: Visibility) -> Share {
        self.with_data(|then, now| {
            let hidden = then.entries().filter(|entry| entry.visibility == visibility);
            Share::of(hidden, |then| now.get(then.id.as_str()).is_none_or(|now| now.visibility != visibility))
        })
    }

    pub(crate) fn payload_types_removed(&self) -> Share {
        self.with_data(|then, now| {
            Share::of(then.payload_types(), |payload_type| now.payload_type(payload_type.name.as_str()).is_none())
        })
    }

    pub(crate) fn fields_changed(&self) -> Share {
        self.with_data(|then, now| {
            Share::of(fields(then, now), |(then, now)| now.is_none_or(|now| then.kind != now.kind))
        })
    }

    pub(crate) fn formats_changed(&self) -> Share {
        self.of_fields_in_both(|then| !then.format.is_empty(), |then, now| then.format != now.format)
    }

    pub(crate) fn privacy_lost(&self, flag: impl Fn(PayloadFlags) -> bool) -> Share {
        let has = |field: &PayloadField| field.flags.is_some_and(&flag);
        self.of_fields_in_both(has, |_, now| !has(now))
    }

    fn share_of_documented(&self, count: usize) -> Share {
        Share { count, of: self.before.count(Visibility::Public) }
    }

    fn of_fields_in_both(
        &self,
        is_concerned: impl Fn(&PayloadField) -> bool,
        is_counted: impl Fn(&PayloadField, &PayloadField) -> bool,
    ) -> Share {
        self.with_data(|then, now| {
            let in_both = fields(then, now).filter_map(|(then, now)| Some((then, now?)));
            Share::of(in_both.filter(|(then, _)| is_concerned(then)), |(then, now)| is_counted(then, now))
        })
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

/// The fields of the payload types that both catalogs define, each with its new definition.
fn fields<'a>(
    then: &'a Catalog,
    now: &'a Catalog,
) -> impl Iterator<Item = (&'a PayloadField, Option<&'a PayloadField>)> {
    let types = then.payload_types().filter_map(|then| Some((then, now.payload_type(then.name.as_str())?)));
    types.flat_map(|(then, now)| then.fields.iter().map(|(name, field)| (field, now.fields.get(name))))
}
