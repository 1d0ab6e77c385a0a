//! The page.

use catalog_ingest::{SourceCatalog, data, page, read_any};
use catalog_model::{ChangeDetails, Coverage, Document, NoticeKind, SourceKind};

use crate::fixture::{csv, document, entry, findings, page as whole, page_of, page_stating, position, refusal};

/// The selector of the headings, as refusals name it.
const HEADING: &str = "div.event-type > h4";

fn read(html: &str) -> SourceCatalog {
    page::read(&document(html)).unwrap_or_else(|error| panic!("{error}"))
}

fn refused(html: &str) -> (&'static str, String) {
    refusal(page::read(&document(html)))
}

#[test]
fn f038_the_page_has_the_facts_of_the_csv() {
    let source_catalog = read(&whole());
    assert_eq!(
        (source_catalog.source, source_catalog.label, source_catalog.findings.len()),
        (SourceKind::Page, None, 0)
    );
    assert_eq!(source_catalog.catalog.coverage(), Coverage::DOCUMENTED);
    let rows = catalog_ingest::csv::read(&document(csv())).expect("the CSV is read");
    assert_eq!(source_catalog.catalog.len(), rows.catalog.len());
    for (seen, row) in source_catalog.catalog.entries().zip(rows.catalog.entries()) {
        assert_eq!(
            (&seen.id, seen.since, &seen.tags, seen.description),
            (&row.id, row.since, &row.tags, row.description)
        );
        assert_eq!(seen.change_details.is_present(), row.change_details.is_present());
    }
    assert_eq!(source_catalog.catalog.get("pool.rules.update").expect("there").change_details, ChangeDetails::Unnamed);
    assert_eq!(source_catalog.descriptions["pool.lane.open"], "A lane, the \"fast\" one, opened.");
    assert_eq!(source_catalog.descriptions["pool.lane.close"], "");
    assert_eq!(read_any(&document(whole())), Ok(source_catalog));
}

#[test]
fn f039_f044_markup_does_not_matter() {
    let expected = read(&whole());
    let variants = [
        whole().replace(" data-v-1", ""),
        whole().replace(" data-v-1", " data-v-2=\"a > b\" hidden"),
        whole().replace("<!---->", "<!-- a comment with <div> in it -->"),
        whole().replace("<b>pool</b>.", "<!-- x --><b>po<!-- y -->ol</b>&#46;"),
        whole().replace("<b>pool</b>.", "pool."),
        whole().replace("\n", " ").replace("> <", "><"),
        whole().replace("class=\"event-type\" data-v-1", "data-v-1 class='first event-type last'"),
        whole().replace("</h4>", "</h4>\n\n").replace("Since:", "Since:\n\n   "),
        whole().replace("Since: 2020.01.2", "Since: <a href=\"/log/\">2020.01.2</a>"),
        whole().replace("</html>", "</HTML ><!-- served from a cache -->").replace("</HTML >", "</HTML>"),
        whole()
            .replace("<div class=\"event-types\">", "<div class=\"event-types\"><div class=\"new\">")
            .replace("</div></div><script", "</div></div></div><script"),
    ];
    for html in variants {
        let source_catalog = read(&html);
        assert_eq!(
            (source_catalog.catalog, source_catalog.descriptions),
            (expected.catalog.clone(), expected.descriptions.clone()),
            "{html}"
        );
    }
}

#[test]
fn older_pages_have_legacy_ids_and_no_change_details() {
    let legacy = "<div class=\"event-type-mappings\"><b>Legacy event types: </b> core.lane, core.Pool-Lane </div>";
    let older = whole()
        .replace("changeDetails", "pool")
        .replace("Since: 2020.01.2", "Since: <a href=\"/log/\">2020.01.2</a>")
        .replace("<b>pool</b>.lane.open</h4>", &format!("<b>pool</b>.lane.open</h4>{legacy}"));
    let source_catalog = read(&older);
    assert_eq!(source_catalog.catalog.coverage(), Coverage::TAGS_ONLY);
    let lane = source_catalog.catalog.get("pool.lane.open").expect("there");
    assert_eq!(lane.legacy_ids.iter().map(AsRef::as_ref).collect::<Vec<_>>(), ["core.Pool-Lane", "core.lane"]);
    assert_eq!(lane.tags.len(), 2);
    assert!(source_catalog.catalog.get("pool.lane.close").expect("there").legacy_ids.is_empty());
    let today = read(&older.replace("oie-only", "changeDetails"));
    assert_eq!(today.catalog.coverage(), Coverage::DOCUMENTED, "the legend has the pseudo tag");
    let plain = whole().replace("changeDetails", "pool");
    assert_eq!(read(&plain).catalog.coverage(), Coverage::DOCUMENTED, "no legacy ids or linked releases");
    assert_eq!(refused(&older.replace("core.lane,", "core/lane,")).0, "D-WORD");
}

