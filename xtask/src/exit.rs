//! The exit codes of every command.

use std::process::ExitCode;

/// How a command ended. The numbers are a contract with scripts and scheduled jobs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done, and nothing at or above the threshold.
    Done,
    /// Findings: changes at or above `--fail-on`, stale artefacts.
    Findings,
    /// The command line asks for something that cannot be.
    Usage,
    /// Upstream could not be reached: try again.
    Unreachable,
    /// Upstream's answer, or data at hand, is not what it must be.
    Refused,
    /// The file system or the lock stood in the way.
    FileSystem,
    /// Whoever read the output stopped reading, as `head` does.
    OutputClosed,
}

impl Exit {
    /// The number that the process ends with.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Findings => 1,
            Self::Usage => 2,
            Self::Unreachable => 3,
            Self::Refused => 4,
            Self::FileSystem => 5,
            // What a shell reports for a process that a closed pipe ended.
            Self::OutputClosed => 141,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
