//! Rows P: a page that is not what it was.

use catalog_ingest::page;
use catalog_model::Document;
use product_tests::site::{Event, Site, sample_events};

use super::trial::{Trial, accepted, findings, nothing_new, refused, result, with_page};

/// Where the entries of the sample's page begin.
const ENTRY: &str = "<div class=\"event-type\"";

#[test]
fn fault_032_headings_classes_or_wrappers_that_changed() {
    let said = refused(&with_page(|page| page.replace("<h4", "<h3").replace("</h4>", "</h3>")), "P-COUNT");
    said.holds(|said| &said.what, &["Found 30 matches", "0 entries", "`h3` matches 30"]);
    said.holds(|said| &said.place, &["the page", "event-types/index.html", "div.event-type > h4"]);
    let said = refused(&with_page(|page| page.replace(ENTRY, "<div class=\"event-kind\"")), "P-COUNT");
    said.holds(|said| &said.what, &["Found 30 matches", "0 entries", "`[class^=event-type]` matches"]);
    let wrapped = with_page(|page| page.replace("<h4", "<div><h4").replace("</h4>", "</h4></div>"));
    refused(&wrapped, "P-COUNT").holds(|said| &said.what, &["Found 30 matches", "0 entries", "`h4` matches 30"]);
}

#[test]
fn fault_032_every_class_renamed() {
    // The entries are there, under names that nobody knows: no shell, and no page about something else.
    let renamed = with_page(|page| page.replace("event-type", "evt"));
    let said = refused(&renamed, "P-NOCOUNT");
    said.holds(|said| &said.what, &["`div.event-type` matches 0", "`h4` matches 30", "30 headings read like event"]);
    said.holds(|said| &said.next, &["needs the new selectors"]);
    // All but the count.
    let kept = with_page(|page| page.replace("event-type", "evt").replace("evt-count", "event-type-count"));
    refused(&kept, "P-COUNT").holds(|said| &said.what, &["Found 30 matches", "0 entries", "`h4` matches 30"]);
}

#[test]
fn fault_033_half_of_the_entries_renamed() {
    let said = refused(&with_page(|page| page.replacen(ENTRY, "<div class=\"event-kind\"", 15)), "P-COUNT");
    said.holds(|said| &said.what, &["Found 30 matches", "15 entries"]);
}

#[test]
fn fault_034_the_count_is_missing() {
    let said = refused(&with_page(|page| page.replace(" id=\"event-type-count\"", "")), "P-NOCOUNT");
    said.holds(|said| &said.why, &["whether all entries were found"]);
    said.holds(|said| &said.next, &["`cargo xtask import` files the data and the CSV meanwhile"]);
}

#[test]
fn fault_035_a_page_that_was_cut() {
    let length = Site::sample().page.find("</html>").unwrap();
    for tenths in 1..=10 {
        let said = refused(&with_page(|page| page[..length * tenths / 10].to_owned()), "P-CUT");
        said.holds(|said| &said.place, &["the page"]);
        said.holds(|said| &said.why, &["cut"]);
    }
}

#[test]
fn fault_036_a_shell_without_the_entries() {
    let shell = "<!DOCTYPE html><html><head></head><body><div id=\"app\"></div>\
        <script src=\"/assets/js/3.0a1b2c3d.js\"></script></body></html>\n";
    let said = refused(&with_page(|_| shell.to_owned()), "P-SHELL");
    said.holds(|said| &said.next, &["`cargo xtask import` files the data and the CSV"]);
    // What only a browser without scripts would show is not in the page either.
    let words = "This page needs scripts to be filled. ".repeat(20);
    let told = shell.replace("<div id", &format!("<noscript>{words}</noscript><div id"));
    refused(&with_page(|_| told.clone()), "P-SHELL");
}

