//! What failed, asked of the types of errors and not of their messages.

use std::error::Error;
use std::io::{self, ErrorKind};

use catalog_model::Safe;

use crate::exchange::Clock;
use crate::resolver::Unresolved;
use crate::{Fault, Policy, TimeLimit};

/// What failed before the head of an answer was there.
pub(crate) fn head(error: &reqwest::Error, clock: &Clock, policy: &Policy) -> Fault {
    let causes = Causes::of(error);
    if let Some(fault) = of_the_connection(error, &causes, clock, policy) {
        return fault;
    }
    match causes.io_kind() {
        Some(ErrorKind::InvalidData | ErrorKind::InvalidInput) => Fault::Protocol { reason: causes.root() },
        Some(_) => Fault::Reset { reason: causes.root() },
        None if causes
            .find::<hyper::Error>()
            .is_some_and(|error| error.is_incomplete_message() || error.is_canceled()) =>
        {
            Fault::Reset { reason: causes.root() }
        }
        None => Fault::Protocol { reason: causes.root() },
    }
}

/// What failed while the body was read, of which `bytes` have come.
pub(crate) fn body(error: &io::Error, bytes: u64, clock: &Clock, policy: &Policy) -> Fault {
    let causes = Causes::of_io(error);
    let request = causes.find::<reqwest::Error>();
    if let Some(fault) = request.and_then(|request| of_the_connection(request, &causes, clock, policy)) {
        return fault;
    }
    match causes.io_kind() {
        Some(ErrorKind::UnexpectedEof) => Fault::Truncated { bytes },
        Some(ErrorKind::InvalidData | ErrorKind::InvalidInput) => Fault::Protocol { reason: causes.root() },
        Some(ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe) => {
            Fault::Reset { reason: causes.root() }
        }
        _ if causes.find::<hyper::Error>().is_some_and(hyper::Error::is_incomplete_message) => {
            Fault::Truncated { bytes }
        }
        _ => Fault::Reset { reason: causes.root() },
    }
}

/// Why the client itself could not be made: what the system said, if it did, as a kind and a number, and in words.
pub(crate) fn client(error: &reqwest::Error) -> (Option<(ErrorKind, Option<i32>)>, String) {
    let causes = Causes::of(error);
    let system = causes.find::<io::Error>().map(|error| (error.kind(), error.raw_os_error()));
    (system, causes.root())
}

/// What can fail at any time: the name, the security and the patience.
fn of_the_connection(error: &reqwest::Error, causes: &Causes<'_>, clock: &Clock, policy: &Policy) -> Option<Fault> {
    if let Some(unresolved) = causes.find::<Unresolved>() {
        let host = Safe::new(&unresolved.host).shortened(100);
        return Some(Fault::Dns { host, reason: shown(&unresolved.reason) });
    }
    if let Some(tls) = causes.find::<rustls::Error>() {
        return Some(Fault::Tls { reason: shown(tls) });
    }
    if error.is_timeout() {
        let (limit, after) = if error.is_connect() {
            (TimeLimit::Connect, policy.connect_timeout)
        } else if clock.left().is_none() {
            (TimeLimit::Total, policy.total_timeout)
        } else {
            (TimeLimit::Idle, policy.idle_timeout)
        };
        return Some(Fault::Timeout { limit, after });
    }
    if let Some(auth_required) = causes.of_a_proxy() {
        return Some(Fault::Proxy { auth_required });
    }
    if error.is_connect() {
        let reason = causes.root();
        return Some(match causes.io_kind() {
            Some(ErrorKind::ConnectionReset | ErrorKind::BrokenPipe | ErrorKind::UnexpectedEof) => {
                Fault::Reset { reason }
            }
            _ => Fault::Connect { reason },
        });
    }
    None
}

/// An error and everything that caused it, the outermost first.
struct Causes<'a>(Vec<&'a (dyn Error + 'static)>);

impl<'a> Causes<'a> {
    fn of(error: &'a (dyn Error + 'static)) -> Self {
        // A chain is a handful of errors long; the limit is for one that bites its own tail.
        Self(std::iter::successors(Some(error), |error| cause(*error)).take(32).collect())
    }

    fn of_io(error: &'a io::Error) -> Self {
        Self::of(error)
    }

    fn find<E: Error + 'static>(&self) -> Option<&'a E> {
        self.0.iter().find_map(|error| error.downcast_ref())
    }

    /// The kind of the innermost error of the system that has one. The ones around it are wrappers.
    fn io_kind(&self) -> Option<ErrorKind> {
        self.0.iter().rev().find_map(|error| error.downcast_ref::<io::Error>()).map(io::Error::kind)
    }

    /// Whether a proxy would not lead on to the site: with `true`, because it asks who wants that. Its answer is all that
    /// there is of it, and the error's type has no name outside the client, so this one is asked of the message.
    fn of_a_proxy(&self) -> Option<bool> {
        let said = self.0.iter().map(ToString::to_string).find(|said| said.starts_with("tunnel error: "))?;
        match said.as_str() {
            "tunnel error: proxy authorization required" => Some(true),
            "tunnel error: unsuccessful" => Some(false),
            _ => None,
        }
    }

    /// The innermost error, in words.
    fn root(&self) -> String {
        self.0.last().map_or_else(String::new, |error| shown(*error))
    }
}

/// The error that caused this one. An `io::Error` that wraps another error is asked for it, since its own `source` is
/// the one behind that.
fn cause<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}

fn shown(error: &(dyn Error + 'static)) -> String {
    Safe::new(&error.to_string()).shortened(200)
}
