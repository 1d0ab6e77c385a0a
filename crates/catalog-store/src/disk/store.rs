//! A repository of the project.

use std::path::{Path, PathBuf};

use catalog_model::{
    ConfirmedRenames, FilePath, Files, History, HistoryTables, ObservedKeys, Refusal, Safe, Sha256, Snapshot,
    SnapshotHead, SnapshotName,
};
use rayon::prelude::*;

use super::commit;
use super::compare::{
    GENERATED, MANIFEST, Mode, Outcome, SNAPSHOTS, Tree, compare, in_snapshots, snapshot_files, under,
};
use super::lock::{self, Lock};
use super::read::{Kind, has_directory, has_file, kind_of, list, read_ours};
use crate::codes::{F_LOCKED, F_ROOT, F_SNAPSHOT, cannot_read, place};
use crate::decode;
use crate::format::{observed_keys, payloads, registry, renames};
use crate::tables::{self, HISTORY_TABLES, TableReader};

/// The file beside `snapshots/` by which a repository is recognised.
const CARGO_TOML: &str = "Cargo.toml";

/// A repository of the project: the folder that holds `snapshots/` and `generated/`.
///
/// Readers share a lock, so a [`View`] is consistent. A committed change that was not finished is finished before
/// anything is read or written.
#[derive(Clone, Debug)]
pub struct Store {
    root: PathBuf,
}

impl Store {
    /// The repository at `root`; `F-ROOT` where it lacks `Cargo.toml` or `snapshots/`.
    pub fn open(root: &Path) -> Result<Self, Refusal> {
        let missing = |what| F_ROOT.at(place(root), format!("there is no {what} here"));
        if kind_of(&root.join(CARGO_TOML))? != Some(Kind::File) {
            return Err(missing("`Cargo.toml`"));
        }
        if !has_directory(&root.join(SNAPSHOTS))? {
            return Err(missing("`snapshots/`"));
        }
        Ok(Self { root: root.to_owned() })
    }

    /// The nearest repository, from `start` upwards; `F-ROOT` where there is none.
    pub fn discover(start: &Path) -> Result<Self, Refusal> {
        let start = std::path::absolute(start).map_err(cannot_read(start, "find"))?;
        for folder in start.ancestors() {
            match Self::open(folder) {
                Err(refusal) if refusal.code == &F_ROOT => {}
                found => return found,
            }
        }
        Err(F_ROOT.at(place(&start), "neither this folder nor any parent has both `Cargo.toml` and `snapshots/`"))
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A consistent view of the files: no writer changes them while it lives.
    pub fn read(&self) -> Result<View<'_>, Refusal> {
        loop {
            let lock = lock::shared(&self.root)?;
            if !commit::is_ready(&self.root)? {
                return Ok(View { root: &self.root, _lock: lock });
            }
            drop(lock);
            self.finish()?;
        }
    }

