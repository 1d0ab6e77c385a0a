//! `history`: how event types changed.

use std::fmt;

use catalog_model::{
    EventFact, EventId, FactStep, FieldChange, FieldStep, HistoryTables, PayloadField, Precision, Refusal, Timeline,
    fact_history, field_history,
};
use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::HistoryArgs;
use crate::commands::life::{HEADING, Life, MomentRef, Row, retired_note};
use crate::event_ids::{named_by_any, unknown};
use crate::exit::Exit;
use crate::output_schema::{event_fact, field_change, role};
use crate::repo;
use crate::selector::as_of;
use crate::terminal::{Terminal, display_arg};
use crate::words::check_field;

/// Shows every change of the event types' visibility; with options, also of their facts and payload fields.
pub fn run(args: &HistoryArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let (tables, _) = as_of(None, repo::discover()?.tables()?)?;
    if let Some(field) = &args.field {
        check_field(field, &tables)?;
    }
    let timeline = Timeline::new(&tables);
    let (ids, left) = named_by_any(&args.ids, &timeline);
    let detail = match &args.field {
        Some(field) => Detail::Field(field),
        None if args.facts => Detail::Facts,
        None => Detail::Visibility,
    };
    let mut histories = Histories::of(&ids, &timeline, &tables, detail);
    let mut exit = Exit::Done;
    if let Some(field) = &args.field {
        let had = |event: &EventHistory| event.fields.as_ref().is_some_and(|fields| !fields.is_empty());
        if !histories.events.iter().any(had) {
            exit = Exit::Findings;
        }
        // Of those that a pattern names, only the ones with the field.
        histories.events.retain(|event| had(event) || args.ids.contains(&event.life.id));
        let field = display_arg(field, 80);
        for event in histories.events.iter().filter(|event| !had(event)) {
            terminal.note(format_args!("{} never had the field `{field}`.", event.life.id));
            exit = Exit::Findings;
        }
        if histories.events.is_empty() && !ids.is_empty() {
            terminal.note(format_args!("No event type of these ever had the field `{field}`."));
        }
    }
    terminal.print(args.format, &histories)?;
    for text in left {
        terminal.say_error(unknown(text, &timeline));
        exit = Exit::Findings;
    }
    Ok(exit)
}

/// How much of a history is shown.
#[derive(Clone, Copy)]
pub enum Detail<'a> {
    Visibility,
    /// Also the changes of all facts and fields.
    Facts,
    /// The changes of one field, by its upstream name or its name in log events.
    Field(&'a str),
}

#[derive(Serialize, JsonSchema)]
pub struct Histories {
    events: Vec<EventHistory>,
}

#[derive(Serialize, JsonSchema)]
pub struct EventHistory {
    #[serde(flatten)]
    pub life: Life,
    /// The changes of facts other than the visibility, with `--facts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    facts: Option<Vec<FactRow>>,
    /// The changes of payload fields, with `--facts` or `--field`.
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<Vec<FieldRow>>,
    #[serde(skip)]
    rows: Vec<Row>,
    /// The number of fields at the first appearance, which have no rows.
    #[serde(skip)]
    omitted: usize,
}

/// A change of one fact. The values of a list are separated by spaces.
#[derive(Serialize, JsonSchema)]
struct FactRow {
    #[schemars(schema_with = "event_fact")]
    fact: &'static str,
    #[serde(flatten)]
    at: MomentRef,
    before: String,
    after: String,
}

/// A change of one payload field, or its first appearance.
#[derive(Serialize, JsonSchema)]
struct FieldRow {
    #[schemars(schema_with = "field_change")]
    change: &'static str,
    #[serde(flatten)]
    at: MomentRef,
    #[schemars(schema_with = "role")]
    role: &'static str,
    payload_type: String,
    field: String,
    name_in_events: String,
    before: Option<Shape>,
    after: Option<Shape>,
}

/// The type, format and privacy flags of a field. `flags` is null if upstream does not give them.
#[derive(Serialize, JsonSchema)]
struct Shape {
    #[serde(rename = "type")]
    kind: String,
    format: String,
    flags: Option<String>,
}

