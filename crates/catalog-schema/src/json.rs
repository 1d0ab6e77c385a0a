//! JSON whose members stay in the order in which they were given.
//!
//! `serde_json::Value` sorts its members or keeps their order depending on a feature that any crate of the build can
//! switch on, and generated files must not vary with that.

use std::fmt::Display;

use serde::ser::{self, Serialize, SerializeMap as _};
use serde_json::Serializer;
use serde_json::ser::PrettyFormatter;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Flag(bool),
    Number(u64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The text of a value.
    pub(crate) fn shown(value: impl Display) -> Self {
        Self::Text(value.to_string())
    }

    /// The text of a value, null where there is none.
    pub(crate) fn shown_or_null(value: Option<impl Display>) -> Self {
        value.map_or(Self::Null, Self::shown)
    }

    /// The texts of values.
    pub(crate) fn texts(values: impl IntoIterator<Item = impl Display>) -> Self {
        Self::List(values.into_iter().map(Self::shown).collect())
    }

    /// Adds a member at the end of an object; a value that is no object stays as it is.
    pub(crate) fn push(&mut self, key: &str, value: impl Into<Json>) {
        if let Self::Object(members) = self {
            members.push((key.to_owned(), value.into()));
        }
    }

    /// An object with the members of `other` after its own.
    pub(crate) fn followed_by(mut self, other: Self) -> Self {
        if let (Self::Object(members), Self::Object(others)) = (&mut self, other) {
            members.extend(others);
        }
        self
    }
}

/// An object with these members, in this order.
macro_rules! object {
    ($($key:literal: $value:expr),* $(,)?) => {
        $crate::json::Json::Object(vec![$(($key.to_owned(), $crate::json::Json::from($value)),)*])
    };
}
pub(crate) use object;

impl From<bool> for Json {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<u64> for Json {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<Json>> for Json {
    fn from(items: Vec<Json>) -> Self {
        Self::List(items)
    }
}

impl<const N: usize> From<[&str; N]> for Json {
    fn from(texts: [&str; N]) -> Self {
        Self::texts(texts)
    }
}

impl Serialize for Json {
    fn serialize<S: ser::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_u64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// The value over several lines, for schemas: every member and item on a line of its own.
///
/// Indented by tabs: the ids and keys stand six and more levels deep, and their lines should not be blanks for the most
/// part. What looks for prose in committed files counts blanks, too.
pub(crate) fn indented(json: &Json) -> Vec<u8> {
    let mut bytes = Vec::new();
    let formatter = PrettyFormatter::with_indent(b"\t");
    json.serialize(&mut Serializer::with_formatter(&mut bytes, formatter))
        .expect("text, numbers and text keys can always be written");
    bytes.push(b'\n');
    bytes
}

/// The object with a line for each member, and a line for each item of a list of objects: compact, with readable diffs.
pub(crate) fn line_oriented(members: &[(&str, Json)]) -> Vec<u8> {
    let mut text = String::from("{\n");
    for (index, (key, value)) in members.iter().enumerate() {
        text.push_str(if index == 0 { "" } else { ",\n" });
        text.push_str(&compact(&Json::from(*key)));
        text.push(':');
        match value {
            Json::List(items) if items.iter().any(|item| matches!(item, Json::Object(_))) => {
                text.push_str("[\n");
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index == 0 { "" } else { ",\n" });
                    text.push_str(&compact(item));
                }
                text.push_str("\n]");
            }
            value => text.push_str(&compact(value)),
        }
    }
    text.push_str("\n}\n");
    text.into_bytes()
}

fn compact(json: &Json) -> String {
    serde_json::to_string(json).expect("text, numbers and text keys can always be written")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_keep_their_order_and_text_is_escaped() {
        let json = object! { "z": "\u{1b}\"</script>", "a": Json::Null, "m": vec![Json::from(1), Json::from(true)] };
        assert_eq!(compact(&json), r#"{"z":"\u001b\"</script>","a":null,"m":[1,true]}"#);
    }

    #[test]
    fn a_list_of_objects_has_a_line_for_each_item_and_any_other_list_none() {
        let items = vec![object! { "a": 1 }, object! { "b": ["x", "y"] }];
        let lines = line_oriented(&[("first", Json::from(["x", "y"])), ("second", Json::from(items))]);
        let expected = "{\n\"first\":[\"x\",\"y\"],\n\"second\":[\n{\"a\":1},\n{\"b\":[\"x\",\"y\"]}\n]\n}\n";
        assert_eq!(String::from_utf8(lines).unwrap(), expected);
        assert_eq!(line_oriented(&[("none", Json::List(Vec::new()))]), b"{\n\"none\":[]\n}\n");
    }
}
