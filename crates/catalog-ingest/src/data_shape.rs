//! The shape of upstream's data file, over all the forms it has had since February 2019.
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

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};

use crate::json_walk::{Read, Skipped, Step, Text, Walk, object};

/// The name of the version that counts.
pub(crate) const VERSION: &str = "V2";

/// The name of the version before it: in the files up to 2021-03, an older form of the same entries.
pub(crate) const OLDER_VERSION: &str = "V1";

object! {
    /// The whole file.
    RawDocument<'de>, "an object with the key `versions`" {
        optional release: Option<Text<'de>> = "release",
        optional build: Option<Text<'de>> = "build",
        optional categories: Vec<Declared<'de>> = "categories",
        optional tags: Vec<Declared<'de>> = "tags",
        required versions: Vec<RawVersion<'de>> = "versions",
    }
}

object! {
    /// A declared category or tag. What it is called and described with is not read.
    Declared<'de>, "a category or tag" {
        required id: Text<'de> = "id",
        optional _name: Skipped = "name",
        optional _description: Skipped = "description",
        optional _tags: Skipped = "tags",
    }
}

/// One of the versions.
pub(crate) struct RawVersion<'de> {
    /// Its name.
    pub(crate) name: Text<'de>,
    /// Its entries; not read where the version is not the one that counts.
    pub(crate) event_types: Vec<RawEvent<'de>>,
    /// Its payload types; likewise.
    pub(crate) schemas: BTreeMap<Text<'de>, RawPayloadType<'de>>,
}

object! {
    /// An entry.
    RawEvent<'de>, "an event type" {
        required id: Text<'de> = "id",
        optional category: Option<Text<'de>> = "category",
        required description: Text<'de> = "description",
        required info: RawInfo<'de> = "info",
        optional beta: bool = "beta",
        optional internal: bool = "internal",
        optional tags: Vec<Text<'de>> = "tags",
        optional mappings: Option<Vec<Text<'de>>> = "mappings",
        optional schema: Option<RawSchema<'de>> = "schema",
    }
}

object! {
    /// When an entry came to be. Both were null for two entries in January 2020.
    RawInfo<'de>, "an object with the key `release`" {
        optional created: Option<Text<'de>> = "created",
        required release: Option<Text<'de>> = "release",
    }
}

object! {
    /// The payload types of an entry by name.
    RawSchema<'de>, "the payload types of an event type" {
        optional debug_data: Option<Text<'de>> = "debugData",
        optional actor: Option<Text<'de>> = "actor",
        optional targets: Option<Vec<Text<'de>>> = "targets",
        optional change_details: Option<Vec<Text<'de>>> = "changeDetails",
    }
}

object! {
    /// A payload type.
    RawPayloadType<'de>, "a payload type" {
        /// The same as its key.
        optional name: Text<'de> = "name",
        required properties: BTreeMap<Text<'de>, RawField<'de>> = "properties",
    }
}

/// A field of a payload type.
pub(crate) enum RawField<'de> {
    /// Its type alone: the form of 2019-07 to 2020-09.
    Kind(Text<'de>),
    /// Everything: the form since 2020-11.
    Full(RawFullField<'de>),
}

object! {
    /// A field of a payload type in its full form.
    RawFullField<'de>, "a field" {
        required kind: Text<'de> = "type",
        optional sensitive: bool = "sensitive",
        optional personal: bool = "personal",
        optional customer: bool = "customer",
        optional format: Option<Text<'de>> = "format",
        /// Okta's examples are not kept.
        optional _examples: Skipped = "examples",
    }
}

impl<'de> Read<'de> for RawVersion<'de> {
    /// Passes over the content of a version of another name, whose form is none of ours. The name comes first in
    /// every file; where it came later, the content before it would be read like that of the version that counts.
    fn read<D: Deserializer<'de>>(walk: &Walk<'de>, deserializer: D) -> Result<Self, D::Error> {
        struct Reader<'w, 'de>(&'w Walk<'de>);
        impl<'de> Visitor<'de> for Reader<'_, 'de> {
            type Value = RawVersion<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a version")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let Self(walk) = self;
                let (mut name, mut event_types, mut schemas) = (None::<Text<'de>>, None, None);
                let mut others = BTreeSet::new();
                while let Some(key) = map.next_key_seed(walk.seed::<Text<'de>>())? {
                    let is_other = name.as_ref().is_some_and(|name| name != VERSION);
                    match &*key {
                        "version" => walk.once("version", &mut name, &mut map)?,
                        _ if is_other => {
                            walk.step(Step::Name(key), || map.next_value_seed(walk.seed::<Skipped>()))?;
                        }
                        "eventTypes" => walk.once("eventTypes", &mut event_types, &mut map)?,
                        "schemas" => walk.once("schemas", &mut schemas, &mut map)?,
                        _ => walk.pass_over(key, &mut others, &mut map)?,
                    }
                }
                match (name, event_types) {
                    (None, _) => Err(walk.missing("version")),
                    (Some(name), None) if name == VERSION => Err(walk.missing("eventTypes")),
                    (Some(name), event_types) => Ok(RawVersion {
                        name,
                        event_types: event_types.unwrap_or_default(),
                        schemas: schemas.unwrap_or_default(),
                    }),
                }
            }
        }
        deserializer.deserialize_map(Reader(walk))
    }
}

impl<'de> Read<'de> for RawField<'de> {
    fn read<D: Deserializer<'de>>(walk: &Walk<'de>, deserializer: D) -> Result<Self, D::Error> {
        struct Reader<'w, 'de>(&'w Walk<'de>);
        impl<'de> Visitor<'de> for Reader<'_, 'de> {
            type Value = RawField<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a field: the name of its type, or an object with the key `type`")
            }

            fn visit_borrowed_str<E: serde::de::Error>(self, kind: &'de str) -> Result<Self::Value, E> {
                Ok(RawField::Kind(kind.into()))
            }

            fn visit_str<E: serde::de::Error>(self, kind: &str) -> Result<Self::Value, E> {
                Ok(RawField::Kind(kind.to_owned().into()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                RawFullField::read(self.0, MapAccessDeserializer::new(map)).map(RawField::Full)
            }
        }
        deserializer.deserialize_any(Reader(walk))
    }
}
