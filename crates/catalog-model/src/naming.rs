//! How an event id becomes the name of a Rust enum variant.

use std::fmt;
use std::str::FromStr;

use crate::EventId;

/// The name of an enum variant: ASCII, starts with an upper-case letter, no keyword and no name of our own items.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VariantName(String);

impl VariantName {
    /// Checks `text` and makes it a variant name.
    ///
    /// # Errors
    /// [`NamingError::NotAnIdentifier`] where it is not of the form above.
    pub fn new(text: &str) -> Result<Self, NamingError> {
        let starts_upper = text.bytes().next().is_some_and(|b| b.is_ascii_uppercase());
        let is_plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if starts_upper && is_plain && text.len() <= 256 && !RESERVED.contains(&text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NamingError::NotAnIdentifier { seen: crate::Safe::new(text).shortened(160) })
        }
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for VariantName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for VariantName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VariantName({})", self.0)
    }
}

impl FromStr for VariantName {
    type Err = NamingError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

/// Names that a variant must not have: the one keyword that looks like a variant, what the prelude brings into every
/// `match`, and what the open type calls its own.
const RESERVED: [&str; 8] = ["Self", "None", "Some", "Ok", "Err", "Unknown", "Other", "Known"];

/// The plain name of an id: each word with a capital first letter, without the separators.
///
/// `user.session.start` becomes `UserSessionStart`, `mim.createEnrollment.IOS` becomes `MimCreateEnrollmentIOS`. A
/// name that would start with a digit gets the letter `N` in front; a reserved name gets `_` behind.
///
/// # Errors
/// None for any [`EventId`]: it has a letter or a digit.
pub fn variant_name(id: &EventId) -> Result<VariantName, NamingError> {
    name_with(id, "")
}

/// The distinct name of an id whose plain one is taken: the dots are spelled out.
///
/// `resource.governance_engine.enable` becomes `ResourceDotGovernanceEngineDotEnable`. Where that is taken too, a
/// number follows, from 2 on: `attempt` 0 is without a number, 1 has the number 2.
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

/// An id or a text that cannot become a variant name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NamingError {
    /// The text cannot stand as a variant name.
    #[error(
        "`{seen}` cannot be a variant name: it must be of ASCII letters, digits and `_`, start with a capital letter and be no reserved name"
    )]
    NotAnIdentifier {
        /// The text, shortened and safe to print.
        seen: String,
    },
}
