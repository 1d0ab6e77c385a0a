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

use catalog_model::{
    ChangeDetails, Coverage, Document, EventEntry, EventId, Finding, FindingKind, InvalidToken, PayloadTypeName,
    Release, Safe, SourceKind, Tag,
};

use crate::entries::Entries;
use crate::intake::{self, BYTE_ORDER_MARK, MAX_BYTES, Source};
use crate::{IngestError, Problem, SourceCatalog, Spot, csv_scan, csv_start, names};

/// The header cells of [`Dialect::TagCells`] and the first four of [`Dialect::Columns`].
const NAMES: [&str; 5] = ["Event Type", "Description", "Release Date", "Tags", " Change Details"];

/// The fewest and the most cells of a row in the dialects where each tag has a cell of its own.
const CELLS: std::ops::RangeInclusive<usize> = 3..=7;

/// Which of its three forms a file has.
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
///
/// # Errors
/// [`IngestError`] where the document is no such file, or is cut or damaged.
pub fn read(document: &Document) -> Result<SourceCatalog, IngestError> {
    read_with_dialect(document).map(|(_, source_catalog)| source_catalog)
}

/// Reads the CSV file and says which dialect it is in.
///
/// # Errors
/// The same as those of [`read`].
pub fn read_with_dialect(document: &Document) -> Result<(Dialect, SourceCatalog), IngestError> {
    let source = Source::new(document, SourceKind::Csv);
    let text = intake::text(&source, document, MAX_BYTES)?;
    intake::refuse_html(&source, text)?;
    let marked = text.strip_prefix(BYTE_ORDER_MARK);
    let text = marked.unwrap_or(text);
    refuse_other_separator(&source, text)?;
    let scan = csv_scan::scan(text.as_bytes()).map_err(|(line, problem)| refuse_line(&source, text, line, problem))?;
    // With bare line feeds the reader's own count of lines is that of the file.
    let text = if scan.has_carriage_returns { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) };
    let mut rows = Rows::of(source, &text, scan.lines);
    if !rows.step()? {
        return Err(source.refuse(Spot::Whole, Problem::NoEntries));
    }
    let (form, header_findings) = Form::of(&rows.row).map_err(|problem| source.refuse(Spot::Line(1), problem))?;
    let mut entries = Entries::new(source, form.coverage());
    if marked.is_some() {
        entries.notice(FindingKind::ByteOrderMark, "start", "");
    }
    if scan.has_carriage_returns {
        entries.notice(FindingKind::CarriageReturns, "line ends", "");
    }
    for finding in header_findings {
        entries.find(finding);
    }
    let mut has_row = !form.has_header() || rows.step()?;
    while has_row {
        let (entry, description) = form.entry(&source, rows.line, &rows.row)?;
        entries.add(rows.line, entry, description, Spot::Line)?;
        has_row = rows.step()?;
    }
    Ok((form.dialect(), entries.finish(None, None)?))
}

/// A file with another separator fails in many ways; this is the one that says why.
fn refuse_other_separator(source: &Source<'_>, text: &str) -> Result<(), IngestError> {
    let first = text.lines().next().unwrap_or_default();
    let separator = match () {
        () if first.starts_with("sep=") => "a separator of its own",
        () if first.contains(',') => return Ok(()),
        () if first.contains('\t') => "tab characters",
        () if first.contains(';') => "semicolons",
        () => return Ok(()),
    };
    let why = format!("the cells are separated by {separator} and not by commas");
    Err(source.refuse(Spot::Line(1), Problem::Header { why }))
}

/// What the scan refuses, where the text is a CSV at all. What is something else fails in many ways, and its first line
/// says why.
fn refuse_line(source: &Source<'_>, text: &str, line: usize, problem: Problem) -> IngestError {
    let may_be_another_text = matches!(problem, Problem::CsvCut | Problem::Quote { .. } | Problem::BareCarriageReturn);
    if (line > 1 || may_be_another_text) && !csv_start::is_possible(text, &NAMES) {
        let first = text.lines().next().unwrap_or_default();
        let missing = NAMES.iter().map(|name| name.trim()).filter(|name| !first.contains(name));
        return source.refuse(Spot::Line(1), no_header(first, &missing.collect::<Vec<_>>()));
    }
    source.refuse(Spot::Line(line), problem)
}

