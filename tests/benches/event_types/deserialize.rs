//! The contenders that deserialize: log lines into a struct, and unknown ids.

use std::hint::black_box;

use okta_event_types::{AnyEventType, EventType};
use serde::de::value::{Error, StrDeserializer};
use serde::de::{Deserialize, Error as _};

use crate::inputs::Lookup;
use crate::lookups::OURS;
use crate::measure::{Contender, Role};
use crate::peers;

const TEXT: &str = "`&str`, unchecked";
const DERIVED: &str = "serde derive";

/// The fields that a pipeline reads; one struct for each type of `eventType`.
macro_rules! event {
    ($name:ident, $event_type:ty) => {
        #[derive(serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        #[allow(dead_code, reason = "the values are only deserialized")]
        struct $name<'a> {
            uuid: &'a str,
            published: &'a str,
            event_type: $event_type,
            severity: &'a str,
            #[serde(borrow)]
            actor: Actor<'a>,
            outcome: Outcome<'a>,
        }
    };
}

event!(WithText, &'a str);
event!(WithEventType, EventType);
event!(WithAny, AnyEventType);
event!(WithDerived, peers::serde_derive::EventType);

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "the values are only deserialized")]
struct Actor<'a> {
    id: &'a str,
    alternate_id: &'a str,
}

#[derive(serde::Deserialize)]
#[allow(dead_code, reason = "the values are only deserialized")]
struct Outcome<'a> {
    result: &'a str,
}

/// Deserialize each log line into a struct. The strict types refuse lines with unknown ids.
pub fn contenders(lines: &[String], known: bool) -> Vec<Contender<'_>> {
    for line in lines {
        let strict = serde_json::from_str::<WithEventType<'_>>(line);
        assert!(serde_json::from_str::<WithText<'_>>(line).is_ok(), "{line}");
        assert!(serde_json::from_str::<WithAny<'_>>(line).is_ok(), "{line}");
        assert_eq!(strict.is_ok(), known, "{line}");
        assert_eq!(serde_json::from_str::<WithDerived<'_>>(line).is_ok(), known, "{line}");
    }
    let few = if known { lines } else { &lines[..128] };
    vec![
        reading::<WithEventType<'_>>(OURS, Role::Ours, lines),
        reading::<WithAny<'_>>("okta-event-types, open type", Role::Floor, lines),
        reading::<WithDerived<'_>>(DERIVED, Role::Peer, few),
        reading::<WithText<'_>>(TEXT, Role::Floor, lines),
    ]
}

/// Deserialize unknown ids from a string: the cost of the refusal and its message.
pub fn refusals<'a>(lookups: &'a [Lookup<'a>]) -> Vec<Contender<'a>> {
    let few = &lookups[..256];
    vec![
        refusing::<EventType>(OURS, Role::Ours, lookups),
        refusing::<peers::serde_derive::EventType>(DERIVED, Role::Peer, few),
        Contender::new("the lookup alone", Role::Floor, lookups.len(), move || {
            for lookup in lookups {
                black_box(black_box(lookup.text).parse::<EventType>().ok());
            }
        }),
        Contender::new("the message alone", Role::Floor, lookups.len(), move || {
            for lookup in lookups {
                black_box(Error::custom(format_args!("unknown Okta event type `{}`", black_box(lookup.text))));
            }
        }),
    ]
}

fn reading<'a, T: Deserialize<'a> + 'a>(name: &'static str, role: Role, lines: &'a [String]) -> Contender<'a> {
    Contender::new(name, role, lines.len(), move || {
        for line in lines {
            let _ = black_box(serde_json::from_str::<T>(black_box(line)));
        }
    })
}

fn refusing<'a, T: Deserialize<'a> + 'a>(name: &'static str, role: Role, lookups: &'a [Lookup<'a>]) -> Contender<'a> {
    Contender::new(name, role, lookups.len(), move || {
        for lookup in lookups {
            let _ = black_box(T::deserialize(StrDeserializer::<Error>::new(black_box(lookup.text))));
        }
    })
}
