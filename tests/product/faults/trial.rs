//! One fault, made to happen: a checkout that holds the sample, a site that is broken, and what the product says.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use catalog_model::Safe;
use product_tests::checkout::{Checkout, Ran};
use product_tests::site::Site;
use serde_json::Value;
use tempfile::TempDir;

use crate::XTASK;

/// The time of the first fetch, 2026-08-06.
pub(crate) const THEN: &str = "1785974400";
/// The time of every later one, 2026-09-05.
pub(crate) const NOW: &str = "1788566400";

/// Every file under `snapshots/` and `generated/` with its bytes.
pub(crate) type Tree = Vec<(String, Vec<u8>)>;

/// A checkout before a fault.
pub(crate) struct Trial {
    pub(crate) checkout: Checkout,
    before: Tree,
}

/// The parts of a refusal.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) what: String,
    pub(crate) place: String,
    pub(crate) why: String,
    pub(crate) next: String,
}

impl Trial {
    /// A checkout that holds the sample.
    pub(crate) fn new() -> Self {
        static SAMPLE: OnceLock<Tree> = OnceLock::new();
        Self::holding(SAMPLE.get_or_init(|| Self::of(&Site::sample()).before).clone())
    }

    /// A checkout that holds what this site publishes.
    pub(crate) fn of(site: &Site) -> Self {
        let checkout = Checkout::empty();
        let folder = folder(site);
        let ran = checkout.run_with(XTASK, &["refresh", "--from", text(folder.path())], &[("SOURCE_DATE_EPOCH", THEN)]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let before = checkout.tree();
        Self { checkout, before }
    }

    /// A checkout that holds these files.
    pub(crate) fn holding(tree: Tree) -> Self {
        let checkout = Checkout::empty();
        for (path, bytes) in &tree {
            checkout.write(path, bytes);
        }
        Self { checkout, before: tree }
    }

    /// What was there before the fault.
    pub(crate) fn before(&self) -> &Tree {
        &self.before
    }

    /// Runs the product here, one month after the first fetch.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.run_with(arguments, &[])
    }

    /// The same with further environment variables.
    pub(crate) fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Ran {
        let variables = [&[("SOURCE_DATE_EPOCH", NOW)], variables].concat();
        let ran = self.checkout.run_with(XTASK, arguments, &variables);
        assert!(!ran.stderr.contains("panicked") && ran.code != 101, "a panic is always a bug: {}", ran.stderr);
        ran
    }

    /// Refreshes from a site in a folder.
    pub(crate) fn refresh(&self, site: &Site, arguments: &[&str]) -> Ran {
        self.refresh_folder(folder(site).path(), arguments)
    }

    /// Refreshes from a folder or a server.
    pub(crate) fn refresh_from(&self, from: &str, arguments: &[&str]) -> Ran {
        self.run(&[&["refresh", "--from", from], arguments].concat())
    }

    /// Refreshes from a folder.
    pub(crate) fn refresh_folder(&self, folder: &Path, arguments: &[&str]) -> Ran {
        self.refresh_from(text(folder), arguments)
    }

    /// Sees to it that the files are what they were.
    #[track_caller]
    pub(crate) fn unchanged(&self) {
        assert_same(&self.checkout.tree(), &self.before);
        for name in ["staging", "ready"] {
            let left = self.checkout.path().join(format!(".okta-event-catalog.{name}"));
            assert!(!left.exists(), "something is left in {}", left.display());
        }
    }

    /// Sees to it that the run was refused as it must be: exit code, id, four parts that act on no screen, and every
    /// file as it was.
    #[track_caller]
    pub(crate) fn refused(&self, ran: &Ran, code: i32, id: &str) -> Said {
        let said = Said::of(ran, code, id);
        self.unchanged();
        said
    }
}

impl Said {
    /// Reads the one refusal that a run ended in.
    #[track_caller]
    pub(crate) fn of(ran: &Ran, code: i32, id: &str) -> Self {
        let Ran { stdout, stderr, .. } = ran;
        assert_eq!(ran.code, code, "{stdout}{stderr}");
        let code = xtask::error_ids::codes().find(|code| code.id == id).unwrap_or_else(|| panic!("{id} is not listed"));
        assert!(stdout.is_empty(), "a refusal is no result: {stdout}");
        let lines: Vec<&str> = stderr.split('\n').collect();
        let [what, place, next, ""] = lines[..] else { panic!("these are not three lines: {stderr}") };
        let part = |line: &str, start: &str| {
            let part = line.strip_prefix(start).unwrap_or_else(|| panic!("`{start}` is not in `{line}`")).to_owned();
            assert_eq!(Safe::new(&part).to_string(), part, "nothing is printed raw");
            assert!(!part.is_empty() && part.chars().count() < 700, "{part}");
            part
        };
        Self {
            what: part(what, &format!("error[{id}] ")),
            place: part(place, "  where: "),
            why: code.meaning.to_owned(),
            next: part(next, "  next:  "),
        }
    }

