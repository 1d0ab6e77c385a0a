//! `rules`: the diff rules.

use std::fmt;

use catalog_diff::{Level, Rule};
use catalog_model::Refusal;
use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::FormatArgs;
use crate::exit::Exit;
use crate::terminal::Terminal;

/// Lists every diff rule with its levels and meaning, breaking ones first.
pub fn run(args: &FormatArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let rules = Rule::ALL
        .iter()
        .map(|rule| RuleRow { rule: rule.id(), levels: rule.levels(), meaning: rule.meaning() })
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
    /// The levels of its changes, the most severe first. With several, the change decides.
    levels: &'static [Level],
    meaning: &'static str,
}

impl RuleRow {
    fn levels(&self) -> String {
        self.levels.iter().map(|level| level.as_str()).collect::<Vec<_>>().join(" or ")
    }
}

impl fmt::Display for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |length: fn(&RuleRow) -> usize| self.rules.iter().map(length).max().unwrap_or_default();
        let (first, second) = (width(|row| row.rule.len()), width(|row| row.levels().len()));
        for row in &self.rules {
            writeln!(f, "{:<first$}  {:<second$}  {}", row.rule, row.levels(), row.meaning)?;
        }
        writeln!(f, "\nTo fail on a level: cargo xtask diff A..B --fail-on breaking")
    }
}
