//! What is reported while documents are fetched.

use std::time::Duration;

/// A step in fetching one document. Every text in it is safe to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress<'a> {
    /// The document is being asked for.
    Started {
        /// The path that was asked for.
        path: &'a str,
    },
    /// More of it has arrived. After a repetition the count begins anew.
    Received {
        /// The path that was asked for.
        path: &'a str,
        /// The bytes so far, decoded.
        bytes: u64,
    },
    /// An attempt failed in a way that may pass, and there will be another one.
    Retrying {
        /// The path that was asked for.
        path: &'a str,
        /// Which attempt failed, from 1.
        attempt: u32,
        /// How long the next one is waited for.
        wait: Duration,
        /// What went wrong.
        reason: &'a str,
    },
    /// The document is there.
    Finished {
        /// The path that was asked for.
        path: &'a str,
        /// Its size, decoded.
        bytes: u64,
        /// How many attempts it took, from 1: more than one is worth a warning.
        attempts: u32,
        /// What was odd about it, though harmless.
        notice: Option<&'static str>,
    },
}
