//! The sources that a user can name: a site, or a folder laid out like it.

use std::fs;
use std::io::ErrorKind;
use std::net::IpAddr;
use std::path::PathBuf;

use catalog_model::{Refusal, Safe};
use reqwest::Url;

use crate::U_SOURCE;

#[derive(Debug)]
pub(crate) enum Source {
    /// https, or http on a loopback host. The path ends in `/`. Has no credentials, query or fragment.
    Site(Url),
    /// A folder, with a name that is safe to print and its canonical path.
    Folder { named: String, real: PathBuf },
}

impl Source {
    /// Parses a source. A refusal never shows a part that may be secret.
    pub(crate) fn parse(source: &str) -> Result<Self, Refusal> {
        if looks_like_url(source) { Self::parse_url(source) } else { Self::parse_folder(source) }
    }

    fn parse_url(source: &str) -> Result<Self, Refusal> {
        if source.contains('@') {
            return Err(refusal("…", HAS_CREDENTIALS));
        }
        let scheme = Safe::new(source.split(':').next().unwrap_or_default()).shortened(20);
        let hidden = format!("{scheme}://…");
        if !["https", "http"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
            return Err(refusal(&hidden, "a site needs an https URL, and a folder is named by its path"));
        }
        let mut url = Url::parse(source).map_err(|_| refusal(&hidden, "it is not a valid URL"))?;
        let shown = Safe::new(&url.origin().ascii_serialization()).shortened(200);
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refusal(&shown, "the URL of a site has no query and no fragment"));
        }
        if url.scheme() == "http" && !is_loopback(&url) {
            return Err(refusal(&shown, "plain http is accepted for loopback addresses only"));
        }
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        Ok(Self::Site(url))
    }

    fn parse_folder(source: &str) -> Result<Self, Refusal> {
        let named = Safe::new(source).shortened(200);
        match fs::canonicalize(source) {
            Ok(real) if real.is_dir() => Ok(Self::Folder { named, real }),
            Ok(_) => Err(refusal(&named, "it is not a folder")),
            // It may be a mistyped URL: one that starts with a blank or lacks the scheme.
            Err(_) if source.contains('@') => Err(refusal("…", HAS_CREDENTIALS)),
            Err(error) => Err(refusal(
                &named,
                match error.kind() {
                    _ if source.is_empty() => "it is empty",
                    ErrorKind::NotFound => "there is no such folder",
                    ErrorKind::NotADirectory => "it is not a folder",
                    _ => "the folder cannot be read",
                },
            )),
        }
    }
}

const HAS_CREDENTIALS: &str = "it contains `@`, so it may contain a user name or password and is not shown";

fn refusal(shown: &str, problem: &str) -> Refusal {
    U_SOURCE.at("the source", format!("`{shown}` cannot be a source: {problem}"))
}

/// Whether it starts with a scheme. A single letter before the colon is a drive, and `./a:b` is a path.
fn looks_like_url(source: &str) -> bool {
    source.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'.' | b'-'))
    })
}

/// Whether the URL's host is a loopback address or a name for this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    address.map_or_else(|_| is_loopback_name(host), |address| address.to_canonical().is_loopback())
}

/// Whether the name always means this machine: `localhost` and all names below it. No name server is asked.
pub(crate) fn is_loopback_name(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    host == "localhost" || host.ends_with(".localhost")
}

#[cfg(test)]
mod tests {
    use reqwest::Url;

    use super::is_loopback;

    #[test]
    fn loopback_hosts() {
        let check = |host: &str, expected: bool| {
            assert_eq!(is_loopback(&Url::parse(&format!("http://{host}/")).unwrap()), expected, "{host}");
        };
        for host in ["127.0.0.1", "127.9.9.9", "127.1", "0x7f000001", "[::1]", "[::ffff:127.0.0.1]", "a.LOCALHOST."] {
            check(host, true);
        }
        for host in ["128.0.0.1", "0.0.0.0", "[::2]", "localhost.example", "notlocalhost", "127.0.0.1.example"] {
            check(host, false);
        }
    }
}
