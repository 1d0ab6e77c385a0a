//! A site like Okta's, small and in our own words: the page, the CSV and the script chunk that holds the page's data.

use tempfile::TempDir;

use super::repo::write;

/// The path of the script chunk that holds the data.
pub(crate) const CHUNK_PATH: &str = "/assets/js/3.0a1b2c3d.js";
pub(crate) const PAGE_PATH: &str = "/docs/reference/api/event-types/";
pub(crate) const CSV_PATH: &str = "/docs/okta-event-types.csv";

/// One event type of a synthetic site.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) id: String,
    /// `public`, `beta` or `internal`.
    pub(crate) visibility: &'static str,
    pub(crate) since: String,
    pub(crate) tags: Vec<String>,
    pub(crate) description: String,
    /// The payload types of its change details.
    pub(crate) change_details: Vec<String>,
}

impl Event {
    /// A documented event type.
    pub(crate) fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            visibility: "public",
            since: "2020.01.1".to_owned(),
            tags: vec!["sample".to_owned()],
            description: format!("Words of our own about {id}."),
            change_details: Vec::new(),
        }
    }

    pub(crate) fn visibility(self, visibility: &'static str) -> Self {
        Self { visibility, ..self }
    }

    pub(crate) fn tags(self, tags: &[&str]) -> Self {
        Self { tags: tags.iter().map(|tag| (*tag).to_owned()).collect(), ..self }
    }

    pub(crate) fn description(self, description: &str) -> Self {
        Self { description: description.to_owned(), ..self }
    }
}

/// A synthetic site. Its parts can be edited before it is written.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    pub(crate) page: String,
    pub(crate) csv: String,
    /// The script chunk, if there is one.
    pub(crate) chunk: Option<String>,
}

impl Site {
    /// A site at this release with these event types, sorted by id.
    pub(crate) fn new(release: &str, events: &[Event]) -> Self {
        let mut events = events.to_vec();
        events.sort_by(|a, b| a.id.cmp(&b.id));
        let public: Vec<&Event> = events.iter().filter(|event| event.visibility == "public").collect();
        Self { page: page(&public), csv: csv(&public), chunk: Some(chunk(release, &events)) }
    }

    /// Thirty documented event types, two beta ones and an internal one, at 2026.08.1.
    pub(crate) fn sample() -> Self {
        Self::new("2026.08.1", &sample_events())
    }

    /// Writes the site into a folder, laid out as on a server.
    pub(crate) fn folder(&self) -> TempDir {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let put = |path: &str, text: &str| write(&folder.path().join(path.trim_start_matches('/')), text);
        put(&format!("{PAGE_PATH}index.html"), &self.page);
        put(CSV_PATH, &self.csv);
        if let Some(chunk) = &self.chunk {
            put(CHUNK_PATH, chunk);
        }
        folder
    }

    /// The site with an edit of its CSV.
    pub(crate) fn with_csv(self, edit: impl FnOnce(&str) -> String) -> Self {
        let csv = edit(&self.csv);
        assert_ne!(csv, self.csv, "the edit changes nothing");
        Self { csv, ..self }
    }

    /// The site with an edit of its event data.
    pub(crate) fn with_chunk(self, edit: impl FnOnce(&str) -> String) -> Self {
        let chunk = self.chunk.as_deref().map(edit);
        assert_ne!(chunk, self.chunk, "the edit changes nothing");
        Self { chunk, ..self }
    }
}

/// The event types of [`Site::sample`].
pub(crate) fn sample_events() -> Vec<Event> {
    let mut events: Vec<Event> = (0..30).map(|number| Event::new(&format!("sample.kind{number:02}.done"))).collect();
    events[3] = events[3].clone().tags(&["event-hook-eligible", "sample"]);
    events[4] = events[4].clone().description("");
    events[5].change_details = vec!["SampleChangeDetails".to_owned()];
    events.push(Event::new("sample.soon.one").visibility("beta"));
    events.push(Event::new("sample.soon.two").visibility("beta"));
    events.push(Event::new("sample.inside.one").visibility("internal"));
    events
}

