//! `refresh`: the main job, from a folder, over the network and without either.

use std::path::Path;

use product_tests::checkout::Checkout;
use product_tests::server::Server;
use product_tests::site::{Event, Site, sample_events};
use serde_json::Value;
use tempfile::TempDir;

use crate::XTASK;

/// A sample site in a folder of its own.
fn folder(site: &Site) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    site.write(folder.path());
    folder
}

fn path(folder: &Path) -> &str {
    folder.to_str().unwrap()
}

#[test]
fn the_first_refresh_makes_a_snapshot_and_everything_from_it() {
    let checkout = Checkout::empty();
    let site = folder(&Site::sample());
    let ran =
        checkout.run_with(XTASK, &["refresh", "--from", path(site.path())], &[("SOURCE_DATE_EPOCH", "1785974400")]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("agree: data 30 = csv 30 = page 30 documented"), "{}", ran.stdout);
    assert!(ran.stdout.contains("30 documented event types, 33 in all (2 beta, 1 internal)"), "{}", ran.stdout);
    assert_eq!(checkout.snapshots(), ["20260806T000000Z_2026.08.1"]);
    let events = checkout.read("snapshots/20260806T000000Z_2026.08.1/events.csv");
    assert_eq!(events.lines().count(), 34);
    assert!(
        events.contains(
            "sample.kind03.done,public,2020.01.1,2020-01-08,core,event-hook-eligible sample,,SampleDebugData,,,,"
        ),
        "{events}"
    );
    for file in ["okta-event-types/src/lib.rs", "csv/event-types.csv", "json-schema/event-type.schema.json"] {
        assert!(checkout.path().join("generated").join(file).is_file(), "{file}");
    }
}

#[test]
fn no_description_reaches_a_file() {
    let checkout = Checkout::empty();
    let site = folder(&Site::sample());
    assert_eq!(checkout.run(XTASK, &["refresh", "--from", path(site.path())]).code, 0);
    for (name, bytes) in checkout.tree() {
        assert!(!String::from_utf8_lossy(&bytes).contains("Words of our own"), "{name}");
    }
}

#[test]
fn a_second_refresh_finds_nothing_new_and_writes_nothing() {
    let checkout = Checkout::empty();
    let site = folder(&Site::sample());
    assert_eq!(checkout.run(XTASK, &["refresh", "--from", path(site.path())]).code, 0);
    let before = checkout.tree();
    let ran = checkout.run(XTASK, &["refresh", "--from", path(site.path())]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("nothing: upstream publishes what"), "{}", ran.stdout);
    assert_eq!(checkout.tree(), before);
}

#[test]
fn the_network_gives_what_the_folder_gives() {
    let site = folder(&Site::sample());
    let server = Server::of(site.path());
    let epoch = [("SOURCE_DATE_EPOCH", "1785974400")];
    let (by_folder, by_network) = (Checkout::empty(), Checkout::empty());
    assert_eq!(by_folder.run_with(XTASK, &["refresh", "--from", path(site.path())], &epoch).code, 0);
    let ran = by_network.run_with(XTASK, &["refresh", "--from", &server.url()], &epoch);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let facts = |checkout: &Checkout| -> Vec<(String, Vec<u8>)> {
        // Where the bytes came from is the one thing that differs.
        checkout.tree().into_iter().filter(|(name, _)| !name.ends_with("source.toml")).collect()
    };
    assert_eq!(facts(&by_folder), facts(&by_network));
}

