//! Serialization in formats of both kinds.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use okta_event_types::{AnyEventType, EventType};
use serde::de::value::{BorrowedBytesDeserializer, BorrowedStrDeserializer, BytesDeserializer, StringDeserializer};
use serde::de::{Deserialize, Deserializer, IntoDeserializer, Visitor};
use serde::ser::{Impossible, Serialize, Serializer};

#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
struct Line<T> {
    #[serde(rename = "eventType")]
    event_type: T,
}

#[test]
fn text_is_text() {
    for &event_type in EventType::ALL {
        let json = format!("{{\"eventType\":\"{event_type}\"}}");
        let line = Line { event_type };
        assert_eq!(serde_json::to_string(&line).unwrap(), json);
        assert_eq!(serde_json::from_str::<Line<EventType>>(&json).unwrap(), line);
        // From a reader there is nothing to borrow from, and from a value the text is owned.
        assert_eq!(serde_json::from_reader::<_, Line<EventType>>(json.as_bytes()).unwrap(), line);
        assert_eq!(serde_json::from_value::<Line<EventType>>(serde_json::to_value(&line).unwrap()).unwrap(), line);
        let any = Line { event_type: AnyEventType::from(event_type) };
        assert_eq!(serde_json::to_string(&any).unwrap(), json);
        assert_eq!(serde_json::from_str::<Line<AnyEventType>>(&json).unwrap(), any);
    }
    // An escape in the JSON makes the text owned, too.
    assert_eq!(serde_json::from_str::<EventType>(r#""user.\u0073ession.start""#).unwrap(), EventType::UserSessionStart);
}

#[test]
fn every_kind_of_text_is_taken() {
    type Error = serde::de::value::Error;
    let id = "user.session.start";
    let strict = Ok(EventType::UserSessionStart);
    assert_eq!(EventType::deserialize(BorrowedStrDeserializer::<Error>::new(id)), strict);
    assert_eq!(EventType::deserialize(IntoDeserializer::<Error>::into_deserializer(id)), strict);
    assert_eq!(EventType::deserialize(StringDeserializer::<Error>::new(id.to_owned())), strict);
    assert_eq!(EventType::deserialize(BytesDeserializer::<Error>::new(id.as_bytes())), strict);
    assert_eq!(EventType::deserialize(BorrowedBytesDeserializer::<Error>::new(id.as_bytes())), strict);
    assert!(EventType::deserialize(BytesDeserializer::<Error>::new(b"\xff\xfe")).is_err());
    for id in ["user.session.start", "user.session.teleported"] {
        let open = Ok(AnyEventType::from(id));
        assert_eq!(AnyEventType::deserialize(BorrowedStrDeserializer::<Error>::new(id)), open);
        assert_eq!(AnyEventType::deserialize(StringDeserializer::<Error>::new(id.to_owned())), open);
        assert_eq!(AnyEventType::deserialize(BytesDeserializer::<Error>::new(id.as_bytes())), open);
    }
    assert!(AnyEventType::deserialize(BytesDeserializer::<Error>::new(b"\xff\xfe")).is_err());
}

#[test]
fn unknown_ids_are_errors_or_kept() {
    let error = |text: &str| serde_json::from_value::<EventType>(text.into()).unwrap_err().to_string();
    assert_eq!(error("user.session.teleported"), "unknown Okta event type `user.session.teleported`");
    assert_eq!(error(&"a".repeat(64)), format!("unknown Okta event type `{}`", "a".repeat(64)));
    assert_eq!(error(&"a".repeat(65)), format!("unknown Okta event type `{}...`", "a".repeat(64)));
    assert_eq!(error(&"ü".repeat(100_000)).len(), "unknown Okta event type `...`".len() + 64 * r"\u{fc}".len());
    assert_eq!(error("\u{1b}[31m\u{202e}\n"), r"unknown Okta event type `\u{1b}[31m\u{202e}\n`");
    assert_eq!(error(""), "unknown Okta event type ``");
    for json in ["17", "-1", "null", "[]", "{}", "true", "1.5"] {
        assert!(serde_json::from_str::<EventType>(json).is_err(), "{json}");
        assert!(serde_json::from_str::<AnyEventType>(json).is_err(), "{json}");
    }
    for text in ["user.session.teleported", "", "\u{1b}\u{202e}", "ü\"\\\n"] {
        let json = serde_json::to_string(text).unwrap();
        let any: AnyEventType = serde_json::from_str(&json).unwrap();
        assert_eq!(any.as_str(), text);
        assert_eq!(serde_json::to_string(&any).unwrap(), json);
    }
}

#[test]
fn both_types_are_keys() {
    let json = r#"{"user.session.end":1,"user.session.start":2}"#;
    let strict: BTreeMap<EventType, u8> = serde_json::from_str(json).unwrap();
    assert_eq!(strict[&EventType::UserSessionStart], 2);
    assert_eq!(serde_json::to_string(&strict).unwrap(), json);
    let open: HashMap<AnyEventType, u8> = serde_json::from_str(json).unwrap();
    assert_eq!(open["user.session.end"], 1);
}

#[test]
fn compact_formats_hold_the_code() {
    for &event_type in EventType::ALL {
        assert_eq!(event_type.serialize(Compact), Ok(Token::Code(event_type.code())));
        assert_eq!(EventType::deserialize(Token::Code(event_type.code())), Ok(event_type));
        // A format that tells what it holds may hold the id, or a wider number.
        assert_eq!(EventType::deserialize(Token::Text(event_type.as_str())), Ok(event_type));
        assert_eq!(EventType::deserialize(Token::Wide(event_type.code().into())), Ok(event_type));
        let any = AnyEventType::from(event_type);
        assert_eq!(any.serialize(Compact), Ok(Token::Text(event_type.as_str())));
        assert_eq!(AnyEventType::deserialize(Token::Text(event_type.as_str())), Ok(any));
    }
    let beyond = u16::try_from(EventType::COUNT).unwrap() + 1;
    for unknown in [Token::Code(0), Token::Code(beyond), Token::Wide(70_000), Token::Wide(-1), Token::Text("no.such")] {
        assert!(EventType::deserialize(unknown).is_err(), "{unknown:?}");
    }
}

/// What a compact format holds, and a reader of it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Token {
    Code(u16),
    Wide(i64),
    Text(&'static str),
}

impl<'de> Deserializer<'de> for Token {
    type Error = serde::de::value::Error;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Self::Code(code) => visitor.visit_u16(code),
            Self::Wide(number) => visitor.visit_i64(number),
            Self::Text(text) => visitor.visit_borrowed_str(text),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// A writer of that format, which knows what the two types need.
struct Compact;

macro_rules! refuse {
    ($($method:ident($($type:ty),*) -> $ok:ty;)*) => {
        $(fn $method(self, $(_: $type),*) -> Result<$ok, fmt::Error> { Err(fmt::Error) })*
    };
}

impl Serializer for Compact {
    type Ok = Token;
    type Error = fmt::Error;
    type SerializeSeq = Impossible<Token, fmt::Error>;
    type SerializeTuple = Impossible<Token, fmt::Error>;
    type SerializeTupleStruct = Impossible<Token, fmt::Error>;
    type SerializeTupleVariant = Impossible<Token, fmt::Error>;
    type SerializeMap = Impossible<Token, fmt::Error>;
    type SerializeStruct = Impossible<Token, fmt::Error>;
    type SerializeStructVariant = Impossible<Token, fmt::Error>;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_u16(self, code: u16) -> Result<Token, fmt::Error> {
        Ok(Token::Code(code))
    }

    fn serialize_str(self, text: &str) -> Result<Token, fmt::Error> {
        Ok(Token::Text(text.parse::<EventType>().map_err(|_| fmt::Error)?.as_str()))
    }

    fn serialize_some<T: ?Sized + Serialize>(self, _: &T) -> Result<Token, fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, _: &T) -> Result<Token, fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Token, fmt::Error> {
        Err(fmt::Error)
    }

    refuse! {
        serialize_bool(bool) -> Token;
        serialize_i8(i8) -> Token;
        serialize_i16(i16) -> Token;
        serialize_i32(i32) -> Token;
        serialize_i64(i64) -> Token;
        serialize_u8(u8) -> Token;
        serialize_u32(u32) -> Token;
        serialize_u64(u64) -> Token;
        serialize_f32(f32) -> Token;
        serialize_f64(f64) -> Token;
        serialize_char(char) -> Token;
        serialize_bytes(&[u8]) -> Token;
        serialize_none() -> Token;
        serialize_unit() -> Token;
        serialize_unit_struct(&'static str) -> Token;
        serialize_unit_variant(&'static str, u32, &'static str) -> Token;
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct(&'static str, usize) -> Self::SerializeStruct;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
}
