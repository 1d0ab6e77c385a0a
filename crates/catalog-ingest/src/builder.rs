//! Builds the catalog of one source: the checks that all readers share.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use catalog_model::{
    Catalog, Coverage, DescriptionDigest, EventEntry, EventId, Finding, Invalid, Location, Notice, NoticeKind,
    PayloadType, Refusal, Release, Safe, acts_on_the_screen,
};

use crate::codes::{D_CONTROL, D_DUPLICATE, D_EMPTY, D_LENGTH, D_MOJIBAKE};
use crate::precheck::Source;
use crate::{Descriptions, SourceCatalog, UnknownKeys};

/// The page prints this for an empty description.
pub(crate) const PLACEHOLDER: &str = "No Description";

/// A description with more bytes than this is a notice. The longest one has 1,095.
const LONG_DESCRIPTION: usize = 4 << 10;

/// A document in which more entries, in per cent, have no release lost them all.
const MAX_NULL_PERCENT: usize = 5;

const MAX_DESCRIPTION_LEN: usize = 16 << 10;

/// Collects entries in the order of the document.
pub(crate) struct CatalogBuilder<'a> {
    source: Source<'a>,
    catalog: Catalog,
    descriptions: Descriptions,
    notices: BTreeSet<Notice>,
    unknown_keys: UnknownKeys,
    /// The id and number of each entry, by its id in lower case.
    numbers: HashMap<String, (EventId, usize)>,
    last: Option<EventId>,
    null_releases: usize,
    /// The refusal of the first entry without a release, for a document that has too many.
    without_release: Option<Refusal>,
}

impl<'a> CatalogBuilder<'a> {
    pub(crate) fn new(source: Source<'a>, coverage: Coverage) -> Self {
        Self {
            source,
            catalog: Catalog::new(coverage),
            descriptions: Descriptions::new(),
            notices: BTreeSet::new(),
            unknown_keys: UnknownKeys::new(),
            numbers: HashMap::new(),
            last: None,
            null_releases: 0,
            without_release: None,
        }
    }

    /// Adds an entry with its description. `position` names the position of the entry with a number.
    pub(crate) fn add(
        &mut self,
        number: usize,
        mut entry: EventEntry,
        description: String,
        position: impl Fn(usize) -> String,
    ) -> Result<(), Refusal> {
        let at = || self.source.at().and(position(number)).event(entry.id.as_str());
        self.check_description(&description, at)?;
        match self.numbers.entry(entry.id.as_str().to_ascii_lowercase()) {
            Entry::Occupied(first) => {
                let (id, first) = first.get();
                let what = format!("{} has the same id, apart from letter case: `{id}`", position(*first));
                return Err(self.source.refuse(&D_DUPLICATE, at(), what));
            }
            Entry::Vacant(vacant) => vacant.insert((entry.id.clone(), number)),
        };
        if description.len() > LONG_DESCRIPTION {
            let size = format!("{} bytes", description.len());
            self.notice_about(&entry.id, NoticeKind::LongDescription, "description", &size, "");
        }
        entry.description = DescriptionDigest::of(&description);
        if description.split_ascii_whitespace().eq(PLACEHOLDER.split(' ')) {
            let digest = entry.description.to_string();
            self.notice_about(&entry.id, NoticeKind::PlaceholderText, "description", &digest, "");
        }
        if self.last.as_ref().is_some_and(|last| *last > entry.id) {
            self.notice(NoticeKind::Unsorted, "order", "the entries are not sorted by id");
        }
        self.last = Some(entry.id.clone());
        self.descriptions.insert(entry.id.clone(), description);
        self.catalog.insert(entry).expect("no two entries have the same id in lower case");
        Ok(())
    }

    pub(crate) fn add_payload_type(&mut self, payload_type: PayloadType) {
        self.catalog.insert_payload_type(payload_type);
    }

    pub(crate) fn add_unknown_keys(&mut self, id: EventId, keys: BTreeSet<String>) {
        self.unknown_keys.insert(id, keys);
    }

    /// Adds a notice about the document as a whole.
    pub(crate) fn notice(&mut self, kind: NoticeKind, subject: &str, seen: &str) {
        self.notices.insert(Notice::new(kind, self.source.kind, subject, seen));
    }

    pub(crate) fn add_notice(&mut self, notice: Notice) {
        self.notices.insert(notice);
    }

