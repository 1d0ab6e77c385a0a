//! Takes the events of a record out of their envelopes.

use catalog_model::Refusal;
use serde_json::value::RawValue;

use crate::codes::V_JSON;
use crate::event::{Columns, Event, Fields, elements, next_object, next_value, text_of};
use crate::form::Form;
use crate::pointer::{Pointer, inner_text};

/// How many envelopes may be inside each other, such as `_source`, `event` and `original`.
const MAX_ENVELOPES: usize = 4;

const SENTINEL: Columns = Columns { prefix: "debugContext_debugData_", separators: &['_'], has_type_suffix: true };
const SPLUNK: Columns = Columns { prefix: "debugContext.debugData.", separators: &['.', '{'], has_type_suffix: false };

type Take<'t> = &'t mut dyn FnMut(Result<Event<'_>, Refusal>);

/// Passes each event of the record to `take`, or the reason why it is not an event.
///
/// `has_several`: whether several objects may follow each other.
pub(crate) fn read_record(bytes: &[u8], at: Option<&Pointer>, has_several: bool, take: Take<'_>) {
    let mut rest = match text_of(bytes) {
        Ok(text) => text,
        Err(refusal) => return take(Err(refusal)),
    };
    while !rest.is_empty() {
        let (object, after) = next_object(rest, has_several);
        match (object, at) {
            (Ok(_), Some(pointer)) => match next_value::<&RawValue>(rest) {
                Ok((value, _)) => pointer.resolve(value.get(), &mut |value| match value {
                    Ok(value) => read_value(value, Form::At, 0, take),
                    Err(refusal) => take(Err(refusal)),
                }),
                Err(refusal) => take(Err(refusal)),
            },
            (Ok(fields), None) => open(fields, rest, Form::Event, 0, take),
            (Err(refusal), _) => take(Err(refusal)),
        }
        rest = after;
    }
}

/// Reads the events of a value: an object, the elements of an array, or either as text.
fn read_value(value: &str, form: Form, level: usize, take: Take<'_>) {
    if value.starts_with('[') && level <= MAX_ENVELOPES {
        for element in elements(value) {
            let (object, _) = next_object(element, false);
            let is_broken = object.as_ref().is_err_and(|refusal| refusal.code == &V_JSON);
            match object {
                Ok(fields) => open(fields, element, form, level, take),
                Err(refusal) => take(Err(refusal)),
            }
            if is_broken {
                break;
            }
        }
    } else if let Some(text) = inner_text(value) {
        // Text was not checked together with the record.
        match text_of(text.as_bytes()).and_then(next_value::<&RawValue>) {
            Ok((inner, _)) => read_value(inner.get(), form, level + 1, take),
            Err(refusal) => take(Err(refusal)),
        }
    } else {
        match next_object(value, false).0 {
            Ok(fields) => open(fields, value, form, level, take),
            Err(refusal) => take(Err(refusal)),
        }
    }
}

/// Reads the events of an object, whose text is given too.
fn open(fields: Fields<'_>, text: &str, outer: Form, level: usize, take: Take<'_>) {
    let Some((form, inner)) = envelope(&fields, outer).filter(|_| level < MAX_ENVELOPES) else {
        return take(if fields.event_type.is_none() && fields.event_type_column.is_some() {
            fields.into_flat_event(text, &SENTINEL, outermost(outer, Form::Sentinel))
        } else if outer == Form::SplunkExport && !fields.has_debug_context() {
            fields.into_flat_event(text, &SPLUNK, outer)
        } else {
            fields.into_event(outer)
        });
    };
    read_value(inner, outermost(outer, form), level + 1, take);
}

fn outermost(outer: Form, form: Form) -> Form {
    match (outer, form) {
        (Form::Event, form) => form,
        // In Elasticsearch, `event` is not the log event, but may have it as text.
        (Form::SplunkHec, Form::Elasticsearch) => form,
        (outer, _) => outer,
    }
}

/// The form of the envelope, and the value in it.
fn envelope<'a>(fields: &Fields<'a>, outer: Form) -> Option<(Form, &'a str)> {
    if let Some(events) = fields.hook_events() {
        return (outer != Form::EventHook).then_some((Form::EventHook, events));
    }
    let is_object = |value: &&str| value.starts_with('{');
    let is_text = |value: &&str| value.starts_with('"') && value.contains("eventType");
    let of = |field: Option<&'a RawValue>| field.map(RawValue::get);
    // Splunk exports the text beside the fields that it extracted from it.
    let raw = of(fields.raw).filter(is_text).map(|value| (Form::SplunkExport, value));
    if fields.event_type.is_some() {
        return raw;
    }
    let original = || of(fields.event_original).or(of(fields.original)).filter(is_text);
    let of_event = || of(fields.event).filter(|value| is_object(value) || is_text(value));
    raw.or_else(|| of(fields.detail).filter(is_object).map(|value| (Form::EventBridge, value)))
        .or_else(|| of(fields.result).filter(is_object).map(|value| (Form::SplunkExport, value)))
        .or_else(|| of(fields.source).filter(is_object).map(|value| (Form::Elasticsearch, value)))
        .or_else(|| of(fields.events).filter(|value| value.starts_with('[')).map(|value| (Form::Events, value)))
        .or_else(|| original().map(|value| (Form::Elasticsearch, value)))
        .or_else(|| of(fields.message).filter(is_text).map(|value| (Form::Message, value)))
        .or_else(|| of_event().map(|value| (Form::SplunkHec, value)))
}