#[test]
fn a_change_upstream_is_a_snapshot_and_a_diff() {
    let checkout = Checkout::empty();
    let first = folder(&Site::sample());
    assert_eq!(
        checkout
            .run_with(XTASK, &["refresh", "--from", path(first.path())], &[("SOURCE_DATE_EPOCH", "1785974400")])
            .code,
        0
    );
    let mut events = sample_events();
    events.push(Event::new("sample.fresh.one"));
    let second = folder(&Site::new("2026.09.1", &events));
    let ran = checkout.run_with(
        XTASK,
        &["refresh", "--from", path(second.path()), "--format", "json"],
        &[("SOURCE_DATE_EPOCH", "1788566400")],
    );
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let result: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(result["status"], "new");
    assert_eq!(result["release"], "2026.09.1");
    let changes = result["diff"]["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!((&changes[0]["rule"], &changes[0]["id"]), (&"event-added".into(), &"sample.fresh.one".into()));
    assert_eq!(checkout.snapshots().len(), 2);
    let registry = checkout.read("snapshots/registry.csv");
    assert!(registry.ends_with("31,sample.fresh.one,SampleFreshOne\n"), "a new id gets the next code: {registry}");
}

#[test]
fn a_dry_run_says_what_it_would_do_and_does_not() {
    let checkout = Checkout::empty();
    let site = folder(&Site::sample());
    let ran = checkout.run(XTASK, &["refresh", "--from", path(site.path()), "--dry-run"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("would be written; nothing was"), "{}", ran.stdout);
    assert!(checkout.tree().is_empty());
}

#[test]
fn without_the_data_the_page_and_the_csv_make_a_catalog_that_says_so() {
    let checkout = Checkout::empty();
    let site = folder(&Site { chunk: None, ..Site::sample() });
    let ran =
        checkout.run_with(XTASK, &["refresh", "--from", path(site.path())], &[("SOURCE_DATE_EPOCH", "1785974400")]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("(inferred from the newest `since`)"), "{}", ran.stdout);
    assert!(ran.stdout.contains("hidden ones are not covered"), "{}", ran.stdout);
    assert_eq!(checkout.snapshots(), ["20260806T000000Z_2020.01.1"]);
    let source = checkout.read("snapshots/20260806T000000Z_2020.01.1/source.toml");
    assert!(source.contains("label_inferred = true") && source.contains("witness-absent"), "{source}");
}

#[test]
fn losing_the_data_for_once_is_no_change_of_the_catalog() {
    let checkout = Checkout::empty();
    let full = folder(&Site::sample());
    assert_eq!(checkout.run(XTASK, &["refresh", "--from", path(full.path())]).code, 0);
    let before = checkout.tree();
    let without = folder(&Site { chunk: None, ..Site::sample() });
    let ran = checkout.run(XTASK, &["refresh", "--from", path(without.path())]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("nothing: upstream publishes what"), "{}", ran.stdout);
    assert_eq!(checkout.tree(), before);
}

#[test]
fn a_disagreement_is_a_finding_and_with_strict_a_refusal() {
    let site = Site::sample();
    let csv = site.csv.replace("\"sample.kind07.done\",\"Words", "\"sample.kind07.done\",\"Other words");
    let site = folder(&Site { csv, ..site });
    let checkout = Checkout::empty();
    let strict = checkout.run(XTASK, &["refresh", "--from", path(site.path()), "--strict"]);
    assert_eq!(strict.code, 4, "{}", strict.stdout);
    assert!(
        strict.stderr.contains("D-DISAGREEMENT") && strict.stderr.contains("sample.kind07.done"),
        "{}",
        strict.stderr
    );
    assert!(checkout.tree().is_empty());
    let ran = checkout.run(XTASK, &["refresh", "--from", path(site.path())]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("1 disagreement") && ran.stdout.contains("sample.kind07.done"), "{}", ran.stdout);
}

#[test]
fn offline_brings_generated_back_from_what_is_committed() {
    let checkout = Checkout::committed();
    let before = checkout.tree();
    let ran = checkout.run(XTASK, &["refresh", "--offline"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("release    2026."), "{}", ran.stdout);
    assert_eq!(checkout.tree(), before, "what is committed is what the product makes");
    checkout.remove("generated");
    assert_eq!(checkout.run(XTASK, &["refresh", "--offline"]).code, 0);
    assert_eq!(checkout.tree(), before);
}

#[test]
fn offline_without_a_snapshot_is_refused() {
    let ran = Checkout::empty().run(XTASK, &["refresh", "--offline"]);
    assert_eq!(ran.code, 4);
    assert!(ran.stderr.contains("T-NOSNAPSHOT"), "{}", ran.stderr);
}

#[test]
fn an_older_catalog_is_refused_with_a_pointer_to_import() {
    let checkout = Checkout::empty();
    let (new, old) = (folder(&Site::sample()), folder(&Site::new("2026.07.1", &sample_events()[1..])));
    assert_eq!(checkout.run(XTASK, &["refresh", "--from", path(new.path())]).code, 0);
    let before = checkout.tree();
    let ran = checkout.run(XTASK, &["refresh", "--from", path(old.path())]);
    assert_eq!(ran.code, 4, "{}", ran.stdout);
    assert!(ran.stderr.contains("D-REGRESSION") && ran.stderr.contains("cargo xtask import"), "{}", ran.stderr);
    assert_eq!(checkout.tree(), before);
}
