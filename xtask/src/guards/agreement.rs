//! The guard on witnesses that contradict each other.

use std::collections::BTreeMap;

use catalog_ingest::Merged;
use catalog_model::{EventId, Finding, FindingKind, Witness};

use crate::failure::Plain;
use crate::terminal::counted;

/// The data is outvoted where both others contradict it about more than this share of the documented event types...
const OUTVOTED_PERCENT: usize = 5;
/// ...and about as many as this. In the history, the CSV alone contradicted it about four at most.
const FEWEST_OUTVOTED: usize = 5;

/// Refuses witnesses whose contradictions cannot be settled: any, where this is `strict`; any about which event types
/// are documented, where the data is not there to decide; and data that the page and the CSV outvote.
///
/// # Errors
/// `D-DISAGREEMENT`, with the first of the contradictions.
pub fn check_agreement(merged: &Merged, strict: bool) -> Result<(), Plain> {
    let findings = &merged.findings;
    if strict {
        refuse_any(findings.iter().filter(|finding| finding.is_disagreement()), "--strict refuses any")?;
    }
    let about_entries: Vec<&Finding> =
        findings.iter().filter(|finding| matches!(finding.kind, FindingKind::Missing | FindingKind::Extra)).collect();
    if !merged.catalog.coverage().data {
        refuse_any(about_entries.iter().copied(), "without the data, nobody can tell which is right")?;
    }
    refuse_outvoted(merged, &about_entries)
}

fn refuse_any<'a>(disagreements: impl Iterator<Item = &'a Finding>, why: &str) -> Result<(), Plain> {
    let disagreements: Vec<&Finding> = disagreements.collect();
    let Some(first) = disagreements.first() else { return Ok(()) };
    Err(Plain {
        id: "D-DISAGREEMENT",
        what: format!("the witnesses disagree in {}; the first: {first}", counted(disagreements.len(), "place")),
        place: place(first.id.as_ref()),
        why: format!("{why}: one of the documents is older than the other, or broken"),
        next: "try again when upstream has settled; without --strict, and with the data, they are findings".to_owned(),
    })
}

/// The data decides, unless two others say the same against it about many event types: a key that upstream dropped from
/// the data, such as the one for previews, would turn every preview into a documented event type.
fn refuse_outvoted(merged: &Merged, about_entries: &[&Finding]) -> Result<(), Plain> {
    let mut votes: BTreeMap<(FindingKind, &EventId), usize> = BTreeMap::new();
    for finding in about_entries.iter().filter(|finding| finding.against == Some(Witness::Data)) {
        if let Some(id) = &finding.id {
            *votes.entry((finding.kind, id)).or_default() += 1;
        }
    }
    let outvoted: Vec<&EventId> = votes.iter().filter(|(_, votes)| **votes == 2).map(|((_, id), _)| *id).collect();
    let documented = merged.counts.get(&Witness::Data).map_or(0, |counts| counts.documented);
    let Some(first) = outvoted.first() else { return Ok(()) };
    if outvoted.len() < FEWEST_OUTVOTED || outvoted.len() * 100 <= documented * OUTVOTED_PERCENT {
        return Ok(());
    }
    Err(Plain {
        id: "D-DISAGREEMENT",
        what: format!(
            "the page and the CSV together contradict the data about {} of {documented} documented event types",
            outvoted.len()
        ),
        place: place(Some(first)),
        why: "two against one about so many: the data was changed in form, or is of another version".to_owned(),
        next: "compare the data's flags of these event types with the page; if the form of the data has changed, the \
               code that reads it must learn it"
            .to_owned(),
    })
}

fn place(id: Option<&EventId>) -> String {
    id.map_or_else(|| "the catalog as a whole".to_owned(), |id| format!("event type {id}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalog_ingest::{Counts, Descriptions};
    use catalog_model::{Catalog, Coverage, Refusal as _};

    /// What comes of data with `documented` entries, the first `outvoted` of which these witnesses lack.
    fn merged(documented: usize, outvoted: usize, witnesses: &[Witness]) -> Merged {
        let missing = |witness: &Witness, number| Finding {
            against: Some(Witness::Data),
            id: Some(EventId::new(&format!("sample.n{number}")).unwrap()),
            ..Finding::notice(FindingKind::Missing, *witness, "visibility", "")
        };
        let mut findings: Vec<Finding> =
            witnesses.iter().flat_map(|witness| (0..outvoted).map(move |number| missing(witness, number))).collect();
        findings.sort();
        Merged {
            catalog: Catalog::new(Coverage::FULL),
            label: None,
            label_inferred: false,
            build: None,
            descriptions: Descriptions::default(),
            findings,
            counts: BTreeMap::from([(Witness::Data, Counts { documented, total: documented })]),
        }
    }

    fn what(merged: &Merged, strict: bool) -> Option<String> {
        let error = check_agreement(merged, strict).err()?;
        assert_eq!(error.id(), "D-DISAGREEMENT");
        Some(error.what())
    }

    #[test]
    fn the_data_is_outvoted_by_two_about_many() {
        const BOTH: &[Witness] = &[Witness::Page, Witness::Csv];
        assert_eq!(what(&merged(100, 5, BOTH), false), None, "five of a hundred are not too many");
        let six = what(&merged(100, 6, BOTH), false).unwrap();
        assert!(six.contains("about 6 of 100 documented"), "{six}");
        assert_eq!(what(&merged(30, 4, BOTH), false), None, "four are few");
        assert!(what(&merged(30, 5, BOTH), false).is_some());
        for one in [Witness::Page, Witness::Csv] {
            assert_eq!(what(&merged(100, 40, &[one]), false), None, "one alone is the one that is wrong");
        }
        // Each says something else of each: no two agree against the data.
        let mut apart = merged(100, 40, BOTH);
        for finding in apart.findings.iter_mut().filter(|finding| finding.witness == Witness::Page) {
            finding.kind = FindingKind::Extra;
        }
        assert_eq!(what(&apart, false), None);
        // What the two say against each other is not said against the data.
        let mut otherwise = merged(100, 40, BOTH);
        for finding in &mut otherwise.findings {
            finding.against = Some(Witness::Csv);
        }
        assert_eq!(what(&otherwise, false), None);
    }

    #[test]
    fn the_strict_way_refuses_any_contradiction_and_no_notice() {
        let one = merged(100, 1, &[Witness::Csv]);
        assert_eq!(what(&one, false), None);
        assert!(what(&one, true).unwrap().contains("in 1 place; the first: missing sample.n0"));
        let mut notice = one;
        notice.findings[0].kind = FindingKind::Unsorted;
        assert_eq!(what(&notice, true), None);
    }

    #[test]
    fn without_the_data_nobody_can_settle_which_event_types_there_are() {
        let without = |kind| {
            let mut merged = merged(100, 1, &[Witness::Page]);
            merged.catalog = Catalog::new(Coverage { data: false, ..Coverage::FULL });
            merged.findings[0].kind = kind;
            what(&merged, false)
        };
        assert!(without(FindingKind::Missing).is_some() && without(FindingKind::Extra).is_some());
        assert_eq!(without(FindingKind::Differs), None, "what an entry is like is a finding");
    }
}
