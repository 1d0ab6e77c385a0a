//! Finds pairs of a removed and an added id that look like a rename. They are candidates for a person to review.
//!
//! The score combines how similar the ids are, by letters and by words, whether the facts of the event types are the
//! same, and whether other ids changed in the same way. Each id occurs in one candidate at most.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use catalog_model::{EventEntry, EventId, Visibility};
use strsim::generic_levenshtein;

use crate::Level;
use crate::facts::Sides;

/// A removed and an added id that look like the old and the new id of one event type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenameCandidate {
    pub from: EventId,
    pub to: EventId,
    /// The visibility of the old id.
    pub before: Visibility,
    /// The visibility of the new id.
    pub after: Visibility,
    pub score: Score,
    /// The evidence as short phrases such as `same description`, the strongest first. Safe to print.
    pub reasons: Vec<String>,
}

impl RenameCandidate {
    /// The level of the removal of the old id.
    pub const fn level(&self) -> Level {
        if self.before.is_public() { Level::Breaking } else { Level::Editorial }
    }
}

/// How likely a rename is, in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(u8);

impl Score {
    /// The lowest score of a candidate.
    pub const THRESHOLD: Self = Self(50);

    pub const fn percent(self) -> u8 {
        self.0
    }

    fn of_thousandths(thousandths: usize) -> Self {
        Self(u8::try_from(thousandths.min(1000) / 10).unwrap_or(100))
    }
}

impl fmt::Display for Score {
    /// As `0.97`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}.{:02}", self.0 / 100, self.0 % 100))
    }
}

/// The entries that only one of two catalogs has, sorted by id.
#[derive(Default)]
pub(crate) struct Unmatched<'a> {
    pub(crate) removed: Vec<&'a EventEntry>,
    pub(crate) added: Vec<&'a EventEntry>,
}

/// The maximum number of pairs that are all compared. Consecutive snapshots of the real history have fewer than 900.
const MAX_ALL_PAIRS: usize = 4096;
/// In larger diffs, only pairs that share a word or a description are compared, unless more than this number of added ids
/// have it. This keeps the time linear.
const MAX_WORD_USERS: usize = 64;
/// The bonus for several ids that change in the same way, in thousandths.
const PATTERN_BONUS: usize = 80;
/// The weight of each kind of evidence. Facts that a side does not cover, or that are empty on both, do not count.
const ID_WEIGHT: usize = 60;
const DESCRIPTION_WEIGHT: usize = 15;
const DEBUG_DATA_WEIGHT: usize = 8;
const TARGETS_WEIGHT: usize = 5;
const CATEGORY_WEIGHT: usize = 4;
const TAGS_WEIGHT: usize = 4;
/// The weight of the same first release and day of creation, which upstream keeps on most renames. It is divided by the
/// number of added ids that have both, and different ones do not count against a pair.
const ORIGIN_WEIGHT: usize = 60;