#[test]
fn f032_f033_f045_another_count_than_stated() {
    let half = whole().replacen("class=\"event-type\"", "class=\"event-kind\"", 2);
    for html in [
        half.clone(),
        whole().replace("h4", "h6"),
        whole().replacen("<h4", "<h6", 1).replacen("</h4>", "</h6>", 1),
        whole().replace("class=\"event-type\"", "class=\"event\""),
        whole().replace("<h4", "<div><h4").replace("</h4>", "</h4></div>"),
        whole().replace("<b data-v-1>3</b>", "<b>1178</b>"),
        whole().replace("<b data-v-1>3</b>", "<b>2</b>"),
        page_stating(3, &[]),
    ] {
        assert_eq!(refused(&html), ("P-COUNT", format!("selector `{HEADING}`")), "{html}");
    }
    let error = page::read(&document(half)).expect_err("refused");
    let what = error.what;
    assert!(
        what.contains("`Found 3 matches` and has 1 entries") && what.contains("`[class^=event-type]` matches"),
        "{what}"
    );
}

#[test]
fn f034_no_count() {
    for html in [
        whole().replace("event-type-count", "count"),
        whole().replace("Found", "Trouvé"),
        whole().replace("<b data-v-1>3</b>", "three"),
        whole().replace("<b data-v-1>3</b>", ""),
        whole().replace("<b data-v-1>3</b>", "99999999999999999999999"),
        whole().replace("event-type-count", "count").replace("h4", "h6"),
        whole().replace("event-type", "evt"),
        whole().replace("event-type", "evt").replace("<p class", "<p><!-- solve the captcha -->Error 404 </p><p class"),
    ] {
        assert_eq!(refused(&html), ("P-NOCOUNT", "selector `#event-type-count`".to_owned()), "{html}");
    }
    let error = page::read(&document(whole().replace("event-type", "evt"))).expect_err("refused");
    let what = error.what;
    for words in ["`div.event-type` matches 0", "`h4` matches 3", "3 headings hold an event id"] {
        assert!(what.contains(words), "{what}");
    }
}

#[test]
fn f018_f036_pages_without_entries() {
    let other = |body: &str| format!("<!DOCTYPE html><html><body>{body}</body></html>");
    for (html, id, words) in [
        (other("<div id=\"app\"></div><script src=\"/a.js\"></script>"), "P-SHELL", "scripts"),
        (
            other(&format!("<div id=\"app\"></div><noscript>{0}</noscript><script>{0}</script>", "words ".repeat(100))),
            "P-SHELL",
            "scripts",
        ),
        (other(&format!("<div id=\"app\">{}</div>", "words ".repeat(100))), "H-MARKER", "without a catalog"),
        (other("<h3>pool.example</h3><h4>Sign in</h4>"), "H-MARKER", "without a catalog"),
        (other("<div id=\"app\"><h1>Oops! Page not found!</h1></div>"), "H-MARKER", "not found"),
        (other("<h1>Just a moment...</h1>"), "H-MARKER", "bot check"),
        (other("<form>Sign in</form>"), "H-MARKER", "without a catalog"),
        ("<h1>Oops! Page not found!</h1>".to_owned(), "H-MARKER", "not found"),
        ("{\"error\": 404}".to_owned(), "H-MARKER", "not an HTML page"),
        (csv(), "H-MARKER", "not an HTML page"),
        (String::new(), "H-EMPTY", "empty"),
        (page_stating(0, &[]), "D-EMPTY", "no entries"),
    ] {
        let error = page::read(&document(&html)).expect_err("refused");
        assert_eq!(error.id(), id, "{html}");
        assert!(error.what.contains(words), "{}", error.what);
    }
}

