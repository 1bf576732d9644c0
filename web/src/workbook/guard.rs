//! A workbook looked through before it is opened: what its parts really unpack to, whatever they say, and what is in them.

use super::markup::Markup;
use super::messages::WorkbookFault;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most that a workbook may unpack to, 1 GB.
const MOST_UNPACKED: usize = 1 << 30;

/// Parts that are held as a whole once they are read, each with the most bytes that it may unpack to.
const HELD: [(&str, usize); 4] =
    [("sharedstrings.xml", 256 << 20), ("styles.xml", 16 << 20), ("workbook.xml", 16 << 20), (".rels", 16 << 20)];

/// Parts that nobody reads as text.
const PICTURES: [&str; 7] = [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".emf", ".wmf"];

/// How much is unpacked at a time, in bytes.
const PIECE: usize = 1 << 16;

/// Refuses a workbook whose parts unpack to more than is sensible, or say what would be misread. `beat` is called now and
/// then.
///
/// # Errors
/// [`WorkbookFault::Damaged`], [`WorkbookFault::UnpacksTooLarge`].
pub(super) fn look_through(bytes: &[u8], beat: &mut dyn FnMut()) -> Result<(), WorkbookFault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| WorkbookFault::Damaged)?;
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        // A part that cannot be unpacked is refused when it is needed, and not before.
        let Ok(part) = archive.by_index(index) else { continue };
        let Ok(name) = part.name().map(|name| name.to_ascii_lowercase()) else { continue };
        let most = HELD.iter().find(|(end, _)| name.ends_with(end)).map_or(left, |(_, most)| left.min(*most));
        let is_text = !PICTURES.iter().any(|end| name.ends_with(end));
        left -= look_through_part(part, most, is_text, beat)?;
    }
    Ok(())
}

/// How many bytes a part unpacks to, `most` at most.
fn look_through_part(
    mut part: impl Read,
    most: usize,
    is_text: bool,
    beat: &mut dyn FnMut(),
) -> Result<usize, WorkbookFault> {
    let mut buffer = vec![0; PIECE];
    let (mut markup, mut unpacked) = (Markup::default(), 0);
    loop {
        let count = part.read(&mut buffer).unwrap_or(0);
        if count == 0 {
            return Ok(unpacked);
        }
        unpacked += count;
        if most < unpacked {
            return Err(WorkbookFault::UnpacksTooLarge);
        }
        if is_text {
            markup.take(buffer.get(..count).unwrap_or_default())?;
        }
        beat();
    }
}
