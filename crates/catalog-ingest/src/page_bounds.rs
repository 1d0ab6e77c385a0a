//! Bounds on a page's nesting and attributes, checked on its bytes before a tree is built of them.
//!
//! The HTML parser's time grows with the square of the nesting depth and of the number of attributes of one element,
//! so a page made for it could keep it busy for hours. This is a small tokenizer after the HTML standard, section
//! "Tokenization". It errs on the deep side: an end tag counts only for the innermost open element, since elsewhere
//! the parser may leave elements open.

use crate::{Problem, Spot};

/// The deepest nesting that is allowed; the real page has 11 levels.
pub(crate) const MAX_DEPTH: usize = 512;

/// The most attributes that one element may have; the real page has 10 at most.
pub(crate) const MAX_ATTRIBUTES: usize = 256;

/// The most that the nesting levels of all elements may add up to; those of the real page are a tenth of it.
///
/// The parser opens unclosed `b` and the like again in every following paragraph, so few bytes can make many elements.
const MAX_LEVELS: usize = 2_000_000;

/// Elements without content.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
];

/// Elements whose start closes the one before, so that leaving out their end tags does not nest them.
const SELF_ENDING: &[&str] =
    &["body", "colgroup", "dd", "dt", "head", "html", "li", "option", "p", "tbody", "td", "tfoot", "th", "thead", "tr"];

/// Elements whose content is text up to their end tag.
const RAW_TEXT: &[&str] = &["iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp"];

/// Refuses a page that is nested too deep or has an element with too many attributes, with the byte of the element.
pub(crate) fn check(page: &str) -> Result<(), (Spot, Problem)> {
    let mut open: Vec<&str> = Vec::new();
    // How many of the open elements are `svg` or `math`: other rules hold in them.
    let mut foreign = 0;
    let mut levels = 0;
    let mut at = 0;
    while let Some(found) = page[at..].find('<') {
        let start = at + found;
        let rest = &page[start..];
        let next = rest.as_bytes().get(1).copied().unwrap_or_default();
        if next.is_ascii_alphabetic() {
            let tag = Tag::read(rest);
            at = start + tag.len;
            let refuse = |what, most| Err((Spot::Offset(start), Problem::PageDepth { what, most }));
            if tag.attributes > MAX_ATTRIBUTES {
                return refuse("an element has too many attributes", MAX_ATTRIBUTES);
            }
            levels += open.len();
            if levels > MAX_LEVELS {
                return refuse("the nesting levels of all elements add up to too many", MAX_LEVELS);
            }
            let is = |names: &[&str]| names.iter().any(|name| tag.name.eq_ignore_ascii_case(name));
            if foreign > 0 && tag.is_self_closing || foreign == 0 && (is(VOID) || is(SELF_ENDING)) {
                continue;
            }
            if foreign == 0 && is(RAW_TEXT) {
                at += raw_text_len(&page[at..], tag.name);
                continue;
            }
            open.push(tag.name);
            foreign += usize::from(is(&["svg", "math"]));
            if open.len() > MAX_DEPTH {
                return refuse("the elements are nested too deep", MAX_DEPTH);
            }
        } else if next == b'/' && rest.as_bytes().get(2).is_some_and(u8::is_ascii_alphabetic) {
            let tag = Tag::read(&rest[1..]);
            at = start + 1 + tag.len;
            if open.last().is_some_and(|last| last.eq_ignore_ascii_case(tag.name)) {
                open.pop();
                foreign -= usize::from(["svg", "math"].iter().any(|name| tag.name.eq_ignore_ascii_case(name)));
            }
        } else {
            at = start + other_markup_len(rest);
        }
    }
    Ok(())
}

/// A tag, from its `<` (or, for an end tag, its `/`) to its `>` or the end of the page.
struct Tag<'a> {
    name: &'a str,
    attributes: usize,
    is_self_closing: bool,
    len: usize,
}

impl<'a> Tag<'a> {
    fn read(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let is_name_end = |b: &u8| b.is_ascii_whitespace() || matches!(b, b'/' | b'>');
        let name_end = bytes.iter().skip(1).position(is_name_end).map_or(bytes.len(), |end| end + 1);
        let mut tag = Self { name: &text[1..name_end], attributes: 0, is_self_closing: false, len: bytes.len() };
        let mut at = name_end;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'>' => {
                    tag.is_self_closing = bytes[at - 1] == b'/';
                    tag.len = at + 1;
                    break;
                }
                b'/' => at += 1,
                byte if byte.is_ascii_whitespace() => at += 1,
                _ => {
                    tag.attributes += 1;
                    at = attribute_end(bytes, at);
                }
            }
        }
        tag
    }
}

