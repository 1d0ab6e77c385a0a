//! Every refusal of a record in the words in which a person meets it.

use catalog_validate::{ERROR_IDS, MAX_DEBUG_KEYS, MAX_DEPTH, MAX_RECORD_BYTES, Reason, Unit};

use crate::shown_errors::{Texts, Variants, variants};
use crate::support::check;

variants! {
    Reason {
        NotJson, NotUtf8, TooLong, TooDeep, NotAnObject, NoEventType, EventTypeNotText, RepeatedKey, TooManyKeys,
        NotClosed, NoElement, BesideArray, BesideObject, ForeignForm,
    }
    Unit { Line, Element, Object }
}

#[test]
fn the_text_of_every_error() {
    let deep = format!("{{\"x\":{}{}}}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
    let long = format!("{{\"x\":\"{}\"}}", "x".repeat(MAX_RECORD_BYTES));
    let keys: Vec<String> = (0..=MAX_DEBUG_KEYS).map(|number| format!("\"key{number}\":1")).collect();
    let keys = format!("{{\"eventType\":\"door.open\",\"debugContext\":{{\"debugData\":{{{}}}}}}}", keys.join(","));
    let logs: [&[u8]; 16] = [
        b"{\"eventType\":\n",
        // Two lines of one record, the second of which is no JSON.
        b"{\n\"eventType\" 7\n}\n",
        b"{\"eventType\":\"\xff\"}\n",
        long.as_bytes(),
        deep.as_bytes(),
        b"[7]",
        b"{}\n",
        b"{\"eventType\":7}\n",
        b"{\"eventType\":\"door.open\",\"eventType\":\"door.close\"}\n",
        keys.as_bytes(),
        b"[{\"eventType\":\"door.open\"},",
        b"[,]",
        b"[]7",
        b"{\n}7",
        b"\x1f\x8b\x08",
        b"\xff\xfe{\0",
    ];
    let mut texts = Texts::default();
    for log in logs {
        let refused = check(log).first_refused;
        assert!(!refused.is_empty(), "{:?}", String::from_utf8_lossy(&log[..log.len().min(80)]));
        for record in refused {
            texts.add(&[record.reason.variant()], &record);
            texts.note(record.place.unit.variant());
        }
    }
    insta::assert_snapshot!(texts.whole_with_ids(&[Reason::NAMES, Unit::NAMES], ERROR_IDS));
}
