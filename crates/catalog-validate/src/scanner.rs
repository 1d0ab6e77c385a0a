//! Finds where a JSON value ends without understanding it: strings, and brackets by their number.

/// Follows a value through pieces of text. For well-formed JSON it is exact; for anything else it ends somewhere, and
/// whoever parses the text between finds the fault.
#[derive(Debug, Default)]
pub(crate) struct Scanner {
    depth: u64,
    in_string: bool,
    is_escaped: bool,
}

impl Scanner {
    /// The index in the next piece of the byte behind an array's element: the first comma or closing bracket that is
    /// no part of it.
    pub(crate) fn element_end(&mut self, piece: &[u8]) -> Option<usize> {
        self.find(piece, false)
    }

    /// The length of the next piece up to and with the bracket that closes the first one.
    pub(crate) fn closing(&mut self, piece: &[u8]) -> Option<usize> {
        self.find(piece, true).map(|index| index + 1)
    }

    fn find(&mut self, piece: &[u8], until_closed: bool) -> Option<usize> {
        let mut index = 0;
        while let Some(&byte) = piece.get(index) {
            if self.in_string {
                index += self.string_piece(&piece[index..]);
                continue;
            }
            match byte {
                b'"' => self.in_string = true,
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' if self.depth == 0 => return Some(index),
                b'}' | b']' => {
                    self.depth -= 1;
                    if until_closed && self.depth == 0 {
                        return Some(index);
                    }
                }
                b',' if self.depth == 0 => return Some(index),
                _ => {}
            }
            index += 1;
        }
        None
    }

    /// Goes on within a string. Returns how many bytes of the piece belong to it.
    fn string_piece(&mut self, piece: &[u8]) -> usize {
        let mut index = 0;
        if self.is_escaped && !piece.is_empty() {
            self.is_escaped = false;
            index = 1;
        }
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
