//! Documents that were cut: every place of the CSV, and thousands of places of the page and the chunk.
//!
//! A cut document is refused, or, for a CSV cut between two rows, the sources that have the rest tell each entry
//! that is missing. A panic ends the test.

use catalog_ingest::{Reconciled, csv, data, page, reconcile::reconcile};
use catalog_model::{Document, Fact, Refusal};
use product_tests::site::{Event, Site};
use product_tests::upstream::shared;

use super::trial::{Trial, refused, with_chunk};

fn document(text: impl AsRef<[u8]>) -> Document {
    Document::new("https://docs.example/document", text.as_ref().to_vec())
}

/// A site large enough that a cut has many places.
fn site() -> Site {
    let events: Vec<Event> = (0..60).map(|number| Event::new(&format!("sample.kind{number:02}.done"))).collect();
    Site::new("2026.08.1", &events)
}

/// What the three sources make together.
fn together(page: &[u8], csv: &[u8], chunk: &[u8]) -> Result<Reconciled, Refusal> {
    reconcile(vec![page::read(&document(page))?, csv::read(&document(csv))?, data::read_chunk(&document(chunk))?])
}

/// Numbers that look like chance and are the same on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).unwrap()
    }
}

/// Cuts the page and the chunk at this many places each, and expects a refusal at each.
fn cut_page_and_chunk(page: &str, chunk: &str, places: usize) {
    let mut chance = Chance(0x5eed_0035);
    // What may be missing at the end: a line break after the last tag.
    let page = &page[..page.rfind("</html>").unwrap() + "</html>".len() - 1];
    for _ in 0..places {
        let end = chance.below(page.len());
        let error = page::read(&document(&page.as_bytes()[..end])).expect_err("a cut page is refused");
        assert!(["P-CUT", "H-EMPTY", "H-ENCODING"].contains(&error.id()), "cut at {end}: {error}");
        let end = chance.below(chunk.trim_end().len());
        let error = data::read_chunk(&document(&chunk.as_bytes()[..end])).expect_err("a cut chunk is refused");
        let ids = ["S-CUT", "S-LITERAL", "S-DATA", "H-EMPTY", "H-ENCODING"];
        assert!(ids.contains(&error.id()), "cut at {end}: {error}");
    }
}

/// Cuts the CSV at every place, and expects a refusal or each missing entry told.
fn cut_csv_everywhere(site: &Site) {
    let (page, csv) = (page::read(&document(&site.page)).unwrap(), site.csv.as_bytes());
    let chunk = data::read_chunk(&document(site.chunk.as_ref().unwrap())).unwrap();
    let whole = page.catalog.len();
    let mut told = 0;
    for end in 0..csv.len() {
        let Ok(cut) = csv::read(&document(&csv[..end])) else { continue };
        assert!(csv[..end].ends_with(b"\"\n"), "cut at {end}");
        let missing = whole - cut.catalog.len();
        match reconcile(vec![page.clone(), cut, chunk.clone()]) {
            Err(error) => assert!(["C-CUT", "D-SHRINK"].contains(&error.id()), "cut at {end}: {error}"),
            Ok(reconciled) => {
                let tell = reconciled.discrepancies().filter(|it| it.fact == Fact::Missing).count();
                assert_eq!((tell, reconciled.catalog.len()), (missing, chunk.catalog.len()), "cut at {end}");
                told += 1;
            }
        }
    }
    assert_eq!(told, 2, "one or two rows may be news; more are a cut");
}

#[test]
fn fault_050_every_prefix_of_the_csv() {
    cut_csv_everywhere(&site());
}

#[test]
fn fault_035_two_thousand_prefixes_of_page_and_chunk() {
    let site = site();
    cut_page_and_chunk(&site.page, site.chunk.as_deref().unwrap(), 2_000);
}

#[test]
#[ignore = "minutes: cargo test --release --package product-tests --test product torture -- --ignored"]
fn fault_035_twenty_thousand_prefixes_of_page_and_chunk() {
    let site = site();
    cut_page_and_chunk(&site.page, site.chunk.as_deref().unwrap(), 20_000);
    let Some(folder) = shared("upstream/site/2026.08.1") else { return };
    let read = |path: &str| std::fs::read_to_string(folder.join(path)).unwrap();
    let page = read("docs/reference/api/event-types/index.html");
    let scripts = page::scripts(&document(&page)).unwrap();
    let chunk = read(scripts[0].trim_start_matches('/'));
    cut_page_and_chunk(&page, &chunk, 20_000);
    cut_csv_everywhere(&Site { page, chunk: Some(chunk), csv: read("docs/okta-event-types.csv") });
}

#[test]
fn fault_035_a_chunk_that_was_cut_anywhere_is_refused_by_the_product() {
    // Early cuts too: a script that has neither the data nor an end is no other script, but a part of one. Where the cut
    // follows a `}` of the data, the part ends as a script may.
    let whole = Site::sample().chunk.unwrap();
    let (length, entries) = (whole.len(), whole.find("eventTypes").unwrap());
    let braces = whole[..entries].match_indices(['}', ';']).map(|(at, _)| at + 1);
    let ends = [1, 40, 70, 75, 90, 200, length / 2, length - 20, length - 5, length - 1];
    for end in ends.into_iter().chain(braces) {
        let trial = Trial::new();
        let ran = trial.refresh(&with_chunk(|chunk| chunk[..end].to_owned()), &[]);
        assert_eq!(ran.code, 4, "cut at {end}: {}{}", ran.stdout, ran.stderr);
        trial.unchanged();
    }
    refused(&with_chunk(|_| String::new()), "H-EMPTY");
}

#[test]
fn fault_043_bytes_changed_at_random_stop_nothing() {
    // One byte of each document at a time: read or refused, and never a panic.
    let site = site();
    let texts = [site.page.as_bytes(), site.csv.as_bytes(), site.chunk.as_ref().unwrap().as_bytes()];
    let mut chance = Chance(0x5eed_0043);
    let mut refusals = 0;
    for _ in 0..120 {
        let mut damaged = texts.map(<[u8]>::to_vec);
        let of = chance.below(3);
        let at = chance.below(damaged[of].len());
        damaged[of][at] = u8::try_from(chance.below(256)).unwrap();
        let [page, csv, chunk] = &damaged;
        refusals += usize::from(together(page, csv, chunk).is_err());
    }
    assert!(refusals > 10, "{refusals}");
}
