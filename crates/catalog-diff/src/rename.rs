//! Which id may have taken the place of which: candidates for a person to judge, never facts.
//!
//! An id that is gone and one that is new in the same step are held against each other: how alike the ids are, in
//! letters and in words, whether the texts and the payload types are the same, whether other ids changed in the same
//! way. Each id stands in one candidate at most.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use catalog_model::{Coverage, EventEntry, EventId, Visibility};

use crate::edit_distance::edit_distance;
use crate::{Level, Rule};

/// An id that is gone and one that is new which look like the old and the new name of one event type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenameCandidate {
    /// The id that is gone.
    pub from: EventId,
    /// The id that is new.
    pub to: EventId,
    /// The visibility of the old id before.
    pub before: Visibility,
    /// The visibility of the new id after.
    pub after: Visibility,
    /// How likely it is to be a rename.
    pub score: Score,
    /// What speaks for it, the strongest first: short phrases of ours, such as `same description`.
    pub reasons: Vec<String>,
}

impl RenameCandidate {
    /// How much it matters that the old id is gone: a level below which the candidate need not be shown.
    #[must_use]
    pub const fn level(&self) -> Level {
        if self.before.is_public() { Rule::EventRetired.level() } else { Rule::PreviewRemoved.level() }
    }
}

/// How likely something is, in steps of one hundredth from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(u8);

impl Score {
    /// The least score that makes a candidate.
    pub const THRESHOLD: Self = Self(50);

    /// The score in hundredths, 100 at most.
    #[must_use]
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

/// The entries that only one of two catalogs has, in the order of ids.
#[derive(Default)]
pub(crate) struct ComingsAndGoings<'a> {
    pub(crate) gone: Vec<&'a EventEntry>,
    pub(crate) new: Vec<&'a EventEntry>,
}

/// How many pairs are all held against each other. The steps of the real history have fewer than 900.
const EVERY_PAIR: usize = 4096;
/// In greater diffs a pair must share a word that at most so many new ids have, so that the time stays in proportion.
const COMMON_WORD: usize = 64;
/// What a way of changing adds to the score when several ids share it, in thousandths.
const PATTERN_BONUS: usize = 80;
/// How much each kind of evidence weighs. Evidence that a side does not tell, or that both leave empty, is left out.
const ID_WEIGHT: usize = 60;
const DESCRIPTION_WEIGHT: usize = 15;
const DEBUG_DATA_WEIGHT: usize = 8;
const TARGETS_WEIGHT: usize = 5;
const CATEGORY_WEIGHT: usize = 4;
const TAGS_WEIGHT: usize = 4;

