//! Reads a body to its end, and stops where it is too large, too slow or broken.

use std::io::{self, BufRead as _, BufReader, Read};
use std::time::Instant;

use catalog_model::Safe;
use flate2::bufread::GzDecoder;
use reqwest::blocking::Response;

use crate::encoding::ContentEncoding;
use crate::exchange::Clock;
use crate::{Fault, Policy, classify};

/// What is read at once.
const CHUNK: usize = 64 << 10;

/// The first byte of every gzip stream.
const GZIP_MAGIC: u8 = 0x1f;

/// A whole body.
pub(crate) struct Body {
    pub(crate) bytes: Vec<u8>,
    /// What was odd about it, though harmless.
    pub(crate) notice: Option<&'static str>,
}

/// Reads and decodes the body of `response`, telling `watch` how many bytes it has.
///
/// # Errors
/// The [`Fault`] that ended it. At no time are more than the capped number of bytes held.
pub(crate) fn read(
    response: Response,
    encoding: ContentEncoding,
    clock: &Clock,
    policy: &Policy,
    watch: &dyn Fn(u64),
) -> Result<Body, Fault> {
    if response.content_length().is_some_and(|length| length > policy.size_cap) {
        return Err(Fault::TooBig { cap: policy.size_cap });
    }
    let wire = Wire { response, clock, policy, started: Instant::now(), received: 0 };
    let mut sink = Sink { bytes: Vec::new(), cap: policy.size_cap, watch };
    let notice = match encoding {
        ContentEncoding::Identity => {
            sink.fill(wire).map_err(fault)?;
            None
        }
        ContentEncoding::Gzip => gunzip(wire, &mut sink)?,
    };
    Ok(Body { bytes: sink.bytes, notice })
}

/// Decodes all members of a gzip stream. What follows the last one is passed over: each member ends in a checksum and
/// a length, so the document is whole without it.
fn gunzip(wire: Wire<'_>, sink: &mut Sink<'_>) -> Result<Option<&'static str>, Fault> {
    let mut wire = BufReader::with_capacity(CHUNK, wire);
    loop {
        if let Err(error) = sink.fill(GzDecoder::new(&mut wire)) {
            return Err(match error.kind() {
                io::ErrorKind::UnexpectedEof => Fault::Truncated { bytes: wire.get_ref().received },
                _ => fault(error),
            });
        }
        match wire.fill_buf().map_err(fault)? {
            [] => return Ok(None),
            [GZIP_MAGIC, ..] => {}
            [..] => return Ok(Some("bytes that belong to nothing follow the end of its gzip stream")),
        }
    }
}

/// The body as it comes, under the eyes of the clock.
struct Wire<'a> {
    response: Response,
    clock: &'a Clock,
    policy: &'a Policy,
    started: Instant,
    received: u64,
}

impl Read for Wire<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.clock.left().is_none() {
            return Err(io::Error::other(self.clock.spent()));
        }
        let count = self
            .response
            .read(buffer)
            .map_err(|error| io::Error::other(classify::body(&error, self.received, self.clock, self.policy)))?;
        self.received += count as u64;
        // An end is an end, however slow it was in coming.
        if count > 0 {
            self.check().map_err(io::Error::other)?;
        }
        Ok(count)
    }
}

impl Wire<'_> {
    fn check(&self) -> Result<(), Fault> {
        let after = self.started.elapsed();
        let minimum = self.policy.minimum_rate;
        if self.received > self.policy.size_cap {
            return Err(Fault::TooBig { cap: self.policy.size_cap });
        }
        let least = u128::from(minimum) * after.as_millis() / 1000;
        if after > self.policy.minimum_rate_grace && u128::from(self.received) < least {
            return Err(Fault::Slow { bytes: self.received, after, minimum });
        }
        Ok(())
    }
}

/// The document as it grows.
struct Sink<'a> {
    bytes: Vec<u8>,
    cap: u64,
    watch: &'a dyn Fn(u64),
}

impl Sink<'_> {
    /// Takes all that `reader` has.
    fn fill(&mut self, mut reader: impl Read) -> io::Result<()> {
        let mut chunk = vec![0; CHUNK];
        loop {
            let count = match reader.read(&mut chunk) {
                Ok(0) => return Ok(()),
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            self.bytes.extend_from_slice(&chunk[..count]);
            let bytes = self.bytes.len() as u64;
            if bytes > self.cap {
                return Err(io::Error::other(Fault::TooBig { cap: self.cap }));
            }
            (self.watch)(bytes);
        }
    }
}

/// The fault that travelled through the decoder inside an `io::Error`, or the decoder's own complaint.
fn fault(error: io::Error) -> Fault {
    error
        .downcast::<Fault>()
        .unwrap_or_else(|error| Fault::Gzip { reason: Safe::new(&error.to_string()).shortened(200) })
}
