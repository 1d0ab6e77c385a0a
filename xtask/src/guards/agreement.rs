//! The guard on sources that contradict each other.

use std::collections::{BTreeMap, BTreeSet};

use catalog_ingest::Reconciled;
use catalog_model::{EventId, Finding, FindingKind, SourceKind, Visibility};

use crate::failure::Plain;
use crate::terminal::counted;

/// Fewer contradictions than this are never too many: in the history, the CSV alone contradicted the data about four
/// event types at most.
const FEWEST: usize = 5;
/// The data may have this many per cent more documented event types than both others: it can be the newer one. It is
/// never the older one alone, so nothing is granted the other way.
const MORE_PERCENT: usize = 5;
/// Facts of this many per cent of the event types may read otherwise: no step of the history changed more than six.
const FACTS_PERCENT: usize = 10;

/// Refuses sources whose contradictions cannot be settled: any, where this is `strict`; any about which event types
/// are documented, and many about their facts, where the data is not there to decide; and data that the page and the
/// CSV outvote.
///
/// # Errors
/// `D-DISAGREEMENT`, with the first of the contradictions.
pub fn check_agreement(reconciled: &Reconciled, strict: bool) -> Result<(), Plain> {
    let findings = &reconciled.findings;
    if strict {
        refuse_any(findings.iter().filter(|finding| finding.is_disagreement()), "--strict refuses any")?;
    }
    if reconciled.catalog.coverage().data {
        return refuse_outvoted(reconciled);
    }
    let nobody = "without the data, nobody can tell which is right";
    let (facts, entries): (Vec<&Finding>, Vec<&Finding>) =
        findings.iter().filter(|finding| finding.is_disagreement()).partition(|f| f.kind == FindingKind::Differs);
    refuse_any(entries.into_iter(), nobody)?;
    let about: BTreeSet<&EventId> = facts.iter().filter_map(|finding| finding.id.as_ref()).collect();
    match is_too_many(about.len(), reconciled.catalog.count(Visibility::Public), FACTS_PERCENT) {
        true => refuse_any(facts.into_iter(), nobody),
        false => Ok(()),
    }
}

const fn is_too_many(count: usize, of: usize, percent: usize) -> bool {
    count >= FEWEST && count * 100 > of * percent
}

fn refuse_any<'a>(disagreements: impl Iterator<Item = &'a Finding>, why: &str) -> Result<(), Plain> {
    let disagreements: Vec<&Finding> = disagreements.collect();
    let Some(first) = disagreements.first() else { return Ok(()) };
    Err(Plain {
        id: "D-DISAGREEMENT",
        what: format!("the sources disagree in {}; the first: {first}", counted(disagreements.len(), "place")),
        place: place(first.id.as_ref()),
        why: format!("{why}: one of the documents is older than the other, or broken"),
        next: "try again when upstream has settled; without --strict, and with the data, they are findings".to_owned(),
    })
}

/// The data decides, unless two others say the same against it about many event types: entries that it lost, flags that
/// it dropped, such as the one for previews, or values that it has in the wrong place.
fn refuse_outvoted(reconciled: &Reconciled) -> Result<(), Plain> {
    let mut votes: BTreeMap<(FindingKind, &EventId, &str, &str), usize> = BTreeMap::new();
    for finding in reconciled.findings.iter().filter(|finding| finding.against == Some(SourceKind::Data)) {
        // The page does not name the payload types of change details, so only that there are any can be the same.
        let seen = if finding.subject == "change_details" { "" } else { finding.seen.as_str() };
        if let Some(id) = &finding.id {
            *votes.entry((finding.kind, id, &finding.subject, seen)).or_default() += 1;
        }
    }
    let about = |kind| -> BTreeSet<&EventId> {
        votes.iter().filter(|(key, votes)| key.0 == kind && **votes == 2).map(|(key, _)| key.1).collect()
    };
    let documented = reconciled.counts.get(&SourceKind::Data).map_or(0, |counts| counts.documented);
    for (kind, percent, verb) in [
        (FindingKind::Extra, 0, "document what the data does not"),
        (FindingKind::Missing, MORE_PERCENT, "do not document what the data does"),
        (FindingKind::Differs, FACTS_PERCENT, "tell other facts than the data"),
    ] {
        let outvoted = about(kind);
        let Some(first) = outvoted.first().filter(|_| is_too_many(outvoted.len(), documented, percent)) else {
            continue;
        };
        return Err(Plain {
            id: "D-DISAGREEMENT",
            what: format!(
                "the page and the CSV together {verb}: {} of {documented} documented event types",
                outvoted.len()
            ),
            place: place(Some(first)),
            why: "two against one about so many: the data was changed in form, or is of another version".to_owned(),
            next:
                "try again when upstream has settled; if it stays so, compare what the data says of these event types \
                   with the page: if the form of the data has changed, the code that reads it must learn it"
                    .to_owned(),
        });
    }
    Ok(())
}

