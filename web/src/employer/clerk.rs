//! Carries files and orders to the workers, and what they answer back. The workers start with the first order.

use super::form;
use super::office::{Action, Office};
use super::sheet::value;
use crate::browser;
use crate::roster::{Plan, Reply, Request, Wanted, pack};
use crate::sheet::{SheetReply, SheetRequest};
use crate::workers::Plain;
use gloo::worker::{Spawnable, Worker, WorkerBridge, WorkerScope};
use std::rc::Rc;
use wengang_core::notice::Notice;
use wengang_core::roster::{Cell, Field, RosterKind};
use yew::prelude::*;

/// What the workers shall do.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// Read this file.
    Open(web_sys::File),
    /// The file of that turn was read: these are its bytes.
    Bytes(u32, Vec<u8>),
    /// The file of that turn was read for a sheet of it.
    SheetBytes(u32, Vec<u8>, Option<usize>),
    /// Read this text, pasted from a spreadsheet.
    Paste(String),
    /// Read that sheet of the workbook instead.
    Sheet(usize),
    /// Tell why the row at that place comes to that.
    Why(usize),
    /// Save the rows as a workbook.
    SaveWorkbook,
    /// Save the rows as CSV.
    SaveCsv,
    /// Save the quarterly form as a workbook.
    SaveAnnex,
    /// Save an empty template.
    Template(RosterKind),
    /// Stop, and forget the roster.
    Forget,
}

/// The other end of the roster worker, as far as this side must know it.
struct RosterDoor;

/// The other end of the worker for workbooks.
struct SheetDoor;

macro_rules! door {
    ($door:ident, $input:ty, $output:ty) => {
        impl Worker for $door {
            type Message = ();
            type Input = $input;
            type Output = $output;

            fn create(_: &WorkerScope<Self>) -> Self {
                Self
            }
            fn update(&mut self, _: &WorkerScope<Self>, (): ()) {}
            fn received(&mut self, _: &WorkerScope<Self>, _: $input, _: gloo::worker::HandlerId) {}
        }
    };
}
door!(RosterDoor, Request, Reply);
door!(SheetDoor, SheetRequest, SheetReply);

/// The files of the workers, the one to start with first.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkerFiles {
    /// Of the worker for rosters.
    pub roster: Vec<String>,
    /// Of the worker for workbooks.
    pub sheet: Vec<String>,
}

impl WorkerFiles {
    /// As `named` says for each by its name, separated by blanks.
    pub fn of(named: impl Fn(&str) -> String) -> Self {
        let files = |worker| named(worker).split(' ').map(str::to_owned).collect();
        Self { roster: files("roster-worker"), sheet: files("sheet-worker") }
    }
}

/// The clerk, with the workers that were started.
pub struct Clerk {
    files: Rc<WorkerFiles>,
    act: Callback<Action>,
    order: Callback<Order>,
    hear: Callback<Reply>,
    hear_of_sheet: Callback<SheetReply>,
    roster: Option<WorkerBridge<RosterDoor>>,
    sheet: Option<WorkerBridge<SheetDoor>>,
    /// The file that lies open, kept in case another sheet of it is wanted.
    file: Option<web_sys::File>,
    /// How the next roster is to be read.
    plan: Option<Plan>,
    /// How a workbook that is being written shall be called.
    name: String,
    /// Counts the rosters, so that an earlier one that is still being read is not taken for the one that lies open.
    turn: u32,
}

impl Clerk {
    /// A clerk who starts workers from these files, and tells of what happens; `order` comes back to [`Clerk::follow`], `hear` and `hear_of_sheet` come back to [`Clerk::heard`] and
    /// [`Clerk::heard_of_sheet`].
    pub fn new(
        files: Rc<WorkerFiles>,
        act: Callback<Action>,
        order: Callback<Order>,
        hear: Callback<Reply>,
        hear_of_sheet: Callback<SheetReply>,
    ) -> Self {
        Self {
            files,
            act,
            order,
            hear,
            hear_of_sheet,
            roster: None,
            sheet: None,
            file: None,
            plan: None,
            name: String::new(),
            turn: 0,
        }
    }

