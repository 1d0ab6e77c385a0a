//! The error codes of this crate, one row each. [`Source::refuse`](crate::precheck::Source::refuse) adds to the advice
//! which file of this crate reads the source.

use catalog_model::codes;

const FETCH_AGAIN: &str =
    "fetch the document again; if nothing changes, open it in a browser and wait for upstream to fix it";
const OPEN_PAGE: &str = "open the page in a browser, without a search or a release filter";
const OPEN_CSV: &str = "use the file as upstream publishes it, not a copy that another program saved";
const OPEN_DATA: &str = "look at that value in the event data of the upstream repository";
const OPEN_ENTRY: &str = "look at that entry in a browser and wait for upstream to fix it";

codes! {
    H_EMPTY, "H-EMPTY", Refused, "A document has no bytes. An empty catalog would retire every event type.", FETCH_AGAIN;
    H_SIZE, "H-SIZE", Refused, "A document is far larger than any that was ever published.", FETCH_AGAIN;
    H_ENCODING, "H-ENCODING", Refused, "A document is not UTF-8.", FETCH_AGAIN;
    H_MARKER, "H-MARKER", Refused,
        "A document is not the one that was asked for: an error page, a bot check, a Git LFS pointer.",
        "check in a browser whether the document moved; if so, update its path: crates/catalog-fetch/src/lib.rs";

    C_CUT, "C-CUT", Refused,
        "The CSV ends in the middle of a row, or before the last entries of another source or of the newest snapshot.", FETCH_AGAIN;
    C_QUOTE, "C-QUOTE", Refused, "A quotation mark of the CSV is missing or misplaced.", OPEN_CSV;
    C_LINE, "C-LINE", Refused, "A line of the CSV is blank or holds a bare carriage return.", OPEN_CSV;
    C_HEADER, "C-HEADER", Refused, "The first line of the CSV is neither a known header nor a row.", OPEN_CSV;
    C_SHIFT, "C-SHIFT", Refused, "The cells of a CSV row are not in their columns.", OPEN_CSV;

    P_CUT, "P-CUT", Refused, "The page does not end with `</html>`.", FETCH_AGAIN;
    P_SHELL, "P-SHELL", Refused, "The page is an empty shell that scripts fill.",
        "open the page in a browser and check whether its source has entries";
    P_NOCOUNT, "P-NOCOUNT", Refused, "The page does not say how many entries it has.", OPEN_PAGE;
    P_COUNT, "P-COUNT", Refused,
        "The number of entries on the page differs from the number that it states.", OPEN_PAGE;
    P_FIELD, "P-FIELD", Refused, "A part of an entry on the page is missing or has an unexpected format.", OPEN_PAGE;
    P_DEPTH, "P-DEPTH", Refused, "The page is nested too deeply or has too many elements.", OPEN_PAGE;
    P_TIME, "P-TIME", Refused, "Parsing the page takes too long.", OPEN_PAGE;
    P_PARSER, "P-PARSER", Refused, "The HTML parser failed on the page.", OPEN_PAGE;

    J_SYNTAX, "J-SYNTAX", Refused, "The event data is not valid JSON.", FETCH_AGAIN;
    J_FIELD, "J-FIELD", Refused, "A value of the event data is missing or has the wrong type.", OPEN_DATA;
    J_DUPLICATE, "J-DUPLICATE", Refused, "A key occurs twice in one object of the event data.", OPEN_DATA;
    J_VERSION, "J-VERSION", Refused, "The event data does not contain version V2 exactly once.", OPEN_DATA;

    S_LITERAL, "S-LITERAL", Refused, "A string literal of the script cannot be read.", FETCH_AGAIN;
    S_DATA, "S-DATA", Refused, "The event data does not occur exactly once in the scripts of the page.",
        "find out which script of the page holds the data, and in which form";

    D_DUPLICATE, "D-DUPLICATE", Refused, "Two entries have the same id, or ids that differ in letter case only.", OPEN_ENTRY;
    D_ID, "D-ID", Refused, "An event id does not have the format that Okta uses.", OPEN_ENTRY;
    D_RELEASE, "D-RELEASE", Refused, "A release is in neither of the two formats that Okta uses.", OPEN_ENTRY;
    D_TAG, "D-TAG", Refused, "A tag does not have the format that Okta uses.", OPEN_ENTRY;
    D_WORD, "D-WORD", Refused,
        "A category, payload type, field, legacy id or build does not have the format that Okta uses.", OPEN_ENTRY;
    D_DATE, "D-DATE", Refused, "A creation date is not a date.", OPEN_ENTRY;
    D_EMPTY, "D-EMPTY", Refused, "A document has no entries.", FETCH_AGAIN;
    D_SHRINK, "D-SHRINK", Refused,
        "A source has far fewer entries than another one, or far more than two others.", FETCH_AGAIN;
    D_CONTROL, "D-CONTROL", Refused, "A text holds a control character or an invisible character.", OPEN_ENTRY;
    D_MOJIBAKE, "D-MOJIBAKE", Refused, "A text was decoded with the wrong character encoding.", FETCH_AGAIN;
    D_LENGTH, "D-LENGTH", Refused, "A description is far longer than any that was ever published.", OPEN_ENTRY;
    D_DISAGREEMENT, "D-DISAGREEMENT", Refused,
        "The sources disagree, and --strict was given, the event data is missing, or both other sources contradict it.",
        "try again later, when upstream publishes the same everywhere";

    M_SOURCES, "M-SOURCES", Refused, "No source was given, or one source was given twice.",
        "name one document for each source";
}
