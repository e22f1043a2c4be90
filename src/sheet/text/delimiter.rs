//! Which character parts the columns.

/// Candidates; earlier ones win where nothing speaks for another.
const CANDIDATES: [u8; 3] = [b',', b'\t', b';'];
/// Lines that are looked at.
const LINES: usize = 50;

/// Tells the delimiter by the first lines: the candidate that most lines have equally often outside quotes.
pub(super) fn tell(head: &[u8]) -> u8 {
    let lines = counted(head);
    let mut best = (0, 0, CANDIDATES[0]);
    for (candidate, delimiter) in CANDIDATES.into_iter().enumerate() {
        let counts: Vec<usize> = lines.iter().map(|line| line[candidate]).collect();
        let (agreeing, count) = agreement(&counts);
        if (agreeing, count) > (best.0, best.1) {
            best = (agreeing, count, delimiter);
        }
    }
    best.2
}

/// Counts every candidate outside quotes, line by line; lines without any are left out.
fn counted(head: &[u8]) -> Vec<[usize; CANDIDATES.len()]> {
    let mut lines = Vec::new();
    let mut line = [0; CANDIDATES.len()];
    let mut quoted = false;
    for byte in head {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => {
                lines.push(std::mem::take(&mut line));
            }
            _ if quoted => {}
            _ => {
                if let Some(candidate) = CANDIDATES.iter().position(|c| c == byte) {
                    line[candidate] += 1;
                }
            }
        }
    }
    lines.push(line);
    lines.retain(|line| line.iter().any(|count| *count > 0));
    lines.truncate(LINES);
    lines
}

/// Returns on how many lines the most frequent count above zero stands, and that count.
fn agreement(counts: &[usize]) -> (usize, usize) {
    let agreeing = |count: usize| counts.iter().filter(|c| **c == count).count();
    let found = counts.iter().filter(|count| **count > 0);
    found
        .map(|count| (agreeing(*count), *count))
        .max()
        .unwrap_or((0, 0))
}

#[cfg(test)]
mod tests {
    use super::tell;

    #[test]
    fn the_delimiter_is_what_lines_agree_on() {
        assert_eq!(tell("名称,部门\n甲,乙\n".as_bytes()), b',');
        assert_eq!(tell("名称\t部门\n甲,乙,丙\t丁\n".as_bytes()), b'\t');
        assert_eq!(tell("名称;部门\n\"a,b,c\";丁\n".as_bytes()), b';');
        assert_eq!(tell("名称,信息项\n甲,a;b;c\n乙,a;b\n".as_bytes()), b',');
        assert_eq!(tell("标题\n名称;部门\n".as_bytes()), b';');
        assert_eq!(tell(b"a\n\"x;\n;;\",b\n"), b',');
        assert_eq!(tell(b""), b',');
    }
}
