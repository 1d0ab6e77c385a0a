//! `README.md`: what the files of `generated/` are, and the data dictionary of the CSV files.

use catalog_model::Files;

use crate::csv::Section;
use crate::facts::HEADER;

/// The files that are not CSV, each with what it is.
const FILES: [(&str, &str); 10] = [
    ("`CHANGELOG.md`", "what every release of Okta's catalog changed, newest first"),
    (
        "`catalog.json`",
        "the whole catalog and its history in one file; `json-schema/catalog.schema.json` describes it. `null` \
         stands for unknown, absent or still current",
    ),
    ("`csv/`", "tables, described below"),
    ("`json-schema/event-type.schema.json`", "every event type that was ever documented; `.open`: also unknown ones"),
    (
        "`json-schema/log-event.schema.json`",
        "a System Log event as Okta delivers it; `log-event.strict.schema.json`: as documented, for tests and mocks",
    ),
    ("`json-schema/event-hook.schema.json`", "the event types that an event hook can subscribe to"),
    (
        "`json-schema/event-hook-delivery.schema.json`",
        "what Okta sends to an event hook; `event-hook-verification`: its one-time verification",
    ),
    ("`json-schema/payloads/`", "a schema for each payload type that Okta's data defines now"),
    ("`json-schema/`, all others", "the JSON outputs of the commands"),
    ("`okta-event-types/`", "the Rust crate; its documentation is in `src/lib.rs`"),
];

/// The README with a section for each CSV file.
pub(crate) fn file(sections: &[Section]) -> Files {
    let mut text = format!(
        "<!-- {HEADER} -->\n\n\
         # Generated files\n\n\
         `cargo xtask generate` makes all files here from `snapshots/`; `MANIFEST.sha256` lists their digests. A value \
         that would only say \"still current\" is empty, so that a row changes only when a fact does.\n\n\
         | file | content |\n|---|---|\n"
    );
    for (file, content) in FILES {
        text.push_str(&format!("| {file} | {content} |\n"));
    }
    text.push_str(
        "\n# CSV files\n\n\
         UTF-8 with a header, comma-separated, quoted where needed, LF at the end of each line. Dates are days in UTC \
         (`2026-08-06`), times are RFC 3339 in UTC. Release labels are Okta's; they are not dates, and one label can \
         cover several publications. Tell readers that guess types to read labels as text: DuckDB, for example, reads \
         `2026.05.1` as a day without `all_varchar = true`.\n\n\
         A row of a history table holds from `valid_from` to before `valid_to`. To select what held at the end of a day, \
         compare with the start of the next one: `valid_from < '2023-10-02' AND (valid_to IS NULL OR valid_to >= \
         '2023-10-02')`. `cargo xtask search --at @2023-10-01` answers the same.\n",
    );
    for Section { path, about, columns } in sections {
        text.push_str(&format!("\n## `{path}`\n\n{about}\n\n| column | meaning |\n|---|---|\n"));
        for (name, meaning) in columns {
            text.push_str(&format!("| `{name}` | {meaning} |\n"));
        }
    }
    let mut files = Files::new();
    files.add("README.md", text);
    files
}