/// The candidates, the highest score first, then by id.
pub(crate) fn candidates(unmatched: &Unmatched<'_>, sides: &Sides<'_>) -> Vec<RenameCandidate> {
    let removed: Vec<IdShape> = unmatched.removed.iter().map(|entry| IdShape::of(&entry.id)).collect();
    let added: Vec<IdShape> = unmatched.added.iter().map(|entry| IdShape::of(&entry.id)).collect();

    let min_score = usize::from(Score::THRESHOLD.0) * 10 - PATTERN_BONUS;
    let mut pairs = Vec::new();
    let mut patterns = BTreeMap::<Pattern<'_>, BTreeSet<usize>>::new();
    for (from, to) in candidate_pairs(unmatched, &removed, &added) {
        let (old, new) = (&removed[from], &added[to]);
        let evidence = Evidence::of(unmatched.removed[from], unmatched.added[to], sides, &unmatched.added);
        if evidence.score_with(old.max_similarity(new)) < min_score {
            continue;
        }
        let score = evidence.score_with(old.similarity(new));
        if score >= min_score {
            patterns.entry(old.pattern(new)).or_default().insert(from);
            pairs.push(Pair { from, to, score, evidence });
        }
    }
    let same_pattern = |pair: &Pair| patterns[&removed[pair.from].pattern(&added[pair.to])].len();
    for pair in &mut pairs {
        pair.score += if same_pattern(pair) > 1 { PATTERN_BONUS } else { 0 };
    }

    // Among equal scores the ids that sort first win: both lists are sorted by id.
    pairs.sort_by(|a, b| b.score.cmp(&a.score).then((a.from, a.to).cmp(&(b.from, b.to))));
    let (mut used_removed, mut used_added) = (BTreeSet::new(), BTreeSet::new());
    let mut candidates = Vec::new();
    for pair in &pairs {
        let score = Score::of_thousandths(pair.score);
        if score < Score::THRESHOLD || used_removed.contains(&pair.from) || used_added.contains(&pair.to) {
            continue;
        }
        used_removed.insert(pair.from);
        used_added.insert(pair.to);
        let mut reasons: Vec<String> = removed[pair.from].reason(&added[pair.to]).into_iter().collect();
        reasons.extend(pair.evidence.reasons.iter().map(|&reason| reason.to_owned()));
        if same_pattern(pair) > 1 {
            reasons.push(format!("{} ids change in this way", same_pattern(pair)));
        }
        let (old, new) = (unmatched.removed[pair.from], unmatched.added[pair.to]);
        candidates.push(RenameCandidate {
            from: old.id.clone(),
            to: new.id.clone(),
            before: old.visibility,
            after: new.visibility,
            score,
            reasons,
        });
    }
    candidates
}

/// The pairs to compare, as indices in order.
fn candidate_pairs(unmatched: &Unmatched<'_>, removed: &[IdShape<'_>], added: &[IdShape<'_>]) -> Vec<(usize, usize)> {
    if removed.len().saturating_mul(added.len()) <= MAX_ALL_PAIRS {
        return (0..removed.len()).flat_map(|from| (0..added.len()).map(move |to| (from, to))).collect();
    }
    let mut by_word: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    let mut by_description = BTreeMap::<_, BTreeSet<usize>>::new();
    for (to, shape) in added.iter().enumerate() {
        for word in &shape.words {
            by_word.entry(word).or_default().insert(to);
        }
        by_description.entry(unmatched.added[to].description).or_default().insert(to);
    }
    let mut pairs = Vec::new();
    for (from, shape) in removed.iter().enumerate() {
        let same_word = shape.words.iter().filter_map(|word| by_word.get(word));
        let description = unmatched.removed[from].description;
        let same_description = (!description.is_empty()).then(|| by_description.get(&description)).flatten();
        let shared = same_word.chain(same_description).filter(|found| found.len() <= MAX_WORD_USERS).flatten();
        pairs.extend(shared.copied().collect::<BTreeSet<_>>().into_iter().map(|to| (from, to)));
    }
    pairs
}

struct Pair {
    from: usize,
    to: usize,
    /// In thousandths.
    score: usize,
    evidence: Evidence,
}

/// Whether both entries have the same known first release and day of creation.
fn has_origin_of(entry: &EventEntry, other: &EventEntry) -> bool {
    entry.since.is_some() && entry.created.is_some() && (entry.since, entry.created) == (other.since, other.created)
}

/// The removed and the added words, without the common start and end of both ids.
type Pattern<'a> = (Vec<&'a str>, Vec<&'a str>);

/// The evidence of the facts of two entries, apart from their ids.
#[derive(Default)]
struct Evidence {
    weight_in_favor: usize,
    weight: usize,
    reasons: Vec<&'static str>,
}

impl Evidence {
    fn of(before: &EventEntry, after: &EventEntry, sides: &Sides<'_>, added: &[&EventEntry]) -> Self {
        let mut evidence = Self::default();
        if has_origin_of(after, before) {
            let users = added.iter().filter(|entry| has_origin_of(entry, before)).count();
            evidence.add(ORIGIN_WEIGHT / users, true, "same first release and day of creation");
        }
        if !before.description.is_empty() && !after.description.is_empty() {
            evidence.add(DESCRIPTION_WEIGHT, before.description == after.description, "same description");
        }
        if sides.payloads_covered && (before.debug_data.is_some() || after.debug_data.is_some()) {
            evidence.add(DEBUG_DATA_WEIGHT, before.debug_data == after.debug_data, "same debugData type");
        }
        if sides.payloads_covered && (!before.targets.is_empty() || !after.targets.is_empty()) {
            evidence.add(TARGETS_WEIGHT, before.targets == after.targets, "same targets");
        }
        if sides.covered.data && (before.category.is_some() || after.category.is_some()) {
            evidence.add(CATEGORY_WEIGHT, before.category == after.category, "same category");
        }
        if !before.tags.is_empty() || !after.tags.is_empty() {
            evidence.add(TAGS_WEIGHT, before.tags == after.tags, "same tags");
        }
        evidence
    }

