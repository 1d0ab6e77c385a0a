//! The words at the top of every generated file.

use catalog_model::SnapshotName;

/// The same for a file that does not depend on any snapshot.
pub(crate) const WITHOUT_SNAPSHOT: &str = "Made by `cargo xtask generate`. Do not edit: the next run makes it anew.";

/// What made the file, from what, and that it is not to be edited: one sentence each, without a line break.
pub(crate) fn header(newest: SnapshotName) -> [String; 2] {
    [
        format!("Made by `cargo xtask generate` from the snapshots up to {newest}."),
        "Do not edit: the next run makes it anew.".to_owned(),
    ]
}
