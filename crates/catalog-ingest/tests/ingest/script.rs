//! The script that holds the page's event data.

use catalog_ingest::{data, read_any};

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
fn f035_every_prefix_of_the_script() {
    let whole = chunk(&DATA.replace('\n', ""));
    for end in 0..whole.len() {
        let (id, _) = refusal(data::read_chunk(&document(&whole[..end])));
        assert!(matches!(id, "H-EMPTY" | "S-DATA" | "S-LITERAL" | "S-CUT"), "cut at {end}: {id}");
    }
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
