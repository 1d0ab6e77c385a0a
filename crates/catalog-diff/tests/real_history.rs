//! The figures of the real history. Skipped where upstream's files are absent.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

mod upstream;

use std::collections::{BTreeMap, BTreeSet};

use catalog_diff::{CatalogDiff, Level, Rule, Side, compare, documented_ids, json, markdown, text};
use upstream::{Version, versions};

#[test]
fn figures_of_known_releases() {
    use Rule::*;
    check(
        "2026.07.1",
        "2026.08.1",
        &[
            (EventAdded, 26),
            (EventPromoted, 6),
            (ChangeDetailsAdded, 2),
            (PayloadTypeAdded, 10),
            (PayloadFieldAdded, 238),
            (DescriptionChanged, 3),
            (PreviewAdded, 13),
        ],
    );
    check(
        "2026.04.1",
        "2026.06.1",
        &[
            (EventRetired, 12),
            (PayloadTypeRemoved, 4),
            (PayloadFieldRemoved, 1),
            (PayloadFieldRetyped, 1),
            (EventAdded, 17),
            (EventPromoted, 30),
            (HookEligibilityGained, 11),
            (ChangeDetailsAdded, 1),
            (PayloadTypeAdded, 7),
            (PayloadFieldAdded, 28),
            (CategoryChanged, 68),
            (PreviewAdded, 18),
        ],
    );
    check(
        "2024.10.1",
        "2024.12.1",
        &[
            (EventRetired, 11),
            (PayloadTypeRemoved, 3),
            (EventAdded, 16),
            (EventPromoted, 1),
            (PayloadTypeAdded, 7),
            (PayloadFieldAdded, 2),
            (PreviewAdded, 5),
        ],
    );
    check(
        "2023.07.1",
        "2023.10.1",
        &[
            (EventHidden, 1),
            (PayloadTypeRemoved, 2),
            (EventAdded, 2),
            (EventPromoted, 8),
            (HookEligibilityGained, 9),
            (PayloadTypeAdded, 8),
            (PayloadFieldAdded, 99),
            (TagAdded, 2),
            (TagRemoved, 2),
            (CategoryChanged, 4),
            (PreviewAdded, 18),
            (PreviewRemoved, 5),
        ],
    );
    check("2019.11.1", "2019.12.1", &[(PayloadFieldRetyped, 53), (HookEligibilityGained, 3)]);
}

#[track_caller]
fn check(from: &str, to: &str, expected: &[(Rule, usize)]) {
    let Some(versions) = versions() else { return };
    let newest = |label: &str| versions.iter().rposition(|version| version.label == label).unwrap();
    let (from, to) = (newest(from), newest(to));
    let diff = diff(versions, from, to);
    assert_eq!(diff.counts(), expected.iter().copied().collect::<BTreeMap<_, _>>(), "{}", diff.headline());
}

#[test]
fn the_known_renames_are_found() {
    let Some(versions) = versions() else { return };
    let found: BTreeSet<String> = (1..versions.len())
        .flat_map(|to| diff(versions, to - 1, to).renames)
        .map(|rename| format!("{} {}", rename.from, rename.to))
        .collect();
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
fn every_step_renders_in_every_form() {
    let Some(versions) = versions() else { return };
    let validator = jsonschema::validator_for(&json::schema()).unwrap();
    let last = versions.len() - 1;
    for (from, to) in (1..=last).map(|to| (to - 1, to)).chain([(0, last), (last, 0)]) {
        let diff = diff(versions, from, to);
        let title = diff.headline();
        let fingerprints: BTreeSet<String> = diff.changes.iter().map(|change| change.fingerprint()).collect();
        assert_eq!(fingerprints.len(), diff.changes.len(), "{title}");
        let written = serde_json::to_value(json::document(&diff, Level::Editorial)).unwrap();
        assert!(validator.is_valid(&written), "{title}");
        assert!(markdown::render(&diff, Level::Editorial).chars().count() <= markdown::MAX_CHARACTERS, "{title}");
        assert!(text::render(&diff, text::TextOptions::default()).lines().all(|line| line.chars().count() < 400));
    }
}

fn diff(versions: &[Version], from: usize, to: usize) -> CatalogDiff {
    let documented = documented_ids(versions[..from.min(to)].iter().map(|version| &version.catalog));
    let side = |version: &Version| Side { label: version.label.parse().ok(), ..Side::named(&version.published_at) };
    let (from, to) = (&versions[from], &versions[to]);
    compare((&side(from), &from.catalog), (&side(to), &to.catalog), &documented)
}
