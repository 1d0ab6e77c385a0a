//! `version`: the version of the enum crate, which follows from the history and the last release.

use catalog_emit::version::{self, Bump};
use catalog_model::Refusal;

use crate::cli::{PlainFormat, VersionArgs};
use crate::commands::generate::generated_tree;
use crate::exit::Exit;
use crate::output_schema::Version;
use crate::repo;
use crate::terminal::Terminal;

/// The folder of the crate.
const CRATE: &str = "generated/okta-event-types/";

/// Shows the last released version and the one that the policy requires; with `--check`, whether the generated crate is
/// up to date and so has it.
pub fn run(args: &VersionArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let store = repo::discover()?;
    let (history, is_stale) = if args.check {
        let (history, outcome) = store.load_and_compare(generated_tree)?;
        let is_stale = outcome.changes.iter().any(|change| change.path.as_str().starts_with(CRATE));
        (history, is_stale)
    } else {
        (store.load_history()?, false)
    };
    let last = history.crate_version().map(|record| record.version.to_string());
    let (bump, next) = version::required(&history);
    if args.format == PlainFormat::Json {
        let bump = bump.map(|bump| bump.to_string());
        terminal.json(&Version { version: last, bump, next: next.to_string() })?;
    } else {
        let last = last.unwrap_or_default();
        let reason = match bump {
            None => "before the first release".to_owned(),
            Some(Bump::None) => format!("no change since {last} was released"),
            Some(Bump::Patch) => format!("facts were corrected since {last} was released"),
            Some(Bump::Minor) => {
                format!("event types were added, hidden, retired or documented again since {last} was released")
            }
            Some(Bump::Major) => format!("the API changed since {last} was released"),
        };
        terminal.line(format_args!("version {next}: {reason}"))?;
        if is_stale {
            terminal.line(format_args!("{CRATE} is not up to date. To fix: cargo xtask generate"))?;
        }
    }
    Ok(if is_stale { Exit::Findings } else { Exit::Done })
}
