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
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use catalog_model::{
    ChangeDetails, Code, Coverage, Document, EventEntry, EventId, LegacyId, Location, NoticeKind, Refusal, Release,
    Safe, SourceKind, Tag,
};
use html5ever::driver::{ParseOpts, parse_document};
use html5ever::tendril::TendrilSink as _;
use scraper::{CaseSensitivity, ElementRef, Html, HtmlTreeSink, Selector};

use crate::builder::{CatalogBuilder, PLACEHOLDER, collapsed, control_character};
use crate::codes::{
    D_CONTROL, D_ID, D_RELEASE, D_TAG, D_WORD, H_MARKER, P_COUNT, P_CUT, P_DEPTH, P_FIELD, P_NOCOUNT, P_PARSER,
    P_SHELL, P_TIME,
};
use crate::precheck::{self, BYTE_ORDER_MARK, Source, unexpected};
use crate::{SourceCatalog, page_links};

const COUNT: &str = "#event-type-count";
const ENTRY: &str = "div.event-type";
const HEADING: &str = "div.event-type > h4";
const DESCRIPTION: &str = "div.event-type > p.event-type-description";
const DESCRIPTION_CLASS: &str = "event-type-description";
const TAG: &str = "code.event-type-tag";
const TAG_OR_LEGEND: &str = ".event-type-tag";
const RELEASE: &str = "div.event-type > div.event-type-release";
const RELEASE_CLASS: &str = "event-type-release";
const RELEASE_LINK: &str = "div.event-type-release a";
const LEGACY: &str = "Legacy event types:";

/// The tag that marks entries with change details.
const CHANGE_DETAILS: &str = "changeDetails";

/// A page with this many headings that hold an id lists event types; a single one can be a host name.
const MIN_IDS: usize = 3;

/// Ten times the bytes of the page of 2026.08.1.
const MAX_BYTES: usize = 8 << 20;

/// The end tag is in the last bytes of the page, this many at most.
const MAX_END: usize = 4 << 10;

/// The parser gets the page in chunks of this many bytes, and the limits are checked after each.
const CHUNK: usize = 4 << 10;

/// Parsing the page of 2026.08.1 takes 0.03 s. The slowest hostile pages, with hundreds of thousands of attributes in
/// one element or hundreds of unclosed `font` elements, are refused within 0.1 s of this limit.
const MAX_TIME: Duration = Duration::from_secs(4);

/// The page of 2026.08.1 has 12 levels.
const MAX_DEPTH: usize = 512;

/// The page of 2026.08.1 has 25,000 nodes.
const MAX_NODES: usize = 1_000_000;

/// A page with at most this many visible bytes waits for its scripts to fill it.
const MAX_SHELL_TEXT: usize = 200;

/// Reads the page.
pub fn read(document: &Document) -> Result<SourceCatalog, Refusal> {
    parse(document, |source, text, page| source_catalog(*source, text, page))?
}

/// The paths of the scripts of the same site that the page links (`/assets/js/3.78293a6c.js`), by `script`, preload
/// and prefetch: those most likely to hold the event data first, each once, and at most 64.
///
/// The page need not have entries.
pub fn scripts(document: &Document) -> Result<Vec<String>, Refusal> {
    parse(document, |_, _, page| page_links::scripts(page, document.location()))
}

/// The elements that a selector of this crate selects.
pub(crate) fn select<'a>(page: &'a Html, text: &str) -> impl Iterator<Item = ElementRef<'a>> + use<'a> {
    let elements: Vec<_> = page.select(&selector(text)).collect();
    elements.into_iter()
}

