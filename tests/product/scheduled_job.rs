//! The script of `docs/scheduled-job.md`, run as a scheduled job would run it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Output};

use product_tests::checkout::{Checkout, project};
use product_tests::site::Site;
use tempfile::TempDir;

use crate::XTASK;

/// A clone in which the job runs, with a `cargo` that knows how to run the product.
struct Job {
    checkout: Checkout,
    tools: TempDir,
}

impl Job {
    fn new() -> Self {
        let (checkout, tools) = (Checkout::empty(), tempfile::tempdir().unwrap());
        let text = fs::read_to_string(project().join("docs/scheduled-job.md")).unwrap();
        let script = text.split("```sh\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
        for (name, contents) in [("job", script), ("cargo", "#!/bin/sh\nshift\nexec \"$XTASK\" \"$@\"\n")] {
            let path = tools.path().join(name);
            fs::write(&path, contents).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        checkout.write(".gitignore", fs::read(project().join(".gitignore")).unwrap());
        let job = Self { checkout, tools };
        job.git(&["init", "--quiet"]);
        job.git(&["add", "."]);
        job.git(&["commit", "--quiet", "--message", "first"]);
        job
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let path = std::env::var("PATH").unwrap_or_default();
        command
            .current_dir(self.checkout.path())
            .env("PATH", format!("{}:{path}", self.tools.path().display()))
            .env("XTASK", XTASK)
            .env("TMPDIR", self.tools.path())
            .envs(["AUTHOR", "COMMITTER"].map(|role| (format!("GIT_{role}_NAME"), "job")))
            .envs(["AUTHOR", "COMMITTER"].map(|role| (format!("GIT_{role}_EMAIL"), "job@example.com")))
            .env("GIT_CONFIG_GLOBAL", "/dev/null");
        command
    }

    fn git(&self, arguments: &[&str]) -> String {
        let output = self.command("git").args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// One run of the script, from this site, at this time.
    fn run(&self, site: &Site, time: &str) -> (Option<i32>, String) {
        let folder = tempfile::tempdir().unwrap();
        site.write(folder.path());
        let job = self.tools.path().join("job");
        let Output { status, stdout, stderr } = self
            .command(job.to_str().unwrap())
            .arg("--from")
            .arg(folder.path())
            .env("SOURCE_DATE_EPOCH", time)
            .output()
            .unwrap();
        (status.code(), format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr)))
    }

    fn commits(&self) -> Vec<String> {
        self.git(&["log", "--format=%s"]).lines().map(str::to_owned).collect()
    }
}

#[test]
fn what_is_new_is_committed_once_and_what_is_refused_leaves_nothing() {
    let job = Job::new();
    let (code, said) = job.run(&Site::sample(), "1785974400");
    assert_eq!(code, Some(0), "{said}");
    let first = "20260806T000000Z_2026.08.1";
    assert!(said.contains(&format!("committed {first}; the body of the pull request is in ")), "{said}");
    assert_eq!(job.commits(), [&format!("catalog: {first}"), "first"]);
    let body = said.split_whitespace().last().unwrap();
    assert_eq!(
        fs::read_to_string(body).unwrap(),
        format!(
            "First snapshot: `{first}`.\n\nSources agree: data 30 = csv 30 = page 30 documented. Findings: none.\n"
        )
    );

    let (code, said) = job.run(&Site::sample(), "1786060800");
    assert_eq!((code, said.ends_with("nothing new\n")), (Some(0), true), "{said}");

    let sample = Site::sample();
    let cut = Site { csv: sample.csv[..sample.csv.len() / 2].to_owned(), ..sample };
    let (code, said) = job.run(&cut, "1786147200");
    assert_eq!((code, said.contains("error[C-CUT]")), (Some(4), true), "{said}");
    assert_eq!(job.commits().len(), 2);
    assert_eq!(job.git(&["status", "--porcelain"]), "");
}
