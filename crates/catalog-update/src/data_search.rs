//! The search for the event data on the site.

use std::collections::BTreeSet;
use std::fmt;
use std::time::{Duration, Instant};

use catalog_fetch::{H_NOTFOUND, N_TIMEOUT, Progress, Site};
use catalog_ingest::codes::S_DATA;
use catalog_ingest::data::{self, Holding};
use catalog_ingest::{PageScripts, SourceCatalog, page};
use catalog_model::text::counted;
use catalog_model::{Catalog, Document, Finding, Location, NoticeKind, Refusal, Release, Safe, SourceKind};

/// How many scripts of the page are requested at once.
const SCRIPTS_AT_ONCE: usize = 4;

/// No further script is requested after this. On the real site, the search takes a second or two.
const MAX_TIME: Duration = Duration::from_secs(90);

/// Where the event data was looked for, and what was found.
#[derive(Clone, Debug, Default)]
pub struct DataSearch {
    /// The script elements of the page and the scripts of its site, in the order of the search.
    pub looked_at: Vec<LookedAt>,
    /// Other hosts that scripts are linked from, which are not asked. They come from outside.
    pub other_hosts: BTreeSet<String>,
    pub outcome: Outcome,
}

/// A script or JSON of the page.
#[derive(Clone, Debug)]
pub struct LookedAt {
    /// Its path, URL or position in the page. It comes from outside.
    pub location: String,
    pub held: Held,
}

/// What a script holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    Data,
    /// Signs of the event data in a form that is not read, in words that are safe to print.
    Unread(String),
    /// It could not be fetched or read: the id of the error.
    Unavailable(&'static str),
    Nothing,
}

/// How the search ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    OnTheSite,
    /// The site has no event data that can be read, and the upstream repository has.
    InTheRepository,
    #[default]
    Absent,
}

impl DataSearch {
    /// Whether any script shows signs of the event data in a form that is not read.
    pub fn has_unread(&self) -> bool {
        self.looked_at.iter().any(|looked_at| matches!(looked_at.held, Held::Unread(_)))
    }
}

/// What was looked at, and every sign of event data: `7 scripts of the page; /assets/js/3.js holds …`.
impl fmt::Display for DataSearch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&counted(self.looked_at.len(), "script"))?;
        f.write_str(" of the page")?;
        let mut unavailable = BTreeSet::new();
        for LookedAt { location, held } in &self.looked_at {
            match held {
                Held::Unread(form) => write!(f, "; {} holds {form}", Safe::new(location).shortened(80))?,
                Held::Unavailable(id) => {
                    unavailable.insert(*id);
                }
                Held::Data | Held::Nothing => {}
            }
        }
        if !unavailable.is_empty() {
            let is_unavailable = |looked_at: &&LookedAt| matches!(looked_at.held, Held::Unavailable(_));
            let count = self.looked_at.iter().filter(is_unavailable).count();
            let ids: Vec<&str> = unavailable.into_iter().collect();
            write!(f, "; {count} cannot be read ({})", ids.join(", "))?;
        }
        if !self.other_hosts.is_empty() {
            let hosts: Vec<String> =
                self.other_hosts.iter().take(3).map(|host| Safe::new(host).shortened(80)).collect();
            write!(f, "; scripts on other hosts are not fetched: {}", hosts.join(", "))?;
        }
        Ok(())
    }
}

/// The event data with the document that holds it.
pub(crate) type Found = (SourceCatalog, Document);

/// The result of a search.
pub(crate) struct Searched {
    pub(crate) search: DataSearch,
    pub(crate) found: Option<Found>,
    pub(crate) findings: Vec<Finding>,
    /// Whether the page is one of Okta's.
    pub(crate) is_oktas: bool,
}

