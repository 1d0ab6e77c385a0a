//! Files for a folder outside the two trees, as `--out DIR` names one.

use std::io;
use std::path::{Path, PathBuf};

use catalog_model::{FilePath, Files};

use super::compare::{GENERATED, SNAPSHOTS};
use super::file_system::{FileSystem, RealFileSystem};
use super::read::{has_directory, has_file};
use super::store::Store;
use crate::error::{FileError, StoreError};

/// The file that marks a folder as one that was made for our output and may be written to again.
pub const OUTPUT_MARKER: &str = ".okta-event-catalog-output";
/// A file that is being written. In the target's own folder, so that moving it cannot cross file systems.
const DRAFT: &str = ".okta-event-catalog.tmp";
const MARKER_TEXT: &[u8] = b"This folder was made by `cargo xtask` for its output, and is written over by it.\n";

/// Writes files into a folder of their own, made if it is not there. Each file is the old one or the new one at every
/// time; files that are there and not written stay.
///
/// # Errors
/// [`FileError::Output`] where the folder is the root of a file system, the home folder or a checkout, is inside
/// `snapshots/` or `generated/` of a checkout, or holds things and was not made by this function;
/// [`StoreError::File`] where something cannot be written.
pub fn write_outside(dir: &Path, files: &Files) -> Result<(), StoreError> {
    let home = std::env::home_dir();
    write_outside_with(&RealFileSystem, home.as_deref(), dir, files)
}

fn write_outside_with(
    file_system: &dyn FileSystem,
    home: Option<&Path>,
    dir: &Path,
    files: &Files,
) -> Result<(), StoreError> {
    let folder = resolved(dir)?;
    refuse_places(&folder, home)?;
    let marker = FilePath::new(OUTPUT_MARKER).expect("the marker has a plain name");
    if has_directory(file_system, &folder)? {
        let is_ours = has_file(file_system, &folder.join(OUTPUT_MARKER))?;
        let is_empty = || file_system.list(&folder).map(|held| held.iter().all(|(name, _)| name == DRAFT));
        if !is_ours && !is_empty().map_err(FileError::reading(&folder, "list"))? {
            return Err(refuse(&folder, "holds things, and no file says that it was made for output"));
        }
    }
    let writer = OutsideWriter { file_system, folder: &folder };
    writer.create_folders(&folder)?;
    writer.write(&marker, MARKER_TEXT)?;
    for (path, bytes) in files.iter() {
        writer.write(path, bytes)?;
    }
    Ok(())
}

/// The folder's path without symbolic links; what does not exist yet is kept as it is named.
fn resolved(dir: &Path) -> Result<PathBuf, FileError> {
    let absolute = std::path::absolute(dir).map_err(FileError::reading(dir, "find"))?;
    for existing in absolute.ancestors() {
        match existing.canonicalize() {
            Ok(resolved) => {
                let rest = absolute.strip_prefix(existing).unwrap_or(Path::new(""));
                if rest.components().any(|part| part.as_os_str() == "..") {
                    return Err(FileError::Output {
                        path: absolute,
                        reason: "is named by way of a folder that is not there",
                    });
                }
                // Part by part: joining nothing at all would add a `/`, which follows what stands there.
                return Ok(resolved.components().chain(rest.components()).collect());
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(FileError::reading(existing, "find")(error)),
        }
    }
    Ok(absolute)
}

fn refuse_places(folder: &Path, home: Option<&Path>) -> Result<(), StoreError> {
    if folder.parent().is_none() {
        return Err(refuse(folder, "is the root of a file system"));
    }
    if home.and_then(|home| home.canonicalize().ok()).is_some_and(|home| folder == home) {
        return Err(refuse(folder, "is the home folder"));
    }
    match Store::discover(folder) {
        Ok(store) if store.root() == folder => Err(refuse(folder, "is the checkout itself")),
        Ok(store) if [SNAPSHOTS, GENERATED].iter().any(|ours| folder.starts_with(store.root().join(ours))) => {
            Err(refuse(folder, "is inside a folder of what is committed"))
        }
        Ok(_) | Err(StoreError::File(FileError::Root { .. })) => Ok(()),
        Err(error) => Err(error),
    }
}

fn refuse(folder: &Path, reason: &'static str) -> StoreError {
    FileError::Output { path: folder.to_owned(), reason }.into()
}

struct OutsideWriter<'a> {
    file_system: &'a dyn FileSystem,
    folder: &'a Path,
}

