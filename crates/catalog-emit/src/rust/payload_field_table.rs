//! The module of the fields of payload types, which is there with the feature `payload` only.

use std::collections::BTreeSet;

use catalog_model::{FieldName, PayloadField, PayloadFlags, PayloadTypeName};
use proc_macro2::TokenStream;
use quote::quote;

use super::{Module, TableSize, index_type, number};
use crate::facts::Facts;
use crate::interner::Interner;

/// A bit of a field's flags, and which flags it stands for.
type Flag = (u8, fn(PayloadFlags) -> bool);

/// The bits of a field's flags, as the generated module `payload_field` has them.
const FLAGS: [Flag; 4] =
    [(1, |flags| flags.sensitive), (2, |flags| flags.personal), (4, |flags| flags.customer), (8, |_| true)];

/// The tables of the fields.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let tables = Tables::of(facts);
    Module { tokens: tables.tokens(), sizes: tables.sizes() }
}

/// A distinct field: indexes of its names, its type and its format, and its flags.
type Row = [usize; 4];

/// The distinct values, each in the order in which the history first has them, so that new ones come last.
struct Tables {
    /// Name in events and upstream name.
    names: Interner<(String, String)>,
    kinds: Interner<String>,
    formats: Interner<String>,
    fields: Interner<Row>,
    /// The fields of each distinct definition in the order of their names in events; none in the first.
    lists: Interner<Vec<usize>>,
    /// The list of each payload type.
    list_of: Vec<usize>,
}

impl Tables {
    fn of(facts: &Facts<'_>) -> Self {
        let mut tables = Self {
            names: Interner::with([]),
            kinds: Interner::with([]),
            formats: Interner::with([String::new()]),
            fields: Interner::with([]),
            lists: Interner::with([Vec::new()]),
            list_of: Vec::new(),
        };
        // The definitions in the order of time, so that new values come last.
        let names: BTreeSet<&PayloadTypeName> = facts.payload_types.iter().collect();
        let known = facts.timeline.definitions();
        let mut definitions: Vec<_> = names.into_iter().filter_map(|name| known.get(name)).flatten().collect();
        definitions.sort_by_key(|definition| (definition.first, &definition.value.name));
        let last = |name: &PayloadTypeName| facts.timeline.last_definition(name.as_str()).map(|it| &it.value);
        let used: BTreeSet<_> = facts
            .payload_types
            .iter()
            .filter_map(last)
            .flat_map(|definition| definition.fields.iter().map(key))
            .collect();
        for definition in definitions {
            for (name, field) in definition.value.fields.iter().filter(|field| used.contains(&key(*field))) {
                tables.intern(name, field);
            }
        }
        for name in &facts.payload_types {
            let fields = last(name).into_iter().flat_map(|definition| &definition.fields);
            let mut fields: Vec<_> = fields.map(|(name, field)| (name.in_events(), name, field)).collect();
            fields.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
            let list = fields.into_iter().map(|(_, name, field)| tables.intern(name, field)).collect();
            let list = tables.lists.intern(list);
            tables.list_of.push(list);
        }
        tables
    }

    /// The index of a field, which takes the next free one if it is new.
    fn intern(&mut self, name: &FieldName, field: &PayloadField) -> usize {
        let row = [
            self.names.intern((name.in_events(), name.to_string())),
            self.kinds.intern(field.kind.to_string()),
            self.formats.intern(field.format.to_string()),
            field.flags.map_or(0, bits),
        ];
        self.fields.intern(row)
    }

    /// The start offset of each list when the lists are concatenated, and the end of the last one.
    fn starts(&self) -> Vec<usize> {
        super::starts(self.lists.values().iter().map(Vec::len))
    }

