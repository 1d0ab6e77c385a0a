//! The snapshots that arguments name.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::mem::ManuallyDrop;
use std::ops::RangeInclusive;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;

use catalog_diff::{Side, documented_ids};
use catalog_ingest::{Descriptions, read_any, reconcile};
use catalog_model::{
    Catalog, Document, EventId, HistoryTables, Moment, Precision, Published, Refusal, Release, SnapshotHead,
    SnapshotName,
};
use catalog_store::Store;
use catalog_store::tables::TableReader;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::codes::T_NOSNAPSHOT;
use crate::nearest::suggest;
use crate::repo;
use crate::terminal::{display_arg, usage};

/// One side of a diff.
pub struct Selected {
    pub side: Side,
    pub catalog: Catalog,
    /// The descriptions of an upstream file; snapshots have none.
    pub descriptions: Option<Descriptions>,
    /// The index of a snapshot of the history.
    pub index: Option<usize>,
}

/// A release as arguments name it: `2026.08.1`, also without the zero, or `2026.08` for all releases of the month.
/// Before 2019, `2017.43` is a year and a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReleaseArg {
    Exact(Release),
    Month { year: u16, month: u8 },
}

impl ReleaseArg {
    /// How a release compares to this one.
    pub fn compare(self, release: Release) -> Ordering {
        match self {
            Self::Exact(exact) => release.cmp(&exact),
            Self::Month { year, month } => (release.year(), release.month()).cmp(&(year, month)),
        }
    }

    pub fn contains(self, release: Release) -> bool {
        self.compare(release).is_eq()
    }

    /// Whether it is newer than all releases of the other.
    pub fn is_after(self, other: Self) -> bool {
        match (self, other) {
            (_, Self::Exact(release)) => self.compare(release).is_lt(),
            (Self::Exact(release), _) => other.compare(release).is_gt(),
            (Self::Month { year, month }, Self::Month { year: other_year, month: other_month }) => {
                (year, month) > (other_year, other_month)
            }
        }
    }

    /// The nearest earlier and the nearest later one of these releases, in words; `None` without any.
    pub fn neighbours(self, releases: impl Iterator<Item = Release> + Clone) -> Option<String> {
        let before = releases.clone().filter(|release| self.compare(*release).is_lt()).max();
        let after = releases.filter(|release| self.compare(*release).is_gt()).min();
        match (before, after) {
            (Some(before), Some(after)) => Some(format!("before it is {before}, after it is {after}")),
            (Some(before), None) => Some(format!("the last one is {before}")),
            (None, Some(after)) => Some(format!("the first one is {after}")),
            (None, None) => None,
        }
    }

    /// The last day of its month.
    fn last_day(self) -> Option<Date> {
        let (year, month) = match self {
            Self::Exact(release) => (release.year(), release.month()),
            Self::Month { year, month } => (year, month),
        };
        Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, 1).ok().map(Date::last_of_month)
    }
}

impl FromStr for ReleaseArg {
    type Err = catalog_model::Invalid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts: Vec<&str> = text.split('.').collect();
        if let [year, month, number] = parts[..] {
            return format!("{year}.{month:0>2}.{number}").parse().map(Self::Exact);
        }
        match text.parse()? {
            Release::Week { year: year @ 2019.., week: month @ ..=12 } => Ok(Self::Month { year, month }),
            week => Ok(Self::Exact(week)),
        }
    }
}

impl std::fmt::Display for ReleaseArg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Exact(release) => release.fmt(f),
            Self::Month { year, month } => f.pad(&format!("{year:04}.{month:02}")),
        }
    }
}

/// A snapshot of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pick {
    /// Its index.
    pub index: usize,
    /// The publication that was named: the one with the label, the last one up to the day, the first one for a name,
    /// otherwise the last one.
    pub at: Moment,
}

