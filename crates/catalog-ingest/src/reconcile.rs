//! Reconciles the catalogs of up to three sources to one, and finds where they disagree.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use catalog_model::{
    Catalog, ChangeDetails, Code, Coverage, DescriptionDigest, Discrepancy, EventEntry, Fact, Finding, NoticeKind,
    Refusal, Release, SourceKind, Tag, Visibility,
};

use crate::builder::PLACEHOLDER;
use crate::codes::{C_CUT, D_SHRINK, M_SOURCES};
use crate::precheck::Source;
use crate::{Descriptions, SourceCatalog, UnknownKeys};

/// A CSV that lacks this many entries, all of them after its last one, was cut. One or two can be the newest entries
/// of a younger source.
const MIN_CUT_OFF: usize = 3;

/// The catalog that the sources make together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reconciled {
    pub catalog: Catalog,
    /// The release label: that of the event data, even if it has none; without event data the newest `since`.
    pub label: Option<Release>,
    /// Whether the label is the newest `since`.
    pub label_inferred: bool,
    /// Upstream's build identifier.
    pub build: Option<String>,
    pub descriptions: Descriptions,
    pub unknown_keys: UnknownKeys,
    /// The findings of all sources and their discrepancies, sorted, each once.
    pub findings: Vec<Finding>,
    pub counts: BTreeMap<SourceKind, Counts>,
}

impl Reconciled {
    /// The discrepancies between the sources.
    pub fn discrepancies(&self) -> impl Iterator<Item = &Discrepancy> {
        self.findings.iter().filter_map(Finding::discrepancy)
    }
}

/// How many entries a source has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// The documented ones.
    pub documented: usize,
    /// All entries, including beta and internal ones.
    pub total: usize,
    /// The newest release in which a documented entry appeared: the release of the source, or an older one.
    pub newest_since: Option<Release>,
}

/// Reconciles one to three sources.
///
/// The source with the most authority (event data, then CSV, then page) decides which entries there are, and all facts
/// that it covers; the others supply the rest. Where they differ from it, that is a discrepancy.
///
/// # Errors
/// `M-SOURCES` without a source or with two documents of one; `D-SHRINK` where one has fewer than three quarters of
/// the documented entries of another, or more than four thirds of those of both others; `C-CUT` where the CSV plainly
/// ends before the last entries of another.
pub fn reconcile(mut sources: Vec<SourceCatalog>) -> Result<Reconciled, Refusal> {
    sources.sort_by_key(|source| Reverse(source.source));
    if let Some(twice) = sources.windows(2).find(|pair| pair[0].source == pair[1].source) {
        let source = twice[0].source;
        return Err(M_SOURCES.at("the sources together", format!("there are two documents of the {source}")));
    }
    check_sizes(&sources)?;
    check_end(&sources)?;
    let counts = sources.iter().map(|source| (source.source, counts(&source.catalog))).collect();
    let mut lesser = sources.into_iter();
    let Some(governing) = lesser.next() else {
        return Err(M_SOURCES.at("the sources together", "there is no document of any source"));
    };
    let lesser: Vec<SourceCatalog> = lesser.collect();

    let mut findings: BTreeSet<Finding> = governing.findings.into_iter().collect();
    for source in &lesser {
        findings.extend(source.findings.iter().cloned());
        findings.extend(compare((&governing.catalog, governing.source), (&source.catalog, source.source)));
    }
    let newest = || governing.catalog.entries().filter_map(|entry| entry.since).max();
    let (label, label_inferred) = match governing.source {
        SourceKind::Data => (governing.label, false),
        _ => newest().map_or((None, false), |label| (Some(label), true)),
    };
    if let Some(label) = label.filter(|_| label_inferred) {
        let (kind, seen) = (NoticeKind::LabelInferred, label.to_string());
        findings.insert(Finding::notice(kind, governing.source, "release", seen));
    }
    Ok(Reconciled {
        catalog: completed(governing.catalog, governing.source, &lesser),
        label,
        label_inferred,
        build: governing.build,
        descriptions: governing.descriptions,
        unknown_keys: governing.unknown_keys,
        findings: findings.into_iter().collect(),
        counts,
    })
}

/// The discrepancies between two sources, sorted: documented entries that only one has, and different values of facts
/// that both cover.
pub fn compare(greater: (&Catalog, SourceKind), lesser: (&Catalog, SourceKind)) -> Vec<Finding> {
    let ((greater, against), (lesser, source)) = (greater, lesser);
    let mut findings = Vec::new();
    let mut find = |fact, entry: &EventEntry, seen: String, expected: String| {
        findings.push(Discrepancy { fact, source, against, id: entry.id.clone(), seen, expected }.into());
    };
    for expected in greater.entries().filter(|entry| entry.visibility.is_public()) {
        if lesser.documented(expected.id.as_str()).is_none() {
            find(Fact::Missing, expected, String::new(), expected.visibility.to_string());
        }
    }
    let both_cover_change_details = greater.coverage().change_details && lesser.coverage().change_details;
    for seen in lesser.entries().filter(|entry| entry.visibility.is_public()) {
        let id = seen.id.as_str();
        let Some(expected) = greater.documented(id) else {
            let expected = greater.get(id).map(|entry| entry.visibility.to_string()).unwrap_or_default();
            find(Fact::Extra, seen, seen.visibility.to_string(), expected);
            continue;
        };
        if seen.since != expected.since {
            find(Fact::Since, seen, since_text(seen), since_text(expected));
        }
        if seen.tags != expected.tags {
            find(Fact::Tags, seen, tags_text(&seen.tags), tags_text(&expected.tags));
        }
        if !same_description(seen.description, source, expected.description) {
            find(Fact::Description, seen, seen.description.to_string(), expected.description.to_string());
        }
        if both_cover_change_details && !same_change_details(&seen.change_details, &expected.change_details) {
            let texts = [&seen.change_details, &expected.change_details].map(change_details_text);
            let [seen_text, expected_text] = texts;
            find(Fact::ChangeDetails, seen, seen_text, expected_text);
        }
    }
    findings.sort();
    findings
}