/// Parses the page and passes it on. A panic of the parser, or of a walk over its tree, becomes a refusal.
fn parse<T>(document: &Document, read: impl FnOnce(&Source<'_>, &str, &Html) -> T) -> Result<T, Refusal> {
    let source = Source::new(document, SourceKind::Page);
    let text = precheck::text(&source, document, MAX_BYTES)?;
    if precheck::first_visible_byte(text.as_bytes()) != Some(b'<') {
        return Err(H_MARKER.at(source.at(), "the document is not an HTML page"));
    }
    let byte = |offset: usize| source.at().and(format_args!("byte {offset}"));
    if let Some(offset) = text.find('\0') {
        return Err(source.refuse(&D_CONTROL, byte(offset), control_character('\0')));
    }
    let end = &text.as_bytes()[text.len().saturating_sub(MAX_END)..];
    if !end.to_ascii_lowercase().windows(7).any(|window| window == b"</html>") {
        // An error page often has no end tag either.
        return Err(match unexpected(text) {
            Some(_) if !text.contains("event-type") => precheck::other_page(&source, text),
            _ => {
                let what = format!("`</html>` is not in the last {MAX_END} bytes of the page");
                source.refuse(&P_CUT, byte(text.len()), what)
            }
        });
    }
    let read = || {
        let page = tree(text, MAX_TIME).map_err(|(code, offset, what)| source.refuse(code, byte(offset), what))?;
        Ok(read(&source, text, &page))
    };
    let failed = |_| Err(source.refuse(&P_PARSER, source.at(), "the HTML parser failed on this page"));
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(failed)
}

/// The tree of a page within the limits, or the offset of the chunk that exceeds a limit.
fn tree(text: &str, max_time: Duration) -> Result<Html, (&'static Code, usize, String)> {
    let started = Instant::now();
    let mut parser = parse_document(HtmlTreeSink::new(Html::new_document()), ParseOpts::default());
    let mut offset = 0;
    while offset < text.len() {
        let after = text.len().min(offset + CHUNK);
        let end = (after..=text.len()).find(|&end| text.is_char_boundary(end)).unwrap_or(text.len());
        parser.process(text[offset..end].into());
        let html = parser.tokenizer.sink.sink.0.borrow();
        if started.elapsed() > max_time {
            return Err((&P_TIME, offset, format!("parsing takes longer than {} s", max_time.as_secs())));
        }
        if html.tree.nodes().len() > MAX_NODES {
            return Err((&P_DEPTH, offset, format!("the page has more than {MAX_NODES} nodes")));
        }
        let innermost = std::iter::successors(Some(html.tree.root()), |node| node.last_child());
        if innermost.take(MAX_DEPTH + 1).count() > MAX_DEPTH {
            return Err((&P_DEPTH, offset, format!("the elements are nested deeper than {MAX_DEPTH} levels")));
        }
        drop(html);
        offset = end;
    }
    Ok(parser.finish())
}

fn source_catalog(source: Source<'_>, text: &str, page: &Html) -> Result<SourceCatalog, Refusal> {
    let headings: Vec<ElementRef<'_>> = select(page, HEADING).collect();
    check_count(&source, text, page, headings.len())?;
    let mut builder = CatalogBuilder::new(source, coverage(page, &headings));
    if text.starts_with(BYTE_ORDER_MARK) {
        builder.notice(NoticeKind::ByteOrderMark, "start", "");
    }
    let (entry, tag) = (selector(ENTRY), selector(TAG));
    for (index, heading) in headings.into_iter().enumerate() {
        let element = heading.parent().and_then(ElementRef::wrap).expect("the selector asks for a parent");
        let reader = EntryReader { source, number: index + 1, element, entry: &entry, tag: &tag };
        let (entry, description) = reader.entry(heading)?;
        builder.add(index + 1, entry, description, |number| format!("entry {number}"))?;
    }
    builder.finish(None, None)
}

/// Compares the number of entries with the number that the page states.
fn check_count(source: &Source<'_>, text: &str, page: &Html, found: usize) -> Result<(), Refusal> {
    let refuse = |code, selector, what: String| Err(source.refuse(code, at_selector(source.at(), selector), what));
    let Some(count) = select(page, COUNT).next() else {
        return Err(match found {
            0 => without_entries(source, text, page),
            _ => no_count(source, page, ""),
        });
    };
    let seen = collapsed(&text_of(count));
    let number = seen.strip_prefix("Found ").and_then(|seen| seen.strip_suffix(" matches"));
    let number = number.filter(|number| number.bytes().all(|b| b.is_ascii_digit()));
    let Some(stated) = number.and_then(|number| number.parse::<usize>().ok()) else {
        let seen = format!(", but `{}`", Safe::new(&seen).shortened(80));
        return Err(no_count(source, page, &seen));
    };
    match stated == found {
        true => Ok(()),
        false => {
            let nearest = nearest(page);
            let what = format!("the page says `Found {stated} matches` and has {found} entries; {nearest}");
            refuse(&P_COUNT, HEADING, what)
        }
    }
}

/// The refusal of a page without count and entries.
fn without_entries(source: &Source<'_>, text: &str, page: &Html) -> Refusal {
    let has = |selector| select(page, selector).next().is_some();
    if has(ENTRY) || has("[class^=event-type]") || headings_with_ids(page) >= MIN_IDS {
        return no_count(source, page, "");
    }
    if unexpected(text).is_none() && has("div#app") && visible_bytes(page) <= MAX_SHELL_TEXT {
        let at = at_selector(source.at(), COUNT);
        return source.refuse(&P_SHELL, at, "the page is an empty shell that scripts fill");
    }
    precheck::other_page(source, text)
}

fn no_count(source: &Source<'_>, page: &Html, seen: &str) -> Refusal {
    let what = format!("the page does not say `Found … matches`{seen}; {}", nearest(page));
    source.refuse(&P_NOCOUNT, at_selector(source.at(), COUNT), what)
}

/// The counts of nearby selectors, which show the part of the markup that changed.
fn nearest(page: &Html) -> String {
    let near = [ENTRY, "[class^=event-type]", "[class*=event]", "h3", "h4", "h5"];
    let near = near.map(|near| format!("`{near}` matches {}", select(page, near).count()));
    format!("{}, and {} headings hold an event id", near.join(", "), headings_with_ids(page))
}

/// How many headings hold an id and nothing else.
fn headings_with_ids(page: &Html) -> usize {
    let headings = select(page, "h1, h2, h3, h4, h5, h6");
    headings.filter(|heading| EventId::new(text_of(*heading).trim()).is_ok()).count()
}

/// The bytes of text that a reader sees before scripts run.
fn visible_bytes(page: &Html) -> usize {
    let hidden = ["script", "style", "noscript", "template"];
    let texts = select(page, "body").flat_map(|body| body.descendants()).filter(|node| {
        let mut around = node.ancestors().filter_map(ElementRef::wrap);
        !around.any(|element| hidden.contains(&element.value().name()))
    });
    texts.filter_map(|node| node.value().as_text().map(|text| collapsed(text).len())).sum()
}

/// Pages from before June 2024 do not cover change details. Such a page shows legacy ids or links its releases, and has
/// no pseudo tag for change details, not even in the legend.
fn coverage(page: &Html, headings: &[ElementRef<'_>]) -> Coverage {
    let link = selector(RELEASE_LINK);
    let is_older = headings
        .iter()
        .filter_map(|heading| heading.parent().and_then(ElementRef::wrap))
        .any(|entry| legacy_line(entry).is_some() || entry.select(&link).next().is_some());
    let mentions_change_details = || select(page, TAG_OR_LEGEND).any(|tag| text_of(tag).trim() == CHANGE_DETAILS);
    if is_older && !mentions_change_details() { Coverage::TAGS_ONLY } else { Coverage::DOCUMENTED }
}

/// Reads one entry.
struct EntryReader<'a> {
    source: Source<'a>,
    number: usize,
    element: ElementRef<'a>,
    entry: &'a Selector,
    tag: &'a Selector,
}

impl<'a> EntryReader<'a> {
    fn entry(&self, heading: ElementRef<'_>) -> Result<(EventEntry, String), Refusal> {
        let id = text_of(heading);
        let id = id.trim();
        let refuse = |code, selector, what: String| {
            let at = self.source.at().and(format_args!("entry {}", self.number));
            self.source.refuse(code, at_selector(at, selector).event(id), what)
        };
        let drift = |selector, what: &str| refuse(&P_FIELD, selector, what.to_owned());
        if let Some(other) = heading.descendent_elements().find(|e| !matches!(e.value().name(), "h4" | "b")) {
            let name = Safe::new(other.value().name()).shortened(40);
            return Err(drift(HEADING, &format!("the heading holds an element `{name}`; only `b` is known")));
        }
        if self.children("h4", None).count() != 1 || self.element.select(self.entry).next().is_some() {
            return Err(drift(ENTRY, "the entry holds another heading or entry"));
        }
        let mut entry = EventEntry::new(EventId::new(id).map_err(|error| refuse(&D_ID, HEADING, error.to_string()))?);

        let description = self.part("p", DESCRIPTION_CLASS).map_err(|why| drift(DESCRIPTION, why))?;
        let description = collapsed(&text_of(description));
        let description = if description == PLACEHOLDER { String::new() } else { description };

        let release = self.part("div", RELEASE_CLASS).map_err(|why| drift(RELEASE, why))?;
        let release = collapsed(&text_of(release));
        let Some(release) = release.strip_prefix("Since:").map(str::trim_start).filter(|text| !text.is_empty()) else {
            let seen = Safe::new(&release).shortened(60);
            return Err(drift(RELEASE, &format!("the part holds `{seen}`, not `Since:` with a release")));
        };
        let release = Release::new(release).map_err(|error| refuse(&D_RELEASE, RELEASE, error.to_string()))?;
        entry.since = Some(release);

        for tag in self.element.select(self.tag) {
            let tag = text_of(tag);
            match tag.trim() {
                CHANGE_DETAILS => entry.change_details = ChangeDetails::Unnamed,
                tag => {
                    let tag = Tag::new(tag).map_err(|error| refuse(&D_TAG, TAG, error.to_string()))?;
                    entry.tags.insert(tag);
                }
            }
        }
        if let Some(line) = legacy_line(self.element) {
            let ids = line.split(',').map(str::trim).filter(|id| !id.is_empty());
            let ids: Result<BTreeSet<LegacyId>, _> = ids.map(LegacyId::new).collect();
            entry.legacy_ids = ids.map_err(|error| refuse(&D_WORD, LEGACY, error.to_string()))?;
        }
        Ok((entry, description))
    }

    /// The only child with this name and class.
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

fn at_selector(at: Location, selector: &str) -> Location {
    at.and(format_args!("selector `{selector}`"))
}

/// The text after the label of the legacy ids, in any element of the entry.
fn legacy_line(entry: ElementRef<'_>) -> Option<String> {
    let is_other = |child: &ElementRef<'_>| !matches!(child.value().name(), "h4" | "p");
    let mut lines = entry.child_elements().filter(is_other).map(|child| collapsed(&text_of(child)));
    lines.find_map(|line| line.strip_prefix(LEGACY).map(str::to_owned))
}

/// The text of an element without comments.
fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect()
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("the selectors of this crate are valid")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f042_a_page_that_takes_too_long_is_refused_between_two_chunks() {
        let page = format!("<html>{}</html>", "<p>".repeat(CHUNK));
        assert!(tree(&page, MAX_TIME).is_ok());
        let (code, offset, _) = tree(&page, Duration::ZERO).expect_err("refused");
        assert_eq!((code.id, offset), ("P-TIME", 0));
    }
}
