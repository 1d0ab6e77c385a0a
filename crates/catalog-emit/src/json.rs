//! The two forms of JSON files: schemas indented by tabs, and `catalog.json` with one line per item.

use std::fmt::Display;

use serde::Serialize;
use serde_json::{Map, Value};

/// Every member and item on a line of its own, indented by tabs, with a final line break. An object of plain values is
/// on one line, so that a field of a payload type is.
pub(crate) fn indented(value: &Value) -> Vec<u8> {
    let mut text = String::new();
    write(value, 0, &mut text);
    text.push('\n');
    text.into_bytes()
}

fn write(value: &Value, depth: usize, text: &mut String) {
    let is_plain = |value: &Value| !matches!(value, Value::Object(_) | Value::Array(_));
    match value {
        Value::Object(members) if depth > 0 && !members.is_empty() && members.values().all(is_plain) => {
            let members: Vec<String> =
                members.iter().map(|(name, value)| format!("{}: {value}", compact(name))).collect();
            text.push_str(&format!("{{ {} }}", members.join(", ")));
        }
        Value::Object(members) if !members.is_empty() => {
            let items = members.iter().map(|(name, value)| (Some(name), value));
            write_lines(['{', '}'], items, depth, text);
        }
        Value::Array(items) if !items.is_empty() => {
            write_lines(['[', ']'], items.iter().map(|item| (None, item)), depth, text);
        }
        plain => text.push_str(&plain.to_string()),
    }
}

fn write_lines<'v>(
    [open, close]: [char; 2],
    items: impl Iterator<Item = (Option<&'v String>, &'v Value)>,
    depth: usize,
    text: &mut String,
) {
    text.push(open);
    for (index, (name, item)) in items.enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        (0..=depth).for_each(|_| text.push('\t'));
        if let Some(name) = name {
            text.push_str(&format!("{}: ", compact(name)));
        }
        write(item, depth + 1, text);
    }
    text.push('\n');
    (0..depth).for_each(|_| text.push('\t'));
    text.push(close);
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
