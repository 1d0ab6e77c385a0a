//! Every public item of the generated crate, tried from a crate outside of the workspace.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use okta_event_types::{
    AnyEventType, Date, DocsUrl, EventType, EventTypeSet, ParseEventTypeError, PayloadType, Release, Snapshot, Status,
    Tag, TagSet,
};
use serde::{Deserialize, Serialize};

/// The rows of the generated CSV by column name.
fn table() -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(TABLE).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn every_id_of_the_csv_parses_prints_back_and_has_its_code_and_facts() {
    let rows = table();
    assert_eq!(rows.len(), EventType::COUNT);
    assert_eq!(rows.len(), EventType::ALL.len());
    for (row, &listed) in rows.iter().zip(EventType::ALL) {
        let id = row["id"].as_str();
        let event_type: EventType = id.parse().unwrap();
        assert_eq!(event_type, listed);
        assert_eq!(event_type.as_str(), id);
        assert_eq!(event_type.to_string(), id);
        assert_eq!(format!("{event_type:?}"), row["variant"]);
        assert_eq!(event_type.code().to_string(), row["code"]);
        assert_eq!(EventType::from_code(event_type.code().into()), Some(event_type));
        assert_eq!(EventType::from_bytes(id.as_bytes()), Some(event_type));
        assert_eq!(EventType::try_from(id), Ok(event_type));
        assert_eq!(event_type.since().map(|since| since.to_string()).unwrap_or_default(), row["since"]);
        assert_eq!(event_type.category().unwrap_or_default(), row["category"]);
        assert_eq!(event_type.is_event_hook_eligible().to_string(), row["event_hook_eligible"]);
        assert_eq!(event_type.is_oie_only().to_string(), row["oie_only"]);
        assert_eq!(event_type.has_change_details().to_string(), row["change_details"]);
        let tags: Vec<&str> = event_type.tags().into_iter().map(Tag::as_str).collect();
        assert_eq!(tags.join(" "), row["tags"]);
        assert_eq!(event_type.docs_url().to_string(), row["docs_url"]);
        let names = |types: &[PayloadType]| types.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(" ");
        assert_eq!(names(event_type.debug_data().as_slice()), row["debug_data"]);
        assert_eq!(names(event_type.actor().as_slice()), row["actor"]);
        assert_eq!(names(event_type.targets()), row["targets"]);
        assert_eq!(names(event_type.change_details()), row["change_details_types"]);
        let status = match event_type.status() {
            Status::Documented => "documented",
            Status::Hidden { .. } => "hidden",
            Status::Retired { .. } => "retired",
            _ => "another",
        };
        assert_eq!(status, row["status"]);
        assert_eq!(event_type.first_documented().published().to_string(), row["first_documented_date"]);
        assert_eq!(event_type.last_documented().published().to_string(), row["last_documented_date"]);
    }
}

#[test]
fn no_two_share_a_code_and_all_is_sorted() {
    let codes: BTreeSet<u16> = EventType::ALL.iter().map(|event_type| event_type.code().into()).collect();
    assert_eq!(codes.len(), EventType::COUNT);
    assert!(EventType::ALL.windows(2).all(|pair| pair[0].as_str() < pair[1].as_str() && pair[0] < pair[1]));
    for code in [0, u16::MAX, u16::try_from(EventType::COUNT).unwrap() + 1] {
        assert_eq!(EventType::from_code(code), None);
    }
}

#[test]
fn what_is_no_id_is_a_miss() {
    let long = "a".repeat(10_000_000);
    let near = "user.session.start";
    let miss: ParseEventTypeError = "nothing".parse::<EventType>().unwrap_err();
    for text in [
        "", "u", "é", "user", "user.session", "user.session.star", "user.session.start.", "User.session.start", "user.session.start ",
        " user.session.start", "user.session.start\0", "\0", long.as_str(), "user..session.start", "user.session.stаrt",
    ] {
        assert_eq!(text.parse::<EventType>(), Err(miss), "{:?}", text.chars().take(40).collect::<String>());
    }
    assert!(near.parse::<EventType>().is_ok());
    assert_eq!(EventType::from_bytes(&[0xff; 18]), None);
}

