//! What is said on the employers' page; apart from the rest, so that the worker's page does not carry it.

use crate::page::shared::entries::Entry;
use crate::workbook::messages::WorkbookFault;
use wengang_core::Claimant;
use wengang_core::facts::BrokerKind;

/// All that is said on the employers' page alone, in one language.
pub trait EmployerWording {
    /// What stands there as it is.
    fn labels(&self) -> &'static EmployerLabels;
    /// Who claims, as a choice.
    fn claimant(&self, claimant: Claimant) -> &'static str;
    /// An entry of the form: what is asked, and what helps.
    fn entry(&self, entry: Entry) -> (&'static str, &'static str);
    /// What an entry is called in a message.
    fn entry_name(&self, entry: Entry) -> &'static str;
    /// A kind of broker.
    fn broker(&self, kind: BrokerKind) -> &'static str;
    /// Why a workbook could not be read or written, and what to do.
    fn workbook_fault(&self, fault: WorkbookFault) -> &'static str;
    /// Cells far outside of the table were left out: these.
    fn stray(&self, cells: &[String]) -> String;
    /// So many cells were too long for the workbook that was saved, and were cut.
    fn cut(&self, cells: usize) -> String;
    /// A file of that name is taken out again: the button, as it is heard.
    fn take_out(&self, name: &str) -> String;
    /// What is said of a file of that name.
    fn in_file(&self, name: &str, what: &str) -> String;
    /// A sheet of that name.
    fn sheet(&self, name: &str) -> String;
    /// What came of a sheet that is read: how many people's rows, in which kind of roster, which may be empty.
    fn sheet_read(&self, rows: usize, kind: &str) -> String;
    /// What can be told of a sheet before: whether an ID number was seen in it, and how many rows it says that it has, 0 where it
    /// does not say.
    fn sheet_guess(&self, people: bool, rows: u32) -> String;
    /// So many rows of so many are read.
    fn progress(&self, done: usize, of: usize) -> String;
    /// Rows so many to so many of those found.
    fn range(&self, from: usize, to: usize, found: usize) -> String;
    /// So many people who come to the same verdict, and why.
    fn group(&self, people: usize, verdict: &str, why: &str) -> String;
    /// The day by which the form is due, and the document that sets the holidays of that time.
    fn report_due(&self, day: &str, source: &str) -> String;
}

