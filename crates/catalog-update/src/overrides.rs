//! Changes beyond a guard that the user accepts by their exact count.

use std::fmt;
use std::str::FromStr;

use catalog_model::Safe;

use crate::guards::GUARDS;
use crate::regression;

/// `NAME=N`: accepts exactly this count of one guard.
#[derive(Clone, Copy, Debug)]
pub struct Override {
    name: &'static str,
    count: usize,
}

impl Override {
    /// Whether any of the overrides accepts this count: an import can have several steps beyond one guard.
    pub fn accepts(overrides: &[Self], name: &str, count: usize) -> bool {
        overrides.iter().any(|accepted| accepted.name == name && accepted.count == count)
    }

    /// The counts that are accepted for a guard, for its refusal: `; accepted is 3`.
    pub(crate) fn given(overrides: &[Self], name: &str) -> String {
        let counts = overrides.iter().filter(|accepted| accepted.name == name);
        let counts: Vec<String> = counts.map(|accepted| accepted.count.to_string()).collect();
        if counts.is_empty() { String::new() } else { format!("; accepted is {}", counts.join(", ")) }
    }
}

impl FromStr for Override {
    type Err = String;

    /// The error is for the command line and lists the names.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (name, count) = text.split_once('=').ok_or("write NAME=N, such as removals=137")?;
        let mut names = GUARDS.iter().map(|guard| guard.name).chain([regression::NAME]);
        let name = names.clone().find(|known| *known == name).ok_or_else(|| {
            let names: Vec<&str> = names.by_ref().collect();
            format!("`{}` is not a guard; the guards are {}", Safe::new(name).shortened(60), names.join(", "))
        })?;
        let count = count.parse().map_err(|_| format!("`{}` is not a count", Safe::new(count).shortened(60)))?;
        Ok(Self { name, count })
    }
}

impl fmt::Display for Override {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.name, self.count)
    }
}
