//! A folder laid out like the site.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::PathBuf;

use catalog_model::{Document, Safe};

use crate::{FetchError, FolderProblem, Policy, Progress};

/// A folder that stands for a site.
#[derive(Debug)]
pub(crate) struct Folder {
    named: String,
    real: PathBuf,
    size_cap: u64,
}

impl Folder {
    /// The folder `real`, which is called `named` and has no symbolic links on its way.
    pub(crate) fn new(named: String, real: PathBuf, policy: &Policy) -> Self {
        Self { named, real, size_cap: policy.size_cap }
    }

    /// The folder as it was named.
    pub(crate) fn describe(&self) -> String {
        self.named.clone()
    }

    /// Reads the document at `path`, which is a plain path. A path that ends in `/` has its document in `index.html`.
    ///
    /// # Errors
    /// [`FetchError::Folder`] where there is no such file or it is not to be read.
    pub(crate) fn get(&self, path: &str, progress: &(dyn Fn(Progress<'_>) + Sync)) -> Result<Document, FetchError> {
        let index = if path.ends_with('/') { "index.html" } else { "" };
        let location = format!("{}{index}", path.trim_start_matches('/'));
        progress(Progress::Started { path });
        let bytes = self.read(&location).map_err(|problem| FetchError::Folder {
            path: location.clone(),
            folder: self.named.clone(),
            problem,
        })?;
        progress(Progress::Finished { path, bytes: bytes.len() as u64, attempts: 1, notice: None });
        Ok(Document::new(location, bytes))
    }

    fn read(&self, location: &str) -> Result<Vec<u8>, FolderProblem> {
        let real = std::fs::canonicalize(self.real.join(location)).map_err(problem)?;
        if !real.starts_with(&self.real) {
            return Err(FolderProblem::Outside);
        }
        // Asked before it is opened: opening a pipe waits for whoever writes to it.
        if !std::fs::metadata(&real).map_err(problem)?.is_file() {
            return Err(FolderProblem::NotAFile);
        }
        let mut bytes = Vec::new();
        File::open(&real)
            .and_then(|file| file.take(self.size_cap.saturating_add(1)).read_to_end(&mut bytes))
            .map_err(problem)?;
        if bytes.len() as u64 > self.size_cap {
            return Err(FolderProblem::TooBig { cap: self.size_cap });
        }
        Ok(bytes)
    }
}

fn problem(error: io::Error) -> FolderProblem {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => FolderProblem::Missing,
        _ => FolderProblem::Unreadable { reason: Safe::new(&error.to_string()).shortened(200) },
    }
}
