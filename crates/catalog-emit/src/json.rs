//! The two forms of JSON files: schemas indented by tabs, and `catalog.json` with one line per item.

use std::fmt::Display;

use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};
use serde_json::{Map, Value};

/// Every member and item on a line of its own, indented by tabs, with a final line break.
pub(crate) fn indented(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b"\t"));
    value.serialize(&mut serializer).expect("a JSON value can be written to memory");
    bytes.push(b'\n');
    bytes
}

/// On one line, without spaces.
pub(crate) fn compact(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("structs with text keys can be written to memory")
}

/// A list with one line per item.
pub(crate) fn lines<T: Serialize>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| compact(&item)).collect();
    if items.is_empty() { "[]".to_owned() } else { format!("[\n{}\n]", items.join(",\n")) }
}

/// A list of the texts of these values.
pub(crate) fn texts(values: impl IntoIterator<Item = impl Display>) -> Value {
    values.into_iter().map(|value| value.to_string()).collect()
}

/// `first` with the members of `second` behind its own.
pub(crate) fn joined(mut first: Value, second: Value) -> Value {
    if let (Value::Object(members), Value::Object(others)) = (&mut first, second) {
        members.extend(others);
    }
    first
}

/// An object of these members.
pub(crate) fn object(members: impl IntoIterator<Item = (impl Into<String>, Value)>) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.into(), value)).collect::<Map<_, _>>())
}
