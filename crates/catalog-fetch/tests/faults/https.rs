//! Faults that need certificates, root certificates or proxy variables. Variables belong to a process, so these tests
//! start themselves again with their own.

use std::env;
use std::io::Write as _;
use std::process::Command;
use std::sync::atomic::Ordering;
use std::time::Duration;

use catalog_fetch::{N_CLIENT, N_CONNECT, N_TLS, Policy, Site};

use crate::certificates::{FUTURE, LONG, PAST, TlsServer, certificate, pem};
use crate::server::{Server, Step, ok};
use crate::{check, get, policy};

/// Runs an ignored test of this file in a new process, which trusts only `the authority` unless `variables` override it
/// and can read `argument`.
fn run_child(test: &str, variables: &[(&str, &str)], argument: &str) {
    let mut store = tempfile::NamedTempFile::new().unwrap();
    store.write_all(pem(&certificate("the authority", "the authority", LONG, None)).as_bytes()).unwrap();
    let mut command = Command::new(env::current_exe().unwrap());
    command.args([&format!("https::{test}"), "--exact", "--ignored", "--nocapture"]);
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy", "SSL_CERT_DIR"] {
        command.env_remove(name);
    }
    command.env("SSL_CERT_FILE", store.path()).env("CATALOG_FETCH_TEST", argument).envs(variables.iter().copied());
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}{}", String::from_utf8_lossy(&output.stderr));
}

fn argument() -> String {
    env::var("CATALOG_FETCH_TEST").unwrap()
}

#[test]
fn f013_certificates() {
    if !cfg!(target_os = "linux") {
        return; // Elsewhere, the system's own store decides and SSL_CERT_FILE does not count.
    }
    let issued = |validity, host| TlsServer::new(certificate("the authority", "a server", validity, Some(host)));
    let good = issued(LONG, "localhost");
    let refused = [
        issued(PAST, "localhost"),
        issued(FUTURE, "localhost"),
        issued(LONG, "docs.example"),
        TlsServer::new(certificate("a stranger", "a server", LONG, Some("localhost"))),
        TlsServer::new(certificate("a server", "a server", LONG, Some("localhost"))),
    ];
    // An alert `protocol version`, as a server that only has TLS 1.1 sends it, and a server without TLS.
    let other = [Server::send(b"\x15\x03\x01\x00\x02\x02\x46".to_vec()), Server::send(ok(b"not over TLS\n"))];
    let ports: Vec<String> = [good.port]
        .into_iter()
        .chain(refused.iter().map(|server| server.port))
        .chain(other.iter().map(|server| server.address().port()))
        .map(|port| port.to_string())
        .collect();
    run_child("child_of_f013", &[], &ports.join(" "));
    let connections = [&good].into_iter().chain(&refused).map(|server| server.connections.load(Ordering::SeqCst));
    assert!(connections.chain(other.iter().map(|server| server.requests().len())).all(|count| count == 1));
}

#[test]
#[ignore = "run by f013_certificates"]
fn child_of_f013() {
    let ports = argument();
    let mut answers =
        ports.split(' ').map(|port| get(&Site::new(&format!("https://localhost:{port}"), policy()).unwrap()));
    assert_eq!(answers.next().unwrap().unwrap().bytes(), b"over TLS\n");
    for answer in answers {
        check(&answer.unwrap_err(), &N_TLS, "could not be secured");
    }
}

#[test]
fn f001_unknown_host() {
    run_child("child_without_a_connection", &[], "");
}

#[test]
fn f014_proxy_variables() {
    let dead = "http://user:secret@127.0.0.1:1";
    let refusing = Server::send("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
    run_child("child_without_a_connection", &[("HTTPS_PROXY", dead)], "(HTTPS_PROXY)");
    run_child("child_without_a_connection", &[("all_proxy", dead), ("NO_PROXY", "x")], "(all_proxy)");
    run_child("child_without_a_connection", &[("HTTPS_PROXY", &refusing.url())], "(HTTPS_PROXY)");
    assert_eq!(refusing.requests().len(), 4);
    // A value that is not a proxy, and so is not used.
    run_child(
        "child_without_a_connection",
        &[("HTTPS_PROXY", "::::secret"), ("ALL_PROXY", "")],
        "(HTTPS_PROXY, ALL_PROXY)",
    );
}

#[test]
#[ignore = "run by f001_unknown_host and f014_proxy_variables"]
fn child_without_a_connection() {
    // A name that no resolver asks the network about.
    let host = format!("{}.invalid", "a".repeat(64));
    let refusal = get(&Site::new(&format!("https://{host}"), policy()).unwrap()).unwrap_err();
    check(&refusal, &N_CONNECT, "(4 attempts)");
    assert!(refusal.at.as_str().contains(&host) && !format!("{refusal:?}").contains("secret"), "{refusal}");
    let advice = refusal.advice();
    assert!(advice.contains(&argument()), "{advice}");
    assert_eq!(advice.contains("proxy"), !argument().is_empty(), "{advice}");
    // A proxy does not count for this machine.
    assert_eq!(crate::fetched(&Server::send(ok(b"whole\n"))).bytes(), b"whole\n");
}

#[test]
fn f016_the_connect_limit_includes_the_handshake() {
    run_child("child_of_f016", &[], "");
}

#[test]
#[ignore = "run by f016_the_connect_limit_includes_the_handshake"]
fn child_of_f016() {
    let server = Server::play(vec![vec![Step::Hold]]);
    let policy = Policy { connect_timeout: Duration::from_millis(100), retries: 1, ..policy() };
    let url = format!("https://127.0.0.1:{}", server.address().port());
    check(&get(&Site::new(&url, policy).unwrap()).unwrap_err(), &N_CONNECT, "no connection within 0.1 s (2 attempts)");
}

#[test]
fn f118_no_root_certificates() {
    if cfg!(target_os = "linux") {
        run_child("child_of_f118", &[("SSL_CERT_FILE", "/none"), ("SSL_CERT_DIR", "/none")], "");
    }
}

#[test]
#[ignore = "run by f118_no_root_certificates"]
fn child_of_f118() {
    let refusal = Site::new("https://docs.example", policy()).unwrap_err();
    check(&refusal, &N_CLIENT, "cannot be created");
    assert!(refusal.advice().contains("ca-certificates") && refusal.advice().contains("SSL_CERT_FILE"));
    // Plain http on this machine needs none.
    assert_eq!(crate::fetched(&Server::send(ok(b"whole\n"))).bytes(), b"whole\n");
}
