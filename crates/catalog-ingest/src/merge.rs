//! One catalog out of what up to three witnesses say, and where they disagree.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{
    Catalog, ChangeDetails, DescriptionDigest, EventEntry, Finding, FindingKind, Release, Tag, Witness,
};

use crate::texts::PLACEHOLDER;
use crate::{Descriptions, IngestError, Place, Problem, Spot, Testimony};

/// A CSV that lacks this many entries, all of them after its last, was cut. One or two can be the newest ones of a
/// younger witness.
const FEWEST_CUT_OFF: usize = 3;

/// The catalog that the witnesses make together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The facts.
    pub catalog: Catalog,
    /// The release label: that of the data where there is data, even if it is none; else the newest `since`.
    pub label: Option<Release>,
    /// Whether the label is the newest `since` and not upstream's own.
    pub label_inferred: bool,
    /// Upstream's build identifier.
    pub build: Option<String>,
    /// The texts that the digests in the catalog are of.
    pub descriptions: Descriptions,
    /// The findings of all witnesses and their disagreements, sorted, each once.
    pub findings: Vec<Finding>,
    /// How many entries each witness has.
    pub counts: BTreeMap<Witness, Counts>,
}

/// How many entries a witness has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// The documented ones.
    pub documented: usize,
    /// All of them, previews and internal ones included.
    pub total: usize,
}

/// Makes one catalog of what one to three witnesses say.
///
/// The weightiest witness at hand (data over CSV over page) decides which entries there are, and all of their facts
/// that it covers; the others supply the rest. Where they differ from it, that is a finding.
///
/// # Errors
/// [`IngestError`] where there is no testimony or two are of one witness, where one has fewer than three quarters of
/// the documented entries of another or more than four thirds of those of both others, and where the CSV plainly ends
/// before the last entries of another.
pub fn merge(mut testimonies: Vec<Testimony>) -> Result<Merged, IngestError> {
    testimonies.sort_by_key(|testimony| std::cmp::Reverse(testimony.witness));
    check_witnesses(&testimonies)?;
    check_sizes(&testimonies)?;
    check_end(&testimonies)?;
    let counts = testimonies.iter().map(|testimony| (testimony.witness, counts(&testimony.catalog))).collect();
    let mut lesser = testimonies.into_iter();
    let governing = lesser.next().ok_or_else(|| between(None, Problem::Testimonies { found: 0, of: "any witness" }))?;
    let lesser: Vec<Testimony> = lesser.collect();

    let mut findings: BTreeSet<Finding> = governing.findings.iter().cloned().collect();
    for testimony in &lesser {
        findings.extend(testimony.findings.iter().cloned());
        findings.extend(compare((&governing.catalog, governing.witness), (&testimony.catalog, testimony.witness)));
    }
    let has_own_label = governing.witness == Witness::Data;
    let label = match has_own_label {
        true => governing.label,
        false => governing.catalog.entries().filter_map(|entry| entry.since).max(),
    };
    let label_inferred = !has_own_label && label.is_some();
    if let Some(label) = label.filter(|_| label_inferred) {
        let seen = label.to_string();
        findings.insert(Finding::notice(FindingKind::LabelInferred, governing.witness, "release", seen));
    }
    Ok(Merged {
        catalog: completed(governing.catalog, governing.witness, &lesser),
        label,
        label_inferred,
        build: governing.build,
        descriptions: governing.descriptions,
        findings: findings.into_iter().collect(),
        counts,
    })
}

/// Where the lesser of two witnesses differs from the greater: documented entries that one has and the other lacks,
/// and facts of an entry that both cover. Sorted.
#[must_use]
pub fn compare(greater: (&Catalog, Witness), lesser: (&Catalog, Witness)) -> Vec<Finding> {
    let ((greater, against), (lesser, witness)) = (greater, lesser);
    let mut findings = BTreeSet::new();
    let mut find = |kind, entry: &EventEntry, subject: &str, seen: String, expected: String| {
        let id = Some(entry.id.clone());
        let subject = subject.to_owned();
        findings.insert(Finding { kind, witness, against: Some(against), id, subject, seen, expected });
    };
    for expected in greater.entries().filter(|entry| entry.visibility.is_public()) {
        if lesser.documented(expected.id.as_str()).is_none() {
            let visibility = expected.visibility.to_string();
            find(FindingKind::Missing, expected, "visibility", String::new(), visibility);
        }
    }
    let both_cover_change_details = greater.coverage().change_details && lesser.coverage().change_details;
    for seen in lesser.entries().filter(|entry| entry.visibility.is_public()) {
        let id = seen.id.as_str();
        let Some(expected) = greater.documented(id) else {
            let expected = greater.get(id).map(|entry| entry.visibility.to_string()).unwrap_or_default();
            find(FindingKind::Extra, seen, "visibility", seen.visibility.to_string(), expected);
            continue;
        };
        let mut differ = |subject, seen_text, expected_text| {
            find(FindingKind::Differs, seen, subject, seen_text, expected_text);
        };
        if seen.since != expected.since {
            differ("since", since_text(seen), since_text(expected));
        }
        if seen.tags != expected.tags {
            differ("tags", tags_text(&seen.tags), tags_text(&expected.tags));
        }
        if !same_description(seen.description, witness, expected.description) {
            differ("description", seen.description.to_string(), expected.description.to_string());
        }
        if both_cover_change_details && !same_change_details(&seen.change_details, &expected.change_details) {
            let (seen, expected) = (&seen.change_details, &expected.change_details);
            differ("change_details", change_details_text(seen), change_details_text(expected));
        }
    }
    findings.into_iter().collect()
}

