//! The format of upstream's event data, in all its forms since February 2019.
//!
//! Keys of different times: `release` and `build` (absent in the first two files), `beta` (since 2019-03), `schema` and
//! `schemas` (since 2019-07), `internal` (since 2021-03), `changeDetails` (since 2024-06), `mappings` (until 2026-06).
//! An example of an entry:
//!
//! ```json
//! {"id": "pool.lane.open", "category": "lifeguards", "description": "", "info": {"created": "2020-01-31",
//!  "release": "2020.01.2"}, "beta": false, "internal": false, "tags": ["pool"], "mappings": ["core.pool.lane_open"],
//!  "schema": {"debugData": "LaneDebugData", "actor": null, "targets": ["Lane"], "changeDetails": []}}
//! ```
//!
//! Unknown keys are notices. A key that occurs twice in one object is refused at every depth.

use std::borrow::Cow;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Deref;

use catalog_model::{Refusal, Safe};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use crate::codes::{J_DUPLICATE, J_FIELD, J_SYNTAX};
use crate::precheck::Source;
use crate::redact;

/// The name of the version that this program reads.
pub(crate) const VERSION: &str = "V2";

/// The version before it: in the files up to 2021-03, an older form of the same entries.
pub(crate) const OLDER_VERSION: &str = "V1";

/// A document with more unknown keys has another format.
const MAX_UNKNOWN: usize = 100;

/// Parses event data. Also returns JSON pointers to its unknown keys.
pub(crate) fn parse<'de>(source: &Source<'_>, json: &'de str) -> Result<(EventData<'de>, BTreeSet<String>), Refusal> {
    let data: EventData<'_> = serde_json::from_str(json).map_err(|error| refuse(source, json, error))?;
    let mut unknown = BTreeSet::new();
    data.visit_unknown_keys(&mut |object, key| {
        if unknown.len() <= MAX_UNKNOWN {
            unknown.insert(object.to_owned() + &pointer([Cow::Owned(redact::name("a key", key))]));
        }
    });
    if unknown.len() > MAX_UNKNOWN {
        let what = format!("there are more than {MAX_UNKNOWN} unknown keys");
        return Err(source.refuse(&J_FIELD, source.at(), what));
    }
    Ok((data, unknown))
}

/// A JSON pointer.
pub(crate) fn pointer<'a>(tokens: impl IntoIterator<Item = Cow<'a, str>>) -> String {
    let escaped = tokens.into_iter().map(|token| token.replace('~', "~0").replace('/', "~1"));
    escaped.fold(String::new(), |pointer, token| pointer + "/" + &token)
}

/// The refusal of a document that cannot be parsed. Slower passes find the cause and its JSON pointer: first without
/// regard to the format, where only the syntax and duplicate keys can be wrong.
fn refuse(source: &Source<'_>, json: &str, error: serde_json::Error) -> Refusal {
    let (code, pointer, error) = match first_error::<Skipped>(json) {
        Some((pointer, error)) if error.classify() == Category::Data => (&J_DUPLICATE, pointer, error),
        Some((pointer, error)) => (&J_SYNTAX, pointer, error),
        None => match first_error::<EventData<'_>>(json) {
            Some((pointer, error)) => (&J_FIELD, pointer, error),
            None => (&J_SYNTAX, String::new(), error),
        },
    };
    let (line, column) = (error.line(), error.column());
    let what = error.to_string();
    let what = what.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&what);
    let at = match code == &J_SYNTAX {
        true => source.at().and(format_args!("line {line}, column {column}")),
        false => source.at(),
    };
    source.refuse(code, at.pointer(&pointer), Safe::new(what).shortened(160))
}

/// The first error within the value, with a JSON pointer.
fn first_error<'de, T: Deserialize<'de>>(json: &'de str) -> Option<(String, serde_json::Error)> {
    let error = serde_path_to_error::deserialize::<_, T>(&mut serde_json::Deserializer::from_str(json)).err()?;
    let pointer = pointer(error.path().iter().filter_map(|segment| match segment {
        serde_path_to_error::Segment::Seq { index } => Some(Cow::Owned(index.to_string())),
        serde_path_to_error::Segment::Map { key } => Some(Cow::Borrowed(&**key)),
        _ => None,
    }));
    Some((pointer, error.into_inner()))
}

/// The keys of an object that this program does not know. Their values are checked and dropped.
type UnknownKeys<'a> = UniqueMap<'a, Skipped>;

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
    #[serde(borrow, flatten)]
    unknown: UnknownKeys<'a>,
}

