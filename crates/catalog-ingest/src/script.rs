//! The script chunk of the page that holds its data: `…{e.exports=JSON.parse('…')}}]);`, as a bundler writes it.

use crate::intake::Source;
use crate::js_literal::{self, InvalidLiteral};
use crate::{IngestError, Problem, Spot};

/// The call whose argument is the data.
const CALL: &str = "JSON.parse(";

/// Whether a script has such a call, with a literal, and the words of the data in it.
pub(crate) fn seems_to_hold_data(script: &str) -> bool {
    is_data(script) && script.match_indices(CALL).any(|(at, _)| opening_quote(script, at).is_some())
}

/// The JSON text of the data in a whole script.
pub(crate) fn data(source: &Source<'_>, script: &str) -> Result<String, IngestError> {
    let json = data_literal(source, script)?;
    // The bundler ends every chunk like that; a comment with the address of a source map may follow.
    let code = script.trim_end().lines().rfind(|line| !line.starts_with("//#")).unwrap_or_default();
    if !code.trim_end().ends_with(';') {
        return Err(source.refuse(Spot::Offset(script.len()), Problem::ScriptCut));
    }
    Ok(json)
}

/// The value of the one literal that holds the data.
fn data_literal(source: &Source<'_>, script: &str) -> Result<String, IngestError> {
    let mut data = Vec::new();
    let mut broken = None;
    let mut read_up_to = 0;
    for (at, _) in script.match_indices(CALL) {
        let Some(quote) = opening_quote(script, at).filter(|_| at >= read_up_to) else { continue };
        match js_literal::decode(script, quote) {
            Ok(literal) => {
                read_up_to = literal.end;
                if !script[literal.end..].trim_start().starts_with(')') {
                    let why = "no `)` follows it";
                    broken.get_or_insert(InvalidLiteral { offset: literal.end, why });
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
    match (data.pop(), broken) {
        (Some(json), _) if data.is_empty() => Ok(json),
        (None, Some(error)) => Err(source.refuse(Spot::Offset(error.offset), Problem::Literal { why: error.why })),
        (last, _) => {
            let found = data.len() + usize::from(last.is_some());
            Err(source.refuse(Spot::Whole, Problem::ScriptData { found }))
        }
    }
}

fn is_data(text: &str) -> bool {
    text.contains("versions") && text.contains("eventTypes")
}

/// The offset of the quotation mark that opens the argument of the call at `at`, unless the argument is no literal.
fn opening_quote(script: &str, at: usize) -> Option<usize> {
    let argument = script[at + CALL.len()..].trim_start();
    argument.starts_with(['\'', '"', '`']).then(|| script.len() - argument.len())
}
