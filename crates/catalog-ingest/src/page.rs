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
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use catalog_model::{
    ChangeDetails, Code, Coverage, Document, EventEntry, EventId, Invalid, LegacyId, Location, NoticeKind, Refusal,
    Release, Safe, SourceKind, Tag, acts_on_the_screen,
};
use html5ever::driver::{ParseOpts, parse_document};
use html5ever::tendril::TendrilSink as _;
use scraper::{CaseSensitivity, ElementRef, Html, HtmlTreeSink, Selector};

use crate::builder::{CatalogBuilder, PLACEHOLDER, collapsed, control_character, problem};
use crate::codes::{
    D_CONTROL, D_ID, D_RELEASE, D_TAG, D_WORD, H_MARKER, P_COUNT, P_CUT, P_DEPTH, P_FIELD, P_NOCOUNT, P_PARSER,
    P_SHELL, P_TIME,
};
use crate::precheck::{self, BYTE_ORDER_MARK, Source, unexpected};
use crate::{PageScripts, SourceCatalog, page_scripts};

// The markup of all eras, and the only mention of it in this crate's code.
const COUNT: &str = "#event-type-count";
const ENTRY: &str = "div.event-type";
/// The names of the element with an entry's id.
const HEADINGS: [&str; 1] = ["h4"];
/// The elements within a heading.
const IN_HEADING: [&str; 1] = ["b"];
const DESCRIPTION: Part = Part { name: "p", class: "event-type-description" };
const RELEASE: Part = Part { name: "div", class: "event-type-release" };
const TAG: &str = "code.event-type-tag";
const TAG_OR_LEGEND: &str = ".event-type-tag";
const LEGACY: &str = "Legacy event types:";

/// Selectors near those above. The number of their matches shows which part of the markup changed.
const NEAR: [&str; 6] = [ENTRY, "[class^=event-type]", "[class*=event]", "h3", "h4", "h5"];

/// The elements that scripts fill in common frameworks.
const SHELL: &str = "#app, #root, #__next, #__nuxt";

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

/// A child of an entry.
#[derive(Clone, Copy)]
struct Part {
    name: &'static str,
    class: &'static str,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{ENTRY} > {}.{}", self.name, self.class)
    }
}

/// The selector of the headings.
fn heading() -> String {
    HEADINGS.map(|name| format!("{ENTRY} > {name}")).join(", ")
}

/// Reads the page.
pub fn read(document: &Document) -> Result<SourceCatalog, Refusal> {
    parse(document, |source, text, page| source_catalog(*source, text, page))?
}

/// The scripts that the page runs, links and contains. The page need not have entries.
pub fn scripts(document: &Document) -> Result<PageScripts, Refusal> {
    parse(document, |_, _, page| page_scripts::scripts(page, document.location()))
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
    let headings: Vec<ElementRef<'_>> = select(page, &heading()).collect();
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
        if entry.since.is_none() {
            builder.null_release(&entry.id, || reader.without_release(&entry.id));
        }
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
    let Some(stated) = number.and_then(whole_number) else {
        let seen = format!(", but `{}`", Safe::new(&seen).shortened(80));
        return Err(no_count(source, page, &seen));
    };
    match stated == found {
        true => Ok(()),
        false => {
            let nearest = nearest(page);
            let what = format!("the page says `Found {stated} matches` and has {found} entries; {nearest}");
            refuse(&P_COUNT, &heading(), what)
        }
    }
}

/// A number of digits, with or without commas between the thousands.
fn whole_number(text: &str) -> Option<usize> {
    let mut groups = text.split(',');
    let first = groups.next().unwrap_or_default();
    let is_grouped = groups.clone().count() == 0 || (1..=3).contains(&first.len());
    let is_number = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let is_valid = is_grouped && is_number(first) && groups.all(|group| group.len() == 3 && is_number(group));
    text.replace(',', "").parse().ok().filter(|_| is_valid)
}

/// The refusal of a page without count and entries.
fn without_entries(source: &Source<'_>, text: &str, page: &Html) -> Refusal {
    let has = |selector| select(page, selector).next().is_some();
    if has(ENTRY) || has("[class^=event-type]") || headings_with_ids(page).0.len() >= MIN_IDS {
        return no_count(source, page, "");
    }
    if unexpected(text).is_none() && has(SHELL) && visible_bytes(page) <= MAX_SHELL_TEXT {
        let at = at_selector(source.at(), COUNT);
        return source.refuse(&P_SHELL, at, "the page is an empty shell that scripts fill");
    }
    precheck::other_page(source, text)
}

fn no_count(source: &Source<'_>, page: &Html, seen: &str) -> Refusal {
    let what = format!("the page does not say `Found … matches`{seen}; {}", nearest(page));
    source.refuse(&P_NOCOUNT, at_selector(source.at(), COUNT), what)
}

/// The matches of selectors near ours, and how many headings hold event ids.
fn nearest(page: &Html) -> String {
    let near = NEAR.map(|near| format!("`{near}` matches {}", select(page, near).count()));
    let (headings, exact) = headings_with_ids(page);
    let mut text = format!("{}, and {} headings hold an event id", near.join(", "), headings.len());
    if exact < headings.len() {
        let example = headings.iter().find(|text| EventId::new(text.trim()).is_err());
        let example = Safe::new(example.map_or("", |text| text.trim())).shortened(80);
        text.push_str(&format!(", {} of them with other characters, as in `{example}`", headings.len() - exact));
    }
    text
}