fn page(events: &[&Event]) -> String {
    let mut page = String::from(
        "<!DOCTYPE html>\n<html lang=\"en-US\">\n<head><meta charset=\"utf-8\"><title>Event Types</title></head>\n<body>\
         <div id=\"app\" data-server-rendered=\"true\"><ul><li><span class=\"event-type-tag\">oie-only</span></li></ul>\
         <div class=\"event-types\" data-v-1>",
    );
    page.push_str(&format!(
        "<div id=\"event-type-count\" data-v-1>\n    Found <b data-v-1>{}</b> matches\n  </div>",
        events.len()
    ));
    for event in events {
        let (first, rest) = event.id.split_once('.').unwrap_or((&event.id, ""));
        let anchor: String = event.id.chars().filter(|c| !matches!(c, '.' | '_')).collect();
        let text = if event.description.is_empty() { "No Description" } else { &event.description };
        page.push_str(&format!(
            "<div class=\"event-type\" data-v-1><h4 id=\"{anchor}\" data-v-1><b>{first}</b>.{rest}</h4> \
             <p class=\"event-type-description\" data-v-1>\n      {}\n    </p> <!----> <div class=\"event-type-tags\" data-v-1>",
            text.replace('&', "&amp;").replace('<', "&lt;"),
        ));
        for tag in &event.tags {
            page.push_str(&format!("<code class=\"event-type-tag\" data-v-1>{tag}</code>"));
        }
        let pseudo = if event.change_details.is_empty() {
            "<!---->"
        } else {
            "<code class=\"event-type-tag\" data-v-1>changeDetails</code>"
        };
        page.push_str(&format!(
            " {pseudo}</div> <div class=\"event-type-release\" data-v-1>\n      Since: {}\n    </div></div>",
            event.since
        ));
    }
    page.push_str(&format!(
        "</div></div>\n<script src=\"/assets/js/app.99.js\" defer></script><script src=\"{CHUNK_PATH}\" defer></script>\n</body>\n</html>\n"
    ));
    page
}

fn csv(events: &[&Event]) -> String {
    let mut csv = String::from("Event Type,Description,Release Date,Tags, Change Details\n");
    for event in events {
        csv.push_str(&format!(
            "\"{}\",\"{}\",\"{}\",\"{}\",\"{}\"\n",
            event.id,
            event.description.replace('"', "\"\""),
            event.since,
            event.tags.join(", "),
            event.change_details.join(", "),
        ));
    }
    csv
}

/// The data as the upstream repository publishes it: the JSON that a site's script chunk holds as a literal.
pub(crate) fn data(release: &str, events: &[Event]) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let list = |words: &[String]| words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(",");
    let events: Vec<String> = events
        .iter()
        .map(|event| {
            format!(
                "{{\"id\":{},\"category\":\"core\",\"description\":{},\"info\":{{\"created\":\"2020-01-08\",\"release\":{}}},\
                 \"beta\":{},\"internal\":{},\"tags\":[{}],\"schema\":{{\"debugData\":\"SampleDebugData\",\"actor\":null,\
                 \"targets\":[],\"changeDetails\":[{}]}}}}",
                quoted(&event.id),
                quoted(&event.description),
                quoted(&event.since),
                event.visibility == "beta",
                event.visibility == "internal",
                list(&event.tags),
                list(&event.change_details),
            )
        })
        .collect();
    let field = "{\"type\":\"String\",\"sensitive\":false,\"personal\":false,\"customer\":false,\"format\":\"text\",\"examples\":[\"x\"]}";
    format!(
        "{{\"release\":{},\"build\":\"{release}-begin-1-gabc\",\"categories\":[{{\"id\":\"core\",\"name\":\"Core\"}}],\
         \"tags\":[{{\"id\":\"sample\",\"description\":\"\",\"tags\":[]}},{{\"id\":\"event-hook-eligible\",\"description\":\"\",\"tags\":[]}}],\
         \"versions\":[{{\"version\":\"V2\",\"eventTypes\":[{}],\"schemas\":{{\
         \"SampleChangeDetails\":{{\"name\":\"SampleChangeDetails\",\"properties\":{{\"old_value\":{field}}}}},\
         \"SampleDebugData\":{{\"name\":\"SampleDebugData\",\"properties\":{{\"request_uri\":{field}}}}}}}}}]}}",
        quoted(release),
        events.join(",")
    )
}

fn chunk(release: &str, events: &[Event]) -> String {
    let json = data(release, events);
    let literal = json.replace('\\', "\\\\").replace('\'', "\\'");
    format!(
        "(window.webpackJsonp=window.webpackJsonp||[]).push([[3],{{316:function(e){{e.exports=JSON.parse('{literal}')}}}}]);"
    )
}
