//! The texts to look up: made from the ids and random numbers with fixed seeds, so that every run uses the same.

use std::collections::HashSet;

use okta_event_types::EventType;

/// The number of lookups of one pass: too many for the branch predictor to learn their order.
const LOOKUPS: usize = 16_384;

/// Frequent event types in logs: sign-in, single sign-on, policies, sessions and group membership.
const COMMON: [EventType; 20] = [
    EventType::UserSessionStart,
    EventType::UserSessionEnd,
    EventType::UserAuthenticationSso,
    EventType::UserAuthenticationAuthViaMfa,
    EventType::UserAuthenticationVerify,
    EventType::UserAuthenticationAuth,
    EventType::UserAuthenticationAuthViaIDP,
    EventType::UserAuthenticationAuthViaSocial,
    EventType::UserSessionAccessAdminApp,
    EventType::UserAccountUpdateProfile,
    EventType::UserMfaFactorActivate,
    EventType::PolicyEvaluateSignOn,
    EventType::ApplicationUserMembershipAdd,
    EventType::ApplicationUserMembershipRemove,
    EventType::GroupUserMembershipAdd,
    EventType::GroupUserMembershipRemove,
    EventType::AppOauth2TokenGrantAccessToken,
    EventType::AppOauth2TokenGrantIdToken,
    EventType::AppOauth2AsAuthorizeCode,
    EventType::SystemPushSendFactorVerifyPush,
];

/// The alphabet of ids.
const ALPHABET: &[u8] = b"abcdefghijklmnopqrstuvwxyz._0123456789";

#[derive(Clone, Copy)]
pub struct Lookup<'a> {
    /// The text, stored apart from the searched tables.
    pub text: &'a str,
    /// The equal or similar id, in the crate's table.
    pub right: &'static str,
}

pub struct Texts {
    all: String,
    ends: Vec<usize>,
    rights: Vec<&'static str>,
}

impl Texts {
    fn of(pairs: impl IntoIterator<Item = (String, &'static str)>) -> Self {
        let mut texts = Self { all: String::new(), ends: Vec::new(), rights: Vec::new() };
        for (text, right) in pairs {
            texts.all.push_str(&text);
            texts.ends.push(texts.all.len());
            texts.rights.push(right);
        }
        texts
    }

    pub fn ids() -> Self {
        Self::of(EventType::ALL.iter().map(|event_type| (event_type.as_str().to_owned(), event_type.as_str())))
    }

    /// One text for each id, with a small edit: a character replaced, removed, inserted, swapped or in upper case, or a
    /// segment more or less.
    pub fn near_misses() -> Self {
        let known = known();
        let mut random = Random(1);
        let miss = |event_type: &EventType| loop {
            let text = mutated(event_type.as_str(), &mut random);
            if !known.contains(&*text) {
                return (text, event_type.as_str());
            }
        };
        Self::of(EventType::ALL.iter().map(miss))
    }

    /// As many texts that look like future ids: all but the last segment of one id, and the last segment of another.
    pub fn plausible_misses() -> Self {
        let known = known();
        let mut random = Random(2);
        let miss = |event_type: &EventType| loop {
            let other = random.pick(EventType::ALL).as_str();
            let (first, _) = event_type.as_str().rsplit_once('.').unwrap_or_default();
            let (_, last) = other.rsplit_once('.').unwrap_or_default();
            let text = format!("{first}.{last}");
            if !known.contains(&*text) {
                return (text, event_type.as_str());
            }
        };
        Self::of(EventType::ALL.iter().map(miss))
    }

    /// As many random texts with the lengths and the alphabet of ids.
    pub fn random_misses() -> Self {
        let mut random = Random(3);
        let miss = |event_type: &EventType| {
            let length = event_type.as_str().len();
            let text = (0..length).map(|_| char::from(*random.pick(ALPHABET))).collect();
            (text, event_type.as_str())
        };
        Self::of(EventType::ALL.iter().map(miss))
    }

    /// A pass in which all texts are equally likely.
    pub fn uniform(&self) -> Vec<Lookup<'_>> {
        let mut random = Random(4);
        (0..LOOKUPS).map(|_| self.lookup(random.below(self.rights.len()))).collect()
    }

    /// A pass in which nine of ten lookups are of the twenty frequent event types.
    pub fn skewed(&self) -> Vec<Lookup<'_>> {
        let position = |common: EventType| EventType::ALL.iter().position(|event_type| *event_type == common);
        let common: Vec<usize> = COMMON.into_iter().filter_map(position).collect();
        let mut random = Random(5);
        let index = |_| match random.below(10) {
            0 => random.below(self.rights.len()),
            _ => *random.pick(&common),
        };
        (0..LOOKUPS).map(index).map(|index| self.lookup(index)).collect()
    }

    fn lookup(&self, index: usize) -> Lookup<'_> {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        Lookup { text: &self.all[start..self.ends[index]], right: self.rights[index] }
    }
}

fn known() -> HashSet<&'static str> {
    EventType::ALL.iter().map(|event_type| event_type.as_str()).collect()
}

fn mutated(id: &str, random: &mut Random) -> String {
    let mut bytes = id.as_bytes().to_vec();
    let index = random.below(bytes.len());
    match random.below(8) {
        0 => bytes[index] = *random.pick(ALPHABET),
        1 => drop(bytes.remove(index)),
        2 => bytes.insert(index, *random.pick(ALPHABET)),
        3 => bytes.swap(index, index.saturating_sub(1)),
        4 => bytes[index] = bytes[index].to_ascii_uppercase(),
        5 => bytes.extend_from_slice(b".start"),
        6 => bytes.truncate(id.rfind('.').unwrap_or(index)),
        _ => bytes.push(*random.pick(ALPHABET)),
    }
    String::from_utf8(bytes).expect("ids and the alphabet are ASCII")
}

/// SplitMix64: the same numbers on every machine.
pub struct Random(pub u64);

impl Random {
    /// A number below `end`, which must not be 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    /// One of `items`, which must not be empty.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}