/// The offset after the attribute that starts at `at`, whose first character may be a stray `=`.
fn attribute_end(bytes: &[u8], at: usize) -> usize {
    let find = |from: usize, ends: fn(&u8) -> bool| {
        bytes.iter().skip(from).position(ends).map_or(bytes.len(), |found| from + found)
    };
    let name_end = find(at + 1, |b| b.is_ascii_whitespace() || matches!(b, b'/' | b'>' | b'='));
    let equals = find(name_end, |b| !b.is_ascii_whitespace());
    if bytes.get(equals) != Some(&b'=') {
        return name_end;
    }
    let value = find(equals + 1, |b| !b.is_ascii_whitespace());
    match bytes.get(value) {
        Some(b'"') => (find(value + 1, |&b| b == b'"') + 1).min(bytes.len()),
        Some(b'\'') => (find(value + 1, |&b| b == b'\'') + 1).min(bytes.len()),
        Some(b'>') | None => value,
        Some(_) => find(value, |b| b.is_ascii_whitespace() || *b == b'>'),
    }
}

/// The length of the text up to the end tag of this name, or of all of it.
fn raw_text_len(text: &str, name: &str) -> usize {
    text.match_indices("</")
        .map(|(at, _)| at)
        .find(|&at| {
            let rest = &text.as_bytes()[at + 2..];
            rest.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
                && rest.get(name.len()).is_none_or(|b| b.is_ascii_whitespace() || matches!(b, b'/' | b'>'))
        })
        .unwrap_or(text.len())
}

/// The length of what starts with `<` and is no tag: a comment, a doctype, or a plain `<`.
fn other_markup_len(text: &str) -> usize {
    if let Some(comment) = text.strip_prefix("<!--") {
        if comment.starts_with('>') {
            return 5;
        }
        if comment.starts_with("->") {
            return 6;
        }
        // One pass to the first `-->` or `--!>`, so that many comments cost no more than their length.
        let end = comment.match_indices('>').map(|(at, _)| at).find(|&at| {
            let before = &comment[..at];
            before.ends_with("--") || before.ends_with("--!")
        });
        return end.map_or(text.len(), |end| 4 + end + 1);
    }
    if text.starts_with("<!") || text.starts_with("<?") || text.starts_with("</") {
        return text.find('>').map_or(text.len(), |end| end + 1);
    }
    1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_text(page: &str) -> Result<(), &'static str> {
        check(page).map_err(|(_, problem)| match problem {
            Problem::PageDepth { what, .. } => what,
            other => panic!("{other}"),
        })
    }

    #[test]
    fn what_is_closed_or_closes_itself_does_not_nest() {
        let many = [
            "<div a=b c>text</div>",
            "<br><img src=x>",
            "<p>one<li>two<option>three",
            "<!-- <div> --><!--><!---><!doctype html>",
            "<script>if (a<b) { x = '<div>' }</script>",
            "<svg><path/><polygon></polygon></svg>",
            "<b title='</b>'>x</b>",
            "a < b <3 </>",
            "<title><div></title>",
            "<DIV></div >",
        ];
        for piece in many {
            assert_eq!(check_text(&piece.repeat(600)), Ok(()), "{piece}");
        }
    }

    #[test]
    fn what_nests_is_bounded() {
        for piece in [
            "<div>",
            "<div/>",
            "<b>",
            "<b><div></b>",
            "<div title=\"</div>\">",
            "<div><!-- </div> -->",
            "<div><!--></div><div><!---->",
            "<div><script></div></script>",
            "<svg><td>",
            "<svg><style><g></style>",
            "<rp>",
            "<optgroup>",
            "<x-y z>",
        ] {
            assert_eq!(check_text(&piece.repeat(600)), Err("the elements are nested too deep"), "{piece}");
        }
        assert_eq!(check_text(&"<div>".repeat(512)), Ok(()));
        assert!(check_text(&"<div>".repeat(513)).is_err());
    }

    #[test]
    fn what_the_parser_opens_again_is_bounded() {
        let page = |paragraphs: usize| {
            let unclosed: String = (0..500).map(|n| format!("<b a{n}>")).collect();
            format!("<p>{unclosed}{}", "<p>x".repeat(paragraphs))
        };
        assert_eq!(check_text(&page(3_000)), Ok(()));
        assert_eq!(check_text(&page(5_000)), Err("the nesting levels of all elements add up to too many"));
    }

    #[test]
    fn attributes_are_bounded() {
        let element = |attributes: usize| {
            let attributes: String = (0..attributes).map(|n| format!(" a{n}=\"x > y\"")).collect();
            format!("<p{attributes}>text</p>")
        };
        assert_eq!(check_text(&element(256)), Ok(()));
        assert_eq!(check_text(&element(257)), Err("an element has too many attributes"));
        assert!(check_text(&format!("<p {}>", "/=".repeat(257))).is_err());
    }

    proptest::proptest! {
        #[test]
        fn nothing_panics(page: String) {
            let _ = check(&page);
            let _ = check(&format!("<{page}<svg {page}</{page}"));
        }

        #[test]
        fn markup_does_not_panic(
            pieces in proptest::collection::vec(proptest::sample::select(
                vec!["<", ">", "/", "svg", "script", "<!--", "-->", "=", "\"", "'", " ", "é", "!", "?"]), 0..40)
        ) {
            let _ = check(&pieces.concat());
        }
    }
}
