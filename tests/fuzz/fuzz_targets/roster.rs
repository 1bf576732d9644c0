//! Any bytes come to a report or a message: the first byte says which kind of roster they are taken for.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wengang_core::Notice;
use wengang_core::roster::{Correction, Layout, RosterKind, Run, Settings, Table, recognise};

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    let _ = recognise(bytes);
    let Ok(table) = Table::of_text(String::from_utf8_lossy(bytes).into_owned()) else { return };
    let kind = RosterKind::ALL.get(usize::from(*choice)).copied();
    let layout = Layout::find(&table, &Correction { kind, ..Correction::default() });
    let Ok(run) = Run::begin(table, layout, Settings::of(Notice::latest().year())) else { return };
    let roster = run.to_the_end();
    let rows = roster.summary().tally.rows;
    assert_eq!(rows.read, rows.counted + rows.open + rows.ineligible + rows.error);
    for place in 0..roster.results().rows().len() {
        assert!(roster.row(place).is_some() && roster.trace(place).is_some());
    }
});
