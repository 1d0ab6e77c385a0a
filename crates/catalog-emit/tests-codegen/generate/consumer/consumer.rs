//! A user of the crate, who uses every public item.
#![forbid(unsafe_code)]
#![cfg(test)]

mod facts;
mod payload;
mod serde_formats;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::convert::Infallible;
use std::error::Error;

use okta_event_types::{
    AnyEventType, EventType, EventTypeSet, ParseEventTypeError, ParsePayloadTypeError, ParseReleaseError,
    ParseTagError, PayloadType, Release, Snapshot, Tag,
};

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
fn sizes_are_as_stated() {
    assert_eq!(size_of::<EventType>(), 2);
    assert_eq!(size_of::<Option<EventType>>(), 2);
    assert_eq!(size_of::<Result<EventType, ParseEventTypeError>>(), 2);
    assert_eq!(size_of::<ParseEventTypeError>() + size_of::<ParseTagError>() + size_of::<ParsePayloadTypeError>() + size_of::<ParseReleaseError>(), 0);
    assert_eq!(size_of::<AnyEventType>(), 2 * size_of::<usize>());
    assert_eq!(size_of::<Option<Release>>(), 4);
}

#[test]
fn what_is_no_id_is_a_miss() {
    let long = "user.session.start".repeat(600_000);
    let misses = [
        "", ".", "u", "user", "user.", "user.session", "user.session.star", "user.session.startx", "user.session.start.",
        "User.session.start", "USER.SESSION.START", " user.session.start", "user.session.start\n", "user.session.start\0",
        "\0", "user\0session.start", "usér.session.start", "ユーザー", &long, &long[..93], &long[..128], &long[..129],
    ];
    for miss in misses {
        assert_eq!(miss.parse::<EventType>(), "no".parse::<EventType>(), "{:?}", &miss[..miss.len().min(40)]);
        assert_eq!(EventType::from_bytes(miss.as_bytes()), None);
    }
    assert_eq!(EventType::from_bytes(b"user.session.start\xff"), None);
    assert_eq!(EventType::from_bytes(&[0xff; 40]), None);
    // Two ids that stand beside each other in the text of all ids are none.
    for pair in 1..u16::try_from(EventType::COUNT).unwrap() {
        let [a, b] = [pair, pair + 1].map(|code| EventType::from_code(code).unwrap().as_str());
        let both = format!("{a}{b}");
        for cut in 1..b.len() {
            assert_eq!(EventType::from_bytes(&both.as_bytes()[..both.len() - cut]), None);
            assert_eq!(EventType::from_bytes(&both.as_bytes()[cut.min(a.len())..]).is_some(), cut >= a.len());
        }
    }
}

/// A million near-misses, each judged by a `HashMap` too.
#[test]
fn near_misses_are_judged_as_by_a_map() {
    let map: HashMap<Vec<u8>, EventType> = EventType::ALL.iter().map(|it| (it.as_str().as_bytes().to_vec(), *it)).collect();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 11).unwrap() % below
    };
    let mut hits = 0;
    for round in 0..1_000_000 {
        let mut id = EventType::ALL[round % EventType::COUNT].as_str().as_bytes().to_vec();
        let at = random(id.len());
        match random(6) {
            0 => id[at] = b"abcdefghijklmnopqrstuvwxyz._-"[random(29)],
            1 => id[at] ^= 1 << random(8),
            2 => _ = id.remove(at),
            3 => id.insert(at, b"abcz.0_"[random(7)]),
            4 => id.truncate(at),
            _ => {
                let other = random(id.len());
                id.swap(at, other);
            }
        }
        let expected = map.get(&id).copied();
        hits += usize::from(expected.is_some());
        assert_eq!(EventType::from_bytes(&id), expected, "{}", String::from_utf8_lossy(&id));
    }
    assert!(hits > 1000, "some of them are ids: {hits}");
}

