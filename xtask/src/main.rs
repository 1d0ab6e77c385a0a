//! The binary behind `cargo xtask`.

use std::process::ExitCode;

use rayon::ThreadPoolBuilder;

fn main() -> ExitCode {
    // As much stack as the main thread has.
    let pool = || ThreadPoolBuilder::new().stack_size(8 << 20);
    // A container may allow no further thread. This is tried first, since the global pool has only one attempt.
    // 0 stands for one thread per processor.
    let threads = if pool().build().is_ok() { 0 } else { 1 };
    // The main thread takes part: its heap grows with far fewer system calls than that of another thread.
    let _ = pool().num_threads(threads).use_current_thread().build_global();
    xtask::main()
}
