//! What can go wrong with a request, one variant for each id.

use std::time::Duration;

/// What went wrong with a request. Every text in it is safe to print and short.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The host's name has no address, or nobody answers for it.
    #[error("the name of the host `{host}` could not be resolved: {reason}")]
    Dns {
        /// The host whose name was looked up: that of the URL, or that of a proxy.
        host: String,
        /// What the resolver said.
        reason: String,
    },
    /// No connection came about.
    #[error("no connection could be made: {reason}")]
    Connect {
        /// What the system said.
        reason: String,
    },
    /// A proxy would not lead on to the site.
    #[error("the proxy refused to connect to the site{}", if *.auth_required { ": it asks for a user name and a password" } else { "" })]
    Proxy {
        /// Whether it asks who wants to be connected: 407.
        auth_required: bool,
    },
    /// The connection was closed or reset before an answer, or in the middle of one.
    #[error("the connection was closed before the answer was whole: {reason}")]
    Reset {
        /// What the system said.
        reason: String,
    },
    /// A time limit was reached.
    #[error("{} time limit of {}", .limit.phrase(), seconds(*.after))]
    Timeout {
        /// Which.
        limit: TimeLimit,
        /// How long it is.
        after: Duration,
    },
    /// The body kept coming, and too slowly.
    #[error("{bytes} bytes came in {}, less than {minimum} bytes per second", seconds(*.after))]
    Slow {
        /// The bytes on the wire.
        bytes: u64,
        /// The time since the start of the body.
        after: Duration,
        /// The least rate in bytes per second.
        minimum: u64,
    },
    /// The body ended before its end.
    #[error("the answer ended after {bytes} bytes, before its end")]
    Truncated {
        /// The bytes on the wire.
        bytes: u64,
    },
    /// The answer is not HTTP, or bends its rules.
    #[error("the answer is not proper HTTP: {reason}")]
    Protocol {
        /// What is wrong with it.
        reason: String,
    },
    /// The server's identity could not be made sure of, or the connection could not be secured.
    #[error("the connection could not be secured: {reason}")]
    Tls {
        /// What the TLS implementation said.
        reason: String,
    },
    /// The body is declared to be gzip and is broken.
    #[error("the answer is declared to be gzip and cannot be decoded: {reason}")]
    Gzip {
        /// What the decoder said.
        reason: String,
    },
    /// The body is larger than any document here.
    #[error("the answer is larger than {cap} bytes")]
    TooBig {
        /// The most bytes of a document.
        cap: u64,
    },
    /// The document is not there: 404 or 410.
    #[error("the server answered {status}: the document is not there")]
    NotFound {
        /// The status.
        status: u16,
    },
    /// The server asks to come again later: 429 or 503.
    #[error("the server answered {status}: come again {}", asked_for(*.asked))]
    RetryLater {
        /// The status.
        status: u16,
        /// The time that it asks for, where it names one.
        asked: Option<Duration>,
    },
    /// Any other status than 200.
    #[error("the server answered {status} instead of 200")]
    Status {
        /// The status.
        status: u16,
    },
    /// A redirect that is not followed.
    #[error("the server answered {status} with a redirect that is not followed: {problem}")]
    Redirect {
        /// The status.
        status: u16,
        /// Why it is not followed.
        problem: RedirectProblem,
    },
    /// An encoding of the body that was not asked for.
    #[error("the answer has the encoding `{seen}`")]
    Encoding {
        /// The encoding, or all of them.
        seen: String,
    },
    /// A character encoding other than UTF-8.
    #[error("the answer is declared to be in `{seen}`")]
    Charset {
        /// The declared character encoding.
        seen: String,
    },
}

/// Which time limit was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeLimit {
    /// Of connecting.
    Connect,
    /// Of nothing arriving.
    Idle,
    /// Of the whole attempt.
    Total,
}

/// Why a redirect is not followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedirectProblem {
    /// There is no `Location`.
    #[error("it does not say where to")]
    NoLocation,
    /// The `Location` is not a URL.
    #[error("where it leads to is not a URL")]
    Unreadable,
    /// The chain comes back to where it was.
    #[error("it leads back to where it came from")]
    Loop,
    /// The chain is too long.
    #[error("it is one more than the {most} that are followed")]
    TooMany {
        /// The most that are followed.
        most: usize,
    },
    /// It leads from https to something else.
    #[error("it leads to `{scheme}`, away from https")]
    Scheme {
        /// The scheme that it leads to.
        scheme: String,
    },
    /// It leads into a private network, to a link's or a metadata service's address, or to this machine.
    #[error("it leads to the internal host `{host}`")]
    InternalHost {
        /// The host that it leads to.
        host: String,
    },
    /// It leads to another site.
    #[error("it leads to the other site `{host}`")]
    OtherSite {
        /// The host that it leads to, with its port if that is not the usual one.
        host: String,
    },
    /// Its URL holds a user name or password.
    #[error("its URL holds a user name or a password")]
    Credentials,
}

