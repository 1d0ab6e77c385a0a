//! The form that every error of the project has: an address, a reason and a way on.

use std::fmt;

/// An error that a stranger can act on, in four parts.
///
/// Each part is one short sentence or phrase of plain text without line breaks. Whatever came from outside is in it
/// only through [`crate::Safe`], and shortened.
pub trait OldRefusal: std::error::Error {
    /// The stable id, such as `C-QUOTE`: a letter for the group, `-`, capitals. Listed in `docs/errors.md`.
    fn id(&self) -> &'static str;
    /// What was seen.
    fn what(&self) -> String;
    /// Where: witness, URL or path, line, selector, JSON pointer, event id.
    fn place(&self) -> String;
    /// Why that is refused.
    fn why(&self) -> String;
    /// What to do next.
    fn next(&self) -> String;
}

/// Shows a [`OldRefusal`] with its four parts, each on a line of its own, without a final line break.
#[derive(Clone, Copy)]
pub struct FourParts<'a>(pub &'a dyn OldRefusal);

impl fmt::Display for FourParts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(refusal) = self;
        write!(f, "[{}] {}", refusal.id(), refusal.what())?;
        write!(f, "\n  where: {}", refusal.place())?;
        write!(f, "\n  why:   {}", refusal.why())?;
        write!(f, "\n  next:  {}", refusal.next())
    }
}

/// Until every crate has codes.
impl OldRefusal for crate::Refusal {
    fn id(&self) -> &'static str {
        self.code.id
    }

    fn what(&self) -> String {
        self.what.clone()
    }

    fn place(&self) -> String {
        self.at.to_string()
    }

    fn why(&self) -> String {
        self.code.meaning.to_owned()
    }

    fn next(&self) -> String {
        self.advice().to_owned()
    }
}
