//! Any roster, corrected in any way, comes to a report or a message: the bytes up to the first zero say what is corrected, the
//! others are the roster.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wengang_core::roster::{Correction, RosterKind, Table};
use wengang_fuzz::read_table;

/// What is corrected: a byte each for the kind and both rows of the header, then columns, each with what it is taken for. Two
/// hundred and more stand for numbers that no table reaches.
fn correction(mut bytes: impl Iterator<Item = u8>) -> Correction {
    let kind = bytes.next().and_then(|byte| RosterKind::ALL.get(usize::from(byte)).copied());
    let row = |byte: u8| if byte < 200 { u32::from(byte) } else { u32::MAX - u32::from(byte - 200) };
    let header = bytes.next().zip(bytes.next()).map(|(first, last)| (row(first), row(last)));
    let mut correction = Correction { kind, header: header.filter(|(first, _)| *first != 100), ..Correction::default() };
    while let (Some(column), Some(field)) = (bytes.next(), bytes.next()) {
        let column = if column < 200 { usize::from(column) } else { usize::MAX - usize::from(column - 200) };
        if field == u8::MAX {
            correction.confirmed.insert(column);
        } else {
            let fields = RosterKind::ALL.iter().flat_map(|kind| kind.fields());
            correction.fields.insert(column, fields.clone().nth(usize::from(field)).copied());
        }
    }
    correction
}

fuzz_target!(|bytes: &[u8]| {
    let (corrected, text) = match bytes.iter().position(|byte| *byte == 0) {
        Some(end) => (&bytes[..end], &bytes[end + 1..]),
        None => (&[][..], bytes),
    };
    let text = String::from_utf8_lossy(text).into_owned();
    // Counted from 1, so that 0 ends them.
    let correction = correction(corrected.iter().map(|byte| byte - 1));
    if let Ok(table) = Table::of_text(text) {
        read_table(table, &correction);
    }
});
