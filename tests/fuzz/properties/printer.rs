//! The safe printer and the outputs that use it: foreign text is printed without control characters.

use catalog_diff::markdown::code_span;
use catalog_model::{Finding, NoticeKind, Safe, SafeBytes, SourceKind, acts_on_the_screen};

use super::Verdict;

/// Prints the bytes in every way.
pub fn check(bytes: &[u8]) -> Verdict {
    let shown = SafeBytes::new(bytes).to_string();
    assert!(!shown.contains(acts_on_the_screen), "{shown:?}");
    let Ok(text) = str::from_utf8(bytes) else { return Verdict::Refused };

    let safe = Safe::new(text).to_string();
    assert_eq!(safe, shown);
    assert_eq!(Safe::new(&safe).to_string(), safe, "safe text stays the same");
    if !text.contains(acts_on_the_screen) {
        assert_eq!(safe, text, "text without control characters stays the same");
    }
    for max_chars in [0, 1, 7, 200] {
        let short = Safe::new(text).shortened(max_chars);
        assert!(short.chars().count() <= max_chars + 1);
        assert!(safe.starts_with(short.trim_end_matches('…')) || short == safe);
    }
    check_span(text);
    let finding = Finding::notice(NoticeKind::UnknownKey, SourceKind::Data, text, text);
    assert!(!finding.to_string().contains(acts_on_the_screen), "{finding}");
    Verdict::Accepted
}

/// A code span is on one line, and no run of backticks inside it is as long as its fence.
fn check_span(text: &str) {
    let span = code_span(text);
    assert!(!span.contains(acts_on_the_screen), "{span:?}");
    if text.is_empty() {
        assert!(!span.contains('`'));
        return;
    }
    let fence = span.len() - span.trim_start_matches('`').len();
    assert!(fence > 0 && span.len() >= 2 * fence && span.ends_with(&"`".repeat(fence)), "{span:?}");
    let inner = &span[fence..span.len() - fence];
    let longest = inner.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    assert!(longest < fence && !inner.starts_with('`') && !inner.ends_with('`'), "{span:?}");
}
