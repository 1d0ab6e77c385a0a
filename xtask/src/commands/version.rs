//! `version`: the version of the enum crate, and the one that the policy requires.

use catalog_emit::version::{self, Bump};
use catalog_model::Refusal;
use catalog_store::Mode;

use crate::cli::{PlainFormat, VersionArgs};
use crate::commands::generate::trees;
use crate::exit::Exit;
use crate::output_schema::Version;
use crate::repo;
use crate::terminal::Terminal;

/// Shows the version of the crate and the one that the policy requires; with `--set`, sets that one.
pub fn run(args: &VersionArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let store = repo::discover()?;
    if args.set {
        let store = store.lock()?;
        let history = store.load_history()?;
        let (_, record) = version::next(&history);
        let trees = trees(&history.with_crate_version(Some(record)))?;
        store.apply(&trees, Mode::Write)?;
    }
    let history = store.load_history()?;
    let current = history.crate_version().map(|record| record.version.to_string());
    let (bump, next) = version::next(&history);
    let is_current = bump == Some(Bump::None);
    if args.format == PlainFormat::Json {
        let bump = bump.map(|bump| bump.to_string());
        terminal.json(&Version { version: current, bump, next: next.version.to_string() })?;
    } else {
        let current = current.unwrap_or_else(|| "(none)".to_owned());
        let reason = match bump {
            Some(Bump::None) => {
                terminal.line(format_args!("version {current} is correct; the crate has not changed"))?;
                return Ok(Exit::Done);
            }
            Some(Bump::Minor) => "event types were added, hidden, retired or documented again",
            Some(Bump::Patch) => "facts were corrected",
            None => "no version is set",
        };
        terminal.line(format_args!("version {current} must become {}: {reason}", next.version))?;
        terminal.line(format_args!("To set it: cargo xtask version --set"))?;
    }
    Ok(if args.check && !is_current { Exit::Findings } else { Exit::Done })
}
