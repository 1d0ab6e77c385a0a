//! `diff`: what changed between two releases, and whether it hurts.

use std::collections::BTreeMap;
use std::path::Path;

use crate::checkout;
use catalog_diff::{CatalogDiff, Level, Past, compare, json, markdown, text, text::TextOptions};
use catalog_model::{DescriptionDigest, EventId};

use catalog_store::Store;

use crate::cli::{DiffArgs, Format, LevelArg};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::selector::{Selected, documented_before, select};
use crate::terminal::Terminal;

/// Compares two sides and says what changed.
///
/// # Errors
/// [`Failure`] where a side cannot be found or read, or the output cannot be written.
pub fn run(args: &DiffArgs, terminal: &mut Terminal) -> Result<Exit, Failure> {
    // Two files are compared without the history, which takes longer to read than they do.
    let are_files = [&args.from, &args.to].iter().all(|side| Path::new(side.as_str()).is_file());
    let store = if are_files { None } else { Some(checkout::discover()?) };
    let view = store.as_ref().map(Store::read).transpose()?;
    let from = select(&args.from, view.as_ref())?;
    let to = select(&args.to, view.as_ref())?;
    let past = documented_before(&from, &to, view.as_ref())?;
    // No writer has to wait until the result is printed.
    drop(view);
    let diff = compare((&from.side, &from.catalog), (&to.side, &to.catalog), Past::documenting(&past));
    let texts = if args.with_descriptions { Some(changed_texts(&from, &to)?) } else { None };
    let min_level = args.level.map_or(Level::Editorial, Level::from);
    let rendered = rendered(&diff, args.format, min_level, texts.as_ref(), terminal.out_colour());
    terminal.out().write_all(rendered.as_bytes())?;
    let is_at_threshold = args.fail_on.is_some_and(|level| diff.at_or_above(level.into()) > 0);
    Ok(if is_at_threshold { Exit::Findings } else { Exit::Done })
}

/// The old and the new text of descriptions.
type Texts = BTreeMap<EventId, (String, String)>;

/// A diff in the form asked for, with a line break at the end.
pub fn rendered(diff: &CatalogDiff, format: Format, min_level: Level, texts: Option<&Texts>, color: bool) -> String {
    match format {
        Format::Text => text::render(diff, TextOptions { min_level, color, descriptions: texts }),
        Format::Markdown => markdown::render(diff, min_level),
        Format::Json => json::render(diff, min_level),
    }
}

/// The old and the new text of every description that changed.
fn changed_texts(from: &Selected, to: &Selected) -> Result<Texts, Failure> {
    let (Some(old), Some(new)) = (&from.descriptions, &to.descriptions) else {
        return Err(Failure::usage(
            "--with-descriptions needs the texts, and snapshots hold none",
            "name upstream files on both sides: two CSV, JSON or HTML files",
        ));
    };
    let changed = old.iter().filter_map(|(id, old)| {
        let new = new.get(id)?;
        (DescriptionDigest::of(old) != DescriptionDigest::of(new)).then(|| (id.clone(), (old.clone(), new.clone())))
    });
    Ok(changed.collect())
}

impl From<LevelArg> for Level {
    fn from(level: LevelArg) -> Self {
        match level {
            LevelArg::Breaking => Self::Breaking,
            LevelArg::Notable => Self::Notable,
            LevelArg::Editorial => Self::Editorial,
        }
    }
}
