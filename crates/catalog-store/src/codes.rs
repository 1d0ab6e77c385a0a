//! The error codes of this crate, and locations in files.

use std::io;
use std::path::Path;

use catalog_model::{Location, Refusal, SafeBytes, codes, without_credentials};

const RESTORE: &str = "restore the committed files with `git restore snapshots`, or import them again";
const MOVE_AWAY: &str = "move it away or delete it, and run the command again";

codes! {
    F_READ, "F-READ", FileSystem, "A file or folder cannot be read.",
        "check that the path exists and can be read, and run the command again";
    F_WRITE, "F-WRITE", FileSystem, "A file or folder cannot be written, so no file was changed.",
        "nothing has changed: free disk space or fix the permissions, and run the command again";
    F_COMMITTED, "F-COMMITTED", FileSystem,
        "The new files are committed, but not all of them could be moved into place.",
        "free disk space or fix the permissions, and run `cargo xtask generate`: it finishes the change first";
    F_TOOBIG, "F-TOOBIG", FileSystem, "A file is larger than any file of this project can be.",
        "restore the committed file with `git restore`, or name another one";
    F_LOCKED, "F-LOCKED", FileSystem, "Another process uses this repository, and two writers would overwrite each other.",
        "wait for the other process to end, and run the command again";
    F_SYMLINK, "F-SYMLINK", FileSystem,
        "A symbolic link was found where this program expects its own file or folder; writing through it could change other files.", MOVE_AWAY;
    F_NOTFILE, "F-NOTFILE", FileSystem,
        "Something else was found where this program expects its own file or folder. It is not replaced.", MOVE_AWAY;
    F_READY, "F-READY", FileSystem, "The folder of a committed change contains a path that this program does not write.",
        "delete the folder, restore the committed files with `git restore snapshots generated`, and run the command again";
    F_ROOT, "F-ROOT", Usage, "The folder is not in a repository of this project.",
        "run the command in a repository of the project";
    F_SNAPSHOT, "F-SNAPSHOT", Usage, "The named folder is not the folder of a snapshot.",
        "name the folder of one snapshot or a label: `cargo xtask snapshots` lists them";
    F_OUTPUT, "F-OUTPUT", Usage, "The output folder must not be written to, because files in it could be overwritten.",
        "name a folder that does not exist yet or is empty";
    T_HEADER, "T-HEADER", Refused, "The first line of a table is not its header.", RESTORE;
    T_CUT, "T-CUT", Refused, "A file does not end with a line break, so its end may be missing.", RESTORE;
    T_VALUE, "T-VALUE", Refused, "A cell or key does not contain a valid value.", RESTORE;
    T_ORDER, "T-ORDER", Refused, "Lines or entries are out of order, or one occurs twice.", RESTORE;
    T_NAME, "T-NAME", Refused, "The name of a snapshot's folder is not the snapshot's own name.", RESTORE;
    T_UNKNOWN, "T-UNKNOWN", Refused, "A file or folder under snapshots/ does not belong there.",
        "move it out of snapshots/, or delete it";
    T_MISSING, "T-MISSING", Refused, "A file under snapshots/ is missing.", RESTORE;
    T_EDITED, "T-EDITED", Refused, "A file is valid, but not byte for byte what this program would write.", RESTORE;
    T_FORMAT, "T-FORMAT", Refused, "A newer version of this program wrote the snapshot.",
        "upgrade: pull the newest version of this project and run the command again";
    T_DEFINITION, "T-DEFINITION", Refused, "The definition of a payload type is missing, or its digest is wrong.", RESTORE;
    T_REPEATED, "T-REPEATED", Refused, "Two consecutive snapshots have the same content and must be one.", RESTORE;
}

/// A path as a location: escaped, and without credentials, since a URL may have been given as a path.
pub(crate) fn place(path: &Path) -> Location {
    let shown = SafeBytes::new(path.as_os_str().as_encoded_bytes()).to_string();
    Location::from("").and(without_credentials(&shown))
}

/// A position in a table; `column` is the name of a column.
pub(crate) fn position(file: &str, line: usize, column: &'static str) -> Location {
    Location::untrusted(file).line(line).and(format_args!("`{column}`"))
}

/// The text in the bytes of `file`.
pub(crate) fn utf8<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, Refusal> {
    std::str::from_utf8(bytes).map_err(|error| {
        let offset = error.valid_up_to();
        let line = 1 + bytes[..offset].iter().filter(|&&byte| byte == b'\n').count();
        T_VALUE.at(Location::untrusted(file).line(line), format!("the byte at offset {offset} is not UTF-8"))
    })
}

/// Turns an error of the system into a refusal; `verb` is what failed.
pub fn cannot_read(path: &Path, verb: &'static str) -> impl FnOnce(io::Error) -> Refusal {
    move |error| F_READ.at(place(path), format!("cannot {verb} it: {error}"))
}

pub(crate) fn cannot_write(path: &Path, verb: &'static str) -> impl FnOnce(io::Error) -> Refusal {
    move |error| F_WRITE.at(place(path), format!("cannot {verb} it: {error}"))
}