impl ComingsAndGoings<'_> {
    /// The candidates, the likeliest first, then by id. Payload types speak where both sides tell of them.
    pub(crate) fn candidates(&self, covered: Coverage, payloads_told: bool) -> Vec<RenameCandidate> {
        let gone: Vec<Spelling> = self.gone.iter().map(|entry| Spelling::of(&entry.id)).collect();
        let new: Vec<Spelling> = self.new.iter().map(|entry| Spelling::of(&entry.id)).collect();

        let mut pairs: Vec<Pair> = Vec::new();
        for (from, to) in self.worth_a_look(&gone, &new) {
            let evidence = Evidence::of(self.gone[from], self.new[to], covered, payloads_told);
            let least = usize::from(Score::THRESHOLD.0) * 10 - PATTERN_BONUS;
            if evidence.score_with(gone[from].likeness_bound(&new[to])) < least {
                continue;
            }
            let score = evidence.score_with(gone[from].likeness(&new[to]));
            if score >= least {
                pairs.push(Pair { from, to, score, evidence, pattern: gone[from].pattern(&new[to]) });
            }
        }
        let patterns = Patterns::of(&pairs);
        for pair in &mut pairs {
            pair.score += if patterns.count(pair) > 1 { PATTERN_BONUS } else { 0 };
        }

        // Equal scores fall to the ids that sort first, since both lists are in the order of ids.
        pairs.sort_by(|a, b| b.score.cmp(&a.score).then((a.from, a.to).cmp(&(b.from, b.to))));
        let (mut used_gone, mut used_new) = (BTreeSet::new(), BTreeSet::new());
        let mut candidates = Vec::new();
        for pair in &pairs {
            let score = Score::of_thousandths(pair.score);
            if score < Score::THRESHOLD || used_gone.contains(&pair.from) || used_new.contains(&pair.to) {
                continue;
            }
            used_gone.insert(pair.from);
            used_new.insert(pair.to);
            let (old, fresh) = (self.gone[pair.from], self.new[pair.to]);
            let mut reasons = gone[pair.from].reasons(&new[pair.to]);
            reasons.extend(pair.evidence.reasons.iter().map(|&reason| reason.to_owned()));
            if patterns.count(pair) > 1 {
                reasons.push(format!("{} ids change in this way", patterns.count(pair)));
            }
            candidates.push(RenameCandidate {
                from: old.id.clone(),
                to: fresh.id.clone(),
                before: old.visibility,
                after: fresh.visibility,
                score,
                reasons,
            });
        }
        candidates
    }

    /// The pairs to hold against each other, as indices, in order.
    fn worth_a_look(&self, gone: &[Spelling<'_>], new: &[Spelling<'_>]) -> Vec<(usize, usize)> {
        if gone.len().saturating_mul(new.len()) <= EVERY_PAIR {
            return (0..gone.len()).flat_map(|from| (0..new.len()).map(move |to| (from, to))).collect();
        }
        let mut by_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let mut by_description = BTreeMap::<_, Vec<usize>>::new();
        for (to, spelling) in new.iter().enumerate() {
            for word in spelling.words.iter().collect::<BTreeSet<_>>() {
                by_word.entry(word).or_default().push(to);
            }
            by_description.entry(self.new[to].description).or_default().push(to);
        }
        let mut pairs = Vec::new();
        for (from, spelling) in gone.iter().enumerate() {
            let same_word = spelling.words.iter().filter_map(|word| by_word.get(word));
            let description = self.gone[from].description;
            let same_description = (!description.is_empty()).then(|| by_description.get(&description)).flatten();
            let shared = same_word.chain(same_description).filter(|found| found.len() <= COMMON_WORD).flatten();
            pairs.extend(shared.copied().collect::<BTreeSet<_>>().into_iter().map(|to| (from, to)));
        }
        pairs
    }
}

struct Pair<'a> {
    from: usize,
    to: usize,
    /// In thousandths.
    score: usize,
    evidence: Evidence,
    pattern: Pattern<'a>,
}

/// The words that go and the words that come, between what both ids begin and end with.
type Pattern<'a> = (Vec<&'a str>, Vec<&'a str>);

/// Which old ids change in which way.
struct Patterns<'a>(BTreeMap<Pattern<'a>, BTreeSet<usize>>);

impl<'a> Patterns<'a> {
    fn of(pairs: &[Pair<'a>]) -> Self {
        let mut patterns = BTreeMap::<_, BTreeSet<usize>>::new();
        for pair in pairs {
            patterns.entry(pair.pattern.clone()).or_default().insert(pair.from);
        }
        Self(patterns)
    }

    fn count(&self, pair: &Pair<'a>) -> usize {
        self.0.get(&pair.pattern).map_or(0, BTreeSet::len)
    }
}

/// What the facts of two entries say, the ids aside.
#[derive(Default)]
struct Evidence {
    weight_for: usize,
    weight: usize,
    reasons: Vec<&'static str>,
}

impl Evidence {
    fn of(before: &EventEntry, after: &EventEntry, covered: Coverage, payloads_told: bool) -> Self {
        let mut evidence = Self::default();
        if !before.description.is_empty() && !after.description.is_empty() {
            evidence.add(DESCRIPTION_WEIGHT, before.description == after.description, "same description");
        }
        if payloads_told {
            if before.debug_data.is_some() || after.debug_data.is_some() {
                evidence.add(DEBUG_DATA_WEIGHT, before.debug_data == after.debug_data, "same debugData type");
            }
            if !before.targets.is_empty() || !after.targets.is_empty() {
                evidence.add(TARGETS_WEIGHT, before.targets == after.targets, "same targets");
            }
        }
        if covered.data && (before.category.is_some() || after.category.is_some()) {
            evidence.add(CATEGORY_WEIGHT, before.category == after.category, "same category");
        }
        if !before.tags.is_empty() || !after.tags.is_empty() {
            evidence.add(TAGS_WEIGHT, before.tags == after.tags, "same tags");
        }
        evidence
    }

