//! The format of upstream's event data, in all its forms since February 2019.
//!
//! Keys came and went: `release` and `build` (absent in the first two files), `beta` (since 2019-03), `schema` and
//! `schemas` (since 2019-07), `internal` (since 2021-03), `changeDetails` (since 2024-06), `mappings` (until 2026-06).
//! A specimen of an entry:
//!
//! ```json
//! {"id": "pool.lane.open", "category": "lifeguards", "description": "", "info": {"created": "2020-01-31",
//!  "release": "2020.01.2"}, "beta": false, "internal": false, "tags": ["pool"], "mappings": ["core.pool.lane_open"],
//!  "schema": {"debugData": "LaneDebugData", "actor": null, "targets": ["Lane"], "changeDetails": []}}
//! ```
//!
//! Unknown keys are notices. A key that occurs twice in one object is refused at every depth.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Deref;

use catalog_model::{Code, Location, Refusal, Safe};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use crate::codes::{J_DUPLICATE, J_FIELD, J_SYNTAX};
use crate::precheck::Source;
use crate::redact;

/// The name of the version that this program reads.
pub(crate) const VERSION: &str = "V2";

/// The version before it: in the files up to 2021-03, an older form of the same entries.
pub(crate) const OLDER_VERSION: &str = "V1";

/// A document with more unknown keys than this has another format.
const MAX_UNKNOWN: usize = 100;

/// Reads event data, and gives JSON pointers to its unknown keys.
pub(crate) fn parse<'de>(source: &Source<'_>, json: &'de str) -> Result<(EventData<'de>, BTreeSet<String>), Refusal> {
    let mut unknown = BTreeSet::new();
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let note = |path: serde_ignored::Path<'_>| {
        if unknown.len() <= MAX_UNKNOWN {
            unknown.insert(unknown_key(&path));
        }
    };
    let data = serde_ignored::deserialize(&mut deserializer, note)
        .and_then(|data| deserializer.end().map(|()| data))
        .map_err(|error| refuse::<EventData<'_>>(source, json, error))?;
    if unknown.len() > MAX_UNKNOWN {
        let what = format!("there are more than {MAX_UNKNOWN} unknown keys");
        return Err(source.refuse(&J_FIELD, source.at(), what));
    }
    if !unknown.is_empty() {
        // The first pass skips the values of unknown keys without looking into them.
        serde_json::from_str::<Skipped>(json).map_err(|error| refuse::<Skipped>(source, json, error))?;
    }
    Ok((data, unknown))
}

/// A JSON pointer.
pub(crate) fn pointer<'a>(tokens: impl IntoIterator<Item = Cow<'a, str>>) -> String {
    let escaped = tokens.into_iter().map(|token| token.replace('~', "~0").replace('/', "~1"));
    escaped.fold(String::new(), |pointer, token| pointer + "/" + &token)
}

/// The refusal for an error, with the JSON pointer that a second, slower pass finds.
fn refuse<'de, T: Deserialize<'de>>(source: &Source<'_>, json: &'de str, error: serde_json::Error) -> Refusal {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let path = match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Err(error) => pointer(error.path().iter().filter_map(|segment| match segment {
            serde_path_to_error::Segment::Seq { index } => Some(Cow::Owned(index.to_string())),
            serde_path_to_error::Segment::Map { key } => Some(Cow::Borrowed(&**key)),
            _ => None,
        })),
        // The error is behind the value.
        Ok(_) => String::new(),
    };
    let (line, column) = (error.line(), error.column());
    let what = error.to_string();
    let what = what.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&what);
    let (code, at): (&Code, Location) = match error.classify() {
        // `serde_json` gives no other sign of it; the tests would notice other words.
        Category::Data if what.starts_with("duplicate ") => (&J_DUPLICATE, source.at()),
        Category::Data => (&J_FIELD, source.at()),
        _ => (&J_SYNTAX, source.at().and(format_args!("line {line}, column {column}"))),
    };
    source.refuse(code, at.pointer(&path), Safe::new(what).shortened(160))
}

