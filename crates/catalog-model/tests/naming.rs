//! Variant names and the registry that keeps them.

use catalog_model::{EventId, Registry, RegistryEntry, VariantName, variant_name};
use proptest::prelude::*;

fn id(text: &str) -> EventId {
    EventId::new(text).unwrap()
}

fn name(text: &str) -> String {
    variant_name(&id(text)).unwrap().to_string()
}

#[test]
fn a_variant_name_joins_the_capitalised_words() {
    assert_eq!(name("user.session.start"), "UserSessionStart");
    assert_eq!(name("mim.createEnrollment.IOS"), "MimCreateEnrollmentIOS");
    assert_eq!(name("app.api.error.rate-limit.exceeded"), "AppApiErrorRateLimitExceeded");
    assert_eq!(name("user.authentication.auth_via_AD_agent"), "UserAuthenticationAuthViaADAgent");
    assert_eq!(name("a._b_.c"), "ABC");
}

#[test]
fn f067_reserved_names_and_leading_digits_are_changed() {
    assert_eq!(name("2fa.sent"), "N2faSent");
    assert_eq!(name("se.lf"), "SeLf");
    assert_eq!(name("self._"), "Self_");
    assert_eq!(name("un.known"), "UnKnown");
    assert_eq!(name("unknown.-"), "Unknown_");
    assert_eq!(name("none._"), "None_");
    for bad in ["Self", "None", "", "lower", "Übung", "A-b", "A b", "_A", "1A", "A\u{202e}"] {
        assert!(VariantName::new(bad).is_err(), "{bad:?}");
    }
}

#[test]
fn f066_the_first_of_several_colliding_ids_gets_the_plain_name() {
    let mut registry = Registry::default();
    let names: Vec<(u16, String)> = [
        "resource.governance.engine.enable",
        "resource.governance_engine.enable",
        "resource.governance-engine.enable",
        "resource.governance.engine.enable",
    ]
    .iter()
    .map(|text| registry.register(&id(text)).map(|entry| (entry.code.get(), entry.variant.to_string())).unwrap())
    .collect();
    let expected = [
        (1, "ResourceGovernanceEngineEnable"),
        (2, "ResourceDotGovernanceEngineDotEnable"),
        (3, "ResourceDotGovernanceEngineDotEnable2"),
        (1, "ResourceGovernanceEngineEnable"),
    ];
    assert_eq!(names, expected.map(|(code, name)| (code, name.to_owned())));
}

#[test]
fn edited_registries_are_refused() {
    let entry = |code: u16, text: &str, variant: &str| RegistryEntry {
        code: code.try_into().unwrap(),
        id: id(text),
        variant: VariantName::new(variant).unwrap(),
    };
    for (entries, at, what) in [
        (vec![entry(2, "a.b", "AB")], "`code`", "code 2 is in the place of 1"),
        (vec![entry(1, "a.b", "AB"), entry(1, "a.c", "AC")], "`code`", "code 1 is in the place of 2"),
        (vec![entry(1, "a.b", "AB"), entry(2, "a.b", "AC")], "`id`", "`a.b` is registered twice"),
        (vec![entry(1, "a.b", "AB"), entry(2, "a.c", "AB")], "`variant`", "`AB` of `a.c` is taken by another id"),
    ] {
        let refusal = Registry::from_entries(entries).unwrap_err();
        assert_eq!((refusal.id(), refusal.at.as_str()), ("T-REGISTRY", at));
        assert!(refusal.what.contains(what), "{refusal}");
    }
    assert_eq!(Registry::from_entries([entry(1, "a.b", "AB"), entry(2, "a.c", "AC")]).unwrap().len(), 2);
}

proptest! {
    #[test]
    fn every_id_has_a_name(text in "[A1b_-]{1,3}(\\.[A1b_-]{1,3}){1,3}") {
        match EventId::new(&text) {
            Ok(id) => prop_assert!(variant_name(&id).is_ok(), "{text}"),
            Err(_) => prop_assert!(!text.contains(|c: char| c.is_ascii_alphanumeric()), "{text}"),
        }
    }

    #[test]
    fn every_registered_id_gets_a_unique_name_that_never_changes(
        texts in proptest::collection::vec("[ab][ab_-]{0,2}\\.[ab1][ab_-]{0,2}(\\.[ab]){0,2}", 1..60)
    ) {
        let mut registry = Registry::default();
        let mut before = Vec::new();
        for text in &texts {
            registry.register(&id(text)).unwrap();
            let now: Vec<RegistryEntry> = registry.entries().cloned().collect();
            prop_assert_eq!(&now[..before.len()], &before[..]);
            before = now;
        }
        prop_assert_eq!(Registry::from_entries(before).unwrap(), registry);
    }
}
