//! A workbook looked through before it is opened: what its parts really unpack to, whatever they say, and what is in them.

use super::markup::{Markup, SaidBeside};
use super::messages::WorkbookFault;
use super::parts::{Links, plain_name};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most that a workbook may unpack to, 1 GB.
const MOST_UNPACKED: usize = 1 << 30;

/// Parts that are held as a whole once they are read, each with the most bytes that it may unpack to.
const HELD: [(&str, usize); 4] =
    [("sharedstrings.xml", 256 << 20), ("styles.xml", 16 << 20), ("workbook.xml", 16 << 20), (".rels", 16 << 20)];

/// How the names of the parts end that say where the others are.
const LINKS: &str = ".rels";

/// How the end of an archive's list of parts begins, and where in it their count stands.
const END_OF_LIST: &[u8] = b"PK\x05\x06";
const COUNT: usize = 10;

/// How much is unpacked at a time, in bytes.
const PIECE: usize = 1 << 16;

/// What the parts of a workbook say beside values, by their plain names.
pub(super) type Said = BTreeMap<String, SaidBeside>;

/// Refuses a workbook whose parts unpack to more than is sensible, or say what would be misread; gives what they say beside values.
/// `beat` is called now and then.
///
/// # Errors
/// [`WorkbookFault::Damaged`], [`WorkbookFault::UnpacksTooLarge`].
pub(super) fn look_through(bytes: &[u8], beat: &mut dyn FnMut()) -> Result<Said, WorkbookFault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| WorkbookFault::Damaged)?;
    if is_overlapping(&mut archive, bytes.len()) || has_name_twice(&archive, bytes) {
        return Err(WorkbookFault::Damaged);
    }
    let (mut left, mut said) = (MOST_UNPACKED, Said::new());
    // Where the other parts are is read before it is known which of them will be.
    let links = |name: &str| name.ends_with(LINKS).then_some(true);
    look_through_parts(&mut archive, (&mut left, &mut said), links, beat)?;
    let read = Links::of(&mut archive).ok_or(WorkbookFault::Damaged)?.read_parts();
    // Pictures, macros and whatever else nobody reads here may hold anything.
    let others = |name: &str| (!name.ends_with(LINKS)).then(|| read.contains(name));
    look_through_parts(&mut archive, (&mut left, &mut said), others, beat)?;
    Ok(said)
}

/// Whether one piece of the file stands for several parts, as in no archive that was packed: together they are larger than
/// it.
fn is_overlapping(archive: &mut ZipArchive<Cursor<&[u8]>>, size: usize) -> bool {
    let count = archive.len();
    let packed = |index| archive.by_index_raw(index).map_or(0, |part| part.compressed_size());
    (0..count).map(packed).fold(0, u64::saturating_add) > size as u64
}

/// Whether two parts have one name: only the last of them would be read.
fn has_name_twice(archive: &ZipArchive<Cursor<&[u8]>>, bytes: &[u8]) -> bool {
    let names = (0..archive.len()).filter_map(|index| archive.name_for_index(index)?.ok());
    let names: Vec<String> = names.map(|name| plain_name(&name)).collect();
    let different: BTreeSet<&String> = names.iter().collect();
    // The archive's own list has both, of which the one is forgotten once it is read; a count that does not fit is all ones.
    let end = bytes.windows(END_OF_LIST.len()).rposition(|signs| signs == END_OF_LIST);
    let count = end.and_then(|end| bytes.get(end + COUNT..end + COUNT + 2)).and_then(|count| count.try_into().ok());
    let listed = count.map(u16::from_le_bytes).filter(|count| *count != u16::MAX).map_or(0, usize::from);
    different.len() < names.len() || archive.len() < listed
}

/// Looks through some parts; `is_text` says which of them, and whether they are read as text.
fn look_through_parts(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    (left, said): (&mut usize, &mut Said),
    is_text: impl Fn(&str) -> Option<bool>,
    beat: &mut dyn FnMut(),
) -> Result<(), WorkbookFault> {
    for index in 0..archive.len() {
        // A part that cannot be unpacked is refused when it is needed, and not before.
        let Ok(part) = archive.by_index(index) else { continue };
        let Ok(name) = part.name().map(|name| plain_name(&name)) else { continue };
        let Some(is_text) = is_text(&name) else { continue };
        let most = HELD.iter().find(|(end, _)| name.ends_with(end)).map_or(*left, |(_, most)| (*left).min(*most));
        let (unpacked, beside) = look_through_part(part, most, is_text, beat)?;
        *left -= unpacked;
        let known = said.entry(name).or_default();
        (known.notes, known.styles) = (known.notes || beside.notes, known.styles || beside.styles);
    }
    Ok(())
}

/// How many bytes a part unpacks to, `most` at most, and what it says beside values.
fn look_through_part(
    mut part: impl Read,
    most: usize,
    is_text: bool,
    beat: &mut dyn FnMut(),
) -> Result<(usize, SaidBeside), WorkbookFault> {
    let mut buffer = vec![0; PIECE];
    let (mut markup, mut unpacked) = (Markup::default(), 0);
    loop {
        let count = match part.read(&mut buffer) {
            Ok(count) => count,
            // Whoever reads in smaller pieces would still come by what stands before the damage.
            Err(_) if is_text => return Err(WorkbookFault::Damaged),
            Err(_) => 0,
        };
        if count == 0 {
            return Ok((unpacked, markup.said_beside()));
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