/// The pointer to an unknown key, with `*` for any name or index except that of the version: a key that a thousand
/// entries have is one notice.
fn unknown_key(path: &serde_ignored::Path<'_>) -> String {
    use serde_ignored::Path;
    let mut tokens = Vec::new();
    let mut path = path;
    loop {
        path = match path {
            Path::Root => break,
            Path::Seq { parent, index } => {
                tokens.push((Cow::Owned(index.to_string()), true));
                parent
            }
            Path::Map { parent, key } => {
                tokens.push((Cow::Borrowed(key.as_str()), false));
                parent
            }
            Path::Some { parent } | Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => parent,
        };
    }
    tokens.reverse();
    let names = ["schemas", "properties"];
    let last = tokens.len().saturating_sub(1);
    pointer((0..tokens.len()).map(|at| {
        let (token, is_index) = &tokens[at];
        let is_name = at > 0 && at < last && names.contains(&&*tokens[at - 1].0);
        let is_version = at == 1 && tokens[0].0 == "versions";
        match token {
            _ if is_name || *is_index && !is_version => Cow::Borrowed("*"),
            token if at == last => Cow::Owned(redact::name("a key", token)),
            token => Cow::Borrowed(&**token),
        }
    }))
}

/// The whole file.
#[derive(Deserialize)]
pub(crate) struct EventData<'a> {
    #[serde(borrow, default, deserialize_with = "given")]
    pub(crate) release: Option<Option<Text<'a>>>,
    #[serde(borrow)]
    pub(crate) build: Option<Text<'a>>,
    #[serde(borrow, default, deserialize_with = "given")]
    pub(crate) categories: Option<Vec<Declared<'a>>>,
    #[serde(borrow, default, deserialize_with = "given")]
    pub(crate) tags: Option<Vec<Declared<'a>>>,
    #[serde(borrow)]
    pub(crate) versions: Vec<Version<'a>>,
}

/// A declared category or tag.
#[derive(Deserialize)]
pub(crate) struct Declared<'a> {
    #[serde(borrow)]
    pub(crate) id: Text<'a>,
    #[serde(default, rename = "name")]
    _name: Skipped,
    #[serde(default, rename = "description")]
    _description: Skipped,
    #[serde(default, rename = "tags")]
    _tags: Skipped,
}

/// One of the versions. Entries and payload types are read for [`VERSION`] only: others have another form.
pub(crate) struct Version<'a> {
    pub(crate) name: Text<'a>,
    pub(crate) event_types: Vec<EventType<'a>>,
    pub(crate) schemas: UniqueMap<'a, Schema<'a>>,
}

#[derive(Deserialize)]
pub(crate) struct EventType<'a> {
    #[serde(borrow)]
    pub(crate) id: Text<'a>,
    #[serde(borrow, default, deserialize_with = "given")]
    pub(crate) category: Option<Option<Text<'a>>>,
    #[serde(borrow)]
    pub(crate) description: Text<'a>,
    #[serde(borrow)]
    pub(crate) info: Info<'a>,
    #[serde(default)]
    pub(crate) beta: bool,
    #[serde(default)]
    pub(crate) internal: bool,
    #[serde(borrow, default)]
    pub(crate) tags: Vec<Text<'a>>,
    #[serde(borrow)]
    pub(crate) mappings: Option<Vec<Text<'a>>>,
    #[serde(borrow)]
    pub(crate) schema: Option<PayloadTypes<'a>>,
}

/// Both were null for two entries in January 2020.
#[derive(Deserialize)]
pub(crate) struct Info<'a> {
    #[serde(borrow, default, deserialize_with = "given")]
    pub(crate) created: Option<Option<Text<'a>>>,
    #[serde(borrow, deserialize_with = "required")]
    pub(crate) release: Option<Text<'a>>,
}

/// The names of an entry's payload types.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PayloadTypes<'a> {
    #[serde(borrow)]
    pub(crate) debug_data: Option<Text<'a>>,
    #[serde(borrow)]
    pub(crate) actor: Option<Text<'a>>,
    #[serde(borrow)]
    pub(crate) targets: Option<Vec<Text<'a>>>,
    #[serde(borrow)]
    pub(crate) change_details: Option<Vec<Text<'a>>>,
}

/// The definition of a payload type.
#[derive(Deserialize)]
pub(crate) struct Schema<'a> {
    /// The same as its key.
    #[serde(borrow, default, deserialize_with = "given")]
    pub(crate) name: Option<Text<'a>>,
    #[serde(borrow)]
    pub(crate) properties: UniqueMap<'a, Field<'a>>,
}