impl Histories {
    pub fn of(ids: &[&EventId], timeline: &Timeline, tables: &HistoryTables, detail: Detail<'_>) -> Self {
        let lives = ids.iter().filter_map(|id| timeline.life(id.as_str()));
        let events = lives.map(|life| {
            let id = life.id.as_str();
            let life = Life::new(life, tables);
            let facts = matches!(detail, Detail::Facts).then(|| fact_history(tables, id));
            let is_wanted = |step: &FieldStep<'_>| match detail {
                Detail::Visibility => false,
                Detail::Facts => true,
                Detail::Field(name) => step.field.as_str() == name || step.field.in_events() == name,
            };
            let fields = (!matches!(detail, Detail::Visibility))
                .then(|| field_history(tables, id).into_iter().filter(is_wanted).collect::<Vec<_>>());
            // All fields of the first appearance would hide the changes.
            let is_omitted = |step: &&FieldStep<'_>| facts.is_some() && step.change == FieldChange::Present;
            let omitted = fields.iter().flatten().filter(is_omitted).count();
            let shown = fields.iter().flatten().filter(|step| !is_omitted(step));
            let mut rows: Vec<Row> = facts.iter().flatten().map(fact_row).chain(shown.map(field_row)).collect();
            rows.sort_by_key(|row| row.at.time);
            EventHistory {
                life,
                facts: facts.map(|steps| steps.into_iter().map(FactRow::from).collect()),
                fields: fields.map(|steps| steps.into_iter().map(FieldRow::from).collect()),
                rows,
                omitted,
            }
        });
        Self { events: events.collect() }
    }
}

impl From<FactStep> for FactRow {
    fn from(step: FactStep) -> Self {
        Self { fact: step.fact.as_str(), at: step.at.into(), before: step.before, after: step.after }
    }
}

impl From<FieldStep<'_>> for FieldRow {
    fn from(step: FieldStep<'_>) -> Self {
        Self {
            change: step.change.as_str(),
            at: step.at.into(),
            role: step.role.as_str(),
            payload_type: step.payload_type.to_string(),
            field: step.field.to_string(),
            name_in_events: step.field.in_events(),
            before: step.before.map(Shape::from),
            after: step.after.map(Shape::from),
        }
    }
}

impl From<&PayloadField> for Shape {
    fn from(field: &PayloadField) -> Self {
        Self {
            kind: field.kind.to_string(),
            format: field.format.to_string(),
            flags: field.flags.map(|flags| flags.to_string()),
        }
    }
}

/// The values that a list lost and gained, or the old and the new value.
fn fact_row(step: &FactStep) -> Row {
    let FactStep { at, fact, before, after } = step;
    let words = |text: &'_ str| text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (words(before), words(after));
    let values = if *fact == EventFact::Description {
        "the text changed".to_owned()
    } else if old.len().max(new.len()) <= 1 {
        let value = |words: &[String]| words.first().cloned().unwrap_or_else(|| "none".to_owned());
        format!("{} -> {}", value(&old), value(&new))
    } else {
        let lost = old.iter().filter(|word| !new.contains(word)).map(|word| format!("-{word}"));
        let gained = new.iter().filter(|word| !old.contains(word)).map(|word| format!("+{word}"));
        lost.chain(gained).collect::<Vec<_>>().join(" ")
    };
    Row { at: *at, change: fact_name(*fact).to_owned(), values }
}

/// The name of a fact in texts.
pub fn fact_name(fact: EventFact) -> &'static str {
    match fact {
        EventFact::DebugData => "debugData",
        EventFact::ChangeDetails => "change details",
        EventFact::LegacyIds => "legacy ids",
        EventFact::Description => "description",
        fact => fact.as_str(),
    }
}

fn field_row(step: &FieldStep<'_>) -> Row {
    let shape = |field: &PayloadField| {
        let words = [field.kind.to_string(), field.format.to_string(), field.flags_text().replace('-', "no flags")];
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let values: Vec<String> = [step.before, step.after].into_iter().flatten().map(shape).collect();
    let name = format!("{}.{}", step.role.path(), step.field.in_events());
    let values = format!("{name} ({}): {}", step.payload_type, values.join(" -> "));
    let change = match step.at.precision {
        Precision::Start => "on record".to_owned(),
        _ => format!("field {}", step.change),
    };
    Row { at: step.at, change, values }
}

impl fmt::Display for Histories {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, event) in self.events.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            event.fmt(f)?;
        }
        retired_note(f, self.events.iter().map(|event| event.life.status))?;
        if let [EventHistory { life, facts: None, fields: None, .. }] = &self.events[..] {
            writeln!(f, "\nFacts: cargo xtask show {0}. Their changes: cargo xtask history {0} --facts", life.id)?;
        }
        Ok(())
    }
}

impl fmt::Display for EventHistory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.life.id, self.life.summary)?;
        // With a field alone, only its changes.
        let steps = if self.fields.is_some() && self.facts.is_none() { &[] } else { self.life.rows() };
        let mut rows: Vec<&Row> = steps.iter().chain(&self.rows).collect();
        rows.sort_by_key(|row| row.at.time);
        if !rows.is_empty() {
            writeln!(f, "  {HEADING}")?;
        }
        for row in rows {
            writeln!(f, "  {}", row.line())?;
        }
        for line in self.life.rename_lines() {
            writeln!(f, "  {line}")?;
        }
        if self.omitted > 0 {
            writeln!(f, "  It had {} payload fields when they first appeared in the event data.", self.omitted)?;
        }
        Ok(())
    }
}
