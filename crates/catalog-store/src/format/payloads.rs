//! `payload-types.csv` of a snapshot and the pool `payload-definitions.csv` beside all snapshots.
//!
//! A snapshot lists its payload types with the digest of their fields; the pool lists the fields of each digest once,
//! for all snapshots and names. A digest has 64 bits, over text that is different for different fields.
//!
//! ```text
//! payload-types.csv          AppUser,9b0f4b1ad1b30c55
//! payload-definitions.csv    9b0f4b1ad1b30c55,login,String,okta:login,personal
//!                            e3b0c44298fc1c14,,,,          (a definition without fields)
//! ```

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use catalog_model::{
    Catalog, FieldName, Location, PayloadField, PayloadFlags, PayloadType, PayloadTypeName, Refusal, Sha256,
};

use super::table::{Row, rows};
use super::value::{is_digest, is_not};
use crate::codes::T_DEFINITION;

/// The name of the file in a snapshot's folder; absent if the catalog has no payload types.
pub(crate) const TYPES_FILE: &str = "payload-types.csv";
/// The name of the pool in `snapshots/`.
pub(crate) const POOL_FILE: &str = "payload-definitions.csv";
const TYPES_HEADER: &str = "name,definition";
const POOL_HEADER: &str = "definition,field,type,format,flags";

type Fields = BTreeMap<FieldName, PayloadField>;

/// Writes the payload types of several catalogs, and then the pool of their definitions.
#[derive(Default)]
pub(crate) struct PayloadWriter<'a> {
    /// The last payload type of each name and its digest: from one snapshot to the next, few change.
    digests: HashMap<&'a str, (&'a Arc<PayloadType>, String)>,
    pool: BTreeMap<String, &'a Fields>,
}

impl<'a> PayloadWriter<'a> {
    /// The file of one catalog, if it has payload types.
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

    /// The definitions of all catalogs so far.
    pub(crate) fn pool_file(&self) -> String {
        let mut text = format!("{POOL_HEADER}\n");
        for (digest, fields) in &self.pool {
            if fields.is_empty() {
                text.push_str(&format!("{digest},,,,\n"));
            }
            for (name, field) in *fields {
                text.push_str(&format!("{digest},{name},{}\n", write_field(field)));
            }
        }
        text
    }
}

/// Whether the pool that was read is the one that would be written, apart from further whole definitions that match
/// their digests.
pub(crate) fn has_more_definitions(read: &[u8], written: &[u8]) -> bool {
    let lines = |pool| str::from_utf8(pool).unwrap_or_default().split_inclusive('\n');
    let mut wanted = lines(written).peekable();
    let mut more: BTreeMap<&str, String> = BTreeMap::new();
    for line in lines(read) {
        if wanted.next_if_eq(&line).is_none() {
            let Some((definition, field)) = line.split_once(',') else { return false };
            // A definition without fields has one line with empty cells.
            more.entry(definition).or_default().push_str(if field == ",,,\n" { "" } else { field });
        }
    }
    let matches_digest = |(definition, fields): (&&str, &String)| Sha256::of(fields.as_bytes()).short() == **definition;
    wanted.peek().is_none() && more.iter().all(matches_digest)
}

/// The pool, by definition. A definition is read when a snapshot first needs it. Whether its digest is the one of its
/// fields is checked when everything is written again.
#[derive(Default)]
pub(crate) struct Pool<'a> {
    definitions: HashMap<&'a str, Vec<Row<'a>>>,
}

impl<'a> Pool<'a> {
    pub(crate) fn new(file: &'a str, bytes: &'a [u8]) -> Result<Self, Refusal> {
        let mut definitions: HashMap<&str, Vec<Row<'_>>> = HashMap::new();
        let mut current: (&str, Vec<Row<'_>>) = Default::default();
        for row in rows(file, bytes, POOL_HEADER)? {
            let digest = row.key();
            if digest != current.0 {
                row.in_order(&mut Some(current.0), digest)?;
                let (before, rows) = std::mem::replace(&mut current, (digest, Vec::new()));
                definitions.insert(before, rows);
            }
            current.1.push(row);
        }
        definitions.insert(current.0, current.1);
        Ok(Self { definitions })
    }
}

/// Reads the payload types of several catalogs. Equal ones are shared.
pub(crate) struct PayloadReader<'p, 'a> {
    pool: Option<&'p Pool<'a>>,
    types: HashMap<&'a str, Arc<PayloadType>>,
    /// By the cells of the pool without the digest: from one definition to the next, few fields change.
    fields: HashMap<&'a str, (FieldName, PayloadField)>,
}

impl<'p, 'a> PayloadReader<'p, 'a> {
    /// Without a pool, every payload type is refused.
    pub(crate) fn new(pool: Option<&'p Pool<'a>>) -> Self {
        Self { pool, types: HashMap::new(), fields: HashMap::new() }
    }

