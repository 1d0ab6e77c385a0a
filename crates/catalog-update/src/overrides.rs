//! Changes beyond a guard that the user accepts by their exact count.

use std::fmt;
use std::str::FromStr;

use catalog_model::Safe;

use crate::guards::{GUARDS, Guard};

/// `NAME=N`: accepts exactly this count of one guard.
#[derive(Clone, Copy, Debug)]
pub struct Override {
    guard: &'static Guard,
    count: usize,
}

impl Override {
    /// The count that is accepted for a guard; the last override for it applies.
    pub fn accepted(overrides: &[Self], guard: &Guard) -> Option<usize> {
        overrides.iter().rfind(|accepted| accepted.guard.name == guard.name).map(|accepted| accepted.count)
    }
}

impl FromStr for Override {
    type Err = String;

    /// The error is for the command line and lists the names.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (name, count) = text.split_once('=').ok_or("write NAME=N, such as removals=137")?;
        let guard = GUARDS.iter().find(|guard| guard.name == name).ok_or_else(|| {
            let names: Vec<&str> = GUARDS.iter().map(|guard| guard.name).collect();
            format!("`{}` is not a guard; the guards are {}", Safe::new(name).shortened(60), names.join(", "))
        })?;
        let count = count.parse().map_err(|_| format!("`{}` is not a count", Safe::new(count).shortened(60)))?;
        Ok(Self { guard, count })
    }
}

impl fmt::Display for Override {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.guard.name, self.count)
    }
}
