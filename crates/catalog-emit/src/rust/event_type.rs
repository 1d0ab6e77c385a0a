//! The module of the enum itself, with a page for every variant.

use catalog_model::Status;

use super::Module;
use super::doc_text::{code_span, code_spans, plain};
use super::source::doc_comment;
use crate::facts::{Event, Facts};

/// The enum, its variants in the order of codes.
///
/// Only the first variant has an explicit code: writing one for each would double the time that rustc takes.
pub(super) fn module(facts: &Facts<'_>) -> Module {
    let variants = facts.events.iter().map(|event| {
        let first_code = if event.code.get() == 1 { " = 1" } else { "" };
        format!("{}    {}{first_code},\n", doc_comment("    ///", docs(facts, event)), event.variant)
    });
    let variants: String = variants.collect();
    let code = format!(
        "//! The enum.

/// The type of an event in Okta's System Log: one variant for every id that Okta ever documented.
///
/// An event type keeps its variant when it is no longer documented, so that old logs still parse;
/// [`status`](Self::status) says whether it is documented now. Releases add variants, so a `match` needs a
/// wildcard arm.
///
/// `EventType` and [`Option<EventType>`] are two bytes long. Event types are ordered by id, but declared in the
/// order of their codes. For ids that this version may not know, see
/// [`AnyEventType`](crate::AnyEventType).
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[repr(u16)]
pub enum EventType {{
{variants}}}
"
    );
    Module { code, sizes: Vec::new() }
}

/// The page of a variant, line by line.
fn docs(facts: &Facts<'_>, event: &Event) -> Vec<String> {
    let entry = &event.entry;
    let snapshot = |index: usize| {
        let snapshot = &facts.snapshots()[index];
        format!("{} ({})", code_span(&snapshot.label_text()), snapshot.name().date())
    };
    let mut lines = Vec::new();
    let mut paragraph = |text: String| lines.extend([text, String::new()]);
    paragraph(code_span(event.id.as_str()));
    match event.status {
        Status::Hidden | Status::Retired if !event.in_history => {
            paragraph("**No facts**: registered, but documented in no available snapshot.".to_owned());
        }
        Status::Hidden => paragraph(format!("**Hidden**: last documented in {}.", snapshot(event.last_documented))),
        Status::Retired => paragraph(format!("**Retired**: last documented in {}.", snapshot(event.last_documented))),
        Status::Documented | Status::NeverDocumented => {}
    }
    for (label, renames) in [("Renamed to", &event.renamed_to), ("Renamed from", &event.renamed_from)] {
        for (id, reason) in renames {
            paragraph(format!("{label} {}: {}", code_span(id.as_str()), plain(reason)));
        }
    }
    let since = entry.since.map_or_else(|| "no named release".to_owned(), |since| code_span(&since.to_string()));
    let earliest = if event.first_documented == 0 { " or earlier" } else { "" };
    if event.in_history {
        lines.push(format!("- Since {since}, first documented in {}{earliest}", snapshot(event.first_documented)));
    }

    let flags = [
        (entry.is_event_hook_eligible(), "event hook eligible"),
        (entry.is_oie_only(), "Identity Engine only"),
        (entry.change_details.is_present(), "change details"),
    ];
    let flags: Vec<&str> = flags.into_iter().filter_map(|(is_set, name)| is_set.then_some(name)).collect();
    let mut item = |label: &str, text: String| {
        if !text.is_empty() {
            lines.push(format!("- {label}: {text}"));
        }
    };
    item("Flags", flags.join(", "));
    item("Tags", code_spans(entry.tags.iter().filter(|tag| !tag.is_flag())));
    item("Category", code_spans(&entry.category));
    item("Actor", code_spans(&entry.actor));
    item("Debug data", code_spans(&entry.debug_data));
    item("Targets", code_spans(&entry.targets));
    item("Change details", code_spans(entry.change_details.names()));
    item("Before 2017", code_spans(&event.legacy_ids));
    lines.push(format!("- Code {}", event.code));
    if event.status == Status::Documented {
        lines.push(format!("- [Entry in Okta's documentation]({})", event.id.docs_url()));
    }
    lines
}
