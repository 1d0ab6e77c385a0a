//! The accepted and refused forms of ids, releases, names, digests and paths, and their order.

use std::fmt::Debug;
use std::str::FromStr;

use catalog_model::{DescriptionDigest, EventId, FieldName, FilePath, LegacyId, Release, SnapshotName, Tag};
use proptest::prelude::*;

/// The `good` texts are accepted and shown unchanged; the `bad` ones are refused.
#[track_caller]
fn check<T: FromStr<Err: Debug> + ToString>(good: &[&str], bad: &[&str]) {
    for good in good {
        assert_eq!(good.parse::<T>().unwrap().to_string(), *good);
    }
    for bad in bad {
        assert!(bad.parse::<T>().is_err(), "{bad:?}");
    }
}

#[test]
fn event_ids() {
    let good =
        ["user.session.start", "mim.createEnrollment.IOS", "a.b", "x-y.rate-limit.exceeded", "2fa.on_off", "a._"];
    check::<EventId>(&good, &["", "user", "user.", ".user", "user..start", "user session.start", "us\u{435}r.start"]);
    check::<EventId>(&["_.-.0", "_.-0", "_._0"], &["a.b\0", "a.b\n", "a/b.c", "_.-", "--.--", "_._", "-._.-"]);
    check::<EventId>(&[&format!("a.{}", "b".repeat(126))], &[&format!("a.{}", "b".repeat(127))]);
}

#[test]
fn a_refused_event_id_is_shown_safely_with_the_reason() {
    for (text, expected) in [
        ("_.-", "`_.-` is not an event id: it has neither a letter nor a digit"),
        ("a.\u{1b}", "`a.\\u{1b}` is not an event id: it has a character other than letters, digits, `.`, `_` and `-`"),
        ("a.\u{202e}", "`a.\\u{202e}` is not an event id: it has a character outside ASCII"),
    ] {
        assert_eq!(EventId::new(text).unwrap_err().to_string(), expected);
    }
}

#[test]
fn event_id_parts_and_links() {
    let id = EventId::new("user.session_start.ok").unwrap();
    assert_eq!(
        format!("{id}|{id:>22}|{id:?}"),
        "user.session_start.ok| user.session_start.ok|EventId(user.session_start.ok)"
    );
    assert_eq!((id.prefix(), id.as_ref()), ("user", "user.session_start.ok"));
    assert_eq!(id.segments().rev().collect::<Vec<_>>(), ["ok", "session_start", "user"]);
    assert_eq!(id.docs_url(), "https://developer.okta.com/docs/reference/api/event-types/#usersessionstartok");
    let anchor = |id: &str| EventId::new(id).unwrap().anchor();
    assert_eq!(anchor("app.rate-limit.hit"), "apprate-limithit");
    assert_eq!(anchor("resource.governance_engine.enable"), anchor("resource.governance.engine.enable"));
}

#[test]
fn releases() {
    let good = ["2017.43", "2026.08.1", "2026.32", "2011.01", "2017.53"];
    check::<Release>(&good, &["", "TBD", "2017", "2017.1", "2017.54", "2017.00", "2026.13.0", "2026.8.1"]);
    check::<Release>(&[], &["2026.08.10", "2026.08.1 ", "26.08.1", "2026.08.1.1", "+026.08.1", "1999.01.1"]);
}

#[test]
fn releases_with_weeks_and_with_months_are_ordered_by_time() {
    let sorted = ["2016.52", "2017.01", "2017.09", "2017.10", "2017.12.0", "2018.01", "2018.02.1", "2018.02.2"]
        .into_iter()
        .chain(["2019.03.1", "2026.07.1", "2026.32", "2026.08.0"]);
    let releases: Vec<Release> = sorted.map(|text| Release::new(text).unwrap()).collect();
    assert!(releases.is_sorted_by(|a, b| a < b), "{releases:?}");
}

#[test]
fn tags_and_legacy_ids() {
    check::<Tag>(&["event-hook-eligible", "a1"], &["", "Tag", "a b", "a,b", "a_b", "é", &"a".repeat(129)]);
    check::<LegacyId>(&["verificationFailed", "core.user_auth.x"], &["", "two words"]);
    assert!(Tag::new("event-hook-eligible").unwrap().is_flag());
    assert!(!Tag::new("event-hook").unwrap().is_flag());
}

