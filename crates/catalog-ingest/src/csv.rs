//! The CSV file that the page offers for download: the documented event types, one to a row.
//!
//! It is `https://developer.okta.com/docs/okta-event-types.csv`, and in the repository `okta/okta-developer-docs`
//! `packages/@okta/vuepress-site/.vuepress/public/docs/okta-event-types.csv`. It has had three dialects:
//!
//! - [`Dialect::NoHeader`], one file of 2023-11-27: id, description, any number of tags, release.
//! - [`Dialect::TagCells`], up to 2024-08: a header of four names, and each tag in a cell of its own:
//!
//! ```csv
//! Event Type,Description,Release Date,Tags
//! "pool.lane.open","A lane was opened.","2020.01.2","pool","event-hook-eligible"
//! ```
//!
//! - [`Dialect::Columns`], since 2024-09-12: five columns, with lists joined by `, `. The space in the header is real:
//!
//! ```csv
//! Event Type,Description,Release Date,Tags, Change Details
//! "pool.lane.open","A lane was opened.","2020.01.2","pool, event-hook-eligible","LaneChangeDetails"
//! ```

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use ::csv::StringRecord;
use catalog_model::{
    ChangeDetails, Code, Coverage, Document, EventEntry, EventId, Invalid, Notice, NoticeKind, PayloadTypeName,
    Refusal, Release, Safe, SourceKind, Tag,
};

use crate::builder::{CatalogBuilder, problem};
use crate::codes::{C_CUT, C_HEADER, C_QUOTE, C_SHIFT, D_EMPTY, D_ID, D_RELEASE, D_TAG, D_WORD};
use crate::precheck::{self, BYTE_ORDER_MARK, MAX_BYTES, Source};
use crate::{SourceCatalog, csv_lines, redact};

/// The columns of [`Dialect::Columns`], each with its names in the header, today's first. The first four columns are those
/// of [`Dialect::TagCells`].
const COLUMNS: [&[&str]; 5] = [&["Event Type"], &["Description"], &["Release Date"], &["Tags"], &[" Change Details"]];

/// Cells per row (minimum, maximum) where each tag has a cell of its own.
const CELLS: RangeInclusive<usize> = 3..=7;

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// No header; the release comes last.
    NoHeader,
    /// A header of four names; the release comes third and the tags after it, each in a cell.
    TagCells,
    /// A header with every column, and as many cells in each row.
    Columns,
}

/// Reads the CSV file in any of its dialects.
pub fn read(document: &Document) -> Result<SourceCatalog, Refusal> {
    read_with_dialect(document).map(|(_, source_catalog)| source_catalog)
}

/// Reads the CSV file and returns its dialect.
pub fn read_with_dialect(document: &Document) -> Result<(Dialect, SourceCatalog), Refusal> {
    let source = Source::new(document, SourceKind::Csv);
    let marked = precheck::text(&source, document, MAX_BYTES)?;
    precheck::refuse_html(&source, marked)?;
    let text = marked.strip_prefix(BYTE_ORDER_MARK).unwrap_or(marked);
    let refuse = |line, (code, what): Problem| source.refuse(code, source.at().line(line), what);
    check_separator(text).map_err(|problem| refuse(1, problem))?;
    let lines =
        csv_lines::check(text.as_bytes()).map_err(|(line, problem)| match is_other_text(text, line, &problem) {
            true => refuse(1, no_header(text.lines().next().unwrap_or_default())),
            false => refuse(line, problem),
        })?;
    // With bare line feeds, the `csv` crate counts the lines of the file.
    let text = if lines.have_carriage_returns { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) };

    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    // One row is in memory at a time: a few million bytes can hold a few million rows.
    let (mut row, mut line) = (StringRecord::new(), 0);
    let mut file: Option<(Form, CatalogBuilder<'_>)> = None;
    // The line check has already ensured that each line is one record.
    let not_a_record = |line| refuse(line, (&C_QUOTE, "the line is not one record of the CSV".to_owned()));
    while reader.read_record(&mut row).map_err(|_| not_a_record(line + 1))? {
        line += 1;
        if row.position().map(::csv::Position::line) != u64::try_from(line).ok() {
            return Err(not_a_record(line));
        }
        if file.is_none() {
            let (form, notices) = Form::of(&row).map_err(|problem| refuse(1, problem))?;
            let mut builder = CatalogBuilder::new(source, form.coverage());
            if marked.starts_with(BYTE_ORDER_MARK) {
                builder.notice(NoticeKind::ByteOrderMark, "start", "");
            }
            if lines.have_carriage_returns {
                builder.notice(NoticeKind::CarriageReturns, "line ends", "");
            }
            notices.into_iter().for_each(|notice| builder.add_notice(notice));
            let has_header = form.dialect() != Dialect::NoHeader;
            file = Some((form, builder));
            if has_header {
                continue;
            }
        }
        if let Some((form, builder)) = &mut file {
            let (entry, description) = form.entry(&source, line, &row)?;
            if entry.since.is_none() {
                let at = || source.at().line(line).event(entry.id.as_str());
                builder.null_release(&entry.id, || source.refuse(&C_SHIFT, at(), "the row has no release"));
            }
            builder.add(line, entry, description, |line| format!("line {line}"))?;
        }
    }
    if line != lines.count {
        return Err(refuse(line, (&C_CUT, "the CSV has more lines than records".to_owned())));
    }
    match file {
        Some((form, builder)) => Ok((form.dialect(), builder.finish(None, None)?)),
        None => Err(source.refuse(&D_EMPTY, source.at(), "there are no entries")),
    }
}

