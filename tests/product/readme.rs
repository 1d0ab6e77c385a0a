//! What the README promises.

use std::fs;

use product_tests::checkout::project;

/// The README's Rust example, for the test of the enum crate to compile.
pub(crate) fn example() -> String {
    let readme = fs::read_to_string(project().join("README.md")).unwrap();
    let start = readme.find("```rust\n").expect("the README has a Rust example") + "```rust\n".len();
    let end = readme[start..].find("```").expect("the example ends");
    readme[start..start + end].to_owned()
}

#[test]
fn the_first_screen_has_the_two_commands() {
    let readme = fs::read_to_string(project().join("README.md")).unwrap();
    let first_screen: String = readme.lines().take(40).collect::<Vec<_>>().join("\n");
    assert!(first_screen.contains("cargo xtask refresh --offline"));
    assert!(first_screen.contains("cargo test --workspace"));
}

#[test]
fn every_file_that_it_links_is_there() {
    let readme = fs::read_to_string(project().join("README.md")).unwrap();
    let mut links = 0;
    for part in readme.split("](").skip(1) {
        let target = part.split(')').next().unwrap();
        if !target.starts_with("http") && !target.starts_with('#') {
            links += 1;
            assert!(project().join(target.split('#').next().unwrap()).exists(), "{target}");
        }
    }
    assert!(links > 3);
}

#[test]
fn the_test_command_is_the_one_that_is_checked() {
    let run = fs::read_to_string(project().join(".ci/run")).unwrap();
    assert!(run.contains("cargo test --workspace"));
    assert!(run.contains("generate --check"));
}
