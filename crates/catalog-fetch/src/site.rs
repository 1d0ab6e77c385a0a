//! The site or folder that documents are fetched from.

use std::panic;
use std::thread;

use catalog_model::{Document, Refusal, Safe};

use crate::folder::Folder;
use crate::network::Network;
use crate::source::Source;
use crate::{H_PATH, Policy, UPSTREAM_REPOSITORY, path};

/// A site, or a folder laid out like one.
#[derive(Debug)]
pub struct Site(Origin);

#[derive(Debug)]
enum Origin {
    Network(Box<Network>),
    Folder(Folder),
}

/// A step in fetching one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress<'a> {
    /// The document was requested.
    Started { path: &'a str },
    /// This attempt failed, counted from 1, and another one follows.
    Retrying { path: &'a str, attempt: u32 },
    /// The document is complete.
    Finished {
        path: &'a str,
        /// The number of attempts, including the successful one.
        attempts: u32,
        /// An anomaly that does no harm.
        notice: Option<&'static str>,
        /// Whether the site redirects permanently. The new address is the location of the document.
        moved: bool,
    },
}

/// Receives each step, possibly from several threads.
pub(crate) type Watch<'a> = dyn Fn(Progress<'_>) + Sync + 'a;

impl Site {
    /// The site that `source` names: an https URL, an http URL of a loopback address, or the path of a folder.
    ///
    /// A URL can have a path. The paths of the documents are below it.
    ///
    /// # Errors
    /// `U-SOURCE` if it names none of these, and `N-CLIENT` if this machine lacks what fetching needs. Neither shows
    /// credentials in a URL.
    pub fn new(source: &str, policy: Policy) -> Result<Self, Refusal> {
        Ok(Self(match Source::parse(source)? {
            Source::Site(base) => Origin::Network(Box::new(Network::new(base, policy)?)),
            Source::Folder { named, real } => Origin::Folder(Folder::new(named, real, policy.size_cap)),
        }))
    }

    /// The upstream repository, for [`crate::UPSTREAM_DATA_PATH`] and [`crate::UPSTREAM_CSV_PATH`].
    pub fn upstream_repository(policy: Policy) -> Result<Self, Refusal> {
        Self::new(UPSTREAM_REPOSITORY, policy)
    }

    /// Whether it is a folder, so that the user wants no network.
    pub const fn is_folder(&self) -> bool {
        matches!(self.0, Origin::Folder(_))
    }

    /// The URL of the site without a final slash, or the folder as the user named it. Safe to print.
    pub fn describe(&self) -> String {
        match &self.0 {
            Origin::Network(network) => network.describe(),
            Origin::Folder(folder) => folder.describe(),
        }
    }

    /// Fetches the document at `path`, such as [`crate::CSV_PATH`].
    ///
    /// The document's location is its final URL, or its path relative to the folder.
    ///
    /// # Errors
    /// A [`Refusal`] unless the complete document arrives; [`crate::H_NOTFOUND`] if it does not exist.
    pub fn get(&self, path: &str, progress: &Watch<'_>) -> Result<Document, Refusal> {
        if !path::is_plain(path) {
            let shown = Safe::new(path).shortened(200);
            return Err(H_PATH.at("the links of the page", format!("`{shown}` is not a plain path of the site")));
        }
        progress(Progress::Started { path });
        match &self.0 {
            Origin::Network(network) => network.get(path, progress),
            Origin::Folder(folder) => folder.get(path, progress),
        }
    }

    /// Fetches the documents at a few `paths` in parallel, one thread each, and returns them in the same order.
    pub fn get_all(&self, paths: &[&str], progress: &Watch<'_>) -> Vec<Result<Document, Refusal>> {
        thread::scope(|scope| {
            let get = |path| self.get(path, progress);
            let threads: Vec<_> =
                paths.iter().map(|path| thread::Builder::new().spawn_scoped(scope, move || get(path))).collect();
            let answers = paths.iter().zip(threads).map(|(path, thread)| match thread {
                Ok(thread) => thread.join().unwrap_or_else(|panicked| panic::resume_unwind(panicked)),
                // No thread can be started, so this one fetches the document.
                Err(_) => get(path),
            });
            answers.collect()
        })
    }
}
