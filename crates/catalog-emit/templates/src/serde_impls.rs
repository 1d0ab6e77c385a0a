//! Serialization with serde, by hand: no derive macro, and an error that costs one lookup.

use core::fmt;

use serde::de::{self, Deserialize, Deserializer, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::EventType;

/// The most characters of an unknown text that an error shows.
const SHOWN: usize = 64;

impl Serialize for EventType {
    /// The id in human-readable formats such as JSON, the [`code`](EventType::code) as a `u16` in compact ones.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(self.as_str())
        } else {
            serializer.serialize_u16(self.code())
        }
    }
}

impl<'de> Deserialize<'de> for EventType {
    /// From the id in human-readable formats, borrowed, owned or as bytes; from the [`code`](EventType::code) in
    /// compact ones, which may give the id instead if they say what they hold.
    ///
    /// An id or a code that this version does not know is an error, which shows at most 64 characters of the text.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_str(StrictVisitor)
        } else {
            deserializer.deserialize_u16(StrictVisitor)
        }
    }
}

struct StrictVisitor;

impl Visitor<'_> for StrictVisitor {
    type Value = EventType;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the id of an Okta event type")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<EventType, E> {
        EventType::from_bytes(text.as_bytes())
            .ok_or_else(|| E::custom(format_args!("unknown Okta event type `{}`", Shown(text))))
    }

    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<EventType, E> {
        match core::str::from_utf8(bytes) {
            Ok(text) => self.visit_str(text),
            Err(_) => Err(E::custom("an Okta event type that is not UTF-8")),
        }
    }

    fn visit_u64<E: de::Error>(self, code: u64) -> Result<EventType, E> {
        u16::try_from(code)
            .ok()
            .and_then(EventType::from_code)
            .ok_or_else(|| E::custom(format_args!("unknown code of an Okta event type: {code}")))
    }

    fn visit_i64<E: de::Error>(self, code: i64) -> Result<EventType, E> {
        match u64::try_from(code) {
            Ok(code) => self.visit_u64(code),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(code), &self)),
        }
    }
}

/// Shows a text from outside, cut and with everything but printable ASCII escaped.
struct Shown<'a>(&'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut chars = self.0.chars();
        for c in chars.by_ref().take(SHOWN) {
            write!(f, "{}", c.escape_default())?;
        }
        if chars.next().is_some() { f.write_str("...") } else { Ok(()) }
    }
}

#[cfg(feature = "alloc")]
mod any {
    use alloc::string::String;
    use core::fmt;

    use serde::de::{self, Deserialize, Deserializer, Visitor};
    use serde::ser::{Serialize, Serializer};

    use crate::AnyEventType;

    impl Serialize for AnyEventType {
        /// The id, in compact formats too: a format that does not say whether a number or a text follows could not
        /// be read back, and a code that the reader's older version does not know would be lost.
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }

    impl<'de> Deserialize<'de> for AnyEventType {
        /// From any text, borrowed, owned or as bytes. A known id takes no memory.
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_str(OpenVisitor)
        }
    }

    struct OpenVisitor;

    impl Visitor<'_> for OpenVisitor {
        type Value = AnyEventType;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the id of an Okta event type")
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<AnyEventType, E> {
            Ok(text.into())
        }

        fn visit_string<E: de::Error>(self, text: String) -> Result<AnyEventType, E> {
            Ok(text.into())
        }

        fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<AnyEventType, E> {
            match core::str::from_utf8(bytes) {
                Ok(text) => self.visit_str(text),
                Err(_) => Err(E::custom("an Okta event type that is not UTF-8")),
            }
        }
    }
}
