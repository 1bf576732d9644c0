//! A roster on the employers' page without a browser: what the page asks of the web worker for rosters, and what that says.

use super::product::{
    self, EmployerAction, EmployerState, Entry, Phase, RosterAnswer, RosterReply, RosterRequest, RosterService,
    TableReading,
};
use wengang_core::roster::{Cell, Field};
use wengang_core::values::Date;

/// The page and its web worker.
pub struct Visit {
    pub state: EmployerState,
    service: RosterService,
    /// What went out to be kept.
    pub saved: Vec<String>,
    /// How many times the web worker said how far it is.
    pub progress: usize,
}

impl Visit {
    pub fn new(state: EmployerState) -> Self {
        let service = product::roster_service();
        let mut visit = Self { state, service, saved: Vec::new(), progress: 0 };
        visit.ask(RosterRequest::Options(Box::new(visit.state.read_options())));
        visit
    }

    /// Does something on the page; what follows from it for the web worker is handed on, as the page does.
    pub fn act(&mut self, action: EmployerAction) {
        let (options, query) = (self.state.read_options(), self.state.roster.query.clone());
        self.state = self.state.after(action);
        if self.state.read_options() != options {
            self.ask(RosterRequest::Options(Box::new(self.state.read_options())));
        }
        if self.state.roster.query != query {
            self.ask(RosterRequest::Rows(self.state.roster.query.clone()));
        }
    }

    /// Types at entries of the form.
    pub fn fill_in(&mut self, entries: impl IntoIterator<Item = (String, String)>) {
        for (entry, typed) in entries {
            let entry = Entry::named(&entry).unwrap_or_else(|| panic!("no entry `{entry}`"));
            self.act(EmployerAction::Type(entry, typed));
        }
    }

    /// Brings a roster.
    pub fn bring(&mut self, request: RosterRequest) {
        self.act(EmployerAction::OpenRoster);
        self.ask(request);
    }

    /// Ticks a sheet and brings its cells, as comma-separated text.
    pub fn tick(&mut self, sheet: usize, text: &str) {
        self.act(EmployerAction::TickSheet(sheet, true));
        let tables = self.state.read_options().tables;
        let reading = tables.into_iter().find(|table| table.sheet == sheet).unwrap();
        let rows = text.lines().map(|line| line.split(',').map(Cell::Text).collect::<Vec<_>>());
        self.ask(RosterRequest::Cells(product::pack(rows).into(), reading));
    }

    /// Asks the web worker for something and takes all of its answer.
    pub fn ask(&mut self, request: RosterRequest) {
        let mut answer = self.service.handle(request, &mut || ());
        loop {
            match answer {
                RosterAnswer::None => return,
                RosterAnswer::Reply(reply) => return self.take(reply),
                RosterAnswer::More(reply) => {
                    self.progress += 1;
                    self.take(reply);
                    answer = self.service.read_on(&mut || ());
                }
            }
        }
    }

    fn take(&mut self, reply: RosterReply) {
        let is_read = matches!(reply, RosterReply::Read(_));
        match reply {
            RosterReply::Csv(text) => self.saved.push(text),
            RosterReply::WorkbookSheets(sheets) => self.saved.push(cells(sheets)),
            reply => self.state = self.state.after(EmployerAction::RosterReply(reply)),
        }
        if is_read {
            self.ask(RosterRequest::Rows(self.state.roster.query.clone()));
        }
    }
}

/// A golden roster, as it would be pasted or as a workbook's cells; or a golden workbook.
pub fn golden(name: &str) -> RosterRequest {
    if name.ends_with(".xlsx") {
        let bytes = std::fs::read(super::golden::folder().join("../workbooks").join(name)).unwrap();
        return RosterRequest::Cells(product::cells_of_workbook(bytes).into(), TableReading::default());
    }
    let path = super::golden::folder().join("../rosters").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    if !name.ends_with(".cells") {
        return RosterRequest::Paste(text);
    }
    let row = |line: &'_ str| line.split('\t').map(cell).collect::<Vec<_>>();
    let dates: Vec<Vec<(Option<Date>, String)>> = text.lines().map(row).collect();
    let rows = dates.iter().map(|row| row.iter().map(typed).collect());
    RosterRequest::Cells(product::pack(rows).into(), TableReading::default())
}

/// A cell of a golden file: its day, if it is a date cell, and its text.
fn cell(text: &str) -> (Option<Date>, String) {
    let day = text.strip_prefix("#d ").map(|day| Date::read(day).unwrap());
    (day, text.to_owned())
}

fn typed((day, text): &(Option<Date>, String)) -> Cell<'_> {
    match (day, text.strip_prefix("#n ")) {
        (Some(day), _) => Cell::Date(*day),
        (None, Some(digits)) => Cell::Number(digits),
        (None, None) if text.is_empty() => Cell::Empty,
        (None, None) => Cell::Text(text),
    }
}

/// The sheets' cells with their kinds, after a workbook was written from them and read again.
fn cells(sheets: Vec<product::PackedSheet>) -> String {
    let again = product::through_a_workbook(sheets);
    again.replace('\u{1f}', " | ").replace('\u{1e}', "\n")
}

#[test]
fn corrections_of_one_table_do_not_hold_for_the_next() {
    let mut visit = Visit::new(EmployerState::default());
    let mut options = visit.state.read_options();
    options.tables[0].correction.fields.insert(0, Some(Field::Pay));
    visit.ask(RosterRequest::Options(Box::new(options)));
    visit.ask(golden("workshop.csv"));
    let Phase::Read(summary) = &visit.state.roster.phase else { panic!("not read") };
    assert_eq!(summary.columns[0].field, Field::Name.name());
}

#[test]
fn packed_cells_come_back_as_they_were() {
    let day = Date::new(2022, 3, 1).unwrap();
    let row = [Cell::Text("陈一"), Cell::Number("7000.50"), Cell::Date(day), Cell::Empty, Cell::Text("n7\u{1f}d")];
    let rows = [row.to_vec(), vec![Cell::Empty], vec![Cell::Empty, Cell::Text("2022-03-01")]];
    let table = product::unpack(&product::pack(rows.into_iter()), &mut || ()).unwrap();
    let cells: Vec<Cell> = (0..5).map(|column| table.cell(0, column)).collect();
    // What separates cells is taken out of them.
    assert_eq!(cells, [&row[..4], &[Cell::Text("n7d")]].concat());
    assert_eq!((table.rows(), table.cell(1, 0), table.cell(2, 1)), (3, Cell::Empty, Cell::Text("2022-03-01")));
}
