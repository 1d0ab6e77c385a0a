//! The exit codes of every command.

use std::process::ExitCode;

use catalog_model::{Code, Kind};

use crate::codes::F_CLOSED;

/// The result of a command. Scripts and scheduled jobs rely on the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    Done = 0,
    /// Changes at or above `--fail-on`, generated files that are out of date, unknown log events, or nothing found.
    Findings = 1,
    Usage = 2,
    /// Upstream could not be reached; trying again may help.
    Unreachable = 3,
    /// Upstream's answer or local data is refused.
    Refused = 4,
    FileSystem = 5,
    /// The reader of stdout closed it. Shells report 141 for a process that SIGPIPE ended.
    OutputClosed = 141,
}

impl Exit {
    pub const fn code(self) -> u8 {
        self as u8
    }
}

impl From<&Code> for Exit {
    fn from(code: &Code) -> Self {
        if code == &F_CLOSED {
            return Self::OutputClosed;
        }
        match code.kind {
            Kind::NotFound => Self::Findings,
            Kind::Usage => Self::Usage,
            Kind::Unreachable => Self::Unreachable,
            Kind::Refused => Self::Refused,
            Kind::FileSystem => Self::FileSystem,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
