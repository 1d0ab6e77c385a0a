//! The fetch of the sources from a folder, with another folder as the upstream repository.

use catalog_fetch::{CSV_PATH, PAGE_PATH, Policy, Site, UPSTREAM_DATA_PATH};
use catalog_model::{Finding, NoticeKind};
use catalog_update::{Fetched, Outcome, fetch_from};

const HEADER: &str = "Event Type,Description,Release Date,Tags, Change Details\n";
const DATA: &str = r#"{"release":"2020.01.2","versions":[{"version":"V2","eventTypes":[
    {"id":"pool.lane.open","description":"","info":{"release":"2020.01.2"}}]}]}"#;

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for (path, text) in files {
        let path = folder.path().join(path.trim_start_matches('/'));
        std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder is writable");
        std::fs::write(path, text).expect("the folder is writable");
    }
    folder
}

fn fetched(title: &str, repository: &[(&str, &str)]) -> Fetched {
    let entry = "<div class=event-type><h4>pool.lane.open</h4><p class=event-type-description>No Description</p>\
                 <div class=event-type-release>Since: 2020.01.2</div></div>";
    let count = "<div id=event-type-count>Found <b>1</b> matches</div>";
    let page = format!("<html><head><title>{title}</title></head><body>{count}{entry}</body></html>");
    let csv = format!("{HEADER}\"pool.lane.open\",\"\",\"2020.01.2\",\"\",\"\"\n");
    let site = folder(&[(&format!("{PAGE_PATH}index.html"), &page), (CSV_PATH, &csv)]);
    let repository = folder(repository);
    let site = Site::new(&site.path().to_string_lossy(), Policy::default()).expect("a folder is a site");
    let repository = Site::new(&repository.path().to_string_lossy(), Policy::default()).expect("a folder is a site");
    fetch_from(&site, Some(&repository), &|_| {}).unwrap_or_else(|refusal| panic!("{refusal}"))
}

#[test]
fn f122_the_repository_has_the_data_of_any_page_of_oktas() {
    let upstream = [(UPSTREAM_DATA_PATH, DATA)];
    for (title, repository, outcome, kind) in [
        ("Event Types | Okta Developer", &upstream[..], Outcome::InTheRepository, NoticeKind::Fallback),
        ("Event Types", &upstream[..], Outcome::Absent, NoticeKind::SourceAbsent),
        ("Event Types | Okta Developer", &[], Outcome::Absent, NoticeKind::SourceAbsent),
    ] {
        let fetched = fetched(title, repository);
        assert_eq!(fetched.search.outcome, outcome, "{title}");
        let kinds: Vec<&str> = fetched.reconciled.findings.iter().map(Finding::kind).collect();
        assert!(kinds.contains(&kind.as_str()), "{title}: {kinds:?}");
        assert_eq!(fetched.check(None, false, true).is_ok(), outcome != Outcome::Absent, "{title}");
    }
}