/// A first line that is no row and lacks these names.
fn no_header(line: &str, missing: &[&str]) -> Problem {
    let seen = Safe::new(line).shortened(120);
    Problem::Header { why: format!("the first line is `{seen}`: no row, and without `{}`", missing.join("`, `")) }
}

/// The rows of a file that was scanned, one of them in memory at a time: a few million bytes hold a few million rows.
struct Rows<'a> {
    source: Source<'a>,
    reader: ::csv::Reader<&'a [u8]>,
    row: ::csv::StringRecord,
    /// The number of the row at hand, which is that of its line.
    line: usize,
    lines: usize,
}

impl<'a> Rows<'a> {
    fn of(source: Source<'a>, text: &'a str, lines: usize) -> Self {
        let reader = ::csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        Self { source, reader, row: ::csv::StringRecord::new(), line: 0, lines }
    }

    /// Goes on to the next row, if there is one.
    fn step(&mut self) -> Result<bool, IngestError> {
        let line = self.line + 1;
        // The scan has made sure of both already; two parsers that agree are better than one.
        let refuse =
            || self.source.refuse(Spot::Line(line), Problem::Quote { how: "the line is not one record of the CSV" });
        if !self.reader.read_record(&mut self.row).map_err(|_| refuse())? {
            return match self.line == self.lines {
                true => Ok(false),
                false => Err(self.source.refuse(Spot::Line(line), Problem::CsvCut)),
            };
        }
        if self.row.position().map(::csv::Position::line) != u64::try_from(line).ok() || line > self.lines {
            return Err(refuse());
        }
        self.line = line;
        Ok(true)
    }
}

