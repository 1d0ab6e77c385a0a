//! An import from a clone gives the same files as an import with a manifest.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use catalog_model::{History, Sha256};
use catalog_store::encode;
use catalog_update::import::{Accepted, Imported, git, import, manifest};
use jiff::Timestamp;
use tempfile::TempDir;

use crate::import::{Folder, WITH_PUBLISHED_AT, csv, data, empty, shuffled};
use crate::replay::upstream;

const JSON: &str = "packages/@okta/vuepress-site/data/event-types.json";
const CSV: &str = "packages/@okta/vuepress-site/.vuepress/public/docs/okta-event-types.csv";

/// One commit, named by its number from 1. A merge has two parents, and the files of the first one.
struct Commit {
    branch: &'static str,
    time: Timestamp,
    parents: Vec<usize>,
    /// The path and the new bytes; none for a deleted file.
    changes: Vec<(&'static str, Option<Vec<u8>>)>,
}

/// A clone with these commits, and their ids. `None` without git.
fn clone(commits: &[Commit]) -> Option<(TempDir, Vec<String>)> {
    let folder = tempfile::tempdir().unwrap();
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.arg("-C").arg(folder.path()).args(["-c", "core.compression=0"]).args(arguments);
        command
    };
    if !git(&["init", "--quiet", "--bare", "--initial-branch=main"]).status().is_ok_and(|status| status.success()) {
        eprintln!("skipped: there is no git on this machine");
        return None;
    }
    let import = git(&["fast-import", "--quiet", "--depth=0", "--export-marks=marks"]).stdin(Stdio::piped()).spawn();
    let mut import = import.unwrap();
    let mut stream = import.stdin.take().unwrap();
    for (number, Commit { branch, time, parents, changes }) in (1..).zip(commits) {
        let time = time.as_second();
        write!(
            stream,
            "commit refs/heads/{branch}\nmark :{number}\ncommitter A <a@example.com> {time} +0200\ndata 0\n"
        )
        .unwrap();
        for (word, parent) in ["from", "merge"].iter().zip(parents) {
            writeln!(stream, "{word} :{parent}").unwrap();
        }
        for (path, bytes) in changes {
            match bytes {
                None => writeln!(stream, "D {path}").unwrap(),
                Some(bytes) => {
                    write!(stream, "M 100644 inline {path}\ndata {}\n", bytes.len()).unwrap();
                    stream.write_all(bytes).unwrap();
                    stream.write_all(b"\n").unwrap();
                }
            }
        }
        stream.write_all(b"\n").unwrap();
    }
    drop(stream);
    assert!(import.wait().unwrap().success());
    let marks = std::fs::read_to_string(folder.path().join("marks")).unwrap();
    let marks: BTreeMap<usize, &str> = marks
        .lines()
        .map(|line| line.trim_start_matches(':').split_once(' ').unwrap())
        .map(|(mark, id)| (mark.parse().unwrap(), id))
        .collect();
    Some((folder, marks.into_values().map(str::to_owned).collect()))
}

fn import_clone(history: &mut History, clone: &Path) -> Imported {
    let overrides = ["regression=1".parse().unwrap()];
    let accepted = Accepted { overrides: &overrides, skip_refused: false };
    import(history, git::versions(clone).unwrap(), accepted, &|_, _| {}).unwrap()
}

