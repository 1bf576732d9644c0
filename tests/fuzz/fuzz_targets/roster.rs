//! Any bytes come to a report or a message: the first byte says which kind of roster they are taken for.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wengang_core::roster::{Correction, RosterKind, Table, recognise};
use wengang_fuzz::read_table;

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    let _ = recognise(bytes);
    let Ok(table) = Table::of_text(String::from_utf8_lossy(bytes).into_owned()) else { return };
    let kind = RosterKind::ALL.get(usize::from(*choice)).copied();
    read_table(table, &Correction { kind, ..Correction::default() });
});
