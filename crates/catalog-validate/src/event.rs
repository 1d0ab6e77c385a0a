//! What a record says: its event type and the keys of its `debugData`. Everything else is read over.

use std::borrow::Cow;

use catalog_model::Safe;
use serde::de::{DeserializeSeed as _, IgnoredAny, MapAccess, SeqAccess};

use crate::part::{Part, Read, Text};
use crate::refused::Reason;

/// How deep the objects and arrays of a record may nest, the record itself being the first level.
///
/// Below the 127 levels of the JSON parser, so that its own limit is never the one that is met.
pub const MAX_DEPTH: usize = 100;

/// The most keys that the `debugData` of one event may have. Real events have a few dozen at most.
pub const MAX_DEBUG_KEYS: usize = 1000;

/// The parts of an event that matter here.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Event<'a> {
    pub(crate) event_type: Cow<'a, str>,
    /// The keys of `debugContext.debugData`, in their order, repeated where they repeat.
    pub(crate) debug_keys: Vec<Cow<'a, str>>,
}

/// Reads one record and hands out each event in it, or the reason why it is none.
///
/// A record holds one event, or any number of them as the body of an event hook.
pub(crate) fn read_record(bytes: &[u8], mut take: impl FnMut(Result<Event<'_>, Reason>)) {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return take(Err(Reason::NotUtf8 { at: error.valid_up_to() })),
    };
    if nests_too_deep(bytes) {
        return take(Err(Reason::TooDeep));
    }
    match parse(text, Root) {
        Err(error) => take(Err(not_json(&error))),
        Ok(Record::Single(event)) => take(event),
        Ok(Record::Batch) => {
            // The text is well-formed by now, so the second reading can hand out events as it goes.
            if let Err(error) = parse(text, Batch { path: &["data", "events"], take: &mut take }) {
                take(Err(not_json(&error)));
            }
        }
    }
}

fn parse<'de, P: Part<'de>>(text: &'de str, part: P) -> serde_json::Result<P::Value> {
    let mut parser = serde_json::Deserializer::from_str(text);
    let value = Read(part).deserialize(&mut parser)?;
    parser.end()?;
    Ok(value)
}

fn not_json(error: &serde_json::Error) -> Reason {
    // The position is told apart, and the parser appends it to its message.
    let message = error.to_string();
    let fault = message.rsplit_once(" at line ").map_or(message.as_str(), |(fault, _)| fault);
    Reason::NotJson { fault: Safe::new(fault).shortened(120), line: error.line(), column: error.column() }
}

/// Whether the brackets nest deeper than allowed. What the parser reads over has no limit in it.
fn nests_too_deep(bytes: &[u8]) -> bool {
    let is_opening = |byte: &u8| matches!(byte, b'{' | b'[');
    // Real events have fewer brackets in all, and counting them is much cheaper than following them.
    if bytes.iter().filter(|byte| is_opening(byte)).count() <= MAX_DEPTH {
        return false;
    }
    let (mut depth, mut in_string, mut is_escaped) = (0_usize, false, false);
    for byte in bytes {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_string => is_escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return true;
        }
    }
    false
}

/// A record: the fault of an event is a value, so that broken JSON is the only error.
enum Record<'a> {
    Single(Result<Event<'a>, Reason>),
    Batch,
}

struct Root;

impl<'de> Part<'de> for Root {
    type Value = Record<'de>;

    fn other(self) -> Self::Value {
        Record::Single(Err(Reason::NotAnObject))
    }

    fn object<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let draft = Draft::read(map)?;
        Ok(if draft.is_batch() { Record::Batch } else { Record::Single(draft.into_event()) })
    }
}

/// What was found of an event so far.
#[derive(Default)]
struct Draft<'a> {
    event_type: Option<Option<Cow<'a, str>>>,
    debug_keys: Option<Vec<Cow<'a, str>>>,
    has_batch: Option<bool>,
    fault: Option<Reason>,
}

