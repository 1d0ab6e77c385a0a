//! The version policy of the enum crate, checked against the crates that the real history gives.

use std::collections::BTreeSet;

use catalog_emit::version::{self, Bump};
use catalog_model::{ConfirmedRenames, History, Registry};
use catalog_store::{Store, encode};

use crate::support::repo::{Repo, run_on_committed};
use crate::support::{assert_contains, project};

/// The public names of a generated crate: its variants in their order, its tags, and every other public item.
#[derive(Debug, PartialEq)]
struct PublicApi {
    variants: Vec<String>,
    tags: BTreeSet<String>,
    others: BTreeSet<String>,
}

fn public_api(history: &History) -> PublicApi {
    let files = catalog_emit::generate(history, &[]).unwrap();
    let text = |path: &str| String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
    let body = text("okta-event-types/src/event_type.rs");
    let body = body.split("pub enum EventType {").nth(1).unwrap().split("\n}").next().unwrap().to_owned();
    let variants = body
        .lines()
        .map(str::trim)
        .filter(|line| line.ends_with(',') && !line.starts_with("//"))
        .map(|line| line.trim_end_matches(',').split(' ').next().unwrap().to_owned())
        .collect();
    let mut tags = BTreeSet::new();
    let mut others = BTreeSet::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.as_str().ends_with(".rs")) {
        let source = String::from_utf8(bytes.to_vec()).unwrap();
        for line in source.lines().map(str::trim).filter(|line| line.starts_with("pub ") && !line.starts_with("pub(")) {
            let item = line.split(['{', ';', '=']).next().unwrap().trim();
            if item.ends_with(": Tag") || path.as_str().ends_with("tags.rs") {
                tags.insert(item.to_owned());
            } else {
                others.insert(item.to_owned());
            }
        }
    }
    PublicApi { variants, tags, others }
}

/// The history up to a snapshot, with the registry as it was then.
fn up_to(history: &History, snapshots: usize, registry: Registry) -> History {
    let mut history =
        History::new(history.snapshots()[..snapshots].to_vec(), registry, ConfirmedRenames::default()).unwrap();
    history.register_documented().unwrap();
    history
}

#[test]
fn replayed_releases_change_the_public_names_as_the_version_says() {
    let whole = Store::open(&project()).unwrap().load_history().unwrap();
    let count = whole.snapshots().len();
    let mut seen = BTreeSet::new();
    // Two steps, each with what was known then.
    for before in [count / 2, count - 1] {
        let then = up_to(&whole, before, Registry::default());
        let now = up_to(&whole, before + 1, then.registry().clone());
        let record = version::released(&then);
        let (bump, next) = version::required(&now.clone().with_crate_version(Some(record)));
        let bump = bump.unwrap();
        seen.insert(bump);
        let (old, new) = (public_api(&then), public_api(&now));
        assert!(old.variants.len() > 500, "{} variants", old.variants.len());
        // Nothing is ever removed or changed: no step is a major one.
        assert_eq!(new.variants[..old.variants.len()], old.variants, "variants keep their places, and so their codes");
        assert!(old.tags.is_subset(&new.tags), "{:?}", old.tags.difference(&new.tags));
        assert_eq!(old.others, new.others, "the interface itself does not follow from the data");
        // What was added asks for a minor version.
        if new.variants.len() > old.variants.len() {
            assert_eq!(bump, Bump::Minor, "step {before}");
        }
        assert_eq!(next > version::FIRST, bump != Bump::None);
    }
    assert!(seen.contains(&Bump::Minor), "{seen:?}");
}

#[test]
fn the_committed_crate_has_the_required_version() {
    let ran = run_on_committed(&["version", "--check"]);
    assert_eq!(ran.code, 0, "to fix it: cargo xtask generate\n{}{}", ran.stdout, ran.stderr);
}

#[test]
fn an_edited_rename_needs_generate_and_nothing_else() {
    let repo = Repo::two_months();
    let renames = "[[rename]]\nfrom = \"sample.kind08.done\"\nto = \"sample.more.one\"\nreason = \"A trial.\"\n";
    repo.write("snapshots/renames.toml", repo.read("snapshots/renames.toml") + renames);
    let ran = repo.run(&["version", "--check"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert_contains(&ran.stdout, &["version 1.0.0: before the first release", "To fix: cargo xtask generate"]);
    repo.run(&["generate"]).succeeded();
    repo.run(&["version", "--check"]).succeeded();
    repo.run(&["generate", "--check"]).succeeded();
}

#[test]
fn after_a_release_the_version_follows_from_what_changed() {
    let repo = Repo::two_months();
    let history = Store::open(repo.path()).unwrap().load_history().unwrap();
    let mut record = version::released(&history);
    record.version = "1.3.0".parse().unwrap();
    let files = encode::snapshots(&history.with_crate_version(Some(record)));
    repo.write("snapshots/crate-version.toml", files.get("crate-version.toml").unwrap());
    assert_contains(&repo.run(&["version"]).stdout, &["version 1.3.0: no change since 1.3.0 was released"]);
    let renames = "[[rename]]\nfrom = \"sample.kind08.done\"\nto = \"sample.more.one\"\nreason = \"A trial.\"\n";
    repo.write("snapshots/renames.toml", repo.read("snapshots/renames.toml") + renames);
    assert_contains(&repo.run(&["version"]).stdout, &["version 1.3.1: facts were corrected since 1.3.0 was released"]);
    repo.run(&["generate"]).succeeded();
    assert_contains(&repo.read("generated/okta-event-types/Cargo.toml"), &["version = \"1.3.1+okta."]);
}
