//! The contenders of deserialization: log lines into a struct, and ids alone that are not known.

use std::hint::black_box;

use okta_event_types::{AnyEventType, EventType};
use serde::de::value::{Error, StrDeserializer};
use serde::de::{Deserialize, Error as _};

use crate::inputs::{Lookup, Random};
use crate::lookups::OURS;
use crate::measure::{Contender, Role};
use crate::peers;

/// How many lines are one pass: two megabytes or so.
const LINES: usize = 2_048;

/// The name of the struct whose event type stays text.
pub const TEXT: &str = "`&str`, unchecked";
/// The name of the enum with serde's derive.
pub const DERIVED: &str = "serde derive";

/// Log lines with the shape and the size of Okta's, and with nothing of anybody's in them.
pub fn lines(lookups: &[Lookup<'_>]) -> Vec<String> {
    let mut random = Random(6);
    lookups[..LINES].iter().map(|lookup| line(lookup.text, &mut random)).collect()
}

fn line(id: &str, random: &mut Random) -> String {
    let mut number = |end| random.below(end);
    let user = number(90_000);
    format!(
        concat!(
            r#"{{"actor":{{"id":"00u{user:017}","type":"User","alternateId":"p{user}@example.com","displayName":"Person {user}","#,
            r#""detailEntry":null}},"client":{{"userAgent":{{"rawUserAgent":"Sample/1.{minor} (test; bench)","os":"Sample OS","#,
            r#""browser":"SAMPLE"}},"zone":"null","device":"Computer","id":null,"ipAddress":"192.0.2.{host}","#,
            r#""geographicalContext":{{"city":"Town {host}","state":null,"country":"Nowhere","postalCode":"{postal:05}","#,
            r#""geolocation":{{"lat":{lat}.25,"lon":{lon}.5}}}}}},"device":null,"authenticationContext":{{"#,
            r#""authenticationProvider":null,"credentialProvider":null,"credentialType":null,"issuer":null,"#,
            r#""interface":null,"authenticationStep":0,"externalSessionId":"s{session:020}"}},"#,
            r#""displayMessage":"Made for a benchmark","eventType":"{id}","outcome":{{"result":"SUCCESS","reason":null}},"#,
            r#""published":"2026-08-{day:02}T{hour:02}:{minute:02}:07.123Z","securityContext":{{"asNumber":64500,"#,
            r#""asOrg":"example","isp":"example","domain":null,"isProxy":false}},"severity":"INFO","debugContext":{{"#,
            r#""debugData":{{"requestId":"r{session:020}","dtHash":"{hash:064}","requestUri":"/sample/{user}","#,
            r#""url":"/sample/{user}?from=bench"}}}},"transaction":{{"type":"WEB","id":"r{session:020}","detail":{{}}}},"#,
            r#""uuid":"00000000-0000-4000-8000-{user:012}","version":"0","request":{{"ipChain":[{{"ip":"192.0.2.{host}","#,
            r#""version":"V4","source":null}}]}},"target":[{{"id":"0oa{session:017}","type":"AppInstance","#,
            r#""alternateId":"Sample","displayName":"Sample {host}","detailEntry":null}}]}}"#
        ),
        id = id,
        user = user,
        minor = number(100),
        host = number(254),
        postal = number(99_999),
        lat = number(80),
        lon = number(170),
        session = number(1_000_000_000),
        hash = number(1_000_000_000),
        day = 1 + number(28),
        hour = number(24),
        minute = number(60),
    )
}

/// What a pipeline takes of a log line; one struct for each way to hold the event type.
macro_rules! event {
    ($name:ident, $event_type:ty) => {
        #[derive(serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        #[allow(dead_code, reason = "what is deserialized is not used any further")]
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
#[allow(dead_code, reason = "what is deserialized is not used any further")]
struct Actor<'a> {
    id: &'a str,
    alternate_id: &'a str,
}

#[derive(serde::Deserialize)]
#[allow(dead_code, reason = "what is deserialized is not used any further")]
struct Outcome<'a> {
    result: &'a str,
}

/// Log lines into a struct, one by one. Where the ids are unknown, the strict types refuse the line.
///
/// # Panics
/// Where a contender refuses what it should read or the other way round.
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

/// Ids that are not known, from a string: what the refusal alone costs, with the message that it carries.
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
