//! The script of the page that holds the event data: `…{e.exports=JSON.parse('…')}}]);`, as a bundler writes it.

use std::collections::BTreeSet;

use catalog_model::{Catalog, Refusal, Safe};

use crate::codes::{S_DATA, S_LITERAL};
use crate::js_string::{self, InvalidLiteral};
use crate::precheck::Source;

/// The call whose argument is the event data.
const CALL: &str = "JSON.parse(";

/// An encoded text with fewer bytes cannot hold event data.
const MIN_ENCODED_LEN: usize = 1000;

/// Whether a script has such a call with a literal, and the words of the event data.
pub(crate) fn seems_to_hold_data(script: &str) -> bool {
    is_data(script) && script.match_indices(CALL).any(|(at, _)| opening_quote(script, at).is_some())
}

/// The JSON text of the event data in a script; `None` where a whole script has none.
///
/// The script can end in any way after a complete literal.
pub(crate) fn find_data(source: &Source<'_>, script: &str) -> Result<Option<String>, Refusal> {
    let (mut data, broken) = data_literals(script);
    match (data.pop(), broken) {
        (Some(json), _) if data.is_empty() => Ok(Some(json)),
        (Some(_), _) => Err(source.refuse(&S_DATA, source.at(), found(data.len() + 1))),
        (None, Some(InvalidLiteral { offset, why })) => {
            let what = format!("the string literal cannot be read: {why}");
            Err(source.refuse(&S_LITERAL, source.at().and(format_args!("byte {offset}")), what))
        }
        (None, None) if ends_like_a_script(script) => Ok(None),
        (None, None) => Err(source.refuse(&S_DATA, source.at(), format!("{}, and is cut off", found(0)))),
    }
}

/// How many calls with event data a script has instead of one.
pub(crate) fn found(calls: usize) -> String {
    format!("the script has {calls} calls of `JSON.parse` that hold event data, and must have one")
}

/// How many documented event types of a catalog a text names, in any form but an encoded one.
pub(crate) fn count_ids(text: &str, catalog: &Catalog) -> usize {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '_' | '-'));
    // An escaped quotation mark before an id leaves its digits: `%22`, `\x22`, `\u0022`.
    let id = |word: &str| [0, 2, 3, 5].into_iter().find_map(|skipped| catalog.documented(word.get(skipped..)?));
    words.filter_map(id).map(|entry| entry.id.as_str()).collect::<BTreeSet<_>>().len()
}

/// Describes the sign of event data in a script that holds none in a form that can be read.
///
/// `ids` is the number of event types that the script names, of `documented`.
pub(crate) fn unread(script: &str, ids: usize, documented: usize) -> Option<String> {
    let wrapper = script.match_indices(CALL).find_map(|(at, _)| wrapper(&script[at + CALL.len()..]));
    if names_most(ids, documented) {
        let form = match wrapper {
            Some(name) => format!("encoded with `{name}`"),
            None if script.trim_start().starts_with('{') || has_large_literal(script) => {
                "as JSON without the keys `versions` and `eventTypes`".to_owned()
            }
            None => "not as JSON or `JSON.parse('…')`: an object literal, or another form".to_owned(),
        };
        return Some(format!("{ids} of the {documented} event types, {form}"));
    }
    if let Some(name) = wrapper.or_else(|| script.contains("atob(").then_some("atob")) {
        return Some(format!("a large text encoded with `{}`", Safe::new(name).shortened(40)));
    }
    let address = json_address(script)?;
    Some(format!("the address `{}`, from which it fetches data at run time", Safe::new(address).shortened(120)))
}

/// Whether a script that names so many of the documented event types holds the data in some form.
pub(crate) fn names_most(ids: usize, documented: usize) -> bool {
    documented > 0 && ids * 2 >= documented
}

/// The name before the literal in `JSON.parse(atob("…"))` and `` JSON.parse(String.raw`…`) ``.
fn wrapper(argument: &str) -> Option<&str> {
    let argument = argument.trim_start();
    let name_len = argument.bytes().position(|b| !b.is_ascii_alphanumeric() && !matches!(b, b'.' | b'_' | b'$'))?;
    let (name, rest) = argument.split_at(name_len);
    let literal = rest.strip_prefix('(').unwrap_or(rest).trim_start();
    let quote = literal.chars().next().filter(|c| matches!(c, '\'' | '"' | '`'))?;
    let is_large = literal[1..].find(quote).is_none_or(|len| len >= MIN_ENCODED_LEN);
    (!name.is_empty() && is_large).then_some(name)
}

fn has_large_literal(script: &str) -> bool {
    let mut quotes = script.match_indices(CALL).filter_map(|(at, _)| opening_quote(script, at));
    quotes.any(|quote| js_string::decode(script, quote).is_ok_and(|literal| literal.value.len() >= MIN_ENCODED_LEN))
}

/// A quoted address of a JSON file about event types.
fn json_address(script: &str) -> Option<&str> {
    script.match_indices(".json").find_map(|(end, extension)| {
        let start = script[..end].rfind(['"', '\'', '`'])? + 1;
        let address = &script[start..end + extension.len()];
        let name = address.to_ascii_lowercase().replace(['-', '_'], "");
        name.contains("eventtypes").then_some(address)
    })
}

/// The values of all literals that hold event data, and the first literal that cannot be read.
fn data_literals(script: &str) -> (Vec<String>, Option<InvalidLiteral>) {
    let mut data = Vec::new();
    let mut broken = None;
    let mut read_up_to = 0;
    for (at, _) in script.match_indices(CALL) {
        let Some(quote) = opening_quote(script, at).filter(|_| at >= read_up_to) else { continue };
        match js_string::decode(script, quote) {
            Ok(literal) => {
                read_up_to = literal.end;
                if !script[literal.end..].trim_start().starts_with(')') {
                    broken.get_or_insert(InvalidLiteral { offset: literal.end, why: "no `)` follows it" });
                } else if literal.value.trim_start().starts_with('{') && is_data(&literal.value) {
                    data.push(literal.value);
                }
            }
            Err(error) => {
                read_up_to = error.offset;
                broken.get_or_insert(error);
            }
        }
    }
    (data, broken)
}

/// Whether any script can end like this. A script that ends in `)` alone can be cut.
fn ends_like_a_script(script: &str) -> bool {
    let last = script.trim().lines().next_back().unwrap_or_default();
    last.ends_with([';', '}'])
        || ["*/", "})()", "}())", "}])"].iter().any(|end| last.ends_with(end))
        || last.starts_with("//")
}

/// Whether a text has the keys of event data.
pub(crate) fn is_data(text: &str) -> bool {
    text.contains("versions") && text.contains("eventTypes")
}

/// The offset of the quotation mark that opens the argument of the call at `at`, if the argument is a literal.
fn opening_quote(script: &str, at: usize) -> Option<usize> {
    let argument = script[at + CALL.len()..].trim_start();
    argument.starts_with(['\'', '"', '`']).then(|| script.len() - argument.len())
}
