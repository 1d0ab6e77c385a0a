//! `diff`: the changes between two releases.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path};

use catalog_diff::text::{self, TextOptions};
use catalog_diff::{CatalogDiff, Context, Filter, Fingerprint, Ignored, Level, compare, csv, json, markdown};
use catalog_model::text::counted;
use catalog_model::{Catalog, ConfirmedRenames, DescriptionDigest, EventId, Location, Refusal, Tag};
use catalog_store::tables::TableReader;
use catalog_store::{Store, View};

use crate::ascii_json::ascii_json;
use crate::cli::{DiffArgs, DiffFormat};
use crate::codes::{U_ARGUMENT, U_UNKNOWN};
use crate::exit::Exit;
use crate::nearest::suggest;
use crate::repo;
use crate::selector::{Selected, documented_before, select};
use crate::terminal::{Terminal, display_arg, usage};

/// Compares two sides and prints the changes.
pub fn run(args: &DiffArgs, terminal: &mut Terminal) -> Result<Exit, Refusal> {
    let ignored = args.ignore.as_deref().map(fingerprints).transpose()?.unwrap_or_default();
    let (from, to) = sides(args)?;
    // Two files need no repository.
    let are_files = [from, to].iter().all(|side| Path::new(side).is_file());
    let store = match repo::discover() {
        Err(refusal) if are_files && refusal.id() == "F-ROOT" => None,
        found => Some(found?),
    };
    let view = store.as_ref().map(Store::read).transpose()?;
    let files = view.as_ref().map(View::table_files).transpose()?;
    let reader = files.as_ref().map(TableReader::new).transpose()?;
    let [from, to] = select([from, to], reader.as_ref())?;
    let past = documented_before(&from, &to, reader.as_ref())?;
    let renames = view.as_ref().map_or_else(|| Ok(ConfirmedRenames::default()), View::renames)?;
    // Release the lock before printing, so that writers do not wait for it.
    drop(view);

    let filter = Filter {
        ids: args.id.clone(),
        rules: args.rule.clone(),
        tags: tags(args, &from.catalog, &to.catalog)?,
        ignored,
    };
    warn_of_order(&from, &to, terminal);
    let context = Context { documented_before: &past, renames: &renames };
    let mut diff = compare((&from.side, &from.catalog), (&to.side, &to.catalog), context);
    let has_tag = |id: &EventId, tag: &Tag| {
        [&from.catalog, &to.catalog]
            .iter()
            .any(|catalog| catalog.get(id.as_str()).is_some_and(|it| it.tags.contains(tag)))
    };
    let ignored = diff.filter(&filter, has_tag);
    if args.ignore.is_some() {
        terminal.say(ignored_text(&ignored));
    }
    let texts = if args.with_descriptions { Some(changed_texts(&from, &to)?) } else { None };
    let unmatched = unmatched_ids(args, &from.catalog, &to.catalog);
    let has_findings = !unmatched.is_empty() || args.fail_on.is_some_and(|level| diff.at_or_above(level) > 0);
    let options = TextOptions {
        min_level: args.level.unwrap_or(Level::Editorial),
        color: terminal.out_colour(),
        descriptions: texts.as_ref(),
        recommend_descriptions: from.descriptions.is_some() && to.descriptions.is_some(),
        has_findings,
    };
    terminal.write(&rendered(&diff, args.format, options))?;
    for refusal in unmatched {
        terminal.say_error(refusal);
    }
    Ok(if has_findings { Exit::Findings } else { Exit::Done })
}

/// The names of the older and the newer side. A path may have two dots.
fn sides(args: &DiffArgs) -> Result<(&str, &str), Refusal> {
    let (from, to) = (args.from.as_str(), args.to.as_deref());
    let path = Path::new(from);
    let is_path = path.exists() || path.components().any(|part| part == Component::ParentDir);
    let shown = || display_arg(from, 160);
    match from.split_once("..").filter(|_| !is_path) {
        None => Ok((from, to.unwrap_or("latest"))),
        Some((older, newer)) if older.is_empty() || newer.is_empty() => {
            let what = format!("`{}` lacks one of the two sides", shown());
            Err(usage(what, "write A..B; `oldest` and `latest` name the ends of the history"))
        }
        Some(_) if to.is_some() => {
            Err(usage(format!("both sides are given twice: `{}` and a second argument", shown()), "leave out one"))
        }
        Some(sides) => Ok(sides),
    }
}

