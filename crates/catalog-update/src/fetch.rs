//! Fetches what upstream publishes and reconciles the sources.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use catalog_fetch::{CSV_PATH, DEFAULT_SITE, FailureKind, PAGE_PATH, Policy, Progress, Site, UPSTREAM_DATA_PATH};
use catalog_ingest::{Reconciled, SourceCatalog, csv, data, page, reconcile};
use catalog_model::text::counted;
use catalog_model::{
    Code, Document, Finding, FindingKind, Kind, NewPublication, OldRefusal as _, Publication, Refusal, SourceKind,
    SourceRecord,
};
use jiff::Timestamp;

use crate::bridge::OrRefuse as _;

/// How many scripts of the page are requested at once in the search for the data.
const SCRIPTS_AT_ONCE: usize = 4;

/// No further script is requested after this. On the real site the first one has the data, after a second or two.
const MAX_TIME_FOR_SCRIPTS: Duration = Duration::from_secs(90);

/// The same row as that of `catalog-fetch`.
static N_TIMEOUT: Code = Code {
    id: "N-TIMEOUT",
    kind: Kind::Unreachable,
    meaning: "The site answers so slowly that the run could take hours.",
    next: "run the same command again later",
};

/// What the sources publish.
pub struct Fetched {
    /// Where the bytes of each source came from, sorted by source.
    pub sources: Vec<SourceRecord>,
    pub reconciled: Reconciled,
    /// Lines for the user: repeated attempts and oddities of the transfer.
    pub notes: Vec<String>,
}

impl Fetched {
    /// The publication that these sources are, at the time of the fetch.
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
    let site = Site::new(from, policy.clone()).or_refuse()?;
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
    let (page_document, csv_document) = (page_document.or_refuse()?, csv_document.or_refuse()?);
    let mut catalogs = vec![page::read(&page_document).or_refuse()?, csv::read(&csv_document).or_refuse()?];
    let mut sources = vec![record(SourceKind::Page, &page_document), record(SourceKind::Csv, &csv_document)];
    let mut findings = Vec::new();
    let data = match data_script(&site, &page_document, &watch)? {
        Some(script) => Some((data::read_chunk(&script).or_refuse()?, script)),
        None => data_of_the_repository(from, policy, &watch, &mut findings)?,
    };
    match data {
        Some((catalog, document)) => {
            sources.push(record(SourceKind::Data, &document));
            catalogs.push(catalog);
        }
        None => findings.push(Finding::notice(
            FindingKind::SourceAbsent,
            SourceKind::Data,
            "no script of the page holds the data: hidden event types, categories and payload types are not covered",
            "",
        )),
    }
    let mut reconciled = reconcile::reconcile(catalogs).or_refuse()?;
    reconciled.findings.extend(findings);
    reconciled.findings.sort();
    sources.sort_by_key(|source| source.source);
    let notes = notes.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect();
    Ok(Fetched { sources, reconciled, notes })
}

