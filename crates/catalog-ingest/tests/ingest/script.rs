//! The script that holds the page's event data.

use catalog_ingest::data::{self, Holding};
use catalog_ingest::read_any;

use crate::fixture::{DATA, chunk, csv, document, page, refusal};

#[test]
fn the_script_has_the_facts_of_the_file() {
    let file = data::read(&document(DATA)).expect("the file is read");
    let chunks = [
        chunk(DATA),
        chunk(&DATA.replace('\n', "")),
        format!("{}\n//# sourceMappingURL=3.1.js.map\n", chunk(DATA)),
        // Other literals before and after it, and a call without a literal.
        chunk(DATA).replace("e.exports=", "e.a=JSON.parse(\"{\\\"a\\\":1}\");JSON.parse(e);e.exports="),
        chunk(DATA).replace(")}}]);", ");JSON.parse('[1]')}}]);"),
        format!("const d=JSON.parse({:?});export{{d as default}};", DATA.replace('\n', " ")),
        format!("const d=JSON.parse( `{}` );", DATA.replace('\\', "\\\\").replace('\n', "")),
        // A broken literal elsewhere.
        chunk(DATA).replace("e.exports=", "e.a=JSON.parse('\\1');e.exports="),
    ];
    for script in chunks {
        let document = document(&script);
        assert!(data::is_data_chunk(document.bytes()));
        assert_eq!(data::find_in_script(&document), Ok(Some(file.clone())), "{}", &script[..120]);
        assert_eq!(data::read_chunk(&document).as_ref(), Ok(&file));
        assert_eq!(read_any(&document).as_ref(), Ok(&file));
    }
    let text = "JSON.parse(`{versions eventTypes}`)";
    let nested = data::read_chunk(&document(chunk(&DATA.replace("A lane ran dry.", text)))).expect("accepted");
    assert_eq!(nested.descriptions["pool.lane.drain"], text);
}

#[test]
fn f035_f125_every_prefix_of_the_script() {
    let file = data::read(&document(DATA)).expect("the file is read");
    let whole = chunk(&DATA.replace('\n', ""));
    let call_end = whole.rfind("')").expect("there is a call") + 2;
    for end in 0..whole.len() {
        let read = data::read_chunk(&document(&whole[..end]));
        if end < call_end {
            let (id, _) = refusal(read);
            assert!(matches!(id, "H-EMPTY" | "S-DATA" | "S-LITERAL"), "cut at {end}: {id}");
        } else {
            assert_eq!(read.as_ref(), Ok(&file), "the literal is complete");
        }
    }
    for end in ["", "\n", "\n/*! a licence */\n", "\n//# sourceMappingURL=3.js.map", "\n// the end"] {
        let script = format!("{}{end}", whole.trim_end_matches(';'));
        assert_eq!(data::read_chunk(&document(script)).as_ref(), Ok(&file), "{end}");
    }
}

