//! What a file is and how its text is to be decoded; its name plays no part.

use super::encoding::{self, Encoding};
use super::fault::Fault;
use super::kind::{self, FileKind};
use super::table::MOST_BYTES;
use serde::Serialize;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Recognised {
    /// The kind of file.
    pub kind: FileKind,
    /// How its text is encoded, if it is text.
    pub encoding: Option<Encoding>,
}

/// Recognises a file by its content; its name plays no part.
///
/// # Errors
/// [`Fault::TooLarge`] above [`MOST_BYTES`].
///
/// ```
/// use wengang_core::roster::{Encoding, FileKind, recognise};
///
/// let gbk = [0xd0, 0xd5, 0xc3, 0xfb]; // 姓名
/// assert_eq!(recognise(&gbk).unwrap().encoding, Some(Encoding::Gb18030));
/// assert_eq!(recognise(b"%PDF-1.7").unwrap().kind, FileKind::Pdf);
/// ```
pub fn recognise(bytes: &[u8]) -> Result<Recognised, Fault> {
    if MOST_BYTES < bytes.len() {
        return Err(Fault::TooLarge { most: MOST_BYTES });
    }
    let (kind, encoding) = kind::of_content(bytes).map_or_else(|| encoding::of_text(bytes), |kind| (kind, None));
    Ok(Recognised { kind, encoding })
}

/// Text from UTF-8, if all of it is UTF-8. Other encodings are the caller's to decode.
pub fn decode_utf8(bytes: Vec<u8>) -> Option<String> {
    String::from_utf8(bytes).ok()
}
