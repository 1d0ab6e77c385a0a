//! The seeds of the fuzz targets, run as ordinary tests: what a fuzzer is to find hold is seen to hold for them.

use std::collections::BTreeSet;
use std::fs;

use product_tests::checkout::project;

// The properties themselves belong to the fuzz targets, which are a workspace of their own.
#[allow(unreachable_pub, reason = "there, they are the public part of a library")]
#[path = "../../fuzz/properties/mod.rs"]
mod properties;

use properties::Verdict;

/// Runs every seed of a target; some are accepted and some refused, or the seeds are no good.
fn run(target: &str, check: fn(&[u8]) -> Verdict) {
    let folder = project().join("tests/fuzz/seeds").join(target);
    let mut seen = BTreeSet::new();
    for seed in fs::read_dir(&folder).unwrap().map(Result::unwrap) {
        let name = seed.file_name();
        eprintln!("{target}: {}", name.to_string_lossy());
        let bytes = fs::read(seed.path()).unwrap();
        seen.insert(check(&bytes));
        // A cut or a doubled seed is another input of its kind.
        for end in [bytes.len() / 3, bytes.len() / 2, bytes.len().saturating_sub(1)] {
            check(&bytes[..end]);
        }
        check(&[&bytes[..], &bytes].concat());
    }
    assert_eq!(seen, BTreeSet::from([Verdict::Accepted, Verdict::Refused]), "{target}");
}

#[test]
fn fault_049_seeds_of_the_csv() {
    run("csv", properties::csv::check);
}

#[test]
fn fault_062_seeds_of_the_data() {
    run("data", properties::data::check);
}

#[test]
fn fault_043_seeds_of_the_page() {
    run("page", properties::page::check);
}

#[test]
fn fault_081_seeds_of_the_merge_and_what_is_generated() {
    run("reconcile", properties::reconcile::check);
}

#[test]
fn fault_091_seeds_of_the_printer() {
    run("printer", properties::printer::check);
}
