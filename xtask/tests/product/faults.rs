//! The catalogue of faults: a test's name carries the numbers of the faults that it covers, such as `f028_f029_…`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::project;

const LAST: u16 = 140;
/// The faults without a test.
const UNTESTED: [(u16, &str); 2] = [
    (112, "the branch and the pull request are up to the job around the product: docs/scheduled-job.md"),
    (113, "checks and schedules are up to the host of the repository: docs/scheduled-job.md"),
];

#[test]
fn every_fault_has_a_test() {
    let mut numbers = BTreeSet::new();
    let packages = fs::read_dir(project().join("crates")).unwrap().map(|entry| entry.unwrap().path());
    for package in packages.chain([project().join("xtask")]) {
        for folder in ["src", "tests"] {
            collect(&package.join(folder), &mut numbers);
        }
    }
    let unknown: Vec<u16> = numbers.iter().copied().filter(|number| !(1..=LAST).contains(number)).collect();
    assert!(unknown.is_empty(), "there are no such faults: {unknown:?}");
    let untested: Vec<u16> = (1..=LAST).filter(|number| !numbers.contains(number)).collect();
    assert_eq!(untested, UNTESTED.map(|(number, _)| number), "the faults without a test");
}

/// Collects the numbers from the names of the functions in a folder.
fn collect(folder: &Path, numbers: &mut BTreeSet<u16>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            collect(&path, numbers);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let names = text.lines().filter_map(|line| line.trim_start().strip_prefix("fn "));
            let digits = |part: &str| part.strip_prefix('f').filter(|digits| digits.len() == 3)?.parse::<u16>().ok();
            numbers.extend(names.flat_map(|name| name.split('_').map_while(digits)));
        }
    }
}