/// What a script holds, besides the three documented event types that the CSV has.
fn held(script: &str) -> Holding {
    let documented = catalog_ingest::csv::read(&document(csv())).expect("the CSV is read").catalog;
    data::search(&document(script), &documented).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn f122_event_data_in_a_form_that_is_not_read() {
    let json = DATA.replace('\n', "").replace("\"lane_number\"", &format!("\"{}\"", "lane_".repeat(20)));
    let all = "3 of the 3 event types";
    let unquoted = json.replace("\"id\"", "id").replace("\"eventTypes\"", "eventTypes");
    for (script, words) in [
        (format!("e.exports={json};"), [all, "an object literal"]),
        (format!("e.exports={unquoted};"), [all, "an object literal"]),
        (format!("window.__INITIAL_STATE__={{a:{json}}};"), [all, "an object literal"]),
        (
            format!("e.exports=JSON.parse(decodeURIComponent(\"{}\"));", json.replace('"', "%22")),
            [all, "decodeURIComponent"],
        ),
        (format!("e.exports=JSON.parse(String.raw`{json}`);"), [all, "String.raw"]),
        (format!("e.exports=JSON.parse(atob(\"{}\"));", "eyJh".repeat(300)), ["a large text", "`atob`"]),
        (format!("var t=\"{}\";e.exports=JSON.parse(atob(t));", "eyJh".repeat(300)), ["a large text", "`atob`"]),
        (chunk(&json.replace("eventTypes", "events")), [all, "without the keys"]),
        (chunk(&json.replace("eventTypes", "event_types")), [all, "without the keys"]),
        (json.replace("eventTypes", "events"), [all, "without the keys"]),
        ("fetch(\"/data/event-types.json\").then(f);".to_owned(), ["`/data/event-types.json`", "at run time"]),
    ] {
        let Holding::Unread(form) = held(&script) else { panic!("{:?}: {}", held(&script), &script[..60]) };
        assert!(words.iter().all(|words| form.contains(words)), "{form}");
    }
    for nothing in ["f();", "a('pool.lane.open');", "JSON.parse(b);", "{\"a\":1}", "fetch('/search.json');"] {
        assert_eq!(held(nothing), Holding::Nothing, "{nothing}");
    }
}

#[test]
fn f124_a_script_that_only_looks_like_the_data() {
    let file = data::read(&document(DATA)).expect("the file is read");
    assert_eq!(held(&chunk(DATA)), Holding::Data(Box::new(file.clone())));
    assert_eq!(held(DATA), Holding::Data(Box::new(file)), "the JSON of a script element");
    let component = "render(){this.versions[0].eventTypes.map(f)}";
    for (other, id) in [
        (format!("e.a=JSON.parse('{{\"a\":1}}');{component}"), ""),
        (format!("e.a=JSON.parse('{{\"a\":1}}');({component})"), "S-DATA"),
        (format!("e.a=JSON.parse('\\1');{component}"), "S-LITERAL"),
        ("e.a=JSON.parse('{\"versions\":[],\"eventTypes\":0}');".to_owned(), "J-VERSION"),
        ("{\"versions\":[],\"eventTypes\":0}".to_owned(), "J-VERSION"),
        ("<html><title>Soft 404</title></html>".to_owned(), "H-MARKER"),
    ] {
        match held(&other) {
            Holding::Nothing => assert_eq!(id, "", "{other}"),
            Holding::Broken(refusal) => assert_eq!(refusal.id(), id, "{other}"),
            held => panic!("{held:?}: {other}"),
        }
    }
    let documented = catalog_ingest::csv::read(&document(csv())).expect("the CSV is read").catalog;
    let broken = chunk(&DATA.replace("2020.01.2", "soon"));
    let error = data::search(&document(broken), &documented).expect_err("this is the data");
    assert_eq!(error.id(), "D-RELEASE");
}

#[test]
fn scripts_without_exactly_one_data_literal() {
    let one = chunk(&DATA.replace('\n', ""));
    let broken = "e=JSON.parse('{\"versions\":\"eventTypes\\8\"}');";
    for (script, id, position) in [
        ("console.log('versions eventTypes');", "S-DATA", ""),
        ("x=JSON.parse('{\"versions\":1}');", "S-DATA", ""),
        (&format!("{one}{one}"), "S-DATA", ""),
        (broken, "S-LITERAL", "byte 37"),
        (&one.replace("\"V2\"", "\"\\07\""), "S-LITERAL", "byte "),
        (&one.replace("\"V2\"", "\"\n\""), "S-LITERAL", "byte "),
        (&one.replace("')}", "'+x)}"), "S-LITERAL", "byte "),
        (&one.replace("\"V2\"", "\"V3\""), "J-VERSION", "JSON pointer `/versions`"),
        ("<!doctype html><p>Page not found", "H-MARKER", ""),
    ] {
        let (seen_id, seen) = refusal(data::read_chunk(&document(script)));
        assert!(seen_id == id && seen.starts_with(position), "{seen_id} {seen}: {}", &script[..60.min(script.len())]);
    }
    for other in [csv(), page(), DATA.to_owned(), "JSON.parse(versions, eventTypes)".to_owned(), String::new()] {
        assert!(!data::is_data_chunk(other.as_bytes()), "{}", &other[..20.min(other.len())]);
    }
    assert!(!data::is_data_chunk(b"JSON.parse('versions eventTypes \xff')"));
}

#[test]
fn only_whole_scripts_can_lack_event_data() {
    for whole in [
        "var a=1;",
        "!function(){f()}",
        "(function(){f()})()",
        "(function(){f()}())\n",
        "f();\n//# sourceMappingURL=app.js.map\n",
        "f();\n/* the end */",
    ] {
        assert_eq!(data::find_in_script(&document(whole)), Ok(None), "{whole}");
    }
    for (broken, id) in [
        ("", "H-EMPTY"),
        ("var a=1", "S-DATA"),
        ("(window.webpackJsonp=window.webpackJsonp||[])", "S-DATA"),
        ("(window.webpackJsonp=window.webpackJsonp||[]).push([[3],{316:function(e)", "S-DATA"),
        ("e.exports=JSON.parse('{\"versions\":[{\"eventTypes\":[{}", "S-LITERAL"),
        ("<html></html>", "H-MARKER"),
        ("version https://git-lfs.github.com/spec/v1;", "H-MARKER"),
    ] {
        assert_eq!(data::find_in_script(&document(broken)).expect_err(broken).id(), id, "{broken}");
    }
}
