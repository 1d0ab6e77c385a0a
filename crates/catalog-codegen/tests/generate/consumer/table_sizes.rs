
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
    use crate::tags::TAG_NAMES;

    fn text(texts: &[&str]) -> usize {
        texts.iter().map(|text| text.len()).sum()
    }

    #[test]
    fn are_what_the_page_says() {
        let lists = PAYLOAD_LISTS.iter().copied().flatten();
        let names: BTreeSet<&str> = CATEGORIES.iter().chain(&PAYLOAD_TYPES).flatten().chain(lists.clone()).copied().collect();
        let renames = RENAMED_TO.iter().chain(&RENAMED_FROM).map(|(_, others)| size_of_val(*others));
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
            size_of_val(&CATEGORIES)
                + size_of_val(&PAYLOAD_TYPES)
                + size_of_val(&PAYLOAD_LISTS)
                + 16 * lists.count()
                + names.iter().map(|name| name.len()).sum::<usize>(),
            size_of_val(&RENAMED_TO) + size_of_val(&RENAMED_FROM) + renames.sum::<usize>(),
            text(&LEGACY_IDS)
                + size_of_val(&LEGACY_IDS)
                + size_of_val(&LEGACY_STARTS)
                + size_of_val(&SORTED_LEGACY_IDS)
                + size_of_val(&SORTED_EVENT_TYPES),
            text(&TAG_NAMES) + size_of_val(&TAG_NAMES),
        ];
        let page = include_str!("lib.rs");
        let rows = page.lines().filter_map(|line| line.strip_prefix("//! | ")).skip(1);
        let stated: std::vec::Vec<(String, usize)> = rows
            .map(|row| {
                let mut cells = row.split(" | ");
                let name = cells.next().unwrap().to_string();
                (name, cells.next().unwrap().replace(',', "").parse().unwrap())
            })
            .collect();
        assert_eq!(stated.len(), sizes.len() + 1);
        for ((name, stated), size) in stated.iter().zip(sizes) {
            assert_eq!(*stated, size, "{name}");
        }
        assert_eq!(stated.last().unwrap().1, sizes.iter().sum::<usize>());
    }
}
