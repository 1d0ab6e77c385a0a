//! Finds where a JSON value ends by following strings and counting brackets.

/// Follows a value through consecutive pieces of text.
///
/// The end is exact for well-formed JSON. For anything else it is arbitrary, and parsing the record finds the error.
#[derive(Debug, Default)]
pub(crate) struct Scanner {
    depth: u64,
    max_depth: u64,
    in_string: bool,
    is_escaped: bool,
}

impl Scanner {
    /// The index in the next piece of the comma or closing bracket that follows an array element.
    pub(crate) fn element_end(&mut self, piece: &[u8]) -> Option<usize> {
        self.find(piece, false)
    }

    /// The length of the next piece up to and including the bracket that closes the first one.
    pub(crate) fn object_end(&mut self, piece: &[u8]) -> Option<usize> {
        self.find(piece, true).map(|index| index + 1)
    }

    /// The number of levels that the value at the start of `text` is nested.
    pub(crate) fn depth_of(text: &[u8]) -> u64 {
        let mut scanner = Self::default();
        scanner.find(text, true);
        scanner.max_depth
    }

    fn find(&mut self, piece: &[u8], until_closed: bool) -> Option<usize> {
        let mut index = 0;
        while let Some(&byte) = piece.get(index) {
            if self.in_string {
                index += self.skip_string(&piece[index..]);
                continue;
            }
            match byte {
                b'"' => self.in_string = true,
                b'{' | b'[' => {
                    self.depth += 1;
                    self.max_depth = self.max_depth.max(self.depth);
                }
                b',' | b'}' | b']' if self.depth == 0 => return Some(index),
                b'}' | b']' => {
                    self.depth -= 1;
                    if until_closed && self.depth == 0 {
                        return Some(index);
                    }
                }
                _ => {}
            }
            index += 1;
        }
        None
    }

    /// The number of bytes of the piece that belong to the current string.
    fn skip_string(&mut self, piece: &[u8]) -> usize {
        let mut index = usize::from(std::mem::take(&mut self.is_escaped));
        while let Some(skipped) = piece[index..].iter().position(|&byte| matches!(byte, b'"' | b'\\')) {
            index += skipped;
            if piece[index] == b'"' {
                self.in_string = false;
                return index + 1;
            }
            if index + 1 == piece.len() {
                self.is_escaped = true;
                return piece.len();
            }
            index += 2;
        }
        piece.len()
    }
}
