//! The address of an event type in Okta's documentation.

use core::fmt::{self, Write as _};

use crate::EventType;

/// The address of an event type's entry in Okta's documentation, written out by `Display`.
///
/// Returned by [`EventType::docs_url`]. It does not allocate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DocsUrl(EventType);

impl DocsUrl {
    pub(crate) const fn new(event_type: EventType) -> Self {
        Self(event_type)
    }
}

impl fmt::Display for DocsUrl {
    /// The whole address. The anchor is the id without its dots and underscores.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("https://developer.okta.com/docs/reference/api/event-types/#")?;
        self.0.as_str().chars().filter(|c| !matches!(c, '.' | '_')).try_for_each(|c| f.write_char(c))
    }
}
