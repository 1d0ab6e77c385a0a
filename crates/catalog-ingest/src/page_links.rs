//! The scripts that the page links, one of which holds the event data.

use std::collections::BTreeSet;

use scraper::Html;

use crate::page::select;

/// A longer path is not followed.
const MAX_PATH_LEN: usize = 512;

/// A limit on the requests that one page can cause. Upstream's page links about ten scripts and has the data in the
/// first of them.
const MAX_SCRIPTS: usize = 64;

/// The same-site script paths of a page at `location`, those most likely to hold the data first, each once.
///
/// The bundler lists the scripts that the page runs from the common ones to the page's own, and the data is in one of
/// the latter. Scripts that the page prefetches for other pages come after them.
pub(crate) fn scripts(page: &Html, location: &str) -> Vec<String> {
    let paths = |selector: &'static str, attribute: &'static str| {
        let links = select(page, selector).filter_map(move |element| element.attr(attribute));
        links.filter_map(|link| same_site_path(link, location)).collect::<Vec<_>>()
    };
    let mut run = paths("script[src]", "src");
    run.extend(paths("link[rel~=modulepreload][href]", "href"));
    run.extend(paths("link[rel~=preload][as=script][href]", "href"));
    run.reverse();
    // The entry script of the site is listed first and holds no page's data.
    run.sort_by_key(|path| path.rsplit('/').next().is_some_and(|name| name.starts_with("app.")));
    run.extend(paths("link[rel~=prefetch][href]", "href"));
    let mut seen = BTreeSet::new();
    run.retain(|path| path.ends_with(".js") && seen.insert(path.clone()));
    run.truncate(MAX_SCRIPTS);
    run
}

/// The path of a link on the site of `location`, without query and fragment; `None` for other sites and for unusual
/// paths.
fn same_site_path(link: &str, location: &str) -> Option<String> {
    let path = match site(location) {
        "" => link,
        site => link.strip_prefix(site).unwrap_or(link),
    };
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let is_plain = path.bytes().all(|b| b.is_ascii_alphanumeric() || b"/._-~@+".contains(&b));
    let has_plain_segments = !path.split('/').skip(1).any(|segment| matches!(segment, "" | "." | ".."));
    (path.starts_with('/') && path.len() <= MAX_PATH_LEN && is_plain && has_plain_segments).then(|| path.to_owned())
}

/// The scheme and host of a URL; empty for a path.
fn site(location: &str) -> &str {
    let Some(host) = location.find("://").map(|at| at + 3) else { return "" };
    let end = location[host..].find('/').map_or(location.len(), |end| host + end);
    &location[..end]
}
