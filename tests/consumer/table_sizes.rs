
#[cfg(test)]
mod table_sizes {
    extern crate std;

    use core::mem::size_of_val;
    use std::collections::BTreeSet;
    use std::string::{String, ToString};

    use crate::facts_table::*;
    use crate::hash::PILOTS;
    use crate::ids::{NAMES, SORTED, TEXT};
    use crate::legacy_table::*;
    use crate::lookup::{RESULTS, SLOTS};
    use crate::names::{BY_CODE, RANKS};
    use crate::payload_field::{FIELD_LIST_STARTS, FIELDS_OF_LISTS};
    use crate::payload_field_table::*;
    use crate::payload_table::{PAYLOAD_TYPE_NAMES, SORTED_PAYLOAD_TYPES};
    use crate::tags::TAG_NAMES;

    fn text(texts: &[&str]) -> usize {
        texts.iter().map(|text| text.len()).sum()
    }

    #[test]
    fn are_what_the_page_says() {
        let categories: std::vec::Vec<&str> = CATEGORIES.iter().copied().flatten().collect();
        let lists = PAYLOAD_LISTS.iter().map(|list| size_of_val(*list)).sum::<usize>();
        let words: BTreeSet<&str> =
            FIELD_NAMES.iter().flat_map(|(a, b)| [*a, *b]).chain(FIELD_KINDS).chain(FIELD_FORMATS).collect();
        let renames = RENAMED_TO.iter().chain(&RENAMED_FROM).chain(&REPLACED_BY).map(|(_, others)| size_of_val(*others));
        let sizes = [
            TEXT.len(),
            text(&NAMES) + size_of_val(&NAMES),
            size_of_val(&BY_CODE) + size_of_val(&SORTED) + size_of_val(&RANKS),
            size_of_val(&PILOTS),
            size_of_val(&SLOTS),
            size_of_val(&RESULTS),
            size_of_val(&FACTS),
            size_of_val(&RELEASES) + size_of_val(&SNAPSHOTS),
            size_of_val(&TAG_SETS),
            size_of_val(&CATEGORIES) + text(&categories),
            size_of_val(&PAYLOAD_TYPES) + size_of_val(&PAYLOAD_LISTS) + lists,
            size_of_val(&RENAMED_TO) + size_of_val(&RENAMED_FROM) + size_of_val(&REPLACED_BY) + renames.sum::<usize>(),
            text(&LEGACY_IDS)
                + size_of_val(&LEGACY_IDS)
                + size_of_val(&LEGACY_STARTS)
                + size_of_val(&SORTED_LEGACY_IDS)
                + size_of_val(&SORTED_EVENT_TYPES),
            text(&PAYLOAD_TYPE_NAMES) + size_of_val(&PAYLOAD_TYPE_NAMES) + size_of_val(&SORTED_PAYLOAD_TYPES),
            text(&TAG_NAMES) + size_of_val(&TAG_NAMES),
        ];
        let sizes_with_payload = [
            words.iter().map(|word| word.len()).sum::<usize>()
                + size_of_val(&FIELD_NAMES)
                + size_of_val(&FIELD_KINDS)
                + size_of_val(&FIELD_FORMATS),
            size_of_val(&FIELDS),
            size_of_val(&FIELDS_OF_LISTS) + size_of_val(&FIELD_LIST_STARTS),
        ];
        let all = sizes.iter().sum::<usize>();
        let all_with_payload = all + sizes_with_payload.iter().sum::<usize>();
        let sizes: std::vec::Vec<usize> =
            sizes.into_iter().chain([all]).chain(sizes_with_payload).chain([all_with_payload]).collect();
        let page = include_str!("lib.rs");
        let rows = page.lines().filter_map(|line| line.strip_prefix("//! | ")).skip(1);
        let stated: std::vec::Vec<(String, usize)> = rows
            .map(|row| {
                let mut cells = row.split(" | ");
                let name = cells.next().unwrap().to_string();
                (name, cells.next().unwrap().replace(',', "").parse().unwrap())
            })
            .collect();
        assert_eq!(stated.len(), sizes.len());
        for ((name, stated), size) in stated.iter().zip(sizes) {
            assert_eq!(*stated, size, "{name}");
        }
    }
}
