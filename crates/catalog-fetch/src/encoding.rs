//! What the headers of an answer declare of its body.

use catalog_model::SafeBytes;
use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderName, TRANSFER_ENCODING};

use crate::Fault;

/// How the body is encoded on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ContentEncoding {
    Identity,
    Gzip,
}

/// The encoding that the headers declare.
///
/// # Errors
/// [`Fault::Encoding`] for anything but gzip, once, or nothing. HTTP clients hand an encoding that they do not know
/// through as if it were the document.
pub(crate) fn content_encoding(headers: &HeaderMap) -> Result<ContentEncoding, Fault> {
    let refuse = |seen: &[u8]| Err(Fault::Encoding { seen: shown(seen) });
    // What the transfer is chunked into is put together below us; anything else would still be in the body.
    let transfer: Vec<&[u8]> = tokens(headers, TRANSFER_ENCODING).collect();
    if let Some(other) = transfer.iter().find(|token| !token.eq_ignore_ascii_case(b"chunked")) {
        return refuse(other);
    }
    let content: Vec<&[u8]> =
        tokens(headers, CONTENT_ENCODING).filter(|token| !token.eq_ignore_ascii_case(b"identity")).collect();
    match content[..] {
        [] => Ok(ContentEncoding::Identity),
        [one] if one.eq_ignore_ascii_case(b"gzip") || one.eq_ignore_ascii_case(b"x-gzip") => Ok(ContentEncoding::Gzip),
        [..] => refuse(&content.join(&b", "[..])),
    }
}

/// Makes sure that the headers declare UTF-8 or no character encoding at all.
///
/// # Errors
/// [`Fault::Charset`] for any other one, ASCII excepted, which is a part of UTF-8.
pub(crate) fn check_charset(headers: &HeaderMap) -> Result<(), Fault> {
    for value in headers.get_all(CONTENT_TYPE) {
        for parameter in value.as_bytes().split(|byte| *byte == b';').skip(1) {
            let Some(equals) = parameter.iter().position(|byte| *byte == b'=') else { continue };
            let (name, value) = (parameter[..equals].trim_ascii(), parameter[equals + 1..].trim_ascii());
            let value = value.strip_prefix(b"\"").unwrap_or(value);
            let value = value.strip_suffix(b"\"").unwrap_or(value).trim_ascii();
            let fine =
                ["utf-8", "utf8", "us-ascii", "ascii"].iter().any(|fine| value.eq_ignore_ascii_case(fine.as_bytes()));
            if name.eq_ignore_ascii_case(b"charset") && !fine {
                return Err(Fault::Charset { seen: shown(value) });
            }
        }
    }
    Ok(())
}

/// The items of a header that is a list, over all its lines.
fn tokens(headers: &HeaderMap, name: HeaderName) -> impl Iterator<Item = &[u8]> {
    headers
        .get_all(name)
        .into_iter()
        .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
        .map(<[u8]>::trim_ascii)
        .filter(|token| !token.is_empty())
}

fn shown(bytes: &[u8]) -> String {
    let text = SafeBytes::new(bytes).to_string();
    catalog_model::Safe::new(&text).shortened(60)
}

#[cfg(test)]
mod tests {
    use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderValue, TRANSFER_ENCODING};

    use super::{ContentEncoding, check_charset, content_encoding};

    #[test]
    fn encodings_and_their_near_misses() {
        let check = |values: &[&[u8]]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append(CONTENT_ENCODING, HeaderValue::from_bytes(value).unwrap());
            }
            content_encoding(&headers).map_err(|fault| fault.to_string())
        };
        assert_eq!(check(&[]), Ok(ContentEncoding::Identity));
        assert_eq!(check(&[b""]), Ok(ContentEncoding::Identity));
        assert_eq!(check(&[b"identity"]), Ok(ContentEncoding::Identity));
        assert_eq!(check(&[b"gzip"]), Ok(ContentEncoding::Gzip));
        assert_eq!(check(&[b" X-GZip ,identity"]), Ok(ContentEncoding::Gzip));
        for refused in [&[&b"br"[..]][..], &[b"gzip, gzip"], &[b"gzip", b"br"], &[b"gzip2"], &[b"deflate"], &[b"\xff"]]
        {
            assert!(check(refused).is_err(), "{refused:?}");
        }
        assert_eq!(check(&[b"gzip", b"br"]), Err("the answer has the encoding `gzip, br`".to_owned()));

        let mut headers = HeaderMap::new();
        headers.append(TRANSFER_ENCODING, HeaderValue::from_static("chunked"));
        assert_eq!(content_encoding(&headers), Ok(ContentEncoding::Identity));
        headers.append(TRANSFER_ENCODING, HeaderValue::from_static("gzip"));
        assert!(content_encoding(&headers).is_err());
    }

    #[test]
    fn charsets_and_their_near_misses() {
        let check = |value: &[u8]| {
            let mut headers = HeaderMap::new();
            headers.append(CONTENT_TYPE, HeaderValue::from_bytes(value).unwrap());
            check_charset(&headers).is_ok()
        };
        for fine in [
            &b"text/html"[..],
            b"text/csv; charset=utf-8",
            b"text/csv;charset=\"UTF-8\"",
            b"a/b; x=y; Charset = utf8",
            b"",
            b"text/plain; charset",
            b"text/html; charset=us-ascii",
            b"text/html; xcharset=latin1",
        ] {
            assert!(check(fine), "{fine:?}");
        }
        for refused in [
            &b"text/html; charset=iso-8859-1"[..],
            b"text/html; charset=utf-16",
            b"text/html; charset=",
            b"a/b; charset=utf-8x",
            b"text/html; charset=utf-8; charset=latin1",
            b"text/html; charset=\xff",
        ] {
            assert!(!check(refused), "{refused:?}");
        }
    }
}
