//! Compares the facts of one event type.

use std::collections::BTreeSet;

use catalog_model::{Catalog, ChangeDetails, Coverage, EventEntry, FieldName, PayloadTypeName, Tag};

use crate::{Change, Detail, Level, Rule};

/// The two catalogs and what both cover.
#[derive(Clone, Copy)]
pub(crate) struct Sides<'a> {
    pub(crate) from: &'a Catalog,
    pub(crate) to: &'a Catalog,
    pub(crate) covered: Coverage,
    pub(crate) payloads_covered: bool,
}

impl<'a> Sides<'a> {
    pub(crate) fn new(from: &'a Catalog, to: &'a Catalog) -> Self {
        let covered = from.coverage().intersection(to.coverage());
        // The data of early 2019 has no payload types at all: such a side does not cover them.
        let same_presence = (from.payload_types().len() == 0) == (to.payload_types().len() == 0);
        Self { from, to, covered, payloads_covered: covered.data && same_presence }
    }
}

#[derive(Clone, Copy)]
enum Fact {
    Visibility,
    Since,
    Created,
    Category,
    Tags,
    Actor,
    DebugData,
    Targets,
    ChangeDetails,
    LegacyIds,
    Description,
}

impl Fact {
    const fn name(self) -> &'static str {
        match self {
            Self::Visibility => "visibility",
            Self::Since => "since",
            Self::Created => "created",
            Self::Category => "category",
            Self::Tags => "tags",
            Self::Actor => "actor",
            Self::DebugData => "debugData",
            Self::Targets => "targets",
            Self::ChangeDetails => "changeDetails",
            Self::LegacyIds => "legacy ids",
            Self::Description => "description",
        }
    }
}

/// A fact that differs, with its texts before and after.
type Difference = (Fact, String, String);

/// Adds a change for each fact that differs between two entries of one event type. If it is beta or internal on both
/// sides, they are one change.
pub(crate) fn compare(before: &EventEntry, after: &EventEntry, sides: &Sides<'_>, changes: &mut Vec<Change>) {
    let found = differences(before, after, sides);
    if before.visibility.is_public() || after.visibility.is_public() {
        for (fact, old, new) in found {
            of_public(fact, old, new, before, after, sides, changes);
        }
    } else if !found.is_empty() {
        let list = |text: fn(&Difference) -> &str| {
            let texts = found.iter().filter(|it| !text(it).is_empty());
            texts.map(|it| format!("{}: {}", it.0.name(), text(it))).collect::<Vec<_>>().join(", ")
        };
        changes.push(Change::of_event(Rule::PreviewChanged, &after.id, list(|it| &it.1), list(|it| &it.2)));
    }
}

/// The facts that differ and that both sides cover.
fn differences(before: &EventEntry, after: &EventEntry, sides: &Sides<'_>) -> Vec<Difference> {
    let EventEntry {
        id: _,
        visibility,
        since,
        created,
        category,
        tags,
        actor,
        debug_data,
        targets,
        change_details,
        legacy_ids,
        description,
    } = before;
    let mut found = Vec::new();
    add(&mut found, Fact::Visibility, [visibility, &after.visibility], ToString::to_string);
    add(&mut found, Fact::Since, [since, &after.since], text_of);
    add(&mut found, Fact::Tags, [tags, &after.tags], joined);
    add(&mut found, Fact::Description, [description, &after.description], ToString::to_string);
    if sides.covered.data {
        add(&mut found, Fact::Created, [created, &after.created], text_of);
        add(&mut found, Fact::Category, [category, &after.category], text_of);
        add(&mut found, Fact::LegacyIds, [legacy_ids, &after.legacy_ids], joined);
    }
    if sides.payloads_covered {
        add(&mut found, Fact::Actor, [actor, &after.actor], text_of);
        add(&mut found, Fact::DebugData, [debug_data, &after.debug_data], text_of);
        add(&mut found, Fact::Targets, [targets, &after.targets], joined);
    }
    if sides.covered.change_details {
        // A source that does not name the types does not cover them. Only the presence counts where a side has none, so
        // that the fingerprint of the change does not depend on the source.
        let both = [change_details, &after.change_details];
        match both {
            [ChangeDetails::Named(_), ChangeDetails::Named(_)] => add(&mut found, Fact::ChangeDetails, both, names),
            _ => add(&mut found, Fact::ChangeDetails, both.map(presence), |text| (*text).to_owned()),
        }
    }
    found
}

