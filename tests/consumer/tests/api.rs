//! Every public item of the generated crate, tried from a crate outside of the workspace.

mod serde_formats;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use okta_event_types::{
    AnyEventType, Date, DocsUrl, EventType, EventTypeSet, ParseEventTypeError, PayloadType, Release, Snapshot, Status,
    Tag, TagSet,
};
use serde::{Deserialize, Serialize};

#[test]
fn every_fact_is_what_the_csv_says() {
    let mut reader = csv::Reader::from_path(TABLE).unwrap();
    let mut seen = 0;
    for row in reader.deserialize() {
        let row: BTreeMap<String, String> = row.unwrap();
        let event_type: EventType = row["id"].parse().expect("every id of the CSV parses");
        let status = match event_type.status() {
            Status::Documented => {
                assert_eq!(event_type.status().to_string(), "documented");
                "documented"
            }
            Status::Hidden { after } => {
                assert_eq!(after, event_type.last_documented());
                assert_eq!(event_type.status().to_string(), format!("hidden, last documented in {after}"));
                "hidden"
            }
            Status::Retired { after } => {
                assert_eq!(after, event_type.last_documented());
                assert_eq!(event_type.status().to_string(), format!("retired, last documented in {after}"));
                "retired"
            }
            _ => unreachable!("the CSV has no other"),
        };
        assert_eq!(event_type.is_documented(), status == "documented");
        let text = |text: Option<&'static str>| text.unwrap_or_default().to_owned();
        let names = |types: &[PayloadType]| types.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(" ");
        let ids = |others: &[EventType]| others.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(" ");
        let label = |it: Option<Snapshot>| it.and_then(Snapshot::release).map(|it| it.to_string()).unwrap_or_default();
        let date = |it: Option<Snapshot>| it.map(|it| it.published().to_string()).unwrap_or_default();
        let first = Some(event_type.first_documented());
        let last = (!event_type.is_documented()).then(|| event_type.last_documented());
        let removed = event_type.removed_in();
        for (column, fact) in [
            ("code", event_type.code().to_string()),
            ("variant", format!("{event_type:?}")),
            ("status", status.to_owned()),
            ("since", event_type.since().map(|since| since.to_string()).unwrap_or_default()),
            ("first_documented", label(first)),
            ("first_documented_date", date(first)),
            ("last_documented", label(last)),
            ("last_documented_date", date(last)),
            ("removed_in", label(removed)),
            ("removed_in_date", date(removed)),
            ("category", text(event_type.category())),
            ("event_hook_eligible", event_type.is_event_hook_eligible().to_string()),
            ("oie_only", event_type.is_oie_only().to_string()),
            ("change_details", event_type.has_change_details().to_string()),
            ("tags", event_type.tags().iter().map(|tag| tag.as_str()).collect::<Vec<_>>().join(" ")),
            ("actor", names(event_type.actor().as_slice())),
            ("debug_data", names(event_type.debug_data().as_slice())),
            ("targets", names(event_type.targets())),
            ("change_details_types", names(event_type.change_details())),
            ("renamed_to", ids(event_type.renamed_to())),
            ("renamed_from", ids(event_type.renamed_from())),
        ] {
            assert_eq!(fact, row[column], "{column} of {event_type}");
        }
        // The CSV also has ids that were never documented.
        let replaced_by: Vec<&str> =
            row["replaced_by"].split(' ').filter(|id| id.parse::<EventType>().is_ok()).collect();
        assert_eq!(ids(event_type.replaced_by()), replaced_by.join(" "), "{event_type}");
        let url = if event_type.is_documented() { event_type.docs_url().to_string() } else { String::new() };
        assert_eq!(url, row["docs_url"], "{event_type}");
        for other in event_type.renamed_to() {
            assert!(other.renamed_from().contains(&event_type));
        }
        for other in event_type.renamed_from() {
            assert!(other.renamed_to().contains(&event_type));
        }
        seen += 1;
    }
    assert_eq!(seen, EventType::COUNT);
}

