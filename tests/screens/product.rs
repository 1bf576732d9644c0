//! The product, as the tests of screens reach it: whatever is renamed or moved there is followed here, and nowhere else.

pub use wengang_web::employer::form::Entry;
pub use wengang_web::employer::office::{
    Action as EmployerAction, Office as EmployerState, Phase, Screen as EmployerScreen,
};
pub use wengang_web::host::Host;
pub use wengang_web::roster::{
    Answer as RosterAnswer, Desk as RosterService, Reply as RosterReply, Request as RosterRequest, pack, unpack,
};
pub use wengang_web::session::{Action as WorkerAction, Session as WorkerState};
pub use wengang_web::wording::Language;

use std::rc::Rc;
use wengang_core::notice::City;
use wengang_core::parameters::{Gap, Local};
use wengang_core::{LocalParameters, Yuan};
use wengang_web::employer::app::{App as EmployerApp, Props as EmployerProps};
use wengang_web::session::{self, TextSize};
use wengang_web::sheet::{SheetFault, SheetReply, SheetRequest, answer};
use wengang_web::shell::{Place, purpose, shell, title};
use wengang_web::{app, plain_text};
use yew::prelude::*;
use yew::{BaseComponent, LocalServerRenderer};

pub const LANGUAGES: [Language; 2] = [Language::Chinese, Language::English];

/// All that can be wrong with a workbook.
pub const SHEET_FAULTS: [SheetFault; 5] =
    [SheetFault::Damaged, SheetFault::Empty, SheetFault::UnpacksTooLarge, SheetFault::TooLarge, SheetFault::NotWritten];

/// A worker's state as an address tells it.
pub fn read_address(address: &str) -> WorkerState {
    session::read(address)
}

/// What follows from what a worker does.
pub fn after(state: &WorkerState, action: WorkerAction, local: &LocalParameters) -> WorkerState {
    state.after(action, local)
}

/// The worker's page, whole.
pub fn worker_page(state: &WorkerState, local: &LocalParameters, host: Option<&Host>) -> String {
    drawn::<app::App>(app::Props {
        session: Rc::new(state.clone()),
        local: Rc::new(local.clone()),
        host: host.cloned().map(Rc::new),
        act: Callback::noop(),
        back: Callback::noop(),
    })
}

/// The result as it is copied.
pub fn copied_text(state: &WorkerState, local: &LocalParameters) -> String {
    let assessment = state.assess(local).expect("a year that can be read");
    plain_text::of(state.language.words(), &assessment)
}

/// The employers' page, whole.
pub fn employer_page(state: &EmployerState, host: Option<&Host>) -> String {
    drawn::<EmployerApp>(EmployerProps {
        office: Rc::new(state.clone()),
        host: host.cloned().map(Rc::new),
        act: Callback::noop(),
        order: Callback::noop(),
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

/// What a place has fixed, by the names of the gaps.
pub fn local(named: &std::collections::BTreeMap<String, String>) -> LocalParameters {
    named.iter().fold(LocalParameters::default(), |known, (name, amount)| {
        let amount = Yuan::read(amount).unwrap();
        let one = Local::new(amount, "made up for the tests", 2022).unwrap();
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

/// A page around the calculator.
pub fn host(language: Language, region: Option<&str>, sees_answers: bool, refused: Vec<String>) -> Host {
    Host {
        claimant: None,
        language,
        text_size: TextSize::Normal,
        region: region.map(|name| City::named(name).unwrap()),
        local: Rc::default(),
        prefill: String::new(),
        kept: None,
        sees_answers,
        refused,
    }
}

/// Reads in large text.
pub const fn large() -> WorkerAction {
    WorkerAction::Resize(TextSize::Large)
}

/// Reads in large text.
pub const fn large_for_employers() -> EmployerAction {
    EmployerAction::Resize(TextSize::Large)
}

/// The worker for rosters, with nothing to read yet; it decodes no other text than UTF-8.
pub fn roster_service() -> RosterService {
    RosterService::new(|_, _| None)
}

/// The worker for rosters has read so many rows of so many.
pub const fn reading(done: usize, of: usize) -> EmployerAction {
    EmployerAction::Heard(RosterReply::Progress(done, of))
}

/// The worker for workbooks cannot read one.
pub fn damaged(fault: &str) -> EmployerAction {
    let fault = SHEET_FAULTS.into_iter().find(|known| format!("{known:?}") == fault).unwrap();
    EmployerAction::Sheet(SheetReply::Refused(fault))
}

/// The worker for workbooks has read one of these sheets.
pub const fn sheets(names: Vec<String>, which: usize) -> EmployerAction {
    EmployerAction::Sheet(SheetReply::Cells(String::new(), names, which))
}

/// Packed cells, written into a workbook and read out of it again.
pub fn through_a_workbook(packed: &str) -> String {
    let SheetReply::Workbook(bytes) = answer(SheetRequest::Write("花名册".to_owned(), packed.to_owned())) else {
        panic!("not written")
    };
    let SheetReply::Cells(packed, ..) = answer(SheetRequest::Read(bytes, None)) else { panic!("not read") };
    packed
}
