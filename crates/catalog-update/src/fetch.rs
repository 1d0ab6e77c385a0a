//! Fetches the upstream documents and reconciles them.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use catalog_fetch::{CSV_PATH, PAGE_PATH, Policy, Progress, Site, UPSTREAM_DATA_PATH};
use catalog_ingest::codes::C_CUT;
use catalog_ingest::{Reconciled, csv, data, page, reconcile};
use catalog_model::text::thousands;
use catalog_model::{
    Document, EventEntry, Finding, Kind, NewPublication, Notice, NoticeKind, Publication, Refusal, Snapshot,
    SourceKind, SourceRecord,
};
use jiff::Timestamp;

use crate::data_search::{self, DataSearch, Found, Outcome, Searched};
use crate::{D_NODATA, clock};

/// A catalog that lacks this many documented event types of the newest snapshot, all of them after its last one, was
/// cut.
const MIN_CUT_OFF: usize = 3;

/// The fetched sources and the reconciled catalog.
pub struct Fetched {
    /// The origin of each source, sorted by source.
    pub sources: Vec<SourceRecord>,
    pub reconciled: Reconciled,
    pub search: DataSearch,
    /// Lines for the user: repeated attempts and oddities of the transfer.
    pub notes: Vec<String>,
}

impl Fetched {
    /// The publication of these sources at the time of the fetch.
    pub fn publication(&self, time: Timestamp) -> NewPublication {
        let Reconciled { catalog, label, label_inferred, build, findings, .. } = &self.reconciled;
        let publication = Publication {
            time,
            label: *label,
            label_inferred: *label_inferred,
            build: build.clone(),
            sources: self.sources.clone(),
            findings: findings.clone(),
        };
        NewPublication { publication, catalog: catalog.clone() }
    }

    /// Refuses to lose what the newest snapshot has: the event data, unless the user accepts that (`without_data`), and
    /// without event data, the end of the catalog. A `strict` fetch has event data.
    pub fn check(&self, newest: Option<&Snapshot>, without_data: bool, strict: bool) -> Result<(), Refusal> {
        if self.reconciled.catalog.coverage().data {
            return Ok(());
        }
        let is_lost = newest.is_some_and(|newest| newest.catalog.coverage().data);
        if strict || is_lost && !without_data {
            let why = if strict { "--strict requires it" } else { "the newest snapshot was made with it" };
            let what = format!("the event data was not found, and {why}; looked at {}", self.search);
            let reader = match self.search.has_unread() {
                true => "update the reader: crates/catalog-ingest/src/script.rs",
                false => "update the search: crates/catalog-ingest/src/page_scripts.rs",
            };
            let accept = if strict { "" } else { "; to continue without the data, run again with --without-data" };
            let next = format!("find out where the page has the event data now, and {reader}{accept}");
            return Err(D_NODATA.at("the scripts of the page", what).next(next));
        }
        newest.map_or(Ok(()), |newest| self.check_end(newest))
    }

    /// The page and the CSV can share a cut: a filter of their common build. A real removal rarely takes the last entries
    /// of the alphabet and no others.
    fn check_end(&self, newest: &Snapshot) -> Result<(), Refusal> {
        let catalog = &self.reconciled.catalog;
        let is_documented = |entry: &&EventEntry| entry.visibility.is_public();
        let last = catalog.entries().map(AsRef::as_ref).rfind(is_documented);
        let Some(last) = last else { return Ok(()) };
        let entries = newest.catalog.entries().map(AsRef::as_ref).filter(is_documented);
        let missing: Vec<&EventEntry> =
            entries.filter(|entry| catalog.documented(entry.id.as_str()).is_none()).collect();
        if missing.len() < MIN_CUT_OFF || missing.iter().any(|entry| entry.id < last.id) {
            return Ok(());
        }
        let (count, last) = (thousands(missing.len()), &last.id);
        let what = format!("the entries end after `{last}`; the newest snapshot has {count} more after it");
        Err(C_CUT.at("the page and the CSV together", what).next(
            "try again later; if upstream really removed these event types, wait for the event data, which decides",
        ))
    }

    /// Replaces an inferred label that is older than that of the newest snapshot: no event type need be new in a
    /// release.
    pub fn keep_label(&mut self, newest: Option<&Snapshot>) {
        let Some((label, newest)) = self.reconciled.label.filter(|_| self.reconciled.label_inferred).zip(newest) else {
            return;
        };
        let label = clock::not_before(label, newest);
        self.reconciled.label = Some(label);
        for finding in &mut self.reconciled.findings {
            match finding {
                Finding::Notice(notice) if notice.kind == NoticeKind::LabelInferred => notice.seen = label.to_string(),
                _ => {}
            }
        }
    }
}

