//! The product, as the tests of screens reach it: whatever is renamed or moved there is followed here, and nowhere else.

pub use wengang_web::page::employer::state::action::Action as EmployerAction;
pub use wengang_web::page::employer::state::employer_state::EmployerState;
pub use wengang_web::page::employer::state::roster_state::Phase;
pub use wengang_web::page::employer::state::screen::Screen as EmployerScreen;
pub use wengang_web::page::shared::embedding::options::HostOptions;
pub use wengang_web::page::shared::entries::Entry;
pub use wengang_web::page::shared::question_group::QuestionGroup;
pub use wengang_web::page::shared::wording::language::Language;
pub use wengang_web::page::shared::wording::reasons::Told;
pub use wengang_web::page::shared::wording::roster_repair::RepairLabels;
pub use wengang_web::page::shared::workplace::Workplace;
pub use wengang_web::page::worker::state::action::Action as WorkerAction;
pub use wengang_web::page::worker::state::worker_state::WorkerState;
pub use wengang_web::roster_service::messages::{Reply as RosterReply, Request as RosterRequest, TableReading};
pub use wengang_web::roster_service::service::{Answer as RosterAnswer, RosterService};
pub use wengang_web::workbook::packed_cells::{pack, unpack};

use std::rc::Rc;
use wengang_core::notice::{City, Gap, Local};
use wengang_core::place_pack::PlacePack;
use wengang_core::{LocalParameters, Year, Yuan};
use wengang_web::page::employer::screens::app::{App as EmployerApp, Props as EmployerProps};
use wengang_web::page::employer::state::trouble::Trouble;
use wengang_web::page::shared::shell::{Place, purpose, shell, title};
use wengang_web::page::shared::text_size::TextSize;
use wengang_web::page::worker::screens::app::{App as WorkerApp, Props as WorkerProps};
use wengang_web::page::worker::screens::plain_text;
use wengang_web::page::worker::state::address;
pub use wengang_web::workbook::messages::PackedSheet;
use wengang_web::workbook::messages::{SheetFound, SheetGuess, WorkbookFault, WorkbookReply, WorkbookRequest};
use wengang_web::workbook::passed_text::PassedText;
use wengang_web::workbook::service::answer;
use yew::prelude::*;
use yew::{BaseComponent, LocalServerRenderer};

pub const LANGUAGES: [Language; 2] = [Language::Chinese, Language::English];

/// All that can be wrong with a workbook.
pub const WORKBOOK_FAULTS: [WorkbookFault; 6] = [
    WorkbookFault::Damaged,
    WorkbookFault::Empty,
    WorkbookFault::UnpacksTooLarge,
    WorkbookFault::TooLarge,
    WorkbookFault::NotReadToTheEnd,
    WorkbookFault::NotWritten,
];

/// A worker's state as an address tells it.
pub fn read_address(address: &str) -> WorkerState {
    address::open(address)
}

/// What follows from what a worker does.
pub fn after(state: &WorkerState, action: WorkerAction, local: &LocalParameters) -> WorkerState {
    state.after(action, local)
}

/// The worker's page, whole.
pub fn worker_page(state: &WorkerState, local: &LocalParameters, options: Option<&HostOptions>) -> String {
    drawn::<WorkerApp>(WorkerProps {
        state: Rc::new(state.clone()),
        local: Rc::new(local.clone()),
        options: options.cloned().map(Rc::new),
        act: Callback::noop(),
        back: Callback::noop(),
    })
}

/// The result as it is copied.
pub fn copied_text(state: &WorkerState, local: &LocalParameters, options: Option<&HostOptions>) -> String {
    plain_text::as_copied(state, local, options).expect("a year that can be read")
}

/// The employers' page, whole.
pub fn employer_page(state: &EmployerState, options: Option<&HostOptions>) -> String {
    drawn::<EmployerApp>(EmployerProps {
        state: Rc::new(state.clone()),
        options: options.cloned().map(Rc::new),
        act: Callback::noop(),
        command: Callback::noop(),
    })
}

/// What stands in a page before the calculator runs, under its title and its purpose.
pub fn before_it_runs(name: &str) -> String {
    #[derive(Properties, PartialEq)]
    struct Props {
        place: Place,
    }

    #[component]
    fn Shell(props: &Props) -> Html {
        shell(props.place)
    }

    let place = match name {
        "worker" => Place::Worker,
        "employer" => Place::Employer,
        _ => Place::Element,
    };
    format!("<p>{}</p><p>{}</p>{}", title(place), purpose(place), drawn::<Shell>(Props { place }))
}

/// A page that asks the browser for its window while it is drawn, as no screen may.
pub fn drawn_asking_the_browser() -> String {
    #[component]
    fn Asking() -> Html {
        html! { <p>{ gloo::utils::window().is_object() }</p> }
    }

    drawn::<Asking>(())
}

/// What a place has fixed, by the names of the gaps.
pub fn local(named: &std::collections::BTreeMap<String, String>) -> LocalParameters {
    named.iter().fold(LocalParameters::default(), |known, (name, amount)| {
        let amount = Yuan::read(amount).unwrap();
        let one = Local::new(amount, "made up for the tests", covered_year()).unwrap();
        known.with(Gap::named(name).unwrap(), one).expect("an amount that a place fixes")
    })
}