    fn add(&mut self, weight: usize, speaks_for: bool, reason: &'static str) {
        self.weight += weight;
        if speaks_for {
            self.weight_for += weight;
            self.reasons.push(reason);
        }
    }

    /// The score in thousandths, with ids that are so many thousandths alike.
    fn score_with(&self, likeness: usize) -> usize {
        (ID_WEIGHT * likeness + 1000 * self.weight_for) / (ID_WEIGHT + self.weight)
    }
}

/// An id taken apart.
struct Spelling<'a> {
    id: &'a str,
    words: Vec<&'a str>,
    /// How often each ASCII character occurs.
    counts: [u8; 128],
}

impl<'a> Spelling<'a> {
    fn of(id: &'a EventId) -> Self {
        let id = id.as_str();
        let mut counts = [0; 128];
        for byte in id.bytes().filter(u8::is_ascii) {
            // An id has 128 characters at most.
            counts[usize::from(byte)] += 1;
        }
        Self { id, words: id.split(['.', '_', '-']).filter(|word| !word.is_empty()).collect(), counts }
    }

    /// How alike two ids are in thousandths: by letters or by words, whichever says more.
    fn likeness(&self, other: &Self) -> usize {
        let by_letters = alike(self.letters_apart(other), self.id.len().max(other.id.len()));
        let by_words = alike(edit_distance(&self.words, &other.words), self.words.len().max(other.words.len()));
        by_letters.max(by_words)
    }

    /// What [`Self::likeness`] cannot exceed, at a fraction of its cost.
    fn likeness_bound(&self, other: &Self) -> usize {
        let (mut missing, mut surplus) = (0, 0);
        for (&ours, &theirs) in self.counts.iter().zip(&other.counts) {
            missing += usize::from(ours.saturating_sub(theirs));
            surplus += usize::from(theirs.saturating_sub(ours));
        }
        let by_letters = alike(missing.max(surplus), self.id.len().max(other.id.len()));
        let most = self.words.len().max(other.words.len());
        let shared = self.words.iter().filter(|word| other.words.contains(word)).count().min(other.words.len());
        by_letters.max(alike(most - shared, most))
    }

    fn letters_apart(&self, other: &Self) -> usize {
        edit_distance(self.id.as_bytes(), other.id.as_bytes())
    }

    fn pattern(&self, other: &Self) -> Pattern<'a> {
        let common_start = self.words.iter().zip(&other.words).take_while(|(ours, theirs)| ours == theirs).count();
        let (ours, theirs) = (&self.words[common_start..], &other.words[common_start..]);
        let common_end = ours.iter().rev().zip(theirs.iter().rev()).take_while(|(our, their)| our == their).count();
        (ours[..ours.len() - common_end].to_vec(), theirs[..theirs.len() - common_end].to_vec())
    }

    fn reasons(&self, other: &Self) -> Vec<String> {
        let letters = self.letters_apart(other);
        let (words, most) = (edit_distance(&self.words, &other.words), self.words.len().max(other.words.len()));
        match (letters, words) {
            (_, 0) => vec!["ids differ in separators only".to_owned()],
            (1, _) => vec!["ids differ in 1 letter".to_owned()],
            (2 | 3, _) => vec![format!("ids differ in {letters} letters")],
            _ if words < most => vec![format!("ids differ in {words} of {most} words")],
            _ => Vec::new(),
        }
    }
}

fn alike(apart: usize, most: usize) -> usize {
    1000 - (1000 * apart.min(most)).checked_div(most).unwrap_or(0)
}
