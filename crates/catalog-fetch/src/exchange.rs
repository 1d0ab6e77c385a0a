//! One attempt: a request, the redirects that it meets, and the body at their end.

use std::time::{Duration, Instant};

use catalog_model::Document;
use jiff::Timestamp;
use reqwest::blocking::{Client, Response};
use reqwest::header::{ACCEPT_ENCODING, LOCATION, RETRY_AFTER};
use reqwest::{StatusCode, Url};

use crate::{Fault, Policy, RedirectProblem, TimeLimit, body, classify, encoding, redirect, retry};

/// What an attempt brought.
pub(crate) struct Answer {
    pub(crate) document: Document,
    pub(crate) notice: Option<&'static str>,
}

/// What ended an attempt, and where.
pub(crate) struct Failed {
    pub(crate) fault: Fault,
    pub(crate) url: Box<Url>,
}

/// The time of one attempt.
pub(crate) struct Clock {
    started: Instant,
    total: Duration,
}

impl Clock {
    fn start(total: Duration) -> Self {
        Self { started: Instant::now(), total }
    }

    /// The time that is left, if any is.
    pub(crate) fn left(&self) -> Option<Duration> {
        self.total.checked_sub(self.started.elapsed()).filter(|left| !left.is_zero())
    }

    /// The fault for the time when none is left.
    pub(crate) const fn spent(&self) -> Fault {
        Fault::Timeout { limit: TimeLimit::Total, after: self.total }
    }
}

/// Fetches `url` once, telling `watch` how many bytes of the document have come.
///
/// # Errors
/// [`Failed`] for everything but a whole document with status 200.
pub(crate) fn exchange(client: &Client, url: &Url, policy: &Policy, watch: &dyn Fn(u64)) -> Result<Answer, Failed> {
    let clock = Clock::start(policy.total_timeout);
    let mut visited = vec![url.clone()];
    loop {
        let url = visited.last().unwrap_or(url).clone();
        let failed = |fault| Failed { fault, url: Box::new(url.clone()) };
        let response = send(client, &url, &clock, policy).map_err(failed)?;
        match outcome(&response).map_err(failed)? {
            Outcome::Redirect => {
                let location = response.headers().get(LOCATION).map(|location| location.as_bytes());
                let next = redirect::next(&visited, location, policy)
                    .map_err(|problem| failed(Fault::Redirect { status: response.status().as_u16(), problem }))?;
                visited.push(next);
            }
            Outcome::Document => {
                encoding::check_charset(response.headers()).map_err(failed)?;
                let encoding = encoding::content_encoding(response.headers()).map_err(failed)?;
                let body = body::read(response, encoding, &clock, policy, watch).map_err(failed)?;
                return Ok(Answer { document: Document::new(location(url), body.bytes), notice: body.notice });
            }
        }
    }
}

/// What is recorded of where a document came from: not the query of a redirect, which may be a key for this moment.
fn location(mut url: Url) -> Url {
    url.set_query(None);
    url.set_fragment(None);
    url
}

enum Outcome {
    Document,
    Redirect,
}

fn send(client: &Client, url: &Url, clock: &Clock, policy: &Policy) -> Result<Response, Fault> {
    if clock.left().is_none() {
        return Err(clock.spent());
    }
    let request = client.get(url.clone()).header(ACCEPT_ENCODING, "gzip");
    request.send().map_err(|error| classify::head(&error, clock, policy))
}

/// What the status means. Only 200 is a document, and only the five redirects that keep their meaning are followed.
fn outcome(response: &Response) -> Result<Outcome, Fault> {
    let status = response.status();
    let number = status.as_u16();
    match status {
        StatusCode::OK => Ok(Outcome::Document),
        StatusCode::MOVED_PERMANENTLY
        | StatusCode::FOUND
        | StatusCode::SEE_OTHER
        | StatusCode::TEMPORARY_REDIRECT
        | StatusCode::PERMANENT_REDIRECT => Ok(Outcome::Redirect),
        StatusCode::NOT_FOUND | StatusCode::GONE => Err(Fault::NotFound { status: number }),
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
            let asked = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
            let asked = asked.and_then(|asked| retry::retry_after(asked, Timestamp::now()));
            Err(Fault::RetryLater { status: number, asked })
        }
        _ if status.is_redirection()
            && status != StatusCode::NOT_MODIFIED
            && !response.headers().contains_key(LOCATION) =>
        {
            Err(Fault::Redirect { status: number, problem: RedirectProblem::NoLocation })
        }
        _ => Err(Fault::Status { status: number }),
    }
}
