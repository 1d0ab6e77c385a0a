//! JavaScript string literals, as a bundler writes them around data: `'{"a":"it\'s"}'`.
//!
//! The grammar is that of ECMAScript, section "String Literals", in strict mode.

/// The value of a literal, and the offset of the byte after its closing quotation mark.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Literal {
    pub(crate) value: String,
    pub(crate) end: usize,
}

/// Why a literal cannot be read, and the offset of the offending byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct InvalidLiteral {
    pub(crate) offset: usize,
    pub(crate) why: &'static str,
}

/// Reads the literal whose opening quotation mark, one of `'`, `"` and `` ` ``, is at byte `start` of `script`.
pub(crate) fn decode(script: &str, start: usize) -> Result<Literal, InvalidLiteral> {
    let quote = script.as_bytes().get(start).copied().unwrap_or_default();
    let mut value = String::new();
    let mut at = start + 1;
    loop {
        // Almost all text is plain; it is copied in one piece.
        let rest = script.get(at..).unwrap_or_default();
        let plain = rest.bytes().position(|b| b == quote || matches!(b, b'\\' | b'\n' | b'\r' | b'$'));
        let Some(plain) = plain else {
            return Err(InvalidLiteral { offset: script.len(), why: "it has no end" });
        };
        value.push_str(&rest[..plain]);
        at += plain;
        match rest.as_bytes()[plain] {
            b if b == quote => return Ok(Literal { value, end: at + 1 }),
            b'\\' => at = escape(script, at, &mut value)?,
            b'$' if quote == b'`' && rest[plain..].starts_with("${") => {
                return Err(InvalidLiteral { offset: at, why: "it is a template with an expression in it" });
            }
            b'$' => {
                value.push('$');
                at += 1;
            }
            _ => return Err(InvalidLiteral { offset: at, why: "it holds a line break" }),
        }
    }
}

/// Reads the escape sequence whose `\` is at byte `at`. Returns the offset of the byte after it.
fn escape(script: &str, at: usize, value: &mut String) -> Result<usize, InvalidLiteral> {
    let refuse = |why| Err(InvalidLiteral { offset: at, why });
    let mut rest = script[at + 1..].chars();
    let Some(kind) = rest.next() else { return refuse("it has no end") };
    let after = at + 1 + kind.len_utf8();
    let simple = match kind {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'v' => '\u{b}',
        '0' if !rest.next().is_some_and(|next| next.is_ascii_digit()) => '\0',
        '0'..='9' => return refuse("it holds an octal escape sequence"),
        // A line continuation has no value.
        '\r' if script[after..].starts_with('\n') => return Ok(after + 1),
        '\r' | '\n' | '\u{2028}' | '\u{2029}' => return Ok(after),
        'x' => match hex(script, after, 2).and_then(char::from_u32) {
            Some(c) => {
                value.push(c);
                return Ok(after + 2);
            }
            None => return refuse("`\\x` is not followed by two hex digits"),
        },
        'u' => {
            let Some((c, end)) = unicode(script, after) else {
                return refuse("`\\u` is not followed by the number of a character");
            };
            value.push(c);
            return Ok(end);
        }
        other => other,
    };
    value.push(simple);
    Ok(after)
}

/// Reads what follows `\u`: four digits, two such groups that make a surrogate pair, or digits in braces.
fn unicode(script: &str, at: usize) -> Option<(char, usize)> {
    if let Some(braced) = script[at..].strip_prefix('{') {
        let digits = braced.find('}').filter(|&digits| (1..=32).contains(&digits))?;
        let value = braced[..digits].bytes().try_fold(0_u32, |value, byte| {
            let value = value.checked_mul(16)? + char::from(byte).to_digit(16)?;
            (value <= 0x10_ffff).then_some(value)
        })?;
        return Some((char::from_u32(value)?, at + digits + 2));
    }
    let first = hex(script, at, 4)?;
    if let Some(c) = char::from_u32(first) {
        return Some((c, at + 4));
    }
    let second = script[at + 4..].strip_prefix("\\u").and_then(|_| hex(script, at + 6, 4))?;
    let pair = [u16::try_from(first).ok()?, u16::try_from(second).ok()?];
    let c = char::decode_utf16(pair).next()?.ok()?;
    Some((c, at + 10))
}

