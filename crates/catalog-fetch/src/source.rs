//! What a user may name as the source: a site, or a folder laid out like one.

use std::path::PathBuf;

use catalog_model::{Safe, without_credentials};
use reqwest::Url;

use crate::{FetchError, address};

/// A source that may be fetched from.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// A site: https, or http on this machine. The path ends in `/`; there are no credentials, query or fragment.
    Site(Url),
    /// A folder, as it was named and without symbolic links on the way to it.
    Folder { named: String, real: PathBuf },
}

/// Why a source cannot be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceProblem {
    /// It is empty.
    Empty,
    /// It looks like a URL and is none.
    NotAUrl,
    /// Its scheme is neither https nor http.
    Scheme,
    /// It is plain http, and not on this machine.
    PlainHttp,
    /// It holds a user name or a password, or an `@` where they would be.
    Credentials,
    /// It has a query or a fragment, which a site has not.
    Query,
    /// Its host is inside a private network, of a link, or of a cloud machine's metadata service.
    InternalHost,
    /// There is nothing at the path.
    NoFolder,
    /// The path is that of something other than a folder.
    NotAFolder,
    /// The folder cannot be looked at.
    Unreadable,
}

impl Source {
    /// Reads a source as a user gives it.
    ///
    /// # Errors
    /// [`FetchError::Source`]. It shows nothing of a URL that might be a secret.
    pub(crate) fn parse(source: &str) -> Result<Self, FetchError> {
        if looks_like_url(source) { Self::parse_url(source) } else { Self::parse_folder(source) }
    }

    fn parse_url(source: &str) -> Result<Self, FetchError> {
        let scheme = Safe::new(source.split(':').next().unwrap_or_default()).shortened(20);
        let refuse = |seen: &str, problem| Err(FetchError::Source { seen: seen.to_owned(), problem });
        // Where an `@` stands, all that follows the scheme may be a secret; where nothing can be read, too.
        let hidden = format!("{scheme}://…");
        if source.contains('@') {
            // Without `//`, what looks like a scheme is a user name.
            let is_scheme = source.split_once(':').is_some_and(|(_, rest)| rest.starts_with("//"));
            return refuse(if is_scheme { &hidden } else { "…" }, SourceProblem::Credentials);
        }
        if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
            return refuse(&hidden, SourceProblem::Scheme);
        }
        let Ok(mut url) = Url::parse(source) else { return refuse(&hidden, SourceProblem::NotAUrl) };
        if !url.username().is_empty() || url.password().is_some() {
            return refuse(&hidden, SourceProblem::Credentials);
        }
        let shown = Safe::new(&url.origin().ascii_serialization()).shortened(200);
        if url.query().is_some() || url.fragment().is_some() {
            return refuse(&shown, SourceProblem::Query);
        }
        if address::is_internal(&url) {
            return refuse(&shown, SourceProblem::InternalHost);
        }
        if url.scheme() == "http" && !address::is_loopback(&url) {
            return refuse(&shown, SourceProblem::PlainHttp);
        }
        if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        Ok(Self::Site(url))
    }

    fn parse_folder(source: &str) -> Result<Self, FetchError> {
        let visible = without_credentials(source);
        let named = Safe::new(&visible).shortened(200);
        let refuse = |problem| FetchError::Source { seen: named.clone(), problem };
        if source.is_empty() {
            return Err(refuse(SourceProblem::Empty));
        }
        let real = std::fs::canonicalize(source).map_err(|error| {
            refuse(match error.kind() {
                // A URL that does not begin like one: with a blank, without its scheme, with a user name in its place.
                _ if visible != source => SourceProblem::Credentials,
                std::io::ErrorKind::NotFound => SourceProblem::NoFolder,
                std::io::ErrorKind::NotADirectory => SourceProblem::NotAFolder,
                _ => SourceProblem::Unreadable,
            })
        })?;
        if real.is_dir() { Ok(Self::Folder { named, real }) } else { Err(refuse(SourceProblem::NotAFolder)) }
    }
}

impl SourceProblem {
    /// The reason, as a sentence without its end.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Self::Empty => "it is empty, and names neither a site nor a folder",
            Self::NotAUrl => "it looks like a URL and cannot be read as one",
            Self::Scheme => {
                "a site is reached over https (over plain http on this machine alone), and a folder is named by its path"
            }
            Self::PlainHttp => "what comes over plain http can be anybody's; it is accepted on this machine alone",
            Self::Credentials => "a user name or password in a URL ends up in logs and records; nothing of it is shown",
            Self::Query => "a site has no query and no fragment",
            Self::InternalHost => {
                "a documentation site is not on an address of a private network, a link or a metadata service"
            }
            Self::NoFolder => "there is no such folder",
            Self::NotAFolder => "it is not a folder",
            Self::Unreadable => "the folder cannot be looked at",
        }
    }
}

/// Whether it starts with a scheme. A single letter before the colon is a drive, and `./a:b` is a path.
fn looks_like_url(source: &str) -> bool {
    source.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'.' | b'-'))
    })
}