/// Looks for the event data in the scripts of the page: in those that it contains or runs, and then in those that it
/// prefetches. `documented` is the catalog of another source.
pub(crate) fn search(
    site: &Site,
    page_document: &Document,
    documented: &Catalog,
    watch: &(dyn Fn(Progress<'_>) + Sync),
) -> Result<Searched, Refusal> {
    let PageScripts { run, prefetched, inline, other_hosts, is_oktas } = page::scripts(page_document)?;
    let mut searcher =
        Searcher { site, documented, started: Instant::now(), found: Vec::new(), broken: None, looked_at: Vec::new() };
    for (index, text) in inline.into_iter().enumerate() {
        let location = format!("script element {} of the page", index + 1);
        searcher.look(Document::new(location, text.into_bytes()), Some(page_document))?;
    }
    // All of them, since two scripts can hold event data that differs.
    searcher.fetch(&run, false, watch)?;
    if searcher.found.is_empty() {
        searcher.fetch(&prefetched, true, watch)?;
    }
    let Searcher { found, broken, looked_at, .. } = searcher;
    let (found, findings) = choose(found, documented)?;
    // If no complete script has the event data, it was probably in the broken one.
    if let (None, Some(broken)) = (&found, broken) {
        return Err(broken);
    }
    let outcome = if found.is_some() { Outcome::OnTheSite } else { Outcome::Absent };
    Ok(Searched { search: DataSearch { looked_at, other_hosts, outcome }, found, findings, is_oktas })
}

struct Searcher<'a> {
    site: &'a Site,
    documented: &'a Catalog,
    started: Instant,
    found: Vec<Found>,
    broken: Option<Refusal>,
    looked_at: Vec<LookedAt>,
}

impl Searcher<'_> {
    /// Fetches scripts, a few at once. A missing one is normal during a deployment of the site.
    fn fetch(
        &mut self,
        paths: &[String],
        stop_when_found: bool,
        watch: &(dyn Fn(Progress<'_>) + Sync),
    ) -> Result<(), Refusal> {
        let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
        for some in paths.chunks(SCRIPTS_AT_ONCE) {
            // Each request has its own time limit, but all of them together could take hours.
            if self.started.elapsed() > MAX_TIME && self.found.is_empty() {
                let (scripts, time) = (counted(paths.len(), "script"), self.started.elapsed().as_secs());
                let what = format!("the event data was not found in {scripts} within {time} s");
                return Err(N_TIMEOUT.at(Location::untrusted(&self.site.describe()), what));
            }
            let mut failure = None;
            for (path, answer) in some.iter().zip(self.site.get_all(some, watch)) {
                match answer {
                    Ok(document) => self.look(document, None)?,
                    Err(refusal) => {
                        let held = Held::Unavailable(refusal.id());
                        self.looked_at.push(LookedAt { location: (*path).to_owned(), held });
                        failure = failure.or(Some(refusal).filter(|refusal| refusal.code != &H_NOTFOUND));
                    }
                }
            }
            match (self.found.is_empty(), failure) {
                (true, Some(failure)) => return Err(failure),
                (true, None) => {}
                // Other scripts are only looked at to find a second copy.
                (false, Some(_)) => return Ok(()),
                (false, None) if stop_when_found || self.started.elapsed() > MAX_TIME => return Ok(()),
                (false, None) => {}
            }
        }
        Ok(())
    }

    /// Looks into a script, which is a part of the document `within`.
    fn look(&mut self, document: Document, within: Option<&Document>) -> Result<(), Refusal> {
        let location = document.location().to_owned();
        let held = match data::search(&document, self.documented)? {
            Holding::Data(catalog) => {
                self.found.push((*catalog, within.cloned().unwrap_or(document)));
                Held::Data
            }
            Holding::Unread(form) => Held::Unread(form),
            Holding::Broken(refusal) => {
                let held = Held::Unavailable(refusal.id());
                self.broken.get_or_insert(refusal);
                held
            }
            Holding::Nothing => Held::Nothing,
        };
        self.looked_at.push(LookedAt { location, held });
        Ok(())
    }
}

/// Chooses among several scripts with event data: not a catalog of other event types, and the newest one. Contradictory
/// data of the same release is refused.
fn choose(mut found: Vec<Found>, documented: &Catalog) -> Result<(Option<Found>, Vec<Finding>), Refusal> {
    let named = |(catalog, _): &Found| {
        let ids = documented.entries().filter(|entry| catalog.catalog.documented(entry.id.as_str()).is_some());
        ids.count()
    };
    let most = found.iter().map(named).max().unwrap_or_default();
    let age = |(catalog, _): &Found| (catalog.label, build_number(catalog));
    found.sort_by_key(|it| std::cmp::Reverse((named(it) * 2 >= most, age(it))));
    let mut found = found.into_iter();
    let Some(first) = found.next() else { return Ok((None, Vec::new())) };
    let mut findings = Vec::new();
    for other in found {
        let is_rival = named(&other) * 2 >= most && age(&other) == age(&first);
        if is_rival && other.0.catalog != first.0.catalog {
            let [one, two] = [&first, &other].map(|(_, document)| Safe::new(document.location()).shortened(120));
            let what = format!("{one} and {two} hold different event data of the same release");
            return Err(S_DATA.at("the scripts of the page", what).next(
                "try again later; if nothing changes, find out how the scripts share the data, and update the search: \
                 crates/catalog-update/src/data_search.rs",
            ));
        }
        let (catalog, document) = &other;
        let label = catalog.label.map_or_else(String::new, |label: Release| format!(" ({label})"));
        let (entries, location) = (counted(catalog.catalog.len(), "event type"), document.location());
        let seen = format!("{location}: {entries}{label}");
        findings.push(Finding::notice(NoticeKind::OtherData, SourceKind::Data, "another script", seen));
    }
    Ok((Some(first), findings))
}

/// The number in a build such as `2026.08.1-begin-263-g31c0d19b3e16`.
fn build_number(catalog: &SourceCatalog) -> Option<u32> {
    let (_, rest) = catalog.build.as_deref()?.split_once("-begin-")?;
    rest.split('-').next()?.parse().ok()
}
