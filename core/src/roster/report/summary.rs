//! A roster in short: its sums, its people, what to fix, which rows were not read.

use super::annex_one::InWork;
use super::column_doubts::ColumnDoubt;
use super::fixes::{Fix, fixes};
use super::organisations::{OrganisationTotal, organisations};
use super::short_fund_totals::say_what_the_fund_pays;
use super::tally::Tally;
use super::unread_words::UnreadWords;
use crate::assessment::Totals;
use crate::notice::Notice;
use crate::provisions::ShortFund;
use crate::roster::assess::{Note, OwnTotal, Roster, RowResult, RowState};
use crate::roster::columns::{RosterKind, Skipped};
use crate::roster::file::RowNumber;
use serde::Serialize;

/// A report in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Summary {
    /// The kind of roster.
    pub kind: RosterKind,
    /// What can be added up over several files.
    pub tally: Tally,
    /// The sums over all provisions and funds.
    pub totals: Totals,
    /// People, each counted once; rows in error are not among them.
    pub people: usize,
    /// Assisted people who are in work on the as-of date.
    pub in_work: InWork,
    /// How many rows have each note; notes that none has are left out.
    pub notes: Vec<(Note, usize)>,
    /// What to fix, what can move the most money first.
    pub fixes: Vec<Fix>,
    /// The columns that hold rows open because they do not settle what they seem to say.
    pub doubts: Vec<ColumnDoubt>,
    /// The words that were not understood or settle nothing, each to be answered once for all its cells.
    pub words: Vec<UnreadWords>,
    /// The sums that the roster states itself, each beside what was read.
    pub own_totals: Vec<OwnTotal>,
    /// The first row, counted from 1, that stands beside others in the file and was read under them.
    #[cfg_attr(feature = "typescript", ts(as = "Option<u32>"))]
    pub side_by_side: Option<RowNumber>,
    /// The rows that were not read.
    pub skipped: Vec<Skipped>,
    /// By workshop or agency, in the order of their names; one without a name where the roster has no such column.
    pub organisations: Vec<OrganisationTotal>,
}

impl Roster {
    /// The sums.
    pub fn summary(&self) -> Summary {
        let results = self.results();
        let (mut tally, mut organisations) = (Tally::of(results), organisations(self));
        let notice = Notice::of(self.settings().year);
        if let (Some(left), Some(people), Some(notice)) = (results.fund_left(), results.beyond_the_fund(), notice) {
            let fund = ShortFund::new(left, &notice.figures, &self.settings().local);
            say_what_the_fund_pays(&mut tally, &mut organisations, fund, people);
        }
        let open = tally.lines.iter().map(|line| line.open.yuan).sum();
        let sound = || results.rows().iter().filter(|row| row.state != RowState::Error && row.same_as.is_none());
        Summary {
            kind: results.kind(),
            totals: tally.totals(),
            tally,
            people: sound().count(),
            in_work: InWork::of(sound().map(|row| row.in_work)),
            notes: notes(results.rows()),
            fixes: fixes(results, open),
            doubts: self.column_doubts(),
            words: self.unread_words(),
            own_totals: results.own_totals().to_vec(),
            side_by_side: results.side_by_side(),
            skipped: results.skipped().to_vec(),
            organisations,
        }
    }
}

fn notes(rows: &[RowResult]) -> Vec<(Note, usize)> {
    let mut counts: Vec<(Note, usize)> = Note::ALL.iter().map(|note| (*note, 0)).collect();
    // Most rows have none.
    for row in rows.iter().filter(|row| !row.notes.is_empty()) {
        counts.iter_mut().filter(|(note, _)| row.notes.has(*note)).for_each(|(_, count)| *count += 1);
    }
    counts.retain(|(_, count)| 0 < *count);
    counts
}