/// The fingerprints in a file, one per line. `#` starts a comment.
fn fingerprints(path: &Path) -> Result<BTreeSet<Fingerprint>, Refusal> {
    let bytes = repo::read(path)?;
    let mut fingerprints = BTreeSet::new();
    for (index, line) in bytes.split(|&byte| byte == b'\n').enumerate() {
        let line = String::from_utf8_lossy(line);
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.is_empty() {
            continue;
        }
        let fingerprint = line.parse().map_err(|()| {
            let at = Location::untrusted(&path.to_string_lossy()).line(index + 1);
            U_ARGUMENT
                .at(at, format!("`{}` is not a fingerprint", display_arg(line, 80)))
                .next("write one fingerprint of 16 hex digits per line, as in the output of diff --format json")
        })?;
        fingerprints.insert(fingerprint);
    }
    Ok(fingerprints)
}

/// The tags to filter by, which must occur on at least one side.
fn tags(args: &DiffArgs, from: &Catalog, to: &Catalog) -> Result<Vec<Tag>, Refusal> {
    if args.tag.is_empty() {
        return Ok(Vec::new());
    }
    let known: BTreeSet<&Tag> = from.entries().chain(to.entries()).flat_map(|entry| &entry.tags).collect();
    let tag = |text: &String| {
        known.iter().find(|tag| tag.as_str() == text).map(|&tag| tag.clone()).ok_or_else(|| {
            let what = format!("no event type of either side has the tag `{}`", display_arg(text, 80));
            let similar = suggest(text, known.iter().map(|tag| tag.as_str()));
            usage(what, similar.unwrap_or_else(|| "list the tags: cargo xtask stats --format json".to_owned()))
        })
    };
    args.tag.iter().map(tag).collect()
}

/// A refusal for each pattern of ids that matches nothing.
fn unmatched_ids(args: &DiffArgs, from: &Catalog, to: &Catalog) -> Vec<Refusal> {
    let is_matched =
        |pattern: &str| from.entries().chain(to.entries()).any(|entry| catalog_diff::matches_id(pattern, &entry.id));
    let unmatched = args.id.iter().filter(|pattern| !is_matched(pattern));
    let what = |pattern: &String| format!("no event type of either side matches `{}`", display_arg(pattern, 160));
    unmatched.map(|pattern| U_UNKNOWN.at("", what(pattern))).collect()
}

/// Warns about sides in the wrong order.
fn warn_of_order(from: &Selected, to: &Selected, terminal: &mut Terminal) {
    let is_newer = match (from.index, to.index) {
        (Some(from), Some(to)) => from > to,
        _ => from.side.label.zip(to.side.label).is_some_and(|(from, to)| from > to),
    };
    if is_newer {
        terminal.say("warning: the first side is newer than the second one, so additions appear as removals");
    }
}

/// `ignored 3 changes; 1 fingerprint matches no change: 0123456789abcdef`.
fn ignored_text(ignored: &Ignored) -> String {
    let mut text = format!("ignored {}", counted(ignored.count, "change"));
    if !ignored.unmatched.is_empty() {
        let unmatched: Vec<&str> = ignored.unmatched.iter().map(Fingerprint::as_str).collect();
        let verb = if unmatched.len() == 1 { "matches" } else { "match" };
        text += &format!("; {} {verb} no change: {}", counted(unmatched.len(), "fingerprint"), unmatched.join(", "));
    }
    text
}

/// The old and the new text of descriptions.
type Texts = BTreeMap<EventId, (String, String)>;

/// A diff in the chosen form, with a line break at the end.
fn rendered(diff: &CatalogDiff, format: DiffFormat, options: TextOptions<'_>) -> String {
    match format {
        DiffFormat::Text => text::render(diff, options),
        DiffFormat::Markdown => markdown::render(diff, options.min_level),
        DiffFormat::Json => ascii_json(&json::document(diff, options.min_level)) + "\n",
        DiffFormat::Csv => table(diff, options.min_level),
    }
}

fn table(diff: &CatalogDiff, min_level: Level) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let rows = csv::rows(diff, min_level).map(Vec::from);
    for row in std::iter::once(csv::HEADER.map(str::to_owned).to_vec()).chain(rows) {
        writer.write_record(row).expect("rows are as long as the header, and memory accepts every write");
    }
    String::from_utf8(writer.into_inner().expect("memory accepts every write")).expect("all cells are UTF-8")
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
