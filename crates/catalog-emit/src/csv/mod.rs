//! The CSV files, each a list of columns: the header, the cells and the data dictionary follow from it.

mod event_fields;
mod event_payloads;
mod event_types;
mod legacy;
mod payload_fields;

use std::borrow::Cow;
use std::fmt::Display;

use catalog_diff::{CatalogDiff, Level};
use catalog_model::payload_fields::Role;
use catalog_model::{Files, Moment, PayloadFlags};
use catalog_store::tables::HISTORY_TABLES;
use rayon::prelude::*;

use crate::facts::Facts;

/// All CSV files but `changes.csv`.
pub(crate) fn files(facts: &Facts<'_>) -> Files {
    let tables: [&(dyn Fn() -> Files + Sync); 5] = [
        &|| file(event_types::rows(facts)),
        &|| file(legacy::rows(facts)),
        &|| file(payload_fields::rows(facts)),
        &|| file(event_payloads::rows(facts)),
        &|| file(event_fields::rows(facts)),
    ];
    let made: Vec<Files> = tables.par_iter().map(|make| make()).collect();
    let mut files = Files::new();
    made.into_iter().for_each(|made| files.merge(made));
    files
}

const CHANGES: &str = "csv/changes.csv";

/// `changes.csv`, from the differences between each snapshot and the next.
pub(crate) fn changes(steps: &[CatalogDiff]) -> Files {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(catalog_diff::csv::HEADER).expect("memory accepts every write");
    for row in steps.iter().flat_map(|step| catalog_diff::csv::rows(step, Level::Editorial)) {
        writer.write_record(row).expect("rows are as long as the header, and memory accepts every write");
    }
    files_with(CHANGES, writer)
}

/// The data dictionary of all CSV files.
pub(crate) fn sections() -> Vec<Section> {
    let history =
        HISTORY_TABLES.map(|table| Section { path: table.path, about: table.rows, columns: table.columns.to_vec() });
    let current = [
        section::<event_types::EventType<'_>>(),
        section::<event_payloads::EventPayload<'_>>(),
        section::<event_fields::EventField<'_>>(),
        section::<payload_fields::Field<'_>>(),
        section::<legacy::Meaning<'_>>(),
        Section {
            path: CHANGES,
            about: "One row per change from one snapshot to the next: the oldest step first, in it the most severe \
                changes first, then by rule and id.",
            columns: catalog_diff::csv::columns().collect(),
        },
    ];
    current.into_iter().chain(history).collect()
}

/// What the data dictionary says of a CSV file.
pub(crate) struct Section {
    /// The path below `generated/`.
    pub(crate) path: &'static str,
    /// What a row is, and the order of the rows.
    pub(crate) about: &'static str,
    /// The name and the meaning of each column.
    pub(crate) columns: Vec<(&'static str, &'static str)>,
}

/// A row of a CSV file.
trait Row: Sized {
    /// See [`Section::path`].
    const PATH: &'static str;
    /// See [`Section::about`].
    const ABOUT: &'static str;
    fn columns() -> Vec<Column<Self>>;
}

/// A column of a CSV file: its name, its meaning and the value of a row.
type Column<R> = (&'static str, &'static str, fn(&R) -> Cow<'_, str>);

fn section<R: Row>() -> Section {
    let columns = R::columns().into_iter().map(|(name, meaning, _)| (name, meaning));
    Section { path: R::PATH, about: R::ABOUT, columns: columns.collect() }
}

/// The file of these rows, each with LF at its end.
fn file<R: Row>(rows: impl IntoIterator<Item = R>) -> Files {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let columns = R::columns();
    writer.write_record(columns.iter().map(|(name, ..)| name)).expect("memory accepts every write");
    for row in rows {
        for (.., value) in &columns {
            writer.write_field(value(&row).as_bytes()).expect("memory accepts every write");
        }
        writer.write_record(None::<&[u8]>).expect("rows are as long as the header, and memory accepts every write");
    }
    files_with(R::PATH, writer)
}

fn files_with(path: &str, writer: csv::Writer<Vec<u8>>) -> Files {
    let mut files = Files::new();
    files.add(path, writer.into_inner().expect("memory accepts every write"));
    files
}

/// A text, or nothing.
fn text<T: AsRef<str>>(value: Option<&T>) -> Cow<'_, str> {
    value.map_or("", |value| value.as_ref()).into()
}

fn list(values: impl IntoIterator<Item = impl Display>) -> Cow<'static, str> {
    values.into_iter().map(|value| value.to_string()).collect::<Vec<_>>().join(" ").into()
}

const fn flag(is_set: bool) -> Cow<'static, str> {
    Cow::Borrowed(if is_set { "true" } else { "false" })
}

/// A privacy flag; empty if the flags are unknown.
fn privacy(flags: Option<PayloadFlags>, is_set: fn(PayloadFlags) -> bool) -> Cow<'static, str> {
    flags.map_or(Cow::Borrowed(""), |flags| flag(is_set(flags)))
}

/// The label of a publication; empty without one.
fn label(moment: Option<Moment>) -> Cow<'static, str> {
    moment.and_then(|moment| moment.label).map(|label| label.to_string()).unwrap_or_default().into()
}

fn date(moment: Option<Moment>) -> Cow<'static, str> {
    moment.map(|moment| moment.date()).unwrap_or_default().into()
}

fn bound(moment: Option<Moment>) -> Cow<'static, str> {
    moment.map_or("", |moment| moment.precision.as_str()).into()
}

/// Where a log event has the field of a payload type in this role.
fn path(role: Role, name_in_events: &str) -> String {
    let parent = match role {
        Role::Actor => "actor.detailEntry",
        Role::DebugData => "debugContext.debugData",
        Role::Target => "target[].detailEntry",
        Role::ChangeDetails => "target[].changeDetails.to",
    };
    format!("{parent}.{name_in_events}")
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use proptest::prelude::*;

    use super::{Column, Row, file};

    struct Cells([String; 3]);

    impl Row for Cells {
        const PATH: &'static str = "cells.csv";
        const ABOUT: &'static str = "";

        fn columns() -> Vec<Column<Self>> {
            let cell = |value| ("cell", "", value);
            vec![
                cell((|row| Cow::from(&row.0[0])) as fn(&Self) -> Cow<'_, str>),
                cell(|row| Cow::from(&row.0[1])),
                cell(|row| Cow::from(&row.0[2])),
            ]
        }
    }

    proptest! {
        #[test]
        fn f087_any_text_reads_back(cells in any::<[String; 3]>()) {
            let files = file([Cells(cells.clone())]);
            let bytes = files.get("cells.csv").expect("it is there");
            let mut reader = csv::Reader::from_reader(bytes);
            let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("it reads");
            prop_assert_eq!(rows.len(), 1);
            prop_assert_eq!(rows[0].iter().collect::<Vec<_>>(), cells.iter().collect::<Vec<_>>());
        }
    }
}
