//! The scripts of the page, one of which holds the event data.

use std::collections::BTreeSet;

use scraper::Html;
use url::Url;

use crate::page::{select, text_of};

/// A longer path is not followed.
const MAX_PATH_LEN: usize = 512;

/// A limit on the requests that one page can cause. In upstream's own layout, the page runs 22 scripts.
const MAX_SCRIPTS: usize = 64;

/// The site of a page that was read from a folder.
const FOLDER: &str = "https://folder.invalid/";

/// What a page runs, links and contains by way of scripts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageScripts {
    /// The paths of the scripts that the page runs, on its own site, those most likely to hold the event data first,
    /// each once.
    pub run: Vec<String>,
    /// The paths of the scripts that it prefetches for other pages. All paths together are at most 64.
    pub prefetched: Vec<String>,
    /// The texts of script elements without a link, in order. JSON is among them.
    pub inline: Vec<String>,
    /// Other hosts that scripts are linked from. From outside: show them with [`catalog_model::Safe`].
    pub other_hosts: BTreeSet<String>,
    /// Whether the title is that of a page of Okta's developer site.
    pub is_oktas: bool,
}

/// The scripts of a page at `location`, a URL or the path in a folder.
///
/// The bundler lists the scripts that the page runs from the common ones to the page's own, and the data is in one of
/// the latter.
pub(crate) fn scripts(page: &Html, location: &str) -> PageScripts {
    let mut scripts = PageScripts::default();
    let here = Url::parse(location).ok().filter(Url::has_host);
    let Some(here) = here.or_else(|| Url::parse(FOLDER).ok()?.join(location).ok()) else { return scripts };
    let base = select(page, "base[href]").next().and_then(|base| here.join(base.attr("href")?).ok());
    let base = base.unwrap_or_else(|| here.clone());
    let mut paths = |selector: &'static str, attribute: &'static str| {
        let links = select(page, selector).filter_map(move |element| element.attr(attribute));
        let links = links.filter_map(|link| base.join(link).ok()).filter(is_script);
        let (own, other): (Vec<Url>, Vec<Url>) = links.partition(|link| link.origin() == here.origin());
        scripts.other_hosts.extend(other.iter().filter_map(|link| link.host_str().map(str::to_owned)));
        own.into_iter().map(|link| link.path().to_owned()).filter(|path| is_plain(path)).collect::<Vec<_>>()
    };
    let mut run = paths("script[src]", "src");
    run.extend(paths("link[rel~=modulepreload][href]", "href"));
    run.extend(paths("link[rel~=preload][as=script][href]", "href"));
    let mut prefetched = paths("link[rel~=prefetch][href]", "href");
    run.reverse();
    // The entry script of the site is listed first and holds no page's data.
    run.sort_by_key(|path| path.rsplit('/').next().is_some_and(|name| name.starts_with("app.")));
    let mut seen = BTreeSet::new();
    run.retain(|path| seen.insert(path.clone()));
    prefetched.retain(|path| seen.insert(path.clone()));
    run.truncate(MAX_SCRIPTS);
    prefetched.truncate(MAX_SCRIPTS - run.len());
    let inline = select(page, "script:not([src])").map(text_of);
    scripts.inline = inline.filter(|text| !text.trim().is_empty()).collect();
    scripts.is_oktas = select(page, "title").next().is_some_and(|title| text_of(title).contains("Okta Developer"));
    PageScripts { run, prefetched, ..scripts }
}

fn is_script(link: &Url) -> bool {
    [".js", ".mjs"].iter().any(|extension| link.path().ends_with(extension))
}

/// Whether a path can be requested: the same rule as in `catalog-fetch`, which refuses all others.
fn is_plain(path: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"/._-~@+%".contains(&b);
    path.len() <= MAX_PATH_LEN && path.bytes().all(allowed) && !path.split('/').skip(1).any(str::is_empty)
}