    /// Takes the writer lock, for commands that read, compute and write. `F-LOCKED` if another process holds it.
    pub fn lock(&self) -> Result<LockedStore<'_>, Refusal> {
        let lock = lock::writer(&self.root)?;
        if commit::is_ready(&self.root)? {
            self.finish()?;
        }
        commit::sweep(&self.root)?;
        Ok(LockedStore { root: &self.root, _lock: lock })
    }

    /// As [`View::history`].
    pub fn load_history(&self) -> Result<History, Refusal> {
        self.read()?.history()
    }

    /// As [`View::tables`].
    pub fn tables(&self) -> Result<HistoryTables, Refusal> {
        self.read()?.tables()
    }

    /// The history, and how the trees that `make` builds from it differ from the files, under one lock. The snapshots
    /// must be exactly as this program writes them.
    pub fn load_and_compare<T: AsRef<[Tree]>, E: From<Refusal>>(
        &self,
        make: impl FnOnce(&History) -> Result<T, E>,
    ) -> Result<(History, Outcome), E> {
        let view = self.read()?;
        let history = canonical_history(&self.root)?;
        let outcome = compare(view.root, make(&history)?.as_ref())?;
        Ok((history, outcome))
    }

    /// Compares trees with the files and, in [`Mode::Write`], writes the difference.
    pub fn apply(&self, trees: &[Tree], mode: Mode) -> Result<Outcome, Refusal> {
        match mode {
            Mode::Write => self.lock()?.apply(trees, mode),
            Mode::Check | Mode::DryRun => compare(self.read()?.root, trees),
        }
    }

    /// The snapshot in a folder anywhere, of any name, with the pool of payload definitions beside it or one level up.
    pub fn load_snapshot_dir(path: &Path) -> Result<Snapshot, Refusal> {
        // The folder may belong to somebody else, so the advice must not be to delete files.
        let refuse = |problem: String| F_SNAPSHOT.at(place(path), format!("the folder is not a snapshot: {problem}"));
        let held = list(path)?;
        let is_missing = |file: &&str| !held.iter().any(|(held, kind)| held.ends_with(file) && *kind == Kind::File);
        let missing: Vec<&str> = decode::REQUIRED_FILES.into_iter().filter(is_missing).collect();
        if !missing.is_empty() {
            return Err(refuse(format!("it has no {}", missing.join(" and no "))));
        }
        let mut files = Files::new();
        for (held, kind) in held {
            let name = held.file_name().unwrap_or_default().to_string_lossy();
            let Some(file) = decode::snapshot_file(&name).filter(|_| kind == Kind::File) else {
                return Err(refuse(format!("`{}` is not one of its files", Safe::new(&name).shortened(100))));
            };
            files.add(file, read_ours(&held)?);
        }
        let mut pool = None;
        for above in ["..", "../.."] {
            let path = path.join(above).join(payloads::POOL_FILE);
            if kind_of(&path)? == Some(Kind::File) {
                pool = Some(read_ours(&path)?);
                break;
            }
        }
        decode::snapshot(&files, pool.as_deref()).map_err(|refusal| under(place(path).as_str(), refusal))
    }

    fn finish(&self) -> Result<(), Refusal> {
        let _lock = lock::exclusive(&self.root).map_err(|refusal| match refusal.code {
            code if code == &F_LOCKED => refusal,
            _ => commit::committed(refusal),
        })?;
        // Another process may have finished the change in the meantime.
        if commit::is_ready(&self.root)? { commit::finish(&self.root) } else { Ok(()) }
    }
}

/// A consistent view of the files of a repository.
#[derive(Debug)]
pub struct View<'a> {
    root: &'a Path,
    _lock: Option<Lock>,
}