/// A refusal of a document because of the other sources.
fn refuse(code: &'static Code, source: &SourceCatalog, what: String) -> Refusal {
    let source = Source { kind: source.source, location: &source.location };
    source.refuse(code, source.at(), what)
}

fn counts(catalog: &Catalog) -> Counts {
    let documented = catalog.entries().filter(|entry| entry.visibility.is_public());
    let newest_since = documented.filter_map(|entry| entry.since).max();
    Counts { documented: catalog.count(Visibility::Public), total: catalog.len(), newest_since }
}

/// Sources of one catalog can differ by some weeks of work, and not by more than a quarter of the entries: no step of
/// the history added or removed more than an eighth.
///
/// Of three sources, the one that is far off from both others is refused, even if it has too many entries; otherwise
/// the smaller one, since most faults remove entries.
fn check_sizes(sources: &[SourceCatalog]) -> Result<(), Refusal> {
    let size = |source: &SourceCatalog| source.catalog.count(Visibility::Public);
    let far_off = |entries: usize| {
        let others = sources.iter().map(|other| (other.source, size(other)));
        let is_far_off = move |others: usize| 4 * entries.min(others) < 3 * entries.max(others);
        others.filter(|(_, others)| is_far_off(*others)).collect::<Vec<_>>()
    };
    let sizes = sources.iter().map(|source| (source, size(source), far_off(size(source))));
    let Some((source, entries, others)) = sizes.max_by_key(|(_, size, others)| (others.len(), Reverse(*size))) else {
        return Ok(());
    };
    if others.is_empty() {
        return Ok(());
    }
    let distance = match others.iter().any(|(_, other)| entries < *other) {
        true => "fewer than three quarters",
        false => "more than four thirds",
    };
    let others: Vec<String> = others.iter().map(|(source, size)| format!("the {size} of the {source}")).collect();
    let what = format!("it has {entries} documented entries, {distance} of {}", others.join(" and of "));
    Err(refuse(&D_SHRINK, source, what))
}

/// A CSV that was cut between two rows looks complete; only another source reveals the cut: the event data, or else the
/// page.
fn check_end(sources: &[SourceCatalog]) -> Result<(), Refusal> {
    let Some(csv) = sources.iter().find(|source| source.source == SourceKind::Csv) else { return Ok(()) };
    let Some(last) = csv.catalog.entries().next_back() else { return Ok(()) };
    if let Some(other) = sources.iter().find(|other| other.source != SourceKind::Csv) {
        // Entries with unknown keys can be hidden in a way that this program does not know: no sign of a cut.
        let is_missing = |entry: &EventEntry| {
            let is_known = entry.visibility.is_public() && !other.unknown_keys.contains_key(&entry.id);
            is_known && csv.catalog.documented(entry.id.as_str()).is_none()
        };
        let missing = || other.catalog.entries().filter(|entry| is_missing(entry));
        let count = missing().count();
        if count >= MIN_CUT_OFF && missing().all(|entry| entry.id > last.id) {
            let (last, other) = (&last.id, other.source);
            let what = format!("the entries end after `{last}`; the {other} has {count} more after it");
            return Err(refuse(&C_CUT, csv, what));
        }
    }
    Ok(())
}

/// The governing catalog, with the facts that it does not cover taken from the lesser sources.
fn completed(governing: Catalog, source: SourceKind, lesser: &[SourceCatalog]) -> Catalog {
    if source == SourceKind::Data || lesser.is_empty() {
        return governing;
    }
    let catalogs = || lesser.iter().map(|source| &source.catalog);
    let coverage = catalogs().map(Catalog::coverage).fold(governing.coverage(), Coverage::union);
    let mut completed = Catalog::new(coverage);
    for entry in governing.entries() {
        let mut entry = EventEntry::clone(entry);
        for catalog in catalogs() {
            let Some(other) = catalog.documented(entry.id.as_str()) else { continue };
            let is_uncovered = !governing.coverage().change_details && catalog.coverage().change_details;
            if is_uncovered && !entry.change_details.is_present() {
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

/// The page prints a placeholder for an empty description, so an empty description on the page can be the placeholder
/// text in another source.
fn same_description(seen: DescriptionDigest, source: SourceKind, expected: DescriptionDigest) -> bool {
    let is_placeholder = || source == SourceKind::Page && seen.is_empty();
    seen == expected || is_placeholder() && expected == DescriptionDigest::of(PLACEHOLDER)
}

/// The page shows that there are change details, but not their payload types.
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
