//! The script of `docs/scheduled-job.md`, run as a scheduled job would run it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use tempfile::TempDir;

use crate::support::repo::{FIRST, Ran, Repo, THEN, XTASK};
use crate::support::site::Site;
use crate::support::{assert_contains, project};

/// A clone in which the job runs, with a `cargo` that knows how to run the product.
struct Job {
    repo: Repo,
    tools: TempDir,
}

impl Job {
    fn new() -> Self {
        let (repo, tools) = (Repo::empty(), tempfile::tempdir().unwrap());
        let text = fs::read_to_string(project().join("docs/scheduled-job.md")).unwrap();
        let script = text.split("```sh\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
        for (name, contents) in [("job", script), ("cargo", "#!/bin/sh\nshift\nexec \"$XTASK\" \"$@\"\n")] {
            let path = tools.path().join(name);
            fs::write(&path, contents).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        repo.write(".gitignore", fs::read(project().join(".gitignore")).unwrap());
        let job = Self { repo, tools };
        job.git(&["init", "--quiet"]);
        job.git(&["add", "."]);
        job.git(&["commit", "--quiet", "--message", "first"]);
        job
    }

    fn command(&self, program: &str) -> Command {
        let mut command = self.repo.command(program);
        let path = std::env::var("PATH").unwrap_or_default();
        command
            .env("PATH", format!("{}:{path}", self.tools.path().display()))
            .env("XTASK", XTASK)
            .env("TMPDIR", self.tools.path())
            .envs(["AUTHOR", "COMMITTER"].map(|role| (format!("GIT_{role}_NAME"), "job")))
            .envs(["AUTHOR", "COMMITTER"].map(|role| (format!("GIT_{role}_EMAIL"), "job@example.com")))
            .env("GIT_CONFIG_GLOBAL", "/dev/null");
        command
    }

    fn git(&self, arguments: &[&str]) -> String {
        Ran::of(self.command("git").args(arguments)).succeeded().stdout
    }

    /// Runs the script with this site at this time.
    fn run(&self, site: &Site, time: &str) -> Ran {
        let (folder, job) = (site.folder(), self.tools.path().join("job"));
        let mut command = self.command(job.to_str().unwrap());
        Ran::of(command.arg("--from").arg(folder.path()).env("SOURCE_DATE_EPOCH", time))
    }

    fn commits(&self) -> Vec<String> {
        self.git(&["log", "--format=%s"]).lines().map(str::to_owned).collect()
    }
}

#[test]
fn f094_a_new_snapshot_is_committed_once_and_a_refusal_leaves_nothing() {
    let job = Job::new();
    let said = job.run(&Site::sample(), THEN).succeeded().stdout;
    assert_contains(&said, &[&format!("committed {FIRST}; the body of the pull request is in ")]);
    assert_eq!(job.commits(), [&format!("catalog: {FIRST}"), "first"]);
    let body = fs::read_to_string(said.split_whitespace().last().unwrap()).unwrap();
    assert_contains(&body, &[&format!("First snapshot: `{FIRST}`."), "Sources agree: data 30 = csv 30 = page 30"]);

    let said = job.run(&Site::sample(), "1786060800").succeeded().stdout;
    assert!(said.ends_with("nothing new\n"), "{said}");

    let cut = Site::sample().with_csv(|csv| csv[..csv.len() / 2].to_owned());
    job.run(&cut, "1786147200").refused(4, "C-CUT");
    assert_eq!(job.commits().len(), 2);
    assert_eq!(job.git(&["status", "--porcelain"]), "");
}