impl View<'_> {
    /// The whole history.
    pub fn history(&self) -> Result<History, Refusal> {
        decode::snapshots(&read_snapshots(self.root)?).map_err(in_snapshots)
    }

    /// The history in runs, without provenance and findings: all that the users' commands need.
    pub fn tables(&self) -> Result<HistoryTables, Refusal> {
        let registry = self.top_file(registry::FILE, registry::read)?;
        let renames = self.renames()?.of_registered(&registry);
        TableReader::new(&self.table_files()?)?.all(registry, renames)
    }

    /// The confirmed renames.
    pub fn renames(&self) -> Result<ConfirmedRenames, Refusal> {
        self.top_file(renames::FILE, renames::read)
    }

    /// The observed keys.
    pub fn observed_keys(&self) -> Result<ObservedKeys, Refusal> {
        self.top_file(observed_keys::FILE, observed_keys::read)
    }

    /// The value in a file of `snapshots/`; the default if it is missing, as before the first snapshot is written.
    fn top_file<T: Default>(&self, name: &str, read: fn(&[u8]) -> Result<T, Refusal>) -> Result<T, Refusal> {
        let path = self.root.join(SNAPSHOTS).join(name);
        if has_file(&path)? { read(&read_ours(&path)?).map_err(in_snapshots) } else { Ok(T::default()) }
    }

    /// The history tables, with paths relative to `generated/`.
    ///
    /// They are read from `generated/` if they are as its manifest lists them and have the same snapshots as
    /// `snapshots/`, and made from the snapshots otherwise, which takes several times as long. `generate --check`
    /// verifies that their rows are right.
    pub fn table_files(&self) -> Result<Files, Refusal> {
        if let Some(files) = self.committed_tables()? {
            let names = self.names()?;
            let reader = TableReader::new(&files);
            if reader.is_ok_and(|reader| reader.snapshots().iter().map(SnapshotHead::name).eq(names)) {
                return Ok(files);
            }
        }
        Ok(tables::write(&HistoryTables::of(&self.history()?)))
    }

    /// The history tables in `generated/`; `None` if one is missing or is not as the manifest lists it.
    fn committed_tables(&self) -> Result<Option<Files>, Refusal> {
        let read = |path: &str| {
            let path = self.root.join(GENERATED).join(path);
            if has_file(&path)? { read_ours(&path).map(Some) } else { Ok(None) }
        };
        let Some(manifest) = read(MANIFEST)? else { return Ok(None) };
        let mut files = Files::new();
        for table in HISTORY_TABLES {
            let Some(bytes) = read(table.path)? else { return Ok(None) };
            let line = format!("{}  {}", Sha256::of(&bytes), table.path);
            if !manifest.split(|byte| *byte == b'\n').any(|listed| listed == line.as_bytes()) {
                return Ok(None);
            }
            files.add(table.path, bytes);
        }
        Ok(Some(files))
    }

    /// The names of all snapshots, oldest first. No file is read.
    pub fn names(&self) -> Result<Vec<SnapshotName>, Refusal> {
        let held = list(&self.root.join(SNAPSHOTS))?;
        let names = held.iter().filter(|(_, kind)| *kind == Kind::Directory);
        let mut names: Vec<SnapshotName> =
            names.filter_map(|(path, _)| path.file_name()?.to_str()?.parse().ok()).collect();
        names.sort();
        Ok(names)
    }
}

/// A repository with the writer lock: no other process can write while this value lives.
#[derive(Debug)]
pub struct LockedStore<'a> {
    root: &'a Path,
    _lock: Lock,
}

impl LockedStore<'_> {
    /// The whole history. The files must be exactly as this program writes them, since a write replaces everything else.
    pub fn load_history(&self) -> Result<History, Refusal> {
        canonical_history(self.root)
    }

    /// As [`Store::apply`].
    pub fn apply(&self, trees: &[Tree], mode: Mode) -> Result<Outcome, Refusal> {
        self.apply_with(trees, mode, |_| Ok(()))
    }

    /// As [`Self::apply`]. `before_commit` is called when all new contents are on the disk and no file has changed yet.
    /// If it fails, no file changes.
    pub fn apply_with<E: From<Refusal>>(
        &self,
        trees: &[Tree],
        mode: Mode,
        before_commit: impl FnOnce(&Outcome) -> Result<(), E>,
    ) -> Result<Outcome, E> {
        let outcome = compare(self.root, trees)?;
        if mode != Mode::Write || outcome.is_clean() {
            before_commit(&outcome)?;
            return Ok(outcome);
        }
        let stage = || {
            commit::stage(self.root, &outcome)?;
            before_commit(&outcome)?;
            Ok(lock::exclusive(self.root)?)
        };
        // If this fails too, the next writer deletes the staged files.
        let give_up = || drop(commit::sweep(self.root));
        let _lock = stage().inspect_err(|_: &E| give_up())?;
        commit::commit(self.root).inspect_err(|_| give_up())?;
        Ok(outcome)
    }
}

fn canonical_history(root: &Path) -> Result<History, Refusal> {
    let files = read_snapshots(root)?;
    let history = decode::snapshots(&files).map_err(in_snapshots)?;
    decode::check_canonical(&files, &history).map_err(in_snapshots)?;
    Ok(history)
}

fn read_snapshots(root: &Path) -> Result<Files, Refusal> {
    let paths: Vec<FilePath> = snapshot_files(root)?.into_iter().collect();
    let contents: Vec<_> = paths.par_iter().map(|path| read_ours(&root.join(SNAPSHOTS).join(path.as_str()))).collect();
    let mut files = Files::new();
    for (path, bytes) in paths.into_iter().zip(contents) {
        files.insert(path, bytes?);
    }
    Ok(files)
}
