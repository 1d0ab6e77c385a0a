//! Each guard just below its limits, just above them, and accepted by the exact count.

use catalog_model::testing::{catalog, entry, history, publication};
use catalog_model::{
    Catalog, CategoryId, ChangeDetails, Coverage, DescriptionDigest, EventEntry, FieldName, LegacyId, PayloadField,
    PayloadFlags, PayloadType, PayloadTypeName, Tag, Visibility,
};
use catalog_update::guards::{GUARDS, markdown};
use catalog_update::{CODES, Override, judge};

const PERSONAL: PayloadFlags = PayloadFlags { sensitive: false, personal: true, customer: false };

fn overrides(words: &[&str]) -> Vec<Override> {
    words.iter().map(|word| word.parse::<Override>().unwrap()).collect()
}

/// Judges the step from the first to the last of these catalogs, a month apart.
fn judge_steps(
    earlier: &[Catalog],
    after: &Catalog,
    accepted: &[&str],
) -> Result<Vec<String>, (&'static str, String, String)> {
    let months = earlier.iter().zip(1..).map(|(catalog, month)| {
        publication(&format!("2020-{month:02}-01T00:00:00Z"), &format!("2020.{month:02}.1"), catalog.clone())
    });
    let new = publication("2020-09-01T00:00:00Z", "2020.09.1", after.clone());
    match judge(&history(months), &new, &overrides(accepted)) {
        Ok(warnings) => Ok(warnings.iter().map(ToString::to_string).collect()),
        Err(refusals) => {
            let refusal = &refusals[0];
            Err((refusal.id(), refusal.what.clone(), refusal.advice().to_owned()))
        }
    }
}

fn refused(before: &Catalog, after: &Catalog) -> Option<&'static str> {
    judge_steps(std::slice::from_ref(before), after, &[]).err().map(|(id, ..)| id)
}

/// A hundred event types, each changed by its number, with one payload type of these fields.
fn made_with(
    coverage: Coverage,
    change: impl Fn(usize, &mut EventEntry),
    fields: impl IntoIterator<Item = (usize, PayloadField)>,
) -> Catalog {
    let mut made = Catalog::new(coverage);
    for number in 0..100 {
        let mut entry = entry(&format!("pool.lane{number}"));
        change(number, &mut entry);
        made.insert(entry).unwrap();
    }
    let name = PayloadTypeName::new("Lane").unwrap();
    let fields = fields.into_iter().map(|(n, field)| (FieldName::new(&format!("f{n}")).unwrap(), field)).collect();
    if coverage.data {
        made.insert_payload_type(PayloadType { name, fields });
    }
    made
}

fn made(change: impl Fn(usize, &mut EventEntry)) -> Catalog {
    made_with(Coverage::FULL, change, [])
}

/// A hundred event types, the first `count` of them changed.
fn first(count: usize, change: impl Fn(&mut EventEntry)) -> Catalog {
    made(|number, entry| {
        if number < count {
            change(entry)
        }
    })
}

fn with_fields(numbers: std::ops::Range<usize>, kind: &str, format: &str, flags: Option<PayloadFlags>) -> Catalog {
    let field = PayloadField::new(kind, format, flags).unwrap();
    made_with(Coverage::FULL, |_, _| {}, numbers.map(|number| (number, field.clone())))
}

fn with_payload_types(numbers: std::ops::Range<usize>) -> Catalog {
    let mut made = catalog(0..100);
    for number in numbers {
        let name = PayloadTypeName::new(&format!("Lane{number}")).unwrap();
        made.insert_payload_type(PayloadType { name, fields: Default::default() });
    }
    made
}

fn tagged(tag: &str, numbers: std::ops::Range<usize>) -> Catalog {
    made(|number, entry| {
        if numbers.contains(&number) {
            entry.tags.insert(Tag::new(tag).unwrap());
        }
    })
}

fn hidden(visibility: Visibility, numbers: std::ops::Range<usize>) -> Catalog {
    made(|number, entry| {
        if numbers.contains(&number) {
            entry.visibility = visibility;
        }
    })
}

