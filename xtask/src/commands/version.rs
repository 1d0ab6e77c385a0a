//! `version`: the version of the enum crate, and the one that the policy asks for.

use catalog_model::{Bump, History, VersionRecord};
use catalog_store::Mode;
use serde_json::json;

use crate::artefacts::{FIRST_VERSION, trees};
use crate::checkout;
use crate::cli::{PlainFormat, VersionArgs};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::Terminal;

/// Says which version the crate has and which it must have; with `--set`, gives it that one.
///
/// # Errors
/// [`Failure`] where the snapshots cannot be read or the output cannot be written.
pub fn run(args: &VersionArgs, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let store = checkout::discover()?;
    if args.set {
        let store = store.lock()?;
        let history = store.load_history()?;
        let next = next(&history);
        let history = history.with_crate_version(Some(next));
        let trees = trees(&history)?;
        store.apply(&trees, Mode::Write)?;
    }
    let history = store.load_history()?;
    let bump = history.crate_version().map(|record| record.bump(&history));
    let next = next(&history);
    let has = history.crate_version().map(|record| record.version.to_string());
    let is_current = bump == Some(Bump::None);
    if args.format == PlainFormat::Json {
        let value = json!({
            "version": has,
            "bump": bump.map(|bump| bump.to_string()),
            "next": next.version.to_string(),
        });
        terminal.json(&value)?;
    } else {
        let has = has.unwrap_or_else(|| "not set".to_owned());
        if is_current {
            writeln!(terminal.out(), "{has}: nothing in the crate changed since it was set")?;
        } else {
            let why = match bump {
                Some(Bump::Minor) => "event types came, went or came back",
                Some(Bump::Patch) => "facts were corrected",
                _ => "no version was set yet",
            };
            writeln!(terminal.out(), "{has}, and it must be {}: {why}", next.version)?;
            writeln!(terminal.out(), "To set it: cargo xtask version --set")?;
        }
    }
    Ok(if args.check && !is_current { Exit::Findings } else { Exit::Done })
}

/// The record that the crate must have.
#[must_use]
pub fn next(history: &History) -> VersionRecord {
    match history.crate_version() {
        Some(record) => record.next(history),
        None => VersionRecord::of(FIRST_VERSION, history),
    }
}
