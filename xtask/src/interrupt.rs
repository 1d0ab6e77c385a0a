//! Ctrl-C and its like: a write that has begun comes to its end first.
//!
//! A process that is killed outright leaves the undoing to whatever runs next. One that is asked to end has the second
//! that a write takes, and leaves the old files or the new ones, and nothing beside them.

use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

/// Held as long as files are being written.
static WRITING: Mutex<()> = Mutex::new(());

/// How long the end of a write is waited for. A report that nobody reads can hold one up.
const MAX_WAIT_LEN: Duration = Duration::from_secs(5);

/// Keeps an interruption waiting until the value is dropped.
pub fn hold_off() -> MutexGuard<'static, ()> {
    WRITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Watches for requests to end, from a thread of its own. Without one to spare, they end the process at once, as they
/// would have.
#[cfg(unix)]
pub fn watch() {
    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    let watch = || {
        let Ok(mut signals) = Signals::new([SIGINT, SIGTERM]) else { return };
        for signal in signals.forever() {
            wait_for_the_end_of_a_write();
            // Whoever asked learns that it was heeded.
            if emulate_default_handler(signal).is_err() {
                std::process::exit(128 + signal);
            }
        }
    };
    thread::Builder::new().name("interrupt".to_owned()).spawn(watch).ok();
}

/// Elsewhere a request to end ends the process at once, as a kill does.
#[cfg(not(unix))]
pub fn watch() {}

#[cfg_attr(not(unix), expect(dead_code, reason = "there is nothing to wait for it"))]
fn wait_for_the_end_of_a_write() {
    let started = Instant::now();
    while matches!(WRITING.try_lock(), Err(TryLockError::WouldBlock)) && started.elapsed() < MAX_WAIT_LEN {
        thread::sleep(Duration::from_millis(5));
    }
}
