//! Which paths can be requested.

const MAX_LEN: usize = 512;

/// Whether `path` starts with `/` and its segments are names of ASCII letters, digits and `.`, `_`, `-`, `~`, `@`, `+`,
/// or of other printable ASCII characters in the form `%5B`. It can end in `/`.
///
/// Paths come from the links of a page, so they are hostile. `..`, `//host`, `%2e`, `\` and `?` are not needed and could
/// lead elsewhere.
pub(crate) fn is_plain(path: &str) -> bool {
    let Some(rest) = path.strip_prefix('/') else { return false };
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    path.len() <= MAX_LEN && (path == "/" || rest.split('/').all(is_name))
}

/// The name of the file at a plain path.
pub(crate) fn decoded(path: &str) -> String {
    let mut parts = path.split('%');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| match escaped(part) {
        Some((c, rest)) => text + c.encode_utf8(&mut [0; 4]) + rest,
        None => text + "%" + part,
    })
}

fn is_name(segment: &str) -> bool {
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'~' | b'@' | b'+');
    let mut parts = segment.split('%');
    let first = parts.next().unwrap_or_default();
    segment.bytes().any(|b| b != b'.')
        && first.bytes().all(is_plain)
        && parts.all(|part| escaped(part).is_some_and(|(_, rest)| rest.bytes().all(is_plain)))
}

/// The character whose code starts a text, and the rest. Separators, dots and `%` are never escaped by a link's author.
fn escaped(text: &str) -> Option<(char, &str)> {
    let (digits, rest) = text.split_at_checked(2)?;
    let is_hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
    let c = char::from(u8::from_str_radix(digits, 16).ok().filter(|_| is_hex)?);
    (c.is_ascii_graphic() && !matches!(c, '/' | '\\' | '.' | '%' | '?' | '#')).then_some((c, rest))
}

#[cfg(test)]
mod tests {
    use super::{decoded, is_plain};

    #[test]
    fn f123_escapes_are_decoded() {
        for (path, expected) in [("/a.js", "/a.js"), ("/%5Bslug%5D/%28a%29.js", "/[slug]/(a).js"), ("/a%", "/a%")] {
            assert_eq!(decoded(path), expected);
        }
    }

    #[test]
    fn plain_paths_and_their_near_misses() {
        for good in [
            "/",
            "/a",
            "/docs/reference/api/event-types/",
            "/docs/okta-event-types.csv",
            "/assets/js/3.78293a6c.js",
            "/assets/%5Bslug%5d.mjs",
            "/packages/@okta/vuepress-site/.vuepress/x.json",
            crate::PAGE_PATH,
            crate::CSV_PATH,
            crate::UPSTREAM_DATA_PATH,
            crate::UPSTREAM_CSV_PATH,
        ] {
            assert!(is_plain(good), "{good}");
        }
        let long = format!("/{}", "a".repeat(512));
        for bad in [
            "",
            "a",
            "//",
            "//host/a",
            "/a//b",
            "/../a",
            "/a/..",
            "/a/../b",
            "/.",
            "/...",
            "/a\\b",
            "/%2e%2e/a",
            "/a%2fb",
            "/a%5cb",
            "/a%00",
            "/a%20b",
            "/a%",
            "/a%5",
            "/a%+5",
            "/a%c3%a4",
            "/a%25",
            "/a?b",
            "/a#b",
            "/a b",
            "/a:b",
            "/ä",
            "/a\n",
            "/\u{202e}a",
            "https://host/a",
            &long,
        ] {
            assert!(!is_plain(bad), "{bad:?}");
        }
    }
}
