//! Proxies that refuse, and variables that name none.

use std::time::Duration;

use catalog_fetch::{FailureKind, FetchError, Policy, Site};
use catalog_model::{FourParts, OldRefusal as _};

use crate::network::run_child;
use crate::server::Server;
use crate::{PATH, assert_error, attempts};

fn policy() -> Policy {
    Policy { use_proxy_variables: true, total_timeout: Duration::from_secs(5), ..Policy::for_tests() }
}

#[test]
fn n14_a_proxy_that_refuses() {
    for (status, expected) in [("407 Proxy Authentication Required", "1"), ("403 Forbidden", "4")] {
        let server = Server::send(format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n"));
        run_child("proxies::child_behind_a_proxy_that_refuses", &[("HTTPS_PROXY", &server.url())], expected);
        assert!(server.requests().iter().all(|request| request.starts_with("CONNECT docs.example:443 ")));
    }
}

#[test]
#[ignore = "run by n14_a_proxy_that_refuses, with the variables that it sets"]
fn child_behind_a_proxy_that_refuses() {
    let Ok(expected) = std::env::var("CATALOG_FETCH_TEST") else { return };
    let site = Site::new("https://docs.example", policy()).unwrap();
    let error = assert_error(site.get(PATH), "N-PROXY", FailureKind::Unreachable);
    assert_eq!(attempts(&error).to_string(), expected, "{error}");
    assert!(error.what().contains("the proxy refused"), "{}", error.what());
    assert_eq!(error.what().contains("user name"), expected == "1", "{}", error.what());
    assert!(error.next().contains("HTTPS_PROXY"), "{}", error.next());
}

#[test]
fn n14_a_variable_that_names_no_proxy() {
    for (variables, expected) in [
        (&[("HTTPS_PROXY", "::::hunter2")][..], "HTTPS_PROXY"),
        (&[("https_proxy", "ftp://user:hunter2@proxy.example")], "https_proxy"),
        (&[("ALL_PROXY", "socks5://user:hunter2@proxy.example")], "ALL_PROXY"),
        (&[("HTTPS_PROXY", "::::hunter2"), ("ALL_PROXY", "http://127.0.0.1:1")], "HTTPS_PROXY"),
        // None of these is what the client would use.
        (&[("HTTP_PROXY", "::::hunter2")], ""),
        (&[("HTTPS_PROXY", "")], ""),
        (&[("HTTPS_PROXY", ""), ("https_proxy", "::::hunter2")], ""),
        (&[("HTTPS_PROXY", "http://127.0.0.1:1"), ("ALL_PROXY", "::::hunter2")], ""),
        (&[("HTTPS_PROXY", "::::hunter2"), ("NO_PROXY", "docs.example")], ""),
    ] {
        run_child("proxies::child_with_a_variable_that_names_no_proxy", variables, expected);
    }
}

#[test]
#[ignore = "run by n14_a_variable_that_names_no_proxy, with the variables that it sets"]
fn child_with_a_variable_that_names_no_proxy() {
    let Ok(expected) = std::env::var("CATALOG_FETCH_TEST") else { return };
    let made = Site::new("https://docs.example", policy());
    if expected.is_empty() {
        made.unwrap();
        return;
    }
    let error: FetchError = made.map(|_| unreachable!()).unwrap_err();
    let error = assert_error(Err(error), "N-CLIENT", FailureKind::Unreachable);
    assert!(error.what().contains(&expected) && error.next().contains(&expected), "{}", FourParts(&error));
    let text = format!("{error}{error:?}{}", FourParts(&error));
    assert!(!text.contains("hunter2") && !text.contains("certificates"), "{text}");
    // Nobody asks for a proxy on the way to this machine.
    Site::new("http://127.0.0.1:1", policy()).unwrap();
}
