//! The error codes of this crate, one row each.

catalog_model::codes! {
    F_EVENTS, "F-EVENTS", FileSystem, "A file of log events cannot be read.",
        "check the path and its permissions";
    V_JSON, "V-JSON", Refused, "A record is not valid JSON.",
        "fix the record at its source, or remove it";
    V_UTF8, "V-UTF8", Refused, "A record is not valid UTF-8.",
        "fix the record at its source, or remove it";
    V_LONG, "V-LONG", Refused, "A record is longer than any real event; reading it would take too much memory.",
        "remove the record, and find out where it came from";
    V_DEEP, "V-DEEP", Refused, "A record is nested more deeply than any real event.",
        "remove the record, and find out where it came from";
    V_OBJECT, "V-OBJECT", Refused, "A record is valid JSON but not an object, so it is not an event.",
        "if a log shipper wrapped the events in an envelope, name their path with `--at`";
    V_NOTYPE, "V-NOTYPE", Refused, "An event has no `eventType`.",
        "if a log shipper wrapped the events in an envelope, name their path with `--at`";
    V_TYPE, "V-TYPE", Refused, "The `eventType` of an event is not a string.",
        "if a log shipper wrapped the events in an envelope, name their path with `--at`";
    V_TWICE, "V-TWICE", Refused, "A key that is checked occurs twice in an event; some readers use the first value, others the last.",
        "remove the record, and find out where it came from";
    V_KEYS, "V-KEYS", Refused, "An event has more `debugData` keys than any real event; counting them would take too much memory.",
        "remove the record, and find out where it came from";
    V_AT, "V-AT", Refused, "A record has nothing at the JSON pointer of `--at`.",
        "check the pointer against a record; `-` in it is each element of an array";
    V_GZIP, "V-GZIP", Refused, "A gzip file is cut or damaged. What was read before counts.",
        "copy or download the file again";
    V_CUT, "V-CUT", Refused, "A source ends within an array or an object.",
        "export the log again";
    V_ARRAY, "V-ARRAY", Refused, "A comma or closing bracket of an array is misplaced, so the next event cannot be found.",
        "fix the record at its source, or remove it";
    V_BESIDE, "V-BESIDE", Refused, "Something other than an array or object follows an array or object of events, so the next event cannot be found.",
        "write one event per line: `jq -c '.[]'` for arrays, `jq -c .` for objects";
    V_FORM, "V-FORM", Refused, "A source is not UTF-8 text and not gzip data.",
        "decompress it or convert it to UTF-8, and pass that on standard input";
}
