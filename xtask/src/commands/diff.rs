//! `diff`: the changes between two releases.

use std::collections::BTreeMap;
use std::path::Path;

use catalog_diff::{CatalogDiff, Level, compare, json, markdown, text, text::TextOptions};
use catalog_model::{DescriptionDigest, EventId, Refusal};
use catalog_store::Store;

use crate::ascii_json::ascii_json;
use crate::cli::{DiffArgs, Format};
use crate::exit::Exit;
use crate::repo;
use crate::selector::{Selected, documented_before, select};
use crate::terminal::{Terminal, usage};

/// Compares two sides and prints the changes.
pub fn run(args: &DiffArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    // Two files need no history, and loading it takes longer than comparing them.
    let are_files = [&args.from, &args.to].iter().all(|side| Path::new(side.as_str()).is_file());
    let store = if are_files { None } else { Some(repo::discover()?) };
    let view = store.as_ref().map(Store::read).transpose()?;
    let from = select(&args.from, view.as_ref())?;
    let to = select(&args.to, view.as_ref())?;
    let past = documented_before(&from, &to, view.as_ref())?;
    // Release the lock before printing, so that writers do not wait for it.
    drop(view);
    let diff = compare((&from.side, &from.catalog), (&to.side, &to.catalog), &past);
    let texts = if args.with_descriptions { Some(changed_texts(&from, &to)?) } else { None };
    let min_level = args.level.unwrap_or(Level::Editorial);
    terminal.write(&rendered(&diff, args.format, min_level, texts.as_ref(), terminal.out_colour()))?;
    let is_at_threshold = args.fail_on.is_some_and(|level| diff.at_or_above(level) > 0);
    Ok(if is_at_threshold { Exit::Findings } else { Exit::Done })
}

/// The old and the new text of descriptions.
type Texts = BTreeMap<EventId, (String, String)>;

/// A diff in the chosen form, with a line break at the end.
fn rendered(diff: &CatalogDiff, format: Format, min_level: Level, texts: Option<&Texts>, color: bool) -> String {
    match format {
        Format::Text => text::render(diff, TextOptions { min_level, color, descriptions: texts }),
        Format::Markdown => markdown::render(diff, min_level),
        Format::Json => ascii_json(&json::document(diff, min_level)) + "\n",
    }
}

fn changed_texts(from: &Selected, to: &Selected) -> Result<Texts, Refusal> {
    let (Some(old), Some(new)) = (&from.descriptions, &to.descriptions) else {
        return Err(usage(
            "--with-descriptions needs descriptions on both sides, and snapshots do not contain them",
            "name two upstream files: CSV, JSON or HTML",
        ));
    };
    let changed = old.iter().filter_map(|(id, old)| {
        let new = new.get(id)?;
        (DescriptionDigest::of(old) != DescriptionDigest::of(new)).then(|| (id.clone(), (old.clone(), new.clone())))
    });
    Ok(changed.collect())
}