/// A field of a payload type.
pub(crate) enum Field<'a> {
    /// The type only, from 2019-07 to 2020-09.
    Kind(Text<'a>),
    /// Everything, since 2020-11.
    Full(FullField<'a>),
}

#[derive(Deserialize)]
pub(crate) struct FullField<'a> {
    #[serde(borrow, rename = "type")]
    pub(crate) kind: Text<'a>,
    #[serde(default, deserialize_with = "given")]
    pub(crate) sensitive: Option<bool>,
    #[serde(default, deserialize_with = "given")]
    pub(crate) personal: Option<bool>,
    #[serde(default, deserialize_with = "given")]
    pub(crate) customer: Option<bool>,
    #[serde(borrow)]
    pub(crate) format: Option<Text<'a>>,
    /// Okta's examples are not kept.
    #[serde(default, rename = "examples")]
    _examples: Skipped,
}

/// A text of the document, borrowed unless it holds an escape sequence.
#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(transparent)]
pub(crate) struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<Text<'_>> for String {
    fn from(text: Text<'_>) -> Self {
        text.0.into_owned()
    }
}

/// Reads the value of an optional key that must not be null unless `T` can be.
fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// Reads the value of a required key that can be null: by default, an optional value is an optional key.
fn required<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::deserialize(deserializer)
}

impl<'de: 'a, 'a> Deserialize<'de> for Version<'a> {
    /// The name comes first in every file. Content that comes before it is read as that of [`VERSION`].
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Version<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a version")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let (mut name, mut event_types, mut schemas) = (None::<Text<'de>>, None, None);
                while let Some(key) = map.next_key::<Text<'de>>()? {
                    let is_other = name.as_ref().is_some_and(|name| **name != *VERSION);
                    match &*key {
                        "version" if name.is_some() => return Err(A::Error::duplicate_field("version")),
                        "version" => name = Some(map.next_value()?),
                        _ if is_other => drop(map.next_value::<Skipped>()?),
                        "eventTypes" if event_types.is_some() => {
                            return Err(A::Error::duplicate_field("eventTypes"));
                        }
                        "eventTypes" => event_types = Some(map.next_value()?),
                        "schemas" if schemas.is_some() => return Err(A::Error::duplicate_field("schemas")),
                        "schemas" => schemas = Some(map.next_value()?),
                        _ => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                let name = name.ok_or_else(|| A::Error::missing_field("version"))?;
                if event_types.is_none() && *name == *VERSION {
                    return Err(A::Error::missing_field("eventTypes"));
                }
                let (event_types, schemas) = (event_types.unwrap_or_default(), schemas.unwrap_or_default());
                Ok(Version { name, event_types, schemas })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Field<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Field<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a type or an object with the key `type`")
            }

            fn visit_borrowed_str<E: serde::de::Error>(self, kind: &'de str) -> Result<Self::Value, E> {
                Ok(Field::Kind(Text(Cow::Borrowed(kind))))
            }

            fn visit_str<E: serde::de::Error>(self, kind: &str) -> Result<Self::Value, E> {
                Ok(Field::Kind(Text(Cow::Owned(kind.to_owned()))))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                FullField::deserialize(MapAccessDeserializer::new(map)).map(Field::Full)
            }
        }
        deserializer.deserialize_any(Reader)
    }
}

/// An object whose keys are names, each of which must be unique.
pub(crate) struct UniqueMap<'de, T>(pub(crate) BTreeMap<Text<'de>, T>);

impl<T> Default for UniqueMap<'_, T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<'de: 'a, 'a, T: Deserialize<'de>> Deserialize<'de> for UniqueMap<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<'de, T>(BTreeMap<Text<'de>, T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<'de, T> {
            type Value = UniqueMap<'de, T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self::Value, A::Error> {
                while let Some(key) = map.next_key::<Text<'de>>()? {
                    if self.0.contains_key(&key) {
                        return Err(duplicate_key(&key));
                    }
                    self.0.insert(key, map.next_value()?);
                }
                Ok(UniqueMap(self.0))
            }
        }
        deserializer.deserialize_map(Reader(BTreeMap::new()))
    }
}

fn duplicate_key<E: serde::de::Error>(key: &str) -> E {
    E::custom(format_args!("duplicate key `{}`", Safe::new(key).shortened(80)))
}

/// Any value, without its content. Unlike [`IgnoredAny`], it checks that keys are unique and that nesting is limited.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Skipped;

impl<'de> Deserialize<'de> for Skipped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Skipped {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        let mut keys = BTreeSet::new();
        while let Some(key) = map.next_key::<Text<'de>>()? {
            if keys.contains(&key) {
                return Err(duplicate_key(&key));
            }
            keys.insert(key);
            map.next_value::<Self>()?;
        }
        Ok(self)
    }
}
