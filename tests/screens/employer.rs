//! The employers' page: each situation of `employer.toml` on each of its screens, in both languages.

use super::golden;
use super::product::{self, EmployerAction, EmployerScreen, LANGUAGES, Language, RosterRequest};
use super::product_files;
use super::roster::{self, Visit};
use super::transcript::{transcript, without_repetition};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::rc::Rc;
use wengang_core::Claimant;
use wengang_core::roster::{ColumnWords, Field, RosterKind};

/// What a claimant said and did, and what is to be drawn on the way.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// The name of the files.
    pub name: String,
    /// What it shows.
    #[serde(rename = "shows")]
    _shows: String,
    /// Who claims; nobody yet if it is not said.
    claimant: Option<String>,
    /// What was typed, by the names of the entries.
    #[serde(default)]
    typed: BTreeMap<String, String>,
    /// The cards that are drawn in full; all if none is named.
    #[serde(default)]
    cards: Vec<String>,
    /// What is done, in order.
    steps: Vec<Step>,
}

/// Something that is done, or drawn.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum Step {
    /// Draws the page, under a title.
    Draw(String),
    Estimate,
    /// Brings a golden roster.
    Roster(String),
    /// Brings a text.
    Paste(String),
    /// Has cells in the field to paste them into, not sent off.
    Cells(String),
    /// Brings a workshop's roster with so many workers.
    Many(usize),
    /// Brings a file that begins with these bytes, as hexadecimal digits.
    File(String),
    /// Is told by the web worker for workbooks why it cannot read one.
    Damaged(String),
    Opening,
    Reading(usize, usize),
    /// Something goes wrong beside the roster.
    Trouble(String),
    BeginToSave,
    /// So many cells of a workbook that was saved were cut.
    Saved(usize),
    /// Cells were left out.
    Stray(Vec<String>),
    /// The sheets of the workbook, and which was read.
    Sheets(Vec<String>, usize),
    /// Chooses files of those names and as many more: each turns out to be a text, a workbook of two sheets, a document, an
    /// unfinished one, one that is too large, one that cannot be read, one that is damaged, or stays on its way, in this order.
    Files(Vec<String>),
    /// None of these files is a roster.
    Nothing(Vec<String>),
    /// Ticks another sheet and brings its cells, as comma-separated text.
    Sheet(usize, String),
    Correct(usize, String),
    /// Answers that a column settles what it seems to be for.
    Confirm(usize),
    Kind(String),
    /// Says which rows are the header.
    Header(u32, u32),
    /// Says what words of a column are read as.
    Word(usize, String, String),
    /// Begins to mend a row.
    Mend(u32),
    /// Types in a column of that row.
    Cell(usize, String),
    TakeOver,
    LeaveRow,
    Undo,
    Redo,
    AllColumns(bool),
    /// Shows the rows with those words in that column.
    ShowWords(usize, String),
    /// Brings a reading that was saved, as JSON.
    UseReading(String),
    State(String),
    Search(String),
    From(usize),
    Why(usize),
    Fold,
    WholeIds(bool),
    Annex(String, String),
    Type(String, String),
    Go(String),
    /// Draws what goes out: `csv` or `workbook`.
    Export(String),
    /// Stands in somebody else's page from here on, for whoever claims now only; the place that it is for.
    Embedded(String),
    /// The same in the page of that place of the pack that the guide shows.
    InPlace(String),
    Speak(String),
    Large,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Situations {
    situation: Vec<Situation>,
}

impl Situation {
    /// All situations of the file.
    pub fn all() -> Vec<Self> {
        let text = std::fs::read_to_string(golden::folder().join("employer.toml")).unwrap();
        toml::from_str::<Situations>(&text).unwrap().situation
    }

    /// All that is drawn on the way, in a language.
    pub fn text(&self, language: Language) -> String {
        let mut visit = Visit::new(product::EmployerState { language, ..Default::default() });
        if let Some(claimant) = &self.claimant {
            visit.act(EmployerAction::Choose(Claimant::named(claimant).unwrap()));
        }
        visit.fill_in(self.typed.clone());
        let mut host = None;
        let mut drawn = Vec::new();
        for step in self.steps.clone() {
            match step {
                Step::Draw(title) => {
                    let html = product::employer_page(&visit.state, host.as_ref());
                    drawn.push(format!("=== {title}\n{}", transcript(&html, &self.cards)));
                }
                Step::Export(kind) => drawn.push(format!("=== {kind}\n{}", exported(&mut visit, &kind))),
                Step::Embedded(region) => {
                    let around = product::host(language, Some(&region), false, Vec::new());
                    (visit.state.embedded, visit.state.only_claimant) = (true, visit.state.form.claimant);
                    host = Some(around);
                }
                Step::InPlace(place) => {
                    let around = product::with_place(product::host(language, None, false, Vec::new()), &place);
                    visit.state.form.local = around.local.clone();
                    host = Some(around);
                }
                step => done(&mut visit, step),
            }
        }
        without_repetition(&drawn.join("\n"))
    }
}

