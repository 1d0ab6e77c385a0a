//! Every fact of every event type, against the CSV that was generated beside the crate.

use okta_event_types::{EventType, PayloadType, Snapshot, Status};

const CSV: &str = include_str!("../../csv/event-types.csv");

#[test]
fn every_fact_is_what_the_csv_says() {
    let mut seen = 0;
    for line in CSV.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let event_type: EventType = cells[0].parse().expect("every id of the CSV parses");
        let option = |text: Option<&'static str>| text.unwrap_or_default();
        let names = |types: &[PayloadType]| types.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(" ");
        let snapshot = |snapshot: Snapshot| {
            let release = snapshot.release().map_or("unlabelled".to_owned(), |release| release.to_string());
            [release, snapshot.published().to_string()]
        };
        let [first, first_date] = snapshot(event_type.first_documented());
        let [last, last_date] = snapshot(event_type.last_documented());
        let status = match event_type.status() {
            Status::Documented => {
                assert_eq!(event_type.status().to_string(), "documented");
                "documented"
            }
            Status::Hidden { after } => {
                assert_eq!(after, event_type.last_documented());
                assert_eq!(event_type.status().to_string(), format!("hidden after {after}"));
                "hidden"
            }
            Status::Retired { after } => {
                assert_eq!(after, event_type.last_documented());
                assert_eq!(event_type.status().to_string(), format!("retired after {after}"));
                "retired"
            }
            _ => unreachable!("the CSV has no other"),
        };
        let facts = [
            event_type.as_str().to_owned(),
            event_type.code().to_string(),
            format!("{event_type:?}"),
            status.to_owned(),
            event_type.since().map(|since| since.to_string()).unwrap_or_default(),
            first,
            first_date,
            last,
            last_date,
            // The snapshot that hid or retired it is for the CSV alone.
            cells[9].to_owned(),
            cells[10].to_owned(),
            option(event_type.category()).to_owned(),
            event_type.is_event_hook_eligible().to_string(),
            event_type.is_oie_only().to_string(),
            event_type.has_change_details().to_string(),
            event_type.tags().iter().map(|tag| tag.as_str()).collect::<Vec<_>>().join(" "),
            names(event_type.actor().as_slice()),
            names(event_type.debug_data().as_slice()),
            names(event_type.targets()),
            names(event_type.change_details()),
            event_type.renamed_to().iter().map(|other| other.as_str()).collect::<Vec<_>>().join(" "),
            event_type.docs_url().to_string(),
        ];
        assert_eq!(facts.as_slice(), cells, "{event_type}");
        assert_eq!(event_type.is_documented(), status == "documented");
        for other in event_type.renamed_to() {
            assert!(other.renamed_from().contains(&event_type));
        }
        for other in event_type.renamed_from() {
            assert!(other.renamed_to().contains(&event_type));
        }
        seen += 1;
    }
    assert_eq!(seen, EventType::COUNT);
}

#[test]
fn facts_can_be_constants() {
    const FACTS: (&str, u16, bool, Status, Option<PayloadType>, &[PayloadType]) = (
        EventType::UserSessionStart.as_str(),
        EventType::UserSessionStart.code(),
        EventType::UserSessionStart.is_event_hook_eligible(),
        EventType::UserSessionStart.status(),
        EventType::UserSessionStart.debug_data(),
        EventType::UserSessionStart.targets(),
    );
    assert_eq!(FACTS.0, "user.session.start");
    assert!(FACTS.2 && FACTS.3 == Status::Documented && FACTS.4.unwrap() == "SessionDebugData" && FACTS.5 == ["UserDetails"]);
    const FROM_CODE: Option<EventType> = EventType::from_code(FACTS.1);
    assert_eq!(FROM_CODE, Some(EventType::UserSessionStart));
    assert_eq!(EventType::SystemAgentReadToplogy.renamed_to(), [EventType::SystemAgentReadTopology]);
    assert!(EventType::UserSessionStart.renamed_to().is_empty() && EventType::UserSessionStart.renamed_from().is_empty());
    let url = EventType::UserSessionStart.docs_url();
    assert_eq!(url, EventType::UserSessionStart.docs_url());
    assert_ne!(url, EventType::AB.docs_url());
}
