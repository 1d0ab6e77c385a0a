//! Makes a log of synthetic events, and checks logs, to measure how fast that is:
//!
//! ```text
//! cargo build --release -p catalog-validate --example throughput
//! throughput make 500 > log.ndjson        # 500 MB
//! time throughput check log.ndjson
//! time jq -c .eventType log.ndjson > /dev/null
//! ```

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use catalog_model::{
    Catalog, Coverage, EventEntry, EventId, FieldName, History, PayloadField, PayloadType, PayloadTypeName,
    Publication, Registry, Snapshot,
};
use catalog_validate::{Report, Validator, text};
use serde_json::{Value, json};

/// As many event types and payload types as upstream has.
const EVENT_TYPES: u64 = 1300;
const PAYLOAD_TYPES: u64 = 300;
const FIELDS: u64 = 16;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["make", megabytes] => megabytes.parse().map_err(io::Error::other).and_then(make),
        ["check", files @ ..] if !files.is_empty() => check(files),
        _ => Err(io::Error::other("usage: `make MEGABYTES` or `check FILE…`")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // An error of stderr cannot be reported.
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

fn check(files: &[&str]) -> io::Result<()> {
    let validator = Validator::new(&history());
    let mut report = Report::default();
    for name in files {
        validator.check(name, std::fs::File::open(name)?, &mut report).map_err(io::Error::other)?;
    }
    let text = text(&report, false);
    io::stdout().write_all(text.as_bytes())
}

fn make(megabytes: u64) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut dice = Dice(1);
    let mut written = 0;
    while written < megabytes * 1_000_000 {
        let line = format!("{}\n", event(&mut dice));
        out.write_all(line.as_bytes())?;
        written += line.len() as u64;
    }
    out.flush()
}

fn history() -> History {
    let mut catalog = Catalog::new(Coverage::FULL);
    for number in 0..EVENT_TYPES {
        let mut entry = EventEntry::new(EventId::new(&event_type(number)).expect("the ids here are well-formed"));
        entry.debug_data = Some(type_name(number % PAYLOAD_TYPES));
        catalog.insert(entry).expect("the ids here are distinct");
    }
    for number in 0..PAYLOAD_TYPES {
        let field = PayloadField::new("String", "text", None).expect("both words are well-formed");
        let fields = (0..FIELDS).map(|index| (field_name(index), field.clone())).collect();
        catalog.insert_payload_type(PayloadType { name: type_name(number), fields });
    }
    let publication = Publication {
        time: jiff::Timestamp::UNIX_EPOCH,
        label: None,
        label_inferred: false,
        build: None,
        sources: Vec::new(),
        findings: Vec::new(),
    };
    let snapshots = vec![Snapshot { catalog: catalog.into(), publications: vec![publication] }];
    History::new(snapshots, Registry::default(), Default::default()).expect("one snapshot makes a history")
}

fn event_type(number: u64) -> String {
    format!("area_{}.object_{}.lifecycle.verb_{}", number % 37, number % 11, number)
}

fn type_name(number: u64) -> PayloadTypeName {
    PayloadTypeName::new(&format!("SyntheticDebugData{number}")).expect("the name is well-formed")
}

fn field_name(index: u64) -> FieldName {
    FieldName::new(&format!("synthetic_field_{index}")).expect("the name is well-formed")
}

/// An event of about 2 kB with the parts of a real one; every seventh has an undocumented key, one in 500 a type that
/// the catalog does not have.
fn event(dice: &mut Dice) -> Value {
    let id = |dice: &mut Dice| format!("00u{:017x}", dice.roll(u64::MAX));
    let city = ["Grünau", "Wien", "Oslo", "São Tomé"][dice.roll(4) as usize];
    let location = json!({
        "city": city,
        "state": null,
        "country": "Nowhere",
        "postalCode": dice.roll(99_999).to_string(),
        "geolocation": { "lat": dice.roll(180) as f64 / 1.7, "lon": dice.roll(180) as f64 / 1.3 },
    });
    let address = format!("192.0.2.{}", dice.roll(256));
    let mut debug_data = json!({ "requestId": id(dice) });
    for index in 0..FIELDS {
        if dice.roll(2) == 0 {
            debug_data[field_name(index).in_events()] =
                format!("/api/v1/{}?q=\"{}\"", dice.roll(1000), id(dice)).into();
        }
    }
    if dice.roll(7) == 0 {
        debug_data[format!("undocumented{}", dice.roll(5))] = "x".into();
    }
    let target = |dice: &mut Dice| {
        json!({
            "id": id(dice), "type": "User", "alternateId": format!("user{}@example.com", dice.roll(5000)),
            "displayName": "Somebody \u{2764} \\ \"quoted\"", "detailEntry": { "more": { "kind": [1, 2, 3] } },
        })
    };
    json!({
        "actor": target(dice),
        "client": {
            "userAgent": {
                "rawUserAgent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101",
                "os": "Linux", "browser": "FIREFOX",
            },
            "zone": "null", "device": "Computer", "id": null, "ipAddress": address, "geographicalContext": location,
        },
        "device": null,
        "authenticationContext": { "authenticationProvider": null, "credentialProvider": null, "authenticationStep": 0,
            "externalSessionId": format!("sess{}", id(dice)) },
        "displayMessage": "A synthetic event took place",
        "eventType": event_type(if dice.roll(500) == 0 { EVENT_TYPES + dice.roll(50) } else { dice.roll(EVENT_TYPES) }),
        "outcome": { "result": "SUCCESS", "reason": null },
        "published": "2026-08-06T14:03:10.123Z",
        "securityContext": { "asNumber": dice.roll(70_000),
            "asOrg": "a network", "isp": "a network", "domain": ".", "isProxy": false },
        "severity": "INFO",
        "debugContext": { "debugData": debug_data },
        "legacyEventType": null,
        "transaction": { "type": "WEB", "id": id(dice), "detail": {} },
        "uuid": format!("{:032x}", u128::from(dice.roll(u64::MAX))),
        "version": "0",
        "request": { "ipChain": [{ "ip": address, "geographicalContext": location, "version": "V4", "source": null }] },
        "target": [target(dice), target(dice)],
    })
}

/// A pseudo-random generator with a fixed seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 16) % sides
    }
}