/// The snapshot that `text` names: a label, a snapshot name, `latest`, `previous`, `oldest`, or `@` with a day. `None` if
/// it has none of these forms.
fn pick(text: &str, heads: &[SnapshotHead]) -> Result<Option<Pick>, Refusal> {
    let count = heads.len();
    let missing = |problem: &str| match count {
        0 => T_NOSNAPSHOT.at("snapshots/", "the folder has no snapshot"),
        _ => usage(problem, "list the snapshots: cargo xtask snapshots"),
    };
    let chosen = |index: usize, of: &dyn Fn(&[Published]) -> Option<Published>| {
        let head = &heads[index];
        let Published { time, label, .. } =
            of(&head.publications).or_else(|| head.publications.last().copied()).expect("a snapshot has a publication");
        Ok(Some(Pick { index, at: Moment { snapshot: head.name(), time, label, precision: Precision::Exact } }))
    };
    if let Some(day) = text.strip_prefix('@') {
        let end = hours_of(day)?.1;
        let before = heads.iter().rposition(|head| head.name().published < end);
        let first = heads.first().map(|head| head.name().date()).unwrap_or_default();
        let problem = format!("there is no snapshot as of {}; the first one is from {first}", display_arg(day, 80));
        let last = |all: &[Published]| all.iter().rfind(|it| it.time < end).copied();
        return chosen(before.ok_or_else(|| missing(&problem))?, &last);
    }
    let last = |all: &[Published]| all.last().copied();
    match text {
        "latest" => return chosen(count.checked_sub(1).ok_or_else(|| missing(""))?, &last),
        "previous" => {
            let problem = "there is only one snapshot, so there is no previous one";
            return chosen(count.checked_sub(2).ok_or_else(|| missing(problem))?, &last);
        }
        "oldest" if count > 0 => return chosen(0, &last),
        "oldest" => return Err(missing("")),
        _ => {}
    }
    if let Ok(name) = text.parse::<SnapshotName>() {
        let found =
            heads.iter().position(|head| head.name() == name).ok_or_else(|| unknown_name(text, heads, "snapshot"))?;
        return chosen(found, &|all| all.first().copied());
    }
    let Ok(release) = text.parse::<ReleaseArg>() else { return Ok(None) };
    let mut known = BTreeSet::new();
    for index in (0..count).rev() {
        let labels = heads[index].labels();
        if labels.iter().any(|label| release.contains(*label)) {
            let is_named = |it: &&Published| it.label.is_some_and(|label| release.contains(label));
            return chosen(index, &|all| all.iter().rfind(is_named).copied());
        }
        known.extend(labels);
    }
    let Some(neighbours) = release.neighbours(known.iter().copied()) else {
        return Err(missing("no snapshot has a label"));
    };
    let advice = match release.last_day() {
        Some(day) => format!("{neighbours}; `@{day}` selects the snapshot in force on that day"),
        None => neighbours,
    };
    Err(usage(format!("there is no snapshot of release {release}"), advice))
}

/// The snapshot of the history that `text` names, see [`pick`]. A path is none.
pub fn pick_in(text: &str, tables: &HistoryTables) -> Result<Pick, Refusal> {
    pick(text, &tables.snapshots)?.ok_or_else(|| unknown_name(text, &tables.snapshots, "snapshot"))
}

/// The history as of the snapshot that `at` names, with that snapshot: the newest one without `at`.
///
/// The history is never freed: the process ends with the answer, and freeing takes a tenth of the time.
pub fn as_of(at: Option<&str>, tables: HistoryTables) -> Result<(ManuallyDrop<HistoryTables>, Pick), Refusal> {
    let pick = pick_in(at.unwrap_or("latest"), &tables)?;
    let tables = ManuallyDrop::new(tables);
    Ok((
        if pick.index + 1 == tables.snapshots.len() { tables } else { ManuallyDrop::new(tables.up_to(pick.index)) },
        pick,
    ))
}

/// The times that `text` covers: of all publications with a label, of a day, or of a snapshot.
pub fn times(text: &str, tables: &HistoryTables) -> Result<RangeInclusive<Timestamp>, Refusal> {
    if let Some(day) = text.strip_prefix('@') {
        let (start, end) = hours_of(day)?;
        return Ok(start..=end);
    }
    let pick = pick_in(text, tables)?;
    let Ok(release) = text.parse::<ReleaseArg>() else {
        return Ok(tables.start_of(pick.index).time..=tables.end_of(pick.index).time);
    };
    let publications = tables.snapshots.iter().flat_map(|head| &head.publications);
    let named = publications.filter(|it| it.label.is_some_and(|label| release.contains(label)));
    let first = named.map(|it| it.time).min().unwrap_or(pick.at.time);
    Ok(first..=pick.at.time)
}

