//! A history with one of everything: retired, returned, hidden and renamed event types, odd ids, legacy ids.

use std::sync::OnceLock;

use catalog_model::{
    Catalog, ChangeDetails, ConfirmedRename, ConfirmedRenames, Coverage, EventEntry, EventId, FieldName, Files,
    History, PayloadField, PayloadFlags, PayloadType, Publication, Registry, RenameKind, Snapshot, Visibility,
};

/// Everything that follows from this history.
pub(crate) fn files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| crate::support::generate(&whole()))
}

/// A generated file as text.
pub(crate) fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    let contents = files.get(path).unwrap_or_else(|| panic!("{path} is generated"));
    std::str::from_utf8(contents).expect("generated files are UTF-8")
}

/// An id of 128 bytes, the most that there may be.
pub(crate) fn longest_id() -> String {
    format!("app.{}", "very_long_".repeat(13))[..128].to_owned()
}

/// The history of four snapshots, everything registered.
pub(crate) fn whole() -> History {
    let first = [
        "user.session.start,public,2016.02,session user,A:UserDetails D:SessionDebugData T:UserDetails T:AppDetails",
        "app.gone.forever,public,2017.43,app,",
        "app.gone.and_back,public,2017.43,app,",
        "resource.governance.engine.enable,public,2018.01,,",
        "mim.createEnrollment.IOS,public,,mim,",
        "system.agent.read_toplogy,public,2018.11,,",
        "a.b,public,2018.11,,",
    ];
    let second = [
        "user.session.start,public,2016.02,session user event-hook-eligible,A:UserDetails D:SessionDebugData T:UserDetails C:UserChange",
        "app.gone.forever,public,2017.43,app,",
        "resource.governance.engine.enable,public,2018.01,,",
        "resource.governance_engine.enable,public,2020.01.0,,",
        "mim.createEnrollment.IOS,public,,mim,",
        "system.agent.read_toplogy,public,2018.11,,",
        "a.b,public,2018.11,,",
        "app.rate-limit.exceeded,public,2020.01.1,oie-only,C:-",
        "1st.thing,public,2020.01.1,x509-idp-auth 2fa all,",
        "beta.only,beta,2020.01.1,preview-tag,",
        "going.under_cover,public,2020.01.1,security,T:AppDetails",
    ];
    let third = [
        "user.session.start,public,2016.02,session user event-hook-eligible,A:UserDetails D:SessionDebugData T:UserDetails C:UserChange",
        "app.gone.and_back,public,2021.03.1,app user,",
        "resource.governance.engine.enable,public,2018.01,,",
        "resource.governance_engine.enable,public,2020.01.0,,",
        "mim.createEnrollment.IOS,public,,mim,",
        "system.agent.read_topology,public,2021.03.1,,",
        "a.b,public,2018.11,,",
        "app.rate-limit.exceeded,public,2020.01.1,oie-only,C:-",
        "1st.thing,public,2020.01.1,x509-idp-auth 2fa all,",
        "going.under_cover,internal,2020.01.1,security,T:AppDetails",
    ];
    let longest = format!("{},public,2026.08.1,session,", longest_id());
    let mut fourth: Vec<String> = third.iter().map(|line| (*line).to_owned()).collect();
    fourth.push(longest);
    fourth.extend(bulk().into_iter().map(|id| format!("{id},public,2026.08.1,event-hook-eligible,D:BulkDebugData")));

    let of = |lines: &[&str]| lines.iter().map(|line| entry(line)).collect::<Vec<_>>();
    let mut snapshots = vec![
        snapshot("2019-02-14T22:12:22Z", &[None, Some("2019.02.1")], of(&first)),
        snapshot("2020-01-08T10:00:00Z", &[None], of(&second)),
        snapshot("2021-03-03T10:00:00Z", &[Some("2021.03.1")], of(&third)),
        snapshot("2026-08-06T14:03:10Z", &[Some("2026.08.1")], fourth.iter().map(|line| entry(line)).collect()),
    ];
    for (snapshot, payload_types) in snapshots.iter_mut().zip(PAYLOAD_TYPES) {
        payload_types
            .iter()
            .for_each(|lines| std::sync::Arc::make_mut(&mut snapshot.catalog).insert_payload_type(payload_type(lines)));
    }
    snapshots.rotate_left(2);
    let mut history = History::new(snapshots, Registry::default(), renames()).expect("the snapshots are distinct");
    history.register_documented().expect("every id has a name");
    history
}

/// The payload types of each snapshot: a name, then `field,type,format,flags` each, flags as [`PayloadField`] has them.
const PAYLOAD_TYPES: [&[&str]; 4] = [
    &["SessionDebugData gone_field,String,,", "UserDetails id,String,,"],
    // The only definition of the payload type of a hidden event type, from before there were flags.
    &["AppDetails app_id,String,,;AppName,String,text,"],
    &[
        "SessionDebugData request_uri,String,text,-;risk,RiskData,,sensitive personal",
        "UserDetails id,String,okta:userId,personal",
    ],
    &[
        // Two names that become one in events, an order that is another in events, and a field less than before.
        "SessionDebugData request_uri,String,uri,-;risk,RiskData,,sensitive personal;requestUri,List,,customer;\
         request,String,text,-;a_z,String,,-;aA,String,,-;behaviors_2,Map,text,sensitive personal customer",
        "UserDetails id,String,okta:userId,personal;request_uri,String,uri,-",
        // The same definition under another name, and one that no event type names.
        "UserChange id,String,okta:userId,personal;request_uri,String,uri,-",
        "RiskData level,String,text,-",
    ],
];