    /// Adds a notice about an entry.
    pub(crate) fn notice_about(&mut self, id: &EventId, kind: NoticeKind, subject: &str, seen: &str, expected: &str) {
        let notice = Notice::new(kind, self.source.kind, subject, seen);
        self.notices.insert(Notice { id: Some(id.clone()), expected: expected.to_owned(), ..notice });
    }

    /// Adds a notice about an entry whose release is null, as that of two entries was in January 2020.
    pub(crate) fn null_release(&mut self, id: &EventId, refusal: impl FnOnce() -> Refusal) {
        self.notice_about(id, NoticeKind::NullFact, "since", "", "");
        self.null_releases += 1;
        self.without_release.get_or_insert_with(refusal);
    }

    /// The catalog, which has at least one entry.
    pub(crate) fn finish(self, label: Option<Release>, build: Option<String>) -> Result<SourceCatalog, Refusal> {
        if self.catalog.is_empty() {
            return Err(self.source.refuse(&D_EMPTY, self.source.at(), "there are no entries"));
        }
        if let Some(refusal) = self.without_release
            && self.null_releases * 100 > self.catalog.len() * MAX_NULL_PERCENT
        {
            return Err(refusal);
        }
        Ok(SourceCatalog {
            source: self.source.kind,
            location: self.source.location.to_owned(),
            label,
            build,
            catalog: self.catalog,
            descriptions: self.descriptions,
            unknown_keys: self.unknown_keys,
            findings: self.notices.into_iter().map(Finding::from).collect(),
        })
    }

    fn check_description(&self, text: &str, at: impl Fn() -> Location) -> Result<(), Refusal> {
        if text.len() > MAX_DESCRIPTION_LEN {
            let what = format!("the description has {} bytes, more than the {MAX_DESCRIPTION_LEN} allowed", text.len());
            return Err(self.source.refuse(&D_LENGTH, at(), what));
        }
        // Almost all descriptions are printable ASCII.
        if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return Ok(());
        }
        // The variation selectors choose between text and emoji, and are part of ordinary writing.
        let acts = |c: &char| acts_on_the_screen(*c) && !matches!(c, '\u{fe0e}' | '\u{fe0f}');
        if let Some(c) = text.chars().find(acts) {
            return Err(self.source.refuse(&D_CONTROL, at(), control_character(c)));
        }
        match mojibake(text) {
            None => Ok(()),
            Some(seen) => {
                let what = format!("the text holds `{seen}`, the trace of a wrong decoding");
                Err(self.source.refuse(&D_MOJIBAKE, at(), what))
            }
        }
    }
}

/// The message about a character that acts on the screen.
pub(crate) fn control_character(c: char) -> String {
    format!("the text holds the control or invisible character `{}`", Safe::new(c.encode_utf8(&mut [0; 4])))
}

/// The message about a text of the wrong form, with its first character outside ASCII: it can look like another one.
pub(crate) fn problem(error: &Invalid, text: &str) -> String {
    match text.chars().enumerate().find(|(_, c)| !c.is_ascii()) {
        Some((index, c)) => format!("{error}; its character {} is U+{:04X}", index + 1, u32::from(c)),
        None => error.to_string(),
    }
}

/// The text without white space at its ends and with single spaces between its words.
pub(crate) fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A replacement character, or UTF-8 that was read as Latin-1 or Windows-1252: `Ã` or `Â` and one character of the
/// upper half of those tables, `â` or `ï` and two, `ð` and three. Other first bytes are ordinary letters, as in `ß”`.
fn mojibake(text: &str) -> Option<String> {
    let chars: Vec<char> = text.chars().collect();
    let sequences = chars.iter().enumerate().filter_map(|(index, c)| {
        let continuations = match c {
            '\u{fffd}' => 0,
            'Ã' | 'Â' => 1,
            'â' | 'ï' => 2,
            'ð' => 3,
            _ => return None,
        };
        chars.get(index..=index + continuations)
    });
    let is_continuation = |c: &char| matches!(c, '\u{80}'..='\u{bf}') || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".contains(*c);
    let mut damaged = sequences.filter(|sequence| sequence[1..].iter().all(is_continuation));
    damaged.next().map(|sequence| Safe::new(&sequence.iter().collect::<String>()).to_string())
}
