//! The script that holds the page's data.

use catalog_ingest::{data, read_any};

use crate::fixture::{DATA, chunk, csv, document, page, position, refusal};

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
    ];
    for script in chunks {
        let document = document(&script);
        assert!(data::is_data_chunk(document.bytes()));
        assert_eq!(data::read_chunk(&document).as_ref(), Ok(&file), "{}", &script[..120]);
        assert_eq!(read_any(&document).as_ref(), Ok(&file));
    }
}

#[test]
fn f035_every_prefix_of_the_script() {
    let whole = chunk(&DATA.replace('\n', ""));
    for end in 0..whole.len() {
        let (id, _) = refusal(data::read_chunk(&document(&whole[..end])));
        assert!(matches!(id, "H-EMPTY" | "S-DATA" | "S-LITERAL" | "S-CUT"), "cut at {end}: {id}");
    }
    assert!(data::read_chunk(&document(whole)).is_ok());
}

#[test]
fn a_script_without_exactly_one_literal_of_data_is_refused() {
    let one = chunk(&DATA.replace('\n', ""));
    for (script, id) in [
        ("console.log('versions eventTypes');".to_owned(), "S-DATA"),
        ("x=JSON.parse('{\"versions\":1}');".to_owned(), "S-DATA"),
        (format!("{one}{one}"), "S-DATA"),
        (one.replace("e.exports=", "e.a=JSON.parse('\\1');e.exports=").replace("eventTypes", "events"), "S-LITERAL"),
        (one.replace("\"V2\"", "\"\\07\""), "S-LITERAL"),
        (one.replace("\"V2\"", "\"\n\""), "S-LITERAL"),
        (one.replace("')}", "'+x)}"), "S-LITERAL"),
        (one.replace("\"V2\"", "\"V3\""), "J-VERSION"),
        ("<!doctype html><p>Page not found".to_owned(), "H-MARKER"),
    ] {
        assert_eq!(refusal(data::read_chunk(&document(&script))).0, id, "{}", &script[..60.min(script.len())]);
    }
    // A literal that is broken and holds no data is nobody's business.
    assert!(data::read_chunk(&document(one.replace("e.exports=", "e.a=JSON.parse('\\1');e.exports="))).is_ok());
}

#[test]
fn a_call_inside_the_literal_is_text() {
    let text = "JSON.parse(`{versions eventTypes}`)";
    let source_catalog = data::read_chunk(&document(chunk(&DATA.replace("A lane ran dry.", text)))).expect("accepted");
    assert_eq!(source_catalog.descriptions["pool.lane.drain"], text);
}

#[test]
fn a_broken_literal_is_refused_at_its_byte() {
    let script = "e=JSON.parse('{\"versions\":\"eventTypes\\8\"}');";
    let error = data::read_chunk(&document(script)).expect_err("refused");
    assert_eq!(error.id(), "S-LITERAL");
    assert_eq!(position(&error), format!("byte {}", script.find("\\8").expect("there")));
}

#[test]
fn other_documents_are_no_chunk() {
    for other in [csv(), page(), DATA.to_owned(), "JSON.parse(versions, eventTypes)".to_owned(), String::new()] {
        assert!(!data::is_data_chunk(other.as_bytes()), "{}", &other[..20.min(other.len())]);
    }
    assert!(!data::is_data_chunk(b"JSON.parse('versions eventTypes \xff')"));
}

#[test]
fn a_script_without_event_data_is_not_a_refusal() {
    let find = |text: &str| data::find_in_script(&document(text));
    let of_file = data::read(&document(DATA)).expect("the file is read");
    assert_eq!(find(&chunk(DATA)), Ok(Some(of_file)));
    for whole in [
        "var a=1;",
        "!function(){f()}",
        "(function(){f()})()",
        "(function(){f()}())\n",
        "f();\n//# sourceMappingURL=app.js.map\n",
        "f();\n/* the end */",
    ] {
        assert_eq!(find(whole), Ok(None), "{whole}");
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
        assert_eq!(refusal(find(broken).map(|found| found.expect("data"))).0, id, "{broken}");
    }
}
