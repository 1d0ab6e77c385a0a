//! The page: `https://developer.okta.com/docs/reference/api/event-types/`, rendered on the server.
//!
//! An entry of it, and the count above the entries:
//!
//! ```html
//! <div id="event-type-count">Found <b>1</b> matches</div>
//! <div class="event-type"><h4 id="poollaneopen"><b>pool</b>.lane.open</h4>
//!   <p class="event-type-description">A lane was opened.</p>
//!   <div class="event-type-tags"><code class="event-type-tag">pool</code></div>
//!   <div class="event-type-release">Since: 2020.01.2</div></div>
//! ```
//!
//! Older revisions have the release in a link, and a line `Legacy event types: core.pool.lane_open` in an element of
//! its own. The anchor in the heading's `id` is never used: two ids can share one.

use std::collections::BTreeSet;

use catalog_model::{
    ChangeDetails, Coverage, Document, EventEntry, EventId, FindingKind, LegacyId, Release, Safe, SourceKind, Tag,
};
use scraper::{CaseSensitivity, ElementRef, Html, Node, Selector};

use crate::entries::Entries;
use crate::intake::{self, BYTE_ORDER_MARK, Source};
use crate::texts::{PLACEHOLDER, collapsed};
use crate::{IngestError, Marker, Problem, SourceCatalog, Spot, marker, page_bounds, page_links};

/// The most bytes that a page may have: ten times today's.
const MAX_BYTES: usize = 8 << 20;

/// How far from the end of the page its last tag may be.
const END: usize = 4 << 10;

const ENTRY: &str = "div.event-type";
const HEADING: &str = "div.event-type > h4";
const DESCRIPTION: &str = "div.event-type > p.event-type-description";
const TAG: &str = "div.event-type code.event-type-tag";
const RELEASE: &str = "div.event-type > div.event-type-release";
const LEGACY: &str = "Legacy event types:";
const COUNT: &str = "#event-type-count";

/// As many headings that read like an id make a page one of event types; a single one may be the name of a host.
const MIN_IDS: usize = 3;

/// The tag that is none: the page marks with it which event types carry change details.
const CHANGE_DETAILS: &str = "changeDetails";

/// Reads the page.
///
/// # Errors
/// [`IngestError`] where the document is not that page, or not all of it.
pub fn read(document: &Document) -> Result<SourceCatalog, IngestError> {
    with_tree(document, |source, text, page| source_catalog(*source, text, page))?
}

/// The paths of the scripts on the page's own site that it links (`/assets/js/3.78293a6c.js`), by `script`, preload
/// and prefetch alike: those most likely to hold the data first, each once, and 64 at most.
///
/// # Errors
/// [`IngestError`] where the document is no whole HTML page. It need not have any entries.
pub fn scripts(document: &Document) -> Result<Vec<String>, IngestError> {
    with_tree(document, |_, _, page| page_links::scripts(page, document.location()))
}

/// Builds the tree of the page and hands it on. A panic of the parser, or of a walk over what it built, becomes an
/// error: a parser for everything that browsers accept is a large thing.
fn with_tree<T>(document: &Document, read: impl FnOnce(&Source<'_>, &str, &Html) -> T) -> Result<T, IngestError> {
    let source = Source::new(document, SourceKind::Page);
    let text = intake::text(&source, document, MAX_BYTES)?;
    if intake::first_visible_byte(text.as_bytes()) != Some(b'<') {
        return Err(source.refuse(Spot::Whole, Problem::Marker(Marker::NotHtml)));
    }
    if let Some(offset) = text.find('\0') {
        let seen = Safe::new("\0").to_string();
        return Err(source.refuse(Spot::Offset(offset), Problem::ControlCharacter { seen }));
    }
    let end = text.as_bytes().get(text.len().saturating_sub(END)..).unwrap_or_default();
    if !end.to_ascii_lowercase().windows(7).any(|window| window == b"</html>") {
        // An error page is often no whole page either.
        let problem = match marker::of(text) {
            marker @ (Marker::NotFoundPage | Marker::BlockingPage) if !text.contains("event-type") => {
                Problem::Marker(marker)
            }
            _ => Problem::PageCut,
        };
        return Err(source.refuse(Spot::Offset(text.len()), problem));
    }
    page_bounds::check(text).map_err(|(spot, problem)| source.refuse(spot, problem))?;
    let result =
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| read(&source, text, &Html::parse_document(text))));
    result.map_err(|_| source.refuse(Spot::Whole, Problem::PageParser))
}

