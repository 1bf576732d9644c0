//! What actions change of the roster.

use super::action::Action;
use super::correction_history::Change;
use super::roster_state::RosterState;
use super::row_draft::RowDraft;
use super::saved_reading::SavedReading;
use crate::roster_service::messages::RowQuery;

impl RosterState {
    /// Takes an action in; `saved` is the reading of an earlier roster that is used.
    pub(super) fn act(&mut self, action: Action, saved: Option<&SavedReading>) {
        match action {
            Action::RosterReply(reply) => self.take_reply(reply, saved),
            Action::WorkbookReply(reply) => self.take_workbook_reply(reply),
            Action::Trouble(trouble) => self.take_trouble(trouble),
            Action::BeginToSave => self.begin_to_save(),
            Action::CorrectColumn(column, field) => self.correct(column, field),
            Action::ConfirmColumn(column) => self.confirm(column),
            Action::CorrectKind(kind) => self.correction.change(self.tray.first(), Change::Kind(kind)),
            Action::AddFiles(files) => self.add_files(files),
            Action::RefuseFile(file, fault) => self.refuse_file(file, fault),
            Action::TakeOutFile(file) => self.take_out(file),
            Action::TickSheet(sheet, ticked) => self.tick(sheet, ticked),
            Action::SetHeader(sheet, first, last) => self.set_header(sheet, first, last),
            Action::MendWords(cell, read_as) => self.mend_words(cell, read_as),
            Action::MendRow(row) => self.draft = Some(RowDraft::of(row)),
            Action::TypeCell(column, text) => {
                self.draft.iter_mut().for_each(|draft| draft.type_in(column, text.clone()));
            }
            Action::TakeOverRow => self.take_over(),
            Action::LeaveRow => self.draft = None,
            Action::Undo => self.correction.undo(),
            Action::Redo => self.correction.redo(),
            Action::ShowState(state) => {
                self.show(RowQuery { state, text: self.query.text.clone(), ..RowQuery::default() });
            }
            Action::ShowFix(fix) => self.show(RowQuery { fix: Some(fix), ..RowQuery::default() }),
            Action::ShowWords(cell) => self.show(RowQuery { cell: Some(cell), ..RowQuery::default() }),
            Action::ShowAllColumns(all) => self.all_columns = all,
            Action::Search(text) => self.show(RowQuery { text, from: 0, ..self.query.clone() }),
            Action::ShowFrom(from) => self.show(RowQuery { from, ..self.query.clone() }),
            Action::FoldConditions => self.conditions = None,
            Action::FillInAnnex(column, typed) => self.annex.fill_in(column, typed),
            // These are about the page.
            Action::Choose(_)
            | Action::Go(_)
            | Action::Type(..)
            | Action::Paste(_)
            | Action::Estimate
            | Action::OpenRoster
            | Action::UseReading(_)
            | Action::DropReading
            | Action::SetWholeIds(_)
            | Action::CloseRoster
            | Action::Erase
            | Action::SetLanguage(_)
            | Action::SetTextSize(_) => (),
        }
    }
}
