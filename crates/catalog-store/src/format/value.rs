//! Values in cells and TOML strings.

use catalog_model::{
    CategoryId, CommitId, CrateVersion, DebugDataKey, DescriptionDigest, EventCode, EventId, FieldName, LegacyId,
    ObservationSource, PayloadTypeName, Release, Safe, Sha256, SourceKind, Tag, VariantName, Visibility,
};
use jiff::Timestamp;
use jiff::civil::Date;

/// A value that is written as a text. The error says why a text is refused and is safe to print.
pub(crate) trait Value: Sized {
    fn read(text: &str) -> Result<Self, String>;
}

/// Types whose own error says what is wrong.
macro_rules! values {
    ($($name:ty)*) => {
        $(impl Value for $name {
            fn read(text: &str) -> Result<Self, String> {
                text.parse().map_err(|error| format!("{error}"))
            }
        })*
    };
}

/// Types that need a description of the expected text.
macro_rules! described_values {
    ($($name:ty: $expected:literal)*) => {
        $(impl Value for $name {
            fn read(text: &str) -> Result<Self, String> {
                text.parse().map_err(|_| is_not($expected, text))
            }
        })*
    };
}

values! { CategoryId CrateVersion DebugDataKey DescriptionDigest EventId FieldName LegacyId PayloadTypeName Release Tag VariantName }

described_values! {
    CommitId: "a commit id"
    Date: "a day such as `2017-11-29`"
    EventCode: "a code from 1 to 65535"
    ObservationSource: "`okta-documentation`, `public-test-data` or `organization-log`"
    Sha256: "a SHA-256"
    SourceKind: "a kind of source"
    Timestamp: "a time such as `2026-08-06T14:03:10Z`"
    Visibility: "a visibility"
}

/// Says that a text is not what is expected.
pub(crate) fn is_not(expected: &str, text: &str) -> String {
    format!("`{}` is not {expected}", Safe::new(text).shortened(80))
}

/// Checks the 16 hex digits of a digest.
pub(crate) fn is_digest(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
