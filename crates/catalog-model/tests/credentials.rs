//! What is echoed of an argument with credentials in it, and of one that only looks like it.

use std::borrow::Cow;

use catalog_model::without_credentials;
use proptest::prelude::*;

#[test]
fn credentials_are_hidden_and_the_rest_stays() {
    for (text, expected) in [
        ("https://user:secret@host/a.git", "https://…@host/a.git"),
        (" https://user:secret@host", " https://…@host"),
        ("https://secret@host", "https://…@host"),
        ("https://user:se/cr@et@host", "https://…@host"),
        ("https://user:secret/@host", "https://…@host"),
        ("//user:secret@host/x", "//…@host/x"),
        ("john_doe:secret@developer.okta.com", "…@developer.okta.com"),
        ("9john:secret@host", "…@host"),
        ("u:secret@host", "…@host"),
        ("user:se/cret@host", "…@host"),
        ("user:se//cret@host", "…@host"),
        ("https://us//er:secret@host", "https://…@host"),
        ("user://secret@host", "user://…@host"),
        ("https:user:secret@host", "…@host"),
        ("https:/user:secret@host", "…@host"),
        ("--from=user:secret@host", "--from=…@host"),
        (
            "error: unexpected argument 'https://user:my secret@host' found",
            "error: unexpected argument 'https://…@host' found",
        ),
        ("error: invalid value 'user:secret@host' for 'N'\nmore", "error: invalid value '…@host' for 'N'\nmore"),
        ("a \u{e9}\u{3000}us\u{e9}r:s\u{e9}cret@host", "a \u{e9}\u{3000}…@host"),
        ("@user:secret@host", "…@host"),
    ] {
        assert_eq!(without_credentials(text), expected, "{text}");
    }
}

#[test]
fn what_only_looks_like_it_stays_as_it_is() {
    for text in [
        "",
        "@",
        "a@b",
        "./a@b/c",
        "/home/somebody/a@b/c.csv",
        "packages/@okta/vuepress-site/data/event-types.json",
        "@2024-11-07",
        "@2024-11-07T10:00:00Z",
        "https://developer.okta.com",
        "https://host:8443/a",
        "user:secret",
        "fatal: cannot change to 'a@b': No such file or directory",
        "//@host",
        "C:\\a",
    ] {
        assert!(matches!(without_credentials(text), Cow::Borrowed(same) if same == text), "{text}");
    }
}

proptest! {
    #[test]
    fn no_secret_survives_wherever_it_stands(
        before in prop::sample::select(vec!["", " ", "https://", " https://", "//", "git+ssh://", "http:/", "--from=", "./", "error: in 'x y' "]),
        user in "[^\\s]{1,8}",
        start in "([^\\s].{0,6})?",
        end in ".{0,6}",
        after in "[a-z.]{1,12}(/[a-z@]{0,8})?",
    ) {
        let text = format!("{before}{user}:{start}hunter2{end}@{after}");
        let shown = without_credentials(&text);
        prop_assert!(!shown.contains("hunter2"), "{text} is shown as {shown}");
        prop_assert!(shown.contains('@'), "{shown}");
    }
}
