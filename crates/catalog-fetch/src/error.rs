//! The one error of the crate, in four parts.

use catalog_model::OldRefusal;

use crate::fault::is_passing;
use crate::{ClientProblem, Fault, SourceProblem};

/// Every id of this crate's errors, with one line of meaning, sorted by id.
pub const ERROR_IDS: &[(&str, &str)] = &[
    ("F-SOURCE", "a file of the source folder cannot be read, or is not one of its regular files"),
    ("H-CHARSET", "the answer is declared to be in another character encoding than UTF-8"),
    ("H-ENCODING", "a document is not UTF-8, or comes encoded in a way that was not asked for"),
    ("H-NOTFOUND", "the document is not there: 404, 410, or no such file in the source folder"),
    ("H-PATH", "a link leads to something that is no plain path of the site"),
    ("H-REDIRECT", "a redirect leads away from the site, in a circle, or nowhere"),
    ("H-RETRYLATER", "the server asks to come again later: 429 or 503"),
    ("H-STATUS", "the server answered with another status than 200"),
    (
        "N-CLIENT",
        "this machine lacks what fetching needs: root certificates, threads, open files, a proxy that can be used",
    ),
    ("N-CONNECT", "no connection to the site could be made"),
    ("N-DNS", "the name of the host could not be resolved"),
    ("N-GZIP", "the answer is declared to be gzip and cannot be decoded"),
    ("N-PROTOCOL", "the answer is not proper HTTP"),
    ("N-PROXY", "the proxy that an environment variable names would not connect to the site"),
    ("N-RESET", "the connection was closed before the answer was whole"),
    ("N-SLOW", "the answer came too slowly"),
    ("N-TIMEOUT", "a time limit was reached"),
    ("N-TLS", "the connection could not be secured, or the server is not who it should be"),
    ("N-TOOBIG", "the document is larger than any document here"),
    ("N-TRUNCATED", "the answer ended before its end"),
    ("U-SOURCE", "what was named as the source is neither an https site nor a folder"),
];

/// Why a document could not be had. Every text in it is safe to print and short.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// What was named as the source cannot be one.
    #[error("[U-SOURCE] `{seen}`: {}", .problem.reason())]
    Source {
        /// The source as far as it may be shown.
        seen: String,
        /// What is wrong with it.
        problem: SourceProblem,
    },
    /// This machine lacks what fetching needs.
    #[error("[N-CLIENT] {problem}")]
    Client {
        /// The site that was to be fetched from.
        site: String,
        /// What is lacking.
        problem: ClientProblem,
    },
    /// The path that was asked for is no plain path.
    #[error("[H-PATH] `{path}` is no plain path of the site")]
    Path {
        /// The path.
        path: String,
    },
    /// A file of the source folder could not be had.
    #[error("[{}] {path}: {problem}", .problem.id())]
    Folder {
        /// The file, from the folder on.
        path: String,
        /// The folder as it was named.
        folder: String,
        /// What is wrong with it.
        problem: FolderProblem,
    },
    /// A request failed.
    #[error("[{}] {}: {}", .0.fault.id(), .0.url, .0.fault)]
    Network(Box<NetworkError>),
}

/// A request that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkError {
    /// What went wrong, at the last attempt.
    pub fault: Fault,
    /// The URL that was asked for or redirected to.
    pub url: String,
    /// How many attempts there were.
    pub attempts: u32,
    /// The environment variable that names a proxy for this URL, if one does and the fault may be its.
    pub proxy: Option<&'static str>,
}

/// Why a file of a folder could not be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FolderProblem {
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// It leads out of the folder.
    #[error("it is a link that leads out of the folder")]
    Outside,
    /// It is a folder, a pipe or a device.
    #[error("it is not a regular file")]
    NotAFile,
    /// It is larger than any document here.
    #[error("it is larger than {cap} bytes")]
    TooBig {
        /// The most bytes of a document.
        cap: u64,
    },
    /// The system refuses to read it.
    #[error("it cannot be read: {reason}")]
    Unreadable {
        /// What the system said.
        reason: String,
    },
}