/// One of two payload types.
fn named(other: bool) -> Option<PayloadTypeName> {
    Some(payload_type(if other { "Lane" } else { "Person" }))
}

fn payload_type(name: &str) -> PayloadTypeName {
    PayloadTypeName::new(name).unwrap()
}

/// A guard, the catalog before, the step to a given count, the largest count that is usual, and the largest that is
/// not refused, with what else must be accepted.
struct Row {
    name: &'static str,
    before: Catalog,
    after: Box<dyn Fn(usize) -> Catalog>,
    usual: usize,
    passes: usize,
    also: &'static [&'static str],
}

fn rows() -> Vec<Row> {
    type After = Box<dyn Fn(usize) -> Catalog>;
    let row = |name, before, after: After, usual, passes| Row { name, before, after, usual, passes, also: &[] };
    let since = || "2020.01.1".parse().ok();
    let lane = || ChangeDetails::named([payload_type("Lane")].into());
    let category = |name: &str| Some(CategoryId::new(name).unwrap());
    let flag = |name, tag: &'static str| Row {
        also: &["tag-changes=100"],
        ..row(
            name,
            tagged(tag, 0..100),
            Box::new(move |n| {
                made(move |number, entry| {
                    entry.tags.insert(Tag::new("sample").unwrap());
                    if number >= n {
                        entry.tags.insert(Tag::new(tag).unwrap());
                    }
                })
            }),
            4,
            10,
        )
    };
    // A fact of the data that so many event types have.
    let fact = |name, having: usize, set: fn(&mut EventEntry, bool), usual, passes| {
        let made = move |n: usize| {
            made(move |number, entry| {
                if number < having {
                    set(entry, number < n);
                }
            })
        };
        row(name, made(0), Box::new(made), usual, passes)
    };
    let privacy = |name, set: fn(&mut PayloadFlags, bool)| {
        let made = move |n: usize| {
            let fields = (0..100).map(|number| {
                let mut flags = PayloadFlags::default();
                set(&mut flags, number >= n);
                (number, PayloadField::new("String", "", Some(flags)).unwrap())
            });
            made_with(Coverage::FULL, |_, _| {}, fields)
        };
        row(name, made(0), Box::new(made), 4, 10)
    };
    let personal = Some(PERSONAL);
    vec![
        row("removals", catalog(0..100), Box::new(|n| catalog(n..100)), 2, 10),
        row("additions", catalog(0..100), Box::new(|n| catalog(0..100 + n)), 5, 25),
        row(
            "text-changes",
            catalog(0..100),
            Box::new(|n| {
                let mut reworded = first(n, |entry| entry.description = DescriptionDigest::of("new"));
                reworded.insert_payload_type(PayloadType { name: payload_type("Lane"), fields: Default::default() });
                reworded
            }),
            5,
            25,
        ),
        row("tag-changes", made(|_, _| {}), Box::new(|n| tagged("sample", 0..n)), 5, 25),
        row(
            "category-changes",
            made(|_, entry| entry.category = category("lanes")),
            Box::new(move |n| {
                made(move |number, entry| entry.category = category(if number < n { "other" } else { "lanes" }))
            }),
            5,
            50,
        ),
        flag("hook-losses", "event-hook-eligible"),
        flag("oie-losses", "oie-only"),
        row(
            "change-detail-losses",
            first(100, |entry| entry.change_details = lane()),
            Box::new(move |n| {
                made(move |number, entry| {
                    if number >= n {
                        entry.change_details = lane()
                    }
                })
            }),
            4,
            10,
        ),
        row(
            "change-detail-gains",
            made(|_, _| {}),
            Box::new(move |n| first(n, |entry| entry.change_details = lane())),
            4,
            15,
        ),
        row("release-changes", made(|_, _| {}), Box::new(move |n| first(n, |entry| entry.since = since())), 4, 10),
        fact(
            "date-changes",
            100,
            |entry, other| entry.created = Some(if other { "2020-01-31" } else { "2020-01-01" }.parse().unwrap()),
            4,
            10,
        ),
        fact("actor-changes", 20, |entry, other| entry.actor = named(other), 4, 10),
        fact("debug-data-changes", 100, |entry, other| entry.debug_data = named(other), 4, 20),
        fact("target-changes", 100, |entry, other| entry.targets = named(other).into_iter().collect(), 4, 10),
        row(
            "legacy-id-gains",
            made(|_, _| {}),
            Box::new(|n| first(n, |entry| entry.legacy_ids = [LegacyId::new("core.old").unwrap()].into())),
            5,
            25,
        ),
        row("beta-changes", hidden(Visibility::Beta, 0..20), Box::new(|n| hidden(Visibility::Beta, n..20)), 8, 12),
        row(
            "internal-changes",
            hidden(Visibility::Internal, 0..20),
            Box::new(|n| hidden(Visibility::Internal, n..20)),
            8,
            12,
        ),
        row("payload-removals", with_payload_types(0..20), Box::new(|n| with_payload_types(n..20)), 1, 5),
        row(
            "field-changes",
            with_fields(0..20, "String", "", personal),
            Box::new(move |n| with_fields(n..20, "String", "", personal)),
            4,
            5,
        ),
        row(
            "format-changes",
            with_fields(0..100, "String", "id", None),
            Box::new(|n| {
                let field = |format| PayloadField::new("String", format, None).unwrap();
                let fields = (0..100).map(move |number| (number, field(if number < n { "uri" } else { "id" })));
                made_with(Coverage::FULL, |_, _| {}, fields)
            }),
            4,
            10,
        ),
        privacy("sensitive-losses", |flags, is_set| flags.sensitive = is_set),
        privacy("personal-losses", |flags, is_set| flags.personal = is_set),
        privacy("customer-losses", |flags, is_set| flags.customer = is_set),
    ]
}