#[test]
fn f031_f134_the_message_quotes_the_title() {
    let page = |title: &str, body: &str| format!("<html><head><title>{title}</title></head><body>{body}</body></html>");
    let long = "The guards of the pool say how a swimmer proves to be one. ".repeat(400);
    for (html, expected) in [
        (page("Just a moment...", ""), "the site answered with a bot check titled `Just a moment...`"),
        (page("Pool", "<h1>Verify you are human</h1>"), "the site answered with a bot check titled `Pool`"),
        (page("Pool", "<div class=\"g-recaptcha\"></div>"), "the site answered with a bot check titled `Pool`"),
        (page("Access denied", &long), "the site answered with a bot check titled `Access denied`"),
        ("<h1>Checking your browser</h1>".to_owned(), "the site answered with a bot check"),
        (page("Pool", "<h1>Oops! Page not found!</h1>"), "the document is a page titled `Pool` that says: not found"),
        (page("Not Found", &long), "the document is a page titled `Not Found` that says: not found"),
        (
            page("Before you continue", "<form>"),
            "the document is an HTML page titled `Before you continue` without a catalog",
        ),
        (
            page("Pool", &format!("{long}<div class=\"g-recaptcha\"></div>")),
            "the document is an HTML page titled `Pool` without a catalog",
        ),
        (page("\u{1b}[2J\n  Pool", &long), "the document is an HTML page titled `\\u{1b}[2J Pool` without a catalog"),
        (whole(), "the document is an HTML page titled `Pool | Docs` without a catalog"),
    ] {
        let error = catalog_ingest::csv::read(&document(&html)).expect_err("refused");
        assert_eq!((error.id(), &*error.what), ("H-MARKER", expected));
        assert_eq!(data::read_chunk(&document(&html)).expect_err("refused").what, expected);
    }
    let error = page::read(&document(page("Just a moment...", ""))).expect_err("refused");
    assert!(error.advice().contains("the catalog did not change"), "{error}");
}

#[test]
fn f039_f041_parts_of_an_entry() {
    const RELEASE: &str = "div.event-type > div.event-type-release";
    const DESCRIPTION: &str = "div.event-type > p.event-type-description";
    let parts = entry("pool", "lane.open", "A lane opened.", &["pool"], "Since: 2020.01.2");
    let of = |from: &str, to: &str| {
        assert!(parts.contains(from), "{from}");
        page_of(&[&entry("pool", "a.b", "x", &[], "Since: 2020.01.2"), &parts.replacen(from, to, 1)])
    };
    for (html, id, selector) in [
        (of("Since:", "Depuis :"), "P-FIELD", RELEASE),
        (of("Since: 2020.01.2", ""), "P-FIELD", RELEASE),
        (of("Since: 2020.01.2", "Since:"), "P-FIELD", RELEASE),
        (of("event-type-release", "event-type-since"), "P-FIELD", RELEASE),
        (of("Since: 2020.01.2", "Since: 2020.13.2"), "D-RELEASE", RELEASE),
        (of("Since: 2020.01.2", "Since: soon"), "D-RELEASE", RELEASE),
        (of("event-type-description", "description"), "P-FIELD", DESCRIPTION),
        (of("<p class", "<p class=\"event-type-description\"></p><p class"), "P-FIELD", DESCRIPTION),
        (of("<b>pool</b>", "<b>pool</b><i>x</i>"), "P-FIELD", HEADING),
        (of("<b>pool</b>", "<b><img src=x>pool</b>"), "P-FIELD", HEADING),
        (of("lane.open", "lane open"), "D-ID", HEADING),
        (of("<b>pool</b>.lane.open", "<b>_</b>._"), "D-ID", HEADING),
        (of("lane.open", "lane&lt;.open"), "D-ID", HEADING),
        (of("lane.open", "l\u{430}ne.open"), "D-ID", HEADING),
        (of(">pool</code>", ">Pool</code>"), "D-TAG", "code.event-type-tag"),
        (of(">pool</code>", "></code>"), "D-TAG", "code.event-type-tag"),
    ] {
        assert_eq!(refused(&html), (id, format!("entry 2, selector `{selector}`")), "{html}");
    }
    assert_eq!(refused(&of("A lane opened.", "A\u{200b}lane.")).0, "D-CONTROL");
    assert_eq!(refused(&of("A lane opened.", "A\u{fffd}lane.")).0, "D-MOJIBAKE");
}