#[test]
fn fault_037_the_placeholder_for_no_description() {
    // The sample has an empty description, which the page shows as the placeholder: all three agree.
    assert!(Site::sample().page.contains("No Description"));
    let value = nothing_new(&Site::sample());
    assert_eq!(findings(&value, "differs") as Vec<String>, [""; 0]);
    // A real text that reads like it is told.
    let mut events = sample_events();
    events[7] = events[7].clone().description("No Description");
    let value = accepted(&Trial::new(), &Site::new("2026.09.1", &events));
    let told = findings(&value, "placeholder-text");
    assert!(!told.is_empty() && told.iter().all(|finding| finding.starts_with("sample.kind07.done")), "{told:?}");
}

#[test]
fn fault_038_the_pseudo_tag_and_the_legend() {
    let site = Site::sample();
    assert!(site.page.contains(">changeDetails</code>") && site.page.contains("event-type-tag\">oie-only</span>"));
    let without_data = Site { chunk: None, ..site };
    for trial in [Trial::new(), Trial::of(&without_data)] {
        let tags: Vec<String> = trial
            .before()
            .iter()
            .filter(|(path, _)| path.ends_with("events.csv"))
            .flat_map(|(_, bytes)| String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect::<Vec<_>>())
            .map(|line| line.split(',').nth(5).unwrap().to_owned())
            .collect();
        assert!(tags.len() > 30 && tags.iter().any(|tags| tags == "event-hook-eligible sample"), "{tags:?}");
        assert!(!tags.iter().any(|tags| tags.contains("changeDetails") || tags.contains("oie-only")), "{tags:?}");
    }
}

#[test]
fn fault_039_an_id_split_by_markup() {
    const HEADING: &str = "<b>sample</b>.kind03.done";
    for heading in ["sample.kind03.done", "<b>sam</b>ple.<b>kind03</b>.done", "<b>sample</b>&#46;kind03.<!-- x -->done"]
    {
        nothing_new(&with_page(|page| page.replace(HEADING, heading)));
    }
    for (heading, id) in [
        ("<b>sample</b>.<i>kind03</i>.done", "P-FIELD"),
        ("<b><a href=\"/\">sample</a></b>.kind03.done", "P-FIELD"),
        ("<b>sample</b>.kind03<img src=x onerror=alert(1)>.done", "P-FIELD"),
        ("<b>sample</b>.kind03&lt;b&gt;.done", "D-ID"),
        ("<b>sample</b>.kind03&#x202e;.done", "D-ID"),
    ] {
        let said = refused(&with_page(|page| page.replace(HEADING, heading)), id);
        said.holds(|said| &said.place, &["entry 4"]);
    }
}

#[test]
fn fault_040_two_ids_with_one_anchor() {
    let mut events = sample_events();
    events.push(Event::new("sample.lane_engine.open"));
    events.push(Event::new("sample.lane.engine.open"));
    let site = Site::new("2026.09.1", &events);
    assert_eq!(site.page.matches("id=\"samplelaneengineopen\"").count(), 2);
    let trial = Trial::new();
    let value = accepted(&trial, &site);
    assert_eq!(value["counts"]["documented"], 32);
    assert_eq!(value["diff"]["changes"].as_array().unwrap().len(), 2, "{value}");
    for id in ["sample.lane_engine.open", "sample.lane.engine.open"] {
        let shown = result(&trial.run(&["show", id, "--format", "json"]));
        assert!(shown.to_string().contains("#samplelaneengineopen"), "both link to it: {shown}");
    }
}

#[test]
fn fault_041_a_release_label_that_changed() {
    for edit in [
        |page: &str| page.replacen("Since: 2020", "Since the release 2020", 1),
        |page: &str| page.replacen("Since:", "Depuis :", 1),
        |page: &str| page.replacen("Since: 2020.01.1", "", 1),
        |page: &str| page.replacen("event-type-release", "event-type-since", 1),
    ] {
        let said = refused(&with_page(edit), "P-FIELD");
        said.holds(|said| &said.place, &["entry 1", "event-type-release", "sample.kind00.done"]);
    }
}

