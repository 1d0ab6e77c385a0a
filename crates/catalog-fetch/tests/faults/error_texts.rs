//! Every error in the words in which a person meets it.

use std::time::Duration;

use catalog_fetch::{
    ClientProblem, ERROR_IDS, Fault, FetchError, FolderProblem, NetworkError, Policy, RedirectProblem, Site,
    SourceProblem, TimeLimit,
};

use crate::shown_errors::{Texts, Variants, variants};

variants! {
    FetchError { Source, Client, Path, Folder, Network }
    SourceProblem {
        Empty, NotAUrl, Scheme, PlainHttp, Credentials, Query, InternalHost, NoFolder, NotAFolder, Unreadable,
    }
    ClientProblem { Threads, Files, Certificates, Proxy, Other }
    FolderProblem { Missing, Outside, NotAFile, TooBig, Unreadable }
    Fault {
        Dns, Connect, Proxy, Reset, Timeout, Slow, Truncated, Protocol, Tls, Gzip, TooBig, NotFound, RetryLater, Status,
        Redirect, Encoding, Charset,
    }
    TimeLimit { Connect, Idle, Total }
    RedirectProblem { NoLocation, Unreadable, Loop, TooMany, Scheme, InternalHost, OtherSite, Credentials }
}

/// The names of the variants that make up an error.
fn names(error: &FetchError) -> Vec<&'static str> {
    let mut names = vec![error.variant()];
    match error {
        FetchError::Source { problem, .. } => names.push(problem.variant()),
        FetchError::Folder { problem, .. } => names.push(problem.variant()),
        FetchError::Client { problem, .. } => names.push(problem.variant()),
        FetchError::Path { .. } => {}
        FetchError::Network(error) => {
            names.push(error.fault.variant());
            match &error.fault {
                Fault::Timeout { limit, .. } => names.push(limit.variant()),
                Fault::Redirect { problem, .. } => names.push(problem.variant()),
                _ => {}
            }
        }
    }
    names
}

/// What is shown of a source is for the reader of sources to decide, so it makes all but one of its errors itself.
fn of_sources() -> Vec<FetchError> {
    let sources = [
        "",
        "https://docs.example:99999",
        "ftp://docs.example",
        "http://docs.example",
        "https://name@docs.example",
        "https://docs.example/?page=2",
        "https://10.0.0.1",
        "no/such/folder",
        "Cargo.toml",
    ];
    let mut errors: Vec<FetchError> =
        sources.iter().map(|source| Site::new(source, Policy::for_tests()).expect_err(source)).collect();
    errors.push(FetchError::Source { seen: "mirror".to_owned(), problem: SourceProblem::Unreadable });
    let reason = || "what the system said".to_owned();
    for problem in [
        ClientProblem::Threads { reason: reason() },
        ClientProblem::Files { reason: reason() },
        ClientProblem::Certificates { reason: reason(), variable: None },
        ClientProblem::Certificates { reason: reason(), variable: Some("SSL_CERT_DIR") },
        ClientProblem::Proxy { variable: "ALL_PROXY" },
        ClientProblem::Other { reason: reason() },
    ] {
        errors.push(FetchError::Client { site: "https://docs.example".to_owned(), problem });
    }
    errors.push(FetchError::Path { path: "/docs/../list.csv".to_owned() });
    errors
}

fn of_folders() -> Vec<FetchError> {
    let problems = [
        FolderProblem::Missing,
        FolderProblem::Outside,
        FolderProblem::NotAFile,
        FolderProblem::TooBig { cap: 16 << 20 },
        FolderProblem::Unreadable { reason: "the disk does not answer".to_owned() },
    ];
    let error = |problem| FetchError::Folder { path: "docs/list.csv".to_owned(), folder: "mirror".to_owned(), problem };
    problems.map(error).into()
}

fn of_requests() -> Vec<FetchError> {
    let reason = || "the peer is gone".to_owned();
    let after = Duration::from_millis(10_500);
    let timeout = |limit| Fault::Timeout { limit, after };
    let redirect = |problem| Fault::Redirect { status: 302, problem };
    let error = |fault: Fault, proxy| {
        let attempts = if fault.is_transient() { 4 } else { 1 };
        let url = "https://docs.example/docs/list.csv".to_owned();
        FetchError::Network(Box::new(NetworkError { fault, url, attempts, proxy }))
    };
    let faults = [
        Fault::Dns { host: "docs.example".to_owned(), reason: "nobody answers for it".to_owned() },
        Fault::Connect { reason: reason() },
        Fault::Proxy { auth_required: true },
        Fault::Proxy { auth_required: false },
        Fault::Reset { reason: reason() },
        timeout(TimeLimit::Connect),
        timeout(TimeLimit::Idle),
        timeout(TimeLimit::Total),
        Fault::Slow { bytes: 512, after, minimum: 1024 },
        Fault::Truncated { bytes: 512 },
        Fault::Protocol { reason: "the head has no end".to_owned() },
        Fault::Tls { reason: "the certificate is for another name".to_owned() },
        Fault::Gzip { reason: "the checksum is another one".to_owned() },
        Fault::TooBig { cap: 16 << 20 },
        Fault::NotFound { status: 404 },
        Fault::RetryLater { status: 503, asked: None },
        Fault::RetryLater { status: 429, asked: Some(Duration::from_secs(120)) },
        Fault::Status { status: 304 },
        Fault::Status { status: 403 },
        Fault::Status { status: 500 },
        Fault::Encoding { seen: "br".to_owned() },
        Fault::Charset { seen: "iso-8859-1".to_owned() },
        redirect(RedirectProblem::NoLocation),
        redirect(RedirectProblem::Unreadable),
        redirect(RedirectProblem::Loop),
        redirect(RedirectProblem::TooMany { most: 5 }),
        redirect(RedirectProblem::Scheme { scheme: "http".to_owned() }),
        redirect(RedirectProblem::InternalHost { host: "10.0.0.1".to_owned() }),
        redirect(RedirectProblem::OtherSite { host: "other.example".to_owned() }),
        redirect(RedirectProblem::Credentials),
    ];
    let mut errors: Vec<FetchError> = faults.into_iter().map(|fault| error(fault, None)).collect();
    // The same fault where a proxy may be the reason of it.
    errors.push(error(Fault::Connect { reason: reason() }, Some("HTTPS_PROXY")));
    errors
}

#[test]
fn the_text_of_every_error() {
    let mut texts = Texts::default();
    for error in of_sources().into_iter().chain(of_folders()).chain(of_requests()) {
        texts.add(&names(&error), &error);
    }
    let all = [
        FetchError::NAMES,
        ClientProblem::NAMES,
        SourceProblem::NAMES,
        FolderProblem::NAMES,
        Fault::NAMES,
        TimeLimit::NAMES,
        RedirectProblem::NAMES,
    ];
    insta::assert_snapshot!(texts.whole_with_ids(&all, ERROR_IDS));
}