fn hex(script: &str, at: usize, digits: usize) -> Option<u32> {
    let digits = script.get(at..at + digits).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
    u32::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn value(literal: &str) -> Result<String, InvalidLiteral> {
        decode(literal, 0).map(|read| {
            assert_eq!(read.end, literal.len(), "the whole of {literal:?}");
            read.value
        })
    }

    fn refusal(literal: &str) -> (usize, &'static str) {
        let refusal = value(literal).expect_err(literal);
        (refusal.offset, refusal.why)
    }

    #[test]
    fn every_form_of_escape_is_read() {
        let cases = [
            (r#"'it\'s "so"'"#, "it's \"so\""),
            (r#""it's \"so\"""#, "it's \"so\""),
            ("`it's \"$5\" $`", "it's \"$5\" $"),
            (r"'a\\nb\nc\td\re\bf\fg\vh\0i\/j\qk'", "a\\nb\nc\td\re\u{8}f\u{c}g\u{b}h\0i/jqk"),
            (r"'\x41\u0042\u{43}\u{1F600}\uD83D\uDE00'", "ABC\u{1f600}\u{1f600}"),
            ("'a\\\nb\\\r\nc\\\rd\\\u{2028}e'", "abcde"),
            ("'\u{e9}\u{2028}$'", "\u{e9}\u{2028}$"),
            ("''", ""),
        ];
        for (literal, expected) in cases {
            assert_eq!(value(literal).as_deref(), Ok(expected), "{literal}");
        }
    }

    #[test]
    fn invalid_literals_are_refused_at_their_byte() {
        assert_eq!(refusal("'abc").0, 4);
        assert_eq!(refusal(r"'abc\'").0, 6);
        assert_eq!(refusal("'abc\\").0, 4);
        assert_eq!(refusal("'ab\nc'"), (3, "it holds a line break"));
        assert_eq!(refusal("'ab\rc'"), (3, "it holds a line break"));
        for octal in [r"'\1'", r"'\01'", r"'\8'", r"'\377'"] {
            assert_eq!(refusal(octal), (1, "it holds an octal escape sequence"), "{octal}");
        }
        for broken in [
            r"'\x4'",
            r"'\xg0'",
            r"'\u12'",
            r"'\u{}'",
            r"'\u{110000}'",
            r"'\u{12'",
            r"'\uD83D'",
            r"'\uDE00'",
            r"'\uD83D\u0041'",
            "'\\x\u{e9}'",
        ] {
            assert_eq!(refusal(broken).0, 1, "{broken}");
        }
        assert_eq!(refusal("`a${b}`").0, 2);
    }

    /// One character in one of the forms of a string literal.
    fn written(c: char, form: u8, quote: char) -> String {
        match form % 5 {
            1 => format!("\\u{{{:x}}}", u32::from(c)),
            2 => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04X}")).collect(),
            3 if u32::from(c) < 256 => format!("\\x{:02x}", u32::from(c)),
            4 => format!("\\\n{}", written(c, 0, quote)),
            _ if c == quote || matches!(c, '\\' | '$') => format!("\\{c}"),
            _ if c == '\n' => "\\n".to_owned(),
            _ if c == '\r' => "\\r".to_owned(),
            _ => c.to_string(),
        }
    }

    proptest! {
        #[test]
        fn encoded_texts_are_decoded(text: Vec<(char, u8)>, quote in prop::sample::select(vec!['\'', '"', '`'])) {
            let literal: String = text.iter().map(|&(c, form)| written(c, form, quote)).collect();
            let literal = format!("{quote}{literal}{quote}");
            let expected: String = text.iter().map(|&(c, _)| c).collect();
            prop_assert_eq!(value(&literal), Ok(expected));
            for end in 1..literal.len() {
                if literal.is_char_boundary(end) {
                    prop_assert!(decode(&literal[..end], 0).is_err(), "cut at {}", end);
                }
            }
        }

        #[test]
        fn nothing_panics(before: String, text: String, quote in prop::sample::select(vec!['\'', '"', '`'])) {
            let _ = decode(&format!("{before}{quote}{text}"), before.len());
            let _ = decode(&format!("{before}{quote}\\u{text}"), before.len());
            let _ = decode(&format!("{before}{quote}\\{text}"), before.len());
        }
    }
}