#[test]
fn f068_f069_f070_every_guard_applies_its_limits() {
    let rows = rows();
    for guard in GUARDS {
        assert!(rows.iter().any(|row| row.name == guard.name), "{} has a row", guard.name);
    }
    for Row { name, before, after, usual, passes, also } in rows {
        let guard = GUARDS.iter().find(|guard| guard.name == name).unwrap();
        let accept = |count: &str| {
            let own = (!count.is_empty()).then(|| format!("{name}={count}"));
            // Event types that were hidden are new ones where they are documented.
            let also: Vec<String> = also.iter().map(|word| (*word).to_owned()).chain(own).collect();
            move |step: &Catalog, before: &Catalog| {
                let added = step.count(Visibility::Public).saturating_sub(before.count(Visibility::Public));
                let added = (name != "additions").then(|| format!("additions={added}"));
                let words: Vec<&str> = also.iter().map(String::as_str).chain(added.as_deref()).collect();
                judge_steps(std::slice::from_ref(before), step, &words)
            }
        };
        let has_warning = |warnings: &[String]| warnings.iter().any(|warning| warning.starts_with(guard.noun));
        let warnings = accept("")(&after(usual), &before).unwrap();
        assert!(!has_warning(&warnings), "{name}: {usual} is usual: {warnings:?}");
        for unusual in [usual + 1, passes] {
            let warnings = accept("")(&after(unusual), &before).unwrap();
            assert!(has_warning(&warnings), "{name}: {unusual} is unusual: {warnings:?}");
        }
        let beyond = passes + 1;
        let (id, what, next) = accept("")(&after(beyond), &before).unwrap_err();
        assert_eq!(id, guard.code.id, "{name}: {what}");
        assert!(what.starts_with(&format!("{}: {beyond} of ", guard.noun)), "{what}");
        assert!(next.ends_with(&format!("--accept {name}={beyond}")), "{next}");
        for wrong in [passes, beyond + 1] {
            let (id, what, _) = accept(&wrong.to_string())(&after(beyond), &before).unwrap_err();
            assert_eq!(id, guard.code.id);
            assert!(what.ends_with(&format!("accepted is {wrong}")), "{what}");
        }
        let warnings = accept(&beyond.to_string())(&after(beyond), &before).unwrap();
        assert!(has_warning(&warnings), "{name}: an accepted change is still unusual");
    }
}