/// Selects the two sides that `texts` name: snapshots as in [`pick`], or paths. Without a `reader`, only paths can be
/// selected.
pub fn select(texts: [&str; 2], reader: Option<&TableReader<'_>>) -> Result<[Selected; 2], Refusal> {
    let heads = reader.map_or(&[][..], TableReader::snapshots);
    let picked = |text| if reader.is_some() { pick(text, heads) } else { Ok(None) };
    let picks = [picked(texts[0])?, picked(texts[1])?];
    // Of both sides at once, since they share most entries.
    let mut catalogs = match (reader, picks) {
        (Some(reader), [Some(from), Some(to)]) => reader.catalogs([from.index, to.index])?.map(Some),
        (Some(reader), [Some(from), None]) => [Some(reader.catalogs([from.index])?), None].map(|it| it.map(|[it]| it)),
        (Some(reader), [None, Some(to)]) => [None, Some(reader.catalogs([to.index])?)].map(|it| it.map(|[it]| it)),
        _ => [None, None],
    };
    let mut side = |number: usize| match (picks[number], catalogs[number].take()) {
        (Some(Pick { index, at }), Some(catalog)) => {
            let side = Side { name: at.snapshot.to_string(), label: at.label, date: Some(at.date()) };
            Ok(Selected { side, catalog, descriptions: None, index: Some(index) })
        }
        _ => from_path(texts[number], heads),
    };
    Ok([side(0)?, side(1)?])
}

/// The ids that `to` documents and `from` does not, and that a snapshot before both documented: these event types
/// returned and are not new.
pub fn documented_before(
    from: &Selected,
    to: &Selected,
    reader: Option<&TableReader<'_>>,
) -> Result<BTreeSet<EventId>, Refusal> {
    let (Some(first), Some(second), Some(reader)) = (from.index, to.index, reader) else { return Ok(BTreeSet::new()) };
    let added = &documented_ids([&to.catalog]) - &documented_ids([&from.catalog]);
    if added.is_empty() { Ok(added) } else { reader.documented_before(first.min(second), &added) }
}

fn from_path(text: &str, heads: &[SnapshotHead]) -> Result<Selected, Refusal> {
    let path = Path::new(text);
    if path.is_dir() {
        let snapshot = Store::load_snapshot_dir(path)?;
        let name = snapshot.name();
        let side = Side { name: name.to_string(), label: name.label, date: Some(name.date()) };
        let catalog = Arc::unwrap_or_clone(snapshot.catalog);
        return Ok(Selected { side, catalog, descriptions: None, index: None });
    }
    if !path.is_file() {
        if path.exists() {
            let what = format!("`{}` is neither a regular file nor a folder", display_arg(text, 160));
            return Err(usage(what, "name a snapshot, or save the content to a file and name that file"));
        }
        return Err(unknown_name(text, heads, "snapshot and no file"));
    }
    let document = Document::new(text, repo::read(path)?);
    let reconciled = reconcile::reconcile(vec![read_any(&document)?])?;
    let side =
        Side { name: text.to_owned(), label: reconciled.label.filter(|_| !reconciled.label_inferred), date: None };
    Ok(Selected { side, catalog: reconciled.catalog, descriptions: Some(reconciled.descriptions), index: None })
}

/// The first moment of a day in UTC, and the first one after it.
fn hours_of(day: &str) -> Result<(Timestamp, Timestamp), Refusal> {
    let start = |day: Date| day.to_zoned(TimeZone::UTC).map(|zoned| zoned.timestamp());
    day.parse::<Date>().and_then(|day| Ok((start(day)?, start(day.tomorrow()?)?))).map_err(|_| {
        let what = format!("`@{}` is not a day", display_arg(day, 80));
        usage(what, "write it like @2024-11-07, which means the end of that day in UTC")
    })
}

/// The refusal of a text that names none of `what`, with similar names.
fn unknown_name(text: &str, heads: &[SnapshotHead], what: &str) -> Refusal {
    let words = ["latest", "previous", "oldest"].map(str::to_owned);
    let known: Vec<String> = words.into_iter().chain(heads.iter().map(|head| head.name().to_string())).collect();
    let similar = suggest(text, known.iter().map(String::as_str));
    let what = format!("no {what} is named `{}`", display_arg(text, 160));
    usage(what, similar.unwrap_or_else(|| "list the snapshots: cargo xtask snapshots".to_owned()))
}

#[cfg(test)]
mod tests {
    use catalog_model::testing::{catalog, history, publication};

    use super::*;

    /// Four snapshots: the second has two labels, and so does `2026.04.1` have two snapshots.
    fn tables() -> HistoryTables {
        let publications = [
            ("2026-01-10T00:00:00Z", "", 1),
            ("2026-02-10T00:00:00Z", "2026.02.1", 2),
            ("2026-03-10T00:00:00Z", "2026.03.1", 2),
            ("2026-04-10T00:00:00Z", "2026.04.1", 3),
            ("2026-04-20T00:00:00Z", "2026.04.1", 4),
        ];
        let publications = publications.map(|(time, label, count)| publication(time, label, catalog(0..count)));
        HistoryTables::of(&history(publications))
    }