    /// Sees to an order.
    pub fn follow(&mut self, order: Order, office: &Office) {
        match order {
            // What was typed beside the roster decides about its money, so it must be right first.
            Order::Open(_) | Order::Paste(_) if !form::refusals(office).is_empty() => self.act.emit(Action::Estimate),
            Order::Open(file) => {
                self.begin(Some(file.clone()));
                let (order, turn) = (self.order.clone(), self.turn);
                browser::read(file, move |bytes| order.emit(Order::Bytes(turn, bytes)));
            }
            Order::Paste(text) => {
                self.begin(None);
                self.ask(Request::Paste(text));
            }
            // Another roster has come meanwhile, or none is wanted any more.
            Order::Bytes(turn, _) | Order::SheetBytes(turn, ..) if turn != self.turn => (),
            Order::Bytes(_, bytes) => self.ask(Request::Bytes(bytes)),
            Order::Sheet(sheet) => self.read_sheet(Some(sheet)),
            Order::SheetBytes(_, bytes, sheet) => self.ask_sheet(SheetRequest::Read(bytes, sheet)),
            Order::Why(place) => self.ask(Request::Why(place)),
            Order::SaveCsv => self.ask(Request::Csv(office.masked())),
            Order::SaveWorkbook => {
                self.name = file_name("roster");
                self.ask(Request::Pack(office.masked()));
            }
            Order::SaveAnnex => self.save_annex(office),
            Order::Template(kind) => template(kind),
            Order::Forget => {
                self.dismiss();
                self.act.emit(Action::Forget);
            }
        }
    }

    /// Hands a changed plan on, if there is anything to read by it.
    pub fn plan(&mut self, plan: Plan) {
        self.plan = Some(plan.clone());
        if let Some(roster) = &self.roster {
            roster.send(Request::Plan(Box::new(plan)));
        }
    }

    /// Asks for the rows that are to be on the screen.
    pub fn want(&mut self, wanted: Wanted) {
        self.ask(Request::Rows(wanted));
    }

    /// The roster worker answered.
    pub fn heard(&mut self, reply: Reply) {
        match reply {
            Reply::Workbook => self.read_sheet(None),
            Reply::Csv(text) => browser::save(&format!("{}.csv", file_name("roster")), "text/csv", text.as_bytes()),
            Reply::Cells(packed) => self.ask_sheet(SheetRequest::Write("花名册".to_owned(), packed)),
            reply => self.act.emit(Action::Heard(reply)),
        }
    }

    /// The worker for workbooks answered.
    pub fn heard_of_sheet(&mut self, reply: SheetReply) {
        match reply {
            SheetReply::Cells(packed, names, which) => {
                self.act.emit(Action::Sheet(SheetReply::Cells(String::new(), names, which)));
                self.ask(Request::Cells(packed));
            }
            SheetReply::Workbook(bytes) => browser::save(&format!("{}.xlsx", self.name), XLSX, &bytes),
            refused => self.act.emit(Action::Sheet(refused)),
        }
    }

    /// Makes room for a new roster.
    fn begin(&mut self, file: Option<web_sys::File>) {
        self.dismiss();
        self.file = file;
        self.act.emit(Action::Open);
    }

    /// Whatever the workers are at is no longer wanted: new ones start with the next roster.
    fn dismiss(&mut self) {
        (self.roster, self.sheet, self.file) = (None, None, None);
        self.turn = self.turn.wrapping_add(1);
    }

    fn read_sheet(&mut self, sheet: Option<usize>) {
        if let Some(file) = self.file.clone() {
            let (order, turn) = (self.order.clone(), self.turn);
            browser::read(file, move |bytes| order.emit(Order::SheetBytes(turn, bytes, sheet)));
        }
    }

    fn ask(&mut self, request: Request) {
        self.start_roster();
        if let Some(roster) = &self.roster {
            roster.send(request);
        }
    }