    fn tokens(&self) -> TokenStream {
        let [name, kind, format, field, list, start] = self.index_types().map(|(index, _)| index);
        let names = self.names.values().iter().map(|(in_events, upstream)| quote!((#in_events, #upstream)));
        let rows = self.fields.values().iter().map(|row| {
            let columns = row.iter().map(|&column| number(column));
            quote!(FieldFacts(#(#columns),*))
        });
        let (kinds, formats) = (self.kinds.values(), self.formats.values());
        let listed = self.lists.values().iter().flatten().map(|&index| number(index));
        let starts: Vec<_> = self.starts().into_iter().map(number).collect();
        let list_of = self.list_of.iter().map(|&index| number(index));
        let [name_count, kind_count, format_count, field_count, listed_count, start_count] = [
            self.names.values().len(),
            kinds.len(),
            formats.len(),
            self.fields.values().len(),
            self.lists.values().iter().map(Vec::len).sum(),
            starts.len(),
        ]
        .map(number);
        quote! {
            //! The fields of payload types, as indexes in tables of distinct values.

            use crate::payload_field::FieldFacts;
            use crate::payload_table::PAYLOAD_TYPE_COUNT;

            pub(crate) type FieldNameIndex = #name;
            pub(crate) type FieldKindIndex = #kind;
            pub(crate) type FieldFormatIndex = #format;
            pub(crate) type FieldIndex = #field;
            pub(crate) type FieldListIndex = #list;
            pub(crate) type FieldListStart = #start;

            /// How many fields all lists have together.
            pub(crate) const LISTED_FIELD_COUNT: usize = #listed_count;

            /// The distinct pairs of a name in events and Okta's name.
            pub(crate) static FIELD_NAMES: [(&str, &str); #name_count] = [#(#names),*];

            /// The distinct types of fields.
            pub(crate) static FIELD_KINDS: [&str; #kind_count] = [#(#kinds),*];

            /// The distinct formats of fields, the empty one first.
            pub(crate) static FIELD_FORMATS: [&str; #format_count] = [#(#formats),*];

            /// The distinct fields.
            pub(crate) static FIELDS: [FieldFacts; #field_count] = [#(#rows),*];

            /// The fields of each distinct list, one list behind the other, each in the order of names in events.
            pub(crate) const LISTED_FIELDS: [FieldIndex; LISTED_FIELD_COUNT] = [#(#listed),*];

            /// Where each list starts, and where the last one ends. The first list is empty.
            pub(crate) static FIELD_LIST_STARTS: [FieldListStart; #start_count] = [#(#starts),*];

            /// The list of each payload type.
            pub(crate) static FIELD_LISTS: [FieldListIndex; PAYLOAD_TYPE_COUNT] = [#(#list_of),*];
        }
    }

    /// The types of the indexes: of names, kinds, formats, fields, lists and starts of lists.
    fn index_types(&self) -> [(TokenStream, usize); 6] {
        [
            self.names.values().len(),
            self.kinds.values().len(),
            self.formats.values().len(),
            self.fields.values().len(),
            self.lists.values().len(),
            self.starts().last().map_or(0, |end| end + 1),
        ]
        .map(index_type)
    }

    fn sizes(&self) -> Vec<TableSize> {
        let [name, kind, format, field, list, start] = self.index_types().map(|(_, bytes)| bytes);
        let row = (name + kind + format + 1).next_multiple_of(name.max(kind).max(format));
        let names = self.names.values().iter().flat_map(|(in_events, upstream)| [in_events, upstream]);
        let texts: BTreeSet<&String> = names.chain(self.kinds.values()).chain(self.formats.values()).collect();
        let text: usize = texts.into_iter().map(String::len).sum();
        let starts = self.starts();
        let listed = starts.last().copied().unwrap_or_default();
        let size = |name, bytes, purpose| TableSize { name, bytes, purpose };
        vec![
            size(
                "words of fields",
                text + 32 * self.names.values().len() + 16 * (self.kinds.values().len() + self.formats.values().len()),
                "`PayloadField`, with `payload`",
            ),
            size("rows of fields", row * self.fields.values().len(), "`PayloadField`, with `payload`"),
            size(
                "lists of fields",
                field * listed + start * starts.len() + list * self.list_of.len(),
                "`PayloadType::fields`, with `payload`",
            ),
        ]
    }
}

/// What makes a field distinct.
fn key<'a>((name, field): (&'a FieldName, &'a PayloadField)) -> (&'a str, &'a str, &'a str, Option<PayloadFlags>) {
    (name.as_str(), &field.kind, &field.format, field.flags)
}

/// The flags as bits.
fn bits(flags: PayloadFlags) -> usize {
    FLAGS.iter().filter(|(_, is_set)| is_set(flags)).map(|&(bit, _)| usize::from(bit)).sum()
}