impl EventData<'_> {
    /// Visits the unknown keys, each with the JSON pointer of its object. The pointer has `*` for each name and index
    /// except that of a version, so that a key which a thousand entries have is one notice.
    fn visit_unknown_keys(&self, visit: &mut impl FnMut(&str, &str)) {
        let mut visit = |object: &str, unknown: &UnknownKeys<'_>| unknown.0.keys().for_each(|key| visit(object, key));
        visit("", &self.unknown);
        for (object, declared) in [("/categories/*", &self.categories), ("/tags/*", &self.tags)] {
            declared.iter().flatten().for_each(|declared| visit(object, &declared.unknown));
        }
        for (index, version) in self.versions.iter().enumerate() {
            let pointer = format!("/versions/{index}");
            visit(&pointer, &version.unknown);
            let entry = format!("{pointer}/eventTypes/*");
            let [info, types] = ["info", "schema"].map(|part| format!("{entry}/{part}"));
            for event in &version.event_types {
                visit(&entry, &event.unknown);
                visit(&info, &event.info.unknown);
                event.schema.iter().for_each(|schema| visit(&types, &schema.unknown));
            }
            let definition = format!("{pointer}/schemas/*");
            let property = format!("{definition}/properties/*");
            for schema in version.schemas.0.values() {
                visit(&definition, &schema.unknown);
                for field in schema.properties.0.values() {
                    if let Field::Full(field) = field {
                        visit(&property, &field.unknown);
                    }
                }
            }
        }
    }
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
    #[serde(borrow, flatten)]
    unknown: UnknownKeys<'a>,
}

/// One of the versions. Entries and payload types are read for [`VERSION`] only: others have another form.
pub(crate) struct Version<'a> {
    pub(crate) name: Text<'a>,
    pub(crate) event_types: Vec<EventType<'a>>,
    pub(crate) schemas: UniqueMap<'a, Schema<'a>>,
    unknown: UnknownKeys<'a>,
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
    #[serde(borrow, flatten)]
    unknown: UnknownKeys<'a>,
}

impl EventType<'_> {
    /// The unknown keys of the entry, as they are shown in notices.
    pub(crate) fn unknown_keys(&self) -> impl Iterator<Item = String> {
        let types = self.schema.iter().map(|schema| &schema.unknown);
        let objects = [&self.unknown, &self.info.unknown].into_iter().chain(types);
        objects.flat_map(|unknown| unknown.0.keys()).map(|key| redact::name("a key", key))
    }
}

/// Both were null for two entries in January 2020.
#[derive(Deserialize)]
pub(crate) struct Info<'a> {
    #[serde(borrow, default, deserialize_with = "given")]
    pub(crate) created: Option<Option<Text<'a>>>,
    #[serde(borrow, deserialize_with = "required")]
    pub(crate) release: Option<Text<'a>>,
    #[serde(borrow, flatten)]
    unknown: UnknownKeys<'a>,
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
    #[serde(borrow, flatten)]
    unknown: UnknownKeys<'a>,
}

/// The definition of a payload type.
#[derive(Deserialize)]
pub(crate) struct Schema<'a> {
    /// The same as its key.
    #[serde(borrow, default, deserialize_with = "given")]
    pub(crate) name: Option<Text<'a>>,
    #[serde(borrow)]
    pub(crate) properties: UniqueMap<'a, Field<'a>>,
    #[serde(borrow, flatten)]
    unknown: UnknownKeys<'a>,
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
    #[serde(borrow, flatten)]
    unknown: UnknownKeys<'a>,
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
                let mut unknown = UnknownKeys::default();
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
                        _ => unknown.insert_from(key, &mut map)?,
                    }
                }
                let name = name.ok_or_else(|| A::Error::missing_field("version"))?;
                if event_types.is_none() && *name == *VERSION {
                    return Err(A::Error::missing_field("eventTypes"));
                }
                let (event_types, schemas) = (event_types.unwrap_or_default(), schemas.unwrap_or_default());
                Ok(Version { name, event_types, schemas, unknown })
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

impl<'de, T: Deserialize<'de>> UniqueMap<'de, T> {
    /// Inserts a key with the value that follows it.
    fn insert_from<A: MapAccess<'de>>(&mut self, key: Text<'de>, map: &mut A) -> Result<(), A::Error> {
        match self.0.entry(key) {
            Entry::Vacant(vacant) => vacant.insert(map.next_value()?),
            Entry::Occupied(first) => {
                let key = Safe::new(first.key()).shortened(80);
                return Err(A::Error::custom(format_args!("duplicate key `{key}`")));
            }
        };
        Ok(())
    }
}

impl<'de: 'a, 'a, T: Deserialize<'de>> Deserialize<'de> for UniqueMap<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<'de, T>(UniqueMap<'de, T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<'de, T> {
            type Value = UniqueMap<'de, T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self::Value, A::Error> {
                while let Some(key) = map.next_key::<Text<'de>>()? {
                    self.0.insert_from(key, &mut map)?;
                }
                Ok(self.0)
            }
        }
        deserializer.deserialize_map(Reader(UniqueMap::default()))
    }
}

/// Any value, without its content. Unlike [`serde::de::IgnoredAny`], it checks that keys are unique and limits nesting.
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

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self, A::Error> {
        UniqueMap::<Self>::deserialize(MapAccessDeserializer::new(map)).map(|_| self)
    }
}
