//! A user without std and without an allocator.
#![no_std]
#![forbid(unsafe_code)]

use okta_event_types::{EventType, EventTypeSet, ParseEventTypeError};

pub const SESSIONS: EventTypeSet = EventTypeSet::with_prefix("user.session");

pub fn code_of(id: &str) -> Result<u16, ParseEventTypeError> {
    Ok(id.parse::<EventType>()?.code())
}