impl Fault {
    /// The stable id.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Dns { .. } => "N-DNS",
            Self::Connect { .. } => "N-CONNECT",
            Self::Proxy { .. } => "N-PROXY",
            Self::Reset { .. } => "N-RESET",
            Self::Timeout { .. } => "N-TIMEOUT",
            Self::Slow { .. } => "N-SLOW",
            Self::Truncated { .. } => "N-TRUNCATED",
            Self::Protocol { .. } => "N-PROTOCOL",
            Self::Tls { .. } => "N-TLS",
            Self::Gzip { .. } => "N-GZIP",
            Self::TooBig { .. } => "N-TOOBIG",
            Self::NotFound { .. } => "H-NOTFOUND",
            Self::RetryLater { .. } => "H-RETRYLATER",
            Self::Status { .. } => "H-STATUS",
            Self::Redirect { .. } => "H-REDIRECT",
            Self::Encoding { .. } => "H-ENCODING",
            Self::Charset { .. } => "H-CHARSET",
        }
    }

    /// Whether it may pass, so that another attempt makes sense. A certificate does not become right by asking twice.
    #[must_use]
    pub const fn is_transient(&self) -> bool {
        match self {
            Self::Dns { .. }
            | Self::Connect { .. }
            | Self::Reset { .. }
            | Self::Timeout { .. }
            | Self::Slow { .. }
            | Self::Truncated { .. }
            | Self::Gzip { .. }
            | Self::RetryLater { .. } => true,
            Self::Status { status } => is_passing(*status),
            // A refusal and a proxy that cannot reach the site at the moment cannot be told apart.
            Self::Proxy { auth_required } => !*auth_required,
            Self::Protocol { .. }
            | Self::Tls { .. }
            | Self::TooBig { .. }
            | Self::NotFound { .. }
            | Self::Redirect { .. }
            | Self::Encoding { .. }
            | Self::Charset { .. } => false,
        }
    }

    /// Whether the site did not so much as take up the connection.
    pub(crate) const fn is_unreached(&self) -> bool {
        matches!(
            self,
            Self::Dns { .. }
                | Self::Connect { .. }
                | Self::Proxy { .. }
                | Self::Timeout { limit: TimeLimit::Connect, .. }
        )
    }

    /// Whether it is one of the faults of the way to the site, on which a proxy may stand.
    pub(crate) const fn is_connectivity(&self) -> bool {
        matches!(
            self,
            Self::Dns { .. }
                | Self::Connect { .. }
                | Self::Proxy { .. }
                | Self::Reset { .. }
                | Self::Timeout { .. }
                | Self::Protocol { .. }
                | Self::Tls { .. }
        )
    }
}

impl TimeLimit {
    const fn phrase(self) -> &'static str {
        match self {
            Self::Connect => "connecting took longer than its",
            Self::Idle => "nothing arrived within the",
            Self::Total => "the whole exchange took longer than its",
        }
    }
}

/// Whether a status speaks of a fault of the server's own, or of a request that came at a bad moment.
pub(crate) const fn is_passing(status: u16) -> bool {
    matches!(status, 408 | 425 | 500..600)
}

/// A duration for people: `4 s`, `0.5 s`.
pub(crate) fn seconds(duration: Duration) -> String {
    // Tenths are enough; what a server asks for can be larger than a float shows well.
    match (duration.as_secs(), duration.subsec_millis() / 100) {
        (0, 0) => format!("{} ms", duration.as_millis()),
        (whole, 0) => format!("{whole} s"),
        (whole, tenths) => format!("{whole}.{tenths} s"),
    }
}

fn asked_for(asked: Option<Duration>) -> String {
    /// What is longer is not meant, or is no matter of waiting.
    const DAY: Duration = Duration::from_secs(24 * 60 * 60);
    match asked {
        None => "later".to_owned(),
        Some(asked) if asked > DAY => "in more than a day".to_owned(),
        Some(asked) => format!("in {}", seconds(asked)),
    }
}
