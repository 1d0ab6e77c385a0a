//! `payload-types.csv` of a snapshot and the pool `payload-definitions.csv` beside all snapshots.
//!
//! A snapshot names its payload types with the digest of their fields; the pool has the fields of each digest once,
//! for all snapshots and all names. Digests are of 64 bits over text that holds no two definitions alike.
//!
//! ```text
//! payload-types.csv          AppUser,9b0f4b1ad1b30c55
//! payload-definitions.csv    9b0f4b1ad1b30c55,login,String,okta:login,personal
//!                            e3b0c44298fc1c14,,,,          (a definition without fields)
//! ```

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use catalog_model::{
    Catalog, DescriptionDigest, FieldName, Location, PayloadField, PayloadFlags, PayloadType, PayloadTypeName, Refusal,
    Sha256,
};

use super::table::{Table, unknown_word};
use super::words::Words;
use crate::codes::T_DEFINITION;

/// The name of the file in a snapshot's folder; absent where the catalog has no payload types.
pub(crate) const TYPES_FILE: &str = "payload-types.csv";
/// The name of the pool in `snapshots/`.
pub(crate) const POOL_FILE: &str = "payload-definitions.csv";
const TYPES_HEADER: &str = "name,definition";
const POOL_HEADER: &str = "definition,field,type,format,flags";

/// The fields of one definition, by their names.
type Fields = BTreeMap<FieldName, PayloadField>;

/// The definitions that the snapshots written so far refer to.
#[derive(Default)]
pub(crate) struct PayloadWriter<'a> {
    /// The last payload type of each name and its digest: from one snapshot to the next, few change.
    digests: HashMap<&'a str, (&'a Arc<PayloadType>, String)>,
    pool: BTreeMap<String, &'a Fields>,
}

impl<'a> PayloadWriter<'a> {
    /// The file of one catalog, if it has any payload types.
    pub(crate) fn types_file(&mut self, catalog: &'a Catalog) -> Option<String> {
        if catalog.payload_types().len() == 0 {
            return None;
        }
        let mut text = format!("{TYPES_HEADER}\n");
        for payload_type in catalog.payload_types() {
            let name = payload_type.name.as_str();
            let digest = match self.digests.get(name) {
                Some((before, digest)) if *before == payload_type => digest,
                _ => {
                    let digest = payload_type.definition();
                    self.pool.entry(digest.clone()).or_insert(&payload_type.fields);
                    &self.digests.entry(name).insert_entry((payload_type, digest)).into_mut().1
                }
            };
            text.push_str(&format!("{name},{digest}\n"));
        }
        Some(text)
    }

    /// The pool of all catalogs so far.
    pub(crate) fn pool_file(&self) -> String {
        let mut text = format!("{POOL_HEADER}\n");
        for (digest, fields) in &self.pool {
            if fields.is_empty() {
                text.push_str(&format!("{digest},,,,\n"));
            }
            for (name, field) in *fields {
                for cell in [digest, name.as_str(), &field.kind, &field.format] {
                    text.push_str(cell);
                    text.push(',');
                }
                text.push_str(&field.flags_text());
                text.push('\n');
            }
        }
        text
    }
}

/// Whether a pool as read is the pool as written with whole definitions more, each of them true to its digest.
pub(crate) fn has_more_definitions(read: &[u8], written: &[u8]) -> bool {
    let lines = |pool| str::from_utf8(pool).unwrap_or_default().split_inclusive('\n');
    let mut wanted = lines(written).peekable();
    let mut more: BTreeMap<&str, String> = BTreeMap::new();
    for line in lines(read) {
        if wanted.next_if_eq(&line).is_none() {
            let Some((definition, field)) = line.split_once(',') else { return false };
            // A definition without fields has one line that names none.
            more.entry(definition).or_default().push_str(if field == ",,,\n" { "" } else { field });
        }
    }
    let is_true = |(definition, fields): (&&str, &String)| Sha256::of(fields.as_bytes()).short() == **definition;
    wanted.peek().is_none() && more.iter().all(is_true)
}

/// Reads the payload types of several catalogs, so that equal ones are shared.
///
/// That a digest is the one of its fields is seen when what was read is written again.
pub(crate) struct PayloadReader<'a> {
    pool: Option<HashMap<&'a str, Fields>>,
    types: HashMap<&'a str, Arc<PayloadType>>,
}

