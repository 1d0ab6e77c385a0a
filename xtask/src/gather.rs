//! The first half of `refresh`: fetch what upstream publishes and reconcile the sources.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use catalog_fetch::{CSV_PATH, H_NOTFOUND, PAGE_PATH, Policy, Progress, Site, UPSTREAM_DATA_PATH};
use catalog_ingest::{Reconciled, SourceCatalog, csv, data, page, reconcile};
use catalog_model::{Document, Finding, FindingKind, Kind, OldRefusal as _, SourceKind, SourceRecord};

use crate::exit::Exit;
use crate::failure::{Failure, Plain};
use crate::terminal::{Terminal, counted};

/// How many scripts of the page are asked for at once in the search for the data.
const SCRIPTS_AT_ONCE: usize = 4;

/// No further script is asked for after this. On the real site the first one has the data, in a second or two.
const MAX_TIME_FOR_SCRIPTS: Duration = Duration::from_secs(90);

/// What was fetched and what it says.
pub struct Fetched {
    /// Where each source's bytes came from, sorted by source.
    pub sources: Vec<SourceRecord>,
    /// What the sources say together.
    pub reconciled: Reconciled,
}

/// Fetches the page, the CSV and the page's data from `from`, a URL or a folder laid out like the site.
///
/// The page and the CSV must be there. The data is looked for in the scripts that the page names; on Okta's own site,
/// the file in the upstream repository stands in for it. Where it cannot be had, the page and the CSV make the catalog
/// and a finding says so.
///
/// # Errors
/// [`Failure`] where upstream cannot be reached or a source is not what it must be.
pub fn gather(from: &str, terminal: &mut Terminal) -> Result<Fetched, Failure> {
    let site = Site::new(from, policy())?;
    let bar = terminal.progress(3, "fetching");
    let told: Mutex<BTreeSet<String>> = Mutex::default();
    let watch = |progress: Progress<'_>| match progress {
        Progress::Started { path } => bar.set_message(path.to_owned()),
        Progress::Retrying { path, attempt } => bar.set_message(format!("{path}: attempt {attempt} failed, again")),
        Progress::Finished { path, attempts, notice } => {
            bar.inc(1);
            let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
            if attempts > 1 {
                told.insert(format!("warning: {path} took {attempts} attempts"));
            }
            told.extend(notice.map(|notice| format!("notice: {path}: {notice}")));
        }
    };

    let mut documents = site.get_all(&[PAGE_PATH, CSV_PATH], &watch).into_iter();
    let (Some(page_document), Some(csv_document)) = (documents.next(), documents.next()) else {
        unreachable!("get_all answers every path");
    };
    let (page_document, csv_document) = (page_document?, csv_document?);

    let page_catalog = page::read(&page_document)?;
    let csv_catalog = csv::read(&csv_document)?;
    let mut findings = Vec::new();
    let data_document = match data_chunk(&site, &page_document, &watch)? {
        Some(chunk) => Some((data::read_chunk(&chunk)?, chunk)),
        None => data_of_the_repository(from, &watch, &mut findings)?,
    };
    bar.finish_and_clear();
    for line in told.into_inner().unwrap_or_else(PoisonError::into_inner) {
        terminal.say(line);
    }

    let mut sources = vec![source(SourceKind::Page, &page_document), source(SourceKind::Csv, &csv_document)];
    let mut source_catalogs: Vec<SourceCatalog> = vec![page_catalog, csv_catalog];
    match data_document {
        Some((source_catalog, document)) => {
            sources.push(source(SourceKind::Data, &document));
            source_catalogs.push(source_catalog);
        }
        None => findings.push(Finding::notice(
            FindingKind::SourceAbsent,
            SourceKind::Data,
            "no script of the page holds the data: hidden event types, categories and payload types are not told",
            "",
        )),
    }
    let mut reconciled = reconcile::reconcile(source_catalogs)?;
    reconciled.findings.extend(findings);
    reconciled.findings.sort();
    sources.sort_by_key(|source| source.source);
    Ok(Fetched { sources, reconciled })
}

