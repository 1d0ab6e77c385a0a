//! The seeds of the fuzz targets, run as an ordinary test.

use std::collections::BTreeSet;
use std::fs;

use crate::support::project;

// The fuzz targets are a workspace of their own, where these modules are a library.
#[allow(unreachable_pub, reason = "public in the library of the fuzz targets")]
#[path = "../../../tests/fuzz/properties/mod.rs"]
mod properties;

use properties::Verdict;

#[test]
fn the_properties_hold_for_every_seed() {
    check("csv", properties::csv::check);
    check("data", properties::data::check);
    check("page", properties::page::check);
    check("reconcile", properties::reconcile::check);
    check("printer", properties::printer::check);
}

/// Runs every seed of a target, whole, cut and doubled. The seeds must include accepted and refused ones.
fn check(target: &str, check: fn(&[u8]) -> Verdict) {
    let folder = project().join("tests/fuzz/seeds").join(target);
    let mut seen = BTreeSet::new();
    for seed in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
        eprintln!("{target}: {}", seed.display());
        let bytes = fs::read(seed).unwrap();
        seen.insert(check(&bytes));
        for end in [bytes.len() / 3, bytes.len() / 2, bytes.len().saturating_sub(1)] {
            check(&bytes[..end]);
        }
        check(&[&bytes[..], &bytes].concat());
    }
    assert_eq!(seen, BTreeSet::from([Verdict::Accepted, Verdict::Refused]), "{target}");
}
