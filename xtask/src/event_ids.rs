//! The event types that an argument names.

use catalog_diff::matches_id;
use catalog_model::{EventId, Moment, Refusal, Timeline};

use crate::codes::U_UNKNOWN;
use crate::nearest::suggest;
use crate::terminal::display_arg;

/// The event types with this id or legacy id; with ids that match this pattern, if it has a `*` or `?`; or with ids
/// that start with these segments. Sorted, and empty if there is none.
pub fn named<'t>(text: &str, timeline: &'t Timeline) -> Vec<&'t EventId> {
    if let Some((id, _)) = timeline.lives().get_key_value(text) {
        return vec![id];
    }
    if let Some(ids) = timeline.legacy_ids().get(text) {
        return ids.iter().collect();
    }
    let is_named = |id: &&EventId| match text.contains(['*', '?']) {
        true => matches_id(text, id),
        false => id.as_str().strip_prefix(text.trim_end_matches('.')).is_some_and(|rest| rest.starts_with('.')),
    };
    timeline.lives().keys().filter(is_named).collect()
}

/// The event types that any of the arguments names, each once, and the arguments that name none.
pub fn named_by_any<'t, 'a>(texts: &'a [String], timeline: &'t Timeline) -> (Vec<&'t EventId>, Vec<&'a str>) {
    let (mut ids, mut unknown) = (Vec::new(), Vec::new());
    for text in texts {
        let found = named(text, timeline);
        if found.is_empty() {
            unknown.push(text.as_str());
        }
        for id in found {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    (ids, unknown)
}

/// The refusal of an argument that names no event type.
pub fn unknown(text: &str, timeline: &Timeline) -> Refusal {
    let refusal = U_UNKNOWN.at("", format!("event type `{}` is not in any snapshot", display_arg(text, 160)));
    let legacy_ids = timeline.legacy_ids().keys().map(|id| id.as_str());
    match suggest(text, timeline.lives().keys().map(EventId::as_str).chain(legacy_ids)) {
        Some(suggestion) => refusal.next(suggestion),
        None => refusal,
    }
}

/// The refusal of an argument that names no event type at a time but does in the history after it; `None` if it never
/// does.
pub fn not_yet(text: &str, at: Moment, timeline: &Timeline) -> Option<Refusal> {
    let lives = named(text, timeline).into_iter().filter_map(|id| timeline.life(id.as_str()));
    let first = lives.filter_map(|life| life.steps.first()).map(|step| step.at).min_by_key(|at| at.time)?;
    let text = display_arg(text, 160);
    let what = format!("event type `{text}` is not yet in {at}; it first appears {}", first.in_words());
    Some(U_UNKNOWN.at("", what).next("leave out --at, or name a later release"))
}

#[cfg(test)]
mod tests {
    use catalog_model::LegacyId;
    use catalog_model::testing::{catalog_of, entry, history, publication};

    use super::*;

    #[test]
    fn ids_legacy_ids_patterns_and_prefixes() {
        let mut end = entry("user.session.end");
        end.legacy_ids.insert(LegacyId::new("core.logout").unwrap());
        let entries = [entry("user.session"), entry("user.session.start"), end, entry("user.sessions.end")];
        let catalog = catalog_of(catalog_model::Coverage::FULL, entries);
        let timeline = Timeline::of(&history([publication("2026-08-06T00:00:00Z", "", catalog)]));
        for (text, expected) in [
            ("user.session", &["user.session"][..]),
            ("user.session.start", &["user.session.start"]),
            ("core.logout", &["user.session.end"]),
            ("user.session.*", &["user.session.end", "user.session.start"]),
            ("*.end", &["user.session.end", "user.sessions.end"]),
            ("user.session?.end", &["user.sessions.end"]),
            ("user.sessions", &["user.sessions.end"]),
            ("user.sessions.", &["user.sessions.end"]),
            ("user", &["user.session", "user.session.end", "user.session.start", "user.sessions.end"]),
            ("use", &[]),
            ("USER.SESSION", &[]),
            ("", &[]),
            ("*.stop", &[]),
        ] {
            let found: Vec<&str> = named(text, &timeline).into_iter().map(EventId::as_str).collect();
            assert_eq!(found, expected, "{text}");
        }
        let texts = ["*.end", "USER.SESSION.START", "user.sessions.end"].map(str::to_owned);
        let (ids, left) = named_by_any(&texts, &timeline);
        assert_eq!((ids.len(), left), (2, vec!["USER.SESSION.START"]));
        let refusal = unknown("USER.SESSION.START", &timeline);
        assert!(refusal.advice().contains("did you mean `user.session.start`"), "{refusal}");
    }
}