/// What an error means for whoever started the command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// The site could not be reached or did not answer in full: trying again later may help.
    Unreachable,
    /// The site answered, and not with what it must.
    Refused,
    /// What was asked for cannot be.
    Usage,
    /// The file system stood in the way.
    FileSystem,
}

impl FetchError {
    /// What it means for whoever started the command.
    #[must_use]
    pub fn kind(&self) -> FailureKind {
        match self {
            Self::Source { .. } => FailureKind::Usage,
            Self::Client { .. } => FailureKind::Unreachable,
            Self::Path { .. } => FailureKind::Refused,
            Self::Folder { problem: FolderProblem::Missing | FolderProblem::TooBig { .. }, .. } => FailureKind::Refused,
            Self::Folder { .. } => FailureKind::FileSystem,
            Self::Network(error) => match &error.fault {
                Fault::TooBig { .. }
                | Fault::NotFound { .. }
                | Fault::Redirect { .. }
                | Fault::Encoding { .. }
                | Fault::Charset { .. } => FailureKind::Refused,
                Fault::Status { status } if !is_passing(*status) => FailureKind::Refused,
                _ => FailureKind::Unreachable,
            },
        }
    }

    /// Whether the document is simply not there, as the scripts of a page may not be on a site that is being deployed.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        match self {
            Self::Folder { problem, .. } => *problem == FolderProblem::Missing,
            Self::Network(error) => matches!(error.fault, Fault::NotFound { .. }),
            _ => false,
        }
    }
}

impl OldRefusal for FetchError {
    fn id(&self) -> &'static str {
        match self {
            Self::Source { .. } => "U-SOURCE",
            Self::Client { .. } => "N-CLIENT",
            Self::Path { .. } => "H-PATH",
            Self::Folder { problem, .. } => problem.id(),
            Self::Network(error) => error.fault.id(),
        }
    }

    fn what(&self) -> String {
        match self {
            Self::Source { seen, problem } => format!("`{seen}` is no source: {}", problem.reason()),
            Self::Client { problem, .. } => format!("fetching could not be prepared: {problem}"),
            Self::Path { path } => format!("a link leads to `{path}`"),
            Self::Folder { problem, .. } => problem.to_string(),
            Self::Network(error) => match error.attempts {
                1 => error.fault.to_string(),
                attempts => format!("{} ({attempts} attempts)", error.fault),
            },
        }
    }

    fn place(&self) -> String {
        match self {
            Self::Source { .. } => "the source that was named".to_owned(),
            Self::Client { site, .. } => site.clone(),
            Self::Path { .. } => "the links of the page".to_owned(),
            Self::Folder { path, folder, .. } => format!("{path} in the folder {folder}"),
            Self::Network(error) => match error.proxy {
                None => error.url.clone(),
                Some(variable) => format!("{}, by way of the proxy that {variable} names", error.url),
            },
        }
    }

    fn why(&self) -> String {
        match self {
            Self::Source { .. } => "a catalog is only as good as what it is made from".to_owned(),
            Self::Client { problem, .. } => problem.why().to_owned(),
            Self::Path { .. } => {
                "only plain paths on the site itself are asked for, so that a page cannot lead elsewhere".to_owned()
            }
            Self::Folder { problem, .. } => problem.why().to_owned(),
            Self::Network(error) => error.why().to_owned(),
        }
    }

    fn next(&self) -> String {
        match self {
            Self::Source { .. } => {
                "name an https site such as https://developer.okta.com, or a folder laid out like it".to_owned()
            }
            Self::Client { problem, .. } => problem.next(),
            Self::Path { .. } => {
                "look at the page: if its links have a new form, the code that reads them needs to know it".to_owned()
            }
            Self::Folder { problem, .. } => problem.next().to_owned(),
            Self::Network(error) => error.next(),
        }
    }
}

