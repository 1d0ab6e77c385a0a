//! Prints what a peer is made of: `peer-source NAMES`, `peer-source manifest NAME` or `peer-source source NAME`.

#[path = "../build/peers.rs"]
mod peers;

use std::io::Write as _;
use std::process::ExitCode;

const IDS: &str = include_str!("../../../generated/csv/event-types.csv");

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let text = match arguments[..] {
        ["names"] => peers::ALL.iter().map(|peer| format!("{}\n", peer.name)).collect(),
        [what @ ("manifest" | "source"), name] => match peers::ALL.iter().find(|peer| peer.name == name) {
            Some(peer) if what == "manifest" => manifest(peer),
            Some(peer) => match peers::ids(IDS) {
                Ok(ids) => format!("#![allow(dead_code)]\n{}", (peer.source)(&ids)),
                Err(error) => return refuse(&error),
            },
            None => return refuse(&format!("there is no peer `{name}`")),
        },
        _ => return refuse("usage: peer-source names | manifest NAME | source NAME"),
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&error.to_string()),
    }
}

fn manifest(peer: &peers::Peer) -> String {
    format!(
        "[workspace]\n\n[package]\nname = \"peer-{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n",
        peer.name.replace('_', "-"),
        peer.dependencies
    )
}

fn refuse(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::from(2)
}
