//! The scripts that the page links, one of which holds its data.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};

/// The longest path that is followed.
const MAX_PATH_LEN: usize = 512;

/// The most scripts that are named. Upstream's page names about ten, and the data is in the first of them; whoever
/// asks for one after the other must not be sent to a server for each of the links that a page can hold.
const MAX_SCRIPTS: usize = 64;

/// The same-site script paths of a page at `location`, those most likely to hold the data first, each once, and no
/// more than [`MAX_SCRIPTS`].
///
/// The bundler lists the scripts that the page runs from the common ones to the page's own, and the data is among
/// the latter. What the page merely fetches ahead for other pages comes after.
pub(crate) fn scripts(page: &Html, location: &str) -> Vec<String> {
    let paths = |selector: &str, attribute: &str| -> Vec<String> {
        let selector = Selector::parse(selector).expect("the selectors of this module are valid");
        let paths = page.select(&selector).filter_map(|element: ElementRef<'_>| element.attr(attribute));
        paths.filter_map(|path| same_site_path(path, location)).collect()
    };
    let mut run = paths("script[src]", "src");
    run.extend(paths("link[rel~=modulepreload][href]", "href"));
    run.extend(paths("link[rel~=preload][as=script][href]", "href"));
    run.reverse();
    // The entry of the whole site is listed first and holds no page's data.
    run.sort_by_key(|path| file_name(path).starts_with("app."));
    let ahead = paths("link[rel~=prefetch][href]", "href");
    let mut named = BTreeSet::new();
    let scripts = run.into_iter().chain(ahead).filter(|path| path.ends_with(".js") && named.insert(path.clone()));
    scripts.take(MAX_SCRIPTS).collect()
}

/// The path of an address on the site of `location`, without query and fragment; `None` for other addresses and for
/// paths that a careful client would not ask for.
fn same_site_path(address: &str, location: &str) -> Option<String> {
    let path = match address.strip_prefix(site(location)).filter(|_| !site(location).is_empty()) {
        Some(path) => path,
        None => address,
    };
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let is_plain = path.bytes().all(|b| b.is_ascii_alphanumeric() || b"/._-~@+".contains(&b));
    let has_plain_segments = !path.split('/').skip(1).any(|segment| matches!(segment, "" | "." | ".."));
    (path.starts_with('/') && path.len() <= MAX_PATH_LEN && is_plain && has_plain_segments).then(|| path.to_owned())
}

/// The scheme and host of a URL, or nothing for a path.
fn site(location: &str) -> &str {
    let Some(host) = location.find("://").map(|at| at + 3) else { return "" };
    let end = location[host..].find('/').map_or(location.len(), |end| host + end);
    &location[..end]
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}
