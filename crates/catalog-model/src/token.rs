//! The small words of the catalog: tags, categories, payload type names and legacy ids, each a type of its own.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::Safe;

/// The most bytes any of these words may have.
const MAX_LEN: usize = 128;

/// A text that is not the word it was taken for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{seen}` is not a {what}: {rule}")]
pub struct InvalidToken {
    /// What the text should have been.
    pub what: &'static str,
    /// The text, shortened and safe to print.
    pub seen: String,
    /// The form that it should have.
    pub rule: &'static str,
}

macro_rules! token {
    ($(#[$docs:meta])* $name:ident, $what:literal, $rule:literal, $allowed:expr) => {
        $(#[$docs])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Checks `text` and makes it this word.
            ///
            /// # Errors
            /// [`InvalidToken`] where the text is empty, longer than 128 bytes or not of the published form.
            pub fn new(text: &str) -> Result<Self, InvalidToken> {
                let allowed: fn(&str) -> bool = $allowed;
                if text.is_empty() || text.len() > MAX_LEN || !allowed(text) {
                    return Err(InvalidToken { what: $what, seen: Safe::new(text).shortened(160), rule: $rule });
                }
                Ok(Self(Arc::from(text)))
            }

            /// The word as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl FromStr for $name {
            type Err = InvalidToken;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
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
    /// The tag that marks an event type as fit for an event hook.
    pub const EVENT_HOOK_ELIGIBLE: &'static str = "event-hook-eligible";
    /// The tag that marks an event type as one of Identity Engine orgs only.
    pub const OIE_ONLY: &'static str = "oie-only";

    /// Whether this is one of the two tags that are flags, with diff rules and columns of their own.
    #[must_use]
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
