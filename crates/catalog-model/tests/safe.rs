//! Text from outside is shown safely.

use catalog_model::{Safe, SafeBytes, acts_on_the_screen, without_credentials};
use proptest::prelude::*;

/// The first and last of each run of escaped characters.
const ACTS: [(u32, u32); 20] = [
    (0x0, 0x1f),
    (0x7f, 0x9f),
    (0xad, 0xad),
    (0x34f, 0x34f),
    (0x61c, 0x61c),
    (0x115f, 0x1160),
    (0x17b4, 0x17b5),
    (0x180b, 0x180f),
    (0x200b, 0x200f),
    (0x2028, 0x202e),
    (0x2060, 0x206f),
    (0x3164, 0x3164),
    (0xfe00, 0xfe0f),
    (0xfeff, 0xfeff),
    (0xffa0, 0xffa0),
    (0xfff0, 0xfffb),
    (0x1_bca0, 0x1_bca3),
    (0x1_d173, 0x1_d17a),
    (0xe_0000, 0xe_0fff),
    // The end of the list.
    (u32::MAX, u32::MAX),
];

#[test]
fn exactly_the_listed_characters_are_escaped() {
    let mut runs = ACTS.iter();
    let mut run = runs.next().unwrap();
    for c in '\0'..=char::MAX {
        let code = u32::from(c);
        while code > run.1 {
            run = runs.next().unwrap();
        }
        let acts = code >= run.0;
        assert_eq!(acts_on_the_screen(c), acts, "U+{code:04X}");
        let shown = Safe::new(c.encode_utf8(&mut [0; 4])).to_string();
        let expected = if acts { format!("\\u{{{code:x}}}") } else { c.to_string() };
        assert_eq!(shown, expected, "U+{code:04X}");
    }
}

#[test]
fn long_texts_are_cut_between_characters() {
    for (text, max, expected) in [
        ("lane", 4, "lane"),
        ("lanes", 4, "lane…"),
        ("lanes", 0, "…"),
        ("", 0, ""),
        ("ßüöä", 2, "ßü…"),
        // The length is that of the escaped text.
        ("\u{9b}m", 6, "\\u{9b}…"),
        ("\u{9b}m", 7, "\\u{9b}m"),
    ] {
        assert_eq!(Safe::new(text).shortened(max), expected, "{text:?} {max}");
    }
}

#[test]
fn invalid_utf_8_is_shown_as_bytes() {
    assert_eq!(SafeBytes::new(b"a\x9bb\xff\xc3\xa4\x1b").to_string(), "a\\x9bb\\xff\u{e4}\\u{1b}");
    assert_eq!(SafeBytes::new(b"").to_string(), "");
}

#[test]
fn credentials_are_hidden() {
    for (text, expected) in [
        ("https://user:secret@host/x", "https://…@host/x"),
        ("https://user:se/cr@et@host", "https://…@host"),
        ("user:secret@host", "…@host"),
        ("htps:/user:secret@host", "…@host"),
        ("--from=user:secret@host", "--from=…@host"),
        ("./a@b/c", "./a@b/c"),
        ("@2024-11-07", "@2024-11-07"),
        ("error: unexpected argument a@b", "error: unexpected argument a@b"),
    ] {
        assert_eq!(without_credentials(text), expected);
    }
}

proptest! {
    #[test]
    fn safe_text_is_inert_and_otherwise_unchanged(text in any::<String>()) {
        let shown = Safe::new(&text).to_string();
        prop_assert!(!shown.contains(acts_on_the_screen));
        prop_assert_eq!(SafeBytes::new(text.as_bytes()).to_string(), shown.clone());
        prop_assert_eq!(Safe::new(&shown).to_string(), shown.clone(), "idempotent");
        if !text.contains(acts_on_the_screen) {
            prop_assert_eq!(shown, text);
        }
    }

    #[test]
    fn safe_bytes_are_inert(bytes in any::<Vec<u8>>()) {
        prop_assert!(!SafeBytes::new(&bytes).to_string().contains(acts_on_the_screen));
    }
}
