//! A perfect hash over the ids: every id has a slot of its own, and the crate that is generated finds it with a few
//! loads and multiplications.
//!
//! An id is reduced to some lanes of 8 bytes, which [`lanes`] chooses so that no two ids agree on all of them; each
//! lane is multiplied by an odd constant, and the sum of the products is the hash. Its highest bits name a bucket and
//! the next ones a slot; the bucket's *pilot* is a number that maps its ids to free slots (FCH, CHD and
//! PTHash work this way). Multiply-shift hashing is universal in its highest bits, so a few seeds are enough whatever
//! the ids are.
//!
//! Everything here is deterministic: the seeds are tried in order, and so are buckets and pilots.

mod lanes;

pub(crate) use lanes::{Class, Lane};

use catalog_model::Refusal;

use crate::G_HASH;

/// The maximum number of seeds to try. About half of them succeed.
const SEEDS: u64 = 4096;

/// The table that finds each id.
#[derive(Debug)]
pub(crate) struct PerfectHash {
    /// The number of high bits that name a bucket.
    pub(crate) bucket_bits: u32,
    /// The number of bits after them that name a slot.
    pub(crate) slot_bits: u32,
    /// The pilot of each bucket.
    pub(crate) pilots: Vec<u16>,
    /// The number of each slot's id, counted from 1; 0 for an empty slot.
    pub(crate) slots: Vec<u16>,
    /// How the ids of each class are mixed.
    pub(crate) mixes: [Mix; 3],
}

/// How the ids of one class become a number.
#[derive(Debug)]
pub(crate) struct Mix {
    /// What the length is multiplied by.
    pub(crate) length_multiplier: u64,
    /// What is read, and what each lane is multiplied by.
    pub(crate) lanes: Vec<(Lane, u64)>,
}

impl Mix {
    /// The hash of an id, modulo 2^64. The generated code computes the same.
    fn hash(&self, id: &[u8]) -> u64 {
        let length = (id.len() as u64).wrapping_mul(self.length_multiplier);
        self.lanes
            .iter()
            .fold(length, |sum, (lane, multiplier)| sum.wrapping_add(lane.of(id).wrapping_mul(*multiplier)))
    }
}

impl PerfectHash {
    /// Finds the table for these ids, which are distinct and fewer than 65,536.
    pub(crate) fn over(ids: &[&str]) -> Result<Self, Refusal> {
        let lanes = Class::ALL.map(|class| lanes::choose(class, ids));
        // At most four slots in five are taken, so that a free one is never far, and a bucket has three ids at most
        // on average. One bit at least, since no number can be shifted by all of its bits.
        let slot_bits = (ids.len() * 5 / 4 + 1).next_power_of_two().trailing_zeros().max(1);
        let bucket_bits = (ids.len() / 3 + 1).next_power_of_two().trailing_zeros().max(1);
        (1..=SEEDS)
            .find_map(|seed| {
                let mut multipliers = multipliers(seed);
                let mixes = lanes.each_ref().map(|lanes| Mix {
                    length_multiplier: multipliers(),
                    lanes: lanes.iter().map(|&lane| (lane, multipliers())).collect(),
                });
                let hashes: Vec<u64> = ids.iter().map(|id| mixes[Class::of(id) as usize].hash(id.as_bytes())).collect();
                let (pilots, slots) = place(&hashes, bucket_bits, slot_bits)?;
                Some(Self { bucket_bits, slot_bits, pilots, slots, mixes })
            })
            .ok_or_else(|| {
                let what = format!("no perfect hash over {} ids was found with {SEEDS} seeds", ids.len());
                G_HASH.at("the lookup table of okta-event-types", what)
            })
    }
}

/// Pseudo-random odd multipliers: SplitMix64 with this seed.
fn multipliers(seed: u64) -> impl FnMut() -> u64 {
    let mut state = seed;
    move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) | 1
    }
}

/// Gives each hash a slot of its own: the pilots and the slots, or `None` if a collision cannot be resolved.
fn place(hashes: &[u64], bucket_bits: u32, slot_bits: u32) -> Option<(Vec<u16>, Vec<u16>)> {
    let mask = (1_usize << slot_bits) - 1;
    let mut buckets: Vec<Vec<(usize, u16)>> = vec![Vec::new(); 1 << bucket_bits];
    for (number, hash) in (1..).zip(hashes) {
        let base = (hash >> (u64::BITS - bucket_bits - slot_bits)) as usize & mask;
        buckets[(hash >> (u64::BITS - bucket_bits)) as usize].push((base, number));
    }
    // The fullest buckets first, while there is room.
    let mut order: Vec<usize> = (0..buckets.len()).collect();
    order.sort_by_key(|&bucket| std::cmp::Reverse(buckets[bucket].len()));

    let mut pilots = vec![0; buckets.len()];
    let mut slots = vec![0; mask + 1];
    for bucket in order {
        let ids = &mut buckets[bucket];
        ids.sort_unstable();
        // Two ids of one bucket with the same base stay together whatever the pilot is.
        if ids.windows(2).any(|pair| pair[0].0 == pair[1].0) {
            return None;
        }
        let pilot = (0..=u16::MAX)
            .take(mask + 1)
            .find(|&pilot| ids.iter().all(|(base, _)| slots[base ^ usize::from(pilot)] == 0))?;
        for (base, number) in ids {
            slots[*base ^ usize::from(pilot)] = *number;
        }
        pilots[bucket] = pilot;
    }
    Some((pilots, slots))
}

#[cfg(test)]
mod tests {
    use super::{Class, PerfectHash};

    /// Every id has a slot, and the way there is the one that the generated code takes.
    fn check(ids: &[&str]) -> PerfectHash {
        let hash = PerfectHash::over(ids).expect("a table");
        for (index, id) in ids.iter().enumerate() {
            let value = hash.mixes[Class::of(id) as usize].hash(id.as_bytes());
            let pilot = hash.pilots[(value >> (64 - hash.bucket_bits)) as usize];
            let base = (value >> (64 - hash.bucket_bits - hash.slot_bits)) as usize;
            let slot = (base ^ usize::from(pilot)) & (hash.slots.len() - 1);
            assert_eq!(usize::from(hash.slots[slot]), index + 1, "{id}");
        }
        assert_eq!(hash.slots.iter().filter(|&&number| number != 0).count(), ids.len());
        hash
    }

    #[test]
    fn any_number_of_ids_has_a_table() {
        let ids: Vec<String> = (0..3000).map(|n| format!("a.{}b{n}", "long.".repeat(n % 23))).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        for count in [1, 2, 3, 7, 100, 3000] {
            check(&ids[..count]);
        }
    }

    #[test]
    fn ids_that_differ_in_one_byte_are_parted_wherever_it_is() {
        for length in [3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 47, 48, 49, 64, 80, 81, 97, 127, 128] {
            let plain = "a".repeat(length);
            let mut ids = vec![plain.clone()];
            ids.extend((0..length).map(|at| format!("{}b{}", &plain[..at], &plain[at + 1..])));
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            check(&ids);
        }
    }

    #[test]
    fn the_same_ids_have_the_same_table() {
        let ids = ["user.session.start", "user.session.end", "app.oauth2.as.consent.revoke", "a.b"];
        assert_eq!(format!("{:?}", check(&ids)), format!("{:?}", check(&ids)));
    }
}