fn source_catalog(source: Source<'_>, text: &str, page: &Html) -> Result<SourceCatalog, IngestError> {
    let headings: Vec<ElementRef<'_>> = page.select(&selector(HEADING)).collect();
    check_count(&source, text, page, headings.len())?;
    let mut entries = Entries::new(source, coverage(page, &headings));
    if text.starts_with(BYTE_ORDER_MARK) {
        entries.notice(FindingKind::ByteOrderMark, "start", "");
    }
    for (index, heading) in headings.into_iter().enumerate() {
        let parent = heading.parent().and_then(ElementRef::wrap).expect("the selector asks for a parent");
        let reader = EntryReader { source, number: index + 1, element: parent };
        let (entry, description) = reader.entry(heading)?;
        entries.add(index + 1, entry, description, Spot::Entry)?;
    }
    entries.finish(None, None)
}

/// Compares the number of entries found with the number that the page itself says.
fn check_count(source: &Source<'_>, text: &str, page: &Html, found: usize) -> Result<(), IngestError> {
    let count = page.select(&selector(COUNT)).next();
    let Some(count) = count else {
        let problem = match found {
            0 => without_entries(text, page),
            _ => Problem::NoCount { seen: None, nearest: nearest(page) },
        };
        return Err(source.refuse(Spot::Selector(COUNT.to_owned()), problem));
    };
    let said = collapsed(&text_of(count));
    let number = said.strip_prefix("Found ").and_then(|said| said.strip_suffix(" matches"));
    let number = number.filter(|number| number.bytes().all(|b| b.is_ascii_digit()));
    let Some(said) = number.and_then(|number| number.parse().ok()) else {
        let seen = Some(Safe::new(&said).shortened(80));
        return Err(source.refuse(Spot::Selector(COUNT.to_owned()), Problem::NoCount { seen, nearest: nearest(page) }));
    };
    if said == found {
        return Ok(());
    }
    let problem = Problem::Count { said, found, nearest: nearest(page) };
    Err(source.refuse(Spot::Selector(HEADING.to_owned()), problem))
}

/// What is wrong with a page that has neither the count nor an entry.
fn without_entries(text: &str, page: &Html) -> Problem {
    let matches = |text| page.select(&selector(text)).next().is_some();
    let no_count = || Problem::NoCount { seen: None, nearest: nearest(page) };
    if matches(ENTRY) || headings_like_ids(page) >= MIN_IDS {
        return no_count();
    }
    match marker::of(text) {
        marker @ (Marker::NotFoundPage | Marker::BlockingPage) => Problem::Marker(marker),
        _ if matches("div#app") && marker::has_next_to_no_text(text) => Problem::PageShell,
        Marker::EventTypesPage => no_count(),
        other => Problem::Marker(other),
    }
}

/// What still matches: it tells which part of the markup changed.
fn nearest(page: &Html) -> String {
    let near = [ENTRY, "[class^=event-type]", "[class*=event]", "h3", "h4", "h5"];
    let near = near.map(|near| format!("`{near}` matches {}", page.select(&selector(near)).count()));
    format!("{}, and {} headings read like event types", near.join(", "), headings_like_ids(page))
}

/// How many headings hold an id and nothing else.
fn headings_like_ids(page: &Html) -> usize {
    let headings = selector("h1, h2, h3, h4, h5, h6");
    page.select(&headings).filter(|heading| EventId::new(text_of(*heading).trim()).is_ok()).count()
}

/// A page of the time before June 2024 says nothing of change details: it shows legacy ids or links its releases,
/// and has the pseudo tag nowhere, not even in the legend.
fn coverage(page: &Html, headings: &[ElementRef<'_>]) -> Coverage {
    let is_older = headings.iter().filter_map(|heading| heading.parent().and_then(ElementRef::wrap)).any(|entry| {
        legacy_line(entry).is_some() || entry.select(&selector("div.event-type-release a")).next().is_some()
    });
    let tag = selector(".event-type-tag");
    if is_older && !page.select(&tag).any(|tag| text_of(tag).trim() == CHANGE_DETAILS) {
        Coverage::TAGS_ONLY
    } else {
        Coverage::DOCUMENTED
    }
}

/// Reads one entry.
struct EntryReader<'a> {
    source: Source<'a>,
    number: usize,
    element: ElementRef<'a>,
}