#[test]
fn fault_042_a_page_made_to_hurt_the_parser() {
    let with = |body: String| with_page(|page| page.replacen("<ul>", &format!("{body}<ul>"), 1));
    refused(&with("<div>".repeat(100_000)), "P-DEPTH")
        .holds(|said| &said.next, &["`cargo xtask import` files the data and the CSV"]);
    refused(&with("<b x>".repeat(20_000)), "P-DEPTH");
    let attributes: String = (0..32_000).map(|number| format!(" a{number}=x")).collect();
    refused(&with(format!("<p{attributes}>")), "P-DEPTH");
    refused(&with(" ".repeat(9 << 20)), "H-SIZE");
    // More links than anybody would follow cost no more than reading them.
    let links: String = (0..150_000).map(|number| format!("<link rel=prefetch href=/{number:x}.js>")).collect();
    nothing_new(&with(links));
}

#[test]
fn fault_043_no_markup_makes_the_parser_stop_the_product() {
    // Old table markup, which an earlier version of the tree beneath the parser could not bear, and its relatives.
    const PIECES: [&str; 16] = [
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<caption>",
        "<col>",
        "<select>",
        "<option>",
        "<template>",
        "<svg>",
        "<math>",
        "<mi>",
        "<frameset>",
        "<form>",
        "</form>",
        "<a><b></a></b>",
    ];
    let mut number: u64 = 43;
    let mut markup = || {
        let mut text = String::new();
        for _ in 0..24 {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(PIECES[(number >> 33) as usize % PIECES.len()]);
        }
        text
    };
    let site = Site::sample();
    for _ in 0..60 {
        let page = site.page.replacen("<h4", &format!("{}<h4", markup()), 1);
        // Read or refused, and never a panic.
        drop(page::read(&Document::new("page", page.into_bytes())));
    }
    let said = refused(&with_page(|page| page.replacen("<h4", "<table><tr><td><table><svg><h4", 1)), "P-COUNT");
    said.holds(|said| &said.what, &["30"]);
}

#[test]
fn fault_044_markup_that_is_written_otherwise() {
    let rewriters: [fn(&str) -> String; 6] = [
        |page| page.replace(" data-v-1", " data-v-2b hidden"),
        |page| page.replace("<!---->", "<!-- <div class=\"event-type\"><h4>x.y</h4></div> -->"),
        |page| page.replace('\n', " ").replace("      ", "").replace("> <", "><"),
        |page| page.replace("><", ">\n\t\t<"),
        |page| page.replace("<div class=\"event-type\" data-v-1>", "<div data-v-1 class='wide event-type'>"),
        |page| page.replace("<DIV", "<div").replace("</h4>", "</H4 >").replace("<p ", "<P\n"),
    ];
    for rewrite in rewriters {
        let value = nothing_new(&with_page(rewrite));
        assert!(findings(&value, "differs").is_empty(), "{value}");
        assert_eq!(value["witnesses"][0]["documented"], 30);
    }
}

#[test]
fn fault_045_a_filter_baked_into_the_page() {
    // The page counts what it shows, so its own count agrees, and only another source can tell.
    let shown =
        |events: usize| Site { page: Site::new("2026.08.1", &sample_events()[..events]).page, ..Site::sample() };
    let said = refused(&shown(22), "D-SHRINK");
    said.holds(|said| &said.what, &["22 documented entries", "30 of the data and of the 30 of the csv"]);
    said.holds(|said| &said.place, &["the page", "event-types/index.html"]);
    let value = nothing_new(&shown(23));
    assert_eq!(findings(&value, "missing").len(), 7, "each entry that the page hides is told");
    let trial = Trial::new();
    let ran = trial.refresh(&shown(23), &["--strict"]);
    trial.refused(&ran, 4, "D-DISAGREEMENT").holds(|said| &said.what, &["7 places", "missing"]);
}

#[test]
fn fault_045_more_entries_in_one_document_than_in_both_others() {
    // Not the data and the page are broken, which agree, but the one that stands alone.
    let mut events = sample_events();
    events.extend((0..11).map(|number| Event::new(&format!("sample.more.n{number:02}"))));
    let csv = Site::new("2026.08.1", &events).csv;
    let said = refused(&Site { csv, ..Site::sample() }, "D-SHRINK");
    said.holds(|said| &said.what, &["41 documented entries, more than four thirds of the 30 of the data and"]);
    said.holds(|said| &said.place, &["the csv", "okta-event-types.csv"]);
}
