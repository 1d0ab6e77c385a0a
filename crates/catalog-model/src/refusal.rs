//! Errors as data: a [`Code`] is a row that says what an error means, a [`Refusal`] is one occurrence of it.

use std::error::Error;
use std::fmt;

use crate::Safe;

/// The kind of an error, which decides the exit code of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// What was asked for does not exist: exit code 1.
    NotFound,
    /// The command line is invalid: exit code 2.
    Usage,
    /// Upstream could not be reached: exit code 3. Trying again may help.
    Unreachable,
    /// An input is invalid or implausible: exit code 4.
    Refused,
    /// The file system or the lock failed: exit code 5.
    FileSystem,
}

/// One kind of error: a row of a table made with [`codes!`](crate::codes), and of `docs/errors.md`.
#[derive(Debug)]
pub struct Code {
    /// The stable id, such as `C-CUT`: a letter for the group, `-`, capitals.
    pub id: &'static str,
    pub kind: Kind,
    /// What is wrong, and why it is refused.
    pub meaning: &'static str,
    /// What to do next, unless the refusal has more specific advice.
    pub next: &'static str,
}

impl Code {
    /// A refusal with this code. `what` says what was seen, in words that are safe to print.
    pub fn at(&'static self, at: impl Into<Location>, what: impl Into<String>) -> Refusal {
        Refusal { code: self, what: what.into(), at: at.into(), next: None }
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Code {}

/// Defines the error codes of a crate, one row each, and `CODES`, the list of them all.
///
/// ```
/// # use catalog_model::codes;
/// codes! {
///     C_CUT, "C-CUT", Refused, "The CSV ends in the middle of a row.", "fetch it again";
/// }
/// assert_eq!(CODES[0].id, "C-CUT");
/// assert_eq!(C_CUT.at("line 7", "the last line has no line break").code, &C_CUT);
/// ```
#[macro_export]
macro_rules! codes {
    ($($name:ident, $id:literal, $kind:ident, $meaning:expr, $next:expr;)*) => {
        $(
            #[doc = concat!("`", $id, "`: see its `meaning`.")]
            pub static $name: $crate::Code =
                $crate::Code { id: $id, kind: $crate::Kind::$kind, meaning: $meaning, next: $next };
        )*

        /// The error codes of this crate.
        pub static CODES: &[&$crate::Code] = &[$(&$name,)*];
    };
}

/// An error that a user can act on: what was seen, where, and what to do next.
///
/// The texts are single lines. They contain text from outside only through [`Safe`], shortened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub code: &'static Code,
    pub what: String,
    pub at: Location,
    /// More specific advice than that of the code.
    pub next: Option<String>,
}

impl Refusal {
    /// Replaces the advice of the code.
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    pub const fn id(&self) -> &'static str {
        self.code.id
    }

    pub const fn kind(&self) -> Kind {
        self.code.kind
    }

    /// What to do next.
    pub fn advice(&self) -> &str {
        self.next.as_deref().unwrap_or(self.code.next)
    }
}

/// Code and what, where (unless the location is empty), what next: two or three lines without a final line break.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}] {}", self.id(), self.what)?;
        if !self.at.0.is_empty() {
            write!(f, "\n  where: {}", self.at)?;
        }
        write!(f, "\n  next:  {}", self.advice())
    }
}

impl Error for Refusal {}

/// Where something was seen: a source, a URL or path, then a line, selector, JSON pointer or event id.
/// The default is empty: the command line, which needs no mention.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location(String);

impl Location {
    /// A location from outside, such as a path or URL.
    pub fn untrusted(text: &str) -> Self {
        Self(Safe::new(text).shortened(200))
    }

    /// This location, with a position in it: `csv.path, line 7`.
    pub fn and(mut self, position: impl fmt::Display) -> Self {
        if !self.0.is_empty() {
            self.0.push_str(", ");
        }
        self.0.push_str(&position.to_string());
        self
    }

    /// This location, at a line counted from 1.
    pub fn line(self, line: usize) -> Self {
        self.and(format_args!("line {line}"))
    }

    /// This location, at a JSON pointer, which may come from outside.
    pub fn pointer(self, pointer: &str) -> Self {
        self.and(format_args!("JSON pointer `{}`", Safe::new(pointer).shortened(200)))
    }

    /// This location, at an event type, whose id may come from outside.
    pub fn event(self, id: &str) -> Self {
        self.and(format_args!("event type `{}`", Safe::new(id).shortened(128)))
    }

    /// The text, safe to print.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Our own texts, which are safe to print.
impl From<&'static str> for Location {
    fn from(text: &'static str) -> Self {
        Self(text.to_owned())
    }
}
