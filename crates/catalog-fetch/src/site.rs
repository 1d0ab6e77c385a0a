//! A place that documents are fetched from.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use catalog_model::{Document, Safe};

use crate::folder::Folder;
use crate::network::Network;
use crate::source::Source;
use crate::{FetchError, Policy, Progress, UPSTREAM_REPOSITORY, path};

/// A site, or a folder that is laid out like one.
#[derive(Debug)]
pub struct Site {
    place: Place,
    side_by_side: usize,
}

#[derive(Debug)]
enum Place {
    Network(Box<Network>),
    Folder(Folder),
}

impl Site {
    /// The site that `source` names: an https URL, an http URL on this machine, or the path of a folder.
    ///
    /// A URL may have a path, below which the site's own paths lie.
    ///
    /// # Errors
    /// [`FetchError::Source`] where it names none of these, and [`FetchError::Client`] where this machine cannot fetch
    /// from it. Neither shows anything of a URL that might be a secret.
    pub fn new(source: &str, policy: Policy) -> Result<Self, FetchError> {
        let side_by_side = policy.side_by_side.max(1);
        let place = match Source::parse(source)? {
            Source::Site(base) => Place::Network(Box::new(Network::new(base, policy)?)),
            Source::Folder { named, real } => Place::Folder(Folder::new(named, real, &policy)),
        };
        Ok(Self { place, side_by_side })
    }

    /// The upstream repository's newest state, for [`crate::UPSTREAM_DATA_PATH`] and [`crate::UPSTREAM_CSV_PATH`].
    ///
    /// # Errors
    /// As [`Site::new`].
    pub fn upstream_repository(policy: Policy) -> Result<Self, FetchError> {
        Self::new(UPSTREAM_REPOSITORY, policy)
    }

    /// Whether documents come over the network, be it from this machine.
    #[must_use]
    pub const fn is_network(&self) -> bool {
        matches!(self.place, Place::Network(_))
    }

    /// What the site is called: its URL without a final slash, or the folder as it was named. Safe to print.
    #[must_use]
    pub fn describe(&self) -> String {
        match &self.place {
            Place::Network(network) => network.describe(),
            Place::Folder(folder) => folder.describe(),
        }
    }

    /// Fetches the document at `path`, such as [`crate::CSV_PATH`].
    ///
    /// The document's location is its final URL; in a folder, it is the path from the folder on, without a `/` in front.
    ///
    /// # Errors
    /// [`FetchError`] for everything but the whole document. A document that is not there is told apart by
    /// [`FetchError::is_not_found`].
    pub fn get(&self, path: &str) -> Result<Document, FetchError> {
        self.get_watched(path, &|_| {})
    }

    /// Fetches the documents at all `paths` side by side, and answers each in its place.
    ///
    /// `progress` is told of every step, from several threads. It hears nothing of a path that is no plain path.
    pub fn get_all(
        &self,
        paths: &[&str],
        progress: &(dyn Fn(Progress<'_>) + Sync),
    ) -> Vec<Result<Document, FetchError>> {
        let answers: Vec<OnceLock<Result<Document, FetchError>>> = paths.iter().map(|_| OnceLock::new()).collect();
        let next = AtomicUsize::new(0);
        let work = || {
            while let Some((path, answer)) = {
                let index = next.fetch_add(1, Ordering::Relaxed);
                paths.get(index).zip(answers.get(index))
            } {
                answer.get_or_init(|| self.get_watched(path, progress));
            }
        };
        thread::scope(|scope| {
            for _ in 1..self.side_by_side.min(paths.len()) {
                // A thread that cannot be had is one fewer: this one does its work too.
                thread::Builder::new().spawn_scoped(scope, work).ok();
            }
            work();
        });
        let every = answers.into_iter().map(OnceLock::into_inner);
        every.map(|answer| answer.expect("the scope ends when every path has its answer")).collect()
    }

    fn get_watched(&self, path: &str, progress: &(dyn Fn(Progress<'_>) + Sync)) -> Result<Document, FetchError> {
        if !path::is_plain(path) {
            return Err(FetchError::Path { path: Safe::new(path).shortened(200) });
        }
        match &self.place {
            Place::Network(network) => network.get(path, progress),
            Place::Folder(folder) => folder.get(path, progress),
        }
    }
}