fn drawn<C>(props: C::Properties) -> String
where
    C: BaseComponent,
{
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(LocalServerRenderer::<C>::with_props(props).hydratable(false).render())
}

/// The year that the notice covers.
pub fn covered_year() -> Year {
    Year::new(2022).unwrap()
}

/// A page around the calculator.
pub fn host(language: Language, region: Option<&str>, sees_answers: bool, refused: Vec<String>) -> HostOptions {
    HostOptions {
        claimant: None,
        language,
        text_size: TextSize::Normal,
        region: region.map(|name| City::named(name).unwrap()),
        local: Rc::default(),
        information: Rc::default(),
        prefill: String::new(),
        kept: None,
        sees_answers,
        refused,
    }
}

/// The same for a place of the pack that the guide shows, which is made up.
pub fn with_place(host: HostOptions, place: &str) -> HostOptions {
    let example = format!("{}/../www/guide/place-pack.example.json", env!("CARGO_MANIFEST_DIR"));
    let pack: PlacePack = serde_json::from_str(&std::fs::read_to_string(example).unwrap()).unwrap();
    let information = pack.at(place).unwrap();
    HostOptions { local: Rc::new(information.amounts.clone()), information: Rc::new(information), ..host }
}

/// Reads in large text.
pub const fn large() -> WorkerAction {
    WorkerAction::SetTextSize(TextSize::Large)
}

/// Reads in large text.
pub const fn large_for_employers() -> EmployerAction {
    EmployerAction::SetTextSize(TextSize::Large)
}

/// The web worker for rosters, with nothing to read yet; it decodes no other text than UTF-8.
pub fn roster_service() -> RosterService {
    RosterService::new(|_, _| None)
}

/// The web worker for rosters has read so many rows of so many.
pub const fn reading(done: usize, of: usize) -> EmployerAction {
    EmployerAction::RosterReply(RosterReply::Progress(done, of))
}

/// The web worker for workbooks cannot read one.
pub fn damaged(fault: &str) -> EmployerAction {
    let fault = WORKBOOK_FAULTS.into_iter().find(|known| format!("{known:?}") == fault).unwrap();
    EmployerAction::WorkbookReply(WorkbookReply::Refused(fault))
}

/// The web worker for workbooks has read one of these sheets.
pub fn sheets(names: Vec<String>, which: usize) -> EmployerAction {
    let guess = |place| SheetGuess { rows: if place == 3 { 1 } else { 20 }, people: place < 3, readable: true };
    let guesses = (0..names.len()).map(guess).collect();
    found(SheetFound { names, which, guesses, ..SheetFound::default() })
}

/// It has left these cells out.
pub fn stray(stray: Vec<String>) -> EmployerAction {
    found(SheetFound { stray, ..SheetFound::default() })
}

fn found(sheet: SheetFound) -> EmployerAction {
    EmployerAction::WorkbookReply(WorkbookReply::Cells(PassedText::default(), sheet))
}

/// It has written a workbook in which so many cells were cut.
pub const fn saved(cut: usize) -> EmployerAction {
    EmployerAction::WorkbookReply(WorkbookReply::Workbook(Vec::new(), cut))
}

/// Something goes wrong beside the roster.
pub fn trouble(name: &str) -> EmployerAction {
    let all = [
        Trouble::FileUnreadable,
        Trouble::FileSlow,
        Trouble::FileTooLarge(3_000_000_000),
        Trouble::TooManyFiles,
        Trouble::NotSaved,
        Trouble::Unreachable,
        Trouble::StartedAgain,
        Trouble::Silent,
        Trouble::Ended,
    ];
    EmployerAction::Trouble(all.into_iter().find(|known| format!("{known:?}") == name))
}

/// Sheets, written into a workbook and read out of it again, each under its name.
pub fn through_a_workbook(sheets: Vec<PackedSheet>) -> String {
    let names: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let WorkbookReply::Workbook(bytes, 0) = answer(WorkbookRequest::WriteRoster(sheets), &mut || ()) else {
        panic!("not written, or not all of it")
    };
    // What stands before the cells names the sheet and the others.
    let cells = |place| cells_of_sheet(bytes.clone(), Some(place)).rsplit('\u{1d}').next().map(str::to_owned);
    let read = |(place, name)| format!("[{name}]\n{}", cells(place).unwrap_or_default());
    names.iter().enumerate().map(read).collect()
}

/// The packed cells of the sheet of a workbook that is read by itself.
pub fn cells_of_workbook(bytes: Vec<u8>) -> String {
    cells_of_sheet(bytes, None)
}

fn cells_of_sheet(bytes: Vec<u8>, sheet: Option<usize>) -> String {
    let WorkbookReply::Cells(packed, _) = answer(WorkbookRequest::Read(bytes, sheet), &mut || ()) else {
        panic!("not read")
    };
    packed.text().into_owned()
}
