//! The sources that a user can name.

use catalog_fetch::{DEFAULT_SITE, Site, U_SOURCE, UPSTREAM_REPOSITORY};
use catalog_model::Refusal;

use crate::{check, policy};

#[track_caller]
fn refused(source: &str, says: &str) -> Refusal {
    let refusal = Site::new(source, policy()).expect_err(source);
    check(&refusal, &U_SOURCE, says);
    refusal
}

#[test]
fn accepted_sources() {
    for (source, described) in [
        ("https://developer.okta.com/", DEFAULT_SITE),
        ("HTTPS://Docs.Example:8443/mirror/", "https://docs.example:8443/mirror"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ("http://localhost", "http://localhost"),
        ("https://localhost:8443", "https://localhost:8443"),
    ] {
        assert_eq!(Site::new(source, policy()).expect(source).describe(), described);
    }
    assert_eq!(Site::upstream_repository(policy()).unwrap().describe(), UPSTREAM_REPOSITORY);
    let folder = tempfile::Builder::new().prefix("a@b").tempdir().unwrap();
    let folder = folder.path().to_str().unwrap();
    assert_eq!(Site::new(folder, policy()).unwrap().describe(), folder);
}

#[test]
fn f115_refused_sources() {
    for (source, says) in [
        ("http://developer.okta.com", "`http://developer.okta.com` cannot be a source: plain http"),
        ("http://169.254.169.254/latest/", "plain http"),
        ("http://127.0.0.1.example", "plain http"),
        ("http://0.0.0.0:8080", "plain http"),
        ("file:///etc", "needs an https URL"),
        ("ftp://docs.example", "needs an https URL"),
        ("javascript:alert(1)", "needs an https URL"),
        ("https://", "not a valid URL"),
        ("https:// docs.example", "not a valid URL"),
        ("https://docs.example:99999", "not a valid URL"),
        ("https://docs.example/?token=a", "no query and no fragment"),
        ("https://docs.example/#part", "no query and no fragment"),
        ("", "it is empty"),
        ("no/such/folder", "`no/such/folder` cannot be a source: there is no such folder"),
        ("developer.okta.com", "no such folder"),
        ("nul\0byte", "cannot be read"),
        (concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"), "not a folder"),
        ("\u{1b}]0;title\u{7}", "no such folder"),
        ("https://\u{202e}/?x", "cannot be a source"),
        ("ht\u{9b}tp://x", "no such folder"),
    ] {
        refused(source, says);
    }
}

#[test]
fn f115_credentials_are_never_shown() {
    for source in [
        "https://hunter2@docs.example",
        "https://name:hunter2@docs.example/path",
        "https://name:hunter2@docs.example:99999",
        "https://name:hun/ter2@docs.example",
        "http://name:hunter2@127.0.0.1",
        "ftp://name:hunter2@docs.example",
        "https:name:hunter2@docs.example",
        "file://hunter2@x",
        "https://name:hunter2 @docs.example",
        " https://name:hunter2@docs.example",
        "//name:hunter2@docs.example/x",
        "name:hunter2@docs.example",
        "9name:hunter2@docs.example",
        "n:hunter2@docs.example",
        "-name:hun/ter2@docs.example",
        "https://docs.example/?token=hunter2",
        "https://docs.example/#hunter2",
    ] {
        let text = format!("{:?}", refused(source, "cannot be a source"));
        assert!(!["ter2", "name:", "token"].iter().any(|secret| text.contains(secret)), "{text}");
    }
}
