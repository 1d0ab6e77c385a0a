//! What an HTML page is that came in place of the document that was asked for.
//!
//! Told by what such pages say for themselves: by their title and first heading, and by the text of a short page. A
//! long page is about something else, and so is one that has event types in it, whatever words its sentences hold.

use crate::Marker;

/// More visible bytes than these are no notice but a page with content; the notices of the common services have a few
/// hundred.
const MAX_NOTICE_LEN: usize = 2 << 10;

/// A page with no more visible bytes than these is to be filled by its scripts.
const MAX_OF_A_SHELL: usize = 200;

/// What a page that is not there says.
const NOT_FOUND: [&str; 3] = ["page not found", "404 not found", "error 404"];

/// What a page says that asks for proof that a person is reading.
const BLOCKED: [&str; 14] = [
    "just a moment",
    "attention required",
    "access denied",
    "security check",
    "pardon our interruption",
    "verify you are human",
    "verify that you are human",
    "verifying you are human",
    "you are not a robot",
    "checking your browser",
    "unusual traffic",
    "complete the captcha",
    "solve the captcha",
    "solve this captcha",
];

/// What stands in the markup of such a page, and for nobody to read.
const CHALLENGES: [&str; 8] = [
    "/cdn-cgi/challenge-platform/",
    "_cf_chl_opt",
    "g-recaptcha",
    "h-captcha",
    "px-captcha",
    "captcha-delivery.com",
    "_incapsula_resource",
    "awswafintegration",
];

/// The classes and ids of the markup in which upstream's page has its event types.
const EVENT_TYPES: [&str; 3] = ["event-type-count", "event-type-description", "event-type-release"];

/// What an HTML page without a catalog in it most likely is.
pub(crate) fn of(page: &str) -> Marker {
    if EVENT_TYPES.iter().any(|name| page.contains(name)) {
        return Marker::EventTypesPage;
    }
    let page = page.to_ascii_lowercase();
    let [title, heading] = ["title", "h1"].map(|name| element(&page, name).unwrap_or_default());
    let text = visible_text(&page);
    let is_notice = text.len() <= MAX_NOTICE_LEN;
    if !is_notice && title.contains("event types") {
        return Marker::EventTypesPage;
    }
    let says = |words: &[&str]| {
        let is_said = |word: &&str| [title, heading].iter().any(|line| line.contains(*word));
        words.iter().any(|word| is_said(word) || is_notice && text.contains(word))
    };
    if says(&NOT_FOUND) {
        Marker::NotFoundPage
    } else if says(&BLOCKED) || is_notice && CHALLENGES.iter().any(|name| page.contains(name)) {
        Marker::BlockingPage
    } else {
        Marker::OtherPage
    }
}

/// Whether a page shows next to nothing until its scripts have run.
pub(crate) fn has_next_to_no_text(page: &str) -> bool {
    visible_text(&page.to_ascii_lowercase()).len() <= MAX_OF_A_SHELL
}

/// The content of the first element of this name.
fn element<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let start = page.find(&format!("<{name}"))?;
    let content = &page[start..][page[start..].find('>')? + 1..];
    Some(&content[..content.find(&format!("</{name}")).unwrap_or(content.len())])
}

/// The text between the tags, without what is for the browser alone, its white space collapsed. A little more of it
/// than [`MAX_NOTICE_LEN`] is enough to tell that it is longer. `page` is in lower case.
fn visible_text(page: &str) -> String {
    const HIDDEN: [&str; 5] = ["script", "style", "noscript", "template", "title"];
    let mut text = String::new();
    let mut rest = page;
    while !rest.is_empty() && text.len() <= MAX_NOTICE_LEN {
        let (words, tag) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        for word in words.split_whitespace() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        let hidden = HIDDEN.iter().find(|name| {
            let after = tag.get(1..).and_then(|tag| tag.strip_prefix(**name));
            after.is_some_and(|after| after.starts_with(|c: char| c == '>' || c.is_ascii_whitespace()))
        });
        let end = match hidden {
            Some(name) => tag.find(&format!("</{name}")),
            None if tag.starts_with("<!--") => tag.find("-->"),
            None => Some(0),
        };
        let tag = &tag[end.unwrap_or(tag.len())..];
        rest = &tag[tag.find('>').map_or(tag.len(), |end| end + 1)..];
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_visible_text_is_what_a_reader_sees() {
        for (page, expected) in [
            ("<p>a\n  b</p><b>c</b>", "a b c"),
            ("<title>x</title><style>p > a</style>y<script>if (a<b) z</script>", "y"),
            ("<noscript><p>x</p></noscript>y<template>z", "y"),
            ("<!-- x > <p>y -->z<!-- w", "z"),
            ("<scripted>x</scripted><p", "x"),
            ("x<", "x"),
            ("", ""),
        ] {
            assert_eq!(visible_text(page), expected, "{page}");
        }
        assert!(visible_text(&"<p>words".repeat(1 << 20)).len() < MAX_NOTICE_LEN + 100);
    }

    proptest::proptest! {
        #[test]
        fn nothing_panics(
            pieces in proptest::collection::vec(proptest::sample::select(
                vec!["<", ">", "/", "script", "title", "<!--", "-->", "é", " ", "</", "a"]), 0..40),
            page: String
        ) {
            let _ = (of(&pieces.concat()), of(&page));
        }
    }
}
