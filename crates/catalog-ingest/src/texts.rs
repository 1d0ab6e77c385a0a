//! The rules for text that is kept: what may stand in it and how long it may be.

use catalog_model::{Safe, acts_on_the_screen};

use crate::Problem;

/// A description longer than this, in bytes, is worth a notice: the longest seen has 1,095.
pub(crate) const LONG_DESCRIPTION: usize = 4 << 10;

/// A description longer than this, in bytes, is refused.
const MAX_DESCRIPTION_LEN: usize = 16 << 10;

/// What the page prints for an empty description.
pub(crate) const PLACEHOLDER: &str = "No Description";

/// Checks a description: no control or invisible character, no sign of a broken encoding, not too long.
pub(crate) fn check_description(text: &str) -> Result<(), Problem> {
    if text.len() > MAX_DESCRIPTION_LEN {
        return Err(Problem::LongDescription { bytes: text.len(), most: MAX_DESCRIPTION_LEN });
    }
    // All but a handful are plain ASCII, which needs no closer look.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Ok(());
    }
    // The two selectors that say whether a sign is shown as text or in colours are part of ordinary writing.
    let acts = |c: &char| acts_on_the_screen(*c) && !matches!(c, '\u{fe0e}' | '\u{fe0f}');
    if let Some(c) = text.chars().find(acts) {
        return Err(Problem::ControlCharacter { seen: Safe::new(c.encode_utf8(&mut [0; 4])).to_string() });
    }
    match mojibake(text) {
        None => Ok(()),
        Some(seen) => Err(Problem::Mojibake { seen }),
    }
}

/// The white space of a text collapsed to single spaces, its ends trimmed.
pub(crate) fn collapsed(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut collapsed = words.next().unwrap_or_default().to_owned();
    for word in words {
        collapsed.push(' ');
        collapsed.push_str(word);
    }
    collapsed
}

/// A replacement character, or UTF-8 that was once read as Latin-1 or Windows-1252: `Ã` or `Â` and one character,
/// `â` or `ï` and two, `ð` and three, each of them from the upper half of those tables.
///
/// Other lead characters are left alone: a `ß` before a closing quotation mark is plain German.
fn mojibake(text: &str) -> Option<String> {
    let chars: Vec<char> = text.chars().collect();
    for (index, &c) in chars.iter().enumerate() {
        let followers = match c {
            '\u{fffd}' => 0,
            'Ã' | 'Â' => 1,
            'â' | 'ï' => 2,
            'ð' => 3,
            _ => continue,
        };
        if let Some(sequence) = chars.get(index..=index + followers)
            && sequence[1..].iter().all(|&c| reads_as_continuation(c))
        {
            return Some(Safe::new(&sequence.iter().collect::<String>()).to_string());
        }
    }
    None
}

/// Whether a byte of 0x80 to 0xBF reads as this character in Latin-1 or Windows-1252.
fn reads_as_continuation(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{bf}')
        || matches!(
            c,
            '€' | '‚'
                | 'ƒ'
                | '„'
                | '…'
                | '†'
                | '‡'
                | 'ˆ'
                | '‰'
                | 'Š'
                | '‹'
                | 'Œ'
                | 'Ž'
                | '‘'
                | '’'
                | '“'
                | '”'
                | '•'
                | '–'
                | '—'
                | '˜'
                | '™'
                | 'š'
                | '›'
                | 'œ'
                | 'ž'
                | 'Ÿ'
        )
}