/// A code and the message.
pub(crate) type Problem = (&'static Code, String);

/// Recognises other separators, which fail in many ways.
fn check_separator(text: &str) -> Result<(), Problem> {
    let first = text.lines().next().unwrap_or_default();
    let separator = match () {
        () if first.starts_with("sep=") => "a declared separator",
        () if first.contains(',') => return Ok(()),
        () if first.contains('\t') => "tab characters",
        () if first.contains(';') => "semicolons",
        () => return Ok(()),
    };
    Err((&C_HEADER, format!("the cells are separated by {separator}, not by commas")))
}

/// Whether a text that the line check refuses is another kind of text, not a damaged CSV, judging by its first line.
fn is_other_text(text: &str, line: usize, (code, _): &Problem) -> bool {
    let can_be_other = line > 1 || csv_lines::fails_in_other_texts(code);
    can_be_other && !csv_lines::can_start_csv(text, &COLUMNS.concat())
}

/// The problem of a first line that is neither a row nor a header.
fn no_header(line: &str) -> Problem {
    let is_missing = |names: &&&[&str]| !names.iter().any(|name| line.contains(name.trim()));
    let missing: Vec<&str> = COLUMNS.iter().filter(is_missing).map(|names| names[0].trim()).collect();
    missing_columns(line, &missing)
}

fn missing_columns(line: &str, missing: &[&str]) -> Problem {
    let seen = Safe::new(line).shortened(120);
    let what = format!("the first line is `{seen}`: not a row, and a header without `{}`", missing.join("`, `"));
    (&C_HEADER, what)
}

/// The dialect of a file, with the positions of its columns.
enum Form {
    NoHeader,
    TagCells,
    Columns {
        /// The position of each of [`COLUMNS`].
        positions: [usize; 5],
        width: usize,
    },
}

/// The cells of a row by their meaning.
struct Cells<'a> {
    id: &'a str,
    description: &'a str,
    release: &'a str,
    tags: Vec<&'a str>,
    change_details: Vec<&'a str>,
}

impl Form {
    /// The form that the first line shows, with notices about it.
    fn of(first: &StringRecord) -> Result<(Self, Vec<Notice>), Problem> {
        if is_row_without_header(first) {
            return Ok((Self::NoHeader, Vec::new()));
        }
        let mut notices = Vec::new();
        let mut positions = [None; COLUMNS.len()];
        for (position, cell) in first.iter().enumerate() {
            let is_name = |name: &&str| name.trim() == cell.trim();
            let Some(index) = COLUMNS.iter().position(|names| names.iter().any(is_name)) else {
                let column = redact::column(cell);
                notices.push(Notice::new(NoticeKind::UnknownColumn, SourceKind::Csv, "column", column));
                continue;
            };
            if positions[index].replace(position).is_some() {
                return Err((&C_HEADER, format!("the column `{}` occurs twice", cell.trim())));
            }
            if !COLUMNS[index].contains(&cell) {
                let seen = Safe::new(cell).shortened(80);
                let notice = Notice::new(NoticeKind::HeaderSpelling, SourceKind::Csv, "column", seen);
                notices.push(Notice { expected: COLUMNS[index][0].to_owned(), ..notice });
            }
        }
        if positions == [Some(0), Some(1), Some(2), Some(3), None] && first.len() == 4 {
            return Ok((Self::TagCells, notices));
        }
        match positions {
            [Some(id), Some(description), Some(release), Some(tags), Some(change_details)] => {
                let positions = [id, description, release, tags, change_details];
                Ok((Self::Columns { positions, width: first.len() }, notices))
            }
            _ => {
                let missing = COLUMNS.iter().zip(positions).filter(|(_, position)| position.is_none());
                let missing: Vec<&str> = missing.map(|(names, _)| names[0].trim()).collect();
                Err(missing_columns(&first.iter().collect::<Vec<_>>().join(","), &missing))
            }
        }
    }

    const fn dialect(&self) -> Dialect {
        match self {
            Self::NoHeader => Dialect::NoHeader,
            Self::TagCells => Dialect::TagCells,
            Self::Columns { .. } => Dialect::Columns,
        }
    }

    /// The older dialects have no change details.
    const fn coverage(&self) -> Coverage {
        match self {
            Self::NoHeader | Self::TagCells => Coverage::TAGS_ONLY,
            Self::Columns { .. } => Coverage::DOCUMENTED,
        }
    }

