//! Rows J: data that is not what it was.

use product_tests::site::{Event, Site, sample_events};

use super::trial::{Trial, accepted, changes, findings, nothing_new, refused, with_chunk};

const V2: &str = "\"versions\":[{\"version\":\"V2\"";

#[test]
fn fault_059_the_version_is_chosen_by_its_name() {
    let older = "{\"version\":\"V1\",\"eventTypes\":[{\"legacy\":true}],\"schemas\":{}}";
    nothing_new(&with_chunk(|chunk| chunk.replacen("\"versions\":[", &format!("\"versions\":[{older},"), 1)));
    for (to, found) in [("\"versions\":[{\"version\":\"V3\"", "0 versions"), (V2, "2 versions")] {
        let said = refused(
            &with_chunk(|chunk| match to {
                V2 => chunk.replacen("\"versions\":[", &format!("{V2},\"eventTypes\":[]}},"), 1),
                _ => chunk.replacen(V2, to, 1),
            }),
            "J-VERSION",
        );
        said.holds(|said| &said.place, &["JSON pointer `/versions`"]);
        said.holds(|said| &said.what, &[found]);
    }
}

#[test]
fn fault_060_keys_that_come_and_go() {
    let value = nothing_new(&with_chunk(|chunk| {
        chunk.replace("\"beta\":", "\"owner\":{\"team\":[1,null]},\"beta\":").replacen(
            "\"build\":",
            "\"made\":true,\"build\":",
            1,
        )
    }));
    let told = findings(&value, "unknown-key");
    assert_eq!(told, ["- /made  ", "- /versions/0/eventTypes/*/owner  "], "once for all entries");
    // What older files did not have may be missing again.
    nothing_new(&with_chunk(|chunk| chunk.replace("\"internal\":false,", "")));
    let value = accepted(
        &Trial::new(),
        &with_chunk(|chunk| chunk.replacen("\"release\":\"2026.08.1\",\"build\":\"2026.08.1-begin-1-gabc\",", "", 1)),
    );
    assert_eq!(value["status"], "nothing-new");
}

#[test]
fn fault_060_the_key_for_previews_goes_away() {
    // Two previews of thirty may be news that the others have yet to tell. Seven are no news: each would be a documented
    // event type, and the page and the CSV say with one voice that they are none.
    let site = |previews: usize| {
        let mut events = sample_events();
        let preview = |n| Event::new(&format!("sample.early.n{n}")).visibility("beta");
        events.extend((2..previews).map(preview));
        let site = Site::new("2026.08.1", &events);
        let chunk = site.chunk.as_ref().map(|chunk| chunk.replace("\"beta\":true,", "").replace("\"beta\":false,", ""));
        (Trial::of(&site), Site { chunk, ..site })
    };
    let (trial, two) = site(2);
    assert_eq!(changes(&accepted(&trial, &two)).len(), 2);
    let (trial, seven) = site(7);
    let said = trial.refused(&trial.refresh(&seven, &[]), 4, "D-DISAGREEMENT");
    said.holds(|said| &said.what, &["the page and the CSV together do not document what the data does: 7 of 37"]);
    said.holds(|said| &said.place, &["sample.early.n2"]);
}

#[test]
fn fault_060_the_key_for_payload_types_goes_away() {
    let said = refused(&with_chunk(|chunk| chunk.replace("\"schemas\":", "\"shapes\":")), "D-PAYLOADS");
    said.holds(|said| &said.what, &["payload types removed: 2 of 2"]);
    said.holds(|said| &said.next, &["--accept payload-removals=2"]);
}

#[test]
fn fault_061_a_value_that_is_missing_or_of_another_kind() {
    const ENTRY: &str = "JSON pointer `/versions/0/eventTypes/4";
    let id = "\"id\":\"sample.kind03.done\"";
    let text = "\"Words of our own about sample.kind03.done.\"";
    for (from, to, part) in [
        (id, "\"ids\":\"x\"".to_owned(), "/id`"),
        (id, "\"id\":null".to_owned(), "/id`"),
        (id, "\"id\":7".to_owned(), "/id`"),
        (id, format!("{id},\"internal\":\"no\""), "/internal`"),
        (text, "null".to_owned(), "/description`"),
        (text, "[1]".to_owned(), "/description`"),
    ] {
        let said = refused(&with_chunk(|chunk| chunk.replacen(from, &to, 1)), "J-FIELD");
        said.holds(|said| &said.place, &[ENTRY, part]);
    }
    // A null release happened, and is told; so is a null label.
    let events = with_chunk(|chunk| {
        let at = chunk.find(id).unwrap();
        format!("{}{}", &chunk[..at], chunk[at..].replacen("\"release\":\"2020.01.1\"", "\"release\":null", 1))
    });
    let value = accepted(&Trial::new(), &events);
    assert_eq!(findings(&value, "null-fact"), ["sample.kind03.done since null "]);
    let value = nothing_new(&with_chunk(|chunk| chunk.replacen("\"release\":\"2026.08.1\"", "\"release\":null", 1)));
    assert_eq!(findings(&value, "null-fact"), ["- /release null "]);
}

#[test]
fn fault_062_json_that_can_be_read_in_two_ways() {
    let id = "\"id\":\"sample.kind03.done\"";
    let said = refused(
        &with_chunk(|chunk| chunk.replacen(id, &format!("\"id\":\"sample.kind03.other\",{id}"), 1)),
        "J-DUPLICATE",
    );
    said.holds(|said| &said.place, &["/versions/0/eventTypes/4/id"]);
    let deep = format!("{}1{}", "[".repeat(200_000), "]".repeat(200_000));
    let in_json = |from: &str, to: &str| with_chunk(|chunk| chunk.replacen(from, to, 1));
    for site in [
        in_json("')}}]);", " x')}}]);"),
        in_json("JSON.parse('", "JSON.parse('\u{20}{},"),
        in_json("JSON.parse('", "JSON.parse('\u{feff}"),
        in_json("\"build\":", "\"new\":NaN,\"build\":"),
        in_json("\"build\":", &format!("\"new\":{deep},\"build\":")),
        in_json("\"build\":", "\"new\":\"\\\\ud800\",\"build\":"),
    ] {
        let trial = Trial::new();
        let ran = trial.refresh(&site, &[]);
        let id = ["J-SYNTAX", "J-FIELD", "S-LITERAL", "S-DATA"].into_iter().find(|id| ran.stderr.contains(id));
        trial.refused(&ran, 4, id.unwrap_or_else(|| panic!("{}", ran.stderr)));
    }
}
