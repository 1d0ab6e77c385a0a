//! The commands that answer questions, their help, and their exit codes.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::Value;

use crate::support::repo::{FIRST, Ran, Repo, SECOND, XTASK, run_on_committed};
use crate::support::{assert_contains, project};

const COMMANDS: [&str; 12] = [
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
];

#[test]
fn every_command_has_help_with_an_example() {
    let repo = Repo::empty();
    let list = repo.run(&["--help"]).succeeded().stdout;
    for command in COMMANDS {
        assert_contains(&list, &[&format!("  {command}")]);
        let help = repo.run(&[command, "--help"]).succeeded().stdout;
        assert_contains(&help, &["Example", &format!("cargo xtask {command}")]);
    }
}

#[test]
fn f114_a_usage_error_names_what_was_meant() {
    let repo = Repo::sample();
    for (arguments, meant) in [
        (&["refersh"][..], "refresh"),
        (&["refresh", "--ofline"], "--offline"),
        (&["refresh", "--from"], "--from"),
        (&["refresh", "--accept", "removals"], "removals"),
        (&["refresh", "--accept", "removals=-1"], "-1"),
        (&["refresh", "--format", "yaml"], "markdown"),
        (&["refresh", "--offline", "--from", "x"], "--offline"),
        (&["generate", "--check", "--dry-run"], "--check"),
        (&["generate", "--with-descriptions"], "--from"),
        (&["diff"], "<A>"),
        (&["diff", "latest", "latest", "--fail-on", "all"], "breaking"),
        (&["diff", "2024.13.9", "latest"], "2024.13.9"),
        (&["diff", "@2024-13-09", "latest"], "2024-13-09"),
        (&["diff", "2026.08.2", "latest"], "did you mean `2026.08.1`"),
        (&["diff", "latest", "./no-such-file.csv"], "no-such-file"),
        (&["diff", "snapshots", "latest"], "F-SNAPSHOT"),
        (&["import"], "<PATH>"),
        (&["show"], "<ID>"),
        (&["show", "sample.kind00.doen"], "did you mean `sample.kind00.done`"),
        (&["search", "--status", "gone"], "retired"),
        (&["search", "--since", "2024.13.9"], "2024.13.9"),
        (&[], "Usage"),
    ] {
        let ran = repo.run(arguments);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{arguments:?}: {}", ran.stderr);
        assert_contains(&ran.stderr, &[meant]);
    }
    for epoch in ["abc", "1e9", "1785974400.5", " 1785974400", "99999999999999"] {
        let ran = repo.run_with(&["refresh", "--from", "."], &[("SOURCE_DATE_EPOCH", epoch)]);
        assert_contains(ran.refused(2, "U-ARGUMENT"), &["SOURCE_DATE_EPOCH"]);
    }
    repo.assert_unchanged();
}

#[test]
fn f095_queries_answer_in_text() {
    let repo = Repo::two_months();
    for (arguments, words) in [
        (&["show", "sample.kind03.done"][..], &["documented since", "SampleKind03Done", "SampleDebugData"][..]),
        (&["show", "sample.kind03.done", "--payload"], &["SampleDebugData", "requestUri"]),
        (&["history", "sample.kind08.done"], &["2026-08-06", "2026-09-05", "retired"]),
        (&["search", "kind", "08"], &["sample.kind08.done"]),
        (&["search", "--flag", "event-hook-eligible"], &["sample.kind03.done"]),
        (&["search", "--status", "retired"], &["sample.kind08.done"]),
        (&["search", "--field", "requestUri"], &["sample.kind00.done", "requestUri"]),
        // Text and not a pattern.
        (&["search", "(a+)+$"], &["No matching event types"]),
        (&["search", "sample.*"], &["No matching event types"]),
        (&["stats"], &["2020.01.1", "sample"]),
        (&["snapshots", "--publications"], &[FIRST, SECOND]),
        (&["rules"], &["event-retired", "breaking"]),
        (&["version"], &["the crate has not changed"]),
        (&["diff", "previous", "latest"], &["event-retired", "sample.kind08.done", "sample.more.one"]),
        (&["diff", "2026.08.1", "@2026-09-05", "--level", "breaking"], &["event-retired"]),
        (&["diff", FIRST, "latest", "--format", "markdown"], &["`sample.more.one`"]),
        (&["diff", "latest", "latest", "--fail-on", "editorial"], &[]),
    ] {
        let ran = repo.run(arguments).succeeded();
        assert_contains(&ran.stdout, words);
        assert_eq!(ran.stderr, "", "{arguments:?}");
    }
    assert_eq!(repo.run(&["diff", "previous", "latest", "--fail-on", "breaking"]).code, 1);
    // From any folder of the repository.
    let ran = Ran::of(repo.command(XTASK).arg("stats").current_dir(repo.path().join("generated/csv")));
    assert!(!ran.succeeded().stdout.is_empty());
    repo.assert_unchanged();
}