fn add<T: PartialEq + ?Sized>(
    found: &mut Vec<Difference>,
    fact: Fact,
    [before, after]: [&T; 2],
    text: fn(&T) -> String,
) {
    if before != after {
        found.push((fact, text(before), text(after)));
    }
}

/// Adds the changes of a fact of an event type that is public on at least one side.
fn of_public(
    fact: Fact,
    old: String,
    new: String,
    before: &EventEntry,
    after: &EventEntry,
    sides: &Sides<'_>,
    changes: &mut Vec<Change>,
) {
    let id = &after.id;
    let rule = match fact {
        // A change of visibility has rules of its own.
        Fact::Visibility => return,
        Fact::Tags => {
            changes.extend(after.tags.difference(&before.tags).map(|tag| {
                let rule = match tag.as_str() {
                    Tag::EVENT_HOOK_ELIGIBLE => Rule::HookEligibilityGained,
                    Tag::OIE_ONLY => Rule::OieOnlyGained,
                    _ => Rule::TagAdded,
                };
                Change::of_event(rule, id, "", tag)
            }));
            changes.extend(before.tags.difference(&after.tags).map(|tag| {
                let rule = match tag.as_str() {
                    Tag::EVENT_HOOK_ELIGIBLE => Rule::HookEligibilityLost,
                    Tag::OIE_ONLY => Rule::OieOnlyLost,
                    _ => Rule::TagRemoved,
                };
                Change::of_event(rule, id, tag, "")
            }));
            return;
        }
        Fact::DebugData => {
            let lost = lost_fields(before.debug_data.as_ref(), after.debug_data.as_ref(), sides);
            let mut change = Change::of_event(Rule::DebugDataChanged, id, old, new);
            change.level = if lost.is_empty() { Level::Notable } else { Level::Breaking };
            change.detail = Detail::LostFields(lost);
            changes.push(change);
            return;
        }
        Fact::ChangeDetails if old.is_empty() => Rule::ChangeDetailsAdded,
        Fact::ChangeDetails if new.is_empty() => Rule::ChangeDetailsRemoved,
        Fact::ChangeDetails => Rule::ChangeDetailsChanged,
        Fact::Since => Rule::SinceChanged,
        Fact::Created => Rule::CreatedChanged,
        Fact::Category => Rule::CategoryChanged,
        Fact::Actor => Rule::ActorChanged,
        Fact::Targets => Rule::TargetsChanged,
        Fact::LegacyIds => Rule::LegacyIdsChanged,
        Fact::Description => Rule::DescriptionChanged,
    };
    changes.push(Change::of_event(rule, id, old, new));
}

/// The fields of the old debugData type that the new one lacks. A new type without a definition is not known to lack any.
fn lost_fields(old: Option<&PayloadTypeName>, new: Option<&PayloadTypeName>, sides: &Sides<'_>) -> Vec<FieldName> {
    let Some(old) = old.and_then(|name| sides.from.payload_type(name.as_str())) else { return Vec::new() };
    let lost: Vec<&FieldName> = match new.map(|name| sides.to.payload_type(name.as_str())) {
        None => old.fields.keys().collect(),
        Some(None) => Vec::new(),
        Some(Some(new)) => old.fields.keys().filter(|field| !new.fields.contains_key(*field)).collect(),
    };
    lost.into_iter().cloned().collect()
}

const fn presence(details: &ChangeDetails) -> &'static str {
    if details.is_present() { "present" } else { "" }
}

fn names(details: &ChangeDetails) -> String {
    details.names().map(PayloadTypeName::as_str).collect::<Vec<_>>().join(" ")
}

fn joined(items: &BTreeSet<impl AsRef<str>>) -> String {
    items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(" ")
}

fn text_of(fact: &Option<impl ToString>) -> String {
    fact.as_ref().map(ToString::to_string).unwrap_or_default()
}