#[test]
fn field_names_in_log_events() {
    for (upstream, in_events) in [
        ("request_uri", "requestUri"),
        ("url", "url"),
        ("ApproverType", "ApproverType"),
        ("device_UDID", "deviceUDID"),
        ("o365_immutableId", "o365ImmutableId"),
    ] {
        assert_eq!(FieldName::new(upstream).unwrap().in_events(), in_events);
    }
}

#[test]
fn a_description_digest_ignores_only_white_space() {
    let digest = |text: &str| DescriptionDigest::of(text).to_string();
    assert_eq!(digest("one  two\n three "), digest("one two three"));
    assert_ne!(digest("one two"), digest("onetwo"));
    assert_eq!(digest(" \t\n"), "");
    // The first 16 digits of `printf abc | sha256sum`.
    assert_eq!(digest("abc"), "ba7816bf8f01cfea");
    check::<DescriptionDigest>(&["", "ba7816bf8f01cfea"], &["BA7816BF8F01CFEA", "ba78", "+a7816bf8f01cfea"]);
}

#[test]
fn snapshot_names_have_one_spelling() {
    check::<SnapshotName>(
        &["20260806T140310Z_2026.08.1", "20190214T221222Z_unlabelled", "20190214T221222Z_2017.43"],
        &[
            "20260806T140310Z",
            "20260806T140310_2026.08.1",
            "2026-08-06T14:03:10Z_2026.08.1",
            "20261306T140310Z_2026.08.1",
            "20260806T140310Z_",
            "20260806T140310Z_x",
            "20260806T140310Z_2026.08.1_",
        ],
    );
}

#[test]
fn file_paths_stay_in_their_folder() {
    check::<FilePath>(
        &["a", "a/b.csv", "20260806T140310Z_2026.08.1/events.csv", ".gitignore"],
        &["", "/a", "a/", "a//b", "..", "../a", "a/../b", ".", "a\\b", "a b", "a\0", "é"],
    );
}

proptest! {
    #[test]
    fn event_ids_have_exactly_the_published_form(text in "[A-Za-z0-9_.é /-]{0,12}") {
        let expected = text.contains('.')
            && text.split('.').all(|segment| !segment.is_empty()
                && segment.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-'))
            && text.contains(|c: char| c.is_ascii_alphanumeric());
        prop_assert_eq!(EventId::new(&text).is_ok(), expected);
    }

    #[test]
    fn releases_are_totally_ordered_and_their_text_parses_back(a in release(), b in release(), c in release()) {
        prop_assert_eq!(Release::new(&a.to_string()), Ok(a));
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
        prop_assert_eq!(a == b, a.cmp(&b).is_eq());
        prop_assert!(!(a <= b && b <= c) || a <= c);
        prop_assert!(a.year() >= b.year() || a < b);
    }

    #[test]
    fn snapshot_names_are_ordered_like_their_texts(a in snapshot_name(), b in snapshot_name()) {
        prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()));
    }

    #[test]
    fn accepted_paths_stay_in_their_folder(text in "[a-zA-Z0-9._/\\\\ \\-:~\0\u{e9}\u{202e}]{0,20}|\\PC{0,20}") {
        let folder = std::path::Path::new("folder");
        match FilePath::new(text.as_str()) {
            Ok(path) => {
                let path = folder.join(path.as_str());
                let parts: Vec<_> = path.components().map(|part| part.as_os_str()).collect();
                prop_assert_eq!(parts.len(), 2 + text.matches('/').count(), "no part is lost, skipped or goes up");
                prop_assert!(parts[0] == "folder" && text.bytes().all(|b| b.is_ascii_graphic() && !b"\\:~".contains(&b)));
            }
            Err(error) => prop_assert!(!error.to_string().contains(catalog_model::acts_on_the_screen)),
        }
    }
}

fn release() -> impl Strategy<Value = Release> {
    prop_oneof![
        (2010_u16..2030, 1_u8..=53).prop_map(|(year, week)| Release::Week { year, week }),
        (2010_u16..2030, 1_u8..=12, 0_u8..=9).prop_map(|(year, month, number)| Release::Month { year, month, number }),
    ]
}

fn snapshot_name() -> impl Strategy<Value = SnapshotName> {
    (1_000_000_000_i64..2_000_000_000, proptest::option::of(release()))
        .prop_map(|(second, label)| SnapshotName { published: jiff::Timestamp::from_second(second).unwrap(), label })
}
