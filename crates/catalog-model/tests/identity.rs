//! Ids, releases, tokens and snapshot names: what is accepted, what is refused, and in which order they stand.

use catalog_model::{DescriptionDigest, EventId, FieldName, FilePath, LegacyId, Release, SnapshotName, Tag};
use proptest::prelude::*;

#[test]
fn ids_of_the_published_form_are_accepted_and_near_misses_refused() {
    for good in [
        "user.session.start",
        "mim.createEnrollment.IOS",
        "a.b",
        "x-y.rate-limit.exceeded",
        "2fa.on_off",
        "_.-.0",
        "a._",
    ] {
        assert_eq!(EventId::new(good).unwrap().as_str(), good);
    }
    for bad in [
        "",
        "user",
        "user.",
        ".user",
        "user..start",
        "user session.start",
        "us\u{435}r.start",
        "a.b\0",
        "a.b\n",
        "a/b.c",
        "_.-",
        "--.--",
        "_._",
        "-._.-",
    ] {
        assert!(EventId::new(bad).is_err(), "{bad:?}");
    }
    assert!(EventId::new(&format!("a.{}", "b".repeat(126))).is_ok());
    assert!(EventId::new(&format!("a.{}", "b".repeat(127))).is_err());
}

#[test]
fn an_id_that_no_name_can_be_made_from_is_refused_with_that_reason() {
    for bare in ["_.-", "--.--", "_._"] {
        let error = EventId::new(bare).unwrap_err();
        assert!(error.what.contains("neither a letter nor a digit"), "{error}");
        assert!(EventId::new(&format!("{bare}0")).is_ok());
    }
}

#[test]
fn a_refused_id_is_shown_without_acting_on_the_screen() {
    let error = EventId::new("a.\u{1b}]0;x\u{7}\u{202e}").unwrap_err().to_string();
    assert!(!error.chars().any(char::is_control), "{error:?}");
    assert!(error.contains("\\u{1b}") && error.contains("\\u{202e}"), "{error}");
}

#[test]
fn an_id_is_shown_as_it_is_and_links_to_its_entry() {
    let id = EventId::new("user.session_start.ok").unwrap();
    assert_eq!(
        format!("{id}|{id:>22}|{id:?}"),
        "user.session_start.ok| user.session_start.ok|EventId(user.session_start.ok)"
    );
    assert_eq!((id.prefix(), id.as_ref()), ("user", "user.session_start.ok"));
    assert_eq!(id.segments().rev().collect::<Vec<_>>(), ["ok", "session_start", "user"]);
    assert_eq!(id.docs_url(), "https://developer.okta.com/docs/reference/api/event-types/#usersessionstartok");
}

#[test]
fn an_anchor_drops_dots_and_underscores_and_two_ids_can_share_one() {
    let anchor = |id: &str| EventId::new(id).unwrap().anchor();
    assert_eq!(anchor("user.session.start"), "usersessionstart");
    assert_eq!(anchor("mim.createEnrollment.IOS"), "mimcreateEnrollmentIOS");
    assert_eq!(anchor("app.rate-limit.hit"), "apprate-limithit");
    assert_eq!(anchor("resource.governance_engine.enable"), anchor("resource.governance.engine.enable"));
}

#[test]
fn releases_have_two_forms_and_no_other() {
    for good in ["2017.43", "2026.08.1", "2026.32", "2011.01", "2017.53"] {
        assert_eq!(Release::new(good).unwrap().to_string(), good);
    }
    for bad in [
        "",
        "TBD",
        "2017",
        "2017.1",
        "2017.54",
        "2017.00",
        "2026.13.0",
        "2026.8.1",
        "2026.08.10",
        "2026.08.1 ",
        "26.08.1",
        "2026.08.1.1",
        "+026.08.1",
        "1999.01.1",
    ] {
        assert!(Release::new(bad).is_err(), "{bad:?}");
    }
}

#[test]
fn releases_are_ordered_by_time_across_the_two_forms() {
    let sorted = [
        "2016.52",
        "2017.01",
        "2017.09",
        "2017.10",
        "2017.12.0",
        "2018.01",
        "2018.02.1",
        "2018.02.2",
        "2019.03.1",
        "2026.07.1",
        "2026.32",
        "2026.08.0",
    ];
    let releases: Vec<Release> = sorted.iter().map(|text| Release::new(text).unwrap()).collect();
    assert!(releases.windows(2).all(|pair| pair[0] < pair[1]), "{releases:?}");
}

