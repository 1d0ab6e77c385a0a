//! Maps the errors of reqwest to codes.

use std::error::Error;
use std::io;
use std::iter;
use std::time::{Duration, Instant};

use catalog_model::{Code, Location, Refusal, Safe};

use crate::{N_CONNECT, N_PROTOCOL, N_RESET, N_TIMEOUT, N_TLS, N_TRUNCATED, Policy};

/// The limits of one request, and its URL.
pub(crate) struct Limits<'a> {
    pub(crate) policy: &'a Policy,
    /// When the attempt started.
    pub(crate) started: Instant,
    pub(crate) at: Location,
}

impl Limits<'_> {
    /// The refusal of an attempt that failed before the headers arrived.
    pub(crate) fn head_refusal(&self, error: &reqwest::Error) -> Refusal {
        if let Some(refusal) = self.at_any_time(error) {
            return refusal;
        }
        let reason = root_cause(error);
        if find::<io::Error>(error).is_some() {
            N_RESET.at(self.at.clone(), format!("the connection was closed: {reason}"))
        } else {
            N_PROTOCOL.at(self.at.clone(), format!("the answer is incomplete or not valid HTTP: {reason}"))
        }
    }

    /// The refusal of an attempt whose body broke off after `received` bytes.
    pub(crate) fn body_refusal(&self, error: &io::Error, received: u64) -> Refusal {
        self.at_any_time(error).unwrap_or_else(|| {
            let reason = root_cause(error);
            N_TRUNCATED.at(self.at.clone(), format!("the answer broke off after {received} bytes: {reason}"))
        })
    }

    /// Refuses an attempt that has used up its time.
    pub(crate) fn check_total(&self) -> Result<(), Refusal> {
        let total = self.policy.total_timeout;
        if self.started.elapsed() < total {
            return Ok(());
        }
        Err(N_TIMEOUT.at(self.at.clone(), format!("the transfer was not complete within {}", seconds(total))))
    }

    fn at_any_time(&self, error: &(dyn Error + 'static)) -> Option<Refusal> {
        if let Some(tls) = find::<rustls::Error>(error) {
            let reason = Safe::new(&tls.to_string()).shortened(200);
            return Some(N_TLS.at(self.at.clone(), format!("the connection could not be secured: {reason}")));
        }
        let error = find::<reqwest::Error>(error)?;
        let refuse = |code: &'static Code, what| Some(code.at(self.at.clone(), what));
        match (error.is_connect(), error.is_timeout()) {
            (true, true) => {
                refuse(&N_CONNECT, format!("no connection within {}", seconds(self.policy.connect_timeout)))
            }
            (true, false) => refuse(&N_CONNECT, format!("no connection: {}", root_cause(error))),
            (false, true) => self.check_total().err().or_else(|| {
                refuse(&N_TIMEOUT, format!("nothing arrived within {}", seconds(self.policy.idle_timeout)))
            }),
            (false, false) => None,
        }
    }
}

/// The text of the innermost cause, safe to print.
pub(crate) fn root_cause(error: &(dyn Error + 'static)) -> String {
    causes(error).last().map_or_else(String::new, |cause| Safe::new(&cause.to_string()).shortened(200))
}

pub(crate) fn seconds(duration: Duration) -> String {
    format!("{} s", duration.as_secs_f64())
}

fn find<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    causes(error).find_map(|error| error.downcast_ref())
}

/// An error and its causes. The `source` of an `io::Error` skips the error that it wraps, so `get_ref` comes first.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    iter::successors(Some(error), |&error| match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    })
}
