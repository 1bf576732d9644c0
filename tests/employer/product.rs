//! The state, as these tests reach it: whatever is renamed or moved in the product is followed here.

pub use wengang_web::page::employer::state::action::Action;
pub use wengang_web::page::employer::state::employer_state::EmployerState;
pub use wengang_web::page::employer::state::hosting::unread;
pub use wengang_web::page::employer::state::outcome::EmployerOutcome as Outcome;
pub use wengang_web::page::employer::state::roster_state::{PAGE as ROWS_ON_THE_SCREEN, Phase, RosterState};
pub use wengang_web::page::employer::state::screen::Screen;
pub use wengang_web::page::employer::state::tray::Tray;
pub use wengang_web::page::employer::state::tray_file::FileContent;
pub use wengang_web::page::employer::state::trouble::Trouble;
pub use wengang_web::page::shared::embedding::options::HostOptions;
pub use wengang_web::page::shared::entries::Entry;
pub use wengang_web::page::shared::text_size::TextSize;
pub use wengang_web::page::shared::wording::language::Language;
pub use wengang_web::roster_service::file_fault::FileFault;
pub use wengang_web::roster_service::messages::{
    Named, Reply, RosterColumn, RosterRow, RosterSummary, RowPage, RowQuery, TableSummary,
};
pub use wengang_web::roster_service::table_number::table_number;
pub use wengang_web::roster_service::table_top::TableTop;
pub use wengang_web::workbook::messages::{SheetFound, WorkbookFault, WorkbookReply};
pub use wengang_web::workbook::passed_text::PassedText;

use std::rc::Rc;
use wengang_core::roster::{Field, RosterKind};
use wengang_core::{Claimant, LocalParameters, Totals, Yuan};

/// What follows from actions, one after another.
pub fn after(state: &EmployerState, actions: impl IntoIterator<Item = Action>) -> EmployerState {
    actions.into_iter().fold(state.clone(), |state, action| state.after(action))
}

/// A claimant's blank form.
pub fn form_of(claimant: Claimant) -> EmployerState {
    EmployerState::default().after(Action::Choose(claimant))
}

/// The same with something typed.
pub fn typed(state: &EmployerState, entries: &[(&str, &str)]) -> EmployerState {
    let action = |(entry, typed): &(&str, &str)| Action::Type(Entry::named(entry).unwrap(), (*typed).to_owned());
    after(state, entries.iter().map(action))
}

/// A roster that was read, of so many rows that are sure and so many that are open.
pub fn summary(counted: usize, open: usize) -> Box<RosterSummary> {
    let named = |name: &str| Named { name: name.to_owned(), label: name.to_owned() };
    Box::new(RosterSummary {
        kind: named("workshop"),
        columns: Vec::new(),
        shared: Vec::new(),
        tables: Vec::new(),
        counts: String::new(),
        totals: Totals { granted: Yuan::whole(1000), discretionary: Yuan::ZERO, most: Yuan::whole(2000) },
        sum: String::new(),
        supports: Vec::new(),
        questions: Vec::new(),
        words: Vec::new(),
        fixes: Vec::new(),
        notes: Vec::new(),
        skipped: Vec::new(),
        annex: Vec::new(),
        cities: Vec::new(),
        states: vec![(named("counted"), counted), (named("open"), open)],
    })
}

/// A page around the calculator.
pub fn host(claimant: Option<Claimant>, local: LocalParameters, prefill: &str, kept: Option<&str>) -> HostOptions {
    HostOptions {
        claimant,
        language: Language::Chinese,
        text_size: TextSize::Normal,
        region: None,
        local: Rc::new(local),
        information: Rc::default(),
        prefill: prefill.to_owned(),
        kept: kept.map(str::to_owned),
        sees_answers: false,
        refused: Vec::new(),
    }
}

/// The web worker for rosters has read one with so many rows of each kind.
pub fn read_of(counted: usize, open: usize) -> Action {
    Action::RosterReply(Reply::Read(summary(counted, open)))
}

/// The web worker for workbooks has read that one of two sheets, with a cell that was left out.
pub fn sheet_read(which: usize) -> Action {
    let sheet = SheetFound {
        names: vec!["a".to_owned(), "b".to_owned()],
        which,
        stray: vec!["XFD1".to_owned()],
        ..SheetFound::default()
    };
    Action::WorkbookReply(WorkbookReply::Cells(PassedText::default(), sheet))
}

/// A workshop with a roster that was read, corrected, searched, and filled into the quarterly form.
pub fn with_a_roster() -> EmployerState {
    let rows = RowPage { found: 3, from: 0, rows: Vec::new() };
    let actions = [
        Action::Paste("cells".into()),
        Action::OpenRoster,
        sheet_read(1),
        read_of(2, 1),
        Action::CorrectColumn(1, Some(Field::Pay)),
        Action::CorrectKind(Some(RosterKind::Workshop)),
        Action::ShowState("open".to_owned()),
        Action::Search("words".to_owned()),
        Action::ShowFrom(50),
        Action::RosterReply(Reply::Rows(rows)),
        Action::RosterReply(Reply::Conditions(7, vec!["because".to_owned()])),
        Action::FillInAnnex("quarter".to_owned(), "3".to_owned()),
        Action::SetWholeIds(true),
    ];
    after(&typed(&form_of(Claimant::Workshop), &[("workers", "12")]), actions)
}
