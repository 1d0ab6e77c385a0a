//! Which 8 bytes of an id the hash reads.

use std::collections::BTreeSet;

/// How long an id is. Each class is read in its own way, so that no length needs a branch within its class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Fewer than 16 bytes: read as a whole.
    Short,
    /// 16 to 48 bytes: covered by the first 16, the next 16 and the last 16.
    Usual,
    /// More than 48 bytes.
    Long,
}

impl Class {
    /// Every class, in the order of its number.
    pub(crate) const ALL: [Self; 3] = [Self::Short, Self::Usual, Self::Long];

    /// The class of an id.
    pub(crate) fn of(id: &str) -> Self {
        match id.len() {
            0..=15 => Self::Short,
            16..=48 => Self::Usual,
            _ => Self::Long,
        }
    }

    /// Every lane that may be read of the ids of this class. All of them together cover every byte.
    fn lanes(self, longest: usize) -> Vec<Lane> {
        match self {
            Self::Short => vec![Lane::Front(0), Lane::Back(0)],
            Self::Usual => {
                (0..=8).flat_map(|shift| [Lane::Front(shift), Lane::Back(shift), Lane::Middle(shift)]).collect()
            }
            Self::Long => {
                // Beyond the 49 bytes that every long id has, a place from the front is cut to where the last lane is.
                (0..=longest.saturating_sub(8))
                    .flat_map(|shift| [Lane::Front(shift), Lane::Back(shift.min(41))])
                    .collect()
            }
        }
    }
}

/// Where 8 bytes of an id are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Lane {
    /// Starts this many bytes after the first byte, but no later than the last 8 bytes.
    Front(usize),
    /// Starts this many bytes before the last lane.
    Back(usize),
    /// Starts this many bytes after the second window, which starts at byte 16 or where the last window starts.
    Middle(usize),
}

impl Lane {
    /// The lane of an id as a number, little-endian. Of fewer than 8 bytes, the first lane is all of them and zeros,
    /// and the last is zero.
    pub(crate) fn of(self, id: &[u8]) -> u64 {
        let Some(last) = id.len().checked_sub(8) else {
            let mut few = [0; 8];
            few[..id.len()].copy_from_slice(id);
            return if self == Self::Front(0) { u64::from_le_bytes(few) } else { 0 };
        };
        let at = match self {
            Self::Front(shift) => shift.min(last),
            Self::Back(shift) => last.saturating_sub(shift),
            Self::Middle(shift) => (id.len().saturating_sub(16).min(16) + shift).min(last),
        };
        u64::from_le_bytes(id[at..at + 8].try_into().expect("a lane has 8 bytes and ends before the id does"))
    }
}

/// The lanes on which, with the length, no two ids of the class agree: as few as a narrow search finds.
///
/// It goes on from the best few choices of each size (a beam search). It ends, since all lanes together cover every
/// byte of an id.
pub(crate) fn choose(class: Class, ids: &[&str]) -> Vec<Lane> {
    /// How many choices of each size are pursued.
    const WIDTH: usize = 12;
    let ids: Vec<&[u8]> = ids.iter().filter(|id| Class::of(id) == class).map(|id| id.as_bytes()).collect();
    let candidates = class.lanes(ids.iter().map(|id| id.len()).max().unwrap_or(0));
    if class == Class::Short {
        return candidates;
    }
    let by_length = |ids: &[&[u8]]| (0..ids.len()).map(|id| (ids[id].len() as u64, id)).collect();
    let mut beam = vec![Choice { lanes: Vec::new(), alike: alike(by_length(&ids)) }];
    while beam[0].count() > 0 {
        let mut next: Vec<Choice> = Vec::new();
        let mut seen = BTreeSet::new();
        for choice in &beam {
            for &lane in candidates.iter().filter(|lane| !choice.lanes.contains(lane)) {
                let mut lanes = choice.lanes.clone();
                lanes.push(lane);
                lanes.sort_unstable();
                if seen.insert(lanes.clone()) {
                    let alike = choice
                        .alike
                        .iter()
                        .flat_map(|group| alike(group.iter().map(|&id| (lane.of(ids[id]), id)).collect()));
                    next.push(Choice { lanes, alike: alike.collect() });
                }
            }
        }
        next.sort_by(|a, b| (a.count(), &a.lanes).cmp(&(b.count(), &b.lanes)));
        next.truncate(WIDTH);
        beam = next;
    }
    beam.swap_remove(0).lanes
}

/// Some lanes, and the groups of ids that agree on all of them.
struct Choice {
    lanes: Vec<Lane>,
    alike: Vec<Vec<usize>>,
}

impl Choice {
    /// How many ids are one too many in their group.
    fn count(&self) -> usize {
        self.alike.iter().map(|group| group.len() - 1).sum()
    }
}

/// The groups of two and more ids with the same key.
fn alike(mut keyed: Vec<(u64, usize)>) -> Vec<Vec<usize>> {
    keyed.sort_unstable();
    let groups = keyed.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1);
    groups.map(|group| group.iter().map(|&(_, id)| id).collect()).collect()
}