    /// The entry of a row, and its description.
    fn entry(&self, source: &Source<'_>, line: usize, row: &StringRecord) -> Result<(EventEntry, String), Refusal> {
        let cells = self.cells(row).map_err(|what| {
            let at = source.at().line(line).event(row.get(0).unwrap_or_default());
            source.refuse(&C_SHIFT, at, what)
        })?;
        let refuse = |code, what| source.refuse(code, source.at().line(line).event(cells.id), what);
        let id = EventId::new(cells.id).map_err(|error| refuse(&D_ID, problem(&error, cells.id)))?;
        let mut entry = EventEntry::new(id);
        if !cells.release.is_empty() {
            entry.since = Some(release(cells.release).map_err(|(code, what)| refuse(code, what))?);
        }
        if matches!(self, Self::TagCells)
            && let Some(list) = cells.tags.iter().find(|cell| cell.is_empty() || cell.contains(", "))
        {
            let (list, column) = (Safe::new(list).shortened(80), COLUMNS[4][0].trim());
            let what = format!("the cell `{list}` is a list, as in files with the column `{column}`, which is missing");
            return Err(source.refuse(&C_HEADER, source.at().line(line).event(cells.id), what));
        }
        let wrong_word = |code| move |error: Invalid| refuse(code, error.to_string());
        entry.tags = words(&cells.tags, Tag::new).map_err(wrong_word(&D_TAG))?;
        let names = words(&cells.change_details, PayloadTypeName::new).map_err(wrong_word(&D_WORD))?;
        entry.change_details = ChangeDetails::named(names);
        Ok((entry, cells.description.to_owned()))
    }

    /// The cells of a row, or why the row does not have this form.
    fn cells<'a>(&self, row: &'a StringRecord) -> Result<Cells<'a>, String> {
        let cell = |position: usize| row.get(position).unwrap_or_default();
        match *self {
            Self::NoHeader | Self::TagCells if !CELLS.contains(&row.len()) => {
                Err(format!("the row has {} cells, and rows of this file have {CELLS:?}", row.len()))
            }
            // In a row that lost its description, the second cell is a tag.
            Self::NoHeader if Tag::new(cell(1)).is_ok() => Err("the description cell holds a tag".to_owned()),
            Self::NoHeader => {
                let last = row.len() - 1;
                let tags = (2..last).map(cell).collect();
                Ok(Cells { id: cell(0), description: cell(1), release: cell(last), tags, change_details: Vec::new() })
            }
            Self::TagCells => {
                let tags = (3..row.len()).map(cell).collect();
                Ok(Cells { id: cell(0), description: cell(1), release: cell(2), tags, change_details: Vec::new() })
            }
            // Upstream leaves out the cell of a release that is null.
            Self::Columns { positions, width } if row.len() + 1 == width && !row.iter().any(is_release) => {
                let [id, description, _, tags, change_details] =
                    positions.map(|position| position - usize::from(position > positions[2]));
                let (tags, change_details) = (list(cell(tags)), list(cell(change_details)));
                Ok(Cells { id: cell(id), description: cell(description), release: "", tags, change_details })
            }
            Self::Columns { width, .. } if row.len() != width => {
                Err(format!("the row has {} cells, and the header {width}", row.len()))
            }
            Self::Columns { positions: [id, description, release, tags, change_details], .. } => Ok(Cells {
                id: cell(id),
                description: cell(description),
                release: cell(release),
                tags: list(cell(tags)),
                change_details: list(cell(change_details)),
            }),
        }
    }
}

/// Whether a first line is a row: an id first and a release last, by their exact forms.
fn is_row_without_header(row: &StringRecord) -> bool {
    let (first, last) = (row.get(0).unwrap_or_default(), row.iter().next_back().unwrap_or_default());
    CELLS.contains(&row.len()) && EventId::new(first).is_ok() && Release::new(last).is_ok()
}

fn is_release(cell: &str) -> bool {
    Release::new(cell).is_ok()
}

/// The words of a cell that holds a list.
fn list(cell: &str) -> Vec<&str> {
    if cell.is_empty() { Vec::new() } else { cell.split(", ").collect() }
}

/// The release in a cell. A program can have reformatted a number; any other text belongs to another column.
fn release(cell: &str) -> Result<Release, Problem> {
    Release::new(cell).map_err(|error| {
        let is_number = !cell.is_empty() && cell.bytes().all(|b| b.is_ascii_digit() || b".,/-: ".contains(&b));
        match is_number {
            true => (&D_RELEASE, error.to_string()),
            false => (&C_SHIFT, format!("the release cell holds another text: {error}")),
        }
    })
}

fn words<T: Ord>(texts: &[&str], new: impl Fn(&str) -> Result<T, Invalid>) -> Result<BTreeSet<T>, Invalid> {
    texts.iter().map(|text| new(text)).collect()
}
