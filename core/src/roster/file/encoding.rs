//! How the text of a file is encoded, judged by its bytes.

use super::kind::FileKind;
use crate::values::named;

named! {
    /// An encoding of text, by the label under which a browser's `TextDecoder` knows it.
    Encoding {
        /// UTF-8, with or without a byte order mark.
        Utf8 = "utf-8",
        /// UTF-16, little end first.
        Utf16Le = "utf-16le",
        /// UTF-16, big end first.
        Utf16Be = "utf-16be",
        /// GB18030, which also holds GBK and GB2312.
        Gb18030 = "gb18030",
    }
}

/// Whether bytes without a signature are text, and in which encoding.
pub(super) fn of_text(bytes: &[u8]) -> (FileKind, Option<Encoding>) {
    let encoding = match bytes {
        // UTF-32, which no browser reads.
        [0xff, 0xfe, 0, 0, ..] => return (FileKind::Unknown, None),
        [0xff, 0xfe, ..] => Encoding::Utf16Le,
        [0xfe, 0xff, ..] => Encoding::Utf16Be,
        _ => match (std::str::from_utf8(bytes), wide(bytes)) {
            (_, Some(encoding)) => encoding,
            _ if binary(bytes) => return (FileKind::Unknown, None),
            (Ok(_), None) => Encoding::Utf8,
            (Err(_), None) if bytes.starts_with(b"\xef\xbb\xbf") || mostly_utf8(bytes) => {
                return (FileKind::DamagedText, None);
            }
            (Err(_), None) => Encoding::Gb18030,
        },
    };
    (FileKind::Text, Some(encoding))
}

/// UTF-16 without a mark: the ASCII in it has a zero on one side of every pair, and never on the other.
fn wide(bytes: &[u8]) -> Option<Encoding> {
    let sample = bytes.get(..4096).unwrap_or(bytes);
    let enough = sample.len() / 20;
    let ascii = |byte: u8| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~');
    let (mut low, mut high) = (0, 0);
    for pair in sample.chunks_exact(2) {
        match *pair {
            [first, 0] if ascii(first) => low += 1,
            [0, second] if ascii(second) => high += 1,
            [0, _] | [_, 0] => return None,
            _ => (),
        }
    }
    match (low, high) {
        (low, 0) if enough < low => Some(Encoding::Utf16Le),
        (0, high) if enough < high => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// Zeros, or more control characters than any text has.
fn binary(bytes: &[u8]) -> bool {
    let sample = bytes.get(..1 << 16).unwrap_or(bytes);
    let control = |byte: &&u8| **byte < 0x20 && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1a | 0x1b);
    sample.contains(&0) || sample.len() < 100 * sample.iter().filter(control).count()
}

/// Far more characters of several bytes than faults: GB18030 never looks so by chance.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut wide, mut faults) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        wide += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        faults += usize::from(!chunk.invalid().is_empty());
    }
    faults.saturating_mul(20) < wide
}