#[test]
fn formatting_and_errors() {
    assert_eq!(format!("[{:>20}]", EventType::UserSessionStart), "[  user.session.start]");
    assert_eq!(format!("{:?}", EventType::UserSessionStart), "UserSessionStart");
    assert_eq!(format!("{:?}", EventType::MimCreateEnrollmentIOS), "MimCreateEnrollmentIOS");
    assert_eq!(format!("{:?}", EventType::N1stThing), "N1stThing");
    let twin = EventType::ResourceDotGovernanceEngineDotEnable;
    assert_eq!(format!("{twin:?} {twin}"), "ResourceDotGovernanceEngineDotEnable resource.governance_engine.enable");
    assert_eq!(EventType::ResourceGovernanceEngineEnable.as_str(), "resource.governance.engine.enable");

    fn message(error: impl Error + Send + Sync + 'static) -> String {
        Box::<dyn Error + Send + Sync>::from(error).to_string()
    }
    assert!(message("x".parse::<EventType>().unwrap_err()).contains("not the id of an Okta event type"));
    assert!(message("x".parse::<Tag>().unwrap_err()).contains("not a tag"));
    assert!(message("x".parse::<PayloadType>().unwrap_err()).contains("not a payload type"));
    assert!(message("x".parse::<Release>().unwrap_err()).contains("not an Okta release"));
}

#[test]
fn the_order_is_that_of_texts() {
    let texts: BTreeSet<&str> = EventType::ALL.iter().map(|it| it.as_str()).collect();
    let types: BTreeSet<EventType> = EventType::ALL.iter().copied().collect();
    assert!(types.iter().map(|it| it.as_str()).eq(texts));
    let hashed: HashSet<EventType> = EventType::ALL.iter().copied().collect();
    assert_eq!(hashed.len(), EventType::COUNT);
}

#[test]
fn the_open_type_loses_nothing() {
    let known = AnyEventType::from("user.session.start");
    let unknown = AnyEventType::from("user.session.teleported");
    assert_eq!(known.known(), Some(EventType::UserSessionStart));
    assert!(known.is_known() && !unknown.is_known());
    assert_eq!((known.as_str(), unknown.as_str()), ("user.session.start", "user.session.teleported"));
    assert!(known == EventType::UserSessionStart && EventType::UserSessionStart == known);
    assert!(unknown != EventType::UserSessionStart && unknown == *"user.session.teleported");
    assert!(unknown == "user.session.teleported" && unknown != known);
    assert_eq!(EventType::try_from(known.clone()), Ok(EventType::UserSessionStart));
    assert!(EventType::try_from(unknown.clone()).is_err());
    assert_eq!(format!("{known:?} {unknown:?}"), "Known(UserSessionStart) Unknown(\"user.session.teleported\")");
    assert_eq!(format!("[{unknown:<25}]"), "[user.session.teleported  ]");

    for text in ["user.session.start", "user.session.teleported", "", "\0", "ü", "a.b"] {
        let expected = AnyEventType::from(text);
        assert_eq!(expected.as_str(), text);
        assert_eq!(AnyEventType::from(text.to_owned()), expected);
        assert_eq!(AnyEventType::from(Box::<str>::from(text)), expected);
        assert_eq!(AnyEventType::from(Cow::Borrowed(text)), expected);
        assert_eq!(AnyEventType::from(Cow::<str>::Owned(text.to_owned())), expected);
        assert_eq!(text.parse::<AnyEventType>(), Ok::<_, Infallible>(expected.clone()));
        assert_eq!(expected.as_ref(), text);
        assert_eq!(String::from(expected), text);
    }
    assert_eq!(AnyEventType::from(EventType::UserSessionStart), known);

    // Equality, order and hash are those of the text.
    let texts = ["a.a", "a.b", "a.c", "user.session", "user.session.start", "user.session.teleported", "z.z"];
    for a in texts {
        for b in texts {
            let [any_a, any_b] = [a, b].map(AnyEventType::from);
            assert_eq!(any_a.cmp(&any_b), a.cmp(b));
            assert_eq!(any_a == any_b, a == b);
        }
    }
    let counts: HashMap<AnyEventType, usize> = texts.into_iter().enumerate().map(|(n, text)| (text.into(), n)).collect();
    assert!(texts.into_iter().enumerate().all(|(n, text)| counts.get(text) == Some(&n)));
    let sorted: BTreeMap<AnyEventType, usize> = counts.into_iter().collect();
    assert_eq!(sorted.get("user.session.start"), Some(&4));
}

