//! The fetch of the sources from a folder, with another folder as the upstream repository.

use std::path::Path;

use catalog_fetch::{CSV_PATH, PAGE_PATH, Policy, Site, UPSTREAM_DATA_PATH};
use catalog_ingest::agreement;
use catalog_model::{Finding, NoticeKind};
use catalog_update::{Fetched, Held, Outcome, fetch_from, fetch_sources};

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

/// The seven eras of the page in `../shared`, through the whole search. Skipped where that folder is absent.
#[test]
fn f122_f124_the_data_of_every_era_is_found() {
    let eras = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/upstream/eras"));
    let Ok(list) = csv::Reader::from_path(eras.join("eras.csv")) else {
        eprintln!("skipped: {} is not there", eras.display());
        return;
    };
    let mut count = 0;
    for era in list.into_records().map(|era| era.expect("a row")) {
        let name = &era[0];
        let fetched = fetch_sources(&eras.join(name).to_string_lossy(), false, &|_| {});
        let fetched = fetched.unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
        agreement::check(&fetched.reconciled, false).unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
        let Fetched { reconciled, search, .. } = &fetched;
        assert_eq!((search.outcome, search.has_unread()), (Outcome::OnTheSite, false), "{name}: {search}");
        let with_data = search.looked_at.iter().filter(|it| it.held == Held::Data).count();
        assert_eq!(
            (with_data, reconciled.label.map(|label| label.to_string()).as_deref()),
            (1, Some(&era[2])),
            "{name}"
        );
        assert_eq!(reconciled.discrepancies().count().to_string(), era[7], "{name}");
        for it in reconciled.discrepancies() {
            // Real: the page of 2019 shows beta event types.
            assert!(it.to_string().ends_with("is in the page but beta in the event data"), "{name}: {it}");
        }
        count += 1;
    }
    assert_eq!(count, 7);
}
