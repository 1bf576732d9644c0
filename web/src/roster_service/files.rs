//! A file's bytes to text, or to what it is instead.

use wengang_core::roster::{Encoding, Fault, FileKind, decode_utf8, recognise};

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Opened {
    /// Text.
    Text(String),
    /// A workbook.
    Workbook,
    /// Something that is no roster.
    Other(FileKind),
}

/// Recognises and decodes a file; `decode` decodes what is not UTF-8, and says none if it cannot.
///
/// # Errors
/// [`Fault::TooLarge`].
pub(super) fn decode(bytes: Vec<u8>, decode: impl Fn(Encoding, &[u8]) -> Option<String>) -> Result<Opened, Fault> {
    let recognised = recognise(&bytes)?;
    let text = match (recognised.kind, recognised.encoding) {
        (FileKind::Workbook, _) => return Ok(Opened::Workbook),
        (FileKind::Text, Some(Encoding::Utf8)) => decode_utf8(bytes),
        (FileKind::Text, Some(encoding)) => decode(encoding, &bytes),
        (kind, _) => return Ok(Opened::Other(kind)),
    };
    Ok(text.map_or(Opened::Other(FileKind::DamagedText), Opened::Text))
}