/// The dialect of a file with what it takes to find the cells of a row.
enum Form {
    NoHeader,
    TagCells,
    /// The position of each of the five names, and the number of columns.
    Columns {
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
    /// The form that the first line tells, with what is odd about it.
    fn of(first: &::csv::StringRecord) -> Result<(Self, Vec<Finding>), Problem> {
        if is_row_without_header(first) {
            return Ok((Self::NoHeader, Vec::new()));
        }
        let mut findings = Vec::new();
        let mut positions = [None; NAMES.len()];
        for (position, cell) in first.iter().enumerate() {
            let Some(index) = NAMES.iter().position(|name| name.trim() == cell.trim()) else {
                let column = names::column(cell);
                findings.push(Finding::notice(FindingKind::UnknownColumn, SourceKind::Csv, "column", column));
                continue;
            };
            if positions[index].replace(position).is_some() {
                return Err(Problem::Header { why: format!("the column `{}` is there twice", NAMES[index].trim()) });
            }
            if cell != NAMES[index] {
                findings.push(Finding {
                    expected: NAMES[index].to_owned(),
                    ..Finding::notice(
                        FindingKind::HeaderSpelling,
                        SourceKind::Csv,
                        "column",
                        Safe::new(cell).shortened(80),
                    )
                });
            }
        }
        if positions == [Some(0), Some(1), Some(2), Some(3), None] && first.len() == 4 {
            return Ok((Self::TagCells, findings));
        }
        match positions {
            [Some(id), Some(description), Some(release), Some(tags), Some(change_details)] => {
                let positions = [id, description, release, tags, change_details];
                Ok((Self::Columns { positions, width: first.len() }, findings))
            }
            _ => {
                let missing = NAMES.iter().zip(positions).filter(|(_, position)| position.is_none());
                let missing: Vec<&str> = missing.map(|(name, _)| name.trim()).collect();
                Err(no_header(&first.iter().collect::<Vec<_>>().join(","), &missing))
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

    const fn coverage(&self) -> Coverage {
        match self {
            Self::NoHeader | Self::TagCells => Coverage::TAGS_ONLY,
            Self::Columns { .. } => Coverage::DOCUMENTED,
        }
    }

    const fn has_header(&self) -> bool {
        match self {
            Self::NoHeader => false,
            Self::TagCells | Self::Columns { .. } => true,
        }
    }

    fn entry(
        &self,
        source: &Source<'_>,
        line: usize,
        row: &::csv::StringRecord,
    ) -> Result<(EventEntry, String), IngestError> {
        let refuse = |problem| source.refuse(Spot::Line(line), problem).about(row.get(0));
        let cells = self.cells(row).map_err(|why| refuse(Problem::Shift { why }))?;
        let mut entry = EventEntry::new(EventId::new(cells.id).map_err(|error| refuse(error.into()))?);
        entry.since = Some(release(cells.release).map_err(refuse)?);
        entry.tags = words(&cells.tags, Tag::new).map_err(refuse)?;
        entry.change_details =
            ChangeDetails::named(words(&cells.change_details, PayloadTypeName::new).map_err(refuse)?);
        Ok((entry, cells.description.to_owned()))
    }

    /// The cells of a row, or why they are not those of this form.
    fn cells<'a>(&self, row: &'a ::csv::StringRecord) -> Result<Cells<'a>, String> {
        let cell = |position: usize| row.get(position).unwrap_or_default();
        match *self {
            Self::NoHeader | Self::TagCells if !CELLS.contains(&row.len()) => {
                Err(format!("the row has {} cells, and rows of this file have {CELLS:?}", row.len()))
            }
            Self::NoHeader => {
                let last = row.len() - 1;
                let tags = (2..last).map(cell).collect();
                // A row that lost its description has a tag in its place.
                if Tag::new(cell(1)).is_ok() {
                    return Err("a tag stands in the place of the description".to_owned());
                }
                Ok(Cells { id: cell(0), description: cell(1), release: cell(last), tags, change_details: Vec::new() })
            }
            Self::TagCells => Ok(Cells {
                id: cell(0),
                description: cell(1),
                release: cell(2),
                tags: (3..row.len()).map(cell).collect(),
                change_details: Vec::new(),
            }),
            Self::Columns { width, .. } if row.len() != width => {
                Err(format!("the row has {} cells, and the header {width}", row.len()))
            }
            Self::Columns { positions: [id, description, release, tags, change_details], .. } => Ok(Cells {
                id: cell(id),
                description: cell(description),
                release: cell(release),
                tags: joined(cell(tags)),
                change_details: joined(cell(change_details)),
            }),
        }
    }
}

/// Whether a first line is a row and no header: an id first and a release last, by their exact forms.
fn is_row_without_header(row: &::csv::StringRecord) -> bool {
    let (first, last) = (row.get(0).unwrap_or_default(), row.iter().next_back().unwrap_or_default());
    CELLS.contains(&row.len()) && EventId::new(first).is_ok() && Release::new(last).is_ok()
}

/// The words of a cell that holds a list.
fn joined(cell: &str) -> Vec<&str> {
    if cell.is_empty() { Vec::new() } else { cell.split(", ").collect() }
}

/// The release of a cell. What could be one but is written otherwise was recoded; anything else is another cell.
fn release(cell: &str) -> Result<Release, Problem> {
    Release::new(cell).map_err(|error| {
        let is_number = !cell.is_empty() && cell.bytes().all(|b| b.is_ascii_digit() || b".,/-: ".contains(&b));
        if is_number { error.into() } else { Problem::Shift { why: format!("in the place of the release: {error}") } }
    })
}

fn words<T: Ord>(texts: &[&str], new: impl Fn(&str) -> Result<T, InvalidToken>) -> Result<BTreeSet<T>, Problem> {
    texts.iter().map(|text| new(text).map_err(Problem::from)).collect()
}
