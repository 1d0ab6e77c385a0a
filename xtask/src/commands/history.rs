//! `history`: the life of one event type.

use crate::checkout;
use catalog_model::{EventId, History, Lifecycle, Safe, SnapshotName, Visibility};
use serde_json::{Value, json};

use crate::cli::{IdArgs, PlainFormat};
use crate::exit::Exit;
use crate::failure::{Failure, echoed};
use crate::nearest::{did_you_mean, nearest};
use crate::terminal::Terminal;

/// Tells what happened to one id, from its first appearance on.
///
/// # Errors
/// [`Failure`] for an id that no snapshot has, with the nearest ones; where the snapshots cannot be read or the output
/// cannot be written.
pub fn run(args: &IdArgs, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let history = checkout::discover()?.load_history()?;
    let lives = catalog_model::Timeline::of(&history).lives().clone();
    let Some(life) = lives.get(args.id.as_str()) else {
        return Err(unknown_id(&args.id, &history, lives.keys()));
    };
    if args.format == PlainFormat::Json {
        terminal.json(&as_json(life, &history))?;
        return Ok(Exit::Done);
    }
    writeln!(terminal.out(), "{}: {}", life.id, summary(life))?;
    for line in lines(life, &history) {
        writeln!(terminal.out(), "  {line}")?;
    }
    writeln!(terminal.out(), "\nFor its facts: cargo xtask show {}", life.id)?;
    Ok(Exit::Done)
}

/// The refusal of an id that no snapshot has, with what may have been meant.
pub fn unknown_id<'a>(text: &str, history: &History, known: impl Iterator<Item = &'a EventId>) -> Failure {
    let near = nearest(text, known.map(EventId::as_str));
    let legacy: Vec<String> = catalog_model::Timeline::of(&history)
        .legacy_ids()
        .clone()
        .iter()
        .filter(|(legacy_id, _)| legacy_id.as_str() == text)
        .flat_map(|(_, ids)| ids.iter().map(ToString::to_string))
        .collect();
    let next = if legacy.is_empty() {
        did_you_mean(&near).unwrap_or_else(|| "look for it: cargo xtask search TERM".to_owned())
    } else {
        format!("before 2017 this was the name of {}: ask for that", legacy.join(", "))
    };
    Failure::usage(format!("`{}` is in no snapshot", echoed(text, 160)), next)
}

/// One line that says what became of an id.
pub fn summary(life: &Lifecycle) -> String {
    let place = |name: Option<SnapshotName>| name.map(described).unwrap_or_default();
    match life.status {
        catalog_model::Status::Documented => format!("documented since {}", place(life.first_documented)),
        catalog_model::Status::Hidden => format!("hidden since {}, no longer documented", place(life.removed_in())),
        catalog_model::Status::Retired => {
            format!("retired, last documented in {}", place(life.last_documented))
        }
        catalog_model::Status::NeverDocumented => "never documented".to_owned(),
    }
}

/// A snapshot for people: `2026.08.1 (2026-08-06)`.
pub fn described(name: SnapshotName) -> String {
    format!("{} ({})", name.label_text(), name.date())
}

/// The steps of a life and its renames, a line each.
pub fn lines(life: &Lifecycle, history: &History) -> Vec<String> {
    let visibility = |visibility: Option<Visibility>| visibility.map_or("gone", Visibility::as_str);
    let mut lines: Vec<String> = life
        .steps
        .iter()
        .map(|step| {
            format!(
                "{:<10}  {:<11}  {:<12}  {} -> {}",
                step.snapshot.date(),
                step.snapshot.label_text(),
                step.event,
                visibility(step.before),
                visibility(step.after),
            )
        })
        .collect();
    let id = life.id.as_str();
    lines.extend(
        history
            .renames()
            .renamed_to(id)
            .map(|rename| format!("renamed to {}: {}", rename.to, Safe::new(&rename.reason))),
    );
    lines.extend(
        history
            .renames()
            .renamed_from(id)
            .map(|rename| format!("renamed from {}: {}", rename.from, Safe::new(&rename.reason))),
    );
    lines
}

/// The life of an id for programs.
pub fn as_json(life: &Lifecycle, history: &History) -> Value {
    let name = |name: Option<SnapshotName>| {
        name.map(|name| json!({ "snapshot": name.to_string(), "label": name.label.map(|label| label.to_string()), "date": name.date() }))
    };
    let steps: Vec<Value> = life
        .steps
        .iter()
        .map(|step| {
            json!({
                "event": step.event.as_str(),
                "snapshot": step.snapshot.to_string(),
                "label": step.snapshot.label.map(|label| label.to_string()),
                "date": step.snapshot.date(),
                "before": step.before.map(Visibility::as_str),
                "after": step.after.map(Visibility::as_str),
            })
        })
        .collect();
    let id = life.id.as_str();
    json!({
        "id": id,
        "status": life.status.as_str(),
        "first_documented": name(life.first_documented),
        "last_documented": name(life.last_documented),
        "steps": steps,
        "renamed_to": history.renames().renamed_to(id).map(|rename| rename.to.as_str()).collect::<Vec<_>>(),
        "renamed_from": history.renames().renamed_from(id).map(|rename| rename.from.as_str()).collect::<Vec<_>>(),
    })
}
