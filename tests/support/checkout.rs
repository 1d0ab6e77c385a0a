//! A checkout of the project in a temporary folder, and the product run in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A folder that the product takes for its checkout. It goes with the value.
pub struct Checkout {
    folder: TempDir,
}

/// How a run of the product ended.
#[derive(Debug)]
pub struct Ran {
    /// The exit code; -1 where a signal ended it.
    pub code: i32,
    /// What it wrote to stdout.
    pub stdout: String,
    /// What it wrote to stderr.
    pub stderr: String,
}

impl Checkout {
    /// A checkout with nothing in `snapshots/` and no `generated/`.
    #[must_use]
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        fs::write(folder.path().join("Cargo.toml"), "[workspace]\n").expect("it can be written to");
        fs::create_dir(folder.path().join("snapshots")).expect("it can be written to");
        Self { folder }
    }

    /// A checkout with what is committed under `snapshots/` and `generated/`.
    #[must_use]
    pub fn committed() -> Self {
        let checkout = Self::empty();
        for name in ["snapshots", "generated"] {
            copy(&project().join(name), &checkout.path().join(name));
        }
        checkout
    }

    /// Its folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs the product here, without a terminal and without proxies of the machine.
    #[must_use]
    pub fn run(&self, binary: &str, arguments: &[&str]) -> Ran {
        self.run_with(binary, arguments, &[])
    }

    /// Runs the product here with these environment variables.
    #[must_use]
    pub fn run_with(&self, binary: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Ran {
        let mut command = Command::new(binary);
        command.args(arguments).current_dir(self.path()).stdin(Stdio::null());
        for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy", "NO_COLOR"] {
            command.env_remove(name);
        }
        command.envs(variables.iter().copied());
        let output = command.output().expect("the product can be started");
        Ran {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("the product writes UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("the product writes UTF-8"),
        }
    }

    /// Every file under `snapshots/` and `generated/` with its bytes, sorted by path.
    #[must_use]
    pub fn tree(&self) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        for name in ["snapshots", "generated"] {
            collect(&self.path().join(name), name, &mut files);
        }
        files.sort();
        files
    }

    /// The names of the snapshots, sorted.
    #[must_use]
    pub fn snapshots(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path().join("snapshots")).expect("the checkout has snapshots/");
        let mut names: Vec<String> = entries
            .filter_map(Result::ok)
            .filter(|entry| entry.path().join("events.csv").is_file())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// The text of a file here.
    #[must_use]
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Writes a file here, with the folders that it needs.
    pub fn write(&self, path: &str, contents: impl AsRef<[u8]>) {
        let path = self.path().join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).expect("the checkout can be written to");
        }
        fs::write(path, contents).expect("the checkout can be written to");
    }

    /// Removes a file or a folder here.
    pub fn remove(&self, path: &str) {
        let path = self.path().join(path);
        let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        removed.expect("the checkout can be written to");
    }
}

/// The folder of the project that these tests are part of.
#[must_use]
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the project").to_owned()
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the target can be written to");
    let entries = fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
    for entry in entries.filter_map(Result::ok) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("the target can be written to");
        }
    }
}

fn collect(folder: &Path, name: &str, files: &mut Vec<(String, Vec<u8>)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(Result::ok) {
        let path = entry.path();
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            collect(&path, &name, files);
        } else {
            files.push((name, fs::read(&path).expect("a file of the checkout can be read")));
        }
    }
}