#[test]
fn validate_reads_files_and_stdin() {
    let repo = Repo::two_months();
    let validate = |input: &str| {
        let mut command = repo.command(XTASK);
        let child = command.arg("validate").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = child.unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        Ran::of_output(child.wait_with_output().unwrap())
    };
    let known = "{\"eventType\":\"sample.kind00.done\"}\n";
    assert_contains(&validate(known).succeeded().stdout, &["1 event"]);
    // A retired event type is reported and is no failure.
    assert_contains(&validate("{\"eventType\":\"sample.kind08.done\"}\n").succeeded().stdout, &["sample.kind08.done"]);
    for (input, words) in
        [("{\"eventType\":\"sample.never.was\"}\n", "sample.never.was"), ("{\"eventType\":", "invalid")]
    {
        let ran = validate(&format!("{known}{input}"));
        assert_eq!(ran.code, 1, "{}{}", ran.stdout, ran.stderr);
        assert_contains(&ran.stdout, &[words]);
    }
    repo.write("events.ndjson", known);
    repo.run(&["validate", "events.ndjson"]).succeeded();
    repo.run(&["validate", "missing.ndjson"]).refused(5, "F-EVENTS");
}

#[test]
fn json_output_matches_the_committed_schemas() {
    let validator = |file: &str, definition: Option<&str>| {
        let text = std::fs::read_to_string(project().join("generated/json-schema").join(file)).unwrap();
        let mut schema: Value = serde_json::from_str(&text).unwrap();
        if let Some(definition) = definition {
            // The root accepts the output of any command.
            schema.as_object_mut().unwrap().remove("anyOf");
            schema["$ref"] = format!("#/$defs/{definition}").into();
        }
        jsonschema::draft202012::new(&schema).unwrap()
    };
    let committed: [&[&str]; 11] = [
        &["rules"],
        &["history", "user.session.start"],
        &["show", "core.user_auth.login_success"],
        &["show", "user.session.start", "--payload"],
        &["search", "session"],
        &["search", "session", "--field", "requestUri"],
        &["stats"],
        &["snapshots", "--publications"],
        &["version"],
        &["diff", "2026.04.1", "2026.06.1"],
        &["validate"],
    ];
    let refreshes: [&[&str]; 2] = [&["refresh", "--offline"], &["refresh", "--dry-run", "--from", "site"]];
    let repo = Repo::sample();
    let site = crate::support::repo::younger().folder();
    crate::support::repo::copy(site.path(), &repo.path().join("site"));
    for arguments in committed.into_iter().chain(refreshes) {
        let with_format = [arguments, &["--format", "json"]].concat();
        let is_refresh = arguments[0] == "refresh";
        let ran = if is_refresh { repo.run(&with_format) } else { run_on_committed(&with_format) };
        let validator = match arguments[0] {
            "diff" => validator("diff.schema.json", None),
            "validate" => validator("validate.schema.json", None),
            command => validator("commands.schema.json", Some(command)),
        };
        let value = ran.json();
        let errors = validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path()));
        let errors: Vec<String> = errors.take(5).collect();
        assert!(errors.is_empty(), "{arguments:?}: {errors:#?}");
    }
}
