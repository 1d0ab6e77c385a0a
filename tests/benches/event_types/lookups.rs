//! The contenders of the lookup: all of them from the same texts to an event type or none.

use std::hint::black_box;

use okta_event_types::EventType;

use crate::inputs::Lookup;
use crate::measure::{Contender, Role};
use crate::peers;

/// How many lookups the contender that formats all names into its error gets on misses: it takes a thousand times as long.
const FEW: usize = 256;

/// The name of the measured crate.
pub const OURS: &str = "okta-event-types";
/// The name of the comparison with the right string.
pub const BARE: &str = "bare compare with the right string";

/// Everything that looks ids up, the measured crate first.
pub fn contenders<'a>(lookups: &'a [Lookup<'a>], hits: bool) -> Vec<Contender<'a>> {
    let table = peers::hashbrown::table();
    let slow = if hits { lookups } else { &lookups[..FEW] };
    let mut all = vec![
        looking_up(OURS, Role::Ours, lookups, |id| id.parse::<EventType>().ok()),
        looking_up("strum", Role::Peer, lookups, peers::strum::parse),
        looking_up("strum with phf", Role::Peer, lookups, peers::strum_phf::parse),
        looking_up("phf", Role::Peer, lookups, peers::phf::parse),
        looking_up("hashify", Role::Peer, lookups, peers::hashify::parse),
        looking_up("hashbrown with foldhash", Role::Peer, lookups, move |id| table.get(id).copied()),
        looking_up("serde derive", Role::Peer, slow, peers::serde_derive::parse),
        looking_up("match", Role::Peer, lookups, peers::match_str::parse),
        looking_up("match on the bytes", Role::Peer, lookups, peers::match_bytes::parse),
    ];
    if hits {
        all.push(Contender::new(BARE, Role::Floor, lookups.len(), move || {
            for lookup in lookups {
                black_box(black_box(lookup.text) == lookup.right);
            }
        }));
    }
    all
}

/// Makes sure that all contenders agree on all of these, or there is nothing to compare.
///
/// # Panics
/// Where one of them gives another answer than the table of the ids.
pub fn agree(lookups: &[Lookup<'_>], hits: bool) {
    let table = peers::hashbrown::table();
    for Lookup { text, right } in lookups {
        let expected = hits.then(|| EventType::from_bytes(right.as_bytes()).map(EventType::code)).flatten();
        assert_eq!(text == right, hits, "{text}");
        let answers = [
            text.parse::<EventType>().ok().map(EventType::code),
            peers::strum::parse(text).map(|event_type| event_type as u16),
            peers::strum_phf::parse(text).map(|event_type| event_type as u16),
            peers::phf::parse(text).map(|event_type| event_type as u16),
            peers::hashify::parse(text).map(|event_type| event_type as u16),
            table.get(text).map(|event_type| *event_type as u16),
            peers::serde_derive::parse(text).map(|event_type| event_type as u16),
            peers::match_str::parse(text).map(|event_type| event_type as u16),
            peers::match_bytes::parse(text).map(|event_type| event_type as u16),
        ];
        assert!(answers.iter().all(|answer| *answer == expected), "{text}: {expected:?}, {answers:?}");
        assert_eq!(expected.is_some(), hits, "{text}");
    }
}

/// The text goes in from where the compiler cannot see it, and the answer where it cannot tell whether it is used.
fn looking_up<'a, T>(
    name: &'static str,
    role: Role,
    lookups: &'a [Lookup<'a>],
    find: impl Fn(&str) -> Option<T> + 'a,
) -> Contender<'a> {
    Contender::new(name, role, lookups.len(), move || {
        for lookup in lookups {
            black_box(find(black_box(lookup.text)));
        }
    })
}
