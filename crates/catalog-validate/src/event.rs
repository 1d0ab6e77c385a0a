//! Reads the event type and the `debugData` keys of a record. serde skips everything else.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::iter;
use std::marker::PhantomData;

use catalog_model::{Refusal, Safe};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Deserializer;
use serde_json::value::RawValue;

use crate::codes::{V_DEEP, V_JSON, V_KEYS, V_NOTYPE, V_OBJECT, V_TWICE, V_TYPE, V_UTF8};
use crate::form::Form;
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
    /// Whether `debugContext` or `debugData` is neither an object nor null, so that its keys cannot be read.
    pub(crate) has_unread_debug_data: bool,
    pub(crate) form: Form,
}

/// A string that borrows from the record unless it has escapes.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(transparent)]
pub(crate) struct Text<'a>(#[serde(borrow)] pub(crate) Cow<'a, str>);

/// The text of a record that is not nested too deeply.
pub(crate) fn text_of(bytes: &[u8]) -> Result<&str, Refusal> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| V_UTF8.at("", format!("byte {} of the record is not UTF-8", error.valid_up_to())))?;
    // Counting brackets is much faster than following them, and real events have fewer than the limit.
    // `[` and `{` differ in one bit. Sums that fit in a byte are added many at a time.
    let is_open = |byte: &u8| u8::from(byte | 0x20 == b'{');
    let brackets: usize = bytes.chunks(240).map(|part| usize::from(part.iter().map(is_open).sum::<u8>())).sum();
    if brackets > MAX_DEPTH && Scanner::depth_of(bytes) > MAX_DEPTH as u64 {
        return Err(V_DEEP.at("", format!("objects and arrays are nested deeper than {MAX_DEPTH} levels")));
    }
    Ok(text)
}

/// The object at the start of the text, and the text that follows it. Nothing follows an object that is not JSON.
///
/// Only further objects may follow, and only if `has_several`.
pub(crate) fn next_object(text: &str, has_several: bool) -> (Result<Fields<'_>, Refusal>, &str) {
    let mut values = Deserializer::from_str(text).into_iter();
    let (object, end) = match values.next() {
        Some(Ok(IfObject::Object(fields))) => (Ok(fields), values.byte_offset()),
        Some(Ok(_)) => (Err(V_OBJECT.at("", "the record is not an object")), values.byte_offset()),
        // A repeated field is the only data error. The parser stops there, so the rest of the text is unchecked.
        Some(Err(error)) if error.is_data() => match next_value::<IgnoredAny>(text) {
            Ok((_, end)) => (Err(V_TWICE.at("", message(&error))), end),
            Err(refusal) => return (Err(refusal), ""),
        },
        Some(Err(error)) => return (Err(not_json(&error)), ""),
        None => return (Err(V_JSON.at("", "the record is blank")), ""),
    };
    let rest = text[end..].trim_ascii_start();
    if rest.is_empty() || has_several && rest.starts_with('{') {
        return (object, rest);
    }
    let column = text.len() - rest.len() + 1;
    (Err(V_JSON.at("", format!("invalid JSON: trailing characters at column {column}"))), "")
}

/// The JSON value at the start of the text, and where it ends.
pub(crate) fn next_value<'a, T: Deserialize<'a>>(text: &'a str) -> Result<(T, usize), Refusal> {
    let mut values = Deserializer::from_str(text).into_iter();
    match values.next() {
        Some(Ok(value)) => Ok((value, values.byte_offset())),
        Some(Err(error)) => Err(not_json(&error)),
        None => Err(V_JSON.at("", "the record is blank")),
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
pub(crate) fn elements(array: &str) -> impl Iterator<Item = &str> {
    let mut rest = array.strip_prefix('[').unwrap_or_default();
    iter::from_fn(move || {
        let end = Scanner::default().element_end(rest.as_bytes())?;
        let element = rest[..end].trim_ascii();
        rest = &rest[end + 1..];
        (!element.is_empty()).then_some(element)
    })
}

/// The fields of an event that are checked, and those of the envelopes in which events arrive.
#[derive(serde::Deserialize)]
pub(crate) struct Fields<'a> {
    #[serde(borrow, rename = "eventType", default, deserialize_with = "even_null")]
    pub(crate) event_type: Option<&'a RawValue>,
    #[serde(borrow, rename = "debugContext", default)]
    debug_context: IfObject<DebugContext<'a>>,
    #[serde(borrow, default)]
    data: IfObject<HookData<'a>>,
    #[serde(borrow)]
    pub(crate) detail: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) event: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) events: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) message: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) original: Option<&'a RawValue>,
    #[serde(borrow, rename = "event.original")]
    pub(crate) event_original: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(crate) result: Option<&'a RawValue>,
    #[serde(borrow, rename = "_raw")]
    pub(crate) raw: Option<&'a RawValue>,
    #[serde(borrow, rename = "_source")]
    pub(crate) source: Option<&'a RawValue>,
    #[serde(borrow, rename = "eventType_s")]
    pub(crate) event_type_column: Option<&'a RawValue>,
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

