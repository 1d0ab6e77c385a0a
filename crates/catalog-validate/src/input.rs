//! The bytes of a source, decompressed if it is a gzip file, and the sources in a folder.

use std::io::{BufReader, Cursor, ErrorKind, Read, Result};
use std::path::{Path, PathBuf};

use flate2::bufread::MultiGzDecoder;

const GZIP: [u8; 2] = [0x1f, 0x8b];

/// The names of the files of a folder that are read, also with `.gz`.
const EXTENSIONS: [&str; 4] = ["json", "ndjson", "jsonl", "log"];

type Start<R> = Watched<std::io::Chain<Cursor<Vec<u8>>, R>>;

/// A reader that remembers whether it failed, to tell its errors from those of the decoder.
pub(crate) struct Watched<R> {
    reader: R,
    has_failed: bool,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        loop {
            match self.reader.read(buffer) {
                // The decoder could not continue in the middle of a header.
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                result => {
                    self.has_failed |= result.is_err();
                    return result;
                }
            }
        }
    }
}

/// A reader that was looked at to find out whether it is compressed.
pub(crate) enum Input<R> {
    Plain(Start<R>),
    /// Any number of gzip members, one after another.
    Gzip(Box<MultiGzDecoder<BufReader<Start<R>>>>),
}

impl<R: Read> Input<R> {
    pub(crate) fn open(mut reader: R) -> Result<Self> {
        let mut start = Vec::new();
        reader.by_ref().take(GZIP.len() as u64).read_to_end(&mut start)?;
        let is_gzip = start == GZIP;
        let reader = Watched { reader: Cursor::new(start).chain(reader), has_failed: false };
        Ok(if is_gzip {
            Self::Gzip(Box::new(MultiGzDecoder::new(BufReader::with_capacity(256 * 1024, reader))))
        } else {
            Self::Plain(reader)
        })
    }

    /// Whether an error is about the compressed data, and not about reading it.
    pub(crate) fn is_damaged(&self) -> bool {
        matches!(self, Self::Gzip(reader) if !reader.get_ref().get_ref().has_failed)
    }
}

impl<R: Read> Read for Input<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        match self {
            Self::Plain(reader) => reader.read(buffer),
            Self::Gzip(reader) => reader.read(buffer),
        }
    }
}

/// The files in a folder and in the folders in it, sorted.
#[derive(Debug, Default)]
pub struct FolderFiles {
    /// Those whose names are those of logs: `.json`, `.ndjson`, `.jsonl` and `.log`, also with `.gz`.
    pub logs: Vec<PathBuf>,
    /// The others, which are not read.
    pub skipped: Vec<PathBuf>,
}

impl FolderFiles {
    /// Links to folders are not followed, so that the search ends.
    pub fn of(folder: &Path) -> Result<Self> {
        let mut files = Self::default();
        files.collect(folder)?;
        Ok(files)
    }

    fn collect(&mut self, folder: &Path) -> Result<()> {
        let mut entries = std::fs::read_dir(folder)?.collect::<Result<Vec<_>>>()?;
        entries.sort_by_key(std::fs::DirEntry::path);
        for entry in entries {
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                self.collect(&path)?;
            } else if is_log(&path) && path.is_file() {
                self.logs.push(path);
            } else {
                self.skipped.push(path);
            }
        }
        Ok(())
    }
}

fn is_log(path: &Path) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else { return false };
    let name = name.to_ascii_lowercase();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    name.rsplit_once('.').is_some_and(|(_, extension)| EXTENSIONS.contains(&extension))
}
