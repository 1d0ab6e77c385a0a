//! The module of the facts: a row for each event type, and the tables of distinct values that rows point into.

use std::collections::BTreeMap;

use catalog_model::{EventId, PayloadTypeName, Release, Snapshot, Status};

use super::payload_table::payload_type;
use super::source::{literal, row, rows, variant};
use super::{Module, TableSize, index_type};
use crate::facts::{Event, Facts};
use crate::interner::Interner;

/// A bit of a row's flags, and which event types have it set.
type Flag = (u8, fn(&Event) -> bool);

/// The bits of a row's flags, as the generated module `facts` has them.
const FLAGS: [Flag; 5] = [
    (1, |event| event.entry.is_event_hook_eligible()),
    (2, |event| event.entry.is_oie_only()),
    (4, |event| event.entry.change_details.is_present()),
    (8, |event| event.status == Status::Hidden),
    (16, |event| event.status == Status::Retired),
];

/// The table of facts, in the order of codes.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let tables = Tables::of(facts);
    Module { code: tables.code(facts), sizes: tables.sizes(facts) }
}

/// The distinct values of facts, each in the order of first use, and the rows that point to them.
struct Tables {
    rows: Vec<[usize; 10]>,
    releases: Interner<Option<Release>>,
    categories: Interner<Option<String>>,
    tag_sets: Interner<Vec<usize>>,
    payload_types: Interner<Option<usize>>,
    payload_lists: Interner<Vec<usize>>,
}

impl Tables {
    fn of(facts: &Facts<'_>) -> Self {
        let mut tables = Self {
            rows: Vec::new(),
            releases: Interner::with([None]),
            categories: Interner::with([None]),
            tag_sets: Interner::with([Vec::new()]),
            payload_types: Interner::with([None]),
            payload_lists: Interner::with([Vec::new()]),
        };
        let tag_indexes: BTreeMap<&str, usize> = facts.tags.iter().map(|tag| tag.as_str()).zip(0..).collect();
        let payload_type_indexes: BTreeMap<&PayloadTypeName, usize> = facts.payload_types.iter().zip(0..).collect();
        for event in &facts.events {
            let row = tables.row(event, &tag_indexes, &payload_type_indexes);
            tables.rows.push(row);
        }
        tables
    }

    /// The columns of a row, in the order of the generated type `Facts`.
    fn row(
        &mut self,
        event: &Event,
        tag_indexes: &BTreeMap<&str, usize>,
        payload_type_indexes: &BTreeMap<&PayloadTypeName, usize>,
    ) -> [usize; 10] {
        let entry = &event.entry;
        let index = |name: &PayloadTypeName| payload_type_indexes[name];
        [
            self.releases.intern(entry.since),
            event.first_documented,
            // 0 stands for the newest snapshot, so that a new snapshot does not change the rows.
            if event.status == Status::Documented { 0 } else { event.last_documented },
            self.categories.intern(entry.category.as_ref().map(ToString::to_string)),
            self.tag_sets.intern(entry.tags.iter().map(|tag| tag_indexes[tag.as_str()]).collect()),
            self.payload_types.intern(entry.actor.as_ref().map(index)),
            self.payload_types.intern(entry.debug_data.as_ref().map(index)),
            self.payload_lists.intern(entry.targets.iter().map(index).collect()),
            self.payload_lists.intern(entry.change_details.names().map(index).collect()),
            FLAGS.iter().filter(|(_, is_set)| is_set(event)).map(|&(bit, _)| usize::from(bit)).sum(),
        ]
    }