/// The script of the page that holds its data. A missing script is normal during a deployment of the site.
fn data_script(
    site: &Site,
    page_document: &Document,
    watch: &(dyn Fn(Progress<'_>) + Sync),
) -> Result<Option<Document>, Refusal> {
    let scripts = page::scripts(page_document).or_refuse()?;
    let paths: Vec<&str> = scripts.iter().map(String::as_str).collect();
    let started = Instant::now();
    let mut broken = None;
    // The most likely scripts come first, so most of them are never requested.
    for some in paths.chunks(SCRIPTS_AT_ONCE) {
        // Each request keeps its own limits, but all of them together could take hours.
        if started.elapsed() > MAX_TIME_FOR_SCRIPTS {
            let scripts = counted(paths.len(), "script");
            let what = format!("the data was not found in {scripts} within {} s", started.elapsed().as_secs());
            return Err(N_TIMEOUT.at(catalog_model::Location::untrusted(&site.describe()), what));
        }
        for answer in site.get_all(some, watch) {
            match answer {
                Ok(document) if data::is_data_chunk(document.bytes()) => return Ok(Some(document)),
                Ok(document) if is_whole_script(&document) => {}
                // Only the first is kept: there can be many, and they can be large.
                Ok(document) => broken = broken.or(Some(document)),
                Err(error) if error.is_not_found() => {}
                error => return error.map(Some).or_refuse(),
            }
        }
    }
    // Where no script has the data, a document that is not a script is what went wrong.
    match broken {
        Some(broken) => data::read_chunk(&broken).map(|_| None).or_refuse(),
        None => Ok(None),
    }
}

/// Whether the bytes can be a complete script: not empty, not an HTML page or a Git LFS pointer, and not cut.
fn is_whole_script(document: &Document) -> bool {
    let Ok(text) = str::from_utf8(document.bytes()) else { return false };
    let text = text.trim();
    let last = text.lines().next_back().unwrap_or_default();
    let ends_as_script = last.ends_with([';', '}']) || last.ends_with("*/") || last.starts_with("//");
    // A function that is called at once. Any other `)` may be the position where a script was cut.
    let ends_in_call = ["})()", "}())"].iter().any(|end| last.ends_with(end));
    // A script that was cut within a literal can end in any way.
    let is_cut_in_literal = data::read_chunk(document).is_err_and(|error| ["S-CUT", "S-LITERAL"].contains(&error.id()));
    (ends_as_script || ends_in_call)
        && !is_cut_in_literal
        && !text.starts_with('<')
        && !text.starts_with("version https://git-lfs")
}

/// The data as the upstream repository publishes it, for Okta's own site only.
fn data_of_the_repository(
    from: &str,
    policy: Policy,
    watch: &(dyn Fn(Progress<'_>) + Sync),
    findings: &mut Vec<Finding>,
) -> Result<Option<(SourceCatalog, Document)>, Refusal> {
    if from.trim_end_matches('/') != DEFAULT_SITE {
        return Ok(None);
    }
    let answer = Site::upstream_repository(policy).or_refuse()?.get_all(&[UPSTREAM_DATA_PATH], watch).pop();
    let document = match answer {
        Some(Ok(document)) => document,
        // The failure may be gone at the next attempt: it would be rash to continue without the data.
        Some(Err(error)) if error.kind() == FailureKind::Unreachable => return Err(error).or_refuse(),
        _ => return Ok(None),
    };
    findings.push(Finding::notice(
        FindingKind::Fallback,
        SourceKind::Data,
        "no script of the page holds the data: taken from the upstream repository",
        document.location(),
    ));
    Ok(Some((data::read(&document).or_refuse()?, document)))
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
        sha256: document.sha256(),
        bytes: document.bytes().len() as u64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_script_is_told_from_a_cut_one() {
        let check = |text: &str, expected: bool| {
            let document = Document::new("/assets/js/app.js", text.as_bytes().to_vec());
            assert_eq!(is_whole_script(&document), expected, "{text}");
        };
        for whole in [
            "var a=1;",
            "!function(){f()}",
            "(function(){f()})()",
            "(function(){f()}())\n",
            "f();\n//# sourceMappingURL=app.js.map\n",
            "f();\n/* the end */",
        ] {
            check(whole, true);
        }
        for cut in [
            "",
            "var a=1",
            "(window.webpackJsonp=window.webpackJsonp||[])",
            "(window.webpackJsonp=window.webpackJsonp||[]).push([[3],{316:function(e)",
            "e.exports=JSON.parse('{\"versions\":[{\"eventTypes\":[{}",
            "<html></html>",
            "version https://git-lfs.github.com/spec/v1;",
        ] {
            check(cut, false);
        }
    }

    #[test]
    fn an_unattended_run_waits_longer() {
        assert_eq!([false, true].map(|unattended| policy(unattended).retry_after_cap.as_secs()), [10, 120]);
    }
}
