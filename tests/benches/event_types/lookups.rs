//! The contenders that look up event types.

use std::hint::black_box;

use okta_event_types::EventType;

use crate::inputs::Lookup;
use crate::measure::{Contender, Role};
use crate::peers;

/// The lookups of serde derive on misses: it takes a thousand times as long, as its error lists all names.
const FEW: usize = 256;

pub const OURS: &str = "okta-event-types";
pub const BARE: &str = "bare compare with the right string";

/// The measured crate comes first.
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

/// Panics if a contender gives another answer than the table of ids.
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

/// `black_box` hides the text and the use of the answer from the compiler.
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
