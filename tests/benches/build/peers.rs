//! The same enum written with strum, phf, hashify, hashbrown, serde and `match`, as Rust source.
//!
//! Each source has an enum `EventType` and the usual conversions from and to text. The measured crate offers much more,
//! so the comparison favours the peers.

/// An id with the code and the name of its variant.
pub struct Id<'a> {
    id: &'a str,
    code: &'a str,
    variant: &'a str,
}

pub struct Peer {
    /// The name of the module.
    pub name: &'static str,
    /// The lines under `[dependencies]` of its crate.
    pub dependencies: &'static str,
    pub source: fn(&[Id<'_>]) -> String,
}

impl Peer {
    /// The `Cargo.toml` of its crate.
    pub fn manifest(&self) -> String {
        format!(
            "[workspace]\n\n[package]\nname = \"peer-{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n",
            self.name.replace('_', "-"),
            self.dependencies
        )
    }
}

pub const ALL: [Peer; 8] = [
    Peer { name: "strum", dependencies: r#"strum = { version = "0.28", features = ["derive"] }"#, source: strum },
    Peer {
        name: "strum_phf",
        dependencies: r#"strum = { version = "0.28", features = ["derive", "phf"] }"#,
        source: strum_phf,
    },
    Peer { name: "phf", dependencies: r#"phf = { version = "0.14", features = ["macros"] }"#, source: phf },
    Peer { name: "hashify", dependencies: r#"hashify = "0.3""#, source: hashify },
    Peer { name: "hashbrown", dependencies: r#"hashbrown = "0.17""#, source: hashbrown },
    Peer {
        name: "serde_derive",
        dependencies: r#"serde = { version = "1", features = ["derive"] }"#,
        source: serde_derive,
    },
    Peer { name: "match_str", dependencies: "", source: match_str },
    Peer { name: "match_bytes", dependencies: "", source: match_bytes },
];

/// The ids in `generated/csv/event-types.csv`, whose first three columns need no quotes.
pub fn ids(csv: &str) -> Result<Vec<Id<'_>>, String> {
    let mut lines = csv.lines();
    if !lines.next().is_some_and(|header| header.starts_with("id,code,variant,")) {
        return Err("the first columns are not id, code and variant".to_owned());
    }
    lines
        .enumerate()
        .map(|(line, text)| {
            let mut cells = text.split(',');
            match (cells.next(), cells.next(), cells.next()) {
                (Some(id), Some(code), Some(variant)) => Ok(Id { id, code, variant }),
                _ => Err(format!("line {} has fewer than three cells", line + 2)),
            }
        })
        .collect()
}

fn strum(ids: &[Id<'_>]) -> String {
    let attribute = |id: &Id<'_>| format!("#[strum(serialize = {:?})] ", id.id);
    enumeration(ids, "#[derive(strum::EnumString, strum::IntoStaticStr)]\n", attribute)
        + "pub fn parse(id: &str) -> Option<EventType> { id.parse().ok() }\n"
}

fn strum_phf(ids: &[Id<'_>]) -> String {
    strum(ids).replacen("#[repr", "#[strum(use_phf)]\n#[repr", 1)
}

fn phf(ids: &[Id<'_>]) -> String {
    let arm = |id: &Id<'_>| format!("    {:?} => EventType::{},\n", id.id, id.variant);
    format!(
        "{}{}static BY_ID: phf::Map<&'static str, EventType> = phf::phf_map! {{\n{}}};\n\
         pub fn parse(id: &str) -> Option<EventType> {{ BY_ID.get(id).copied() }}\n",
        enumeration(ids, "", none),
        as_str(ids),
        ids.iter().map(arm).collect::<String>(),
    )
}

fn hashify(ids: &[Id<'_>]) -> String {
    let arm = |id: &Id<'_>| format!("    {:?} => EventType::{},\n", id.id, id.variant);
    format!(
        "{}{}pub fn parse(id: &str) -> Option<EventType> {{\nhashify::map! {{ id.as_bytes(), EventType,\n{}}}.copied()\n}}\n",
        enumeration(ids, "", none),
        as_str(ids),
        ids.iter().map(arm).collect::<String>(),
    )
}

/// The table is built at run time from `as_str`. The default hasher of hashbrown is foldhash.
fn hashbrown(ids: &[Id<'_>]) -> String {
    let variant = |id: &Id<'_>| format!("    EventType::{},\n", id.variant);
    format!(
        "{}{}pub static ALL: [EventType; {}] = [\n{}];\n\
         pub fn table() -> hashbrown::HashMap<&'static str, EventType> {{\n\
         ALL.iter().map(|event_type| (event_type.as_str(), *event_type)).collect()\n}}\n",
        enumeration(ids, "", none),
        as_str(ids),
        ids.len(),
        ids.iter().map(variant).collect::<String>(),
    )
}

fn serde_derive(ids: &[Id<'_>]) -> String {
    let attribute = |id: &Id<'_>| format!("#[serde(rename = {:?})] ", id.id);
    enumeration(ids, "#[derive(serde::Serialize, serde::Deserialize)]\n", attribute)
        + "pub fn parse(id: &str) -> Option<EventType> {\n\
           let text = serde::de::value::StrDeserializer::<serde::de::value::Error>::new(id);\n\
           serde::Deserialize::deserialize(text).ok()\n}\n"
}

fn match_str(ids: &[Id<'_>]) -> String {
    matching(ids, "id", |id| format!("{id:?}"))
}

fn match_bytes(ids: &[Id<'_>]) -> String {
    matching(ids, "id.as_bytes()", |id| format!("b{id:?}"))
}

fn matching(ids: &[Id<'_>], what: &str, literal: fn(&str) -> String) -> String {
    let arm = |id: &Id<'_>| format!("    {} => EventType::{},\n", literal(id.id), id.variant);
    format!(
        "{}{}pub fn parse(id: &str) -> Option<EventType> {{\nSome(match {what} {{\n{}    _ => return None,\n}})\n}}\n",
        enumeration(ids, "", none),
        as_str(ids),
        ids.iter().map(arm).collect::<String>(),
    )
}

fn none(_: &Id<'_>) -> String {
    String::new()
}

fn enumeration(ids: &[Id<'_>], derive: &str, attribute: impl Fn(&Id<'_>) -> String) -> String {
    let variant = |id: &Id<'_>| format!("    {}{} = {},\n", attribute(id), id.variant, id.code);
    format!(
        "#[derive(Clone, Copy, Debug, PartialEq, Eq)]\n{derive}#[repr(u16)]\npub enum EventType {{\n{}}}\n",
        ids.iter().map(variant).collect::<String>(),
    )
}

fn as_str(ids: &[Id<'_>]) -> String {
    let arm = |id: &Id<'_>| format!("            Self::{} => {:?},\n", id.variant, id.id);
    format!(
        "impl EventType {{\n    pub const fn as_str(self) -> &'static str {{\n        match self {{\n{}        }}\n    }}\n}}\n",
        ids.iter().map(arm).collect::<String>(),
    )
}