#[test]
fn f040_f064_shared_ids_and_anchors() {
    let inner = entry("pool", "a.b", "x", &["dive"], "Since: 2020.01.2");
    let outer = entry("pool", "a.c", "x", &[], &format!("Since: 2020.01.2</div>{inner}<div>"));
    assert_eq!(refused(&page_stating(2, &[&outer])).0, "P-FIELD");
    let twins = page_of(&[&inner, &entry("pool", "c.d", "y", &[], "Since: 2017.43"), &inner]);
    let error = page::read(&document(twins)).expect_err("refused");
    assert_eq!((error.id(), position(&error)), ("D-DUPLICATE", "entry 3".to_owned()));
    assert!(error.what.contains("entry 1"), "{}", error.what);
    // Two ids can share an anchor.
    let anchors = page_of(&[
        &entry("pool", "lane_open.x", "a", &[], "Since: 2017.43"),
        &entry("pool", "lane.open.x", "b", &[], "Since: 2017.43"),
    ]);
    assert_eq!(read(&anchors).catalog.len(), 2);
}

#[test]
fn f035_every_prefix() {
    let whole = whole();
    let end = whole.find("</html>").expect("there") + "</html>".len();
    for cut in (0..end).filter(|&cut| whole.is_char_boundary(cut)) {
        let (id, _) = refused(&whole[..cut]);
        assert_eq!(id, if cut == 0 { "H-EMPTY" } else { "P-CUT" }, "cut at {cut}");
    }
    assert!(page::read(&document(&whole[..end])).is_ok());
    assert_eq!(refused(&format!("{whole}{}", " ".repeat(5000))).0, "P-CUT", "the end tag is too far from the end");
}

#[test]
fn f042_bombs() {
    let with = |body: &str| whole().replace("<div id=\"app\">", &format!("<div id=\"app\">{body}"));
    let unclosed = |count: usize| (0..count).map(|n| format!("<b a{n}>")).collect::<String>();
    for body in [
        "<div>".repeat(1_500_000),
        "<b x>".repeat(600),
        "<svg><td>".repeat(600),
        format!("<p>{}{}", unclosed(500), "<p>x".repeat(5_000)),
        unclosed(100_000),
        "<table><tr>".repeat(400_000),
    ] {
        let (id, _) = refused(&with(&body));
        assert!(["P-DEPTH", "P-TIME"].contains(&id), "{id}: {}", &body[..40]);
    }
    assert!(page::read(&document(with(&"<br><p><li>".repeat(2000)))).is_ok());
}

#[test]
fn other_sizes_and_encodings() {
    assert_eq!(refused(&format!("<!--{}{}", " ".repeat(8 << 20), whole())).0, "H-SIZE");
    assert_eq!(refused(&whole().replace("<div id", "\0<div id")).0, "D-CONTROL");
    let mut latin1 = whole().into_bytes();
    latin1[60] = 0xe9;
    assert_eq!(refusal(page::read(&document(latin1))), ("H-ENCODING", "byte 60".to_owned()));
}

fn scripts(location: &str, head: &str, body: &str) -> Vec<String> {
    let html = format!("<html><head>{head}</head><body>{body}</body></html>");
    let scripts = page::scripts(&Document::new(location, html.into_bytes())).unwrap_or_else(|error| panic!("{error}"));
    [scripts.run, scripts.prefetched].concat()
}

#[test]
fn the_scripts_of_the_page_itself_come_first() {
    let head = "<link rel=\"preload\" href=\"/assets/css/0.css\" as=\"style\">\
        <link rel=\"preload\" href=\"/assets/js/app.1.js\" as=\"script\">\
        <link rel=\"preload\" href=\"/assets/js/3.9.js\" as=\"script\">\
        <link rel=\"prefetch\" href=\"/assets/js/10.2.js\"><link rel=\"prefetch\" href=\"/assets/js/3.9.js\">";
    let body = "<script src=\"/assets/js/app.1.js\"></script><script src=\"/assets/js/2.4.js\"></script>\
        <script src=\"/assets/js/3.9.js\"></script><script>var x = 1</script>";
    let expected = ["/assets/js/3.9.js", "/assets/js/2.4.js", "/assets/js/app.1.js", "/assets/js/10.2.js"];
    assert_eq!(scripts("https://docs.example/page/", head, body), expected);
    assert_eq!(scripts("site/docs/index.html", head, body), expected);
    assert_eq!(scripts("https://docs.example/", "", ""), [""; 0]);
    assert_eq!(page::scripts(&document(csv())).expect_err("refused").id(), "H-MARKER");
}

