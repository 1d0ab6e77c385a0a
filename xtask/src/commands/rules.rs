//! `rules`: the diff rules.

use catalog_diff::Rule;
use serde_json::{Value, json};

use crate::cli::{FormatArgs, PlainFormat};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::Terminal;

/// Lists every diff rule with its level and meaning, breaking ones first.
///
/// # Errors
/// [`Failure`] where the output cannot be written.
pub fn run(args: &FormatArgs, terminal: &mut Terminal) -> Result<Exit, Failure> {
    if args.format == PlainFormat::Json {
        let rules: Vec<Value> = Rule::ALL
            .iter()
            .map(|rule| json!({ "rule": rule.id(), "level": rule.level().to_string(), "meaning": rule.meaning() }))
            .collect();
        terminal.json(&json!({ "rules": rules }))?;
        return Ok(Exit::Done);
    }
    let width = Rule::ALL.iter().map(|rule| rule.id().len()).max().unwrap_or_default();
    for rule in Rule::ALL {
        writeln!(terminal.out(), "{:<width$}  {:<9}  {}", rule.id(), rule.level().to_string(), rule.meaning())?;
    }
    writeln!(terminal.out(), "\nTo fail on a level: cargo xtask diff A B --fail-on breaking")?;
    Ok(Exit::Done)
}
