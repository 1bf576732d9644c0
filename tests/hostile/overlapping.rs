//! Archives in which one piece of the file stands for many parts: a few bytes that unpack to as much as is wanted.

use super::chance::Chance;
use super::parts::{Parts, roster, sheet};
use super::product::{WorkbookFault, WorkbookReply, read};

/// How long the fixed part of an entry of a directory is, and how long the end of an archive.
const ENTRY: usize = 46;
const END: usize = 22;

fn number(bytes: &[u8], at: usize) -> usize {
    u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
}

/// An archive whose directory names its last part so many times more, under other names.
fn naming_its_last_part_again(archive: &[u8], times: u8) -> Vec<u8> {
    let end = archive.len() - END;
    let (size, start) = (number(archive, end + 12), number(archive, end + 16));
    let directory = &archive[start..start + size];
    let last = directory.windows(4).rposition(|bytes| bytes == b"PK\x01\x02").unwrap();
    let name = ENTRY..ENTRY + usize::from(directory[last + 28]);
    let mut more = Vec::new();
    for time in 0..times {
        let mut entry = directory[last..].to_vec();
        entry[name.end - 1] = b'0' + time;
        more.extend(entry);
    }
    let mut ending = archive[end..].to_vec();
    let count = u16::from_le_bytes([ending[10], ending[11]]) + u16::from(times);
    ending[8..10].copy_from_slice(&count.to_le_bytes());
    ending[10..12].copy_from_slice(&count.to_le_bytes());
    ending[12..16].copy_from_slice(&((size + more.len()) as u32).to_le_bytes());
    [&archive[..start + size], &more, &ending].concat()
}

#[test]
fn an_archive_in_which_one_piece_stands_for_many_parts_is_damaged() {
    let mut chance = Chance::of(7);
    let noise: String = (0..60_000).map(|_| char::from(b'a' + chance.below(26) as u8)).collect();
    let archive = Parts::of(&sheet(&roster(3, ""))).with("xl/media/x", noise).zipped();
    assert!(matches!(read(naming_its_last_part_again(&archive, 0)), WorkbookReply::Cells(..)));
    assert_eq!(read(naming_its_last_part_again(&archive, 9)), WorkbookReply::Refused(WorkbookFault::Damaged));
}