const SESSIONS: EventTypeSet = EventTypeSet::with_prefix("user.session");
const JOINED: EventTypeSet = EventTypeSet::from_slice(&[EventType::AB, EventType::AppGoneForever])
    .union(SESSIONS)
    .difference(EventTypeSet::retired())
    .intersection(EventTypeSet::oie_only().complement())
    .symmetric_difference(EventTypeSet::with_tag(Tag::OIE_ONLY));
const HAS_START: bool = SESSIONS.contains(EventType::UserSessionStart);

#[test]
fn sets_are_sets() {
    const { assert!(HAS_START) };
    let ids = |set: EventTypeSet| set.iter().map(EventType::as_str).collect::<Vec<_>>();
    assert_eq!(ids(JOINED), ["a.b", "app.rate-limit.exceeded", "user.session.start"]);
    assert_eq!(ids(SESSIONS), ["user.session.start"]);
    assert_eq!(EventTypeSet::ALL.len(), EventType::COUNT);
    assert!(EventTypeSet::EMPTY.is_empty() && EventTypeSet::default() == EventTypeSet::EMPTY);
    assert_eq!(ids(EventTypeSet::ALL), EventType::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>());

    // By prefix: whole segments only.
    for prefix in ["", "user", "user.", "user.session", "user.session.", "use", "user.s", "app", "app.gone", "z", "nothing"] {
        let expected: Vec<&str> = EventType::ALL
            .iter()
            .map(|it| it.as_str())
            .filter(|id| {
                prefix.is_empty() || *id == prefix || id.starts_with(&format!("{}.", prefix.trim_end_matches('.')))
            })
            .collect();
        assert_eq!(ids(EventTypeSet::with_prefix(prefix)), expected, "{prefix:?}");
    }
    // By fact.
    let all = |is: fn(EventType) -> bool| EventType::ALL.iter().copied().filter(|it| is(*it)).collect::<EventTypeSet>();
    assert_eq!(EventTypeSet::event_hook_eligible(), all(EventType::is_event_hook_eligible));
    assert_eq!(EventTypeSet::oie_only(), all(EventType::is_oie_only));
    assert_eq!(EventTypeSet::change_details(), all(EventType::has_change_details));
    assert_eq!(EventTypeSet::documented(), all(EventType::is_documented));
    assert_eq!(EventTypeSet::documented() | EventTypeSet::hidden() | EventTypeSet::retired(), EventTypeSet::ALL);
    assert_eq!(ids(EventTypeSet::hidden()), ["going.under_cover"]);
    assert_eq!(ids(EventTypeSet::retired()), ["app.gone.forever", "system.agent.read_toplogy"]);
    for &tag in Tag::ALL {
        assert_eq!(EventTypeSet::with_tag(tag), EventType::ALL.iter().copied().filter(|it| it.has_tag(tag)).collect());
    }

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
    let mut set = EventTypeSet::from(EventType::AB);
    assert!(set.insert(EventType::UserSessionStart) && !set.insert(EventType::UserSessionStart));
    assert_eq!(set, EventTypeSet::from([EventType::UserSessionStart, EventType::AB]));
    assert!(set.remove(EventType::AB) && !set.remove(EventType::AB) && !set.contains(EventType::AB));
    set.extend([EventType::AB]);
    assert_eq!(format!("{set:?}"), "{AB, UserSessionStart}");
    let mut iter = (&left).into_iter();
    assert_eq!(iter.len(), l.len());
    assert_eq!((iter.next(), iter.next_back()), (l.first().copied(), l.last().copied()));
    assert_eq!(iter.len(), l.len() - 2);
    assert!(left.iter().rev().eq(l.iter().rev().copied()));
    assert_eq!(HashSet::from([left, left, right]).len(), 2);
}

