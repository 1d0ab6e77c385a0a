//! What may be named as a source, and what is said of what may not.

use catalog_fetch::{FailureKind, FetchError, Policy, Site};
use catalog_model::{FourParts, OldRefusal as _};

#[track_caller]
fn refused(source: &str) -> FetchError {
    let error = Site::new(source, Policy::for_tests()).expect_err(source);
    assert_eq!((error.id(), error.kind()), ("U-SOURCE", FailureKind::Usage), "{source}: {error}");
    assert!(!FourParts(&error).to_string().replace('\n', "").chars().any(char::is_control));
    error
}

#[test]
fn sites_that_may_be_fetched_from() {
    for (source, described) in [
        ("https://developer.okta.com", "https://developer.okta.com"),
        ("https://developer.okta.com/", "https://developer.okta.com"),
        ("HTTPS://Docs.Example:8443/mirror/", "https://docs.example:8443/mirror"),
        ("https://9.9.9.9", "https://9.9.9.9"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ("http://localhost", "http://localhost"),
        ("https://localhost:8443", "https://localhost:8443"),
    ] {
        let site = Site::new(source, Policy::for_tests()).expect(source);
        assert!(site.is_network(), "{source}");
        assert_eq!(site.describe(), described);
    }
    let upstream = Site::upstream_repository(Policy::for_tests()).unwrap();
    assert_eq!(upstream.describe(), catalog_fetch::UPSTREAM_REPOSITORY);
    assert_eq!(
        Site::new(catalog_fetch::DEFAULT_SITE, Policy::default()).unwrap().describe(),
        catalog_fetch::DEFAULT_SITE
    );
}

#[test]
fn u115_sources_that_are_refused() {
    for source in [
        "http://developer.okta.com",
        "http://9.9.9.9",
        "http://127.0.0.1.example",
        "http://169.254.169.254",
        "https://169.254.169.254/latest/",
        "https://[fd00:ec2::254]",
        "https://[::ffff:169.254.169.254]",
        "https://2852039166",
        "https://10.0.0.1",
        "https://192.168.1.1",
        "https://[fe80::1]",
        "https://0.0.0.0",
        "http://0.0.0.0:8080",
        "https://metadata.google.internal",
        "file:///etc",
        "file:/etc",
        "ftp://docs.example",
        "javascript:alert(1)",
        "data:text/csv,a",
        "https://",
        "https:// docs.example",
        "https://docs.example:99999",
        "https://docs.example/?token=a",
        "https://docs.example/#part",
        "",
        "no/such/folder",
        "developer.okta.com",
        "nul\0byte",
    ] {
        refused(source);
    }
    // A file is no folder.
    let error = refused(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
    assert!(error.what().contains("not a folder"), "{}", error.what());
}

#[test]
fn u115_credentials_are_never_echoed() {
    for source in [
        "https://hunter2@docs.example",
        "https://name:hunter2@docs.example/path",
        "https://name:hunter2@docs.example:99999",
        "https://name:hun/ter2@docs.example",
        "https://name/hunter2@docs.example",
        "http://name:hunter2@127.0.0.1",
        "ftp://name:hunter2@docs.example",
        "https:name:hunter2@docs.example",
        "https://docs.example/?token=hunter2",
        "https://docs.example/#hunter2",
        "file://hunter2@x",
        "https://name:hunter2 @docs.example",
        " https://name:hunter2@docs.example",
        "\thttps://name:hunter2@docs.example",
        "//name:hunter2@docs.example/x",
        "name:hunter2@docs.example",
        "first_name:hunter2@docs.example",
        "9name:hunter2@docs.example",
        "n:hunter2@docs.example",
        "-name:hun/ter2@docs.example",
    ] {
        let error = refused(source);
        let text = format!("{error} {error:?} {}", FourParts(&error));
        assert!(
            !text.contains("hunter2") && !text.contains("ter2") && !text.contains("name:") && !text.contains("name/"),
            "{text}"
        );
    }
}

#[test]
fn u115_folders_with_an_at_sign_are_named_in_full() {
    for source in ["./no@such/folder", "no/@such", "@2024-11-07"] {
        let error = refused(source);
        assert!(error.what().contains(source), "{}", error.what());
        assert!(error.what().contains("no such folder"), "{}", error.what());
    }
    let above = tempfile::tempdir().unwrap();
    let named = format!("{}/.", above.path().display());
    assert!(!Site::new(&named, Policy::for_tests()).unwrap().is_network());
}

#[test]
fn hostile_sources_are_shown_safely() {
    for source in ["\u{1b}]0;title\u{7}", "https://\u{202e}/?x", "ht\u{9b}tp://x", "x\ny"] {
        let error = refused(source);
        assert!(!error.to_string().chars().any(|c| c.is_control() || c == '\u{202e}'), "{error:?}");
    }
}

#[test]
fn every_id_is_listed_once_and_in_order() {
    let ids: Vec<&str> = catalog_fetch::ERROR_IDS.iter().map(|(id, _)| *id).collect();
    assert!(ids.is_sorted_by(|a, b| a < b), "{ids:?}");
    for (id, meaning) in catalog_fetch::ERROR_IDS {
        let (group, word) = id.split_once('-').unwrap();
        assert!(
            group.len() == 1 && !word.is_empty() && id.bytes().all(|b| b.is_ascii_uppercase() || b == b'-'),
            "{id}"
        );
        assert!(!meaning.is_empty() && !meaning.ends_with('.'), "{id}");
    }
}
