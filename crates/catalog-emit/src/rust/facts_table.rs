//! The module of the facts: a row for each event type, and the tables of distinct values that rows point into.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{
    CategoryId, ConfirmedRename, EventEntry, EventId, Lifecycle, PayloadTypeName, Published, Release, Status, Tag,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::payload_table::payload_type;
use super::{Module, TableSize, alias, index_type, numbers, option, table, variant};
use crate::facts::{Event, Facts};
use crate::slots::Slots;

/// A bit of a row's flags, and which event types have it set.
type Flag = (u8, fn(&Event<'_>) -> bool);

/// The bits of a row's flags, as the generated module `facts` has them.
const FLAGS: [Flag; 5] = [
    (1, |event| event.entry.is_event_hook_eligible()),
    (2, |event| event.entry.is_oie_only()),
    (4, |event| event.entry.change_details.is_present()),
    (8, |event| event.status == Status::Hidden),
    (16, |event| event.status == Status::Retired),
];

/// The distinct values of facts.
pub(super) struct Tables<'f> {
    publications: Vec<Published>,
    releases: Slots<Option<Release>>,
    categories: Slots<Option<&'f CategoryId>>,
    tag_sets: Slots<&'f BTreeSet<Tag>>,
    /// The payload types that any of the others names.
    pub(super) payload_types: Slots<&'f PayloadTypeName>,
    /// Those of actors and debug data.
    single: Slots<Option<&'f PayloadTypeName>>,
    lists: Slots<Vec<&'f PayloadTypeName>>,
}

/// No tags.
static NO_TAGS: BTreeSet<Tag> = BTreeSet::new();

impl<'f> Tables<'f> {
    pub(super) fn of(facts: &'f Facts<'_>) -> Self {
        let heads = facts.tables.snapshots.iter();
        let mut tables = Self {
            publications: heads.flat_map(|head| head.publications.iter().copied()).collect(),
            releases: Slots::with([None]),
            categories: Slots::with([None]),
            tag_sets: Slots::with([&NO_TAGS]),
            payload_types: Slots::with([]),
            single: Slots::with([None]),
            lists: Slots::with([Vec::new()]),
        };
        let codes: BTreeMap<&EventId, usize> = facts.events.iter().map(|event| event.id).zip(0..).collect();
        let documented = facts.tables.events.iter().filter(|run| run.value.visibility.is_public());
        let mut entries: Vec<(usize, usize, &EventEntry)> =
            documented.filter_map(|run| Some((run.first, *codes.get(&run.value.id)?, run.value.as_ref()))).collect();
        entries.sort_by_key(|(snapshot, code, _)| (*snapshot, *code));
        // What the rows hold in the end, which the newest snapshot need not cover.
        let last = facts.events.iter().enumerate().map(|(code, event)| (usize::MAX, code, event.entry.as_ref()));
        entries.extend(last);
        let mut current: Vec<Option<&EventEntry>> = vec![None; facts.events.len()];
        for new in entries.chunk_by(|a, b| a.0 == b.0) {
            new.iter().for_each(|(_, _, entry)| tables.acquire(entry));
            for &(_, code, entry) in new {
                if let Some(old) = current[code].replace(entry) {
                    tables.release(old);
                }
            }
        }
        tables
    }

    fn acquire(&mut self, entry: &'f EventEntry) {
        self.releases.acquire(entry.since);
        self.categories.acquire(entry.category.as_ref());
        self.tag_sets.acquire(&entry.tags);
        entry.payload_type_names().into_iter().for_each(|name| self.payload_types.acquire(name));
        [&entry.actor, &entry.debug_data].into_iter().for_each(|name| self.single.acquire(name.as_ref()));
        lists(entry).into_iter().for_each(|list| self.lists.acquire(list));
    }

    fn release(&mut self, entry: &'f EventEntry) {
        self.releases.release(&entry.since);
        self.categories.release(&entry.category.as_ref());
        self.tag_sets.release(&&entry.tags);
        entry.payload_type_names().into_iter().for_each(|name| self.payload_types.release(&name));
        [&entry.actor, &entry.debug_data].into_iter().for_each(|name| self.single.release(&name.as_ref()));
        lists(entry).iter().for_each(|list| self.lists.release(list));
    }

    /// The columns of a row, in the order of the generated type `Facts`.
    fn row(&self, event: &Event<'_>) -> [usize; 10] {
        let entry = &event.entry;
        let publication = |moment: Option<catalog_model::Moment>| {
            // 0 for what is documented now, so that no row changes because time goes by.
            moment.map_or(0, |moment| self.publications.partition_point(|published| published.time < moment.time))
        };
        let [targets, change_details] = lists(entry).map(|list| self.lists.slot_of(&list));
        [
            self.releases.slot_of(&entry.since),
            publication(event.life.and_then(Lifecycle::first_documented)),
            publication(event.life.and_then(Lifecycle::last_documented)),
            self.categories.slot_of(&entry.category.as_ref()),
            self.tag_sets.slot_of(&&entry.tags),
            self.single.slot_of(&entry.actor.as_ref()),
            self.single.slot_of(&entry.debug_data.as_ref()),
            targets,
            change_details,
            FLAGS.iter().filter(|(_, is_set)| is_set(event)).map(|&(bit, _)| usize::from(bit)).sum(),
        ]
    }

    /// The types of the indexes: of releases, publications, categories, tag sets, payload types and payload lists.
    fn index_types(&self) -> [(&'static str, usize); 6] {
        [
            self.releases.len(),
            self.publications.len(),
            self.categories.len(),
            self.tag_sets.len(),
            self.single.len(),
            self.lists.len(),
        ]
        .map(index_type)
    }

    pub(super) fn module(&self, facts: &Facts<'_>) -> Module {
        Module { tokens: self.tokens(facts), sizes: self.sizes(facts) }
    }

    fn tokens(&self, facts: &Facts<'_>) -> TokenStream {
        let names =
            ["ReleaseIndex", "SnapshotIndex", "CategoryIndex", "TagSetIndex", "PayloadTypeIndex", "PayloadListIndex"];
        let aliases = names
            .into_iter()
            .zip(self.index_types())
            .map(|(name, (index, _))| alias("An index into one of the tables below.", name, index));
        let rows = facts.events.iter().map(|event| {
            let columns = numbers(self.row(event));
            quote!(Facts(#columns))
        });
        let releases = self.releases.iter().map(|it| release(it.copied().flatten()));
        let publications = self.publications.iter().map(|published| {
            let (release, second) = (release(published.label), Literal::i64_unsuffixed(published.time.as_second()));
            quote!(Snapshot::new(#release, #second))
        });
        let categories = self.categories.iter().map(|it| option(it.copied().flatten().map(CategoryId::as_str)));
        let constants: BTreeMap<&Tag, Ident> = facts.tags.iter().zip(super::tags::constants(facts)).collect();
        let tag_sets = self.tag_sets.iter().map(|tags| {
            let tags = tags.into_iter().copied().flatten().map(|tag| &constants[tag]);
            quote!(TagSet::of(&[#(Tag::#tags),*]))
        });
        let payload_type = |name: &PayloadTypeName| payload_type(self.payload_types.slot_of(&name));
        let single = self.single.iter().map(|it| option(it.copied().flatten().map(payload_type)));
        let lists = self.lists.iter().map(|names| {
            let names = names.into_iter().flatten().map(|name| payload_type(name));
            quote!(&[#(#names),*])
        });
        let docs = "The distinct values; a free place has the value of none.";
        let tables = [
            table("The rows, in the order of codes.", "FACTS", quote!(Facts), rows),
            table(docs, "RELEASES", quote!(Option<Release>), releases),
            table("The publications in the order of time.", "SNAPSHOTS", quote!(Snapshot), publications),
            table(docs, "CATEGORIES", quote!(Option<&str>), categories),
            table(docs, "TAG_SETS", quote!(TagSet), tag_sets),
            table(docs, "PAYLOAD_TYPES", quote!(Option<PayloadType>), single),
            table(docs, "PAYLOAD_LISTS", quote!(&[PayloadType]), lists),
        ];
        let renames = RENAMES.map(|(name, docs, renames)| {
            let rows = rename_rows(facts, renames).into_iter().map(|(event, others)| {
                let (event, others) = (variant(event), others.into_iter().map(variant));
                quote!((#event, &[#(#others),*]))
            });
            table(docs, name, quote!((EventType, &[EventType])), rows)
        });
        quote! {
            //! The facts of each event type, as indexes in tables of distinct values.

            use crate::facts::Facts;
            use crate::{EventType, PayloadType, Release, Snapshot, Tag, TagSet};

            #(#aliases)*
            #(#tables)*
            #(#renames)*
        }
    }

    fn sizes(&self, facts: &Facts<'_>) -> Vec<TableSize> {
        let [release, snapshot, category, tag_set, payload_type, payload_list] =
            self.index_types().map(|(_, bytes)| bytes);
        let row = release + 2 * snapshot + category + tag_set + 2 * payload_type + 2 * payload_list + 1;
        let row = row.next_multiple_of(
            [release, snapshot, category, tag_set, payload_type, payload_list].into_iter().max().unwrap_or(1),
        );
        let listed = self.lists.values().map(Vec::len).sum::<usize>();
        let (_, payload_index) = index_type(self.payload_types.len());
        let renames = RENAMES.into_iter().flat_map(|(_, _, renames)| rename_rows(facts, renames));
        let size = |name, bytes, purpose| TableSize { name, bytes, purpose };
        vec![
            size("rows of facts", row * facts.events.len(), "all facts"),
            size(
                "releases, publications",
                4 * self.releases.len() + 16 * self.publications.len(),
                "`since`, `first_documented`, `status`",
            ),
            size("sets of tags", 8 * super::tags::words(facts) * self.tag_sets.len(), "`tags`"),
            size(
                "categories",
                16 * self.categories.len()
                    + self.categories.values().flatten().map(|it| it.as_str().len()).sum::<usize>(),
                "`category`",
            ),
            size(
                "payload types by role",
                2 * payload_index * self.single.len() + 16 * self.lists.len() + payload_index * listed,
                "`actor`, `debug_data`, `targets`, `change_details`",
            ),
            size(
                "renames",
                renames.map(|(_, others)| 24 + 2 * others.len()).sum(),
                "`renamed_to`, `renamed_from`, `replaced_by`",
            ),
        ]
    }
}

fn lists(entry: &EventEntry) -> [Vec<&PayloadTypeName>; 2] {
    [entry.targets.iter().collect(), entry.change_details.names().collect()]
}

/// The other ids that an event type is connected with.
type Renames = for<'r> fn(&'r Facts<'_>, &'r str) -> Vec<&'r EventId>;

/// The tables with a row for each event type that has such others: name, documentation, and the others.
const RENAMES: [(&str, &str, Renames); 3] = [
    ("RENAMED_TO", "The confirmed renames by the old event type.", |facts, id| {
        facts.history.renames().renamed_to(id).map(|it: &ConfirmedRename| &it.to).collect()
    }),
    ("RENAMED_FROM", "The confirmed renames by the new event type.", |facts, id| {
        facts.history.renames().renamed_from(id).map(|it: &ConfirmedRename| &it.from).collect()
    }),
    ("REPLACED_BY", "The confirmed replacements, as far as they were documented.", |facts, id| {
        facts.history.renames().replaced_by(id).map(|it: &ConfirmedRename| &it.to).collect()
    }),
];

fn rename_rows<'f>(facts: &'f Facts<'_>, renames: Renames) -> Vec<(&'f Event<'f>, Vec<&'f Event<'f>>)> {
    let by_id = |id: &EventId| facts.events.iter().find(|event| event.id == id);
    let row = |event: &'f Event<'f>| {
        (event, renames(facts, event.id.as_str()).into_iter().filter_map(by_id).collect::<Vec<_>>())
    };
    facts.events.iter().map(row).filter(|(_, others)| !others.is_empty()).collect()
}

fn release(release: Option<Release>) -> TokenStream {
    match release {
        None => quote!(None),
        Some(Release::Month { year, month, number }) => {
            let digits = numbers([usize::from(year), month.into(), number.into()]);
            quote!(Release::from_month(#digits))
        }
        Some(Release::Week { year, week }) => {
            let digits = numbers([usize::from(year), week.into()]);
            quote!(Release::from_week(#digits))
        }
    }
}
