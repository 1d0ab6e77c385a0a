//! The module of the fields of payload types, which is there with the feature `payload` only.

use std::collections::BTreeSet;

use catalog_model::{FieldName, PayloadField, PayloadFlags, PayloadType, PayloadTypeName};
use proc_macro2::TokenStream;
use quote::quote;

use super::{Module, TableSize, alias, index_type, number_row, numbers, table};
use crate::facts::Facts;
use crate::slots::Slots;

/// A bit of a field's flags, and which flags it stands for.
type Flag = (u8, fn(PayloadFlags) -> bool);

/// The bits of a field's flags, as the generated module `payload_field` has them.
const FLAGS: [Flag; 4] =
    [(1, |flags| flags.sensitive), (2, |flags| flags.personal), (4, |flags| flags.customer), (8, |_| true)];

/// The tables of the fields of these payload types.
pub(super) fn module(facts: &Facts<'_>, payload_types: &Slots<&PayloadTypeName>) -> Module {
    let tables = Tables::of(facts);
    let lists = payload_types.iter().map(|name| {
        let definition = name.and_then(|name| facts.timeline.last_definition(name.as_str()));
        definition.map_or_else(Vec::new, |definition| tables.list(&definition.value))
    });
    let lists: Vec<Vec<usize>> = lists.collect();
    Module { tokens: tables.tokens(&lists), sizes: tables.sizes(&lists) }
}

/// The distinct values of the last definitions of all payload types.
struct Tables<'f> {
    names: Slots<&'f str>,
    kinds: Slots<&'f str>,
    formats: Slots<&'f str>,
    fields: Slots<Key<'f>>,
}

/// What makes a field distinct: upstream name, type, format, and flags.
type Key<'f> = (&'f str, &'f str, &'f str, u8);

fn key<'f>(name: &'f FieldName, field: &'f PayloadField) -> Key<'f> {
    let bits = |flags| FLAGS.iter().filter(|(_, is_set)| is_set(flags)).map(|&(bit, _)| bit).sum();
    (name.as_str(), &field.kind, &field.format, field.flags.map_or(0, bits))
}

/// The name in events of an upstream name.
fn in_events(name: &str) -> String {
    name.parse::<FieldName>().map(|name| name.in_events()).unwrap_or_default()
}

impl<'f> Tables<'f> {
    fn of(facts: &'f Facts<'_>) -> Self {
        let mut tables = Self {
            names: Slots::with([]),
            kinds: Slots::with([]),
            formats: Slots::with([""]),
            fields: Slots::with([]),
        };
        let mut definitions: Vec<(usize, &PayloadType, Option<&PayloadType>)> = Vec::new();
        for runs in facts.timeline.definitions().values() {
            let before = [None].into_iter().chain(runs.iter().map(|run| Some(run.value.as_ref())));
            definitions.extend(runs.iter().zip(before).map(|(run, before)| (run.first, run.value.as_ref(), before)));
        }
        definitions.sort_by_key(|(snapshot, definition, _)| (*snapshot, &definition.name));
        for new in definitions.chunk_by(|a, b| a.0 == b.0) {
            for (name, field) in new.iter().flat_map(|(_, definition, _)| &definition.fields) {
                tables.names.acquire(name.as_str());
                tables.kinds.acquire(&field.kind);
                tables.formats.acquire(&field.format);
                tables.fields.acquire(key(name, field));
            }
            for (name, field) in new.iter().filter_map(|(.., before)| *before).flat_map(|before| &before.fields) {
                tables.names.release(&name.as_str());
                tables.kinds.release(&&*field.kind);
                tables.formats.release(&&*field.format);
                tables.fields.release(&key(name, field));
            }
        }
        tables
    }

    /// The slots of the fields in the order of their names in events.
    fn list(&self, definition: &PayloadType) -> Vec<usize> {
        let mut fields: Vec<_> =
            definition.fields.iter().map(|(name, field)| (name.in_events(), key(name, field))).collect();
        fields.sort();
        fields.iter().map(|(_, key)| self.fields.slot_of(key)).collect()
    }

    /// The row of a field; a free place has the row of zeros.
    fn row(&self, field: Option<&Key<'_>>) -> TokenStream {
        let columns = field.map_or([0; 4], |(name, kind, format, flags)| {
            let [kind, format] = [self.kinds.slot_of(kind), self.formats.slot_of(format)];
            [self.names.slot_of(name), kind, format, usize::from(*flags)]
        });
        let columns = numbers(columns);
        quote!(FieldFacts(#columns))
    }

    /// The types of the indexes: of names, kinds, formats, fields, and starts of lists.
    fn index_types(&self, lists: &[Vec<usize>]) -> [(&'static str, usize); 5] {
        let listed = lists.iter().map(Vec::len).sum::<usize>();
        [self.names.len(), self.kinds.len(), self.formats.len(), self.fields.len(), listed + 1].map(index_type)
    }

    fn tokens(&self, lists: &[Vec<usize>]) -> TokenStream {
        let names = ["FieldNameIndex", "FieldKindIndex", "FieldFormatIndex", "FieldIndex", "FieldListStart"];
        let aliases = names
            .into_iter()
            .zip(self.index_types(lists))
            .map(|(name, (index, _))| alias("An index into one of the tables below.", name, index));
        let text = |text: Option<&&'f str>| text.copied().unwrap_or_default();
        let names = self.names.iter().map(|name| {
            let name = text(name);
            let in_events = in_events(name);
            quote!((#in_events, #name))
        });
        let tables = [
            table("The names in events and in Okta's data.", "FIELD_NAMES", quote!((&str, &str)), names),
            table("The types of fields.", "FIELD_KINDS", quote!(&str), self.kinds.iter().map(text)),
            table("The formats of fields.", "FIELD_FORMATS", quote!(&str), self.formats.iter().map(text)),
            table(
                "The distinct fields.",
                "FIELDS",
                quote!(FieldFacts),
                self.fields.iter().map(|field| self.row(field)),
            ),
        ];
        let lists = lists.iter().map(|list| number_row(list));
        quote! {
            //! The fields of payload types, as indexes in tables of distinct values. A free place has empty values.

            use crate::payload_field::FieldFacts;
            use crate::payload_type::PAYLOAD_TYPE_COUNT;

            #(#aliases)*
            #(#tables)*

            /// The fields of each payload type, in the order of names in events.
            pub(crate) const FIELD_LISTS: [&str; PAYLOAD_TYPE_COUNT] = [#(#lists),*];
        }
    }

    fn sizes(&self, lists: &[Vec<usize>]) -> Vec<TableSize> {
        let [name, kind, format, field, start] = self.index_types(lists).map(|(_, bytes)| bytes);
        let row = (name + kind + format + 1).next_multiple_of(name.max(kind).max(format));
        let names = self.names.values().flat_map(|name| [in_events(name), (*name).to_owned()]);
        let others = self.kinds.values().chain(self.formats.values()).map(|text| (*text).to_owned());
        let texts: BTreeSet<String> = names.chain(others).collect();
        let text: usize = texts.iter().map(String::len).sum();
        let listed: usize = lists.iter().map(Vec::len).sum();
        let size = |name, bytes, purpose| TableSize { name, bytes, purpose };
        vec![
            size(
                "words of fields",
                text + 32 * self.names.len() + 16 * (self.kinds.len() + self.formats.len()),
                "`PayloadField`, with `payload`",
            ),
            size("rows of fields", row * self.fields.len(), "`PayloadField`, with `payload`"),
            size(
                "lists of fields",
                field * listed + start * (lists.len() + 1),
                "`PayloadType::fields`, with `payload`",
            ),
        ]
    }
}
