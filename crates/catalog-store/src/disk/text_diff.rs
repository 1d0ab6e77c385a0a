//! A short unified diff for people: where a generated file is stale, and how.

use catalog_model::Safe;

/// Lines of context around a change.
const CONTEXT: usize = 3;
/// How far apart two files may drift before all that follows counts as changed.
const WINDOW: usize = 300;
/// The most characters that are shown of a line.
const LINE: usize = 240;

/// A unified diff of at most `max_lines` lines below its two head lines. `None` is a file that is not there.
pub(crate) fn unified(path: &str, before: Option<&[u8]>, after: Option<&[u8]>, max_lines: usize) -> String {
    let head = |mark: &str, side: Option<&[u8]>| match side {
        Some(_) => format!("{mark} {path}\n"),
        None => format!("{mark} /dev/null\n"),
    };
    let mut text = head("---", before) + &head("+++", after);
    let (Some(after), before) = (after, before.unwrap_or_default()) else {
        text.push_str("(left over: nothing makes this file)\n");
        return text;
    };
    let is_text = |bytes: &[u8]| std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0'));
    if !is_text(before) || !is_text(after) {
        text.push_str(&format!("(no text: {} bytes and {} bytes)\n", before.len(), after.len()));
        return text;
    }
    let (before, after) = (lines(before), lines(after));
    let edits = edits(&before, &after, max_lines);
    let near = |a: &Edit, b: &Edit| b.before.start - a.before.end <= 2 * CONTEXT;
    let mut body = edits.chunk_by(near).flat_map(|edits| hunk(edits, &before, &after));
    for line in body.by_ref().take(max_lines) {
        text.push_str(&line);
        text.push('\n');
    }
    if body.next().is_some() {
        text.push_str("(more differences follow)\n");
    }
    text
}

/// The lines, each with its end, so that a missing last end is a difference.
fn lines(bytes: &[u8]) -> Vec<&[u8]> {
    bytes.split_inclusive(|&byte| byte == b'\n').collect()
}

/// Lines `before` of the one file that give way to lines `after` of the other.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Edit {
    before: std::ops::Range<usize>,
    after: std::ops::Range<usize>,
}

/// The differences in order, found by walking both files and looking for the nearest place where they meet again.
/// Stops when there are more than can be shown.
fn edits(before: &[&[u8]], after: &[&[u8]], max_lines: usize) -> Vec<Edit> {
    let mut edits = Vec::new();
    let (mut i, mut j, mut shown) = (0, 0, 0);
    while (i < before.len() || j < after.len()) && shown <= max_lines {
        if i < before.len() && j < after.len() && before[i] == after[j] {
            (i, j) = (i + 1, j + 1);
            continue;
        }
        let (gone, come) = meeting(&before[i..], &after[j..]);
        edits.push(Edit { before: i..i + gone, after: j..j + come });
        (i, j, shown) = (i + gone, j + come, shown + gone + come);
    }
    edits
}

/// How many lines of either file to pass over until they meet again.
fn meeting(before: &[&[u8]], after: &[&[u8]]) -> (usize, usize) {
    for distance in 1..WINDOW {
        for gone in 0..=distance {
            let come = distance - gone;
            if let (Some(a), Some(b)) = (before.get(gone), after.get(come))
                && a == b
                && before.get(gone + 1) == after.get(come + 1)
            {
                return (gone, come);
            }
        }
    }
    (before.len(), after.len())
}

/// The lines of one hunk: edits so near to each other that they share their context, under a line that places them.
fn hunk<'a>(edits: &'a [Edit], before: &'a [&[u8]], after: &'a [&[u8]]) -> impl Iterator<Item = String> + use<'a> {
    let (first, last) = (&edits[0], &edits[edits.len() - 1]);
    let lead = CONTEXT.min(first.before.start);
    let trail = CONTEXT.min(before.len() - last.before.end).min(after.len() - last.after.end);
    let place = |start: usize, end: usize| format!("{},{}", if end > start { start + 1 } else { start }, end - start);
    let head = format!(
        "@@ -{} +{} @@",
        place(first.before.start - lead, last.before.end + trail),
        place(first.after.start - lead, last.after.end + trail),
    );
    let mut same_from = first.before.start - lead;
    let body = edits.iter().flat_map(move |edit| {
        let same = same_from..edit.before.start;
        same_from = edit.before.end;
        let marked = |mark, lines: &'a [&[u8]]| lines.iter().map(move |line| shown(mark, line));
        marked(' ', &before[same])
            .chain(marked('-', &before[edit.before.clone()]))
            .chain(marked('+', &after[edit.after.clone()]))
    });
    let tail = before[last.before.end..last.before.end + trail].iter().map(|line| shown(' ', line));
    std::iter::once(head).chain(body).chain(tail)
}

fn shown(mark: char, line: &[u8]) -> String {
    let (line, end) = match line {
        [line @ .., b'\n'] => (line, ""),
        line => (line, " (no line end)"),
    };
    format!("{mark}{}{end}", Safe::new(&String::from_utf8_lossy(line)).shortened(LINE))
}
