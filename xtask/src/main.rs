//! The binary behind `cargo xtask`.

use std::process::ExitCode;

use rayon::ThreadPoolBuilder;

fn main() -> ExitCode {
    // As much stack as the main thread has.
    match ThreadPoolBuilder::new().stack_size(8 << 20).build() {
        Ok(pool) => pool.install(xtask::main),
        Err(_) => {
            // A container may allow no second thread: this one does all the work.
            let _ = ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global();
            xtask::main()
        }
    }
}
