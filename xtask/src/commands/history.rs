//! `history`: the changes of one event type's visibility.

use std::fmt;

use catalog_model::{EventId, History, Lifecycle, Refusal, Safe, SnapshotName, Timeline, Visibility};
use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::IdArgs;
use crate::exit::Exit;
use crate::nearest::suggest;
use crate::output_schema::{status, visibility};
use crate::repo;
use crate::terminal::{Terminal, display_arg, usage};

/// Shows every change of one event type's visibility since its first appearance.
pub fn run(args: &IdArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let history = repo::discover()?.load_history()?;
    let timeline = Timeline::of(&history);
    let life = timeline.life(&args.id).ok_or_else(|| unknown_id(&args.id, &timeline))?;
    terminal.print(args.format, &Life::new(life, &history))?;
    Ok(Exit::Done)
}

/// The refusal of an id that is in no snapshot, with similar ids, or with those that had it as their legacy id.
pub fn unknown_id(id: &str, timeline: &Timeline) -> Refusal {
    let next = match timeline.legacy_ids().get(id) {
        Some(ids) => {
            let ids: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
            format!("this is a legacy id from before 2017; use {}", ids.join(" or "))
        }
        None => suggest(id, timeline.lives().keys().map(EventId::as_str))
            .unwrap_or_else(|| "search for it: cargo xtask search TERM".to_owned()),
    };
    usage(format!("event type `{}` is not in any snapshot", display_arg(id, 160)), next)
}

/// The history of an event type.
#[derive(Serialize, JsonSchema)]
pub struct Life {
    id: String,
    #[schemars(schema_with = "status")]
    status: &'static str,
    first_documented: Option<SnapshotRef>,
    last_documented: Option<SnapshotRef>,
    steps: Vec<Step>,
    renamed_to: Vec<String>,
    renamed_from: Vec<String>,
    #[serde(skip)]
    summary: String,
    #[serde(skip)]
    renames: Vec<String>,
}

#[derive(Serialize, JsonSchema)]
struct SnapshotRef {
    snapshot: String,
    label: Option<String>,
    date: String,
}

/// One change of visibility. `before` and `after` are null if the event type was not in the event data.
#[derive(Serialize, JsonSchema)]
struct Step {
    event: &'static str,
    #[serde(flatten)]
    snapshot: SnapshotRef,
    #[schemars(schema_with = "visibility::<true>")]
    before: Option<&'static str>,
    #[schemars(schema_with = "visibility::<true>")]
    after: Option<&'static str>,
}

impl Life {
    pub fn new(life: &Lifecycle, history: &History) -> Self {
        let id = life.id.as_str();
        let (to, from) = (|| history.renames().renamed_to(id), || history.renames().renamed_from(id));
        let renames_to = to().map(|rename| format!("renamed to {}: {}", rename.to, Safe::new(&rename.reason)));
        let renames_from = from().map(|rename| format!("renamed from {}: {}", rename.from, Safe::new(&rename.reason)));
        let steps = life.steps.iter().map(|step| Step {
            event: step.event.as_str(),
            snapshot: step.at.snapshot.into(),
            before: step.before.map(Visibility::as_str),
            after: step.after.map(Visibility::as_str),
        });
        Self {
            id: id.to_owned(),
            status: life.status.as_str(),
            first_documented: life.first_documented().map(|moment| moment.snapshot.into()),
            last_documented: life.last_documented().map(|moment| moment.snapshot.into()),
            steps: steps.collect(),
            renamed_to: to().map(|rename| rename.to.to_string()).collect(),
            renamed_from: from().map(|rename| rename.from.to_string()).collect(),
            summary: life.summary(),
            renames: renames_to.chain(renames_from).collect(),
        }
    }

    /// The status in one line.
    pub fn summary(&self) -> &str {
        &self.summary
    }

    /// A line for each step and each rename.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        let steps = self.steps.iter().map(|step| {
            format!(
                "{:<10}  {:<11}  {:<12}  {} -> {}",
                step.snapshot.date,
                step.snapshot.label.as_deref().unwrap_or(SnapshotName::UNLABELLED),
                step.event,
                step.before.unwrap_or("gone"),
                step.after.unwrap_or("gone"),
            )
        });
        steps.chain(self.renames.iter().cloned())
    }
}

impl fmt::Display for Life {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.id, self.summary)?;
        for line in self.lines() {
            writeln!(f, "  {line}")?;
        }
        writeln!(f, "\nTo show its facts: cargo xtask show {}", self.id)
    }
}

impl From<SnapshotName> for SnapshotRef {
    fn from(name: SnapshotName) -> Self {
        Self {
            snapshot: name.to_string(),
            label: name.label.map(|label| label.to_string()),
            date: name.date().to_string(),
        }
    }
}