fn payload_type(lines: &str) -> PayloadType {
    let (name, fields) = lines.split_once(' ').expect("a name and fields");
    let fields = fields.split(';').map(|line| {
        let [name, kind, format, flags] = line.split(',').collect::<Vec<_>>()[..] else { panic!("four cells: {line}") };
        let has = |flag| flags.split(' ').any(|word| word == flag);
        let flags = (!flags.is_empty()).then(|| PayloadFlags {
            sensitive: has("sensitive"),
            personal: has("personal"),
            customer: has("customer"),
        });
        let field = PayloadField::new(kind, format, flags).expect("a field");
        (FieldName::new(name).expect("a field name"), field)
    });
    PayloadType { name: name.parse().expect("a name"), fields: fields.collect() }
}

/// The newest snapshot of that history alone, as it is before the past is imported.
pub(crate) fn newest_alone() -> History {
    let newest = whole().newest().expect("there is one").clone();
    let mut history =
        History::new(vec![newest], Registry::default(), ConfirmedRenames::default()).expect("it is alone");
    history.register_documented().expect("every id has a name");
    history
}

/// Ids of every length from 3 to 120 bytes, four of each, which differ in one byte: the first, the last, or one between.
pub(crate) fn bulk() -> Vec<String> {
    let pattern = ".session_start.app-X".repeat(6);
    let of_length = |length: usize| {
        let inner = &pattern[..length - 2];
        let mut middle = inner.as_bytes().to_vec();
        middle[inner.len() / 2] = if middle[inner.len() / 2] == b'.' { b'.' } else { b'q' };
        let middle = String::from_utf8(middle).expect("ASCII");
        [format!("z{inner}a"), format!("z{inner}b"), format!("y{inner}a"), format!("z{middle}a")]
    };
    let mut ids: Vec<String> = (3..=120).flat_map(of_length).collect();
    ids.sort();
    ids.dedup();
    ids
}

fn renames() -> ConfirmedRenames {
    let id = |text: &str| EventId::new(text).expect("an id");
    ConfirmedRenames::new(vec![ConfirmedRename {
        kind: RenameKind::Renamed,
        from: id("system.agent.read_toplogy"),
        to: id("system.agent.read_topology"),
        reason: "A misspelt word: [`Foo`] <b>*/".to_owned(),
    }])
}

/// One publication for each label.
fn snapshot(time: &str, labels: &[Option<&str>], entries: Vec<EventEntry>) -> Snapshot {
    let mut catalog = Catalog::new(Coverage::FULL);
    for entry in entries {
        catalog.insert(entry).expect("each id stands once");
    }
    let first: jiff::Timestamp = time.parse().expect("a time");
    let publications = labels.iter().enumerate().map(|(index, label)| Publication {
        time: first + jiff::SignedDuration::from_hours(i64::try_from(index).expect("few labels")),
        label: label.map(|label| label.parse().expect("a release")),
        label_inferred: false,
        build: None,
        sources: Vec::new(),
        findings: Vec::new(),
    });
    Snapshot { publications: publications.collect(), catalog: catalog.into() }
}

/// `id,visibility,since,tags,payload types`, the last with `A:`, `D:`, `T:` and `C:` in front; `C:-` for unnamed ones.
fn entry(line: &str) -> EventEntry {
    let [id, visibility, since, tags, types] = line.split(',').collect::<Vec<_>>()[..] else {
        panic!("five cells: {line}")
    };
    let mut entry = EventEntry::new(EventId::new(id).expect("an id"));
    entry.visibility = visibility.parse::<Visibility>().expect("a visibility");
    entry.since = since.parse().ok();
    entry.tags = tags.split_whitespace().map(|tag| tag.parse().expect("a tag")).collect();
    entry.category = tags.split_whitespace().next().map(|tag| tag.parse().expect("a category"));
    for word in types.split_whitespace() {
        let (kind, name) = word.split_once(':').expect("a kind and a name");
        match kind {
            "C" if name == "-" => entry.change_details = ChangeDetails::Unnamed,
            "C" => entry.change_details = ChangeDetails::named([name.parse().expect("a name")].into()),
            "A" => entry.actor = Some(name.parse().expect("a name")),
            "D" => entry.debug_data = Some(name.parse().expect("a name")),
            _ => _ = entry.targets.insert(name.parse().expect("a name")),
        }
    }
    // The oldest ones have the names they had before, and two of them share one.
    let legacy_ids: &[&str] = match id {
        "user.session.start" => &["core.user_auth.login_success", "core.user_auth.login_sso"],
        "app.gone.forever" => &["app.shared_name"],
        "app.gone.and_back" => &["app.shared_name"],
        _ => &[],
    };
    entry.legacy_ids = legacy_ids.iter().map(|legacy_id| legacy_id.parse().expect("a legacy id")).collect();
    entry
}
