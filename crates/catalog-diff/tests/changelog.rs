//! The change log and the table of all changes, over a small history.

use catalog_diff::{CatalogDiff, DocumentedBefore, Side, changelog, compare};
use catalog_model::{Catalog, Coverage, EventEntry, EventId};

fn catalog(ids: &[&str]) -> Catalog {
    let mut catalog = Catalog::new(Coverage::FULL);
    for id in ids {
        catalog.insert(EventEntry::new(EventId::new(id).unwrap())).unwrap();
    }
    catalog
}

fn steps() -> Vec<CatalogDiff> {
    let side = |label: &str, date: &str| Side {
        name: format!("snapshot-{label}"),
        label: label.parse().ok(),
        date: Some(date.to_owned()),
    };
    let sides = [side("2026.06.1", "2026-06-02"), side("2026.07.1", "2026-07-02"), side("2026.08.1", "2026-08-06")];
    let catalogs = [catalog(&["a.a"]), catalog(&["a.a", "b.b"]), catalog(&["b.b"])];
    (1..3)
        .map(|to| compare((&sides[to - 1], &catalogs[to - 1]), (&sides[to], &catalogs[to]), &DocumentedBefore::new()))
        .collect()
}

#[test]
fn the_newest_step_comes_first_with_what_breaks_on_top() {
    let text = changelog::render("# Header\n", &steps());
    let expected = "# Header\n\
        \n## 2026.08.1, 2026-08-06\n\nSince 2026.07.1 of 2026-07-02: 1 retired; 1 change is breaking.\n\
        \n### Breaking\n\n**`event-retired`** (1)\n\n- `a.a`\n\
        \n## 2026.07.1, 2026-07-02\n\nSince 2026.06.1 of 2026-06-02: 1 added; nothing breaking.\n\
        \n### Notable\n\n**`event-added`** (1)\n\n- `b.b`\n";
    assert_eq!(text, expected);
}

#[test]
fn a_step_without_a_change_has_no_section() {
    let same = catalog(&["a.a"]);
    let step = compare((&Side::named("x"), &same), (&Side::named("y"), &same), &DocumentedBefore::new());
    assert_eq!(changelog::render("# Header\n", &[step]), "# Header\n");
}

#[test]
fn the_table_has_a_row_for_each_change_ever() {
    let table = String::from_utf8(changelog::table(&steps())).unwrap();
    let expected = "snapshot,rule,level,id,before,after\n\
        snapshot-2026.07.1,event-added,notable,b.b,,public\n\
        snapshot-2026.08.1,event-retired,breaking,a.a,public,\n";
    assert_eq!(table, expected);
}
