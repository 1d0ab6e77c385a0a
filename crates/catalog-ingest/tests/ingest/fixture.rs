//! Small documents in the formats that upstream publishes, and shorthands for the results.

use catalog_ingest::SourceCatalog;
use catalog_model::{Document, Finding, NoticeKind, Refusal};

const LOCATION: &str = "https://docs.example/file";

pub(crate) fn document(bytes: impl AsRef<[u8]>) -> Document {
    Document::new(LOCATION, bytes.as_ref().to_vec())
}

/// The id of the refusal, and its position in the document.
pub(crate) fn refusal(result: Result<SourceCatalog, Refusal>) -> (&'static str, String) {
    let error = result.expect_err("the document should be refused");
    (error.id(), position(&error))
}

/// Where in the document a refusal is, without the event type.
pub(crate) fn position(error: &Refusal) -> String {
    let (_, position) = error.at.as_str().split_once(LOCATION).expect("the location names the document");
    let position = position.split(", event type `").next().unwrap_or_default();
    position.trim_start_matches(", ").to_owned()
}

/// The notices in order: kind, subject, and the value seen.
pub(crate) fn findings(source_catalog: &SourceCatalog) -> Vec<(NoticeKind, String, String)> {
    let notices = source_catalog.findings.iter().map(|finding| match finding {
        Finding::Notice(notice) => notice,
        Finding::Discrepancy(_) => panic!("one source has no discrepancies: {finding}"),
    });
    let about = |id: &Option<_>| id.as_ref().map(|id| format!("{id} ")).unwrap_or_default();
    notices.map(|it| (it.kind, format!("{}{}", about(&it.id), it.subject), it.seen.clone())).collect()
}

/// Checked words as texts.
pub(crate) fn words<'a, T: AsRef<str> + 'a>(words: impl IntoIterator<Item = &'a T>) -> Vec<&'a str> {
    words.into_iter().map(AsRef::as_ref).collect()
}

/// Today's CSV header.
pub(crate) const HEADER: &str = "Event Type,Description,Release Date,Tags, Change Details\n";

/// Three rows in today's form.
pub(crate) const ROWS: [&str; 3] = [
    "\"pool.lane.close\",\"\",\"2019.07.0\",\"\",\"\"\n",
    "\"pool.lane.open\",\"A lane, the \"\"fast\"\" one,  opened.\",\"2020.01.2\",\"pool, event-hook-eligible\",\"\"\n",
    "\"pool.rules.update\",\"The rules of the pool changed.\",\"2017.43\",\"pool\",\"RulesChange, SignChange\"\n",
];

/// The three rows under today's header.
pub(crate) fn csv() -> String {
    format!("{HEADER}{}", ROWS.concat())
}

/// The same three entries on the page.
pub(crate) fn page() -> String {
    page_of(&[
        &entry("pool", "lane.close", "No Description", &[], "Since: 2019.07.0"),
        &entry(
            "pool",
            "lane.open",
            "A lane, the &quot;fast&quot; one,  opened.",
            &["pool", "event-hook-eligible"],
            "Since: 2020.01.2",
        ),
        &entry("pool", "rules.update", "The rules of the pool changed.", &["pool", "changeDetails"], "Since: 2017.43"),
    ])
}

pub(crate) fn page_of(entries: &[&str]) -> String {
    page_stating(entries.len(), entries)
}

pub(crate) fn page_stating(count: usize, entries: &[&str]) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Pool | Docs</title>\
         <link rel=\"preload\" href=\"/assets/js/app.1.js\" as=\"script\"></head><body><div id=\"app\">\
         <p>Legend: <span class=\"event-type-tag\">oie-only</span> <span class=\"event-type-tag\">changeDetails</span></p>\
         <div class=\"event-types\"><div id=\"event-type-count\" data-v-1>\n  Found <b data-v-1>{count}</b> matches\n </div> {}\
         </div></div><script src=\"/assets/js/app.1.js\" defer></script></body></html>\n",
        entries.concat()
    )
}

