//! One attempt: a request, its redirects and the body.

use std::time::{Duration, Instant, SystemTime};

use catalog_model::{Document, Location, Refusal};
use reqwest::blocking::{Client, Response};
use reqwest::header::{ACCEPT_ENCODING, LOCATION, RETRY_AFTER};
use reqwest::{StatusCode, Url};

use crate::failure::Limits;
use crate::{
    H_CHARSET, H_COMPRESSION, H_NOTFOUND, H_REDIRECT, H_RETRYLATER, H_SERVER, H_STATUS, Policy, body, headers,
    redirect, retry,
};

/// The result of a successful attempt.
pub(crate) struct Answer {
    pub(crate) document: Document,
    pub(crate) notice: Option<&'static str>,
    pub(crate) moved: bool,
}

/// A failed attempt, with the wait that the server requested.
pub(crate) struct Failed {
    pub(crate) refusal: Refusal,
    pub(crate) retry_after: Option<Duration>,
}

impl From<Refusal> for Failed {
    fn from(refusal: Refusal) -> Self {
        Self { refusal, retry_after: None }
    }
}

/// Fetches `url` once.
pub(crate) fn exchange(client: &Client, url: &Url, policy: &Policy) -> Result<Answer, Failed> {
    let started = Instant::now();
    let mut visited = vec![url.clone()];
    let mut url = url.clone();
    let mut moved = false;
    loop {
        let limits = Limits { policy, started, at: Location::untrusted(url.as_str()) };
        limits.check_total()?;
        let request = client.get(url.clone()).header(ACCEPT_ENCODING, "gzip");
        let response = request.send().map_err(|error| limits.head_refusal(&error))?;
        if check_status(&response, &limits.at)? {
            headers::check_charset(response.headers()).map_err(|what| H_CHARSET.at(limits.at.clone(), what))?;
            let gzip = headers::is_gzip(response.headers());
            let is_gzip = gzip.map_err(|what| H_COMPRESSION.at(limits.at.clone(), what))?;
            let body = body::read(response, is_gzip, &limits)?;
            // The query of a redirect can be a temporary key, so it is not recorded.
            url.set_query(None);
            return Ok(Answer { document: Document::new(url, body.bytes), notice: body.notice, moved });
        }
        let status = response.status();
        let location = response.headers().get(LOCATION).map(|location| location.as_bytes());
        let next = redirect::next(&visited, location).map_err(|problem| {
            H_REDIRECT.at(limits.at, format!("the {} redirect is not followed: {problem}", status.as_u16()))
        })?;
        moved |= [StatusCode::MOVED_PERMANENTLY, StatusCode::PERMANENT_REDIRECT].contains(&status);
        visited.push(next.clone());
        url = next;
    }
}

/// True for a document, false for a redirect.
fn check_status(response: &Response, at: &Location) -> Result<bool, Failed> {
    let number = response.status().as_u16();
    let refusal = match number {
        200 => return Ok(true),
        301 | 302 | 303 | 307 | 308 => return Ok(false),
        404 | 410 => H_NOTFOUND.at(at.clone(), format!("the server answered {number}: the document does not exist")),
        429 | 503 => {
            let value = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
            let retry_after = value.and_then(|value| retry::retry_after(value, SystemTime::now()));
            let asks =
                retry_after.map_or_else(String::new, |wait| format!(" and asks to wait for {} s", wait.as_secs()));
            let refusal = H_RETRYLATER.at(at.clone(), format!("the server answered {number}{asks}"));
            return Err(Failed { refusal, retry_after });
        }
        401 | 403 | 407 | 451 => H_STATUS.at(
            at.clone(),
            format!(
                "the server answered {number}: the request is blocked, which does not mean that the document changed"
            ),
        ),
        408 | 425 | 500..600 => H_SERVER.at(at.clone(), format!("the server answered {number} instead of 200")),
        _ => H_STATUS.at(at.clone(), format!("the server answered {number} instead of 200")),
    };
    Err(refusal.into())
}
