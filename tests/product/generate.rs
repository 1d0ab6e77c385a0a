//! `generate`: write, check, and what is committed.

use product_tests::checkout::{Checkout, Ran};

use crate::XTASK;

fn check(checkout: &Checkout) -> Ran {
    checkout.run(XTASK, &["generate", "--check"])
}

#[test]
fn what_is_committed_is_fresh() {
    let ran = check(&Checkout::committed());
    assert_eq!(ran.code, 0, "generated/ is stale; to mend: cargo xtask generate\n{}{}", ran.stdout, ran.stderr);
}

#[test]
fn a_changed_an_added_and_a_deleted_file_are_found_and_mended() {
    let checkout = Checkout::committed();
    let before = checkout.tree();
    let edits: [(&str, &dyn Fn()); 3] = [
        ("generated/csv/event-types.csv differs", &|| {
            let text = checkout.read("generated/csv/event-types.csv");
            checkout.write("generated/csv/event-types.csv", text.replacen("id,", "ID,", 1));
        }),
        ("generated/csv/stray.csv is left over", &|| {
            // Ours is what the manifest lists.
            let listed = checkout.read("generated/MANIFEST.sha256") + &"0".repeat(64) + "  csv/stray.csv\n";
            checkout.write("generated/MANIFEST.sha256", listed);
            checkout.write("generated/csv/stray.csv", "a\n");
        }),
        ("generated/okta-event-types/src/lib.rs is missing", &|| {
            checkout.remove("generated/okta-event-types/src/lib.rs")
        }),
    ];
    for (_, edit) in &edits {
        edit();
    }
    let ran = check(&checkout);
    assert_eq!(ran.code, 1, "{}{}", ran.stdout, ran.stderr);
    for expected in edits.map(|(expected, _)| expected).iter().chain(&["To mend: cargo xtask generate"]) {
        assert!(ran.stdout.contains(expected), "{expected}: {}", ran.stdout);
    }
    assert_eq!(checkout.run(XTASK, &["generate"]).code, 0);
    assert_eq!(checkout.tree(), before);
    assert_eq!(check(&checkout).code, 0);
}

#[test]
fn a_check_shows_the_line_that_differs() {
    let checkout = Checkout::committed();
    let text = checkout.read("generated/csv/event-types.csv");
    checkout.write("generated/csv/event-types.csv", text.replacen("user.session.start,", "user.session.begin,", 1));
    let ran = check(&checkout);
    assert!(ran.stdout.contains("user.session.begin") && ran.stdout.contains("user.session.start"), "{}", ran.stdout);
}

#[test]
fn deleting_generated_and_making_it_again_gives_the_same_bytes() {
    let checkout = Checkout::committed();
    let before = checkout.tree();
    checkout.remove("generated");
    let ran = checkout.run(XTASK, &["generate"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(checkout.tree(), before);
}

#[test]
fn nothing_varies_with_the_machine() {
    let checkout = Checkout::committed();
    let before = checkout.tree();
    checkout.remove("generated");
    let elsewhere =
        [("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("SOURCE_DATE_EPOCH", "1"), ("COLUMNS", "20")];
    assert_eq!(checkout.run_with(XTASK, &["generate"], &elsewhere).code, 0);
    assert_eq!(checkout.tree(), before);
}

#[test]
fn a_dry_run_writes_nothing() {
    let checkout = Checkout::committed();
    checkout.remove("generated/csv");
    let before = checkout.tree();
    let ran = checkout.run(XTASK, &["generate", "--dry-run"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("+ generated/csv/event-types.csv"), "{}", ran.stdout);
    assert_eq!(checkout.tree(), before);
}

#[test]
fn a_snapshot_edited_by_hand_is_named_with_the_line() {
    let checkout = Checkout::committed();
    let name = checkout.snapshots().pop().unwrap();
    let path = format!("snapshots/{name}/events.csv");
    let text = checkout.read(&path);
    // A second line that changes places with the third is no longer in order.
    let mut lines: Vec<&str> = text.lines().collect();
    lines.swap(1, 2);
    checkout.write(&path, lines.join("\n") + "\n");
    let ran = check(&checkout);
    assert_eq!(ran.code, 4, "{}", ran.stdout);
    assert!(ran.stderr.contains("events.csv") && ran.stderr.contains("line"), "{}", ran.stderr);
}

#[test]
fn outside_a_checkout_it_says_what_it_looked_for() {
    let checkout = Checkout::empty();
    checkout.remove("snapshots");
    let ran = checkout.run(XTASK, &["generate"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(ran.stderr.contains("snapshots"), "{}", ran.stderr);
}

#[test]
fn descriptions_go_where_they_were_asked_to_and_nowhere_else() {
    let site = tempfile::tempdir().unwrap();
    product_tests::site::Site::sample().write(site.path());
    let checkout = Checkout::committed();
    let before = checkout.tree();
    let ran = checkout.run(
        XTASK,
        &["generate", "--with-descriptions", "--from", site.path().to_str().unwrap(), "--out", "local/descriptions"],
    );
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let csv = checkout.read("local/descriptions/descriptions.csv");
    assert!(csv.contains("sample.kind00.done,Words of our own about sample.kind00.done."), "{csv}");
    assert_eq!(checkout.tree(), before);
    let ran = checkout
        .run(XTASK, &["generate", "--with-descriptions", "--from", site.path().to_str().unwrap(), "--out", "."]);
    assert_ne!(ran.code, 0, "the checkout itself is no place for them: {}", ran.stdout);
}
