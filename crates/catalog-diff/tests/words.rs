//! The words that users type: levels and rules.

#[path = "../../catalog-model/tests/support/shown_errors.rs"]
mod shown_errors;

use std::collections::BTreeSet;

use catalog_diff::{ERROR_IDS, Level, Rule, UnknownWord};
use catalog_model::OldRefusal;
use shown_errors::{Texts, Variants, variants};

variants! {
    UnknownWord { Level, Rule }
}

#[test]
fn levels_and_rules_read_as_they_are_written() {
    for level in Level::BY_SEVERITY {
        assert_eq!(level.to_string().parse(), Ok(level));
    }
    for &rule in Rule::ALL {
        assert_eq!(rule.to_string().parse(), Ok(rule));
    }
    assert!("Breaking".parse::<Level>().is_err());
    assert!("event-retired ".parse::<Rule>().is_err());
}

#[test]
fn breaking_is_the_greatest_and_rules_go_by_level() {
    assert!(Level::Breaking > Level::Notable && Level::Notable > Level::Editorial);
    assert!(Rule::ALL.is_sorted());
    assert!(Rule::ALL.iter().rev().is_sorted_by_key(|rule| rule.level()));
    let count = |level| Rule::ALL.iter().filter(|rule| rule.level() == level).count();
    assert_eq!(Level::BY_SEVERITY.map(count), [7, 9, 7]);
}

#[test]
fn each_rule_has_an_id_and_a_sentence_of_its_own() {
    let ids: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    let meanings: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.meaning()).collect();
    assert_eq!((ids.len(), meanings.len()), (Rule::ALL.len(), Rule::ALL.len()));
    assert!(ids.iter().all(|id| id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')));
    assert!(meanings.iter().all(|meaning| meaning.ends_with('.')));
    assert_eq!(Rule::DescriptionChanged.counted(1), "1 description changed");
    assert_eq!(Rule::DescriptionChanged.counted(2), "2 descriptions changed");
}

#[test]
fn an_unknown_word_is_refused_with_the_nearest_one() {
    let rule = "event-retierd".parse::<Rule>().unwrap_err();
    assert_eq!(rule.id(), "W-RULE");
    assert!(rule.next().contains("`event-retired`"));
    let level = "loud\x1b[31m".parse::<Level>().unwrap_err();
    assert_eq!(level.id(), "W-LEVEL");
    assert_eq!(level.what(), "`loud\\u{1b}[31m` is not a level");
    for error in [rule, level] {
        assert!(ERROR_IDS.iter().any(|(id, _)| *id == error.id()));
        assert!(!error.place().is_empty() && !error.why().is_empty());
    }
}

#[test]
fn the_text_of_every_error() {
    let level = "louder".parse::<Level>().unwrap_err();
    let rule = "event-retierd".parse::<Rule>().unwrap_err();
    let mut texts = Texts::default();
    for error in [level, rule] {
        texts.add(&[error.variant()], &error);
    }
    insta::assert_snapshot!(texts.whole_with_ids(&[UnknownWord::NAMES], ERROR_IDS));
}
