//! A file's bytes to text, or to what it is instead.

use wengang_core::roster::{Encoding, Fault, FileKind, decode_utf8, recognise};

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Opened {
    /// Text.
    Text(String),
    /// A workbook.
    Workbook,
    /// The beginning of a workbook or of another archive.
    Incomplete,
    /// Something that is no roster.
    Other(FileKind),
}

/// Recognises and decodes a file; `decode` decodes what is not UTF-8, and says none if it cannot.
///
/// # Errors
/// [`Fault::TooLarge`].
pub(super) fn decode(bytes: Vec<u8>, decode: impl Fn(Encoding, &[u8]) -> Option<String>) -> Result<Opened, Fault> {
    let recognised = recognise(&bytes)?;
    if is_incomplete_archive(&bytes) {
        return Ok(Opened::Incomplete);
    }
    let text = match (recognised.kind, recognised.encoding) {
        (FileKind::Workbook, _) => return Ok(Opened::Workbook),
        (FileKind::Text, Some(Encoding::Utf8)) => decode_utf8(bytes),
        (FileKind::Text, Some(encoding)) => decode(encoding, &bytes),
        (kind, _) => return Ok(Opened::Other(kind)),
    };
    Ok(text.map_or(Opened::Other(FileKind::DamagedText), Opened::Text))
}

/// How long the end of a zip archive is, and how much longer a comment makes it, in bytes.
const END: usize = 22;
const COMMENT: usize = 65_535;

/// Whether it begins as a zip archive and does not end as one: its list of contents stands at the end.
fn is_incomplete_archive(bytes: &[u8]) -> bool {
    let tail = bytes.get(bytes.len().saturating_sub(END + COMMENT)..).unwrap_or_default();
    let end = tail.windows(END).any(|window| window.starts_with(b"PK\x05\x06"));
    bytes.starts_with(b"PK\x03\x04") && !end
}