/// Fetches the page, the CSV and the data from `from`, a URL or a folder laid out like the site.
///
/// The page and the CSV are required. The data is in one of the scripts of the page; for a page of Okta's, the file in
/// the upstream repository is the substitute, unless it comes from a folder. Without the data, the page and the CSV make
/// the catalog, and a finding says so.
///
/// An `unattended` run waits longer for a server that asks to come again later.
pub fn fetch_sources(
    from: &str,
    unattended: bool,
    progress: &(dyn Fn(Progress<'_>) + Sync),
) -> Result<Fetched, Refusal> {
    let policy = policy(unattended);
    let site = Site::new(from, policy.clone())?;
    let repository = if site.is_folder() { None } else { Some(Site::upstream_repository(policy)?) };
    fetch_from(&site, repository.as_ref(), progress)
}

/// Fetches the sources from a site, with this upstream repository as the substitute for the data.
pub fn fetch_from(
    site: &Site,
    repository: Option<&Site>,
    progress: &(dyn Fn(Progress<'_>) + Sync),
) -> Result<Fetched, Refusal> {
    let notes: Mutex<BTreeSet<String>> = Mutex::default();
    let moves: Mutex<BTreeSet<String>> = Mutex::default();
    let watch = |event: Progress<'_>| {
        if let Progress::Finished { path, attempts, notice, moved } = event {
            let mut notes = notes.lock().unwrap_or_else(PoisonError::into_inner);
            if attempts > 1 {
                notes.insert(format!("warning: {path} took {attempts} attempts"));
            }
            notes.extend(notice.map(|notice| format!("notice: {path}: {notice}")));
            if moved {
                moves.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
            }
        }
        progress(event);
    };
    let mut documents = site.get_all(&[PAGE_PATH, CSV_PATH], &watch).into_iter();
    let (Some(page_document), Some(csv_document)) = (documents.next(), documents.next()) else {
        unreachable!("get_all answers every path");
    };
    let (page_document, csv_document) = (page_document?, csv_document?);
    let (page_catalog, csv_catalog) = (page::read(&page_document)?, csv::read(&csv_document)?);
    let mut sources = vec![record(SourceKind::Page, &page_document), record(SourceKind::Csv, &csv_document)];
    let Searched { mut search, mut found, mut findings, is_oktas } =
        data_search::search(site, &page_document, &csv_catalog.catalog, &watch)?;
    if let (None, Some(repository), true) = (&found, repository, is_oktas) {
        found = data_of_the_repository(repository, &watch)?;
        if let Some((_, document)) = &found {
            search.outcome = Outcome::InTheRepository;
            let subject = "no script of the page holds the data: taken from the upstream repository";
            findings.push(Finding::notice(NoticeKind::Fallback, SourceKind::Data, subject, document.location()));
        }
    }
    let mut catalogs = vec![page_catalog, csv_catalog];
    match found {
        Some((catalog, document)) => {
            sources.push(record(SourceKind::Data, &document));
            catalogs.push(catalog);
        }
        None => findings.push(Finding::notice(
            NoticeKind::SourceAbsent,
            SourceKind::Data,
            "hidden event types, categories and payload types are not covered; looked at",
            search.to_string(),
        )),
    }
    let moves = moves.into_inner().unwrap_or_else(PoisonError::into_inner);
    for (path, source, document) in
        [(PAGE_PATH, SourceKind::Page, &page_document), (CSV_PATH, SourceKind::Csv, &csv_document)]
    {
        if moves.contains(path) {
            let notice = Notice::new(NoticeKind::Moved, source, "address", document.location());
            findings.push(Notice { expected: path.to_owned(), ..notice }.into());
        }
    }
    let mut reconciled = reconcile::reconcile(catalogs)?;
    reconciled.findings.extend(findings);
    reconciled.findings.sort();
    sources.sort_by_key(|source| source.source);
    let notes = notes.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect();
    Ok(Fetched { sources, reconciled, search, notes })
}

/// Fetches the event data from the upstream repository.
fn data_of_the_repository(repository: &Site, watch: &(dyn Fn(Progress<'_>) + Sync)) -> Result<Option<Found>, Refusal> {
    match repository.get(UPSTREAM_DATA_PATH, watch) {
        Ok(document) => Ok(Some((data::read(&document)?, document))),
        // The next attempt may succeed, so do not continue without the data.
        Err(refusal) if refusal.kind() == Kind::Unreachable => Err(refusal),
        Err(_) => Ok(None),
    }
}

fn policy(unattended: bool) -> Policy {
    let default = Policy::default();
    let retry_after_cap = if unattended { Duration::from_secs(120) } else { default.retry_after_cap };
    Policy { retry_after_cap, ..default }
}

fn record(source: SourceKind, document: &Document) -> SourceRecord {
    SourceRecord {
        source,
        location: document.location().to_owned(),
        commit: None,
        committed: None,
        sha256: document.sha256(),
        bytes: document.bytes().len() as u64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unattended_run_waits_longer() {
        assert_eq!([false, true].map(|unattended| policy(unattended).retry_after_cap.as_secs()), [10, 120]);
    }
}