pub(crate) fn entry(prefix: &str, rest: &str, description: &str, tags: &[&str], release: &str) -> String {
    let tags: String = tags.iter().map(|tag| format!("<code class=\"event-type-tag\" data-v-1>{tag}</code>")).collect();
    format!(
        "<div class=\"event-type\" data-v-1><h4 id=\"x\" data-v-1><b>{prefix}</b>.{rest}</h4> \
         <p class=\"event-type-description\" data-v-1>\n      {description}\n    </p> <!----> \
         <div class=\"event-type-tags\" data-v-1>{tags} <!----></div> \
         <div class=\"event-type-release\" data-v-1>\n      {release}\n    </div></div>"
    )
}

/// The same three entries in the event data, with a beta and an internal one, in today's form.
pub(crate) const DATA: &str = r#"{
  "release" : "2026.08.1",
  "build" : "2026.08.1-begin-9-gabc",
  "categories" : [ { "id" : "lifeguards", "name" : "Life Guards" } ],
  "tags" : [ { "id" : "pool", "description" : "Pools", "tags" : [ ] }, { "id" : "event-hook-eligible" } ],
  "versions" : [ {
    "version" : "V2",
    "eventTypes" : [ {
      "id" : "pool.lane.close", "category" : "lifeguards", "description" : "",
      "info" : { "created" : "2019-07-01", "release" : "2019.07.0" },
      "beta" : false, "internal" : false, "tags" : [ ],
      "schema" : { "debugData" : null, "actor" : null, "targets" : null, "changeDetails" : null }
    }, {
      "id" : "pool.lane.drain", "category" : "lifeguards", "description" : "A lane ran dry.",
      "info" : { "created" : "2026-07-01", "release" : "2026.07.0" },
      "beta" : true, "internal" : false, "tags" : [ "pool" ], "schema" : { }
    }, {
      "id" : "pool.lane.open", "category" : "lifeguards", "description" : "A lane, the \"fast\" one,  opened.",
      "info" : { "created" : "2020-01-31", "release" : "2020.01.2" },
      "beta" : false, "internal" : false, "tags" : [ "pool", "event-hook-eligible" ],
      "mappings" : [ "core.Pool-Lane_opened", "core.lane" ],
      "schema" : { "debugData" : "LaneDebugData", "actor" : "Guard", "targets" : [ "Lane", "Guard" ], "changeDetails" : [ ] }
    }, {
      "id" : "pool.lane.test", "category" : "lifeguards", "description" : "A lane is tried out.",
      "info" : { "created" : "2026-07-01", "release" : "2026.07.0" },
      "beta" : true, "internal" : true, "tags" : [ ], "schema" : { "debugData" : "LaneDebugData" }
    }, {
      "id" : "pool.rules.update", "category" : "lifeguards", "description" : "The rules of the pool changed.",
      "info" : { "created" : "2017-10-20", "release" : "2017.43" },
      "beta" : false, "internal" : false, "tags" : [ "pool" ],
      "schema" : { "debugData" : null, "actor" : null, "targets" : [ ], "changeDetails" : [ "SignChange", "RulesChange" ] }
    } ],
    "schemas" : {
      "Guard" : { "name" : "Guard", "properties" : { } },
      "Lane" : { "name" : "Lane", "properties" : {
        "lane_number" : { "type" : "Integer", "sensitive" : false, "personal" : false, "customer" : false,
                          "format" : "", "examples" : [ "1", "{\"a\":[2]}" ] } } },
      "LaneDebugData" : { "name" : "LaneDebugData", "properties" : {
        "request_uri" : { "type" : "String", "sensitive" : true, "personal" : false, "customer" : true,
                          "format" : "uri", "examples" : [ ] } } },
      "RulesChange" : { "name" : "RulesChange", "properties" : { } },
      "SignChange" : { "name" : "SignChange", "properties" : { } }
    }
  } ]
}
"#;

/// The data with one edit.
pub(crate) fn edited(from: &str, to: &str) -> String {
    assert_eq!(DATA.matches(from).count(), 1, "the data holds {from:?} once");
    DATA.replacen(from, to, 1)
}

/// A script chunk that holds this JSON.
pub(crate) fn chunk(json: &str) -> String {
    let literal = json.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', "\\n");
    format!(
        "(window.webpackJsonp=window.webpackJsonp||[]).push([[3],{{316:function(e){{e.exports=JSON.parse('{literal}')}}}}]);"
    )
}