    #[test]
    fn snapshots_by_every_name() {
        let tables = tables();
        for (text, expected) in [
            ("latest", "3 2026.04.1 (2026-04-20)"),
            ("previous", "2 2026.04.1 (2026-04-10)"),
            ("oldest", "0 2026-01-10"),
            ("2026.02.1", "1 2026.02.1 (2026-02-10)"),
            // The label of a later publication of the run.
            ("2026.03.1", "1 2026.03.1 (2026-03-10)"),
            ("2026.3.1", "1 2026.03.1 (2026-03-10)"),
            ("2026.04.1", "3 2026.04.1 (2026-04-20)"),
            ("2026.04", "3 2026.04.1 (2026-04-20)"),
            ("2026.03", "1 2026.03.1 (2026-03-10)"),
            ("@2026-04-09", "1 2026.03.1 (2026-03-10)"),
            ("@2026-04-10", "2 2026.04.1 (2026-04-10)"),
            ("@2026-03-09", "1 2026.02.1 (2026-02-10)"),
            ("20260210T000000Z_2026.02.1", "1 2026.02.1 (2026-02-10)"),
        ] {
            let pick = pick_in(text, &tables).unwrap();
            assert_eq!(format!("{} {}", pick.index, pick.at), expected, "{text}");
        }
    }

    #[test]
    fn names_of_no_snapshot() {
        let tables = tables();
        for (text, what, next) in [
            (
                "2026.03.2",
                "no snapshot of release 2026.03.2",
                "before it is 2026.03.1, after it is 2026.04.1; `@2026-03-31`",
            ),
            ("2026.05", "no snapshot of release 2026.05", "the last one is 2026.04.1; `@2026-05-31`"),
            ("2018.40", "no snapshot of release 2018.40", "the first one is 2026.02.1"),
            ("@2026-01-09", "as of 2026-01-09; the first one is from 2026-01-10", "cargo xtask snapshots"),
            ("@2026-13-01", "`@2026-13-01` is not a day", "@2024-11-07"),
            ("LATEST", "named `LATEST`", "did you mean `latest`?"),
            ("20260210T000000Z_2026.03.1", "named `20260210", "`20260210T000000Z_2026.02.1`"),
        ] {
            let refusal = pick_in(text, &tables).unwrap_err();
            assert!(refusal.what.contains(what) && refusal.advice().contains(next), "{text}: {refusal}");
        }
        let empty = pick_in("latest", &HistoryTables::default()).unwrap_err();
        assert_eq!(empty.code, &T_NOSNAPSHOT);
    }

    #[test]
    fn times_of_labels_days_and_snapshots() {
        let tables = tables();
        for (text, first, last) in [
            ("2026.04.1", "2026-04-10T00:00:00Z", "2026-04-20T00:00:00Z"),
            ("@2026-04-15", "2026-04-15T00:00:00Z", "2026-04-16T00:00:00Z"),
            ("20260210T000000Z_2026.02.1", "2026-02-10T00:00:00Z", "2026-03-10T00:00:00Z"),
        ] {
            let times = times(text, &tables).unwrap();
            assert_eq!(
                (times.start().to_string(), times.end().to_string()),
                (first.to_owned(), last.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn releases_are_compared_by_month_where_no_number_is_given() {
        for (argument, release, expected) in [
            ("2026.08", "2026.08.1", Ordering::Equal),
            ("2026.08", "2026.32", Ordering::Equal),
            ("2026.08", "2026.07.3", Ordering::Less),
            ("2026.8.1", "2026.08.0", Ordering::Less),
            ("2017.08", "2017.08", Ordering::Equal),
            ("2017.08", "2017.09", Ordering::Greater),
        ] {
            let argument: ReleaseArg = argument.parse().unwrap();
            assert_eq!(argument.compare(release.parse().unwrap()), expected, "{argument} {release}");
        }
        for (argument, other, expected) in [
            ("2026.08", "2026.07", true),
            ("2026.08", "2026.08", false),
            ("2026.08", "2026.08.1", false),
            ("2026.08.1", "2026.08", false),
            ("2026.08.1", "2026.07", true),
            ("2026.08", "2026.09.1", false),
            ("2026.08.2", "2026.08.1", true),
            ("2019.01", "2018.40", true),
        ] {
            let [argument, other] = [argument, other].map(|text| text.parse::<ReleaseArg>().unwrap());
            assert_eq!(argument.is_after(other), expected, "{argument} {other}");
        }
        for text in ["", "2026", "2026.13", "2026.08.1.1", "2026.008.1", "2026.08.x"] {
            let is_week = text == "2026.13";
            assert_eq!(text.parse::<ReleaseArg>().is_ok(), is_week, "{text}");
        }
    }
}
