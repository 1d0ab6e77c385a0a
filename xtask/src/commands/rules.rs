//! `rules`: the diff rules.

use std::fmt;

use catalog_diff::{Level, Rule};
use catalog_model::Refusal;
use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::FormatArgs;
use crate::exit::Exit;
use crate::terminal::Terminal;

/// Lists every diff rule with its level and meaning, breaking ones first.
pub fn run(args: &FormatArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let rules = Rule::ALL
        .iter()
        .map(|rule| RuleRow { rule: rule.id(), level: rule.level(), meaning: rule.meaning() })
        .collect();
    terminal.print(args.format, &Rules { rules })?;
    Ok(Exit::Done)
}

#[derive(Serialize, JsonSchema)]
pub struct Rules {
    rules: Vec<RuleRow>,
}

#[derive(Serialize, JsonSchema)]
struct RuleRow {
    rule: &'static str,
    level: Level,
    meaning: &'static str,
}

impl fmt::Display for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.rules.iter().map(|row| row.rule.len()).max().unwrap_or_default();
        for row in &self.rules {
            writeln!(f, "{:<width$}  {:<9}  {}", row.rule, row.level, row.meaning)?;
        }
        writeln!(f, "\nTo fail on a level: cargo xtask diff A B --fail-on breaking")
    }
}
