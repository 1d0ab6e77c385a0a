//! Reads the event type and the `debugData` keys of a record. serde skips everything else.

use std::borrow::Cow;
use std::fmt;
use std::iter;
use std::marker::PhantomData;

use catalog_model::{Refusal, Safe};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::codes::{V_DEEP, V_JSON, V_KEYS, V_NOTYPE, V_OBJECT, V_TWICE, V_TYPE, V_UTF8};
use crate::scanner::Scanner;

/// How deeply the objects and arrays of a record may be nested, counting the record itself.
pub const MAX_DEPTH: usize = 100;

/// The maximum number of `debugData` keys of one event. Real events have a few dozen at most.
pub const MAX_DEBUG_KEYS: usize = 1000;

/// The parts of an event that are checked.
#[derive(Debug)]
pub(crate) struct Event<'a> {
    pub(crate) event_type: Cow<'a, str>,
    /// The keys of `debugContext.debugData` in their order, with repetitions.
    pub(crate) debug_keys: Vec<Text<'a>>,
}

/// A string that borrows from the record unless it has escapes.
#[derive(Debug, serde::Deserialize)]
#[serde(transparent)]
pub(crate) struct Text<'a>(#[serde(borrow)] pub(crate) Cow<'a, str>);

/// Passes each event of the record to `take`, or the reason why it is not an event.
///
/// A record holds one event, or the body of an event hook with any number of events.
pub(crate) fn read_record(bytes: &[u8], mut take: impl FnMut(Result<Event<'_>, Refusal>)) {
    let record = match text_of(bytes).and_then(read_object) {
        Ok(record) => record,
        Err(refusal) => return take(Err(refusal)),
    };
    let Some(events) = record.hook_events() else { return take(record.into_event()) };
    for element in elements(events) {
        let event = read_object(element).and_then(LogEvent::into_event);
        let is_broken = event.as_ref().is_err_and(|refusal| refusal.code == &V_JSON);
        take(event);
        if is_broken {
            break;
        }
    }
}

fn text_of(bytes: &[u8]) -> Result<&str, Refusal> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| V_UTF8.at("", format!("byte {} of the record is not UTF-8", error.valid_up_to())))?;
    // Counting brackets is much faster than following them, and real events have fewer than the limit.
    let brackets = bytes.iter().filter(|byte| matches!(byte, b'{' | b'[')).count();
    if brackets > MAX_DEPTH && Scanner::depth_of(bytes) > MAX_DEPTH as u64 {
        return Err(V_DEEP.at("", format!("objects and arrays are nested deeper than {MAX_DEPTH} levels")));
    }
    Ok(text)
}

fn read_object(text: &str) -> Result<LogEvent<'_>, Refusal> {
    let error = match serde_json::from_str(text) {
        Ok(IfObject(Some(event))) => return Ok(event),
        Ok(IfObject(None)) => return Err(V_OBJECT.at("", "the record is not an object")),
        Err(error) => error,
    };
    // A repeated field is the only data error. The parser stops there, so the rest of the text is unchecked.
    match error.is_data().then(|| serde_json::from_str::<IgnoredAny>(text)) {
        Some(Ok(_)) => Err(V_TWICE.at("", message(&error))),
        Some(Err(later)) => Err(not_json(&later)),
        None => Err(not_json(&error)),
    }
}

fn not_json(error: &serde_json::Error) -> Refusal {
    V_JSON.at("", format!("invalid JSON: {}", message(error)))
}

/// The parser's message. The line counts from the start of the record, so it is left out where there is only one.
fn message(error: &serde_json::Error) -> String {
    Safe::new(&error.to_string().replace(" at line 1 column ", " at column ")).shortened(120)
}

/// The elements of a well-formed array.
fn elements(array: &str) -> impl Iterator<Item = &str> {
    let mut rest = array.strip_prefix('[').unwrap_or_default();
    iter::from_fn(move || {
        let end = Scanner::default().element_end(rest.as_bytes())?;
        let element = rest[..end].trim_ascii();
        rest = &rest[end + 1..];
        (!element.is_empty()).then_some(element)
    })
}

#[derive(serde::Deserialize)]
struct LogEvent<'a> {
    #[serde(borrow, rename = "eventType", default, deserialize_with = "even_null")]
    event_type: Option<&'a RawValue>,
    #[serde(borrow, rename = "debugContext", default)]
    debug_context: IfObject<DebugContext<'a>>,
    #[serde(borrow, default)]
    data: IfObject<HookData<'a>>,
}

#[derive(serde::Deserialize)]
struct DebugContext<'a> {
    #[serde(borrow, rename = "debugData", default)]
    debug_data: IfObject<DebugKeys<'a>>,
}

/// The `data` of an event hook's body.
#[derive(serde::Deserialize)]
struct HookData<'a> {
    #[serde(borrow)]
    events: Option<&'a RawValue>,
}

impl<'a> LogEvent<'a> {
    /// The array of events, if this is the body of an event hook.
    fn hook_events(&self) -> Option<&'a str> {
        let events = self.data.0.as_ref()?.events?.get();
        events.starts_with('[').then_some(events)
    }

    fn into_event(self) -> Result<Event<'a>, Refusal> {
        let debug_data = self.debug_context.0.and_then(|context| context.debug_data.0);
        let debug_keys = debug_data.map(|keys| keys.0).unwrap_or_default();
        if debug_keys.len() > MAX_DEBUG_KEYS {
            return Err(V_KEYS.at("", format!("`debugData` has more than {MAX_DEBUG_KEYS} keys")));
        }
        let event_type = self.event_type.ok_or_else(|| V_NOTYPE.at("", "the event has no `eventType`"))?;
        match serde_json::from_str(event_type.get()) {
            Ok(Text(event_type)) => Ok(Event { event_type, debug_keys }),
            Err(_) => Err(V_TYPE.at("", "`eventType` is not a string")),
        }
    }
}

/// Distinguishes `null` from a missing field.
fn even_null<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// The keys of an object, at most one more than allowed.
struct DebugKeys<'a>(Vec<Text<'a>>);

impl<'de: 'a, 'a> Deserialize<'de> for DebugKeys<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;

        impl<'de> Visitor<'de> for Keys {
            type Value = DebugKeys<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut keys = Vec::new();
                while let Some((key, IgnoredAny)) = map.next_entry()? {
                    if keys.len() <= MAX_DEBUG_KEYS {
                        keys.push(key);
                    }
                }
                Ok(DebugKeys(keys))
            }
        }

        deserializer.deserialize_map(Keys)
    }
}

/// `T` read from an object. A value of any other kind is skipped.
struct IfObject<T>(Option<T>);

impl<T> Default for IfObject<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for IfObject<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IfObjectVisitor(PhantomData))
    }
}

struct IfObjectVisitor<T>(PhantomData<T>);

macro_rules! skip_scalars {
    ($($visit:ident($($kind:ty)?))*) => {
        $(fn $visit<E>(self, $(_: $kind)?) -> Result<Self::Value, E> {
            Ok(IfObject(None))
        })*
    };
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for IfObjectVisitor<T> {
    type Value = IfObject<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(|value| IfObject(Some(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(IfObject(None))
    }

    skip_scalars! { visit_unit() visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_f64(f64) visit_str(&str) }
}
