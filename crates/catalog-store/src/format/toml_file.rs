//! TOML files: written in one form, so that equal values give equal bytes, and read by serde.

use std::fmt::Display;

use catalog_model::{Location, Refusal, Safe};
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};

use super::value::Value;
use crate::codes::{T_VALUE, utf8};

/// A TOML file that is being written.
pub(crate) struct TomlWriter(pub(crate) String);

impl TomlWriter {
    /// Starts a table of an array.
    pub(crate) fn table(&mut self, name: &str) {
        self.0.push_str(&format!("\n[[{name}]]\n"));
    }

    /// Writes a number, a boolean or an array.
    pub(crate) fn plain(&mut self, key: &str, value: impl Display) {
        self.0.push_str(&format!("{key} = {value}\n"));
    }

    /// Writes a string. Everything but printable ASCII is escaped, so that the file is safe to show.
    pub(crate) fn string(&mut self, key: &str, value: impl Display) {
        let mut escaped = String::new();
        for c in value.to_string().chars() {
            match c {
                '"' => escaped.push_str("\\\""),
                '\\' => escaped.push_str("\\\\"),
                '\n' => escaped.push_str("\\n"),
                '\r' => escaped.push_str("\\r"),
                '\t' => escaped.push_str("\\t"),
                ' '..='~' => escaped.push(c),
                c if u32::from(c) <= 0xffff => escaped.push_str(&format!("\\u{:04x}", u32::from(c))),
                c => escaped.push_str(&format!("\\U{:08x}", u32::from(c))),
            }
        }
        self.plain(key, format_args!("\"{escaped}\""));
    }

    /// Writes a string, if there is one.
    pub(crate) fn optional(&mut self, key: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.string(key, value);
        }
    }
}

/// The content of `file`. Every error of TOML and of its values becomes a refusal with the line.
pub(crate) fn read<T: DeserializeOwned>(file: &str, bytes: &[u8]) -> Result<T, Refusal> {
    let text = utf8(file, bytes)?;
    toml::from_str(text).map_err(|error| {
        let at = Location::untrusted(file);
        let at = match error.span() {
            Some(span) => at.line(1 + text[..span.start.min(text.len())].matches('\n').count()),
            None => at,
        };
        T_VALUE.at(at, Safe::new(error.message()).shortened(200))
    })
}

/// A value in a TOML string.
pub(crate) struct Checked<T>(pub(crate) T);

impl<'de, T: Value> Deserialize<'de> for Checked<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(&String::deserialize(deserializer)?).map(Self).map_err(D::Error::custom)
    }
}