    fn ask_sheet(&mut self, request: SheetRequest) {
        self.start_sheet();
        if let Some(sheet) = &self.sheet {
            sheet.send(request);
        }
    }

    fn start_roster(&mut self) {
        if self.roster.is_none()
            && let Some(path) = self.started(&self.files.roster)
        {
            let hear = self.hear.clone();
            let mut spawner = RosterDoor::spawner().callback(move |reply| hear.emit(reply)).encoding::<Plain>();
            let roster = spawner.with_loader(true).as_module(false).spawn(&path);
            if let Some(plan) = &self.plan {
                roster.send(Request::Plan(Box::new(plan.clone())));
            }
            self.roster = Some(roster);
        }
    }

    /// The file to start a worker with. A browser says nothing of a worker that it could not fetch, so all files are asked
    /// for.
    fn started(&self, files: &[String]) -> Option<String> {
        let act = self.act.clone();
        browser::reach(files.to_vec(), move |reached| {
            if !reached {
                act.emit(Action::Unreachable);
            }
        });
        files.first().cloned()
    }

    fn start_sheet(&mut self) {
        if self.sheet.is_none()
            && let Some(path) = self.started(&self.files.sheet)
        {
            let hear = self.hear_of_sheet.clone();
            let mut spawner = SheetDoor::spawner().callback(move |reply| hear.emit(reply)).encoding::<Plain>();
            self.sheet = Some(spawner.with_loader(true).as_module(false).spawn(&path));
        }
    }

    fn save_annex(&mut self, office: &Office) {
        let super::office::Phase::Read(overview) = &office.phase else { return };
        let labels = &office.language.employer_words().labels;
        // As printed, the title of a group stands over its first column only.
        let halves: Vec<_> = overview.annex.iter().map(|column| halves(&column.title)).collect();
        let groups = halves.iter().enumerate().map(|(place, (group, _))| {
            let before = place.checked_sub(1).and_then(|before| halves.get(before));
            if before.is_some_and(|(before, _)| before == group) { Cell::Empty } else { Cell::Text(group) }
        });
        let rows = [
            vec![Cell::Text(labels.annex_title)],
            vec![Cell::Text(labels.annex_units)],
            groups.collect(),
            halves.iter().map(|(_, column)| Cell::Text(column)).collect(),
            overview.annex.iter().map(|column| number_or_text(value(office, column))).collect(),
            vec![Cell::Text(labels.annex_signature)],
        ];
        self.name = file_name("annex-2");
        self.ask_sheet(SheetRequest::Form("附件2".to_owned(), pack(rows.into_iter())));
    }
}

/// A title with that of its group before it.
fn halves(title: &str) -> (&str, &str) {
    title.rsplit_once(' ').unwrap_or((title, ""))
}

fn number_or_text(text: &str) -> Cell<'_> {
    match text {
        "" => Cell::Empty,
        text if wengang_core::Yuan::read(text).is_ok_and(|yuan| yuan.to_string() == text) => Cell::Number(text),
        text => Cell::Text(text),
    }
}

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

fn file_name(what: &str) -> String {
    format!("wengang-{what}-{}", Notice::latest().year())
}

/// A roster with nothing but its headings, in the words that are read again.
fn template(kind: RosterKind) {
    let words = crate::wording::Language::Chinese.roster_words();
    // A heading for each thing to say, not for each way of saying it.
    let spare = [
        Field::LiftedOut,
        Field::Monitored,
        Field::ContractSpell,
        Field::ContractFrom,
        Field::ContractTo,
        Field::StillThere,
        Field::Spell,
    ];
    let fields = kind.fields().iter().filter(|field| !spare.contains(field));
    let headings: Vec<&str> = fields.map(|field| (words.field)(*field)).collect();
    let text = format!("\u{feff}{}\r\n", headings.join(","));
    browser::save(&format!("{}.csv", file_name(kind.name())), "text/csv", text.as_bytes());
}
