//! One catalog out of what up to three sources say, and where they disagree.

use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{
    Catalog, ChangeDetails, DescriptionDigest, EventEntry, Finding, FindingKind, Release, SourceKind, Tag,
};

use crate::texts::PLACEHOLDER;
use crate::{Descriptions, IngestError, Place, Problem, SourceCatalog, Spot};

/// A CSV that lacks this many entries, all of them after its last, was cut. One or two can be the newest ones of a
/// younger source.
const MIN_CUT_OFF: usize = 3;

/// The catalog that the sources make together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reconciled {
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
    /// The findings of all sources and their disagreements, sorted, each once.
    pub findings: Vec<Finding>,
    /// How many entries each source has.
    pub counts: BTreeMap<SourceKind, Counts>,
}

/// How many entries a source has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// The documented ones.
    pub documented: usize,
    /// All of them, previews and internal ones included.
    pub total: usize,
}

/// Makes one catalog of what one to three sources say.
///
/// The most trusted source at hand (data over CSV over page) decides which entries there are, and all of their facts
/// that it covers; the others supply the rest. Where they differ from it, that is a finding.
///
/// # Errors
/// [`IngestError`] where there is no source catalog or two are of one source, where one has fewer than three quarters of
/// the documented entries of another or more than four thirds of those of both others, and where the CSV plainly ends
/// before the last entries of another.
pub fn reconcile(mut source_catalogs: Vec<SourceCatalog>) -> Result<Reconciled, IngestError> {
    source_catalogs.sort_by_key(|source_catalog| std::cmp::Reverse(source_catalog.source));
    check_witnesses(&source_catalogs)?;
    check_sizes(&source_catalogs)?;
    check_end(&source_catalogs)?;
    let counts =
        source_catalogs.iter().map(|source_catalog| (source_catalog.source, counts(&source_catalog.catalog))).collect();
    let mut lesser = source_catalogs.into_iter();
    let governing = lesser.next().ok_or_else(|| between(None, Problem::Testimonies { found: 0, of: "any source" }))?;
    let lesser: Vec<SourceCatalog> = lesser.collect();

    let mut findings: BTreeSet<Finding> = governing.findings.iter().cloned().collect();
    for source_catalog in &lesser {
        findings.extend(source_catalog.findings.iter().cloned());
        findings
            .extend(compare((&governing.catalog, governing.source), (&source_catalog.catalog, source_catalog.source)));
    }
    let has_own_label = governing.source == SourceKind::Data;
    let label = match has_own_label {
        true => governing.label,
        false => governing.catalog.entries().filter_map(|entry| entry.since).max(),
    };
    let label_inferred = !has_own_label && label.is_some();
    if let Some(label) = label.filter(|_| label_inferred) {
        let seen = label.to_string();
        findings.insert(Finding::notice(FindingKind::LabelInferred, governing.source, "release", seen));
    }
    Ok(Reconciled {
        catalog: completed(governing.catalog, governing.source, &lesser),
        label,
        label_inferred,
        build: governing.build,
        descriptions: governing.descriptions,
        findings: findings.into_iter().collect(),
        counts,
    })
}

/// Where the lesser of two sources differs from the greater: documented entries that one has and the other lacks,
/// and facts of an entry that both cover. Sorted.
#[must_use]
pub fn compare(greater: (&Catalog, SourceKind), lesser: (&Catalog, SourceKind)) -> Vec<Finding> {
    let ((greater, against), (lesser, source)) = (greater, lesser);
    let mut findings = BTreeSet::new();
    let mut find = |kind, entry: &EventEntry, subject: &str, seen: String, expected: String| {
        let id = Some(entry.id.clone());
        let subject = subject.to_owned();
        findings.insert(Finding { kind, source, against: Some(against), id, subject, seen, expected });
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
        if !same_description(seen.description, source, expected.description) {
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
fn refuse(source_catalog: &SourceCatalog, problem: Problem) -> IngestError {
    let (source, location) = (Some(source_catalog.source), source_catalog.location.clone());
    IngestError { place: Box::new(Place { source, location, spot: Spot::Whole, event: None }), problem }
}

/// An error that is not of one document.
fn between(source: Option<SourceKind>, problem: Problem) -> IngestError {
    IngestError { place: Box::new(Place { source, location: String::new(), spot: Spot::Whole, event: None }), problem }
}

fn counts(catalog: &Catalog) -> Counts {
    Counts { documented: documented(catalog), total: catalog.len() }
}

fn documented(catalog: &Catalog) -> usize {
    catalog.entries().filter(|entry| entry.visibility.is_public()).count()
}

fn check_witnesses(source_catalogs: &[SourceCatalog]) -> Result<(), IngestError> {
    for pair in source_catalogs.windows(2) {
        let source = pair[0].source;
        if source == pair[1].source {
            let found = source_catalogs.iter().filter(|source_catalog| source_catalog.source == source).count();
            return Err(between(Some(source), Problem::Testimonies { found, of: source.as_str() }));
        }
    }
    Ok(())
}

/// Sources of one catalog may differ by the work of some weeks, and not by more than a quarter of it: no step of the
/// real history added or removed more than an eighth.
///
/// Of three, the one that is far off from both others is to blame, also where it has too many; else the smaller one,
/// as most of what breaks a document takes something away.
fn check_sizes(source_catalogs: &[SourceCatalog]) -> Result<(), IngestError> {
    let far_off = |one: &SourceCatalog| {
        let entries = documented(&one.catalog);
        let others = source_catalogs.iter().map(|other| (other.source, documented(&other.catalog)));
        let far_off = others.filter(|(_, others)| 4 * entries.min(*others) < 3 * entries.max(*others));
        (entries, far_off.collect::<Vec<_>>())
    };
    let sizes = source_catalogs.iter().map(|one| (one, far_off(one)));
    let blamed = sizes.max_by_key(|(_, (entries, others))| (others.len(), std::cmp::Reverse(*entries)));
    match blamed {
        Some((one, (entries, others))) if !others.is_empty() => Err(refuse(one, Problem::Shrink { entries, others })),
        _ => Ok(()),
    }
}

/// A file that was cut between two rows looks whole: only another source can tell.
fn check_end(source_catalogs: &[SourceCatalog]) -> Result<(), IngestError> {
    let Some(csv) = source_catalogs.iter().find(|source_catalog| source_catalog.source == SourceKind::Csv) else {
        return Ok(());
    };
    let Some(last) = csv.catalog.entries().next_back() else { return Ok(()) };
    for other in source_catalogs {
        let of_csv = |entry: &EventEntry| csv.catalog.documented(entry.id.as_str()).is_some();
        let missing = || other.catalog.entries().filter(|entry| entry.visibility.is_public() && !of_csv(entry));
        let count = missing().count();
        if count >= MIN_CUT_OFF && missing().all(|entry| entry.id > last.id) {
            let problem = Problem::CsvEndsEarly { last: last.id.clone(), missing: count, against: other.source };
            return Err(refuse(csv, problem));
        }
    }
    Ok(())
}

/// The governing catalog with the facts that it does not cover taken from the lesser sources.
fn completed(governing: Catalog, source: SourceKind, lesser: &[SourceCatalog]) -> Catalog {
    if source == SourceKind::Data || lesser.is_empty() {
        return governing;
    }
    let all = || lesser.iter().map(|source_catalog| &source_catalog.catalog);
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
fn same_description(seen: DescriptionDigest, source: SourceKind, expected: DescriptionDigest) -> bool {
    let is_placeholder = || source == SourceKind::Page && seen.is_empty();
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
