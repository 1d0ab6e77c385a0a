//! Tables of plain numbers, which are written as texts: a text is one line however long it is, so that few lines change
//! with the numbers.

/// How many numbers the row has. Between two of them is one space.
#[cfg(feature = "payload")]
pub(crate) const fn count(row: &str) -> usize {
    let row = row.as_bytes();
    let mut count = !row.is_empty() as usize;
    let mut index = 0;
    while index < row.len() {
        count += (row[index] == b' ') as usize;
        index += 1;
    }
    count
}

/// The numbers of all rows. At compile time, too many numbers and too large ones are errors.
pub(crate) const fn parse<const COUNT: usize>(rows: &[&str]) -> [u16; COUNT] {
    let mut numbers = [0; COUNT];
    let mut next = 0;
    let mut row = 0;
    while row < rows.len() {
        let text = rows[row].as_bytes();
        let mut index = 0;
        while index < text.len() {
            match text[index] {
                b' ' => next += 1,
                digit => numbers[next] = numbers[next] * 10 + (digit - b'0') as u16,
            }
            index += 1;
        }
        next += !text.is_empty() as usize;
        row += 1;
    }
    numbers
}