impl<'a> Fields<'a> {
    /// The array of events, if this is the body of an event hook.
    pub(crate) fn hook_events(&self) -> Option<&'a str> {
        let IfObject::Object(HookData { events: Some(events) }) = &self.data else { return None };
        events.get().starts_with('[').then_some(events.get())
    }

    pub(crate) fn into_event(self, form: Form) -> Result<Event<'a>, Refusal> {
        let (debug_keys, has_unread_debug_data) = match self.debug_context {
            IfObject::Object(DebugContext { debug_data: IfObject::Object(keys) }) => (keys.0, false),
            IfObject::Object(DebugContext { debug_data: IfObject::Other }) | IfObject::Other => (Vec::new(), true),
            IfObject::Object(_) | IfObject::Missing => (Vec::new(), false),
        };
        event(self.event_type, debug_keys, has_unread_debug_data, form)
    }

    /// The event of a record whose `debugData` keys are columns of their own.
    pub(crate) fn into_flat_event(self, text: &'a str, columns: &Columns, form: Form) -> Result<Event<'a>, Refusal> {
        let (Named(entries), _) = next_value(text)?;
        // Rows of a table with typed columns have all columns of the table.
        let is_empty = |value: &RawValue| value.get() == "null" || columns.has_type_suffix && value.get() == "\"\"";
        let filled = entries.into_iter().filter(|(_, value)| !is_empty(value));
        let keys: BTreeSet<Text<'_>> =
            filled.filter_map(|(Text(name), _)| Some(Text(Cow::Owned(columns.key(&name)?.to_owned())))).collect();
        let debug_keys = keys.into_iter().collect();
        event(self.event_type.or(self.event_type_column), debug_keys, false, form)
    }

    pub(crate) const fn has_debug_context(&self) -> bool {
        !matches!(self.debug_context, IfObject::Missing)
    }
}

fn event<'a>(
    event_type: Option<&'a RawValue>,
    debug_keys: Vec<Text<'a>>,
    has_unread_debug_data: bool,
    form: Form,
) -> Result<Event<'a>, Refusal> {
    if debug_keys.len() > MAX_DEBUG_KEYS {
        return Err(V_KEYS.at("", format!("`debugData` has more than {MAX_DEBUG_KEYS} keys")));
    }
    let event_type = event_type.ok_or_else(|| V_NOTYPE.at("", "the event has no `eventType`"))?;
    match serde_json::from_str(event_type.get()) {
        Ok(Text(event_type)) => Ok(Event { event_type, debug_keys, has_unread_debug_data, form }),
        Err(_) => Err(V_TYPE.at("", "`eventType` is not a string")),
    }
}

/// How a table names the columns of `debugData` keys.
pub(crate) struct Columns {
    pub(crate) prefix: &'static str,
    /// What ends a key if its value is not a scalar.
    pub(crate) separators: &'static [char],
    /// Whether `_` and a letter for the type follow the key.
    pub(crate) has_type_suffix: bool,
}

impl Columns {
    fn key<'n>(&self, name: &'n str) -> Option<&'n str> {
        let mut key = name.strip_prefix(self.prefix)?;
        if self.has_type_suffix {
            key = ["_s", "_d", "_b", "_g", "_t"].iter().find_map(|suffix| key.strip_suffix(suffix))?;
        }
        // The values of a few keys have columns of their own.
        key.split(self.separators).next()
    }
}

/// The entries of an object whose keys start with `debugContext`, at most one more than allowed.
struct Named<'a>(Vec<(Text<'a>, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Named<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Columns;

        impl<'de> Visitor<'de> for Columns {
            type Value = Named<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some((key, value)) = map.next_entry::<Text<'de>, &RawValue>()? {
                    if key.0.starts_with("debugContext") && entries.len() <= MAX_DEBUG_KEYS {
                        entries.push((key, value));
                    }
                }
                Ok(Named(entries))
            }
        }

        deserializer.deserialize_map(Columns)
    }
}

/// Distinguishes `null` from a missing field.
fn even_null<'de, D: serde::Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// The keys of an object, at most one more than allowed.
struct DebugKeys<'a>(Vec<Text<'a>>);

impl<'de: 'a, 'a> Deserialize<'de> for DebugKeys<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
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
#[derive(Default)]
enum IfObject<T> {
    /// There is no value, or it is null.
    #[default]
    Missing,
    Object(T),
    Other,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for IfObject<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IfObjectVisitor(PhantomData))
    }
}

struct IfObjectVisitor<T>(PhantomData<T>);

macro_rules! skip_scalars {
    ($($visit:ident($kind:ty))*) => {
        $(fn $visit<E>(self, _: $kind) -> Result<Self::Value, E> {
            Ok(IfObject::Other)
        })*
    };
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for IfObjectVisitor<T> {
    type Value = IfObject<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(IfObject::Object)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(IfObject::Other)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(IfObject::Missing)
    }

    skip_scalars! { visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_f64(f64) visit_str(&str) }
}
