//! Who can see an event type in the upstream documentation.

use std::fmt;
use std::str::FromStr;

/// Whether an event type is documented, and if not, why.
///
/// Ordered from open to hidden. An event that upstream flags both beta and internal is internal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Visibility {
    /// Listed on the page and in the CSV: a *documented* event type.
    Public,
    /// In the data only, flagged beta: a *preview*.
    Beta,
    /// In the data only, flagged internal.
    Internal,
}

impl Visibility {
    /// Every value, in order.
    pub const ALL: [Self; 3] = [Self::Public, Self::Beta, Self::Internal];

    /// The word used in `events.csv` and wherever else a visibility is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Beta => "beta",
            Self::Internal => "internal",
        }
    }

    /// Whether an event of this visibility is documented.
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
