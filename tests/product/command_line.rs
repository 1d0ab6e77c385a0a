//! The commands that answer questions, their help, and their exit codes.

use product_tests::checkout::Checkout;
use serde_json::Value;

use crate::XTASK;

fn json(arguments: &[&str]) -> Value {
    let ran = Checkout::committed().run(XTASK, arguments);
    assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.stderr);
    assert!(ran.stderr.is_empty(), "{arguments:?}: {}", ran.stderr);
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{arguments:?}: {error}"))
}

#[test]
fn every_command_has_help_with_an_example() {
    let checkout = Checkout::empty();
    let help = checkout.run(XTASK, &["--help"]);
    assert_eq!(help.code, 0);
    for command in [
        "refresh",
        "generate",
        "import",
        "diff",
        "rules",
        "history",
        "show",
        "search",
        "stats",
        "validate",
        "version",
        "snapshots",
    ] {
        assert!(help.stdout.contains(&format!("  {command}")), "{command} is not listed");
        let ran = checkout.run(XTASK, &[command, "--help"]);
        assert_eq!(ran.code, 0);
        assert!(ran.stdout.contains(&format!("cargo xtask {command}")), "{command}: {}", ran.stdout);
        assert!(ran.stdout.contains("Example"), "{command}: {}", ran.stdout);
    }
}

#[test]
fn misuse_exits_2_with_a_suggestion() {
    let checkout = Checkout::committed();
    for arguments in [
        &["refersh"][..],
        &["refresh", "--ofline"],
        &["show"],
        &["search", "--flag", "nope"],
        &["search", "--since", "2026.13.0"],
        &["generate", "--check", "--dry-run"],
        &["import"],
    ] {
        let ran = checkout.run(XTASK, arguments);
        assert_eq!(ran.code, 2, "{arguments:?}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stdout.is_empty(), "{arguments:?}");
        assert!(!ran.stderr.is_empty(), "{arguments:?}");
    }
    let ran = checkout.run(XTASK, &["refersh"]);
    assert!(ran.stderr.contains("refresh"), "{}", ran.stderr);
}

#[test]
fn show_prints_the_facts_and_suggests_similar_ids() {
    let checkout = Checkout::committed();
    let ran = checkout.run(XTASK, &["show", "user.session.start"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for fact in ["documented since", "EventType::UserSessionStart", "debugData", "#usersessionstart"] {
        assert!(ran.stdout.contains(fact), "{fact}: {}", ran.stdout);
    }
    let ran = checkout.run(XTASK, &["show", "user.sesion.start"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("did you mean `user.session.start`"), "{}", ran.stderr);
    let value = json(&["show", "user.session.start", "--format", "json"]);
    assert_eq!(value["events"][0]["variant"], "UserSessionStart");
}

#[test]
fn search_applies_every_filter() {
    let value = json(&["search", "session", "start", "--status", "documented", "--format", "json"]);
    let ids: Vec<&str> = value["events"].as_array().unwrap().iter().filter_map(|event| event["id"].as_str()).collect();
    assert!(ids.contains(&"user.session.start"), "{ids:?}");
    assert!(ids.iter().all(|id| id.contains("session") && id.contains("start")), "{ids:?}");
    let hooks = json(&["search", "--flag", "event-hook-eligible", "--format", "json"]);
    let hooks = hooks["events"].as_array().unwrap();
    assert!(hooks.len() > 100);
    let has_tag = |event: &Value| event["tags"].as_array().unwrap().contains(&"event-hook-eligible".into());
    assert!(hooks.iter().all(has_tag));
    let none = Checkout::committed().run(XTASK, &["search", "no-such-thing-anywhere"]);
    assert_eq!(none.code, 0);
    assert!(none.stdout.contains("No matching event types"), "{}", none.stdout);
}

#[test]
fn snapshots_lists_the_newest_last() {
    let value = json(&["snapshots", "--format", "json"]);
    let names: Vec<&str> = value["snapshots"].as_array().unwrap().iter().filter_map(|s| s["name"].as_str()).collect();
    assert!(!names.is_empty());
    assert!(names.is_sorted());
    let text = Checkout::committed().run(XTASK, &["snapshots"]).stdout;
    assert!(text.contains(names.last().unwrap()), "{text}");
}

#[test]
fn rules_lists_every_rule_with_its_level() {
    let value = json(&["rules", "--format", "json"]);
    let rules = value["rules"].as_array().unwrap();
    let level = |id: &str| rules.iter().find(|rule| rule["rule"] == id).map(|rule| rule["level"].clone());
    assert_eq!(level("event-retired"), Some("breaking".into()));
    assert_eq!(level("event-added"), Some("notable".into()));
    assert_eq!(level("description-changed"), Some("editorial".into()));
}

#[test]
fn every_json_result_matches_its_schema() {
    let schemas = Checkout::committed();
    let validator = |name: &str, definition: Option<&str>| {
        let text = schemas.read(&format!("generated/json-schema/{name}"));
        let mut schema: Value = serde_json::from_str(&text).unwrap();
        if let Some(definition) = definition {
            // The root accepts any command; here it must be the one that was run.
            schema.as_object_mut().unwrap().remove("anyOf");
            schema["$ref"] = format!("#/$defs/{definition}").into();
        }
        jsonschema::draft202012::new(&schema).unwrap()
    };
    let runs: [&[&str]; 10] = [
        &["refresh", "--offline"],
        &["rules"],
        &["history", "user.session.start"],
        &["show", "core.user_auth.login_success"],
        &["show", "user.session.start", "--payload"],
        &["search", "session"],
        &["search", "session", "--field", "requestUri"],
        &["stats"],
        &["snapshots"],
        &["version"],
    ];
    for arguments in runs {
        let result = json(&[arguments, &["--format", "json"]].concat());
        let errors: Vec<String> = validator("commands.schema.json", Some(arguments[0]))
            .iter_errors(&result)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .take(5)
            .collect();
        assert!(errors.is_empty(), "{arguments:?}: {errors:#?}");
    }
    let result = json(&["diff", "latest", "latest", "--format", "json"]);
    assert!(validator("diff.schema.json", None).is_valid(&result));
}

#[test]
fn closing_the_output_early_is_not_an_error() {
    use std::io::Read as _;
    use std::process::{Command, Stdio};
    let checkout = Checkout::committed();
    let mut child = Command::new(XTASK)
        .args(["search"])
        .current_dir(checkout.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn no_colour_and_no_progress_without_a_terminal() {
    let checkout = Checkout::committed();
    for arguments in [&["search", "session"][..], &["stats"], &["refresh", "--offline"], &["diff", "latest", "latest"]]
    {
        let ran = checkout.run(XTASK, arguments);
        assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.stderr);
        assert!(!ran.stdout.contains('\u{1b}') && !ran.stderr.contains('\u{1b}'), "{arguments:?}");
    }
}
