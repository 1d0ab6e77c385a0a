//! How an event id becomes the name of a Rust enum variant.

use crate::macros::checked_text;
use crate::{EventId, Invalid};

checked_text!(
    /// The name of an enum variant.
    VariantName,
    "a variant name: it must consist of ASCII letters, digits and `_`, start with a capital letter and not be reserved",
    |text| {
        text.starts_with(|c: char| c.is_ascii_uppercase())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
            && text.len() <= 256
            && !RESERVED.contains(&text)
    }
);

/// Names that a variant must not have: a keyword, variants in the prelude, and variants of the open type.
const RESERVED: [&str; 8] = ["Self", "None", "Some", "Ok", "Err", "Unknown", "Other", "Known"];

/// The plain name of an id: each word with a capital first letter, without the separators.
///
/// `user.session.start` becomes `UserSessionStart`, `mim.createEnrollment.IOS` becomes `MimCreateEnrollmentIOS`. A
/// name that would start with a digit gets the prefix `N`, a reserved name the suffix `_`. Every [`EventId`] has a name.
pub fn variant_name(id: &EventId) -> Result<VariantName, Invalid> {
    name_with(id, "")
}

/// The name of an id whose plain name is taken, with the dots spelled out.
///
/// `resource.governance_engine.enable` becomes `ResourceDotGovernanceEngineDotEnable`. `attempt` 0 has no number, 1 has
/// the number 2, and so on.
pub(crate) fn distinct_variant_name(id: &EventId, attempt: usize) -> Result<VariantName, Invalid> {
    let name = name_with(id, "Dot")?;
    if attempt == 0 { Ok(name) } else { VariantName::new(&format!("{name}{}", attempt + 1)) }
}

fn name_with(id: &EventId, between_segments: &str) -> Result<VariantName, Invalid> {
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