    /// The payload types of one table, sorted by name.
    pub(crate) fn read(&mut self, file: &'a str, bytes: &'a [u8]) -> Result<Vec<Arc<PayloadType>>, Refusal> {
        let mut types = Vec::new();
        let mut before = None;
        for row in rows(file, bytes, TYPES_HEADER)? {
            row.in_order(&mut before, row.key())?;
            let payload_type = match self.types.get(row.text) {
                Some(payload_type) => Arc::clone(payload_type),
                None => {
                    let payload_type = Arc::new(self.payload_type(file, row)?);
                    self.types.insert(row.text, Arc::clone(&payload_type));
                    payload_type
                }
            };
            types.push(payload_type);
        }
        Ok(types)
    }

    fn payload_type(&mut self, file: &str, row: Row<'a>) -> Result<PayloadType, Refusal> {
        let [name, digest] = row.cells()?;
        let name: PayloadTypeName = row.value(0, name)?;
        check_digest(row, 1, digest)?;
        let Some(pool) = self.pool else {
            let what = format!("the snapshot has payload types, but there is no `{POOL_FILE}` beside its folder");
            let next = "put the `payload-definitions.csv` that belongs to the snapshot beside its folder";
            return Err(T_DEFINITION.at(Location::untrusted(file), what).next(next));
        };
        let Some(definition) = pool.definitions.get(digest) else {
            let what = format!("the definition {digest} of {name} is not in `{POOL_FILE}`");
            return Err(T_DEFINITION.at(row.at(1), what));
        };
        let mut fields = Vec::with_capacity(definition.len());
        let mut before = None;
        for row in definition {
            let (_, cells) = row.text.split_once(',').unwrap_or_default();
            row.in_order(&mut before, cells.split(',').next())?;
            if cells == ",,," {
                continue;
            }
            let field = match self.fields.get(cells) {
                Some(field) => field.clone(),
                None => {
                    let [_, facts @ ..]: [&str; 5] = row.cells()?;
                    let field = read_field(*row, [1, 2, 3, 4], facts)?;
                    self.fields.insert(cells, field.clone());
                    field
                }
            };
            fields.push(field);
        }
        Ok(PayloadType { name, fields: fields.into_iter().collect() })
    }
}

/// The cells `type,format,flags`.
pub(crate) fn write_field(field: &PayloadField) -> String {
    format!("{},{},{}", field.kind, field.format, field.flags_text())
}

/// The field with these cells: its name, type, format and flags, in the columns with these numbers.
pub(crate) fn read_field(
    row: Row<'_>,
    columns: [usize; 4],
    cells: [&str; 4],
) -> Result<(FieldName, PayloadField), Refusal> {
    let [name, kind, format, flags] = cells;
    let name = row.value(columns[0], name)?;
    let flags = row.check(columns[3], read_flags(flags))?;
    // The type alone first, so that the refusal of a format names the right column.
    row.check(columns[1], PayloadField::new(kind, "", flags).map_err(|error| error.to_string()))?;
    let field = row.check(columns[2], PayloadField::new(kind, format, flags).map_err(|error| error.to_string()))?;
    Ok((name, field))
}

fn check_digest(row: Row<'_>, column: usize, cell: &str) -> Result<(), Refusal> {
    let check = if is_digest(cell) { Ok(()) } else { Err(is_not("a definition of 16 lower-case hex digits", cell)) };
    row.check(column, check)
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
            other => return Err(is_not("a privacy flag", other)),
        }
    }
    Ok(Some(flags))
}