/// The upper headings of Annex 2, as it is printed.
pub struct AnnexHeads {
    /// Over the services.
    pub services: &'static str,
    /// Over all that is paid.
    pub policies: &'static str,
    /// Over the parts of that, each with how many columns it has.
    pub parts: [(&'static str, usize); 3],
}

/// Labels that stand on the employers' page as they are.
pub struct EmployerLabels {
    /// The page.
    pub title: &'static str,
    /// What it does.
    pub purpose: &'static str,
    /// That nothing leaves the device.
    pub private: &'static str,
    /// Asks who claims.
    pub who: &'static str,
    /// Leads to the worker's page.
    pub worker_page: &'static str,
    /// The heading over an estimate's numbers.
    pub numbers: &'static str,
    /// Wants the estimate.
    pub estimate: &'static str,
    /// The heading over what holds for everybody in the roster.
    pub for_all: &'static str,
    /// The heading over the roster's intake.
    pub roster: &'static str,
    /// How a roster gets in.
    pub roster_hint: &'static str,
    /// Chooses a file.
    pub choose_file: &'static str,
    /// Drops a file.
    pub drop_file: &'static str,
    /// Pastes cells.
    pub paste: &'static str,
    /// Reads what was pasted.
    pub read_pasted: &'static str,
    /// A template to fill in.
    pub template: &'static str,
    /// Yes.
    pub yes: &'static str,
    /// No.
    pub no: &'static str,
    /// The people of an estimate, grouped by what they come to.
    pub people: &'static str,
    /// The other supports.
    pub others: &'static str,
    /// A roster is being opened.
    pub opening: &'static str,
    /// Stops reading.
    pub cancel: &'static str,
    /// The heading over the roster's result.
    pub report: &'static str,
    /// What is sure and possible, by support.
    pub by_support: &'static str,
    /// What to fix next.
    pub fixes: &'static str,
    /// What to know.
    pub notes: &'static str,
    /// The rows that were not read.
    pub skipped: &'static str,
    /// What the columns were taken for.
    pub columns: &'static str,
    /// Takes a column for nothing.
    pub unused: &'static str,
    /// The kind of roster.
    pub kind: &'static str,
    /// Above several files with their tables, each with a tick.
    pub files: &'static str,
    /// Adds a file to those that are read.
    pub add_file: &'static str,
    /// What is to be known of files that are added.
    pub add_file_hint: &'static str,
    /// Takes a file out again.
    pub take_out: &'static str,
    /// A file whose rows will be read once it is ticked.
    pub not_read: &'static str,
    /// None of several files can be read.
    pub none_readable: &'static str,
    /// More files were chosen than can stand beside each other.
    pub too_many_files: &'static str,
    /// Above the sheets of a workbook, each with a tick.
    pub sheets: &'static str,
    /// What the ticks do.
    pub sheets_hint: &'static str,
    /// The rows.
    pub rows: &'static str,
    /// Rows of all states.
    pub all_states: &'static str,
    /// Looks for words.
    pub search: &'static str,
    /// A row's number.
    pub row: &'static str,
    /// What came of it.
    pub result: &'static str,
    /// Its amount.
    pub amount: &'static str,
    /// Its reasons.
    pub reasons: &'static str,
    /// The rows before.
    pub earlier: &'static str,
    /// The rows after.
    pub later: &'static str,
    /// Folds a row's conditions.
    pub fold: &'static str,
    /// Exports.
    pub export: &'static str,
    /// As a workbook.
    pub save_workbook: &'static str,
    /// As CSV.
    pub save_csv: &'static str,
    /// With whole ID numbers.
    pub whole_ids: &'static str,
    /// What is starred out, and what stays whole nevertheless.
    pub starred: &'static str,
    /// What a spreadsheet does to whole ID numbers in CSV.
    pub whole_in_csv: &'static str,
    /// Annex 2.
    pub annex: &'static str,
    /// What to know about it.
    pub annex_hint: &'static str,
    /// The upper headings of Annex 2.
    pub annex_heads: AnnexHeads,
    /// Marks a number of Annex 2 that nobody has confirmed yet.
    pub annex_estimate: &'static str,
    /// The same behind the number, in a file.
    pub annex_mark: &'static str,
    /// Confirms such a number.
    pub annex_confirm: &'static str,
    /// What is said of a number in Annex 2 that is not whole.
    pub annex_whole: &'static str,
    /// The printed notes of Annex 2.
    pub annex_notes: [&'static str; 2],
    /// Saves it.
    pub save_annex: &'static str,
    /// Quarter of the year.
    pub quarter: &'static str,
    /// The sheet of Annex 2 in a workbook.
    pub annex_sheet: &'static str,
    /// Annex 1.
    pub cities: &'static str,
    /// Asks for one of them.
    pub city: &'static str,
    /// Another roster.
    pub another: &'static str,
    /// Back to the roster's result.
    pub back_to_report: &'static str,
    /// A web worker could not be fetched, and what to do.
    pub unreachable: &'static str,
    /// A web worker ended and was started again.
    pub started_again: &'static str,
    /// A web worker that was started again says nothing.
    pub silent: &'static str,
    /// A web worker that was started again ended once more, and what to do.
    pub ended: &'static str,
    /// The file could not be read from the disk, and what to do.
    pub file_unreadable: &'static str,
    /// The file does not come from the disk, and what to do.
    pub file_slow: &'static str,
    /// The browser did not take a file that was to be saved, and what to do.
    pub not_saved: &'static str,
    /// The title of Annex 2, as printed.
    pub annex_title: &'static str,
    /// Its line for who fills it in, and the units, as printed.
    pub annex_units: &'static str,
    /// Its line for who filled it in, as printed.
    pub annex_signature: &'static str,
    /// Unfolds the workshops that the place has listed as recognised.
    pub workshops_listed: &'static str,
    /// Back to the form.
    pub back_to_form: &'static str,
    /// That what is typed here goes when the page is left.
    pub forgotten: &'static str,
}