#[test]
fn scripts_are_limited() {
    // Each script is linked twice, as on upstream's page.
    let links: String = (0..20_000).map(|n| format!("<link rel=prefetch href=/{:x}.js>", n / 2)).collect();
    let named = scripts("https://docs.example/", &links, "<script src=/9.js></script><script src=/3.js></script>");
    let prefetched = (0..).map(|n| format!("/{n:x}.js")).filter(|path| path != "/3.js" && path != "/9.js");
    let expected: Vec<String> = ["/3.js", "/9.js"].map(str::to_owned).into_iter().chain(prefetched).take(64).collect();
    assert_eq!(named, expected);
    // The scripts that the page runs come before those that it prefetches, the last one first.
    let run: String = (0..70).map(|n| format!("<script src=/run/{n}.js></script>")).collect();
    let named = scripts("https://docs.example/", &links, &run);
    assert_eq!(named, (6..70).rev().map(|n| format!("/run/{n}.js")).collect::<Vec<_>>());
}

#[test]
fn f123_links_to_scripts_of_the_same_site() {
    let of = |location: &str, address: &str| scripts(location, "", &format!("<script src=\"{address}\"></script>"));
    const HERE: &str = "https://docs.example/a/page/";
    for (address, path) in [
        ("/a/b.js?v=1#x", "/a/b.js"),
        ("https://docs.example/a.js", "/a.js"),
        ("//docs.example/a.js", "/a.js"),
        ("../b.js", "/a/b.js"),
        ("b.js", "/a/page/b.js"),
        ("./c/b.mjs", "/a/page/c/b.mjs"),
        ("/../a.js", "/a.js"),
        ("/[slug]/%5Ba%5D.js", "/[slug]/%5Ba%5D.js"),
    ] {
        let expected = path.replace("/[slug]", "/%5Bslug%5D");
        let found = of(HERE, address);
        // Browsers keep a bracket in a path as it is, and only its escaped form is a plain path.
        assert_eq!(found, if path.contains("/[slug]") { Vec::new() } else { vec![expected] }, "{address}");
    }
    assert_eq!(of(HERE, "/assets/%5Bslug%5D.js"), ["/assets/%5Bslug%5D.js"]);
    assert_eq!(of("docs/page/index.html", "../../assets/a.js"), ["/assets/a.js"], "in a folder");
    let based = |base: &str| scripts(HERE, &format!("<base href=\"{base}\">"), "<script src=\"assets/a.js\"></script>");
    for (base, path) in
        [("/", "/assets/a.js"), ("https://docs.example/x/", "/x/assets/a.js"), ("../", "/a/assets/a.js")]
    {
        assert_eq!(based(base), [path], "{base}");
    }
    assert_eq!(based("https://cdn.example/"), [""; 0]);
    for other in [
        "https://cdn.example/a.js",
        "https://docs.example.evil.example/a.js",
        "http://docs.example/a.js",
        "//cdn.example/a.js",
        "/a//b.js",
        "/a b(.js",
        "/a.css",
        "javascript:a.js",
        "",
    ] {
        assert_eq!(of(HERE, other), [""; 0], "{other:?}");
    }
    assert_eq!(of(HERE, &format!("/{}.js", "a".repeat(600))), [""; 0]);
    assert_eq!(of("https://docs.example", "https://docs.example/a.js"), ["/a.js"]);
}

#[test]
fn f122_scripts_on_other_hosts_and_in_the_page() {
    let html = "<html><head><title>Pool | Okta Developer</title></head><body>\
        <script src=\"https://cdn.example/a.js\"></script><link rel=prefetch href=//b.example/b.js>\
        <script> </script><script type=\"application/json\">{\"a\":1}</script><script>f()</script></body></html>";
    let scripts = page::scripts(&document(html)).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(scripts.inline, ["{\"a\":1}", "f()"]);
    assert_eq!(scripts.other_hosts.iter().collect::<Vec<_>>(), ["b.example", "cdn.example"]);
    assert!(scripts.is_oktas && scripts.run.is_empty() && scripts.prefetched.is_empty());
    assert!(!page::scripts(&document(whole())).unwrap_or_else(|error| panic!("{error}")).is_oktas);
}

