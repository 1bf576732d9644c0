//! What the targets share.

use wengang_core::Notice;
use wengang_core::roster::{Correction, Layout, Roster, Run, Settings, Table};
use wengang_web::workbook::messages::{WorkbookReply, WorkbookRequest};
use wengang_web::workbook::packed_cells::unpack;
use wengang_web::workbook::service::answer;

/// Reads a workbook as both web workers do, the one after the other.
pub fn read_workbook(bytes: Vec<u8>) {
    let WorkbookReply::Cells(packed, _) = answer(WorkbookRequest::Read(bytes, None), &mut || ()) else { return };
    if let Ok(table) = unpack(&packed.text(), &mut || ()) {
        read_table(table, &Correction::default());
    }
}

/// Reads a table to its end, and sees that every row came to something.
pub fn read_table(table: Table, correction: &Correction) {
    let layout = Layout::find(&table, correction);
    let Ok(run) = Run::begin(table, layout, Settings::of(Notice::latest().year())) else { return };
    expect_each_row_once(&run.to_the_end());
}

fn expect_each_row_once(roster: &Roster) {
    let rows = roster.summary().tally.rows;
    assert_eq!(rows.read, rows.counted + rows.open + rows.ineligible + rows.error);
    let traces = roster.traces();
    for place in 0..roster.results().rows().len() {
        assert!(roster.row(place).is_some() && traces.as_ref().is_some_and(|traces| traces.of(place).is_some()));
    }
}