fn done(visit: &mut Visit, step: Step) {
    match step {
        Step::Roster(name) => visit.bring(roster::golden(&name)),
        Step::Paste(text) => visit.bring(RosterRequest::Paste(text)),
        Step::Many(workers) => visit.bring(RosterRequest::Paste(many(workers))),
        Step::File(digits) => visit.bring(RosterRequest::Bytes(bytes(&digits))),
        Step::Sheet(sheet, text) => visit.tick(sheet, &text),
        Step::Files(names) => product_files::files(&names).into_iter().for_each(|action| visit.act(action)),
        Step::Nothing(names) => product_files::no_rosters(&names).into_iter().for_each(|action| visit.act(action)),
        Step::Why(place) => visit.ask(RosterRequest::Conditions(place)),
        step => visit.act(action(step)),
    }
}

/// What happens by a step that the page alone sees to.
fn action(step: Step) -> EmployerAction {
    match step {
        Step::Estimate => EmployerAction::Estimate,
        Step::Damaged(fault) => product::damaged(&fault),
        Step::Cells(cells) => EmployerAction::Paste(cells.into()),
        Step::Opening => EmployerAction::OpenRoster,
        Step::Reading(done, of) => product::reading(done, of),
        Step::Trouble(trouble) => product::trouble(&trouble),
        Step::BeginToSave => EmployerAction::BeginToSave,
        Step::Saved(cut) => product::saved(cut),
        Step::Stray(cells) => product::stray(cells),
        Step::Sheets(names, which) => product::sheets(names, which),
        Step::Correct(column, field) => EmployerAction::CorrectColumn(column, Field::named(&field)),
        Step::Confirm(column) => EmployerAction::ConfirmColumn(column),
        Step::Kind(kind) => EmployerAction::CorrectKind(RosterKind::named(&kind)),
        Step::Header(first, last) => EmployerAction::SetHeader(0, first, last),
        Step::Word(column, words, read_as) => EmployerAction::MendWords(ColumnWords { column, words }, read_as),
        Step::Mend(row) => EmployerAction::MendRow(row),
        Step::Cell(column, text) => EmployerAction::TypeCell(column, text),
        Step::TakeOver => EmployerAction::TakeOverRow,
        Step::LeaveRow => EmployerAction::LeaveRow,
        Step::Undo => EmployerAction::Undo,
        Step::Redo => EmployerAction::Redo,
        Step::AllColumns(all) => EmployerAction::ShowAllColumns(all),
        Step::ShowWords(column, words) => EmployerAction::ShowWords(ColumnWords { column, words }),
        Step::UseReading(json) => EmployerAction::UseReading(serde_json::from_str(&json).ok().map(Rc::new)),
        Step::State(state) => EmployerAction::ShowState(state),
        Step::Search(words) => EmployerAction::Search(words),
        Step::From(place) => EmployerAction::ShowFrom(place),
        Step::Fold => EmployerAction::FoldConditions,
        Step::WholeIds(whole) => EmployerAction::SetWholeIds(whole),
        Step::Annex(column, typed) => EmployerAction::FillInAnnex(column, typed),
        Step::Type(entry, typed) => EmployerAction::Type(product::Entry::named(&entry).unwrap(), typed),
        Step::Go(screen) => EmployerAction::Go(screen_named(&screen)),
        Step::Speak(tag) => EmployerAction::SetLanguage(Language::tagged(&tag).unwrap()),
        Step::Large => product::large_for_employers(),
        step => panic!("{step:?} is no action"),
    }
}

fn screen_named(name: &str) -> EmployerScreen {
    EmployerScreen::ALL.into_iter().find(|screen| screen.name() == name).unwrap()
}

fn exported(visit: &mut Visit, kind: &str) -> String {
    let masked = visit.state.masked();
    visit.ask(if kind == "csv" { RosterRequest::Csv(masked) } else { RosterRequest::WorkbookSheets(masked) });
    visit.saved.pop().expect("something to keep")
}

fn many(workers: usize) -> String {
    let row = |index: usize| format!("工人{index},脱贫户,{}\n", 6000 + index * 20);
    "姓名,户类型,工资\n".to_owned() + &(0..workers).map(row).collect::<String>()
}

fn bytes(digits: &str) -> Vec<u8> {
    let digits: Vec<char> = digits.chars().filter(|digit| !digit.is_whitespace()).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap()).collect()
}

#[test]
fn every_screen_of_the_employers_page_reads_as_it_is_held() {
    let mut differences = Vec::new();
    let mut names = Vec::new();
    for situation in Situation::all() {
        for language in LANGUAGES {
            let name = format!("employer/{}.{}.txt", situation.name, language.tag());
            differences.extend(golden::difference(&name, &situation.text(language)));
            names.push(name);
        }
    }
    differences.extend(golden::orphans("employer", &names));
    golden::expect_none(differences);
}