#[test]
fn a_clone_gives_the_files_of_its_manifest() {
    let day = |day: i8| Timestamp::from_second(1_767_225_600 + i64::from(day) * 86_400).unwrap();
    let text = |count: usize| data(&format!("2025.{:02}.1", count - 19), count);
    let json = |count: usize| (JSON, Some(text(count).into_bytes()));
    let table = |count: usize| (CSV, Some(csv(count).into_bytes()));
    let other = || ("README.md", Some(b"other".to_vec()));
    let commit =
        |branch, at, parents: &[usize], changes| Commit { branch, time: day(at), parents: parents.to_vec(), changes };
    let commits = [
        commit("main", 1, &[], vec![json(20), table(20)]), // 1
        // Replaced before the merge.
        commit("a", 2, &[1], vec![json(21)]),                  // 2
        commit("a", 3, &[2], vec![json(22), table(22)]),       // 3
        commit("main", 4, &[1], vec![other()]),                // 4
        commit("main", 5, &[4, 3], vec![json(22), table(22)]), // 5
        // A CSV and its data by two commits, below a merge within the branch.
        commit("b", 6, &[5], vec![table(23)]),                 // 6
        commit("c", 7, &[5], vec![json(23)]),                  // 7
        commit("b", 8, &[6, 7], vec![json(23)]),               // 8
        commit("main", 9, &[5, 8], vec![json(23), table(23)]), // 9
        // A CSV that is removed, and one that comes without data.
        commit("main", 10, &[9], vec![(CSV, None)]), // 10
        commit("main", 11, &[10], vec![table(24)]),  // 11
        // Back to earlier data.
        commit("main", 12, &[11], vec![json(22)]), // 12
        // A merge that holds what neither parent does: 25 was never published.
        commit("d", 13, &[12], vec![json(25)]),        // 13
        commit("main", 14, &[12], vec![json(26)]),     // 14
        commit("main", 15, &[14, 13], vec![json(27)]), // 15
        // A branch that follows the main branch before it is merged.
        commit("e", 16, &[14], vec![other()]),         // 16
        commit("e", 17, &[16, 15], vec![json(27)]),    // 17
        commit("e", 18, &[17], vec![json(28)]),        // 18
        commit("main", 19, &[15, 18], vec![json(28)]), // 19
        // Not on the main branch.
        commit("f", 20, &[19], vec![json(29)]), // 20
    ];
    // The number of event types in each version, the commit that made it, and the day of its publication.
    let published = [
        (JSON, 20, 1, 1),
        (CSV, 20, 1, 1),
        (JSON, 22, 3, 5),
        (CSV, 22, 3, 5),
        (JSON, 23, 7, 9),
        (CSV, 23, 6, 9),
        (CSV, 24, 11, 11),
        (JSON, 22, 12, 12),
        (JSON, 26, 14, 14),
        (JSON, 27, 15, 15),
        (JSON, 28, 18, 19),
    ];
    let Some((clone, ids)) = clone(&commits) else { return };
    let rows = published.map(|(path, count, commit, at)| {
        let (kind, text) = if path == JSON { ("json", text(count)) } else { ("csv", csv(count)) };
        let committed = commits[commit - 1].time;
        (format!("{count}-{at}.{kind}"), format!("{},{committed},{},{path}", ids[commit - 1], day(at)), text)
    });
    let folder = Folder::new(
        WITH_PUBLISHED_AT,
        &rows.each_ref().map(|(name, cells, text)| (name.as_str(), cells.as_str(), text.clone())),
    );
    let mut from_manifest = History::default();
    let overrides = ["regression=1".parse().unwrap()];
    let accepted = Accepted { overrides: &overrides, skip_refused: false };
    let imported = folder.try_import(&mut from_manifest, &["."], accepted).unwrap();
    assert_eq!((imported.publications, imported.without_data.len(), imported.unpublished), (7, 1, 0));
    let expected = encode::snapshots(&from_manifest);

    let mut history = empty(&from_manifest);
    let imported = import_clone(&mut history, clone.path());
    assert_eq!((imported.publications, imported.without_data.len(), imported.unpublished), (7, 1, 2));
    assert!(imported.refusals.is_empty());
    assert_eq!(history.snapshots(), from_manifest.snapshots());
    assert!(encode::snapshots(&history) == expected);
    // Both know what the other one imported.
    assert_eq!(folder.import(&mut history, &["."]).publications, 0);
    assert_eq!(import_clone(&mut from_manifest, clone.path()).publications, 0);
    assert!(encode::snapshots(&history) == expected && encode::snapshots(&from_manifest) == expected);
}

#[test]
fn a_shallow_clone_is_refused() {
    let time = Timestamp::from_second(1_767_225_600).unwrap();
    let commit = |parents, count| {
        let changes = vec![(JSON, Some(data("2026.01.1", count).into_bytes()))];
        Commit { branch: "main", time, parents, changes }
    };
    let Some((origin, _)) = clone(&[commit(vec![], 20), commit(vec![1], 21)]) else { return };
    let folder = tempfile::tempdir().unwrap();
    let url = format!("file://{}", origin.path().display());
    let status =
        Command::new("git").args(["clone", "--quiet", "--bare", "--depth=1", &url]).arg(folder.path()).status();
    assert!(status.unwrap().success());
    let refusal = git::versions(folder.path()).err().unwrap();
    assert_eq!((refusal.id(), refusal.what.as_str()), ("I-FILES", "the clone is shallow"));
}

/// A row of the real manifest.
#[derive(Clone)]
struct Row {
    file: String,
    commit: String,
    committed: Timestamp,
    published: Option<Timestamp>,
    path: &'static str,
}

/// The rows of the real manifest for some months, by the time of the commit: with versions that were never published, a
/// CSV that was published with the data of another commit, and CSV files without data. The
/// whole history passes too, but takes too long.
fn real_rows(upstream: &Path) -> Vec<Row> {
    let manifest = std::fs::read_to_string(upstream.join("manifest.csv")).unwrap();
    let rows = manifest.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split(',').collect();
        Row {
            file: cells[0].to_owned(),
            commit: cells[3].to_owned(),
            committed: cells[4].parse().unwrap(),
            published: cells[5].parse().ok(),
            path: if cells[1] == "json" { JSON } else { CSV },
        }
    });
    let months = ["2022-03", "2022-04", "2023-11", "2024-11"];
    let is_of = |row: &Row| months.iter().any(|month| row.committed.to_string().starts_with(month));
    let mut rows: Vec<Row> = rows.filter(is_of).collect();
    rows.sort_by_key(|row| row.committed);
    rows
}