/// An error of a document that only the others show.
fn refuse(testimony: &Testimony, problem: Problem) -> IngestError {
    let (witness, location) = (Some(testimony.witness), testimony.location.clone());
    IngestError { place: Box::new(Place { witness, location, spot: Spot::Whole, event: None }), problem }
}

/// An error that is not of one document.
fn between(witness: Option<Witness>, problem: Problem) -> IngestError {
    IngestError { place: Box::new(Place { witness, location: String::new(), spot: Spot::Whole, event: None }), problem }
}

fn counts(catalog: &Catalog) -> Counts {
    Counts { documented: documented(catalog), total: catalog.len() }
}

fn documented(catalog: &Catalog) -> usize {
    catalog.entries().filter(|entry| entry.visibility.is_public()).count()
}

fn check_witnesses(testimonies: &[Testimony]) -> Result<(), IngestError> {
    for pair in testimonies.windows(2) {
        let witness = pair[0].witness;
        if witness == pair[1].witness {
            let found = testimonies.iter().filter(|testimony| testimony.witness == witness).count();
            return Err(between(Some(witness), Problem::Testimonies { found, of: witness.as_str() }));
        }
    }
    Ok(())
}

/// Witnesses of one catalog may differ by the work of some weeks, and not by more than a quarter of it: no step of the
/// real history added or removed more than an eighth.
///
/// Of three, the one that is far off from both others is to blame, also where it has too many; else the smaller one,
/// as most of what breaks a document takes something away.
fn check_sizes(testimonies: &[Testimony]) -> Result<(), IngestError> {
    let far_off = |one: &Testimony| {
        let entries = documented(&one.catalog);
        let others = testimonies.iter().map(|other| (other.witness, documented(&other.catalog)));
        let far_off = others.filter(|(_, others)| 4 * entries.min(*others) < 3 * entries.max(*others));
        (entries, far_off.collect::<Vec<_>>())
    };
    let sizes = testimonies.iter().map(|one| (one, far_off(one)));
    let blamed = sizes.max_by_key(|(_, (entries, others))| (others.len(), std::cmp::Reverse(*entries)));
    match blamed {
        Some((one, (entries, others))) if !others.is_empty() => Err(refuse(one, Problem::Shrink { entries, others })),
        _ => Ok(()),
    }
}

/// A file that was cut between two rows looks whole: only another witness can tell.
fn check_end(testimonies: &[Testimony]) -> Result<(), IngestError> {
    let Some(csv) = testimonies.iter().find(|testimony| testimony.witness == Witness::Csv) else { return Ok(()) };
    let Some(last) = csv.catalog.entries().next_back() else { return Ok(()) };
    for other in testimonies {
        let of_csv = |entry: &EventEntry| csv.catalog.documented(entry.id.as_str()).is_some();
        let missing = || other.catalog.entries().filter(|entry| entry.visibility.is_public() && !of_csv(entry));
        let count = missing().count();
        if count >= FEWEST_CUT_OFF && missing().all(|entry| entry.id > last.id) {
            let problem = Problem::CsvEndsEarly { last: last.id.clone(), missing: count, against: other.witness };
            return Err(refuse(csv, problem));
        }
    }
    Ok(())
}

/// The governing catalog with the facts that it does not cover taken from the lesser witnesses.
fn completed(governing: Catalog, witness: Witness, lesser: &[Testimony]) -> Catalog {
    if witness == Witness::Data || lesser.is_empty() {
        return governing;
    }
    let all = || lesser.iter().map(|testimony| &testimony.catalog);
    let coverage = all().fold(governing.coverage(), |coverage, catalog| coverage.union(catalog.coverage()));
    let mut completed = Catalog::new(coverage);
    for entry in governing.entries() {
        let mut entry = EventEntry::clone(entry);
        for other in all().filter_map(|catalog| Some((catalog.coverage(), catalog.documented(entry.id.as_str())?))) {
            let (covered, other) = other;
            if !governing.coverage().change_details && covered.change_details && !entry.change_details.is_present() {
                entry.change_details = other.change_details.clone();
            }
            if entry.legacy_ids.is_empty() {
                entry.legacy_ids.clone_from(&other.legacy_ids);
            }
        }
        completed.insert(entry).expect("the governing catalog has each id once");
    }
    completed
}

/// The page prints a placeholder for an empty description, so it cannot tell a real text that reads like it.
fn same_description(seen: DescriptionDigest, witness: Witness, expected: DescriptionDigest) -> bool {
    let is_placeholder = || witness == Witness::Page && seen.is_empty();
    seen == expected || is_placeholder() && expected == DescriptionDigest::of(PLACEHOLDER)
}

/// The page says that there are change details, and not of which payload types.
fn same_change_details(seen: &ChangeDetails, expected: &ChangeDetails) -> bool {
    match (seen, expected) {
        (ChangeDetails::Unnamed, other) | (other, ChangeDetails::Unnamed) => other.is_present(),
        _ => seen == expected,
    }
}

fn since_text(entry: &EventEntry) -> String {
    entry.since.map(|since| since.to_string()).unwrap_or_default()
}

fn tags_text(tags: &BTreeSet<Tag>) -> String {
    tags.iter().map(Tag::as_str).collect::<Vec<_>>().join(" ")
}

fn change_details_text(change_details: &ChangeDetails) -> String {
    match change_details {
        ChangeDetails::None => String::new(),
        ChangeDetails::Unnamed => "unnamed".to_owned(),
        ChangeDetails::Named(names) => names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(" "),
    }
}