#[test]
fn a_million_mutated_ids_agree_with_a_map() {
    let map: HashMap<&str, EventType> = EventType::ALL.iter().map(|&event_type| (event_type.as_str(), event_type)).collect();
    // A small generator of our own, so that every run tries the same texts.
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    let alphabet = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-\0 ";
    let mut text = Vec::new();
    let mut hits = 0;
    for _ in 0..1_000_000 {
        text.clear();
        text.extend_from_slice(EventType::ALL[next(EventType::COUNT)].as_str().as_bytes());
        let at = next(text.len());
        match next(6) {
            0 => text[at] = alphabet[next(alphabet.len())],
            1 => text.truncate(at),
            2 => text.insert(at, alphabet[next(alphabet.len())]),
            3 => {
                text.remove(at);
            }
            4 => text.swap(at, 0),
            _ => {
                let other = EventType::ALL[next(EventType::COUNT)].as_str().as_bytes();
                let from = next(other.len());
                text.truncate(at);
                text.extend_from_slice(&other[from..]);
            }
        }
        let id = std::str::from_utf8(&text).unwrap();
        let expected = map.get(id).copied();
        hits += usize::from(expected.is_some());
        assert_eq!(id.parse::<EventType>().ok(), expected, "{id:?}");
    }
    // Some mutations make another id, or the same one: both verdicts were tried.
    assert!(hits > 1_000 && hits < 900_000, "{hits}");
}

