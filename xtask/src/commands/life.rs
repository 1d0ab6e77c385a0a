//! The life of an event type and the points in time, as several commands print them.

use std::fmt;

use catalog_diff::RETIRED;
use catalog_model::{
    ConfirmedRename, Gap, HistoryTables, Lifecycle, Moment, Precision, Safe, SnapshotName, Spell, Status, Visibility,
};
use schemars::JsonSchema;
use serde::Serialize;

use crate::output_schema::{precision, status, visibility};

/// A publication as a point in the history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MomentRef {
    /// The snapshot that the publication belongs to.
    pub snapshot: String,
    pub label: Option<String>,
    pub date: String,
    /// `exact`; `in-or-before` if calendar months without a publication precede it, so that the change may be older; or
    /// `record-start` if the record starts here.
    #[schemars(schema_with = "precision")]
    pub precision: &'static str,
}

impl From<Moment> for MomentRef {
    fn from(moment: Moment) -> Self {
        Self {
            snapshot: moment.snapshot.to_string(),
            label: moment.label.map(|label| label.to_string()),
            date: moment.date(),
            precision: moment.precision.as_str(),
        }
    }
}

/// The label of a moment for a table.
pub fn label_text(moment: &Moment) -> String {
    moment.label.map_or_else(|| SnapshotName::UNLABELLED.to_owned(), |label| label.to_string())
}

/// The life of an event type: its visibility over time, and its renames.
#[derive(Serialize, JsonSchema)]
pub struct Life {
    pub id: String,
    #[schemars(schema_with = "status")]
    pub status: &'static str,
    /// Null if it is not in the event data.
    #[schemars(schema_with = "visibility::<true>")]
    pub visibility: Option<&'static str>,
    /// The first publication that documents it.
    pub first_documented: Option<MomentRef>,
    /// The last publication that documents it; null while it is documented.
    pub last_documented: Option<MomentRef>,
    /// The first publication that no longer documents it; null while it is documented.
    pub removed_in: Option<MomentRef>,
    /// The times during which it was documented, oldest first.
    pub documented: Vec<Documented>,
    pub steps: Vec<Step>,
    pub renamed_to: Vec<RenameRef>,
    pub renamed_from: Vec<RenameRef>,
    pub replaced_by: Vec<RenameRef>,
    pub replaces: Vec<RenameRef>,
    #[serde(skip)]
    pub summary: String,
    /// The text form of the steps.
    #[serde(skip)]
    rows: Vec<Row>,
}

/// A time during which an event type was documented. `last` and `removed_in` are null if it still is.
#[derive(Serialize, JsonSchema)]
pub struct Documented {
    first: MomentRef,
    last: Option<MomentRef>,
    removed_in: Option<MomentRef>,
}

/// One change of visibility. `before` and `after` are null if the event type was not in the event data. At the start of
/// the history, what was before is unknown and also null.
#[derive(Serialize, JsonSchema)]
pub struct Step {
    event: &'static str,
    #[serde(flatten)]
    at: MomentRef,
    #[schemars(schema_with = "visibility::<true>")]
    before: Option<&'static str>,
    #[schemars(schema_with = "visibility::<true>")]
    after: Option<&'static str>,
}

/// The other event type of a rename or a replacement, with the evidence.
#[derive(Serialize, JsonSchema)]
pub struct RenameRef {
    pub id: String,
    reason: String,
}

/// A line of a history: when, what, and from which value to which.
pub struct Row {
    pub at: Moment,
    pub change: String,
    pub values: String,
}

impl Row {
    /// Aligned with [`HEADING`].
    pub fn line(&self) -> String {
        format!("{:<10}  {:<10}  {:<14}  {}", self.at.date(), label_text(&self.at), self.change, self.values)
    }
}

/// The heading of the lines of a history.
pub const HEADING: &str = "date        label       change          values";

/// Defines `retired` where one of the statuses says so.
pub fn retired_note<'s>(f: &mut fmt::Formatter<'_>, mut statuses: impl Iterator<Item = &'s str>) -> fmt::Result {
    if statuses.any(|status| status == Status::Retired.as_str()) {
        writeln!(f, "Retired: {RETIRED}.")?;
    }
    Ok(())
}

impl Life {
    pub fn new(life: &Lifecycle, tables: &HistoryTables) -> Self {
        let (id, renames) = (life.id.as_str(), &tables.renames);
        let to = |it: &ConfirmedRename| RenameRef { id: it.to.to_string(), reason: it.reason.clone() };
        let from = |it: &ConfirmedRename| RenameRef { id: it.from.to_string(), reason: it.reason.clone() };
        let steps = life.steps.iter().map(|step| Step {
            event: step.event.as_str(),
            at: step.at.into(),
            before: step.before.map(Visibility::as_str),
            after: step.after.map(Visibility::as_str),
        });
        let documented = life.documented.iter().map(|&Spell { first, last, ended }| Documented {
            first: first.into(),
            last: last.map(MomentRef::from),
            removed_in: ended.map(MomentRef::from),
        });
        Self {
            id: id.to_owned(),
            status: life.status.as_str(),
            visibility: life.visibility().map(Visibility::as_str),
            first_documented: life.first_documented().map(MomentRef::from),
            last_documented: life.last_documented().map(MomentRef::from),
            removed_in: life.removed_in().map(MomentRef::from),
            documented: documented.collect(),
            steps: steps.collect(),
            renamed_to: renames.renamed_to(id).map(to).collect(),
            renamed_from: renames.renamed_from(id).map(from).collect(),
            replaced_by: renames.replaced_by(id).map(to).collect(),
            replaces: renames.replaces(id).map(from).collect(),
            summary: life.summary(),
            rows: rows(life, &tables.gaps()),
        }
    }

    /// A row for each change of visibility.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// A line for each rename and replacement.
    pub fn rename_lines(&self) -> impl Iterator<Item = String> {
        let kinds = [
            ("renamed to", &self.renamed_to),
            ("renamed from", &self.renamed_from),
            ("replaced by", &self.replaced_by),
            ("replaces", &self.replaces),
        ];
        let line = |words, RenameRef { id, reason }: &RenameRef| format!("{words} {id}: {}", Safe::new(reason));
        kinds.into_iter().flat_map(move |(words, renames)| renames.iter().map(move |it| line(words, it)))
    }
}

fn rows(life: &Lifecycle, gaps: &[Gap]) -> Vec<Row> {
    let word = |visibility: Option<Visibility>| visibility.map_or("absent", Visibility::as_str);
    let row = |step: &catalog_model::LifecycleStep| {
        let after = word(step.after);
        let (change, values) = match step.at.precision {
            Precision::Start => ("on record", format!("? -> {after}")),
            Precision::Exact => (step.event.as_str(), format!("{} -> {after}", word(step.before))),
            Precision::AfterGap => {
                let gap = gaps.iter().rfind(|gap| gap.last_month <= step.at.day());
                let gap = gap.map(|gap| format!(" (in or before: no publication in {gap})")).unwrap_or_default();
                (step.event.as_str(), format!("{} -> {after}{gap}", word(step.before)))
            }
        };
        Row { at: step.at, change: change.to_owned(), values }
    };
    life.steps.iter().map(row).collect()
}
