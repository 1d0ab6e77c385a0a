//! What cannot be generated from, and what the registry decides.

use catalog_emit::{G_EMPTY, G_RENAME, G_UNREGISTERED, generate};
use catalog_model::{
    ConfirmedRename, ConfirmedRenames, EventId, History, Refusal, Registry, RegistryEntry, RenameKind, Snapshot,
    VariantName,
};

use crate::history::{self, text};
use crate::support;

fn id(text: &str) -> EventId {
    EventId::new(text).unwrap()
}

fn snapshots() -> Vec<Snapshot> {
    history::whole().snapshots().to_vec()
}

fn of(registry: Registry, renames: Vec<ConfirmedRename>) -> History {
    History::new(snapshots(), registry, ConfirmedRenames::new(renames)).unwrap()
}

fn refused(history: &History) -> Refusal {
    generate(history, &[]).unwrap_err()
}

#[test]
fn a_history_without_documented_event_types() {
    assert_eq!(refused(&History::default()).code, &G_EMPTY);
    // Neither does a registry alone, nor a snapshot without a documented event type, make an enum.
    let registry = history::whole().registry().clone();
    let registry_alone = History::new(Vec::new(), registry, ConfirmedRenames::default()).unwrap();
    assert_eq!(refused(&registry_alone).code, &G_EMPTY);
    assert_eq!(refused(&support::history([support::catalog(&["?pool.slide.open"], &[])])).code, &G_EMPTY);
}

#[test]
fn a_documented_id_that_is_not_registered() {
    let registered = history::whole().registry().clone();
    let without_last = Registry::from_entries(registered.entries().take(registered.len() - 1).cloned()).unwrap();
    let refusal = refused(&of(without_last, Vec::new()));
    assert_eq!(refusal.code, &G_UNREGISTERED);
    assert!(refusal.at.as_str().contains(registered.entries().last().unwrap().id.as_str()), "{refusal}");
}

#[test]
fn a_rename_of_ids_that_were_never_documented() {
    for (from, to, unknown) in [("user.session.start", "beta.only", "beta.only"), ("no.such", "a.b", "no.such")] {
        let rename = ConfirmedRename { kind: RenameKind::Renamed, from: id(from), to: id(to), reason: String::new() };
        let refusal = refused(&of(history::whole().registry().clone(), vec![rename]));
        assert_eq!(refusal.code, &G_RENAME);
        assert!(refusal.what.contains(&format!("names `{unknown}`")), "{refusal}");
    }
}

#[test]
fn an_id_that_only_the_registry_remembers_keeps_its_variant() {
    for stranger in ["never.seen", "beta.only"] {
        let is_present = snapshots().last().unwrap().catalog.get(stranger).is_some();
        let status = if is_present { "hidden" } else { "retired" };
        let mut registry = history::whole().registry().clone();
        let code = registry.register(&id(stranger)).unwrap().code;
        let files = support::generate(&of(registry, Vec::new()));
        let row = text(&files, "csv/event-types.csv").lines().find(|line| line.starts_with(stranger)).unwrap();
        let cells: Vec<&str> = row.split(',').collect();
        assert_eq!((cells[1], cells[3]), (&*code.to_string(), status));
        assert_eq!(cells[5..9].join(""), "", "no snapshot documents it: {row}");
    }
}

#[test]
fn codes_and_names_are_those_of_the_registry() {
    let first = RegistryEntry {
        code: std::num::NonZeroU16::MIN,
        id: id("user.session.start"),
        variant: VariantName::new("AnOlderName").unwrap(),
    };
    let mut registry = Registry::from_entries([first]).unwrap();
    for entry in history::whole().registry().entries() {
        registry.register(&entry.id).unwrap();
    }
    let files = support::generate(&of(registry, Vec::new()));
    let csv = text(&files, "csv/event-types.csv");
    assert!(csv.contains("\nuser.session.start,1,AnOlderName,documented,"), "{csv}");
}