impl<'de> Draft<'de> {
    fn read<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut draft = Self::default();
        while let Some(key) = map.next_key_seed(Read(Text))? {
            let fault = match key.as_deref().unwrap_or_default() {
                "eventType" => once("eventType", &mut draft.event_type, Ok(map.next_value_seed(Read(Text))?)),
                "debugContext" => once("debugContext", &mut draft.debug_keys, map.next_value_seed(Read(DebugContext))?),
                "data" => once("data", &mut draft.has_batch, map.next_value_seed(Read(Data))?),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    Ok(())
                }
            };
            draft.fault = draft.fault.or(fault.err());
        }
        Ok(draft)
    }

    fn is_batch(&self) -> bool {
        self.has_batch == Some(true) && self.fault.is_none()
    }

    fn into_event(self) -> Result<Event<'de>, Reason> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let event_type = self.event_type.ok_or(Reason::NoEventType)?.ok_or(Reason::EventTypeNotText)?;
        Ok(Event { event_type, debug_keys: self.debug_keys.unwrap_or_default() })
    }
}

/// Puts the value of a key into its slot, which must be empty.
fn once<T>(key: &'static str, slot: &mut Option<T>, value: Result<T, Reason>) -> Result<(), Reason> {
    if slot.is_some() {
        return Err(Reason::RepeatedKey { key });
    }
    *slot = Some(value?);
    Ok(())
}

/// `debugContext`: the keys of the `debugData` in it.
struct DebugContext;

impl<'de> Part<'de> for DebugContext {
    type Value = Result<Vec<Cow<'de, str>>, Reason>;

    fn other(self) -> Self::Value {
        Ok(Vec::new())
    }

    fn object<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut debug_keys, mut outcome) = (None, Ok(()));
        while let Some(key) = map.next_key_seed(Read(Text))? {
            if key.as_deref() == Some("debugData") {
                let found = map.next_value_seed(Read(DebugData))?;
                outcome = outcome.and(once("debugData", &mut debug_keys, found));
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(outcome.map(|()| debug_keys.unwrap_or_default()))
    }
}

/// `debugData`: its keys.
struct DebugData;

impl<'de> Part<'de> for DebugData {
    type Value = Result<Vec<Cow<'de, str>>, Reason>;

    fn other(self) -> Self::Value {
        Ok(Vec::new())
    }

    fn object<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut debug_keys, mut outcome) = (Vec::new(), Ok(()));
        while let Some(key) = map.next_key_seed(Read(Text))? {
            if debug_keys.len() < MAX_DEBUG_KEYS {
                debug_keys.extend(key);
            } else {
                outcome = Err(Reason::TooManyKeys);
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(outcome.map(|()| debug_keys))
    }
}

/// `data`: whether there is an array of events in it, as in the body of an event hook.
struct Data;

impl<'de> Part<'de> for Data {
    type Value = Result<bool, Reason>;

    fn other(self) -> Self::Value {
        Ok(false)
    }

    fn object<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut has_events, mut outcome) = (None, Ok(()));
        while let Some(key) = map.next_key_seed(Read(Text))? {
            if key.as_deref() == Some("events") {
                let found = map.next_value_seed(Read(IsArray))?;
                outcome = outcome.and(once("events", &mut has_events, Ok(found)));
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(outcome.map(|()| has_events.unwrap_or_default()))
    }
}

struct IsArray;

impl<'de> Part<'de> for IsArray {
    type Value = bool;

    fn other(self) -> bool {
        false
    }

    fn array<A: SeqAccess<'de>>(self, mut items: A) -> Result<bool, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(true)
    }
}

/// The way down to the events of a batch: the value of the first key, in that the value of the second.
struct Batch<'t, F> {
    path: &'static [&'static str],
    take: &'t mut F,
}

impl<'de, F: FnMut(Result<Event<'de>, Reason>)> Part<'de> for Batch<'_, F> {
    type Value = ();

    fn other(self) {}

    fn object<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let next = self.path.split_first();
        while let Some(key) = map.next_key_seed(Read(Text))? {
            match next {
                Some((&name, path)) if key.as_deref() == Some(name) => {
                    map.next_value_seed(Read(Batch { path, take: &mut *self.take }))?;
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }

    fn array<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        if !self.path.is_empty() {
            while items.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        }
        while let Some(event) = items.next_element_seed(Read(InBatch))? {
            (self.take)(event);
        }
        Ok(())
    }
}

/// An event within a batch. A batch within a batch is none.
struct InBatch;

impl<'de> Part<'de> for InBatch {
    type Value = Result<Event<'de>, Reason>;

    fn other(self) -> Self::Value {
        Err(Reason::NotAnObject)
    }

    fn object<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Ok(Draft::read(map)?.into_event())
    }
}
