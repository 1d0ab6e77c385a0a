//! Whether an event type is documented.

use std::fmt;
use std::str::FromStr;

/// Whether an event type is documented, and if not, why. An event type that upstream flags both beta and internal is
/// internal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Visibility {
    /// Documented: listed on the page and in the CSV.
    Public,
    /// Only in the data, flagged beta.
    Beta,
    /// Only in the data, flagged internal.
    Internal,
}

impl Visibility {
    pub const ALL: [Self; 3] = [Self::Public, Self::Beta, Self::Internal];

    /// The word in files and messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Beta => "beta",
            Self::Internal => "internal",
        }
    }

    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Public)
    }
}

impl fmt::Display for Visibility {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Visibility {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|value| value.as_str() == text).ok_or(())
    }
}