#[test]
fn the_open_type_loses_nothing() {
    for text in ["user.session.start", "vendor.invented.this", "", "\0\u{202e}é", &"x".repeat(10_000)] {
        let any = AnyEventType::from(text);
        assert_eq!(any.as_str(), text);
        assert_eq!(any.known(), text.parse().ok());
        let json = serde_json::to_string(&any).unwrap();
        assert_eq!(json, serde_json::to_string(text).unwrap());
        assert_eq!(serde_json::from_str::<AnyEventType>(&json).unwrap(), any);
        assert_eq!(AnyEventType::from(text.to_owned()), any);
    }
    let mut counts: HashMap<AnyEventType, u32> = HashMap::new();
    *counts.entry(AnyEventType::from("vendor.invented.this")).or_default() += 1;
    assert_eq!(counts.get("vendor.invented.this"), Some(&1));
    assert_eq!(AnyEventType::from(EventType::UserSessionStart).known(), Some(EventType::UserSessionStart));
    assert!(AnyEventType::from("a") < AnyEventType::from("user.session.start"));
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct LogEvent {
    #[serde(rename = "eventType")]
    event_type: EventType,
}

#[test]
fn serde_reads_and_writes_both_types() {
    let event: LogEvent = serde_json::from_str(r#"{"eventType":"user.session.start"}"#).unwrap();
    assert_eq!(event.event_type, EventType::UserSessionStart);
    assert_eq!(serde_json::to_string(&event).unwrap(), r#"{"eventType":"user.session.start"}"#);
    // Escapes make the text an owned one, and a reader makes it neither borrowed nor whole.
    assert!(serde_json::from_str::<LogEvent>(r#"{"eventType":"user.session.st\u0061rt"}"#).is_ok());
    assert!(serde_json::from_reader::<_, LogEvent>(&br#"{"eventType":"user.session.start"}"#[..]).is_ok());
    let keys: BTreeMap<EventType, u32> = serde_json::from_str(r#"{"user.session.start":3}"#).unwrap();
    assert_eq!(keys[&EventType::UserSessionStart], 3);
    assert_eq!(serde_json::to_string(&keys).unwrap(), r#"{"user.session.start":3}"#);
}

#[test]
fn an_unknown_id_is_named_in_the_error_and_cut() {
    let error = serde_json::from_str::<LogEvent>(r#"{"eventType":"vendor.invented.this"}"#).unwrap_err().to_string();
    assert!(error.contains("vendor.invented.this"), "{error}");
    assert!(!error.contains("user.session.start"), "no candidates are listed: {error}");
    let long = format!(r#"{{"eventType":"{}"}}"#, "é".repeat(5_000));
    let error = serde_json::from_str::<LogEvent>(&long).unwrap_err().to_string();
    assert!(error.len() < 600, "{} bytes", error.len());
    let hostile = serde_json::from_str::<LogEvent>(r#"{"eventType":"a\u001b[31m\u202eb"}"#).unwrap_err().to_string();
    assert!(!hostile.contains('\u{1b}') && !hostile.contains('\u{202e}'), "{hostile:?}");
}

#[test]
fn sets_are_what_their_members_say() {
    const SESSIONS: EventTypeSet = EventTypeSet::with_prefix("user.session");
    const TWO: EventTypeSet = EventTypeSet::from_slice(&[EventType::UserSessionStart, EventType::UserSessionEnd]);
    let expected: Vec<EventType> =
        EventType::ALL.iter().copied().filter(|e| e.as_str() == "user.session" || e.as_str().starts_with("user.session.")).collect();
    assert_eq!(SESSIONS.iter().collect::<Vec<_>>(), expected);
    assert!(TWO.is_subset(&SESSIONS) && !SESSIONS.is_subset(&TWO));
    assert_eq!(TWO.len(), 2);
    assert_eq!((SESSIONS - TWO).len(), SESSIONS.len() - 2);
    assert_eq!(SESSIONS & TWO, TWO);
    assert_eq!(SESSIONS | TWO, SESSIONS);
    assert_eq!(!EventTypeSet::ALL, EventTypeSet::EMPTY);
    assert_eq!(EventTypeSet::ALL.len(), EventType::COUNT);
    let by = |keep: &dyn Fn(EventType) -> bool| EventType::ALL.iter().copied().filter(|&e| keep(e)).collect::<EventTypeSet>();
    assert_eq!(EventTypeSet::event_hook_eligible(), by(&EventType::is_event_hook_eligible));
    assert_eq!(EventTypeSet::oie_only(), by(&EventType::is_oie_only));
    assert_eq!(EventTypeSet::documented(), by(&EventType::is_documented));
    for &tag in Tag::ALL {
        assert_eq!(EventTypeSet::with_tag(tag), by(&|e| e.has_tag(tag)), "{tag}");
    }
    let mut set = EventTypeSet::EMPTY;
    assert!(set.insert(EventType::UserSessionStart) && !set.insert(EventType::UserSessionStart));
    assert!(set.contains(EventType::UserSessionStart) && !set.contains(EventType::UserSessionEnd));
    assert!(set.remove(EventType::UserSessionStart) && set.is_empty());
}

#[test]
fn tags_and_releases_read_back() {
    for &tag in Tag::ALL {
        assert_eq!(tag.as_str().parse(), Ok(tag));
    }
    assert!("no-such-tag".parse::<Tag>().is_err());
    let all: TagSet = EventType::UserSessionStart.tags();
    assert_eq!(all.len(), all.into_iter().count());
    for text in ["2017.43", "2026.08.1"] {
        assert_eq!(text.parse::<Release>().unwrap().to_string(), text);
    }
    assert!("2026.13.0".parse::<Release>().is_err());
    assert!("2017.52".parse::<Release>().unwrap() < "2018.01.0".parse::<Release>().unwrap());
    let newest: Snapshot = Snapshot::NEWEST;
    let date: Date = newest.published();
    assert!(date >= Snapshot::OLDEST.published());
}

#[test]
fn legacy_ids_lead_to_their_event_types_and_back() {
    for &event_type in EventType::ALL {
        for legacy_id in event_type.legacy_ids() {
            assert!(EventType::from_legacy_id(legacy_id).contains(&event_type), "{legacy_id}");
        }
    }
    assert!(EventType::from_legacy_id("no.such.legacy_id").is_empty());
}

#[test]
fn facts_and_sets_are_constants() {
    const CODE: u16 = EventType::UserSessionStart as u16;
    const HOOKABLE: bool = EventType::UserSessionStart.is_event_hook_eligible();
    const URL: DocsUrl = EventType::UserSessionStart.docs_url();
    assert_eq!(CODE, u16::from(EventType::UserSessionStart));
    assert!(HOOKABLE);
    assert!(URL.to_string().ends_with("#usersessionstart"));
    assert_eq!(size_of::<EventType>(), 2);
    assert_eq!(size_of::<Option<EventType>>(), 2);
    assert_eq!(EventType::UserSessionStart.segments().collect::<Vec<_>>(), ["user", "session", "start"]);
    assert_eq!(EventType::UserSessionStart.as_ref(), "user.session.start");
    assert_eq!(EventType::UserSessionStart, "user.session.start");
}

#[test]
fn payload_fields_are_described() {
    let debug_data = EventType::UserSessionStart.debug_data().unwrap();
    let field = debug_data.field("requestUri").unwrap();
    assert_eq!((field.name(), field.okta_name()), ("requestUri", "request_uri"));
    assert!(debug_data.field("request_uri").is_none() && debug_data.field("requestUr").is_none());
    assert!(debug_data.fields().iter().any(|field| field.is_sensitive()));
    assert_eq!(EventType::UserSessionStart.debug_data_fields(), debug_data.fields());
}
