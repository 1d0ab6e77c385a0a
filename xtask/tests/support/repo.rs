//! A repository in a temporary folder, and the product run in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

use catalog_model::Safe;
use serde_json::Value;
use tempfile::TempDir;

use super::site::{Event, Site, sample_events};
use super::{project, text};

pub(crate) const XTASK: &str = env!("CARGO_BIN_EXE_xtask");
/// The time of the first fetch: 2026-08-06.
pub(crate) const THEN: &str = "1785974400";
/// The time of every later fetch: 2026-09-05.
pub(crate) const NOW: &str = "1788566400";
/// The snapshot of [`Site::sample`], fetched at [`THEN`].
pub(crate) const FIRST: &str = "20260806T000000Z_2026.08.1";
/// The snapshot of [`younger`], fetched at [`NOW`].
pub(crate) const SECOND: &str = "20260905T000000Z_2026.09.1";

/// Every file under `snapshots/` and `generated/` with its bytes.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

pub(crate) struct Repo {
    folder: TempDir,
    before: Tree,
}

/// How a run of the product ended.
#[derive(Debug)]
pub(crate) struct Ran {
    /// The exit code; -1 if a signal ended the run.
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// The sample a month later: one event type more and one less.
pub(crate) fn younger() -> Site {
    let mut events = sample_events();
    events.push(Event::new("sample.more.one"));
    events.retain(|event| event.id != "sample.kind08.done");
    Site::new("2026.09.1", &events)
}

impl Repo {
    /// A repository without snapshots.
    pub(crate) fn empty() -> Self {
        Self::of(Tree::new())
    }

    /// A repository with one snapshot, of [`Site::sample`].
    pub(crate) fn sample() -> Self {
        static SAMPLE: OnceLock<Tree> = OnceLock::new();
        let make = || {
            let repo = Self::empty();
            let site = Site::sample().folder();
            repo.run_with(&["refresh", "--from", text(site.path())], &[("SOURCE_DATE_EPOCH", THEN)]).succeeded();
            repo.tree()
        };
        Self::of(SAMPLE.get_or_init(make).clone())
    }

    /// A repository with two snapshots, of [`Site::sample`] and of [`younger`].
    pub(crate) fn two_months() -> Self {
        static TWO_MONTHS: OnceLock<Tree> = OnceLock::new();
        let make = || {
            let repo = Self::sample();
            repo.refresh(&younger(), &[]).succeeded();
            repo.tree()
        };
        Self::of(TWO_MONTHS.get_or_init(make).clone())
    }

    /// A copy of the committed `snapshots/` and `generated/`. It takes time: most tests can do with a smaller history.
    pub(crate) fn committed() -> Self {
        Self::of(committed_tree())
    }

    fn of(before: Tree) -> Self {
        let repo = Self { folder: tempfile::tempdir().expect("a temporary folder can be made"), before };
        repo.write("Cargo.toml", "[workspace]\n");
        fs::create_dir(repo.path().join("snapshots")).expect("the folder is writable");
        for (path, bytes) in &repo.before {
            repo.write(path, bytes);
        }
        repo
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The files at the start.
    pub(crate) fn before(&self) -> &Tree {
        &self.before
    }

    /// A command in this folder without a terminal, at [`NOW`].
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = command_in(self.path(), program);
        command.env("SOURCE_DATE_EPOCH", NOW);
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.run_with(arguments, &[])
    }

    pub(crate) fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Ran {
        Ran::of(self.command(XTASK).args(arguments).envs(variables.iter().copied()))
    }

    /// Runs the product in a shell script that ends in `"$@"`.
    pub(crate) fn run_in_shell(&self, script: &str, arguments: &[&str]) -> Ran {
        Ran::of(self.command("bash").args(["-c", script, "bash", XTASK]).args(arguments))
    }

    pub(crate) fn start(&self, arguments: &[&str]) -> Child {
        let mut command = self.command(XTASK);
        command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().expect("the product can be started")
    }

    /// Refreshes from a site in a folder.
    pub(crate) fn refresh(&self, site: &Site, arguments: &[&str]) -> Ran {
        self.run(&[&["refresh", "--from", text(site.folder().path())], arguments].concat())
    }

    pub(crate) fn tree(&self) -> Tree {
        let mut files = Tree::new();
        collect(self.path(), &mut files);
        files
    }