impl OutsideWriter<'_> {
    fn write(&self, path: &FilePath, bytes: &[u8]) -> Result<(), FileError> {
        let target = self.folder.join(path.as_str());
        let parent = target.parent().unwrap_or(self.folder);
        self.create_folders(parent)?;
        has_file(self.file_system, &target)?;
        let draft = parent.join(DRAFT);
        if has_file(self.file_system, &draft)? {
            self.file_system.remove_file(&draft).map_err(FileError::writing(&draft, "remove"))?;
        }
        let written = self.write_draft(&draft, &target, bytes);
        if written.is_err() {
            // The first error is the one to report; a draft that stays behind is written over by the next run.
            drop(self.file_system.remove_file(&draft));
        }
        written
    }

    fn write_draft(&self, draft: &Path, target: &Path, bytes: &[u8]) -> Result<(), FileError> {
        let mut file = self.file_system.create_file(draft).map_err(FileError::writing(draft, "create"))?;
        self.file_system.write(&mut file, draft, bytes).map_err(FileError::writing(draft, "write"))?;
        self.file_system.sync_file(&file, draft).map_err(FileError::writing(draft, "sync"))?;
        drop(file);
        self.file_system.rename(draft, target).map_err(FileError::writing(target, "move a file to"))?;
        let parent = target.parent().unwrap_or(self.folder);
        self.file_system.sync_directory(parent).map_err(FileError::writing(parent, "sync"))
    }

    /// Makes a folder if it is not there, with those that it is in. None of them may be a link, through which the rest
    /// would be written elsewhere.
    fn create_folders(&self, folder: &Path) -> Result<(), FileError> {
        let from_the_top: Vec<&Path> = folder.ancestors().collect();
        for folder in from_the_top.into_iter().rev() {
            if !has_directory(self.file_system, folder)? {
                self.file_system.create_directory(folder).map_err(FileError::writing(folder, "create"))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::faults::{Fault, FaultyFileSystem};
    use super::*;

    fn files(text: &str) -> Files {
        let mut files = Files::new();
        files.add("a.txt", text);
        files.add("deep/b.txt", text);
        files
    }

    #[test]
    fn whichever_call_fails_each_file_is_the_old_one_or_the_new_one_and_the_next_run_mends_it() {
        for number in 1.. {
            let above = tempfile::tempdir().unwrap();
            let dir = above.path().join("out");
            write_outside(&dir, &files("old")).unwrap();
            let file_system = FaultyFileSystem::new(Fault::DeadFrom(number), 28);
            let written = write_outside_with(&file_system, None, &dir, &files("new"));
            if file_system.calls().len() < number {
                written.unwrap();
                return;
            }
            assert!(matches!(written, Err(StoreError::File(FileError::Read { .. } | FileError::Write { .. }))));
            for path in ["a.txt", "deep/b.txt"] {
                let text = std::fs::read_to_string(dir.join(path)).unwrap();
                assert!(text == "old" || text == "new", "{path} is {text:?} after call {number}");
            }
            write_outside(&dir, &files("new")).unwrap();
            assert_eq!(std::fs::read(dir.join("deep/b.txt")).unwrap(), b"new");
        }
    }

    #[test]
    fn the_home_folder_is_refused_and_a_folder_in_it_is_not() {
        let home = tempfile::tempdir().unwrap();
        let write = |dir: &Path| write_outside_with(&RealFileSystem, Some(home.path()), dir, &files("new"));
        assert!(matches!(write(home.path()), Err(StoreError::File(FileError::Output { .. }))));
        write(&home.path().join("out")).unwrap();
    }

    #[test]
    fn a_run_that_was_killed_at_its_first_file_does_not_make_the_folder_a_foreign_one() {
        let dir = tempfile::tempdir().unwrap();
        drop(RealFileSystem.create_file(&dir.path().join(DRAFT)).unwrap());
        write_outside(dir.path(), &files("new")).unwrap();
    }

    #[cfg(unix)]
    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test makes what it is tried on")]
    fn a_link_on_the_way_to_a_file_is_refused_however_deep_it_leads() {
        let above = tempfile::tempdir().unwrap();
        let (dir, elsewhere) = (above.path().join("out"), above.path().join("elsewhere"));
        write_outside(&dir, &files("old")).unwrap();
        std::fs::create_dir_all(elsewhere.join("and/deeper")).unwrap();
        std::os::unix::fs::symlink(&elsewhere, dir.join("link")).unwrap();
        for path in ["link/b.txt", "link/and/b.txt", "link/and/deeper/b.txt", "link/new/b.txt"] {
            let mut files = Files::new();
            files.add(path, "new");
            let error = write_outside(&dir, &files).unwrap_err();
            assert!(matches!(error, StoreError::File(FileError::Symlink { .. })), "{path}: {error}");
        }
        let there: Vec<_> = std::fs::read_dir(&elsewhere).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(there, ["and"]);
        assert_eq!(std::fs::read_dir(elsewhere.join("and/deeper")).unwrap().count(), 0);
    }
}
