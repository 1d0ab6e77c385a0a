//! A folder laid out like the site.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::PathBuf;

use catalog_model::{Document, Location, Refusal, Safe};

use crate::site::{Progress, Watch};
use crate::{F_SOURCE, H_NOTFOUND, N_TOOBIG, path as paths};

#[derive(Debug)]
pub(crate) struct Folder {
    named: String,
    real: PathBuf,
    size_cap: u64,
}

impl Folder {
    /// The folder at the canonical path `real`, which the user calls `named`.
    pub(crate) const fn new(named: String, real: PathBuf, size_cap: u64) -> Self {
        Self { named, real, size_cap }
    }

    pub(crate) fn describe(&self) -> String {
        self.named.clone()
    }

    /// Reads the document at `path`, a plain path. For a path that ends in `/`, it is `index.html`.
    pub(crate) fn get(&self, path: &str, progress: &Watch<'_>) -> Result<Document, Refusal> {
        let index = if path.ends_with('/') { "index.html" } else { "" };
        let location = format!("{}{index}", paths::decoded(path).trim_start_matches('/'));
        let bytes = self.read(&location)?;
        progress(Progress::Finished { path, attempts: 1, notice: None, moved: false });
        Ok(Document::new(location, bytes))
    }

    fn read(&self, location: &str) -> Result<Vec<u8>, Refusal> {
        let at = || Location::untrusted(location).and(format_args!("in the folder {}", self.named));
        let unreadable = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => H_NOTFOUND
                .at(at(), "the folder has no such file")
                .next("check that the folder is the root of the site, the one that contains `docs`"),
            _ => F_SOURCE.at(at(), format!("it cannot be read: {}", Safe::new(&error.to_string()).shortened(200))),
        };
        let real = fs::canonicalize(self.real.join(location)).map_err(unreadable)?;
        if !real.starts_with(&self.real) {
            return Err(F_SOURCE.at(at(), "it is a link that leads out of the folder"));
        }
        // Checked before opening: opening a pipe waits for its writer.
        if !fs::metadata(&real).map_err(unreadable)?.is_file() {
            return Err(F_SOURCE.at(at(), "it is not a regular file"));
        }
        let mut bytes = Vec::new();
        File::open(&real)
            .and_then(|file| file.take(self.size_cap.saturating_add(1)).read_to_end(&mut bytes))
            .map_err(unreadable)?;
        if bytes.len() as u64 > self.size_cap {
            return Err(N_TOOBIG.at(at(), format!("it is larger than {} bytes", self.size_cap)));
        }
        Ok(bytes)
    }
}
