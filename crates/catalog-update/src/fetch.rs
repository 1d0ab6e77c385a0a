//! Fetches the upstream documents and reconciles them.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use catalog_fetch::{
    CSV_PATH, DEFAULT_SITE, H_NOTFOUND, N_TIMEOUT, PAGE_PATH, Policy, Progress, Site, UPSTREAM_DATA_PATH,
};
use catalog_ingest::{Reconciled, SourceCatalog, csv, data, page, reconcile};
use catalog_model::text::counted;
use catalog_model::{
    Document, Finding, Kind, Location, NewPublication, NoticeKind, Publication, Refusal, SourceKind, SourceRecord,
};
use jiff::Timestamp;

/// How many scripts of the page are requested at once in the search for the data.
const SCRIPTS_AT_ONCE: usize = 4;

/// No further script is requested after this. On the real site the first one has the data, after a second or two.
const MAX_TIME_FOR_SCRIPTS: Duration = Duration::from_secs(90);

/// The fetched sources and the reconciled catalog.
pub struct Fetched {
    /// The origin of each source, sorted by source.
    pub sources: Vec<SourceRecord>,
    pub reconciled: Reconciled,
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
}

/// Fetches the page, the CSV and the data from `from`, a URL or a folder laid out like the site.
///
/// The page and the CSV are required. The data is in one of the scripts of the page; for Okta's own site, the file in
/// the upstream repository is the substitute. Without the data, the page and the CSV make the catalog, and a finding
/// says so.
///
/// An `unattended` run waits longer for a server that asks to come again later.
pub fn fetch_sources(
    from: &str,
    unattended: bool,
    progress: &(dyn Fn(Progress<'_>) + Sync),
) -> Result<Fetched, Refusal> {
    let policy = policy(unattended);
    let site = Site::new(from, policy.clone())?;
    let notes: Mutex<BTreeSet<String>> = Mutex::default();
    let watch = |event: Progress<'_>| {
        if let Progress::Finished { path, attempts, notice, .. } = event {
            let mut notes = notes.lock().unwrap_or_else(PoisonError::into_inner);
            if attempts > 1 {
                notes.insert(format!("warning: {path} took {attempts} attempts"));
            }
            notes.extend(notice.map(|notice| format!("notice: {path}: {notice}")));
        }
        progress(event);
    };
    let mut documents = site.get_all(&[PAGE_PATH, CSV_PATH], &watch).into_iter();
    let (Some(page_document), Some(csv_document)) = (documents.next(), documents.next()) else {
        unreachable!("get_all answers every path");
    };
    let (page_document, csv_document) = (page_document?, csv_document?);
    let mut catalogs = vec![page::read(&page_document)?, csv::read(&csv_document)?];
    let mut sources = vec![record(SourceKind::Page, &page_document), record(SourceKind::Csv, &csv_document)];
    let mut findings = Vec::new();
    let data = match data_of_the_page(&site, &page_document, &watch)? {
        Some(data) => Some(data),
        None => data_of_the_repository(from, policy, &watch, &mut findings)?,
    };
    match data {
        Some((catalog, document)) => {
            sources.push(record(SourceKind::Data, &document));
            catalogs.push(catalog);
        }
        None => findings.push(Finding::notice(
            NoticeKind::SourceAbsent,
            SourceKind::Data,
            "no script of the page holds the data: hidden event types, categories and payload types are not covered",
            "",
        )),
    }
    let mut reconciled = reconcile::reconcile(catalogs)?;
    reconciled.findings.extend(findings);
    reconciled.findings.sort();
    sources.sort_by_key(|source| source.source);
    let notes = notes.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect();
    Ok(Fetched { sources, reconciled, notes })
}

/// The event data in a script of the page. A missing script is normal during a deployment of the site.
fn data_of_the_page(
    site: &Site,
    page_document: &Document,
    watch: &(dyn Fn(Progress<'_>) + Sync),
) -> Result<Option<(SourceCatalog, Document)>, Refusal> {
    let scripts = page::scripts(page_document)?;
    let paths: Vec<&str> = scripts.iter().map(String::as_str).collect();
    let started = Instant::now();
    let mut broken = None;
    // The most likely scripts come first, so most of them are never requested.
    for some in paths.chunks(SCRIPTS_AT_ONCE) {
        // Each request has its own time limit, but all of them together could take hours.
        if started.elapsed() > MAX_TIME_FOR_SCRIPTS {
            let scripts = counted(paths.len(), "script");
            let what = format!("the event data was not found in {scripts} within {} s", started.elapsed().as_secs());
            return Err(N_TIMEOUT.at(Location::untrusted(&site.describe()), what));
        }
        for answer in site.get_all(some, watch) {
            let document = match answer {
                Ok(document) => document,
                Err(refusal) if refusal.code == &H_NOTFOUND => continue,
                Err(refusal) => return Err(refusal),
            };
            match data::find_in_script(&document) {
                Ok(Some(catalog)) => return Ok(Some((catalog, document))),
                Ok(None) => {}
                Err(refusal) if data::is_data_chunk(document.bytes()) => return Err(refusal),
                Err(refusal) => broken = broken.or(Some(refusal)),
            }
        }
    }
    // If no complete script has the event data, it was probably in the broken one.
    broken.map_or(Ok(None), Err)
}

/// Fetches the event data from the upstream repository; `None` for any site but Okta's own.
fn data_of_the_repository(
    from: &str,
    policy: Policy,
    watch: &(dyn Fn(Progress<'_>) + Sync),
    findings: &mut Vec<Finding>,
) -> Result<Option<(SourceCatalog, Document)>, Refusal> {
    if from.trim_end_matches('/') != DEFAULT_SITE {
        return Ok(None);
    }
    let document = match Site::upstream_repository(policy)?.get(UPSTREAM_DATA_PATH, watch) {
        Ok(document) => document,
        // The next attempt may succeed, so do not continue without the data.
        Err(refusal) if refusal.kind() == Kind::Unreachable => return Err(refusal),
        Err(_) => return Ok(None),
    };
    findings.push(Finding::notice(
        NoticeKind::Fallback,
        SourceKind::Data,
        "no script of the page holds the data: taken from the upstream repository",
        document.location(),
    ));
    Ok(Some((data::read(&document)?, document)))
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
