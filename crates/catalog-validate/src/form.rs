//! The forms in which events arrive: as they are, or in the envelope of a log shipper.

use schemars::JsonSchema;
use serde::Serialize;

/// The outermost envelope of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "form")]
pub enum Form {
    /// No envelope.
    Event,
    /// A delivery of an event hook: `data.events`.
    EventHook,
    /// Amazon EventBridge: `detail`.
    EventBridge,
    /// Splunk's HTTP event collector: `event`.
    SplunkHec,
    /// A search result exported from Splunk: `result`, `_raw`.
    SplunkExport,
    /// A document of Elasticsearch: `_source`, `event.original`.
    Elasticsearch,
    /// An object with an array `events`.
    Events,
    /// An event as text in `message`.
    Message,
    /// A row of a Microsoft Sentinel table: `eventType_s`.
    Sentinel,
    /// The value at the chosen JSON pointer.
    At,
}

impl Form {
    /// The form in words, with the path of the event.
    pub(crate) const fn in_words(self) -> &'static str {
        match self {
            Self::Event => "plain",
            Self::EventHook => "from event hooks (data.events)",
            Self::EventBridge => "from EventBridge (detail)",
            Self::SplunkHec => "for Splunk HEC (event)",
            Self::SplunkExport => "from a Splunk export (result)",
            Self::Elasticsearch => "from Elasticsearch (_source, event.original)",
            Self::Events => "in events",
            Self::Message => "as text in message",
            Self::Sentinel => "from Sentinel (eventType_s)",
            Self::At => "found with --at",
        }
    }
}
