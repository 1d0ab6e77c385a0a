//! Short words of the catalog: tags, categories, payload type names and legacy ids.

use std::sync::Arc;

use crate::Safe;
use crate::text_type::text_type;

/// The maximum length of a word in bytes.
const MAX_LEN: usize = 128;

/// A text that is not of the form that `what` has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{seen}` is not a {what}: {rule}")]
pub struct InvalidToken {
    pub what: &'static str,
    /// The text, shortened and safe to print.
    pub seen: String,
    /// The required form.
    pub rule: &'static str,
}

macro_rules! token {
    ($(#[$docs:meta])* $name:ident, $what:literal, $rule:literal, $allowed:expr) => {
        $(#[$docs])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            pub fn new(text: &str) -> Result<Self, InvalidToken> {
                let allowed: fn(&str) -> bool = $allowed;
                if text.is_empty() || text.len() > MAX_LEN || !allowed(text) {
                    return Err(InvalidToken { what: $what, seen: Safe::new(text).shortened(160), rule: $rule });
                }
                Ok(Self(Arc::from(text)))
            }
        }

        text_type!($name, InvalidToken);
    };
}

token!(
    /// A tag of an event type, such as `event-hook-eligible`.
    Tag,
    "tag",
    "a tag is 1 to 128 lower-case letters, digits and `-`",
    lower_kebab
);

impl Tag {
    /// Marks an event type that event hooks can subscribe to.
    pub const EVENT_HOOK_ELIGIBLE: &'static str = "event-hook-eligible";
    /// Marks an event type that exists in Identity Engine orgs only.
    pub const OIE_ONLY: &'static str = "oie-only";

    /// Whether this is one of the two tags that are flags, with diff rules and columns of their own.
    pub fn is_flag(&self) -> bool {
        matches!(self.as_str(), Self::EVENT_HOOK_ELIGIBLE | Self::OIE_ONLY)
    }
}

token!(
    /// The category of an event type: the upstream team that owns it, such as `access-gateway`.
    CategoryId,
    "category",
    "a category is 1 to 128 lower-case letters, digits and `-`",
    lower_kebab
);

token!(
    /// The name of a payload type, such as `AppInstanceDebugData`.
    PayloadTypeName,
    "payload type name",
    "a payload type name is 1 to 128 ASCII letters and digits, and starts with a letter",
    |text| text.bytes().all(|b| b.is_ascii_alphanumeric()) && text.as_bytes()[0].is_ascii_alphabetic()
);

token!(
    /// The id that an event type had before 2017, such as `core.user_auth.login_success`.
    LegacyId,
    "legacy id",
    "a legacy id is 1 to 128 ASCII letters, digits, `.`, `_` and `-`",
    |text| text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
);

fn lower_kebab(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
