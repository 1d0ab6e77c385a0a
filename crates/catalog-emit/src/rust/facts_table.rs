//! The module of the facts: a row for each event type, and the tables of distinct values that rows point into.

use std::collections::BTreeMap;

use catalog_model::{EventId, PayloadTypeName, Release, Snapshot, Status};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::payload_table::payload_type;
use super::{Module, TableSize, index_type, number, variant};
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
    Module { tokens: tables.tokens(facts), sizes: tables.sizes(facts) }
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
        let tag_places: BTreeMap<&str, usize> =
            (0..).zip(&facts.tags).map(|(index, tag)| (tag.as_str(), index)).collect();
        let payload_type_places: BTreeMap<&PayloadTypeName, usize> = facts.payload_types.iter().zip(0..).collect();
        for event in &facts.events {
            let row = tables.row(event, &tag_places, &payload_type_places);
            tables.rows.push(row);
        }
        tables
    }

    /// The columns of a row, in the order of the generated type `Facts`.
    fn row(
        &mut self,
        event: &Event,
        tag_places: &BTreeMap<&str, usize>,
        payload_type_places: &BTreeMap<&PayloadTypeName, usize>,
    ) -> [usize; 10] {
        let entry = &event.entry;
        let index = |name: &PayloadTypeName| payload_type_places[name];
        [
            self.releases.intern(entry.since),
            event.first_documented,
            // The newest one for what is documented now: 0, so that no row changes because time goes by.
            if event.status == Status::Documented { 0 } else { event.last_documented },
            self.categories.intern(entry.category.as_ref().map(ToString::to_string)),
            self.tag_sets.intern(entry.tags.iter().map(|tag| tag_places[tag.as_str()]).collect()),
            self.payload_types.intern(entry.actor.as_ref().map(index)),
            self.payload_types.intern(entry.debug_data.as_ref().map(index)),
            self.payload_lists.intern(entry.targets.iter().map(index).collect()),
            self.payload_lists.intern(entry.change_details.names().map(index).collect()),
            FLAGS.iter().filter(|(_, is_set)| is_set(event)).map(|&(bit, _)| usize::from(bit)).sum(),
        ]
    }

    /// The types of the indexes: of releases, snapshots, categories, tag sets, payload types and payload lists.
    fn index_types(&self, facts: &Facts<'_>) -> [(TokenStream, usize); 6] {
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

    fn tokens(&self, facts: &Facts<'_>) -> TokenStream {
        let [release, snapshot, category, tag_set, payload_type, payload_list] =
            self.index_types(facts).map(|(index, _)| index);
        let rows = self.rows.iter().map(|row| {
            let columns = row.iter().map(|&column| number(column));
            quote!(Facts(#(#columns),*))
        });
        let by_id = facts.events.iter().map(|event| (&event.id, event)).collect();
        let tables = [
            table("RELEASES", quote!(Option<Release>), self.releases.values().iter().map(release_option)),
            table("SNAPSHOTS", quote!(Snapshot), facts.snapshots().iter().map(snapshot_value)),
            table("CATEGORIES", quote!(Option<&str>), self.categories.values().iter().map(text_option)),
            table("TAG_SETS", quote!(TagSet), self.tag_sets.values().iter().map(|indexes| tag_set_value(indexes))),
            table("PAYLOAD_TYPES", quote!(Option<PayloadType>), self.payload_types.values().iter().map(payload_option)),
            table(
                "PAYLOAD_LISTS",
                quote!(&[PayloadType]),
                self.payload_lists.values().iter().map(|it| payload_list_value(it)),
            ),
            rename_table("RENAMED_TO", facts, &by_id, |event| &event.renamed_to),
            rename_table("RENAMED_FROM", facts, &by_id, |event| &event.renamed_from),
        ];
        quote! {
            //! The facts of each event type, as indexes in tables of distinct values.

            use crate::facts::Facts;
            use crate::ids::COUNT;
            use crate::{EventType, PayloadType, Release, Snapshot, TagSet};

            pub(crate) type ReleaseIndex = #release;
            pub(crate) type SnapshotIndex = #snapshot;
            pub(crate) type CategoryIndex = #category;
            pub(crate) type TagSetIndex = #tag_set;
            pub(crate) type PayloadTypeIndex = #payload_type;
            pub(crate) type PayloadListIndex = #payload_list;

            /// The rows, in the order of codes.
            pub(crate) static FACTS: [Facts; COUNT] = [#(#rows),*];

            #(#tables)*
        }
    }

    fn sizes(&self, facts: &Facts<'_>) -> Vec<TableSize> {
        let [release, snapshot, category, tag_set, payload_type, payload_list] =
            self.index_types(facts).map(|(_, bytes)| bytes);
        let row = release + 2 * snapshot + category + tag_set + 2 * payload_type + 2 * payload_list + 1;
        let row = row.next_multiple_of(
            [release, snapshot, category, tag_set, payload_type, payload_list].into_iter().max().unwrap_or(1),
        );

        let listed = self.payload_lists.values().iter().map(Vec::len).sum::<usize>();
        let (_, payload_place) = index_type(facts.payload_types.len());
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
                2 * payload_place * self.payload_types.values().len()
                    + 16 * self.payload_lists.values().len()
                    + payload_place * listed,
                "`actor`, `debug_data`, `targets`, `change_details`",
            ),
            size("renames", renames.sum(), "`renamed_to`, `renamed_from`"),
        ]
    }
}

/// A table of values.
fn table(name: &str, values_type: TokenStream, values: impl ExactSizeIterator<Item = TokenStream>) -> TokenStream {
    let (name, count) = (Ident::new(name, Span::call_site()), number(values.len()));
    quote!(pub(crate) static #name: [#values_type; #count] = [#(#values),*];)
}

/// A table with a row for each event type that has such renames.
fn rename_table(
    name: &str,
    facts: &Facts<'_>,
    by_id: &BTreeMap<&EventId, &Event>,
    renames: impl Fn(&Event) -> &Vec<(EventId, String)>,
) -> TokenStream {
    let renamed: Vec<&Event> = facts.events.iter().filter(|event| !renames(event).is_empty()).collect();
    let rows = renamed.into_iter().map(|event| {
        let others = renames(event).iter().map(|(id, _)| variant(by_id[id]));
        let event = variant(event);
        quote!((#event, &[#(#others),*]))
    });
    table(name, quote!((EventType, &[EventType])), rows)
}

fn snapshot_value(snapshot: &Snapshot) -> TokenStream {
    let release = release_option(&snapshot.label());
    let date = snapshot.published().to_zoned(jiff::tz::TimeZone::UTC).date();
    let [year, month, day] = [
        Literal::i16_unsuffixed(date.year()),
        Literal::i8_unsuffixed(date.month()),
        Literal::i8_unsuffixed(date.day()),
    ];
    quote!(Snapshot::new(#release, #year, #month, #day))
}

fn release_option(release: &Option<Release>) -> TokenStream {
    match *release {
        None => quote!(None),
        Some(Release::Month { year, month, number: digit }) => {
            let [year, month, digit] = [year.into(), month.into(), digit.into()].map(number);
            quote!(Release::from_month(#year, #month, #digit))
        }
        Some(Release::Week { year, week }) => {
            let [year, week] = [year.into(), week.into()].map(number);
            quote!(Release::from_week(#year, #week))
        }
    }
}

fn tag_set_value(indexes: &[usize]) -> TokenStream {
    let indexes = indexes.iter().map(|&index| number(index));
    quote!(TagSet::of(&[#(#indexes),*]))
}

fn text_option(text: &Option<String>) -> TokenStream {
    match text {
        None => quote!(None),
        Some(text) => quote!(Some(#text)),
    }
}

fn payload_option(index: &Option<usize>) -> TokenStream {
    match *index {
        None => quote!(None),
        Some(index) => {
            let payload_type = payload_type(index);
            quote!(Some(#payload_type))
        }
    }
}

fn payload_list_value(indexes: &[usize]) -> TokenStream {
    let payload_types = indexes.iter().map(|&index| payload_type(index));
    quote!(&[#(#payload_types),*])
}
