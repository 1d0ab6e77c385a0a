//! Prints the folder with the peers' crates, for `check-times`.

fn main() {
    println!("{}/peers", env!("OUT_DIR"));
}
