//! Takes the parts out of a JSON text that are awaited, and reads over the rest.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// What to make of a JSON value by its kind. A kind that is not awaited is read over.
pub(crate) trait Part<'de>: Sized {
    type Value;

    fn other(self) -> Self::Value;

    fn text(self, _text: Cow<'de, str>) -> Self::Value {
        self.other()
    }

    fn object<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(self.other())
    }

    fn array<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(self.other())
    }
}

/// The bridge from a [`Part`] to serde.
pub(crate) struct Read<P>(pub(crate) P);

impl<'de, P: Part<'de>> DeserializeSeed<'de> for Read<P> {
    type Value = P::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<P::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, P: Part<'de>> Visitor<'de> for Read<P> {
    type Value = P::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<P::Value, E> {
        Ok(self.0.other())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<P::Value, E> {
        Ok(self.0.other())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<P::Value, E> {
        Ok(self.0.other())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<P::Value, E> {
        Ok(self.0.other())
    }

    fn visit_unit<E: Error>(self) -> Result<P::Value, E> {
        Ok(self.0.other())
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<P::Value, E> {
        Ok(self.0.text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<P::Value, E> {
        Ok(self.0.text(Cow::Owned(text.to_owned())))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<P::Value, A::Error> {
        self.0.object(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<P::Value, A::Error> {
        self.0.array(items)
    }
}

/// A text, without a copy where it has no escapes in it.
pub(crate) struct Text;

impl<'de> Part<'de> for Text {
    type Value = Option<Cow<'de, str>>;

    fn other(self) -> Self::Value {
        None
    }

    fn text(self, text: Cow<'de, str>) -> Self::Value {
        Some(text)
    }
}
