//! The module of the enum itself, with a page for every variant.

use catalog_model::Status;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::doc_text::{code_span, code_spans, plain};
use crate::facts::{Event, Facts};

/// The enum, its variants in the order of codes.
///
/// Only the first one has its code written out: an expression for each takes rustc as long as all the rest of the crate.
pub(super) fn tokens(facts: &Facts<'_>) -> TokenStream {
    let variants = facts.events.iter().map(|event| {
        let docs = docs(facts, event).into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
        let name = Ident::new(event.variant.as_str(), Span::call_site());
        let first_code = (event.code.get() == 1).then(|| quote!(= 1));
        quote! {
            #(#[doc = #docs])*
            #name #first_code
        }
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
