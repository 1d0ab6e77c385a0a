//! Log lines with the shape and size of Okta's, and with invented content.

use crate::inputs::{Lookup, Random};

/// The number of lines of one pass: about three megabytes.
const LINES: usize = 2_048;

pub fn lines(lookups: &[Lookup<'_>]) -> Vec<String> {
    let mut random = Random(6);
    lookups[..LINES].iter().map(|lookup| line(lookup.text, &mut random)).collect()
}

fn line(id: &str, random: &mut Random) -> String {
    let mut number = |end| random.below(end);
    let user = number(90_000);
    format!(
        concat!(
            r#"{{"actor":{{"id":"00u{user:017}","type":"User","alternateId":"p{user}@example.com","displayName":"Person {user}","#,
            r#""detailEntry":null}},"client":{{"userAgent":{{"rawUserAgent":"Sample/1.{minor} (test; bench)","os":"Sample OS","#,
            r#""browser":"SAMPLE"}},"zone":"null","device":"Computer","id":null,"ipAddress":"192.0.2.{host}","#,
            r#""geographicalContext":{{"city":"Town {host}","state":null,"country":"Nowhere","postalCode":"{postal:05}","#,
            r#""geolocation":{{"lat":{lat}.25,"lon":{lon}.5}}}}}},"device":null,"authenticationContext":{{"#,
            r#""authenticationProvider":null,"credentialProvider":null,"credentialType":null,"issuer":null,"#,
            r#""interface":null,"authenticationStep":0,"externalSessionId":"s{session:020}"}},"#,
            r#""displayMessage":"Made for a benchmark","eventType":"{id}","outcome":{{"result":"SUCCESS","reason":null}},"#,
            r#""published":"2026-08-{day:02}T{hour:02}:{minute:02}:07.123Z","securityContext":{{"asNumber":64500,"#,
            r#""asOrg":"example","isp":"example","domain":null,"isProxy":false}},"severity":"INFO","debugContext":{{"#,
            r#""debugData":{{"requestId":"r{session:020}","dtHash":"{hash:064}","requestUri":"/sample/{user}","#,
            r#""url":"/sample/{user}?from=bench"}}}},"transaction":{{"type":"WEB","id":"r{session:020}","detail":{{}}}},"#,
            r#""uuid":"00000000-0000-4000-8000-{user:012}","version":"0","request":{{"ipChain":[{{"ip":"192.0.2.{host}","#,
            r#""version":"V4","source":null}}]}},"target":[{{"id":"0oa{session:017}","type":"AppInstance","#,
            r#""alternateId":"Sample","displayName":"Sample {host}","detailEntry":null}}]}}"#
        ),
        id = id,
        user = user,
        minor = number(100),
        host = number(254),
        postal = number(99_999),
        lat = number(80),
        lon = number(170),
        session = number(1_000_000_000),
        hash = number(1_000_000_000),
        day = 1 + number(28),
        hour = number(24),
        minute = number(60),
    )
}