impl<'a> PayloadReader<'a> {
    /// A reader that takes definitions from this pool.
    pub(crate) fn new(file: &'a str, bytes: &'a [u8]) -> Result<Self, Refusal> {
        let table = Table::new(file, bytes, POOL_HEADER)?;
        let mut pool: HashMap<&str, Fields> = HashMap::new();
        let mut names = Words::default();
        let mut fields: HashMap<&str, PayloadField> = HashMap::new();
        let mut before = None;
        for (line, row) in table.rows() {
            let [digest, name, kind, format, flags] = table.cells(line, row)?;
            table.in_order(line, &mut before, (digest, name))?;
            table.cell(line, 0, read_digest(digest))?;
            let definition = pool.entry(digest).or_default();
            let facts = &row[digest.len() + 1 + name.len() + 1..];
            if name.is_empty() && facts == ",," {
                continue;
            }
            let name: FieldName = table.cell(line, 1, names.get(name))?;
            let field = match fields.get(facts) {
                Some(field) => field.clone(),
                None => {
                    let flags = table.cell(line, 4, read_flags(flags))?;
                    // The type alone first, so that the column of a bad format is named rightly.
                    table.cell(line, 2, PayloadField::new(kind, "", flags))?;
                    let field = table.cell(line, 3, PayloadField::new(kind, format, flags))?;
                    fields.insert(facts, field.clone());
                    field
                }
            };
            definition.insert(name, field);
        }
        Ok(Self { pool: Some(pool), types: HashMap::new() })
    }

    /// A reader without a pool: it refuses every payload type.
    pub(crate) fn without_pool() -> Self {
        Self { pool: None, types: HashMap::new() }
    }

    /// Adds the payload types of one table to its catalog.
    pub(crate) fn read(&mut self, file: &'a str, bytes: &'a [u8], catalog: &mut Catalog) -> Result<(), Refusal> {
        let table = Table::new(file, bytes, TYPES_HEADER)?;
        let mut before = None;
        for (line, row) in table.rows() {
            let payload_type = match self.types.get(row) {
                Some(payload_type) => Arc::clone(payload_type),
                None => {
                    let payload_type = Arc::new(self.payload_type(&table, file, line, row)?);
                    self.types.insert(row, Arc::clone(&payload_type));
                    payload_type
                }
            };
            table.in_order(line, &mut before, row.split_once(',').map_or(row, |(name, _)| name))?;
            catalog.insert_payload_type(payload_type);
        }
        Ok(())
    }

    fn payload_type(&self, table: &Table<'a>, file: &str, line: usize, row: &'a str) -> Result<PayloadType, Refusal> {
        let [name, digest] = table.cells(line, row)?;
        let name = table.cell(line, 0, PayloadTypeName::new(name))?;
        table.cell(line, 1, read_digest(digest))?;
        let Some(pool) = &self.pool else {
            let what = format!("the snapshot has payload types, and there is no `{POOL_FILE}` beside its folder");
            let next = "put the `payload-definitions.csv` that belongs to the snapshot beside its folder";
            return Err(T_DEFINITION.at(Location::untrusted(file), what).next(next));
        };
        let Some(fields) = pool.get(digest) else {
            let what = format!("the definition {digest} of {name} is not in `{POOL_FILE}`");
            return Err(T_DEFINITION.at(table.place(line, 1), what));
        };
        Ok(PayloadType { name, fields: fields.clone() })
    }
}

/// Checks 16 hex digits: the form is the one of a description's digest.
fn read_digest(cell: &str) -> Result<(), String> {
    match cell.parse::<DescriptionDigest>() {
        Ok(digest) if !digest.is_empty() => Ok(()),
        _ => Err(unknown_word("definition of 16 lower-case hex digits", cell)),
    }
}

fn read_flags(cell: &str) -> Result<Option<PayloadFlags>, String> {
    if cell.is_empty() {
        return Ok(None);
    }
    let mut flags = PayloadFlags::default();
    for word in cell.split(' ').filter(|_| cell != "-") {
        match word {
            "sensitive" => flags.sensitive = true,
            "personal" => flags.personal = true,
            "customer" => flags.customer = true,
            other => return Err(unknown_word("privacy flag", other)),
        }
    }
    Ok(Some(flags))
}
