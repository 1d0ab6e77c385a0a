//! The reconciliation of the sources.

use std::ops::Range;

use catalog_ingest::reconcile::{compare, reconcile};
use catalog_ingest::{Counts, Reconciled, SourceCatalog, csv, data, page};
use catalog_model::NoticeKind::{LabelInferred, Unsorted};
use catalog_model::{ChangeDetails, Coverage, Finding, Refusal, SourceKind, Visibility};

use crate::fixture::{DATA, HEADER, ROWS, csv as rows, document, edited, entry, page as whole, page_of};

fn data_of(json: &str) -> SourceCatalog {
    data::read(&document(json)).unwrap_or_else(|error| panic!("{error}"))
}

fn csv_of(text: &str) -> SourceCatalog {
    csv::read(&document(text)).unwrap_or_else(|error| panic!("{error}"))
}

fn page_catalog(html: &str) -> SourceCatalog {
    page::read(&document(html)).unwrap_or_else(|error| panic!("{error}"))
}

fn reconciled(source_catalogs: Vec<SourceCatalog>) -> Reconciled {
    reconcile(source_catalogs).unwrap_or_else(|error| panic!("{error}"))
}

/// The discrepancies: kind, source and the source it contradicts, id, fact, both values.
fn disagreements(findings: &[Finding]) -> Vec<String> {
    let discrepancies = findings.iter().filter_map(Finding::discrepancy);
    discrepancies
        .map(|it| {
            let (kind, fact, against) = (it.fact.kind(), it.fact.subject(), it.against);
            format!("{kind} {}/{against} {} {fact}: `{}` `{}`", it.source, it.id, it.seen, it.expected)
        })
        .collect()
}

#[test]
fn sources_that_agree() {
    let reconciled = reconciled(vec![page_catalog(&whole()), data_of(DATA), csv_of(&rows())]);
    let data = data_of(DATA);
    assert_eq!(reconciled.catalog, data.catalog);
    assert_eq!(reconciled.descriptions, data.descriptions);
    assert_eq!((reconciled.label, reconciled.label_inferred, reconciled.build), (data.label, false, data.build));
    assert_eq!(reconciled.findings, []);
    let newest_since = "2020.01.2".parse().ok();
    let three = Counts { documented: 3, total: 3, newest_since };
    let expected =
        [(SourceKind::Page, three), (SourceKind::Csv, three), (SourceKind::Data, Counts { total: 5, ..three })];
    assert_eq!(reconciled.counts, expected.into());
}