#[test]
fn every_id_leads_there_and_back() {
    assert_eq!(EventType::ALL.len(), EventType::COUNT);
    assert!(EventType::ALL.is_sorted_by(|a, b| a < b && a.as_str() < b.as_str()));
    let mut codes = HashSet::new();
    for &event_type in EventType::ALL {
        let id = event_type.as_str();
        assert_eq!(id.parse(), Ok(event_type));
        assert_eq!(EventType::try_from(id), Ok(event_type));
        assert_eq!(EventType::from_bytes(id.as_bytes()), Some(event_type));
        assert_eq!(EventType::from_code(event_type.code()), Some(event_type));
        assert_eq!(u16::from(event_type), event_type.code());
        assert_eq!(event_type as u16, event_type.code());
        assert_eq!(<&'static str>::from(event_type), id);
        assert_eq!(event_type.as_ref(), id);
        assert_eq!(event_type.to_string(), id);
        assert!(event_type == *id && event_type == id && id == event_type && *id == event_type);
        assert!(event_type.segments().eq(id.split('.')) && event_type.segments().count() >= 2);
        assert_eq!(Some(event_type.prefix()), id.split('.').next());
        assert!(codes.insert(event_type.code()));
    }
    let last = u16::try_from(EventType::COUNT).unwrap();
    assert!((1..=last).all(|code| codes.contains(&code)));
    assert!((last + 1..=u16::MAX).chain([0]).all(|code| EventType::from_code(code).is_none()));
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
fn sets_do_what_sets_of_the_standard_library_do() {
    // The operators are the methods, and both are what sets of the standard library do.
    let left: EventTypeSet = EventType::ALL.iter().copied().step_by(2).collect();
    let right: EventTypeSet = EventType::ALL.iter().copied().step_by(3).collect();
    let std_set = |set: EventTypeSet| set.into_iter().collect::<BTreeSet<_>>();
    let (l, r) = (std_set(left), std_set(right));
    assert_eq!(std_set(left | right), &l | &r);
    assert_eq!(std_set(left & right), &l & &r);
    assert_eq!(std_set(left ^ right), &l ^ &r);
    assert_eq!(std_set(left - right), &l - &r);
    assert_eq!(!left, EventTypeSet::ALL - left);
    assert!((left & right).is_subset(&left) && !left.is_subset(&right));
    assert!((left - right).is_disjoint(&right) && !left.is_disjoint(&right));
    let mut assigned = left;
    assigned |= right;
    assigned &= left;
    assigned ^= right;
    assigned -= right;
    assert_eq!(assigned, left - right);

    // One by one.
    let mut set = EventTypeSet::from(EventType::UserSessionEnd);
    assert!(set.insert(EventType::UserSessionStart) && !set.insert(EventType::UserSessionStart));
    assert_eq!(set, EventTypeSet::from([EventType::UserSessionStart, EventType::UserSessionEnd]));
    assert!(set.remove(EventType::UserSessionEnd) && !set.remove(EventType::UserSessionEnd) && !set.contains(EventType::UserSessionEnd));
    set.extend([EventType::UserSessionEnd]);
    assert_eq!(format!("{set:?}"), "{UserSessionEnd, UserSessionStart}");
    let mut iter = (&left).into_iter();
    assert_eq!(iter.len(), l.len());
    assert_eq!((iter.next(), iter.next_back()), (l.first().copied(), l.last().copied()));
    assert_eq!(iter.len(), l.len() - 2);
    assert!(left.iter().rev().eq(l.iter().rev().copied()));
    assert_eq!(HashSet::from([left, left, right]).len(), 2);
}

#[test]
fn tags_and_snapshots_read_back() {
    for &tag in Tag::ALL {
        assert_eq!(tag.as_str().parse(), Ok(tag));
    }
    assert!("no-such-tag".parse::<Tag>().is_err());
    let all: TagSet = EventType::UserSessionStart.tags();
    assert_eq!(all.len(), all.into_iter().count());
    let newest: Snapshot = Snapshot::NEWEST;
    let date: Date = newest.published();
    assert!(date >= Snapshot::OLDEST.published());
    assert!(Snapshot::ALL.is_sorted() && Snapshot::ALL.last() == Some(&newest));
    // No two publications are equal, even of one day and release.
    assert!(Snapshot::ALL.windows(2).all(|pair| pair[0].unix_time() < pair[1].unix_time() && pair[0] != pair[1]));
    let oldest = Snapshot::OLDEST;
    assert_eq!((oldest.unix_time(), oldest.to_string()), (1_550_182_342, "2019-02-14".to_owned()));
    assert_eq!((date.year(), date.month(), date.day()), parts(&date.to_string()));
}

fn parts(date: &str) -> (u16, u8, u8) {
    let [year, month, day] = date.split('-').collect::<Vec<_>>()[..] else { panic!("{date}") };
    (year.parse().unwrap(), month.parse().unwrap(), day.parse().unwrap())
}

#[test]
fn releases_are_read_and_ordered() {
    let release = |text: &str| text.parse::<Release>().unwrap();
    let ordered = ["2016.02", "2017.05", "2017.52", "2018.01", "2018.01.0", "2019.02.1", "2026.07.1", "2026.32", "2026.08.1", "2026.08.2"];
    for pair in ordered.windows(2) {
        assert!(release(pair[0]) < release(pair[1]), "{pair:?}");
    }
    for text in ordered {
        assert_eq!(release(text).to_string(), text);
        assert_eq!(Release::try_from(text), Ok(release(text)));
    }
    for text in ["", "2026", "2026.8.1", "2026.13.1", "2026.00.1", "2026.54", "2026.00", "2026.08.10", "1999.08.1", "3000.01", "2026.08.1 ", "+026.08.1", "2026-08-1"] {
        assert!(text.parse::<Release>().is_err(), "{text:?}");
    }
    let (month, week) = (release("2026.08.1"), release("2017.43"));
    assert_eq!((month.year(), month.month(), month.number(), month.week()), (2026, 8, Some(1), None));
    assert_eq!((week.year(), week.month(), week.number(), week.week()), (2017, 10, None, Some(43)));
    assert_eq!(Release::from_month(2026, 8, 1), Some(month));
    assert_eq!(Release::from_week(2017, 43), Some(week));
    assert!(Release::from_month(2026, 13, 1).or(Release::from_week(2017, 54)).or(Release::from_week(1999, 1)).is_none());
    assert_eq!(format!("{month:?} {month:>10}"), "Release(2026.08.1)  2026.08.1");
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

#[test]
fn every_field_of_a_payload_type_is_found_by_its_name_in_events() {
    let payload_types: BTreeSet<PayloadType> =
        EventType::ALL.iter().flat_map(|it| it.debug_data().into_iter().chain(it.actor()).chain(it.targets().iter().copied())).collect();
    assert!(payload_types.len() > 100, "{}", payload_types.len());
    for payload_type in payload_types {
        assert_eq!(payload_type.as_str().parse(), Ok(payload_type));
        let fields = payload_type.fields();
        assert!(fields.is_sorted_by_key(|field| (field.name(), field.okta_name())), "{payload_type:?}");
        for field in fields {
            assert_eq!(payload_type.field(field.name()).map(|found| found.name()), Some(field.name()));
            assert!(payload_type.field(&format!("{}x", field.name())).is_none_or(|other| other.name() != field.name()));
        }
        assert!(payload_type.field("").is_none());
    }
}
