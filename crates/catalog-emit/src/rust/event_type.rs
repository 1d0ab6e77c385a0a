//! The module of the enum itself, with a page for every variant.

use catalog_model::{ConfirmedRename, EventId, Lifecycle, Moment, Precision, Status};
use proc_macro2::TokenStream;
use quote::quote;

use super::doc_text::{code_span, code_spans, plain};
use super::{doc, ident};
use crate::facts::{Event, Facts};

/// The enum, its variants in the order of codes.
///
/// Only the first one has its code written out: an expression for each takes rustc as long as all the rest of the crate.
pub(super) fn tokens(facts: &Facts<'_>) -> TokenStream {
    let variants = facts.events.iter().map(|event| {
        let docs = docs(facts, event).into_iter().map(|line| doc(&line));
        let name = ident(event.variant.as_str());
        let first_code = (event.code.get() == 1).then(|| quote!(= 1));
        quote!(#(#docs)* #name #first_code)
    });
    quote! {
        //! The enum.

        /// The type of an event in Okta's System Log: one variant for every id that Okta ever documented.
        ///
        /// An event type keeps its variant when it is no longer documented, so that old logs still parse;
        /// [`status`](Self::status) says whether it is documented now. Releases add variants, so a `match` needs a
        /// wildcard arm.
        ///
        /// Its size is two bytes, and so is that of an [`Option`] of it. The order is that of ids; the variants are
        /// declared in the order of their codes. For ids that this version may not know, see
        /// [`AnyEventType`](crate::AnyEventType).
        #[derive(Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        #[repr(u16)]
        pub enum EventType {
            #(#variants),*
        }
    }
}

/// The page of a variant, line by line.
fn docs(facts: &Facts<'_>, event: &Event<'_>) -> Vec<String> {
    let entry = &event.entry;
    let mut lines = Vec::new();
    let mut paragraph = |text: String| lines.extend([text, String::new()]);
    paragraph(code_span(event.id.as_str()));
    match event.life {
        None => paragraph("**No facts**: registered, but documented in no available snapshot.".to_owned()),
        Some(life) => {
            if let (Some(last), Some(removed)) = (life.last_documented(), life.removed_in()) {
                let status = if event.status == Status::Hidden { "Hidden" } else { "Retired" };
                let or_before = if removed.precision == Precision::AfterGap { "or before " } else { "" };
                paragraph(format!(
                    "**{status}**: last documented in {}, removed in {or_before}{}. Such events may still occur in logs.",
                    in_words(last),
                    in_words(removed)
                ));
            }
        }
    }
    let (renames, id) = (facts.history.renames(), event.id.as_str());
    let mut renamed = |label: &str, id: &EventId, rename: &ConfirmedRename| {
        paragraph(format!("{label} {}: {}", code_span(id.as_str()), plain(&rename.reason)));
    };
    renames.renamed_to(id).for_each(|it| renamed("Renamed to", &it.to, it));
    renames.renamed_from(id).for_each(|it| renamed("Renamed from", &it.from, it));
    renames.replaced_by(id).for_each(|it| renamed("Replaced by", &it.to, it));
    renames.replaces(id).for_each(|it| renamed("Replaces", &it.from, it));
    lines.extend(event.life.map(|life| {
        let since = entry.since.map_or_else(|| "no named release".to_owned(), |since| code_span(&since.to_string()));
        format!("- Since {since}, {}", first_documented(life))
    }));

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
    item("Documented", event.life.map(periods).unwrap_or_default());
    item("Flags", flags.join(", "));
    item("Tags", code_spans(entry.tags.iter().filter(|tag| !tag.is_flag())));
    item("Category", code_spans(&entry.category));
    item("Actor", code_spans(&entry.actor));
    item("Debug data", code_spans(&entry.debug_data));
    item("Targets", code_spans(&entry.targets));
    item("Change details", code_spans(entry.change_details.names()));
    item("Before 2017", code_spans(event.legacy_ids.iter().copied()));
    lines.push(format!("- Code {}", event.code));
    lines.extend(
        event.life.and_then(Lifecycle::docs_url).map(|url| format!("- [Entry in Okta's documentation]({url})")),
    );
    lines
}

fn first_documented(life: &Lifecycle) -> String {
    match life.first_documented() {
        None => "never documented".to_owned(),
        Some(first) => match first.precision {
            Precision::Exact => format!("first documented in {}", in_words(first)),
            Precision::AfterGap => format!("first documented in or before {}", in_words(first)),
            Precision::Start => format!("on record from the start ({})", first.date()),
        },
    }
}

/// The periods in which it was documented, if there is more than one.
fn periods(life: &Lifecycle) -> String {
    if life.documented.len() < 2 {
        return String::new();
    }
    let period = |spell: &catalog_model::Spell| match spell.ended {
        Some(ended) => format!("{} to {}", spell.first.date(), ended.date()),
        None => format!("since {}", spell.first.date()),
    };
    life.documented.iter().map(period).collect::<Vec<_>>().join(", ")
}

/// `2026.08.1` in a code span and the day, or the day alone.
fn in_words(moment: Moment) -> String {
    match moment.label {
        Some(label) => format!("{} ({})", code_span(&label.to_string()), moment.date()),
        None => moment.date(),
    }
}