/// The texts of the headings that contain an id, and how many hold nothing else. A site generator can add an anchor or
/// an invisible character.
fn headings_with_ids(page: &Html) -> (Vec<String>, usize) {
    let is_separator = |c: char| c.is_whitespace() || c == '#' || acts_on_the_screen(c);
    let contains_id = |text: &String| text.split(is_separator).any(|word| EventId::new(word).is_ok());
    let texts: Vec<String> = select(page, "h1, h2, h3, h4, h5, h6").map(text_of).filter(contains_id).collect();
    let exact = texts.iter().filter(|text| EventId::new(text.trim()).is_ok()).count();
    (texts, exact)
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
    let link = selector(&format!("{}.{} a", RELEASE.name, RELEASE.class));
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
        let refuse = |code, selector: &str, what: String| self.refuse(code, selector, id, what);
        let drift = |selector: &str, what: &str| refuse(&P_FIELD, selector, what.to_owned());
        let mut elements = heading.descendent_elements().skip(1);
        if let Some(other) = elements.find(|element| !IN_HEADING.contains(&element.value().name())) {
            let name = Safe::new(other.value().name()).shortened(40);
            let known = IN_HEADING.join("`, `");
            return Err(drift(
                &self::heading(),
                &format!("the heading holds an element `{name}`; only `{known}` is known"),
            ));
        }
        if self.element.child_elements().filter(|child| HEADINGS.contains(&child.value().name())).count() != 1 {
            return Err(drift(ENTRY, "the entry holds another heading"));
        }
        if self.element.select(self.entry).next().is_some() {
            return Err(drift(ENTRY, "the entry holds another entry"));
        }
        let event_id = EventId::new(id).map_err(|error| refuse(&D_ID, &self::heading(), problem(&error, id)))?;
        let mut entry = EventEntry::new(event_id);

        let description = self.part(DESCRIPTION).map_err(|why| drift(&DESCRIPTION.to_string(), why))?;
        let description = collapsed(&text_of(description));
        let description = if description == PLACEHOLDER { String::new() } else { description };

        let release = self.part(RELEASE).map_err(|why| drift(&RELEASE.to_string(), why))?;
        let release = collapsed(&text_of(release));
        let Some(release) = release.strip_prefix("Since:").map(str::trim_start) else {
            let seen = Safe::new(&release).shortened(60);
            return Err(drift(&RELEASE.to_string(), &format!("the part holds `{seen}`, not `Since:` with a release")));
        };
        if !release.is_empty() {
            let wrong = |error: Invalid| refuse(&D_RELEASE, &RELEASE.to_string(), error.to_string());
            entry.since = Some(Release::new(release).map_err(wrong)?);
        }

        for tag in self.element.select(self.tag) {
            let tag = text_of(tag);
            match tag.trim() {
                CHANGE_DETAILS => entry.change_details = ChangeDetails::Unnamed,
                tag => {
                    let tag = Tag::new(tag).map_err(|error| refuse(&D_TAG, TAG, problem(&error, tag)))?;
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

    /// The refusal of an entry whose release is empty.
    fn without_release(&self, id: &EventId) -> Refusal {
        let what = "the part holds `Since:` without a release".to_owned();
        self.refuse(&P_FIELD, &RELEASE.to_string(), id.as_str(), what)
    }

    fn refuse(&self, code: &'static Code, selector: &str, id: &str, what: String) -> Refusal {
        let at = self.source.at().and(format_args!("entry {}", self.number));
        self.source.refuse(code, at_selector(at, selector).event(id), what)
    }

    /// The only child that is this part.
    fn part(&self, part: Part) -> Result<ElementRef<'a>, &'static str> {
        let is_part = |child: &ElementRef<'_>| {
            let child = child.value();
            child.name() == part.name && child.has_class(part.class, CaseSensitivity::CaseSensitive)
        };
        let mut parts = self.element.child_elements().filter(is_part);
        match (parts.next(), parts.next()) {
            (Some(part), None) => Ok(part),
            (None, _) => Err("the entry lacks this part"),
            (Some(_), Some(_)) => Err("the entry has this part twice"),
        }
    }
}

fn at_selector(at: Location, selector: &str) -> Location {
    at.and(format_args!("selector `{selector}`"))
}

/// The text after the label of the legacy ids, in any element of the entry.
fn legacy_line(entry: ElementRef<'_>) -> Option<String> {
    let is_other = |child: &ElementRef<'_>| {
        let name = child.value().name();
        !HEADINGS.contains(&name) && name != DESCRIPTION.name
    };
    let mut lines = entry.child_elements().filter(is_other).map(|child| collapsed(&text_of(child)));
    lines.find_map(|line| line.strip_prefix(LEGACY).map(str::to_owned))
}

/// The text of an element without comments.
pub(crate) fn text_of(element: ElementRef<'_>) -> String {
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