#[test]
fn f134_a_stub_names_the_new_address() {
    for stub in [
        "<meta http-equiv=\"refresh\" content=\"0; url=/docs/Pool/\">",
        "<META CONTENT='0;URL=/docs/Pool/' HTTP-EQUIV=Refresh>",
        "<meta http-equiv=\"refresh\" content=\"0; url='/docs/Pool/'\">",
    ] {
        let html = format!("<html><head><title>Redirecting</title>{stub}</head><body></body></html>");
        for html in [html.clone(), html.replace("</html>", "")] {
            let error = page::read(&document(html)).expect_err("refused");
            let expected = "the document is a page titled `Redirecting` that leads to the new address `/docs/Pool/`";
            assert_eq!((error.id(), &*error.what), ("H-MARKER", expected));
            assert!(error.advice().ends_with("crates/catalog-fetch/src/lib.rs"), "{error}");
        }
    }
    let html = "<html><head><meta name=\"refresh\"><title>Pool</title></head><body>words</body></html>";
    assert!(page::read(&document(html)).expect_err("refused").what.contains("without a catalog"));
}

#[test]
fn f136_headings_with_anchors_and_invisible_characters() {
    let renamed = || whole().replace("event-type", "evt");
    for (html, example) in [
        (renamed().replace("</h4>", "<a href=\"#x\">\u{200b}</a></h4>"), "pool.lane.close\\u{200b}"),
        (renamed().replace("</h4>", "<a href=\"#x\">#</a></h4>"), "pool.lane.close#"),
        (renamed().replace("<b>", "<a href=\"#x\"># </a><b>"), "# pool.lane.close"),
    ] {
        let error = page::read(&document(html)).expect_err("refused");
        let expected = format!("3 headings hold an event id, 3 of them with other characters, as in `{example}`");
        assert!(error.id() == "P-NOCOUNT" && error.what.ends_with(&expected), "{error}");
    }
    let html = whole().replace("lane.open</h4>", "l\u{430}ne.open</h4>");
    let error = page::read(&document(html)).expect_err("refused");
    assert!(error.id() == "D-ID" && error.what.ends_with("its character 7 is U+0430"), "{error}");
}

#[test]
fn f137_a_count_with_commas() {
    let entries: Vec<String> =
        (0..1178).map(|n| entry("pool", &format!("lane.n{n:04}"), "x", &[], "Since: 2020.01.2")).collect();
    let html = page_of(&entries.iter().map(String::as_str).collect::<Vec<_>>());
    let count = |text: &str| page::read(&document(html.replace("<b data-v-1>1178</b>", text)));
    assert_eq!(count("<b>1,178</b>").map(|read| read.catalog.len()), Ok(1178));
    for wrong in ["1,17", "11,78", ",178", "1,178,", "1.178", "1 178", "1,1178", "", ","] {
        assert_eq!(count(wrong).expect_err("refused").id(), "P-NOCOUNT", "{wrong}");
    }
    assert_eq!(count("1,179").expect_err("refused").id(), "P-COUNT");
}

#[test]
fn f138_a_null_release_on_the_page() {
    let with_null = |nulls: usize| {
        let release = |n| if n < nulls { "Since:" } else { "Since: 2020.01.2" };
        let entries: Vec<String> =
            (0..40).map(|n| entry("pool", &format!("lane.n{n:02}"), "x", &[], release(n))).collect();
        page_of(&entries.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let source_catalog = read(&with_null(2));
    let expected = ["00", "01"].map(|n| (NoticeKind::NullFact, format!("pool.lane.n{n} since"), String::new()));
    assert_eq!(findings(&source_catalog), expected);
    assert_eq!(source_catalog.catalog.get("pool.lane.n00").expect("there").since, None);
    assert_eq!(refused(&with_null(3)).0, "P-FIELD", "a page that lost its releases");
}

proptest::proptest! {
    #[test]
    fn f043_no_markup_panics(
        pieces in proptest::collection::vec(proptest::sample::select(
            vec!["<div class=\"event-type\">", "<h4>", "<b>", "</b>", "a.b", "</h4>", "<p class=event-type-description>",
                "<table>", "<td>", "<svg>", "<template>", "</div>", "<select>", "<p>", "</p>", "<div id=event-type-count>",
                "Found 1 matches", "<!--", "-->", "&#0;", "<code class=event-type-tag>"]), 0..30)
    ) {
        let _ = page::read(&document(format!("<html>{}</html>", pieces.concat())));
    }
}
