//! Reads a response body, within limits of size and speed.

use std::io::{self, BufRead as _, BufReader, Read};
use std::time::Instant;

use catalog_model::{Refusal, Safe};
use flate2::bufread::GzDecoder;
use reqwest::blocking::Response;

use crate::failure::{Limits, seconds};
use crate::{N_GZIP, N_SLOW, N_TOOBIG, N_TRUNCATED};

/// The first byte of a gzip stream.
const GZIP_MAGIC: u8 = 0x1f;

/// A complete body.
pub(crate) struct Body {
    pub(crate) bytes: Vec<u8>,
    /// An anomaly that does no harm.
    pub(crate) notice: Option<&'static str>,
}

/// Reads and decodes the body of `response`. Never holds more than the maximum size.
pub(crate) fn read(response: Response, is_gzip: bool, limits: &Limits<'_>) -> Result<Body, Refusal> {
    if response.content_length().is_some_and(|length| length > limits.policy.size_cap) {
        return Err(too_big(limits));
    }
    let mut wire = Wire { response, limits, started: Instant::now(), received: 0 };
    let mut bytes = Vec::new();
    let notice = if is_gzip {
        gunzip(wire, &mut bytes)?
    } else {
        wire.read_to_end(&mut bytes).map_err(|error| refusal(error, limits))?;
        None
    };
    Ok(Body { bytes, notice })
}

/// Decodes all members of a gzip stream. Bytes after the last one are ignored: each member ends in a checksum and a
/// length, so the document is complete without them.
fn gunzip(wire: Wire<'_>, bytes: &mut Vec<u8>) -> Result<Option<&'static str>, Refusal> {
    let limits = wire.limits;
    let mut wire = BufReader::with_capacity(64 << 10, wire);
    loop {
        let left = limits.policy.size_cap.saturating_add(1) - bytes.len() as u64;
        if let Err(error) = GzDecoder::new(&mut wire).take(left).read_to_end(bytes) {
            return Err(match error.kind() {
                io::ErrorKind::UnexpectedEof => {
                    let what = format!("the gzip stream broke off after {} bytes", wire.get_ref().received);
                    N_TRUNCATED.at(limits.at.clone(), what)
                }
                _ => refusal(error, limits),
            });
        }
        if bytes.len() as u64 > limits.policy.size_cap {
            return Err(too_big(limits));
        }
        match wire.fill_buf().map_err(|error| refusal(error, limits))? {
            [] => return Ok(None),
            [GZIP_MAGIC, ..] => {}
            [..] => return Ok(Some("bytes after the end of its gzip stream were ignored")),
        }
    }
}

/// The body as it arrives, within the limits.
struct Wire<'a> {
    response: Response,
    limits: &'a Limits<'a>,
    started: Instant,
    received: u64,
}

impl Read for Wire<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self
            .response
            .read(buffer)
            .map_err(|error| io::Error::other(self.limits.body_refusal(&error, self.received)))?;
        self.received += count as u64;
        if count > 0 {
            self.check().map_err(io::Error::other)?;
        }
        Ok(count)
    }
}

impl Wire<'_> {
    fn check(&self) -> Result<(), Refusal> {
        let policy = self.limits.policy;
        self.limits.check_total()?;
        if self.received > policy.size_cap {
            return Err(too_big(self.limits));
        }
        let elapsed = self.started.elapsed();
        let expected = u128::from(policy.minimum_rate) * elapsed.as_millis() / 1000;
        if elapsed > policy.minimum_rate_grace && u128::from(self.received) < expected {
            let what = format!(
                "{} bytes arrived in {}, less than {} bytes per second",
                self.received,
                seconds(elapsed),
                policy.minimum_rate
            );
            return Err(N_SLOW.at(self.limits.at.clone(), what));
        }
        Ok(())
    }
}

fn too_big(limits: &Limits<'_>) -> Refusal {
    N_TOOBIG.at(limits.at.clone(), format!("the document is larger than {} bytes", limits.policy.size_cap))
}

/// The refusal inside the `io::Error` that the decoder passed on, or a refusal for the decoder's own error.
fn refusal(error: io::Error, limits: &Limits<'_>) -> Refusal {
    error.downcast::<Refusal>().unwrap_or_else(|error| {
        let reason = Safe::new(&error.to_string()).shortened(200);
        N_GZIP.at(limits.at.clone(), format!("the answer is not valid gzip: {reason}"))
    })
}