#[test]
fn f126_facts_are_counted_among_those_that_have_them() {
    let with_actors = |actor: fn(usize) -> Option<PayloadTypeName>| {
        made(move |number, entry| {
            if number < 9 {
                entry.actor = actor(number);
            }
        })
    };
    let before = with_actors(|_| named(false));
    let judged = |after: &Catalog| judge_steps(std::slice::from_ref(&before), after, &[]);
    let (id, what, next) = judged(&with_actors(|number| named(number < 5))).unwrap_err();
    assert_eq!((id, what.as_str()), ("D-FACTS", "event types with another actor type: 5 of 9 in one step"));
    assert!(next.ends_with("--accept actor-changes=5"), "{next}");
    let warnings = judged(&with_actors(|number| named(number < 4))).unwrap();
    assert_eq!(warnings, ["event types with another actor type: 4 of 9 in one step (more than 20 % is unusual)"]);
    assert_eq!(judged(&with_actors(|number| named(number < 3))).unwrap(), [""; 0]);
    // Facts that are published for the first time, and removed legacy ids, are not changes.
    let facts = made(|_, entry| {
        entry.actor = named(false);
        entry.debug_data = named(false);
        entry.targets = named(false).into_iter().collect();
        entry.created = "2020-01-31".parse().ok();
    });
    assert_eq!(refused(&made(|_, _| {}), &facts), None);
    let legacy = made(|_, entry| entry.legacy_ids = [LegacyId::new("core.old").unwrap()].into());
    assert_eq!(refused(&legacy, &made(|_, _| {})), None);
}

#[test]
fn f133_a_change_of_all_is_explained() {
    let before = made(|number, entry| {
        entry.actor = named(false).filter(|_| number < 9);
        entry.category = CategoryId::new("lanes").ok();
    });
    let judged = |after: &Catalog| judge_steps(std::slice::from_ref(&before), after, &[]).unwrap_err();
    let all = "all of them changed: find out whether a key was renamed or dropped";
    for (actor, category, expected) in [
        (
            None,
            Some("lanes"),
            ("D-FACTS", "9 of 9 in one step; `actor` is gone from all 9 that had it", "update the reader"),
        ),
        (named(true), Some("lanes"), ("D-FACTS", "9 of 9 in one step", all)),
        (
            named(false),
            None,
            ("D-CATEGORIES", "100 of 100 in one step; `category` is gone from all 100", "update the reader"),
        ),
        (named(false), Some("other"), ("D-CATEGORIES", "100 of 100 in one step", all)),
    ] {
        let after = made(|number, entry| {
            entry.actor = actor.clone().filter(|_| number < 9);
            entry.category = category.and_then(|category| CategoryId::new(category).ok());
        });
        let (id, what, next) = judged(&after);
        assert_eq!(id, expected.0, "{what}");
        assert!(what.contains(expected.1) && next.contains(expected.2) && !next.contains("--accept"), "{what} {next}");
    }
}

#[test]
fn f070_lost_flags_are_counted() {
    let named = |from: usize| {
        made(move |number, entry| {
            if (from..20).contains(&number) {
                entry.change_details = ChangeDetails::named([payload_type("Lane")].into());
            }
        })
    };
    assert_eq!(refused(&named(0), &named(5)), Some("D-FLAGS"), "change details are a flag too");
    let eligible = |from| tagged("event-hook-eligible", from..50);
    assert_eq!(refused(&eligible(44), &eligible(48)), None, "four are too few, of six too");
    assert_eq!(refused(&eligible(44), &eligible(49)), Some("D-FLAGS"));
    assert_eq!(refused(&eligible(25), &eligible(0)), None, "a gained flag is not a loss");
}