#[test]
fn f063_the_event_data_decides_and_discrepancies_are_reported() {
    let data = edited(r#""release" : "2020.01.2""#, r#""release" : "2020.02.0""#)
        .replace(r#"[ "pool", "event-hook-eligible" ]"#, r#"[ "pool" ]"#)
        .replace("A lane, the", "One lane, the")
        .replace(r#"[ "SignChange", "RulesChange" ]"#, r#"[ "SignChange" ]"#);
    let with_preview = format!("{}\"pool.lane.drain\",\"A lane ran dry.\",\"2026.07.0\",\"pool\",\"\"\n", rows());
    let with_new =
        format!("{}\"pool.new.one\",\"New.\",\"2026.07.0\",\"pool\",\"\"\n", with_preview.replace(ROWS[0], ""));
    let reconciled = reconciled(vec![data_of(&data), csv_of(&with_new), page_catalog(&whole())]);
    assert_eq!(reconciled.catalog, data_of(&data).catalog);
    let digest = |id: &str, catalog: &catalog_model::Catalog| catalog.get(id).expect("there").description.to_string();
    let (ours, theirs) =
        (digest("pool.lane.open", &reconciled.catalog), digest("pool.lane.open", &csv_of(&rows()).catalog));
    let expected = [
        "missing csv/data pool.lane.close visibility: `` `public`".to_owned(),
        "extra csv/data pool.lane.drain visibility: `public` `beta`".to_owned(),
        "extra csv/data pool.new.one visibility: `public` ``".to_owned(),
        format!("differs page/data pool.lane.open description: `{theirs}` `{ours}`"),
        "differs page/data pool.lane.open since: `2020.01.2` `2020.02.0`".to_owned(),
        "differs page/data pool.lane.open tags: `event-hook-eligible pool` `pool`".to_owned(),
        format!("differs csv/data pool.lane.open description: `{theirs}` `{ours}`"),
        "differs csv/data pool.lane.open since: `2020.01.2` `2020.02.0`".to_owned(),
        "differs csv/data pool.lane.open tags: `event-hook-eligible pool` `pool`".to_owned(),
        "differs csv/data pool.rules.update change_details: `RulesChange SignChange` `SignChange`".to_owned(),
    ];
    assert_eq!(disagreements(&reconciled.findings), expected);
    assert!(reconciled.findings.is_sorted());
    let notice = |finding: &Finding| matches!(finding, Finding::Notice(notice) if notice.kind == Unsorted);
    assert!(reconciled.findings.iter().any(notice), "the notices of the sources are kept");
}

#[test]
fn without_data_the_csv_decides_and_the_page_supplements_it() {
    let older = rows()
        .replace(HEADER, "Event Type,Description,Release Date,Tags\n")
        .replace(",\"\",\"\"\n", "\n")
        .replace("\"pool, event-hook-eligible\",\"\"", "\"pool\",\"event-hook-eligible\"")
        .replace(",\"RulesChange, SignChange\"", "");
    let legacy = whole().replace("lane.open</h4>", "lane.open</h4><div>Legacy event types: core.lane</div>");
    let (older, page) = (csv_of(&older), page_catalog(&legacy));
    assert_eq!(older.catalog.coverage(), Coverage::TAGS_ONLY);
    let reconciled = reconciled(vec![page, older.clone()]);
    assert_eq!(reconciled.catalog.coverage(), Coverage::DOCUMENTED);
    assert_eq!(reconciled.catalog.get("pool.rules.update").expect("there").change_details, ChangeDetails::Unnamed);
    assert_eq!(reconciled.catalog.get("pool.lane.open").expect("there").change_details, ChangeDetails::None);
    let lane = reconciled.catalog.get("pool.lane.open").expect("there");
    assert_eq!(lane.legacy_ids.iter().map(AsRef::as_ref).collect::<Vec<_>>(), ["core.lane"]);
    assert_eq!(reconciled.descriptions, older.descriptions);
    assert_eq!(
        disagreements(&reconciled.findings),
        [""; 0],
        "a fact that a source does not cover is not a discrepancy"
    );

    let newer = csv_of(&rows().replace("\"2017.43\"", "\"2017.44\""));
    let found = self::reconciled(vec![page_catalog(&whole()), newer.clone()]);
    assert_eq!(disagreements(&found.findings), ["differs page/csv pool.rules.update since: `2017.43` `2017.44`"]);
    assert_eq!(
        found.catalog.get("pool.rules.update").expect("exists").since,
        newer.catalog.get("pool.rules.update").expect("exists").since
    );

    let alone = self::reconciled(vec![csv_of(&rows())]);
    assert_eq!(alone.catalog, csv_of(&rows()).catalog);
    let alone = self::reconciled(vec![page_catalog(&whole())]);
    assert_eq!(alone.catalog, page_catalog(&whole()).catalog);
    assert_eq!(alone.catalog.coverage(), Coverage::DOCUMENTED);
}

#[test]
fn a_label_is_inferred_only_without_data() {
    let csv = reconciled(vec![csv_of(&rows()), page_catalog(&whole())]);
    assert_eq!((csv.label.map(|label| label.to_string()).as_deref(), csv.label_inferred), (Some("2020.01.2"), true));
    assert_eq!(csv.findings, [Finding::notice(LabelInferred, SourceKind::Csv, "release", "2020.01.2")]);
    let unlabelled = DATA.replace("\"release\" : \"2026.08.1\",", "");
    let data = reconciled(vec![csv_of(&rows()), data_of(&unlabelled)]);
    assert_eq!((data.label, data.label_inferred, data.findings), (None, false, Vec::new()));
}

#[test]
fn unnamed_change_details_agree_with_any_names() {
    let page = page_catalog(&whole().replace(
        "pool</code><code class=\"event-type-tag\" data-v-1>event",
        "changeDetails</code><code class=\"event-type-tag\" data-v-1>event",
    ));
    let found = compare((&data_of(DATA).catalog, SourceKind::Data), (&page.catalog, SourceKind::Page));
    let expected = [
        "differs page/data pool.lane.open change_details: `unnamed` ``",
        "differs page/data pool.lane.open tags: `event-hook-eligible` `event-hook-eligible pool`",
    ];
    assert_eq!(disagreements(&found), expected);
}

#[test]
fn f037_the_placeholder_hides_a_text_like_it() {
    let data = data_of(&edited("The rules of the pool changed.", "No Description"));
    let page = page_catalog(&whole().replace("The rules of the pool changed.", "No Description"));
    let csv = csv_of(&rows().replace("The rules of the pool changed.", ""));
    assert_eq!(compare((&data.catalog, SourceKind::Data), (&page.catalog, SourceKind::Page)), []);
    assert_eq!(compare((&data.catalog, SourceKind::Data), (&csv.catalog, SourceKind::Csv)).len(), 1);
}

#[test]
fn only_documented_entries_are_compared() {
    let data = data_of(DATA);
    assert_eq!(data.catalog.count(Visibility::Beta) + data.catalog.count(Visibility::Internal), 2);
    assert_eq!(compare((&data.catalog, SourceKind::Data), (&csv_of(&rows()).catalog, SourceKind::Csv)), []);
}

#[test]
fn each_source_at_most_once() {
    let error = reconcile(vec![csv_of(&rows()), page_catalog(&whole()), csv_of(&rows())]).expect_err("refused");
    assert_eq!((error.id(), &*error.what), ("M-SOURCES", "there are two documents of the csv"));
    let error = reconcile(Vec::new()).expect_err("refused");
    assert_eq!((error.id(), &*error.what), ("M-SOURCES", "there is no document of any source"));
}

/// The id of a refusal, and the refused source.
fn blamed(error: &Refusal) -> (&'static str, &str) {
    let (source, location) = error.at.as_str().split_once(" http").expect("the refusal names the document");
    assert_eq!(location, "s://docs.example/file");
    (error.id(), source)
}

/// A CSV and a page with entries of these numbers.
fn rows_of(numbers: Range<usize>) -> SourceCatalog {
    let rows: String = numbers.map(|n| format!("\"pool.lane.n{n:03}\",\"\",\"2020.01.2\",\"\",\"\"\n")).collect();
    csv_of(&format!("{HEADER}{rows}"))
}

fn entries_of(numbers: Range<usize>) -> SourceCatalog {
    let entries: Vec<String> =
        numbers.map(|n| entry("pool", &format!("lane.n{n:03}"), "No Description", &[], "Since: 2020.01.2")).collect();
    page_catalog(&page_of(&entries.iter().map(String::as_str).collect::<Vec<_>>()))
}

/// Checks the refusal of a CSV and a page with these entries.
#[track_caller]
fn check_refused(csv: Range<usize>, page: Range<usize>, expected: (&str, &str), words: &str) {
    let error = reconcile(vec![rows_of(csv), entries_of(page)]).expect_err("refused");
    assert_eq!(blamed(&error), expected);
    assert!(error.what.contains(words), "{}", error.what);
}

/// Checks the number of discrepancies of a CSV and a page with these entries.
#[track_caller]
fn check_accepted(csv: Range<usize>, page: Range<usize>, discrepancies: usize) {
    let found = reconciled(vec![rows_of(csv), entries_of(page)]).findings;
    assert_eq!(disagreements(&found).len(), discrepancies);
}

#[test]
fn f028_f058_a_source_with_too_few_entries() {
    let words = "29 documented entries, fewer than three quarters of the 40";
    check_refused(0..40, 10..39, ("D-SHRINK", "the page"), words);
    check_refused(0..29, 0..40, ("D-SHRINK", "the csv"), words);
    check_accepted(0..40, 10..40, 10);
}

#[test]
fn f050_a_csv_cut_between_two_rows() {
    check_refused(0..37, 0..40, ("C-CUT", "the csv"), "after `pool.lane.n036`");
    // Two entries can be new, and a cut removes no entries before the end.
    check_accepted(0..38, 0..40, 2);
    check_accepted(1..37, 0..40, 4);
    check_accepted(0..40, 0..37, 3);
}

#[test]
fn f132_an_entry_of_the_page_that_is_beta_in_the_data() {
    let beta = entry("pool", "lane.drain", "A lane ran dry.", &["pool"], "Since: 2026.07.0");
    let html = whole().replace("<b data-v-1>3</b>", "<b data-v-1>4</b>");
    let html = html.replacen("<div class=\"event-type\"", &format!("{beta}<div class=\"event-type\""), 1);
    let found = reconciled(vec![page_catalog(&html), csv_of(&rows()), data_of(DATA)]);
    let shown: Vec<String> = found.discrepancies().map(ToString::to_string).collect();
    assert_eq!(shown, ["extra: pool.lane.drain is in the page but beta in the event data"]);
}

#[test]
fn f050_more_entries_on_the_page_do_not_blame_a_csv_that_the_data_confirms() {
    let sources = |page, csv, data| vec![entries_of(0..page), rows_of(0..csv), data_with(0..data)];
    assert_eq!(reconciled(sources(40, 35, 35)).discrepancies().count(), 5);
    for cut in [sources(40, 35, 40), sources(35, 35, 40)] {
        assert_eq!(blamed(&reconcile(cut).expect_err("refused")), ("C-CUT", "the csv"));
    }
    let mut unknown_kind = sources(35, 35, 40);
    let hidden =
        unknown_kind[2].catalog.entries().skip(35).map(|entry| (entry.id.clone(), ["early".to_owned()].into()));
    unknown_kind[2].unknown_keys = hidden.collect();
    assert_eq!(reconciled(unknown_kind).discrepancies().count(), 10);
}

/// Event data with documented entries of these numbers.
fn data_with(numbers: Range<usize>) -> SourceCatalog {
    let events: Vec<String> = numbers
        .map(|n| format!(r#"{{"id":"pool.lane.n{n:03}","description":"","info":{{"release":"2020.01.2"}}}}"#))
        .collect();
    data_of(&format!(r#"{{"versions":[{{"version":"V2","eventTypes":[{}]}}]}}"#, events.join(",")))
}

#[test]
fn f045_the_source_that_differs_from_both_others_is_to_blame() {
    let refused = |data: usize, csv: usize, page: usize| {
        let three = vec![entries_of(0..page), rows_of(0..csv), data_with(0..data)];
        let error = reconcile(three).expect_err("refused");
        assert_eq!(error.id(), "D-SHRINK");
        (blamed(&error).1.trim_start_matches("the ").to_owned(), error.what)
    };
    let message = |entries: usize, others: &str| format!("it has {entries} documented entries, {others}");
    let more = message(60, "more than four thirds of the 30 of the data and of the 31 of the page");
    assert_eq!(refused(30, 60, 31), ("csv".to_owned(), more));
    let more = message(60, "more than four thirds of the 31 of the csv and of the 30 of the page");
    assert_eq!(refused(60, 31, 30), ("data".to_owned(), more));
    let fewer = message(30, "fewer than three quarters of the 60 of the data and of the 60 of the csv");
    assert_eq!(refused(60, 60, 30), ("page".to_owned(), fewer));
    // No source is far off from both others: the smallest is refused.
    assert_eq!(
        refused(28, 32, 40),
        ("data".to_owned(), message(28, "fewer than three quarters of the 40 of the page"))
    );
    let fewer = message(10, "fewer than three quarters of the 60 of the data and of the 30 of the csv");
    assert_eq!(refused(60, 30, 10), ("page".to_owned(), fewer));
    assert!(reconcile(vec![entries_of(0..30), rows_of(0..40), data_with(0..30)]).is_ok());
}