fn place(id: Option<&EventId>) -> String {
    id.map_or_else(|| "the catalog as a whole".to_owned(), |id| format!("event type {id}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalog_ingest::{Counts, Descriptions};
    use catalog_model::{Catalog, Coverage, OldRefusal as _};

    /// What comes of data with `documented` entries, the first `outvoted` of which these sources lack.
    fn reconciled(documented: usize, outvoted: usize, sources: &[SourceKind]) -> Reconciled {
        let missing = |source: &SourceKind, number| Finding {
            against: Some(SourceKind::Data),
            id: Some(EventId::new(&format!("sample.n{number}")).unwrap()),
            ..Finding::notice(FindingKind::Missing, *source, "visibility", "")
        };
        let mut findings: Vec<Finding> =
            sources.iter().flat_map(|source| (0..outvoted).map(move |number| missing(source, number))).collect();
        findings.sort();
        Reconciled {
            catalog: Catalog::new(Coverage::FULL),
            label: None,
            label_inferred: false,
            build: None,
            descriptions: Descriptions::default(),
            findings,
            counts: BTreeMap::from([(SourceKind::Data, Counts { documented, total: documented })]),
        }
    }

    fn what(reconciled: &Reconciled, strict: bool) -> Option<String> {
        let error = check_agreement(reconciled, strict).err()?;
        assert_eq!(error.id(), "D-DISAGREEMENT");
        Some(error.what())
    }

    #[test]
    fn the_data_is_outvoted_by_two_about_many() {
        const BOTH: &[SourceKind] = &[SourceKind::Page, SourceKind::Csv];
        assert_eq!(what(&reconciled(100, 5, BOTH), false), None, "five of a hundred are not too many");
        let six = what(&reconciled(100, 6, BOTH), false).unwrap();
        assert!(six.contains("do not document what the data does: 6 of 100 documented"), "{six}");
        assert_eq!(what(&reconciled(30, 4, BOTH), false), None, "four are few");
        assert!(what(&reconciled(30, 5, BOTH), false).is_some());
        for one in [SourceKind::Page, SourceKind::Csv] {
            assert_eq!(what(&reconciled(100, 40, &[one]), false), None, "one alone is the one that is wrong");
        }
        // Each says something else of each: no two agree against the data.
        let mut apart = reconciled(100, 40, BOTH);
        for finding in apart.findings.iter_mut().filter(|finding| finding.source == SourceKind::Page) {
            finding.kind = FindingKind::Extra;
        }
        assert_eq!(what(&apart, false), None);
        // What the two say against each other is not said against the data.
        let mut otherwise = reconciled(100, 40, BOTH);
        for finding in &mut otherwise.findings {
            finding.against = Some(SourceKind::Csv);
        }
        assert_eq!(what(&otherwise, false), None);
    }

    #[test]
    fn entries_that_only_the_data_lacks_were_lost_by_it() {
        let lacking = |count| {
            let mut reconciled = reconciled(1_000, count, &[SourceKind::Page, SourceKind::Csv]);
            for finding in &mut reconciled.findings {
                finding.kind = FindingKind::Extra;
            }
            what(&reconciled, false)
        };
        assert_eq!(lacking(4), None);
        assert!(lacking(5).unwrap().contains("document what the data does not: 5 of 1000"));
    }

    /// Facts that these sources tell otherwise than the data, each the same.
    fn differing(documented: usize, count: usize, sources: &[SourceKind], subject: &str) -> Reconciled {
        let mut reconciled = reconciled(documented, count, sources);
        for finding in &mut reconciled.findings {
            finding.kind = FindingKind::Differs;
            finding.subject = subject.to_owned();
            finding.seen = "2020.01.1".to_owned();
        }
        reconciled
    }

    #[test]
    fn facts_that_both_others_tell_otherwise_are_in_the_wrong_place() {
        const BOTH: &[SourceKind] = &[SourceKind::Page, SourceKind::Csv];
        assert_eq!(what(&differing(100, 10, BOTH, "since"), false), None);
        assert!(what(&differing(100, 11, BOTH, "since"), false).unwrap().contains(": 11 of 100"));
        assert_eq!(what(&differing(100, 90, &[SourceKind::Csv], "since"), false), None, "one alone is wrong itself");
        let apart = |subject| {
            let mut reconciled = differing(100, 90, BOTH, subject);
            for finding in reconciled.findings.iter_mut().filter(|finding| finding.source == SourceKind::Page) {
                finding.seen = "2020.01.2".to_owned();
            }
            what(&reconciled, false)
        };
        assert_eq!(apart("since"), None, "they do not say the same");
        assert!(apart("change_details").is_some(), "the page does not name the types");
    }

    #[test]
    fn without_the_data_many_facts_that_differ_cannot_be_settled() {
        let verdict = |count| {
            let mut reconciled = differing(100, count, &[SourceKind::Page], "since");
            reconciled.catalog = Catalog::new(Coverage::DOCUMENTED);
            for number in 0..100 {
                let id = EventId::new(&format!("sample.n{number}")).unwrap();
                reconciled.catalog.insert(catalog_model::EventEntry::new(id)).unwrap();
            }
            what(&reconciled, false)
        };
        assert_eq!(verdict(10), None, "a month of changes");
        assert!(verdict(11).unwrap().contains("in 11 places"));
    }

    #[test]
    fn the_strict_way_refuses_any_contradiction_and_no_notice() {
        let one = reconciled(100, 1, &[SourceKind::Csv]);
        assert_eq!(what(&one, false), None);
        assert!(what(&one, true).unwrap().contains("in 1 place; the first: missing sample.n0"));
        let mut notice = one;
        notice.findings[0].kind = FindingKind::Unsorted;
        assert_eq!(what(&notice, true), None);
    }

    #[test]
    fn without_the_data_nobody_can_settle_which_event_types_there_are() {
        let without = |kind| {
            let mut reconciled = reconciled(100, 1, &[SourceKind::Page]);
            reconciled.catalog = Catalog::new(Coverage { data: false, ..Coverage::FULL });
            reconciled.findings[0].kind = kind;
            what(&reconciled, false)
        };
        assert!(without(FindingKind::Missing).is_some() && without(FindingKind::Extra).is_some());
        assert_eq!(without(FindingKind::Differs), None, "what an entry is like is a finding");
    }
}