#[test]
fn f070_changed_payload_fields_are_counted() {
    let fields = |kind, format, flags| with_fields(0..20, kind, format, flags);
    let all = PayloadFlags { sensitive: true, personal: true, customer: true };
    let string = |format| fields("String", format, Some(all));
    let string_with = |flags| fields("String", "", Some(flags));
    for (before, after, expected) in [
        (string("id"), string("uri"), Some("D-FIELDS")),
        (string("id"), string(""), Some("D-FIELDS")),
        (string(""), string("id"), None),
        (string(""), fields("Map", "", Some(all)), Some("D-FIELDS")),
        (string_with(all), string_with(PayloadFlags { sensitive: false, ..all }), Some("D-PRIVACY")),
        (string_with(all), string_with(PayloadFlags { personal: false, ..all }), Some("D-PRIVACY")),
        (string_with(all), string_with(PayloadFlags { customer: false, ..all }), Some("D-PRIVACY")),
        (string_with(all), fields("String", "", None), Some("D-PRIVACY")),
        (fields("String", "", None), string_with(all), None),
        (string(""), with_fields(0..60, "String", "", Some(all)), None),
    ] {
        assert_eq!(refused(&before, &after), expected, "{after:?}");
    }
}

#[test]
fn f072_beta_and_internal_event_types_are_counted_separately() {
    let both = |internal: usize| {
        made(move |number, entry| match number {
            0..50 => entry.visibility = Visibility::Beta,
            _ if number < internal => entry.visibility = Visibility::Internal,
            _ => {}
        })
    };
    assert_eq!(refused(&both(56), &both(50)), Some("D-HIDDEN"));
    let four = |from| hidden(Visibility::Beta, from..20);
    assert_eq!(refused(&four(16), &four(20)), None, "four are too few");
    assert_eq!(refused(&four(15), &four(20)), Some("D-HIDDEN"));
}

#[test]
fn f063_facts_that_one_side_does_not_cover_are_not_compared() {
    let named = made(|_, entry| {
        entry.change_details = ChangeDetails::named([payload_type("Lane")].into());
        entry.category = Some(CategoryId::new("lanes").unwrap());
    });
    let silent = made_with(Coverage::TAGS_ONLY, |_, _| {}, []);
    assert_eq!(
        refused(&named, &made_with(Coverage::TAGS_ONLY, |_, e| e.since = "2020.09.0".parse().ok(), [])),
        Some("D-FACTS")
    );
    assert_eq!(refused(&silent, &named), None, "nothing was gained");
    // Facts of the data are compared with the newest catalog that covers them.
    let between =
        made_with(Coverage::DOCUMENTED, |number, e| e.tags.extend((number < 9).then(|| Tag::new("new").unwrap())), []);
    let id = |after: &Catalog| {
        judge_steps(&[named.clone(), between.clone()], after, &["change-detail-losses=100"]).err().map(|(id, ..)| id)
    };
    let moved = made(|number, e| {
        e.since = (number == 0).then(|| "2020.09.0".parse().unwrap());
        e.category = Some(CategoryId::new("other").unwrap());
    });
    assert_eq!(id(&moved), Some("D-CATEGORIES"));
}

#[test]
fn overrides_are_parsed_strictly() {
    for text in ["removals=0", "internal-changes=12", "regression=1"] {
        assert_eq!(text.parse::<Override>().unwrap().to_string(), text);
    }
    for (text, expected) in [
        ("removals", "write NAME=N"),
        ("", "write NAME=N"),
        ("removals=", "`` is not a count"),
        ("removals=-1", "`-1` is not a count"),
        ("removals=many", "`many` is not a count"),
        ("Removals=1", "the guards are removals, additions, text-changes, "),
        ("\u{1b}[2J=1", "`\\u{1b}[2J` is not a guard"),
    ] {
        let error = text.parse::<Override>().unwrap_err();
        assert!(error.contains(expected), "{text}: {error}");
    }
    // Each one applies.
    let twice = overrides(&["removals=1", "removals=2"]);
    let accepts = |name, count| Override::accepts(&twice, name, count);
    assert_eq!([accepts("removals", 1), accepts("removals", 2), accepts("removals", 3)], [true, true, false]);
    assert!(!accepts("additions", 1));
}

#[test]
fn the_table_of_guards_is_consistent() {
    for guard in GUARDS {
        assert!(guard.warn_percent < guard.refuse_percent, "{}", guard.name);
        assert_eq!(GUARDS.iter().filter(|other| other.name == guard.name).count(), 1, "{}", guard.name);
        assert!(CODES.contains(&guard.code), "{}", guard.name);
    }
    assert_eq!(markdown().lines().count(), GUARDS.len() + 2);
}
