//! What the headers declare about the body.

use catalog_model::{Safe, SafeBytes};
use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, TRANSFER_ENCODING};

/// Whether the body is gzip. Refuses any other encoding, because reqwest would return the encoded bytes as the document.
pub(crate) fn is_gzip(headers: &HeaderMap) -> Result<bool, String> {
    let list = |name| {
        let values = headers.get_all(name).into_iter();
        values.flat_map(|value| value.as_bytes().split(|byte| *byte == b',')).map(<[u8]>::trim_ascii)
    };
    let is = |token: &[u8], names: &[&str]| names.iter().any(|name| token.eq_ignore_ascii_case(name.as_bytes()));
    let refuse = |seen: &[u8]| Err(format!("the answer has the encoding `{}`", shown(seen)));
    // The HTTP client decodes chunks and leaves any other transfer encoding in the body.
    if let Some(other) = list(TRANSFER_ENCODING).find(|token| !is(token, &["", "chunked"])) {
        return refuse(other);
    }
    let encodings: Vec<&[u8]> = list(CONTENT_ENCODING).filter(|token| !is(token, &["", "identity"])).collect();
    match encodings[..] {
        [] => Ok(false),
        [one] if is(one, &["gzip", "x-gzip"]) => Ok(true),
        [..] => refuse(&encodings.join(&b", "[..])),
    }
}

/// Checks that the headers declare UTF-8, ASCII or no character encoding.
pub(crate) fn check_charset(headers: &HeaderMap) -> Result<(), String> {
    for value in headers.get_all(CONTENT_TYPE) {
        for parameter in value.as_bytes().split(|byte| *byte == b';').skip(1) {
            let Some(equals) = parameter.iter().position(|byte| *byte == b'=') else { continue };
            let (name, value) = (parameter[..equals].trim_ascii(), parameter[equals + 1..].trim_ascii());
            let value = value.strip_prefix(b"\"").unwrap_or(value);
            let value = value.strip_suffix(b"\"").unwrap_or(value);
            let known = ["utf-8", "utf8", "us-ascii", "ascii"];
            if name.eq_ignore_ascii_case(b"charset")
                && !known.iter().any(|known| value.eq_ignore_ascii_case(known.as_bytes()))
            {
                return Err(format!("the answer declares the character encoding `{}`", shown(value)));
            }
        }
    }
    Ok(())
}

fn shown(bytes: &[u8]) -> String {
    Safe::new(&SafeBytes::new(bytes).to_string()).shortened(60)
}

#[cfg(test)]
mod tests {
    use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING};

    use super::{check_charset, is_gzip};

    fn headers(name: &HeaderName, values: &[&[u8]]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(name.clone(), HeaderValue::from_bytes(value).unwrap());
        }
        headers
    }

    #[test]
    fn f026_content_encodings() {
        let check = |name: &HeaderName, values: &[&[u8]], expected: Option<bool>| {
            assert_eq!(is_gzip(&headers(name, values)).ok(), expected, "{values:?}");
        };
        check(&CONTENT_ENCODING, &[], Some(false));
        check(&CONTENT_ENCODING, &[b""], Some(false));
        check(&CONTENT_ENCODING, &[b"identity"], Some(false));
        check(&CONTENT_ENCODING, &[b"gzip"], Some(true));
        check(&CONTENT_ENCODING, &[b" X-GZip ,identity"], Some(true));
        for refused in [&[&b"br"[..]][..], &[b"zstd"], &[b"gzip, gzip"], &[b"gzip", b"br"], &[b"gzip2"], &[b"\xff"]] {
            check(&CONTENT_ENCODING, refused, None);
        }
        check(&TRANSFER_ENCODING, &[b"Chunked"], Some(false));
        check(&TRANSFER_ENCODING, &[b"gzip, chunked"], None);
        let both = is_gzip(&headers(&CONTENT_ENCODING, &[b"gzip", b"br\xff"]));
        assert_eq!(both, Err("the answer has the encoding `gzip, br\\xff`".to_owned()));
    }

    #[test]
    fn f027_charsets() {
        let check = |value: &[u8], expected: bool| {
            assert_eq!(check_charset(&headers(&CONTENT_TYPE, &[value])).is_ok(), expected, "{value:?}");
        };
        for accepted in [
            &b"text/html"[..],
            b"text/csv; charset=utf-8",
            b"text/csv;charset=\"UTF-8\"",
            b"a/b; x=y; Charset = utf8",
            b"",
            b"text/plain; charset",
            b"text/html; charset=us-ascii",
            b"text/html; xcharset=latin1",
        ] {
            check(accepted, true);
        }
        for refused in [
            &b"text/html; charset=iso-8859-1"[..],
            b"text/html; charset=\"UTF-16LE\"",
            b"text/html; charset=",
            b"a/b; charset=utf-8x",
            b"text/html; charset=utf-8; charset=latin1",
            b"text/html; charset=\xff",
        ] {
            check(refused, false);
        }
    }
}