impl<'a> EntryReader<'a> {
    fn entry(&self, heading: ElementRef<'_>) -> Result<(EventEntry, String), IngestError> {
        let id = text_of(heading);
        let id = id.trim();
        let refuse = |selector, problem: Problem| {
            let spot = Spot::EntryPart { entry: self.number, selector };
            self.source.refuse(spot, problem).about(Some(id))
        };
        let drift = |selector, why: &str| refuse(selector, Problem::PagePart { why: why.to_owned() });
        if let Some(other) = heading.descendent_elements().find(|e| !matches!(e.value().name(), "h4" | "b")) {
            let name = Safe::new(other.value().name()).shortened(40);
            return Err(drift(HEADING, &format!("the heading holds an element `{name}`, where only `b` may stand")));
        }
        if self.children("h4", None).count() != 1 || self.element.select(&selector(ENTRY)).next().is_some() {
            return Err(drift(ENTRY, "the entry holds another heading or entry"));
        }
        let mut entry = EventEntry::new(EventId::new(id).map_err(|error| refuse(HEADING, error.into()))?);

        let description = self.part("p", "event-type-description").map_err(|why| drift(DESCRIPTION, why))?;
        let description = collapsed(&text_of(description));
        let description = if description == PLACEHOLDER { String::new() } else { description };

        let release = self.part("div", "event-type-release").map_err(|why| drift(RELEASE, why))?;
        let release = collapsed(&text_of(release));
        let Some(release) = release.strip_prefix("Since:").map(str::trim_start).filter(|text| !text.is_empty()) else {
            let seen = Safe::new(&release).shortened(60);
            return Err(drift(RELEASE, &format!("the part reads `{seen}` and not `Since:` with a release")));
        };
        entry.since = Some(Release::new(release).map_err(|error| refuse(RELEASE, error.into()))?);

        for tag in self.element.select(&selector("code.event-type-tag")) {
            let tag = text_of(tag);
            match tag.trim() {
                CHANGE_DETAILS => entry.change_details = ChangeDetails::Unnamed,
                tag => {
                    entry.tags.insert(Tag::new(tag).map_err(|error| refuse(TAG, error.into()))?);
                }
            }
        }
        if let Some(line) = legacy_line(self.element) {
            let names = line.split(',').map(str::trim).filter(|name| !name.is_empty());
            let names: Result<BTreeSet<LegacyId>, _> = names.map(LegacyId::new).collect();
            entry.legacy_ids = names.map_err(|error| refuse(LEGACY, error.into()))?;
        }
        Ok((entry, description))
    }

    /// The one child of this name and class.
    fn part(&self, name: &'static str, class: &'static str) -> Result<ElementRef<'a>, &'static str> {
        let mut parts = self.children(name, Some(class));
        match (parts.next(), parts.next()) {
            (Some(part), None) => Ok(part),
            (None, _) => Err("the entry lacks this part"),
            (Some(_), Some(_)) => Err("the entry has this part twice"),
        }
    }

    fn children(&self, name: &'static str, class: Option<&'static str>) -> impl Iterator<Item = ElementRef<'a>> {
        self.element.child_elements().filter(move |child| {
            let child = child.value();
            child.name() == name && class.is_none_or(|class| child.has_class(class, CaseSensitivity::CaseSensitive))
        })
    }
}

/// What follows the label of the legacy ids, in whatever element of the entry it stands.
fn legacy_line(entry: ElementRef<'_>) -> Option<String> {
    let is_other = |child: &ElementRef<'_>| !matches!(child.value().name(), "h4" | "p");
    let lines = entry.child_elements().filter(is_other).map(|child| collapsed(&text_of(child)));
    lines.filter_map(|line| line.strip_prefix(LEGACY).map(str::to_owned)).next()
}

/// The text of an element; comments are none.
fn text_of(element: ElementRef<'_>) -> String {
    let texts = element.descendants().filter_map(|node| match node.value() {
        Node::Text(text) => Some(&**text),
        _ => None,
    });
    texts.collect()
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("the selectors of this module are valid")
}