#[test]
fn the_real_versions_give_the_same_files_in_any_way() {
    let Some(upstream) = upstream() else { return };
    let rows = real_rows(&upstream);
    // What reached the main branch at one time: the commits of one branch, each with its files. A version that was never
    // published was on the branch of the next one.
    let mut branches: BTreeMap<Timestamp, Vec<Vec<&Row>>> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        let of_commit = || rows.iter().filter(|other| other.commit == row.commit);
        let time = of_commit().filter_map(|row| row.published).max();
        let time = time.or_else(|| rows[index..].iter().find_map(|row| row.published)).unwrap();
        let branch = branches.entry(time).or_default();
        if branch.iter().flatten().all(|known| known.commit != row.commit) {
            branch.push(of_commit().collect());
        }
    }
    // The main branch is older than the files.
    let mut commits = vec![Commit { branch: "main", time: Timestamp::UNIX_EPOCH, parents: vec![], changes: vec![] }];
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut main = 1;
    for (time, branch) in &branches {
        let is_direct = branch.len() == 1 && branch[0][0].committed == *time;
        let mut parent = main;
        let mut merged = BTreeMap::new();
        for files in branch {
            let changes: Vec<_> =
                files.iter().map(|row| (row.path, Some(std::fs::read(upstream.join(&row.file)).unwrap()))).collect();
            merged.extend(changes.iter().cloned());
            let branch = if is_direct { "main" } else { "other" };
            commits.push(Commit { branch, time: files[0].committed, parents: vec![parent], changes });
            parent = commits.len();
            numbers.insert(&files[0].commit, commits.len());
        }
        if !is_direct {
            let parents = vec![main, parent];
            commits.push(Commit { branch: "main", time: *time, parents, changes: merged.into_iter().collect() });
            parent = commits.len();
        }
        main = parent;
    }
    let Some((clone, ids)) = clone(&commits) else { return };

    let folder = tempfile::tempdir().unwrap();
    let write_manifest = |name: &str, with_sha256: bool| {
        let mut text = "file,commit,committed_at,published_at,path_in_okta_developer_docs,sha256\n".to_owned();
        for Row { file, commit, committed, published, path } in &rows {
            let published = published.map(|time| time.to_string()).unwrap_or_default();
            let sha256 = if with_sha256 {
                Sha256::of(&std::fs::read(upstream.join(file)).unwrap()).to_string()
            } else {
                String::new()
            };
            text += &format!("{file},{},{committed},{published},{path},{sha256}\n", ids[numbers[commit.as_str()] - 1]);
        }
        let manifest = folder.path().join(name);
        #[expect(clippy::disallowed_methods, reason = "tests prepare files")]
        std::fs::write(&manifest, text).unwrap();
        manifest
    };
    let manifests = [write_manifest("with.csv", true), write_manifest("without.csv", false)];
    let import_files = |history: &mut History, rows: &[&Row], manifest: &Path| {
        let files: Vec<PathBuf> = rows.iter().map(|row| upstream.join(&row.file)).collect();
        import(history, manifest::versions(&files, Some(manifest)).unwrap(), Accepted::default(), &|_, _| {}).unwrap()
    };
    let mut whole = History::default();
    let all: Vec<&Row> = rows.iter().collect();
    let counts = |imported: &Imported| {
        let Imported { publications, unpublished, without_data, .. } = imported;
        (*publications, *unpublished, without_data.len())
    };
    let imported = import_files(&mut whole, &all, &manifests[0]);
    assert_eq!(imported.refusals.len(), 0);
    let expected = encode::snapshots(&whole);

    let mut history = empty(&whole);
    assert_eq!(counts(&import_clone(&mut history, clone.path())), counts(&imported));
    assert!(encode::snapshots(&history) == expected, "from the clone");

    let publications: Vec<Vec<&Row>> = branches.into_values().map(|branch| branch.concat()).collect();
    for (seed, manifest) in manifests.iter().enumerate() {
        let shuffled = shuffled(&publications, seed as u64).concat();
        let (first, second) = shuffled.split_at(shuffled.len() / 2);
        let mut history = empty(&whole);
        // The boundary may divide a publication, so the first half comes again.
        for batch in [first, second, first] {
            import_files(&mut history, batch, manifest);
        }
        assert!(encode::snapshots(&history) == expected, "{}", manifest.display());
    }
}