#[test]
fn tags_are_all_there_ever_were() {
    let names: Vec<&str> = Tag::ALL.iter().map(|tag| tag.as_str()).collect();
    let expected =
        ["2fa", "all", "app", "event-hook-eligible", "mim", "oie-only", "security", "session", "user", "x509-idp-auth"];
    assert_eq!(names, expected);
    for &tag in Tag::ALL {
        assert_eq!(tag.as_str().parse(), Ok(tag));
        assert_eq!(Tag::try_from(tag.as_str()), Ok(tag));
        assert_eq!(tag.as_ref(), tag.to_string());
    }
    assert!("preview-tag".parse::<Tag>().is_err() && "".parse::<Tag>().is_err());
    assert_eq!([Tag::TAG_2FA, Tag::TAG_ALL, Tag::X509_IDP_AUTH].map(Tag::as_str), ["2fa", "all", "x509-idp-auth"]);
    assert_eq!(format!("{:?} {:>6}", Tag::USER, Tag::USER), "Tag(user)   user");

    let tags = EventType::UserSessionStart.tags();
    assert_eq!(tags.iter().collect::<Vec<_>>(), [Tag::EVENT_HOOK_ELIGIBLE, Tag::SESSION, Tag::USER]);
    assert_eq!((tags.len(), tags.is_empty(), tags.iter().len()), (3, false, 3));
    assert!(tags.contains(Tag::USER) && !tags.contains(Tag::MIM));
    assert!(tags.into_iter().eq(&tags));
    assert!(EventType::AB.tags().is_empty());
    assert_eq!(format!("{tags:?}"), "{Tag(event-hook-eligible), Tag(session), Tag(user)}");
    const IS_USER: bool = EventType::UserSessionStart.has_tag(Tag::USER);
    const { assert!(IS_USER) };
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
fn snapshots_are_in_the_order_of_time() {
    assert_eq!(Snapshot::ALL.len(), 4);
    assert!(Snapshot::ALL.is_sorted());
    assert_eq!((Snapshot::ALL[0], Snapshot::ALL[3]), (Snapshot::OLDEST, Snapshot::NEWEST));
    assert_eq!(Snapshot::NEWEST.to_string(), "2026.08.1 (2026-08-06)");
    assert_eq!(Snapshot::ALL[1].to_string(), "unlabelled (2020-01-08)");
    assert_eq!(Snapshot::OLDEST.release(), Some("2019.02.1".parse().unwrap()));
    let date = Snapshot::NEWEST.published();
    assert_eq!((date.year(), date.month(), date.day()), (2026, 8, 6));
    assert_eq!(format!("{date:>12}"), "  2026-08-06");
}

#[test]
fn legacy_ids_lead_back() {
    assert_eq!(
        EventType::UserSessionStart.legacy_ids(),
        ["core.user_auth.login_sso", "core.user_auth.login_success"]
    );
    assert_eq!(EventType::AB.legacy_ids(), [""; 0]);
    assert_eq!(EventType::from_legacy_id("core.user_auth.login_success"), [EventType::UserSessionStart]);
    assert_eq!(EventType::from_legacy_id("app.shared_name"), [EventType::AppGoneAndBack, EventType::AppGoneForever]);
    for miss in ["", "app.shared_nam", "app.shared_name2", "zzz"] {
        assert!(EventType::from_legacy_id(miss).is_empty());
    }
    const LEGACY: &[&str] = EventType::UserSessionStart.legacy_ids();
    assert_eq!(LEGACY.len(), 2);
}