    /// The names of the snapshots, sorted.
    pub(crate) fn snapshots(&self) -> Vec<String> {
        let name = |path: &String| path.strip_prefix("snapshots/")?.strip_suffix("/events.csv").map(str::to_owned);
        self.tree().keys().filter_map(name).filter(|name| !name.contains('/')).collect()
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Writes a file and the folders above it.
    pub(crate) fn write(&self, path: &str, contents: impl AsRef<[u8]>) {
        write(&self.path().join(path), contents);
    }

    /// Removes a file or a folder.
    pub(crate) fn remove(&self, path: &str) {
        let path = self.path().join(path);
        let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        removed.expect("the folder is writable");
    }

    /// Asserts that the files are those from the start, and that no change is pending beside them.
    #[track_caller]
    pub(crate) fn assert_unchanged(&self) {
        assert_same(&self.tree(), &self.before);
        for name in ["staging", "ready"] {
            assert!(!self.path().join(format!(".okta-event-catalog.{name}")).exists(), "{name} is left");
        }
    }
}

impl Ran {
    /// Runs a command to its end. A panic is always a bug.
    #[track_caller]
    pub(crate) fn of(command: &mut Command) -> Self {
        Self::of_output(command.output().expect("the command can be started"))
    }

    #[track_caller]
    pub(crate) fn of_output(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the product writes UTF-8");
        let ran =
            Self { code: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) };
        assert!(ran.code != 101 && !ran.stderr.contains("panicked"), "{}", ran.stderr);
        ran
    }

    /// Asserts the exit code 0.
    #[track_caller]
    pub(crate) fn succeeded(self) -> Self {
        assert_eq!(self.code, 0, "{}{}", self.stdout, self.stderr);
        self
    }

    /// The JSON that a run printed that succeeded and reported nothing else.
    #[track_caller]
    pub(crate) fn json(self) -> Value {
        let ran = self.succeeded();
        assert_eq!(ran.stderr, "");
        serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {}", ran.stdout))
    }

    /// Asserts that the run printed one error of this code and nothing else, and returns it. Errors in the arguments say
    /// nothing of where.
    #[track_caller]
    pub(crate) fn refused(&self, code: i32, id: &str) -> &str {
        let Self { stdout, stderr, .. } = self;
        assert_eq!((self.code, stdout.as_str()), (code, ""), "{stderr}");
        let lines: Vec<&str> = stderr.split('\n').collect();
        let (what, next) = match lines[..] {
            [what, next, ""] => (what, next),
            [what, location, next, ""] if location.starts_with("  where: ") => (what, next),
            _ => panic!("these are not two or three lines: {stderr}"),
        };
        assert!(what.starts_with(&format!("error[{id}] ")) && next.starts_with("  next:  "), "{stderr}");
        self.assert_safe();
        stderr
    }

    /// Asserts that nothing printed acts on a terminal or on a runner of scheduled jobs.
    #[track_caller]
    pub(crate) fn assert_safe(&self) {
        for line in self.stdout.lines().chain(self.stderr.lines()) {
            assert_eq!(Safe::new(line).to_string(), line);
            assert!(!line.starts_with("::"), "{line}");
        }
    }
}

/// A command without a terminal, a proxy, or a choice about colour.
pub(crate) fn command_in(folder: &Path, program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).stdin(Stdio::null());
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy", "NO_COLOR", "CI"] {
        command.env_remove(name);
    }
    command
}

/// Runs the product on the committed data, which it only reads.
pub(crate) fn run_on_committed(arguments: &[&str]) -> Ran {
    Ran::of(command_in(&project(), XTASK).args(arguments))
}

/// The committed `snapshots/` and `generated/`.
pub(crate) fn committed_tree() -> Tree {
    let mut tree = Tree::new();
    collect(&project(), &mut tree);
    tree
}

/// Asserts that two trees are equal; names the files that differ.
#[track_caller]
pub(crate) fn assert_same(found: &Tree, expected: &Tree) {
    let differing = |tree: &Tree, other: &Tree| -> Vec<String> {
        tree.iter().filter(|(path, bytes)| other.get(*path) != Some(*bytes)).map(|(path, _)| path.clone()).collect()
    };
    let (here, there) = (differing(found, expected), differing(expected, found));
    assert!(here.is_empty() && there.is_empty(), "the files differ: {here:?}, expected {there:?}");
}

/// Writes a file and the folders above it.
pub(crate) fn write(path: &Path, contents: impl AsRef<[u8]>) {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).expect("the folder is writable");
    }
    fs::write(path, contents).expect("the folder is writable");
}

/// Copies a folder with everything in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let from = entry.expect("the folder is readable").path();
        let to = to.join(from.file_name().expect("an entry has a name"));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            write(&to, fs::read(&from).expect("the file is readable"));
        }
    }
}

fn collect(root: &Path, files: &mut Tree) {
    let mut folders = vec!["snapshots".to_owned(), "generated".to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else { continue };
        for entry in entries.filter_map(Result::ok) {
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                folders.push(path);
            } else {
                files.insert(path, fs::read(entry.path()).expect("the file is readable"));
            }
        }
    }
}
