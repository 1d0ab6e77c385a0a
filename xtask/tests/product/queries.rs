//! The commands that answer questions, their help, and their exit codes.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::Value;

use crate::support::repo::{FIRST, Ran, Repo, SECOND, XTASK, run_on_committed};
use crate::support::{assert_contains, project, text};

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
        (&["diff", "2026.08.2", "latest"], "the last one is 2026.08.1; `@2026-08-31` selects"),
        (&["diff", "LATEST", "latest"], "did you mean `latest`"),
        (&["diff", "latest", "./no-such-file.csv"], "no-such-file"),
        (&["diff", "snapshots", "latest"], "F-SNAPSHOT"),
        (&["import"], "<PATH>"),
        (&["show"], "<ID>"),
        (&["show", "sample.kind00.done", "--at", "2026.07.1"], "the first one is 2026.08.1"),
        (&["show", "sample.kind00.done", "--at", "snapshots"], "no snapshot is named `snapshots`"),
        (&["history", "sample.kind00.done", "--field", "requestURI"], "did you mean `requestUri`"),
        (&["search", "--status", "gone"], "retired"),
        (&["search", "--since", "2024.13.9"], "2024.13.9"),
        (&["search", "--tag", "Sample"], "did you mean `sample`"),
        (&["search", "--category", "nosuch"], "there is no category `nosuch`"),
        (&["search", "--field", "REQUESTURI"], "did you mean `requestUri`"),
        (&["search", "--release", "2020.02.1"], "the last one is 2020.01.1"),
        (&["search", "--first-documented-in", "latest..@2026-01-01"], "swap them"),
        (&["search", "--since", "2026.08", "--until", "2026.07.1"], "swap them"),
        (&["stats", "--at", "2026.09"], "the last one is 2026.08.1"),
        (&["validate", "missing.ndjson"], "there is no file `missing.ndjson`"),
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
        (&["show", "sample.kind03.done"][..], &["documented, on record", "SampleKind03Done", "SampleDebugData"][..]),
        (&["show", "sample.kind03.done", "--payload"], &["SampleDebugData", "requestUri"]),
        (&["history", "sample.kind08.done"], &["2026-08-06", "2026-09-05", "retired"]),
        (&["search", "kind", "08"], &["sample.kind08.done"]),
        (&["search", "--flag", "event-hook-eligible"], &["sample.kind03.done"]),
        (&["search", "--status", "retired"], &["sample.kind08.done"]),
        (&["search", "--field", "requestUri"], &["sample.kind00.done", "requestUri"]),
        (&["search", "--field", "debugContext.debugData.requestUri"], &["sample.kind00.done", "requestUri"]),
        (&["search", "--field", "requestUri", "--status", "retired"], &["sample.kind08.done"]),
        (&["search", "--at", "2026.08.1", "kind08"], &["documented", "1 event type (1 documented)"]),
        (
            &["search", "--release", "2020.1.1", "kind03", "--format", "csv"],
            &["id,status,", "sample.kind03.done,documented"],
        ),
        (&["search", "--first-documented-in", "2026.09.1..latest"], &["sample.more.one", "1 event type (1"]),
        (
            &["show", "sample.kind08.done", "--at", "previous"],
            &["As of 2026.08.1 (2026-08-06)", "documented, on record"],
        ),
        (&["show", "sample.kind08.done"], &["absent from the event data (public when last documented)", "Retired: "]),
        (&["show", "sample.kind0?.done"], &["sample.kind03.done", "sample.kind08.done"]),
        (
            &["history", "sample.kind08.done", "--field", "requestUri"],
            &["on record", "debugContext.debugData.requestUri"],
        ),
        (&["history", "sample.kind03.done", "--facts"], &["? -> public", "payload fields when they first appeared"]),
        (&["stats"], &["2020.01.1", "sample"]),
        (&["stats", "--format", "csv"], &["table,key,event_types", "total,documented,"]),
        (&["snapshots", "--publications"], &[FIRST, SECOND]),
        (&["rules"], &["event-retired", "breaking"]),
        (&["version"], &["version 1."]),
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
fn what_is_not_found_exits_with_1() {
    let repo = Repo::two_months();
    for arguments in [
        &["search", "nosuch"][..],
        // Text and not a pattern.
        &["search", "(a+)+$"],
        &["search", "sample.*"],
        &["search", "--first-documented-in", "..@2026-08-31", "more"],
        &["search", "more", "--at", "2026.08.1"],
    ] {
        let ran = repo.run(arguments);
        let message = "No matching event types. Try fewer filters.\n";
        assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (1, "", message), "{arguments:?}");
    }
    for (arguments, suggestion) in [
        (&["show", "sample.kind00.doen"][..], "did you mean `sample.kind00.done`"),
        (&["show", "SAMPLE.KIND00.DONE"], "did you mean `sample.kind00.done`"),
        (&["history", "nosuch"], "cargo xtask search TERM"),
        (
            &["show", "sample.more.one", "--at", "2026.08.1"],
            "`sample.more.one` is not yet in 2026.08.1 (2026-08-06); it first appears in 2026.09.1 (2026-09-05)",
        ),
        (&["show", "sample.more.*", "--at", "previous"], "`sample.more.*` is not yet in 2026.08.1"),
        (&["show", "nosuch", "--at", "2026.08.1"], "is not in any snapshot"),
    ] {
        assert_contains(repo.run(arguments).refused(1, "U-UNKNOWN"), &[suggestion]);
    }
    for arguments in
        [&["show", "a.b"][..], &["history", "a.b"], &["search", "--tag", "a"], &["stats"], &["diff", "latest"]]
    {
        Repo::empty().run(arguments).refused(4, "T-NOSNAPSHOT");
    }
    // What is found is shown all the same.
    let ran = repo.run(&["show", "sample.kind03.done", "nosuch", "--format", "json"]);
    let shown: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((ran.code, &shown["events"][0]["id"]), (1, &"sample.kind03.done".into()));
    assert_contains(&ran.stderr, &["error[U-UNKNOWN] event type `nosuch`"]);
    repo.assert_unchanged();
}