    /// The types of indexes into the tables of releases, snapshots, categories, tag sets, payload types and payload lists.
    fn index_types(&self, facts: &Facts<'_>) -> [(&'static str, usize); 6] {
        [
            self.releases.values().len(),
            facts.snapshots().len(),
            self.categories.values().len(),
            self.tag_sets.values().len(),
            self.payload_types.values().len(),
            self.payload_lists.values().len(),
        ]
        .map(index_type)
    }

    fn code(&self, facts: &Facts<'_>) -> String {
        let [release, snapshot, category, tag_set, payload_role, payload_list] =
            self.index_types(facts).map(|(index, _)| index);
        let by_id = facts.events.iter().map(|event| (&event.id, event)).collect();
        let rows_of_facts =
            rows(self.rows.iter().map(|row| format!("Facts({})", row.map(|column| column.to_string()).join(", "))));
        let tables = [
            table("RELEASES", "Option<Release>", self.releases.values().iter().map(release_option)),
            table("SNAPSHOTS", "Snapshot", facts.snapshots().iter().map(snapshot_value)),
            table(
                "CATEGORIES",
                "Option<&str>",
                self.categories.values().iter().map(|it| option(it.as_ref().map(|text| literal(text)))),
            ),
            table("TAG_SETS", "TagSet", self.tag_sets.values().iter().map(|tags| format!("TagSet::of(&{tags:?})"))),
            table(
                "PAYLOAD_TYPES",
                "Option<PayloadType>",
                self.payload_types.values().iter().map(|it| option(it.map(payload_type))),
            ),
            table(
                "PAYLOAD_LISTS",
                "&[PayloadType]",
                self.payload_lists.values().iter().map(|list| {
                    let list: Vec<String> = list.iter().map(|&index| payload_type(index)).collect();
                    row("&[", &list, "]")
                }),
            ),
            rename_table("RENAMED_TO", facts, &by_id, |event| &event.renamed_to),
            rename_table("RENAMED_FROM", facts, &by_id, |event| &event.renamed_from),
        ]
        .concat();
        format!(
            "//! The facts of each event type, as indexes into tables of distinct values.

use crate::facts::Facts;
use crate::ids::COUNT;
use crate::{{EventType, PayloadType, Release, Snapshot, TagSet}};

pub(crate) type ReleaseIndex = {release};

pub(crate) type SnapshotIndex = {snapshot};

pub(crate) type CategoryIndex = {category};

pub(crate) type TagSetIndex = {tag_set};

pub(crate) type PayloadTypeIndex = {payload_role};

pub(crate) type PayloadListIndex = {payload_list};

/// The rows, in the order of codes.
pub(crate) static FACTS: [Facts; COUNT] = {rows_of_facts};
{tables}"
        )
    }

    fn sizes(&self, facts: &Facts<'_>) -> Vec<TableSize> {
        let [release, snapshot, category, tag_set, payload_type, payload_list] =
            self.index_types(facts).map(|(_, bytes)| bytes);
        let row = release + 2 * snapshot + category + tag_set + 2 * payload_type + 2 * payload_list + 1;
        let row = row.next_multiple_of(
            [release, snapshot, category, tag_set, payload_type, payload_list].into_iter().max().unwrap_or(1),
        );

        let listed = self.payload_lists.values().iter().map(Vec::len).sum::<usize>();
        let (_, index_bytes) = index_type(facts.payload_types.len());
        let categories = self.categories.values();

        let renames = facts.events.iter().flat_map(|event| [event.renamed_to.len(), event.renamed_from.len()]);
        let renames = renames.filter(|&others| others > 0).map(|others| 24 + 2 * others);
        let size = |name, bytes, purpose| TableSize { name, bytes, purpose };
        vec![
            size("rows of facts", row * facts.events.len(), "all facts"),
            size(
                "releases, snapshots",
                4 * self.releases.values().len() + 8 * facts.snapshots().len(),
                "`since`, `status`",
            ),
            size("sets of tags", 8 * super::tags::words(facts) * self.tag_sets.values().len(), "`tags`"),
            size(
                "categories",
                16 * categories.len() + categories.iter().flatten().map(String::len).sum::<usize>(),
                "`category`",
            ),
            size(
                "payload types by role",
                2 * index_bytes * self.payload_types.values().len()
                    + 16 * self.payload_lists.values().len()
                    + index_bytes * listed,
                "`actor`, `debug_data`, `targets`, `change_details`",
            ),
            size("renames", renames.sum(), "`renamed_to`, `renamed_from`"),
        ]
    }
}

/// A table of values, after an empty line.
fn table(name: &str, value_type: &str, values: impl ExactSizeIterator<Item = String>) -> String {
    let count = values.len();
    format!("\npub(crate) static {name}: [{value_type}; {count}] = {};\n", rows(values))
}

/// A table with a row for each event type that has such renames.
fn rename_table(
    name: &str,
    facts: &Facts<'_>,
    by_id: &BTreeMap<&EventId, &Event>,
    renames: impl Fn(&Event) -> &Vec<(EventId, String)>,
) -> String {
    let renamed: Vec<&Event> = facts.events.iter().filter(|event| !renames(event).is_empty()).collect();
    let rows = renamed.into_iter().map(|event| {
        let others: Vec<String> = renames(event).iter().map(|(id, _)| variant(by_id[id])).collect();
        row("(", &[variant(event), format!("&[{}]", others.join(", "))], ")")
    });
    table(name, "(EventType, &[EventType])", rows)
}

fn snapshot_value(snapshot: &Snapshot) -> String {
    let date = snapshot.published().to_zoned(jiff::tz::TimeZone::UTC).date();
    let release = release_option(&snapshot.label());
    format!("Snapshot::new({release}, {}, {}, {})", date.year(), date.month(), date.day())
}

fn release_option(release: &Option<Release>) -> String {
    match *release {
        None => "None".to_owned(),
        Some(Release::Month { year, month, number }) => format!("Release::from_month({year}, {month}, {number})"),
        Some(Release::Week { year, week }) => format!("Release::from_week({year}, {week})"),
    }
}

fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}