    fn add(&mut self, weight: usize, supports: bool, reason: &'static str) {
        self.weight += weight;
        if supports {
            self.weight_in_favor += weight;
            self.reasons.push(reason);
        }
    }

    /// The score in thousandths, given the similarity of the ids in thousandths.
    fn score_with(&self, similarity: usize) -> usize {
        (ID_WEIGHT * similarity + 1000 * self.weight_in_favor) / (ID_WEIGHT + self.weight)
    }
}

struct IdShape<'a> {
    letters: Vec<u8>,
    words: Vec<&'a str>,
    /// How often each ASCII character occurs.
    counts: [u8; 128],
}

impl<'a> IdShape<'a> {
    fn of(id: &'a EventId) -> Self {
        let id = id.as_str();
        let mut counts = [0; 128];
        for byte in id.bytes().filter(u8::is_ascii) {
            // An id has 128 characters at most, so the count cannot overflow.
            counts[usize::from(byte)] += 1;
        }
        let words = id.split(['.', '_', '-']).filter(|word| !word.is_empty()).collect();
        Self { letters: id.as_bytes().to_vec(), words, counts }
    }

    /// The similarity of two ids in thousandths: by letters or by words, whichever is higher.
    fn similarity(&self, other: &Self) -> usize {
        let by_letters = thousandths(self.letter_edits(other), self.letters.len().max(other.letters.len()));
        let by_words = thousandths(self.word_edits(other), self.words.len().max(other.words.len()));
        by_letters.max(by_words)
    }

    /// A cheap upper bound of [`Self::similarity`].
    fn max_similarity(&self, other: &Self) -> usize {
        let (mut missing, mut surplus) = (0, 0);
        for (&ours, &theirs) in self.counts.iter().zip(&other.counts) {
            missing += usize::from(ours.saturating_sub(theirs));
            surplus += usize::from(theirs.saturating_sub(ours));
        }
        let by_letters = thousandths(missing.max(surplus), self.letters.len().max(other.letters.len()));
        let most = self.words.len().max(other.words.len());
        let shared = self.words.iter().filter(|word| other.words.contains(word)).count().min(other.words.len());
        by_letters.max(thousandths(most - shared, most))
    }

    fn letter_edits(&self, other: &Self) -> usize {
        generic_levenshtein(&self.letters, &other.letters)
    }

    fn word_edits(&self, other: &Self) -> usize {
        generic_levenshtein(&self.words, &other.words)
    }

    fn pattern(&self, other: &Self) -> Pattern<'a> {
        let common_start = self.words.iter().zip(&other.words).take_while(|(ours, theirs)| ours == theirs).count();
        let (ours, theirs) = (&self.words[common_start..], &other.words[common_start..]);
        let common_end = ours.iter().rev().zip(theirs.iter().rev()).take_while(|(our, their)| our == their).count();
        (ours[..ours.len() - common_end].to_vec(), theirs[..theirs.len() - common_end].to_vec())
    }

    fn reason(&self, other: &Self) -> Option<String> {
        let most = self.words.len().max(other.words.len());
        match (self.letter_edits(other), self.word_edits(other)) {
            (_, 0) => Some("ids differ in separators only".to_owned()),
            (1, _) => Some("ids differ in 1 letter".to_owned()),
            (letters @ 2..=3, _) => Some(format!("ids differ in {letters} letters")),
            (_, words) if words < most => Some(format!("ids differ in {words} of {most} words")),
            _ => None,
        }
    }
}

/// The unchanged share, in thousandths, after `edits` of at most `most` edits.
fn thousandths(edits: usize, most: usize) -> usize {
    1000 - (1000 * edits.min(most)).checked_div(most).unwrap_or(0)
}