impl NetworkError {
    fn why(&self) -> &'static str {
        match &self.fault {
            Fault::Dns { .. } | Fault::Connect { .. } => "without the site there is nothing to read",
            Fault::Proxy { .. } => "whoever named the proxy did not want the site to be asked directly",
            Fault::Reset { .. } | Fault::Truncated { .. } => "a part of a document is never taken for the whole",
            Fault::Timeout { .. } | Fault::Slow { .. } => "a scheduled job must end, whatever its peer does",
            Fault::Protocol { .. } => "an answer that breaks the rules can be read in two ways",
            Fault::Tls { .. } => {
                "whoever answered may not be the site, so nothing it says is believed; there is no switch for that"
            }
            Fault::Gzip { .. } => "a document that was damaged on its way is not the document",
            Fault::TooBig { .. } => "the documents have a megabyte or two; this is something else, or an attack",
            Fault::NotFound { .. } => "the document was moved, or the site is being changed at this moment",
            Fault::RetryLater { .. } => "the server is busy or counts requests; it was asked as often as is polite",
            Fault::Status { status: 401 | 403 | 407 | 451 } => {
                "the request was blocked: that says nothing of whether the document has changed"
            }
            Fault::Status { status: 408 | 425 } => "the server wants to be asked again, at another moment",
            Fault::Status { status } if is_passing(*status) => "the server has a fault of its own, which may pass",
            Fault::Status { .. } => "only 200 promises the whole document as it is now",
            Fault::Redirect { .. } => "a document is taken from the site alone: whoever can redirect could replace it",
            Fault::Encoding { .. } => {
                "only gzip is asked for and understood; the bytes would be read as if they were the text"
            }
            Fault::Charset { .. } => "the documents are UTF-8; read as another encoding, they would say something else",
        }
    }

    fn next(&self) -> String {
        let next = match &self.fault {
            Fault::Dns { .. } => "check the network and the name of the host, then run the same command again",
            Fault::Proxy { auth_required: true } => "add a user name and a password to what the variable names",
            Fault::Proxy { auth_required: false } => "see whether the proxy lets this machine have the site",
            Fault::Connect { .. } | Fault::Reset { .. } | Fault::Timeout { .. } | Fault::Slow { .. } => {
                "check the network, then run the same command again later"
            }
            Fault::Truncated { .. } | Fault::Gzip { .. } => {
                "run the same command again; if it stays, something between here and the site is at fault"
            }
            Fault::Protocol { .. } => {
                "look at what answers there: a proxy or a login page of the network may stand in between"
            }
            Fault::Tls { .. } => {
                "check this machine's clock and root certificates, and what stands between it and the site"
            }
            Fault::TooBig { .. } => {
                "look at the document in a browser; if it has really grown so large, the limit must be raised in the code"
            }
            Fault::NotFound { .. } => {
                "look for the document on the site: if it was moved (or the repository's branch renamed), the path must follow; else try again in an hour"
            }
            Fault::RetryLater { .. } => "wait for an hour, then run the same command again",
            Fault::Status { status } if is_passing(*status) => "run the same command again later",
            Fault::Status { .. } | Fault::Redirect { .. } => {
                "open the URL in a browser: a login page, a block or a move needs a person to look at it"
            }
            Fault::Encoding { .. } | Fault::Charset { .. } => {
                "open the URL with `curl -sI` and see what the server declares, then try again later"
            }
        };
        match self.proxy {
            None => next.to_owned(),
            Some(variable) => {
                format!("check the proxy that the environment variable {variable} names, or unset it; {next}")
            }
        }
    }
}

impl FolderProblem {
    const fn id(&self) -> &'static str {
        match self {
            Self::Missing => "H-NOTFOUND",
            Self::TooBig { .. } => "N-TOOBIG",
            Self::Outside | Self::NotAFile | Self::Unreadable { .. } => "F-SOURCE",
        }
    }

    const fn why(&self) -> &'static str {
        match self {
            Self::Missing => "the folder must be laid out like the site, with the document at the same path",
            Self::Outside => "a folder stands for a site, and a site cannot show the files of this machine",
            Self::NotAFile => "reading from a pipe or a device may never end",
            Self::TooBig { .. } => "the documents have a megabyte or two; this is something else",
            Self::Unreadable { .. } => "a part of a document is never taken for the whole",
        }
    }

    const fn next(&self) -> &'static str {
        match self {
            Self::Missing => "check that the folder is the root of the site, the one that holds `docs`",
            Self::Outside | Self::NotAFile => "put a copy of the document itself in its place",
            Self::TooBig { .. } => "check that it is the document that its name promises",
            Self::Unreadable { .. } => "check the file and its permissions",
        }
    }
}
