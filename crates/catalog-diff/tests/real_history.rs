//! The figures of the real history. Skipped where upstream's files are not at hand.

mod upstream;

use std::collections::{BTreeMap, BTreeSet};

use catalog_diff::{CatalogDiff, Level, Past, Rule, Side, compare, documented_ids, json, markdown, text};
use catalog_model::{Catalog, EventId};
use upstream::{Version, versions};

#[test]
fn figures_of_known_releases() {
    let Some(versions) = versions() else { return };
    let check = |from: &str, to: &str, expected: &[(Rule, usize)]| {
        let mut counts = diff(versions, from, to).counts();
        counts.retain(|rule, _| !rule.is_about_payloads());
        assert_eq!(counts, expected.iter().copied().collect::<BTreeMap<_, _>>(), "{from} -> {to}");
    };
    check(
        "2026.07.1",
        "2026.08.1",
        &[
            (Rule::EventAdded, 26),
            (Rule::EventPromoted, 6),
            (Rule::PreviewAdded, 13),
            (Rule::DescriptionChanged, 3),
            (Rule::ChangeDetailsAdded, 2),
        ],
    );
    check(
        "2026.04.1",
        "2026.06.1",
        &[
            (Rule::EventAdded, 17),
            (Rule::EventPromoted, 30),
            (Rule::EventRetired, 12),
            (Rule::HookEligibilityGained, 11),
            (Rule::PreviewAdded, 18),
            (Rule::ChangeDetailsAdded, 1),
            (Rule::CategoryChanged, 68),
        ],
    );
    check(
        "2024.10.1",
        "2024.12.1",
        &[(Rule::EventAdded, 16), (Rule::EventPromoted, 1), (Rule::EventRetired, 11), (Rule::PreviewAdded, 5)],
    );
    check(
        "2023.07.1",
        "2023.10.1",
        &[
            (Rule::EventAdded, 2),
            (Rule::EventPromoted, 8),
            (Rule::EventHidden, 1),
            (Rule::HookEligibilityGained, 9),
            (Rule::PreviewAdded, 18),
            (Rule::PreviewRemoved, 5),
            (Rule::TagAdded, 2),
            (Rule::TagRemoved, 2),
            (Rule::CategoryChanged, 4),
        ],
    );
}

#[test]
fn figures_of_payload_types() {
    let Some(versions) = versions() else { return };
    let check = |from: &str, to: &str, expected: &[(Rule, usize)]| {
        let mut counts = diff(versions, from, to).counts();
        counts.retain(|rule, _| rule.is_about_payloads());
        assert_eq!(counts, expected.iter().copied().collect::<BTreeMap<_, _>>(), "{from} -> {to}");
    };
    check("2026.07.1", "2026.08.1", &[(Rule::PayloadTypeAdded, 10), (Rule::PayloadFieldAdded, 238)]);
    check(
        "2026.04.1",
        "2026.06.1",
        &[
            (Rule::PayloadTypeRemoved, 4),
            (Rule::PayloadFieldRemoved, 1),
            (Rule::PayloadFieldRetyped, 1),
            (Rule::PayloadTypeAdded, 7),
            (Rule::PayloadFieldAdded, 28),
        ],
    );
    check("2019.11.1", "2019.12.1", &[(Rule::PayloadFieldRetyped, 53)]);
}

#[test]
#[expect(clippy::print_stdout, reason = "the list is for whoever reviews the candidates: --nocapture shows it")]
fn the_known_renames_are_found() {
    let Some(versions) = versions() else { return };
    let mut found = BTreeSet::new();
    for pair in versions.windows(2) {
        let diff = compare((&side(&pair[0]), &pair[0].catalog), (&side(&pair[1]), &pair[1].catalog), Past::none());
        let mut lines = String::new();
        for rename in &diff.renames {
            let reasons = rename.reasons.join(", ");
            let (before, after) = (rename.before, rename.after);
            lines.push_str(&format!(
                "    {} {} ({before}) -> {} ({after}): {reasons}\n",
                rename.score, rename.from, rename.to
            ));
            found.insert(format!("{} {}", rename.from, rename.to));
        }
        if !lines.is_empty() {
            println!("{}\n{lines}", diff.headline());
        }
    }
    for expected in [
        "system.agent.ad.read_toplogy system.agent.ad.read_topology",
        "device.check.add device.posture.check.add",
        "device.check.update device.posture.check.update",
        "device.check.delete device.posture.check.delete",
        "resource.governance.engine.enable resource.governance_engine.enable",
        "resource.governance.engine.disable resource.governance_engine.disable",
        "user.session.context.changed user.session.context.change",
    ] {
        assert!(found.contains(expected), "{expected}");
    }
}

#[test]
fn every_pair_of_releases_is_written_in_every_form() {
    let Some(versions) = versions() else { return };
    let validator = jsonschema::validator_for(&json::schema()).expect("the schema is one");
    let first = &versions[0];
    let last = versions.last().expect("there are versions");
    let steps = versions.windows(2).map(|pair| (&pair[0], &pair[1])).chain([(first, last), (last, first)]);
    for (before, after) in steps {
        let diff = compare((&side(before), &before.catalog), (&side(after), &after.catalog), Past::none());
        let fingerprints: BTreeSet<String> = diff.changes.iter().map(|change| change.fingerprint()).collect();
        assert_eq!(fingerprints.len(), diff.changes.len(), "{}: a fingerprint stands twice", after.file);
        let written = serde_json::from_str(&json::render(&diff, Level::Editorial)).expect("JSON");
        assert!(validator.is_valid(&written), "{}", after.file);
        let characters = markdown::render(&diff, Level::Editorial).chars().count();
        assert!(characters <= markdown::MAX_CHARACTERS, "{}: {characters}", after.file);
        assert!(text::render(&diff, text::TextOptions::default()).lines().all(|line| line.chars().count() < 400));
    }
}

fn diff(versions: &[Version], from: &str, to: &str) -> CatalogDiff {
    let newest = |label: &str| versions.iter().rposition(|version| version.label == label).expect("a label at hand");
    let (from, to) = (newest(from), newest(to));
    let past: Vec<&Catalog> = versions[..from].iter().map(|version| &version.catalog).collect();
    let documented: BTreeSet<EventId> = documented_ids(past);
    let (from, to) = (&versions[from], &versions[to]);
    compare((&side(from), &from.catalog), (&side(to), &to.catalog), Past::documenting(&documented))
}

fn side(version: &Version) -> Side {
    Side { name: version.file.clone(), label: version.label.parse().ok(), date: None }
}
