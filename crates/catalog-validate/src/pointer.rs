//! JSON pointers to the events of a record, and the search for one.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use catalog_model::{Refusal, Safe};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::codes::V_AT;
use crate::event::{Text, elements, next_value};

/// A JSON pointer in which `-` is each element of an array. It passes through text that holds JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointer(Vec<String>);

impl FromStr for Pointer {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let Some(tokens) = text.strip_prefix('/') else { return Err("a JSON pointer starts with `/`") };
        Ok(Self(tokens.split('/').map(|token| token.replace("~1", "/").replace("~0", "~")).collect()))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|token| write!(f, "/{}", token.replace('~', "~0").replace('/', "~1")))
    }
}

impl Pointer {
    /// Passes the values at the pointer to `take`: JSON texts of valid values.
    pub(crate) fn resolve(&self, value: &str, take: &mut dyn FnMut(Result<&str, Refusal>)) {
        step(value, &self.0, take);
    }
}

fn step(value: &str, tokens: &[String], take: &mut dyn FnMut(Result<&str, Refusal>)) {
    let Some((token, rest)) = tokens.split_first() else { return take(Ok(value)) };
    if let Some(text) = inner_text(value) {
        return match next_value::<&RawValue>(&text) {
            Ok((inner, _)) => step(inner.get(), tokens, take),
            Err(refusal) => take(Err(refusal)),
        };
    }
    let found = match value.as_bytes().first() {
        Some(b'{') => serde_json::from_str::<BTreeMap<Text<'_>, &RawValue>>(value)
            .ok()
            .and_then(|entries| entries.iter().find(|(key, _)| key.0 == *token).map(|(_, value)| value.get())),
        Some(b'[') if token == "-" => return elements(value).for_each(|element| step(element, rest, take)),
        Some(b'[') => token.parse().ok().and_then(|index| elements(value).nth(index)),
        _ => None,
    };
    match found {
        Some(value) => step(value, rest, take),
        None => take(Err(V_AT.at("", format!("there is no `{}` at the pointer", Safe::new(token).shortened(80))))),
    }
}

/// The text in a JSON string, if it may be a JSON object or array.
pub(crate) fn inner_text(value: &str) -> Option<String> {
    let start = value.strip_prefix('"')?.trim_start_matches([' ', '\t']);
    if !start.starts_with(['{', '[', '\\']) {
        return None;
    }
    let text: String = serde_json::from_str(value).ok()?;
    text.trim_ascii_start().starts_with(['{', '[']).then_some(text)
}

/// Where in a record of another form an event seems to be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Hint {
    /// An object with an `eventType`.
    Event(Vec<Step>),
    /// A field whose name is only similar to `eventType`.
    Renamed(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Key(String),
    Each,
    /// Text that holds JSON.
    Text,
}

impl Hint {
    /// Searches a valid record.
    pub(crate) fn search(record: &str) -> Option<Self> {
        let record = serde_json::from_str(record).ok()?;
        if let Some((path, _)) = find(&record, &|key| key == "eventType") {
            return Some(Self::Event(path));
        }
        let is_similar = |key: &str| {
            let key = key.rsplit('.').next().unwrap_or(key).replace('_', "").to_ascii_lowercase();
            ["eventtype", "eventtypes", "eventoriginaltype"].contains(&key.as_str())
        };
        find(&record, &is_similar).map(|(_, key)| Self::Renamed(key))
    }

    /// What was seen, and what to do.
    pub(crate) fn in_words(&self) -> (String, String) {
        match self {
            Self::Renamed(key) => (
                format!("the event has no `eventType`, but `{}`", Safe::new(key).shortened(80)),
                "the fields were renamed on the way: export the events in the form in which Okta sends them".to_owned(),
            ),
            Self::Event(path) => {
                let tokens = path.iter().filter_map(|step| match step {
                    Step::Key(key) => Some(key.clone()),
                    Step::Each => Some("-".to_owned()),
                    Step::Text => None,
                });
                let pointer = Safe::new(&Pointer(tokens.collect()).to_string()).shortened(120);
                let what = format!("the event has no `eventType`; there is one in `{pointer}`");
                let next = match jq(path) {
                    Some(filter) => {
                        format!("read the events with `--at {pointer}`, or extract them: `jq -c '{filter}'`")
                    }
                    None => "pass the path of the events with `--at`".to_owned(),
                };
                (what, next)
            }
        }
    }
}

/// The jq filter of a path whose keys need no quotes, neither in jq nor in a shell.
fn jq(path: &[Step]) -> Option<String> {
    let mut filter = String::new();
    for step in path {
        match step {
            Step::Key(key) => {
                let is_name = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
                if !is_name || key.is_empty() || key.starts_with(|c: char| c.is_ascii_digit()) || key.len() > 60 {
                    return None;
                }
                filter.push_str(&format!(".{key}"));
            }
            Step::Each => filter.push_str(if filter.is_empty() || filter.ends_with('|') { ".[]" } else { "[]" }),
            Step::Text => filter.push_str("|fromjson|"),
        }
    }
    if filter.ends_with('|') {
        filter.pop();
    }
    Some(filter)
}

/// The path of the first object that has a key like this, and the key.
fn find(value: &Value, is_wanted: &impl Fn(&str) -> bool) -> Option<(Vec<Step>, String)> {
    let within = |step: Step, value: &Value| {
        let (mut path, key) = find(value, is_wanted)?;
        path.insert(0, step);
        Some((path, key))
    };
    match value {
        Value::Object(entries) => {
            if let Some(key) = entries.iter().find(|(key, value)| is_wanted(key) && !value.is_object()).map(|it| it.0) {
                return Some((Vec::new(), key.clone()));
            }
            entries.iter().find_map(|(key, value)| within(Step::Key(key.clone()), value))
        }
        Value::Array(items) => items.iter().find_map(|item| within(Step::Each, item)),
        Value::String(text) if text.trim_ascii_start().starts_with(['{', '[']) => {
            within(Step::Text, &serde_json::from_str(text).ok()?)
        }
        _ => None,
    }
}
