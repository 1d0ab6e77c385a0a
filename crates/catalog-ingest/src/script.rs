//! The script of the page that holds the event data: `…{e.exports=JSON.parse('…')}}]);`, as a bundler writes it.

use catalog_model::Refusal;

use crate::codes::{S_CUT, S_DATA, S_LITERAL};
use crate::js_string::{self, InvalidLiteral};
use crate::precheck::Source;

/// The call whose argument is the event data.
const CALL: &str = "JSON.parse(";

/// Whether a script has such a call with a literal, and the words of the event data.
pub(crate) fn seems_to_hold_data(script: &str) -> bool {
    is_data(script) && script.match_indices(CALL).any(|(at, _)| opening_quote(script, at).is_some())
}

/// The JSON text of the event data in a script; `None` where a whole script has none.
pub(crate) fn find_data(source: &Source<'_>, script: &str) -> Result<Option<String>, Refusal> {
    let (mut data, broken) = data_literals(script);
    let cut_at = || source.at().and(format_args!("byte {}", script.len()));
    match (data.pop(), broken) {
        (Some(json), _) if data.is_empty() => match ends_like_a_chunk(script) {
            true => Ok(Some(json)),
            false => Err(source.refuse(&S_CUT, cut_at(), "the script does not end in `;`")),
        },
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

/// Whether a script ends as the bundler ends every chunk; a comment with the address of a source map can follow.
fn ends_like_a_chunk(script: &str) -> bool {
    let code = script.trim_end().lines().rfind(|line| !line.starts_with("//#")).unwrap_or_default();
    code.trim_end().ends_with(';')
}

/// Whether any script can end like this. A script that ends in `)` alone can be cut.
fn ends_like_a_script(script: &str) -> bool {
    let last = script.trim().lines().next_back().unwrap_or_default();
    last.ends_with([';', '}']) || ["*/", "})()", "}())"].iter().any(|end| last.ends_with(end)) || last.starts_with("//")
}

fn is_data(text: &str) -> bool {
    text.contains("versions") && text.contains("eventTypes")
}

/// The offset of the quotation mark that opens the argument of the call at `at`, if the argument is a literal.
fn opening_quote(script: &str, at: usize) -> Option<usize> {
    let argument = script[at + CALL.len()..].trim_start();
    argument.starts_with(['\'', '"', '`']).then(|| script.len() - argument.len())
}