/// The script of the page that holds its data. A script that is not there is passed over: on a site in the middle of
/// a deployment, that is normal.
fn data_chunk(
    site: &Site,
    page_document: &Document,
    watch: &(dyn Fn(Progress<'_>) + Sync),
) -> Result<Option<Document>, Failure> {
    let scripts = page::scripts(page_document)?;
    let paths: Vec<&str> = scripts.iter().map(String::as_str).collect();
    let started = Instant::now();
    let mut broken = None;
    // The likeliest come first, so most of the scripts need not be asked for.
    for few in paths.chunks(SCRIPTS_AT_ONCE) {
        if started.elapsed() > MAX_TIME_FOR_SCRIPTS {
            return Err(search_took_too_long(started.elapsed(), paths.len(), &site.describe()));
        }
        for answer in site.get_all(few, watch) {
            match answer {
                Ok(document) if data::is_data_chunk(document.bytes()) => return Ok(Some(document)),
                Ok(document) if looks_like_a_script(&document) => {}
                // No more than one is kept: they can be large, and there can be many.
                Ok(document) => broken = broken.or(Some(document)),
                Err(refusal) if refusal.code == &H_NOTFOUND => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
    // Scripts without the data are normal. Where none has it, one that is no script at all is what went wrong.
    match broken {
        Some(broken) => Ok(data::read_chunk(&broken).map(|_| None)?),
        None => Ok(None),
    }
}

/// Each script keeps its limits, and all of them together could keep a scheduled job for hours.
pub(crate) fn search_took_too_long(after: Duration, scripts: usize, site: &str) -> Failure {
    let plain = Plain {
        id: "N-TIMEOUT",
        what: format!("the data was not found within {} s", after.as_secs()),
        place: format!("the {} that the page of {site} names", counted(scripts, "script")),
        why: "a site that answers so slowly could keep a run for hours".to_owned(),
        next: "run the same command again later".to_owned(),
    };
    Failure::refused(Exit::Unreachable, plain)
}

/// Whether the bytes can be a whole script: text that is neither nothing, nor an HTML page, nor a pointer of git LFS,
/// and that does not break off.
fn looks_like_a_script(document: &Document) -> bool {
    let Ok(text) = str::from_utf8(document.bytes()) else { return false };
    let text = text.trim();
    let last = text.lines().next_back().unwrap_or_default();
    let ends_as_one = last.ends_with([';', '}']) || last.ends_with("*/") || last.starts_with("//");
    // A function that is called where it stands. Any other `)` may be the place where a script was cut.
    let ends_in_a_call = ["})()", "}())"].iter().any(|end| last.ends_with(end));
    // What breaks off within a literal can end in any way.
    let is_within_a_literal =
        data::read_chunk(document).is_err_and(|error| ["S-CUT", "S-LITERAL"].contains(&error.id()));
    (ends_as_one || ends_in_a_call)
        && !is_within_a_literal
        && !text.starts_with('<')
        && !text.starts_with("version https://git-lfs")
}

/// The same data as the upstream repository publishes it, for Okta's own site only.
fn data_of_the_repository(
    from: &str,
    watch: &(dyn Fn(Progress<'_>) + Sync),
    findings: &mut Vec<Finding>,
) -> Result<Option<(SourceCatalog, Document)>, Failure> {
    if from.trim_end_matches('/') != catalog_fetch::DEFAULT_SITE {
        return Ok(None);
    }
    let document = match Site::upstream_repository(policy())?.get(UPSTREAM_DATA_PATH, watch) {
        Ok(document) => document,
        // It may be gone at the next attempt, so that going on without the data would be rash.
        Err(refusal) if refusal.kind() == Kind::Unreachable => return Err(refusal.into()),
        Err(_) => return Ok(None),
    };
    findings.push(Finding::notice(
        FindingKind::Fallback,
        SourceKind::Data,
        "no script of the page holds the data: taken from the upstream repository",
        document.location(),
    ));
    Ok(Some((data::read(&document)?, document)))
}

/// How long and how often upstream is waited for.
fn policy() -> Policy {
    policy_for(std::env::var_os("CI").is_some_and(|value| !value.is_empty()))
}

/// A server that asks to come again later is granted more time where nobody sits in front of the run.
fn policy_for(unattended: bool) -> Policy {
    let default = Policy::default();
    let retry_after_cap = if unattended { Duration::from_secs(120) } else { default.retry_after_cap };
    Policy { retry_after_cap, ..default }
}

fn source(source: SourceKind, document: &Document) -> SourceRecord {
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
    fn a_script_that_was_cut_is_no_other_script() {
        let looks = |text: &str| looks_like_a_script(&Document::new("/assets/js/app.js", text.as_bytes().to_vec()));
        for whole in [
            "var a=1;",
            "!function(){f()}",
            "(function(){f()})()",
            "(function(){f()}())\n",
            "f();\n//# sourceMappingURL=app.js.map\n",
            "f();\n/* the end */",
        ] {
            assert!(looks(whole), "{whole}");
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
            assert!(!looks(cut), "{cut}");
        }
    }

    #[test]
    fn a_server_is_waited_for_longer_where_nobody_sits_in_front_of_the_run() {
        assert_eq!(policy_for(false).retry_after_cap, Duration::from_secs(10));
        assert_eq!(policy_for(true).retry_after_cap, Duration::from_secs(120));
    }
}
