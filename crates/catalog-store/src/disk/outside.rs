//! Files for a folder outside the two trees, as `--out DIR` names one.

use std::path::{Component, Path, PathBuf};

use catalog_model::{FilePath, Files, Refusal};

use super::compare::{GENERATED, SNAPSHOTS, ancestors};
use super::fs;
use super::read::{has_directory, has_file, list};
use super::store::Store;
use crate::codes::{F_OUTPUT, F_ROOT, cannot_read, place};

/// The file that marks a folder as made for our output, so that it may be written to again.
pub const OUTPUT_MARKER: &str = ".okta-event-catalog-output";
const DRAFT: &str = ".okta-event-catalog.tmp";
const MARKER_TEXT: &str = "`cargo xtask` made this folder for its output, and overwrites it.\n";

/// Writes files into a folder of their own, creating it if it is missing. Each file is replaced atomically; other files in
/// the folder stay. The folder must not be the root of a file system, the home folder, a repository or one of its committed
/// folders, and it must not contain other files unless an earlier call created it.
pub fn write_outside(dir: &Path, files: &Files) -> Result<(), Refusal> {
    write(dir, files, std::env::home_dir().as_deref())
}

pub(super) fn write(dir: &Path, files: &Files, home: Option<&Path>) -> Result<(), Refusal> {
    let folder = resolved(dir)?;
    let refuse = |what: &str| Err(F_OUTPUT.at(place(&folder), format!("the folder {what}")));
    if folder.parent().is_none() {
        return refuse("is the root of a file system");
    }
    if home.and_then(|home| home.canonicalize().ok()).is_some_and(|home| folder == home) {
        return refuse("is the home folder");
    }
    match Store::discover(&folder) {
        Ok(store) if store.root() == folder => return refuse("is the repository itself"),
        Ok(store) if [SNAPSHOTS, GENERATED].iter().any(|ours| folder.starts_with(store.root().join(ours))) => {
            return refuse("is in a folder of committed files");
        }
        Err(refusal) if refusal.code != &F_ROOT => return Err(refusal),
        _ => {}
    }
    if has_directory(&folder)?
        && !has_file(&folder.join(OUTPUT_MARKER))?
        && list(&folder)?.iter().any(|(path, _)| !path.ends_with(DRAFT))
    {
        return refuse("is not empty and was not made for output");
    }
    let above: Vec<PathBuf> = folder.ancestors().map(Path::to_owned).collect();
    create_dirs(above.into_iter().rev())?;
    let marker = FilePath::new(OUTPUT_MARKER).expect("the marker has a plain name");
    replace(&folder, &marker, MARKER_TEXT.as_bytes())?;
    files.iter().try_for_each(|(path, bytes)| replace(&folder, path, bytes))
}

/// The path of the folder with links above it resolved; a link to it is refused. Missing folders keep their names.
fn resolved(dir: &Path) -> Result<PathBuf, Refusal> {
    let dir: PathBuf = std::path::absolute(dir).map_err(cannot_read(dir, "find"))?.components().collect();
    let resolve = |path: &Path| path.canonicalize().map_err(cannot_read(path, "find"));
    if dir.components().any(|part| part == Component::ParentDir) {
        return resolve(&dir);
    }
    has_directory(&dir)?;
    let existing = dir.ancestors().find(|path| path.exists()).unwrap_or(&dir);
    let missing = dir.strip_prefix(existing).unwrap_or(Path::new(""));
    Ok(resolve(existing)?.components().chain(missing.components()).collect())
}

fn create_dirs(folders: impl IntoIterator<Item = PathBuf>) -> Result<(), Refusal> {
    for folder in folders {
        if !has_directory(&folder)? {
            fs::create_dir(&folder)?;
        }
    }
    Ok(())
}

fn replace(folder: &Path, path: &FilePath, bytes: &[u8]) -> Result<(), Refusal> {
    create_dirs(ancestors(path).map(|above| folder.join(above.as_str())))?;
    let (draft, target) = (folder.join(DRAFT), folder.join(path.as_str()));
    has_file(&target)?;
    fs::remove_file(&draft)?;
    let file = fs::create_file(&draft, bytes)?;
    fs::sync_file(&file, &draft)?;
    fs::rename(&draft, &target)
}
