//! The errors of parsing. They are zero-sized.

use core::fmt;

macro_rules! parse_error {
    ($(#[$docs:meta])* $name:ident, $message:literal) => {
        $(#[$docs])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name(());

        impl $name {
            pub(crate) const NEW: Self = Self(());
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad($message)
            }
        }

        impl core::error::Error for $name {}
    };
}

parse_error!(
    /// A text that is not the id of an event type of this version.
    ///
    /// It does not carry the text: the caller has it, and a pipeline with many unknown ids pays nothing for it.
    ParseEventTypeError,
    "not the id of an Okta event type that this version knows"
);

parse_error!(
    /// A text that is not a tag of this version.
    ParseTagError,
    "not a tag of Okta event types that this version knows"
);

parse_error!(
    /// A text that is not the name of a payload type of this version.
    ParsePayloadTypeError,
    "not a payload type of Okta event types that this version knows"
);

parse_error!(
    /// A text that has neither of the two forms of a release.
    ParseReleaseError,
    "not an Okta release, such as `2026.08.1` or `2017.43`"
);
