//! Which paths can be requested.

const MAX_LEN: usize = 512;

/// Whether `path` starts with `/` and its segments are names of ASCII letters, digits and `.`, `_`, `-`, `~`, `@`, `+`.
/// It can end in `/`.
///
/// Paths come from the links of a page, so they are hostile. Nothing is decoded or repaired: `..`, `//host`, `%2e`, `\`
/// and `?` are not needed and could lead elsewhere.
pub(crate) fn is_plain(path: &str) -> bool {
    let Some(rest) = path.strip_prefix('/') else { return false };
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    path.len() <= MAX_LEN && (path == "/" || rest.split('/').all(is_name))
}

fn is_name(segment: &str) -> bool {
    !segment.bytes().all(|b| b == b'.')
        && segment.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'~' | b'@' | b'+'))
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn plain_paths_and_their_near_misses() {
        for good in [
            "/",
            "/a",
            "/docs/reference/api/event-types/",
            "/docs/okta-event-types.csv",
            "/assets/js/3.78293a6c.js",
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
