//! Reads the events and the catalog into the types that typify makes.

use std::{env, fs};

mod log_event {
    typify::import_types!("../../../generated/json-schema/log-event.schema.json");
}
mod event_type {
    typify::import_types!("../../../generated/json-schema/event-type.schema.json");
}
mod event_hook_delivery {
    typify::import_types!("../../../generated/json-schema/event-hook-delivery.schema.json");
}
mod catalog {
    typify::import_types!("../../../generated/json-schema/catalog.schema.json");
}

fn read(variable: &str) -> String {
    fs::read_to_string(env::var(variable).unwrap()).unwrap()
}

fn main() {
    use log_event::{EventType, KnownEventType, LogEvent};

    let lines = read("EVENTS");
    let events: Vec<LogEvent> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(matches!(events[0].event_type, EventType::KnownEventType(KnownEventType::UserSessionStart)));
    assert!(matches!(&events[1].event_type, EventType::OtherEventType(other) if other.as_str() == "vendor.invented.this"));
    let place = events[0].client.as_ref().and_then(|client| client.geographical_context.as_ref()).unwrap();
    assert_eq!(place.city.as_deref(), Some("Bath"));

    let body = lines.lines().collect::<Vec<_>>().join(",");
    let body = format!(r#"{{"eventType":"com.okta.event_hook","data":{{"events":[{body}]}}}}"#);
    let delivery: event_hook_delivery::EventHookDelivery = serde_json::from_str(&body).unwrap();
    assert_eq!(delivery.data.events.len(), events.len());

    let known = serde_json::from_str::<event_type::EventType>(r#""user.session.start""#).unwrap();
    assert!(matches!(known, event_type::EventType::DocumentedEventType(_)));
    assert!(serde_json::from_str::<event_type::EventType>(r#""vendor.invented.this""#).is_err());
    let catalog: catalog::Catalog = serde_json::from_str(&read("CATALOG")).unwrap();
    assert!(catalog.event_types.iter().any(|event| event.id.as_str() == "user.session.start"));
}