#[test]
fn the_history_of_a_field_lists_the_hits_of_a_pattern() {
    const WITHOUT: &str = "user.session.impersonation.grant";
    for (ids, code, is_found) in [
        (&["user.session.*"][..], 0, true),
        (&["user.session.impersonation.*"], 1, false),
        (&[WITHOUT], 1, false),
        (&["user.session.*", WITHOUT], 1, true),
    ] {
        let ran = run_on_committed(&[&["history"], ids, &["--field", "behaviors"]].concat());
        assert_eq!(ran.code, code, "{ids:?} {}", ran.stderr);
        assert_eq!(ran.stdout.contains("debugContext.debugData.behaviors"), is_found, "{ids:?} {}", ran.stdout);
        assert_eq!(ran.stdout.contains(WITHOUT), ids.contains(&WITHOUT), "{ids:?} {}", ran.stdout);
        assert_eq!(ran.stderr.contains("ever had the field `behaviors`"), code == 1, "{ids:?} {}", ran.stderr);
    }
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
    repo.run(&["validate", "missing.ndjson"]).refused(2, "U-ARGUMENT");
    // A file that cannot be read, here a link to itself, does not keep the others from being checked.
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("loop.ndjson", repo.path().join("loop.ndjson")).unwrap();
        let ran = repo.run(&["validate", "loop.ndjson", "events.ndjson"]);
        assert_contains(&ran.stdout, &["1 event in 1 source"]);
        assert_eq!((ran.code, ran.stderr.contains("F-EVENTS")), (5, true), "{}", ran.stderr);
    }
    let ran = validate("\n");
    assert_eq!((ran.code, ran.stderr.as_str()), (1, "Nothing was read: the input has no events.\n"), "{}", ran.stdout);
}

#[test]
fn validate_fails_at_the_chosen_level_and_reads_folders() {
    let repo = Repo::two_months();
    let file = |name: &str, id: &str| repo.write(name, format!("{{\"payload\":{{\"eventType\":\"{id}\"}}}}\n"));
    std::fs::create_dir_all(repo.path().join("logs/old")).unwrap();
    file("logs/a.ndjson", "sample.kind00.done");
    file("logs/old/retired.jsonl", "sample.kind08.done");
    file("logs/notes.txt", "nothing");
    let validate = |arguments: &[&str]| repo.run(&[&["validate", "--at", "/payload"], arguments].concat());
    assert_contains(&validate(&["logs"]).succeeded().stdout, &["2 events in 2 sources", "1 file skipped"]);
    for (level, code) in [("unknown", 0), ("retired", 1), ("undocumented", 1)] {
        assert_eq!(validate(&["logs", "--fail-on", level]).code, code, "{level}");
    }
    let ran = repo.run(&["validate", "logs"]);
    assert_eq!(ran.code, 1);
    assert_contains(&ran.stdout, &["`--at /payload`", "jq -c '.payload'"]);

    file("typo.json", "sample.kind00.dome");
    let ran = validate(&["typo.json"]);
    assert_eq!(ran.code, 1);
    assert_contains(&ran.stdout, &["did you mean sample.kind00.done", "typo.json, line 1"]);

    repo.write("empty.json", "[]");
    assert_eq!(repo.run(&["validate", "empty.json"]).code, 1);
    repo.run(&["validate", "empty.json", "--allow-empty"]).succeeded();
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
    let repo = Repo::sample();
    repo.write(
        "events.ndjson",
        "{\"eventType\":\"user.session.start\"}\n{\"eventType\":\"app.audit_report.download\"}\n",
    );
    let events = repo.path().join("events.ndjson");
    let committed: [&[&str]; 14] = [
        &["rules"],
        &["history", "user.session.start"],
        &["show", "core.user_auth.login_success"],
        &["show", "user.session.start", "--payload"],
        &["show", "app.audit_report.download", "--at", "2021.05"],
        &["history", "user.mfa.factor.*", "--facts"],
        &["history", "user.session.start", "--field", "behaviors"],
        &["search", "session"],
        &["search", "session", "--field", "requestUri"],
        &["stats"],
        &["snapshots", "--publications"],
        &["version"],
        &["diff", "2026.04.1", "2026.06.1"],
        &["validate", text(&events)],
    ];
    let refreshes: [&[&str]; 2] = [&["refresh", "--offline"], &["refresh", "--dry-run", "--from", "site"]];
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
