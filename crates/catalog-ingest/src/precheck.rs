//! The checks of a document before it is parsed, common to all sources.

use std::ops::Range;

use catalog_model::{Code, Document, Location, Refusal, Safe, SourceKind};

use crate::codes::{H_EMPTY, H_ENCODING, H_MARKER, H_SIZE};

/// The most bytes of event data, a script or a CSV: eight times the largest one published.
pub(crate) const MAX_BYTES: usize = 16 << 20;

pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Words in the titles and headings of pages that servers send instead of a document.
const NOT_FOUND: [&str; 2] = ["not found", "error 404"];
const BOT_CHECK: [&str; 7] =
    ["just a moment", "attention required", "access denied", "captcha", "human", "your browser", "interruption"];

/// A bot check has few bytes, and names its service in its markup.
const MAX_BOT_CHECK_LEN: usize = 16 << 10;
const BOT_CHECK_MARKUP: [&str; 5] = ["/cdn-cgi/challenge-platform/", "captcha", "_incapsula_", "awswaf", "are human"];

/// A document and its source. Makes refusals that name their location and the file that reads the source.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'a> {
    pub(crate) kind: SourceKind,
    pub(crate) location: &'a str,
}

impl<'a> Source<'a> {
    pub(crate) fn new(document: &'a Document, kind: SourceKind) -> Self {
        Self { kind, location: document.location() }
    }

    /// The document as a whole.
    pub(crate) fn at(&self) -> Location {
        Location::untrusted(&format!("the {} {}", self.kind, self.location))
    }

    /// A refusal of the content, which a change of upstream's format can cause.
    pub(crate) fn refuse(&self, code: &'static Code, at: Location, what: impl Into<String>) -> Refusal {
        let reader = match self.kind {
            SourceKind::Page => "page.rs",
            SourceKind::Csv => "csv.rs",
            SourceKind::Data => "data_format.rs",
        };
        let next = format!(
            "{}; if upstream changed the format, update the reader: crates/catalog-ingest/src/{reader}",
            code.next
        );
        code.at(at, what).next(next)
    }
}

/// The text of a document: not empty, no more than `max` bytes, UTF-8, and not a Git LFS pointer.
pub(crate) fn text<'a>(source: &Source<'_>, document: &'a Document, max: usize) -> Result<&'a str, Refusal> {
    let bytes = document.bytes();
    if bytes.is_empty() {
        return Err(source.refuse(&H_EMPTY, source.at(), "the document is empty"));
    }
    if bytes.len() > max {
        let what = format!("the document has {} bytes, more than the {max} that are allowed", bytes.len());
        return Err(source.refuse(&H_SIZE, source.at(), what));
    }
    if bytes.starts_with(b"version https://git-lfs") {
        let what = "the document is a Git LFS pointer, not the file that it points to";
        return Err(H_MARKER.at(source.at(), what).next("install Git LFS and fetch the file itself"));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let offset = error.valid_up_to();
        let what = format!("the byte 0x{:02x} is not valid UTF-8", bytes[offset]);
        source.refuse(&H_ENCODING, source.at().and(format_args!("byte {offset}")), what)
    })
}

/// Refuses HTML: an error page instead of the document.
pub(crate) fn refuse_html(source: &Source<'_>, text: &str) -> Result<(), Refusal> {
    match first_visible_byte(text.as_bytes()) {
        Some(b'<') => Err(other_page(source, text)),
        _ => Ok(()),
    }
}

/// The first byte after white space and a byte order mark.
pub(crate) fn first_visible_byte(bytes: &[u8]) -> Option<u8> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK.as_bytes()).unwrap_or(bytes);
    bytes.iter().copied().find(|byte| !byte.is_ascii_whitespace())
}

/// An HTML page that is not the document that was asked for.
pub(crate) fn other_page(source: &Source<'_>, html: &str) -> Refusal {
    let refusal = |what: String| H_MARKER.at(source.at(), what);
    let title = match title(html) {
        title if title.is_empty() => String::new(),
        title => format!(" titled `{title}`"),
    };
    match unexpected(html) {
        Some(Unexpected::Moved(address)) => {
            let address = Safe::new(&address).shortened(160);
            refusal(format!("the document is a page{title} that leads to the new address `{address}`"))
                .next("update the path of the document: crates/catalog-fetch/src/lib.rs")
        }
        Some(Unexpected::BotCheck) => refusal(format!("the site answered with a bot check{title}"))
            .next("the site blocks this program; the catalog did not change: retry later or from another network"),
        Some(Unexpected::NotFound) => refusal(format!("the document is a page{title} that says: not found")),
        None => refusal(format!("the document is an HTML page{title} without a catalog")),
    }
}

/// A page that servers send instead of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unexpected {
    /// The address to which a stub sends the browser.
    Moved(String),
    NotFound,
    BotCheck,
}

/// Recognises a page by its title, its first heading and, where it is short, its markup.
pub(crate) fn unexpected(html: &str) -> Option<Unexpected> {
    let original = html;
    let html = html.to_ascii_lowercase();
    let lines = ["title", "h1"].map(|name| &html[element(&html, name).unwrap_or_default()]);
    let holds_any = |words: &[&str]| words.iter().any(|word| lines.iter().any(|line| line.contains(word)));
    if holds_any(&NOT_FOUND) {
        return Some(Unexpected::NotFound);
    }
    let is_short = html.len() <= MAX_BOT_CHECK_LEN && !html.contains("class=\"event-type");
    if let Some(address) = refresh_address(original, &html).filter(|_| is_short) {
        return Some(Unexpected::Moved(address));
    }
    let has_markup = || BOT_CHECK_MARKUP.iter().any(|name| html.contains(name));
    (holds_any(&BOT_CHECK) || is_short && has_markup()).then_some(Unexpected::BotCheck)
}

/// The address of `<meta http-equiv="refresh" content="0; url=…">`. `lower` is the page in lower case.
fn refresh_address(html: &str, lower: &str) -> Option<String> {
    lower.match_indices("<meta").find_map(|(start, _)| {
        let end = start + lower[start..].find('>')?;
        let address = start + lower[start..end].find("url=").filter(|_| lower[start..end].contains("refresh"))? + 4;
        let address = html[address..end].trim_start_matches(['"', '\'']);
        let address = address.split(['"', '\'', ' ']).next().unwrap_or_default();
        (!address.is_empty()).then(|| address.to_owned())
    })
}

/// The title of a page, safe to print.
fn title(html: &str) -> String {
    // Lower case changes no offset, as it changes ASCII letters only.
    let range = element(&html.to_ascii_lowercase(), "title").unwrap_or_default();
    Safe::new(&crate::builder::collapsed(&html[range])).shortened(80)
}

/// The range of the content of the first element with this name. `html` is in lower case.
fn element(html: &str, name: &str) -> Option<Range<usize>> {
    let tag = html.find(&format!("<{name}"))?;
    let start = tag + html[tag..].find('>')? + 1;
    let end = html[start..].find(&format!("</{name}")).map_or(html.len(), |end| start + end);
    Some(start..end)
}
