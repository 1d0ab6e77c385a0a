//! What the generators need to know beside the history.

use catalog_model::Safe;
use serde_json::Value;

use crate::CodegenError;

/// What the generators need to know beside the history. All of it comes from committed files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// The version of the enum crate: three numbers, such as `0.1.0`. The release of the newest snapshot follows as
    /// build metadata in the generated manifest.
    pub crate_version: String,
    /// The address of the repository, for the enum crate's manifest.
    pub repository: Option<String>,
    /// The licences of the enum crate: file name and text of each, such as `LICENSE-MIT`.
    pub licenses: Vec<(String, String)>,
    /// Schemas that other crates own: file name below `json-schema/` and content of each, such as
    /// `diff.schema.json`.
    pub extra_schemas: Vec<(String, Value)>,
}

impl Options {
    /// The version, checked.
    pub(crate) fn version(&self) -> Result<&str, CodegenError> {
        let is_number = |part: &str| part.parse::<u64>().is_ok_and(|number| number.to_string() == part);
        let mut parts = self.crate_version.split('.');
        let is_version = [parts.next(), parts.next(), parts.next()].into_iter().all(|part| part.is_some_and(is_number));
        if is_version && parts.next().is_none() {
            Ok(&self.crate_version)
        } else {
            Err(CodegenError::Version { seen: Safe::new(&self.crate_version).shortened(80) })
        }
    }
}
