//! The few colours of the text.

use crate::Level;

/// A colour or weight of the terminal, as the escape sequence that turns it on.
#[derive(Clone, Copy)]
pub(crate) enum Paint {
    Red,
    Green,
    Bold,
    Dim,
}

impl Paint {
    const OFF: &'static str = "\x1b[0m";

    pub(crate) const fn of_level(level: Level) -> Self {
        match level {
            Level::Breaking => Self::Red,
            Level::Notable => Self::Green,
            Level::Editorial => Self::Dim,
        }
    }

    const fn on(self) -> &'static str {
        match self {
            Self::Red => "\x1b[31m",
            Self::Green => "\x1b[32m",
            Self::Bold => "\x1b[1m",
            Self::Dim => "\x1b[2m",
        }
    }

    /// The text in this colour, or as it is without colours.
    pub(crate) fn over(self, text: &str, color: bool) -> String {
        if color && !text.is_empty() { format!("{}{text}{}", self.on(), Self::OFF) } else { text.to_owned() }
    }
}
