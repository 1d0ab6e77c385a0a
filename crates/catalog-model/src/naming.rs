//! How an event id becomes the name of a Rust enum variant.

use crate::text_type::text_type;
use crate::{EventId, Safe};

/// The name of an enum variant: ASCII letters, digits and `_`, starting with a capital letter, and not reserved.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VariantName(String);

impl VariantName {
    pub fn new(text: &str) -> Result<Self, NamingError> {
        let starts_upper = text.bytes().next().is_some_and(|b| b.is_ascii_uppercase());
        let is_plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if starts_upper && is_plain && text.len() <= 256 && !RESERVED.contains(&text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NamingError { seen: Safe::new(text).shortened(160) })
        }
    }
}

text_type!(VariantName, NamingError);

/// Names that a variant must not have: a keyword, variants in the prelude, and variants of the open type.
const RESERVED: [&str; 8] = ["Self", "None", "Some", "Ok", "Err", "Unknown", "Other", "Known"];

/// The plain name of an id: each word with a capital first letter, without the separators.
///
/// `user.session.start` becomes `UserSessionStart`, `mim.createEnrollment.IOS` becomes `MimCreateEnrollmentIOS`. A
/// name that would start with a digit gets the prefix `N`, a reserved name the suffix `_`. Every [`EventId`] has a name.
pub fn variant_name(id: &EventId) -> Result<VariantName, NamingError> {
    name_with(id, "")
}

/// The name of an id whose plain name is taken, with the dots spelled out.
///
/// `resource.governance_engine.enable` becomes `ResourceDotGovernanceEngineDotEnable`. `attempt` 0 has no number, 1 has
/// the number 2, and so on.
pub(crate) fn distinct_variant_name(id: &EventId, attempt: usize) -> Result<VariantName, NamingError> {
    let name = name_with(id, "Dot")?;
    if attempt == 0 { Ok(name) } else { VariantName::new(&format!("{name}{}", attempt + 1)) }
}

fn name_with(id: &EventId, between_segments: &str) -> Result<VariantName, NamingError> {
    let mut name = String::with_capacity(id.as_str().len());
    for (index, segment) in id.segments().enumerate() {
        if index > 0 {
            name.push_str(between_segments);
        }
        for word in segment.split(['_', '-']).filter(|word| !word.is_empty()) {
            let (first, rest) = word.split_at(1);
            name.push_str(&first.to_ascii_uppercase());
            name.push_str(rest);
        }
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'N');
    }
    if RESERVED.contains(&name.as_str()) {
        name.push('_');
    }
    VariantName::new(&name)
}

/// A text that cannot be a variant name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{seen}` cannot be a variant name: it must consist of ASCII letters, digits and `_`, start with a capital letter and not be reserved"
)]
pub struct NamingError {
    /// The text, shortened and safe to print.
    pub seen: String,
}