    /// Sees to it that a part holds these words.
    #[track_caller]
    pub(crate) fn holds(&self, part: impl Fn(&Self) -> &String, words: &[&str]) {
        let part = part(self);
        for word in words {
            assert!(part.contains(word), "`{word}` is not in `{part}`: {self:?}");
        }
    }
}

/// Sees to it that this site is refused by a checkout that holds the sample: exit 4, with this id.
#[track_caller]
pub(crate) fn refused(site: &Site, id: &str) -> Said {
    let trial = Trial::new();
    let ran = trial.refresh(site, &[]);
    trial.refused(&ran, 4, id)
}

/// The same for a site whose folder is edited: for what is no text, or no file.
#[track_caller]
pub(crate) fn refused_folder(site: &Site, id: &str, edit: impl Fn(&Path)) -> Said {
    let trial = Trial::new();
    let folder = folder(site);
    edit(folder.path());
    let ran = trial.refresh_folder(folder.path(), &[]);
    trial.refused(&ran, 4, id)
}

/// Sees to it that this site is taken for what the sample is, and returns what is said of it, as JSON.
#[track_caller]
pub(crate) fn nothing_new(site: &Site) -> Value {
    let trial = Trial::new();
    let value = accepted(&trial, site);
    assert_eq!(value["status"], "nothing-new", "{value}");
    trial.unchanged();
    value
}

/// Sees to it that this site is accepted, and returns what is said of it, as JSON.
#[track_caller]
pub(crate) fn accepted(trial: &Trial, site: &Site) -> Value {
    accepted_with(trial, site, &[])
}

/// The same with further arguments.
#[track_caller]
pub(crate) fn accepted_with(trial: &Trial, site: &Site, arguments: &[&str]) -> Value {
    result(&trial.refresh(site, &[arguments, &["--format", "json"]].concat()))
}

/// The result of a run that ended well, as JSON.
#[track_caller]
pub(crate) fn result(ran: &Ran) -> Value {
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {}", ran.stdout))
}

/// The findings of this kind in a result, as `id subject seen expected`.
pub(crate) fn findings(result: &Value, kind: &str) -> Vec<String> {
    let findings = result["findings"].as_array().expect("a result has findings");
    let words = |finding: &Value| {
        ["id", "subject", "seen", "expected"].map(|key| finding[key].as_str().unwrap_or("-").to_owned()).join(" ")
    };
    findings.iter().filter(|finding| finding["kind"] == kind).map(words).collect()
}

/// The changes in a result, as `rule id`.
pub(crate) fn changes(result: &Value) -> Vec<String> {
    let changes = result["diff"]["changes"].as_array().expect("a result with a diff has changes");
    let words = |change: &Value| ["rule", "id"].map(|key| change[key].as_str().unwrap_or_default()).join(" ");
    changes.iter().map(words).collect()
}

/// The sample with another page.
pub(crate) fn with_page(edit: impl Fn(&str) -> String) -> Site {
    let site = Site::sample();
    let page = edit(&site.page);
    assert_ne!(page, site.page, "the edit changes something");
    Site { page, ..site }
}

/// The sample with another CSV.
pub(crate) fn with_csv(edit: impl Fn(&str) -> String) -> Site {
    let site = Site::sample();
    let csv = edit(&site.csv);
    assert_ne!(csv, site.csv, "the edit changes something");
    Site { csv, ..site }
}

/// The sample with another chunk.
pub(crate) fn with_chunk(edit: impl Fn(&str) -> String) -> Site {
    let site = Site::sample();
    let chunk = edit(site.chunk.as_deref().expect("the sample has a chunk"));
    assert_ne!(Some(&chunk), site.chunk.as_ref(), "the edit changes something");
    Site { chunk: Some(chunk), ..site }
}

/// A site in a folder of its own.
pub(crate) fn folder(site: &Site) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    site.write(folder.path());
    folder
}

/// Puts these bytes in the place of a document of a folder.
pub(crate) fn put(folder: &Path, path: &str, bytes: &[u8]) {
    fs::write(folder.join(path.trim_start_matches('/')), bytes).expect("the folder can be written to");
}

/// A path that is text, as those of temporary folders are.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().expect("temporary folders have plain names")
}

/// Sees to it that two trees are one; where they are not, names the files that differ instead of showing them.
#[track_caller]
pub(crate) fn assert_same(found: &Tree, expected: &Tree) {
    let of = |tree: &Tree, other: &Tree| -> Vec<String> {
        tree.iter().filter(|file| !other.contains(file)).map(|(path, _)| path.clone()).collect()
    };
    if found != expected {
        panic!("the files differ: {:?} where {:?} belong", of(found, expected), of(expected, found));
    }
}