#[test]
fn tags_are_lower_kebab_and_legacy_ids_are_not_bound_to_two_segments() {
    assert!(Tag::new("event-hook-eligible").unwrap().is_flag());
    assert!(!Tag::new("event-hook").unwrap().is_flag());
    for bad in ["", "Tag", "a b", "a,b", "a_b", "é"] {
        assert!(Tag::new(bad).is_err(), "{bad:?}");
    }
    assert!(LegacyId::new("verificationFailed").is_ok());
    assert!(LegacyId::new("two words").is_err());
}

#[test]
fn a_field_has_another_name_in_events() {
    let in_events = |text: &str| FieldName::new(text).unwrap().in_events();
    assert_eq!(in_events("request_uri"), "requestUri");
    assert_eq!(in_events("url"), "url");
    assert_eq!(in_events("ApproverType"), "ApproverType");
    assert_eq!(in_events("device_UDID"), "deviceUDID");
    assert_eq!(in_events("o365_immutableId"), "o365ImmutableId");
}

#[test]
fn a_digest_ignores_white_space_and_nothing_else() {
    let digest = |text: &str| DescriptionDigest::of(text).to_string();
    assert_eq!(digest("one  two\n three "), digest("one two three"));
    assert_ne!(digest("one two"), digest("onetwo"));
    assert_eq!(digest(" \t\n"), "");
    // The first 16 digits of `printf abc | sha256sum`.
    assert_eq!(digest("abc"), "ba7816bf8f01cfea");
    assert_eq!("ba7816bf8f01cfea".parse(), Ok(DescriptionDigest::of("abc")));
    assert!("BA7816BF8F01CFEA".parse::<DescriptionDigest>().is_err());
    assert!("ba78".parse::<DescriptionDigest>().is_err());
}

#[test]
fn a_snapshot_name_reads_back_and_only_in_its_own_spelling() {
    for good in ["20260806T140310Z_2026.08.1", "20190214T221222Z_unlabelled", "20190214T221222Z_2017.43"] {
        assert_eq!(good.parse::<SnapshotName>().unwrap().to_string(), good);
    }
    for bad in [
        "20260806T140310Z",
        "20260806T140310_2026.08.1",
        "2026-08-06T14:03:10Z_2026.08.1",
        "20261306T140310Z_2026.08.1",
        "20260806T140310Z_",
        "20260806T140310Z_x",
        "20260806T140310Z_2026.08.1_",
    ] {
        assert!(bad.parse::<SnapshotName>().is_err(), "{bad:?}");
    }
}

#[test]
fn file_paths_stay_in_their_folder() {
    for good in ["a", "a/b.csv", "20260806T140310Z_2026.08.1/events.csv", ".gitignore"] {
        assert!(FilePath::new(good).is_ok(), "{good}");
    }
    for bad in ["", "/a", "a/", "a//b", "..", "../a", "a/../b", ".", "a\\b", "a b", "a\0", "é"] {
        assert!(FilePath::new(bad).is_err(), "{bad:?}");
    }
}

proptest! {
    #[test]
    fn any_text_is_an_id_exactly_if_it_has_the_published_form(text in "[A-Za-z0-9_.é /-]{0,12}") {
        let expected = text.contains('.')
            && text.split('.').all(|segment| !segment.is_empty()
                && segment.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-'))
            && text.contains(|c: char| c.is_ascii_alphanumeric());
        prop_assert_eq!(EventId::new(&text).is_ok(), expected);
    }

    #[test]
    fn the_order_of_releases_is_total_and_their_text_reads_back(a in release(), b in release(), c in release()) {
        prop_assert_eq!(Release::new(&a.to_string()), Ok(a));
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
        prop_assert_eq!(a == b, a.cmp(&b).is_eq());
        if a <= b && b <= c {
            prop_assert!(a <= c);
        }
        if a.year() < b.year() {
            prop_assert!(a < b);
        }
    }

    #[test]
    fn the_order_of_snapshot_names_is_the_order_of_their_texts(a in snapshot_name(), b in snapshot_name()) {
        prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()));
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
