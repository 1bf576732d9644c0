//! Rows into facts: what each row says of a workshop's worker or of a person placed; what it says wrongly is named.

use super::cells::{money, said};
use super::choices::{self, Worked};
use super::contracts::{self, Term};
use super::days;
use super::fault::{Problem, RowError};
use super::field::Field;
use super::header::Layout;
use super::memo::Memo;
use super::settings::Settings;
use super::table::{Cell, Table};
use crate::facts::{
    Awarded, Contract, ContractKind, FareBy, Household, HouseholdProduction, Placement, PublicPost, WorkKind,
    WorkshopWorker,
};
use crate::values::{Year, Yuan};
use std::borrow::Cow;

/// Where a field's words come from.
#[derive(Clone, Copy)]
enum Source<'a> {
    Column { place: usize, blank: Option<&'a str> },
    ForAll(&'a str),
    Nowhere,
}

/// Reads the cells of a table by what their columns are taken for.
pub(super) struct Reader<'a> {
    table: &'a Table,
    layout: &'a Layout,
    year: Year,
    sources: Vec<Source<'a>>,
    /// The words of the columns of choices.
    pub known: Known<'a>,
}

/// What the words of each column of choices were read as.
#[derive(Default)]
pub(super) struct Known<'a> {
    household: Memo<'a, Household>,
    lifted_out: Memo<'a, Household>,
    monitored: Memo<'a, Household>,
    awarded: Memo<'a, Awarded>,
    granted: Memo<'a, bool>,
    contract_kind: Memo<'a, ContractKind>,
    contract_months: Memo<'a, Term>,
    contract_spell: Memo<'a, Term>,
    left_early: Memo<'a, bool>,
    still_there: Memo<'a, bool>,
    pub registered: Memo<'a, bool>,
    pub place: Memo<'a, Worked>,
    pub work: Memo<'a, WorkKind>,
    pub public_post: Memo<'a, PublicPost>,
    pub production: Memo<'a, HouseholdProduction>,
    pub transport_received: Memo<'a, bool>,
    pub production_received: Memo<'a, Yuan>,
    pub fare_by: Memo<'a, FareBy>,
}

impl<'a> Reader<'a> {
    pub fn new(table: &'a Table, layout: &'a Layout, settings: &'a Settings) -> Self {
        let source = |field: &Field| match layout.column(*field) {
            Some(place) => Source::Column { place, blank: settings.for_blanks.get(field).map(String::as_str) },
            None => settings.for_all.get(field).map_or(Source::Nowhere, |words| Source::ForAll(words)),
        };
        Self {
            table,
            layout,
            year: settings.year,
            sources: Field::ALL.iter().map(source).collect(),
            known: Known::default(),
        }
    }

    /// The cell of a field, or what is said for everybody or for blanks.
    pub fn cell(&self, row: usize, field: Field) -> Cell<'a> {
        match self.sources.get(field as usize) {
            Some(Source::Column { place, blank }) => match (self.table.cell(row, *place), blank) {
                (Cell::Empty, Some(words)) => Cell::Text(words),
                (cell, _) => cell,
            },
            Some(Source::ForAll(words)) => Cell::Text(words),
            _ => Cell::Empty,
        }
    }

    /// The words of a cell, half-width and without blanks; nothing if there are none.
    pub fn words(&self, row: usize, field: Field) -> Option<Cow<'a, str>> {
        said(self.cell(row, field)).ok().flatten()
    }

    /// A row whose errors go to that list.
    pub fn row<'r>(&'r self, row: usize, errors: &'r mut Vec<RowError>) -> Row<'r, 'a> {
        Row { reader: self, row, errors }
    }

    /// The column that tells the kind of household, or the first of those that do.
    pub fn household_field(&self) -> Field {
        let known = |field: &Field| self.layout.column(*field).is_some();
        [Field::Household, Field::LiftedOut, Field::Monitored].into_iter().find(known).unwrap_or(Field::Household)
    }

    fn heading(&self, field: Field) -> Option<&super::header::Column> {
        self.layout.column(field).and_then(|place| self.layout.columns().get(place))
    }
}

/// A row that is being read.
pub(super) struct Row<'r, 'a> {
    reader: &'r Reader<'a>,
    row: usize,
    errors: &'r mut Vec<RowError>,
}

impl<'a> Row<'_, 'a> {
    /// What a field's cell says; nothing if it is empty, not known, or refused.
    pub fn read<T>(&mut self, field: Field, read: impl FnOnce(Cell<'a>) -> Result<Option<T>, Problem>) -> Option<T> {
        read(self.reader.cell(self.row, field)).unwrap_or_else(|problem| {
            self.refuse(field, problem);
            None
        })
    }

    /// The same for a column of choices.
    pub fn choose<T: Copy>(
        &mut self,
        field: Field,
        memo: for<'k> fn(&'k Known<'a>) -> &'k Memo<'a, T>,
        read: impl FnOnce(Cell<'a>) -> Result<Option<T>, Problem>,
    ) -> Option<T> {
        let reader = self.reader;
        self.read(field, |cell| memo(&reader.known).read(cell, read))
    }

    pub fn refuse(&mut self, field: Field, problem: Problem) {
        self.errors.push(RowError { row: Table::number(self.row), field, problem });
    }

    pub fn money(&mut self, field: Field) -> Option<Yuan> {
        let tens = self.tens(field);
        self.read(field, |cell| money(cell, tens))
    }

    pub fn tens(&self, field: Field) -> u8 {
        self.reader.heading(field).map_or(0, |column| column.tens)
    }

    /// The kind of household, from its own column or from the two that ask for either kind.
    pub fn household(&mut self) -> Option<Household> {
        let kind = self.choose(Field::Household, |known| &known.household, choices::household);
        let lifted = self.choose(Field::LiftedOut, |known| &known.lifted_out, choices::household);
        let monitored = self.choose(Field::Monitored, |known| &known.monitored, choices::household);
        let is = |said: Option<Household>| said.map(|household| household != Household::Neither);
        kind.or_else(|| match (is(lifted), is(monitored)) {
            (Some(true), _) => lifted,
            (_, Some(true)) => Some(Household::Monitored),
            (Some(false), Some(false)) => Some(Household::Neither),
            _ => None,
        })
    }

    pub fn workshop_worker(&mut self) -> WorkshopWorker {
        let year = self.reader.year;
        WorkshopWorker {
            id: None,
            household: self.household(),
            pay: self.money(Field::Pay),
            awarded: self.choose(Field::Received, |known| &known.awarded, |cell| choices::awarded(cell, year)),
        }
    }

    pub fn placement(&mut self) -> Placement {
        let year = self.reader.year;
        let left = self.choose(Field::LeftEarly, |known| &known.left_early, left);
        let still_there = self.choose(Field::StillThere, |known| &known.still_there, still_there);
        Placement {
            id: None,
            household: self.household(),
            contract: self.contract(),
            left_early: left.or(still_there.map(|there| !there)),
            granted_before: self.choose(
                Field::Received,
                |known| &known.granted,
                |cell| choices::granted_before(cell, year),
            ),
        }
    }

    fn contract(&mut self) -> Option<Contract> {
        let unit = self.reader.heading(Field::ContractMonths).and_then(|column| column.months);
        let kind = self.choose(Field::ContractKind, |known| &known.contract_kind, contracts::kind);
        let term =
            self.choose(Field::ContractMonths, |known| &known.contract_months, |cell| contracts::term(cell, unit));
        let spell =
            self.choose(Field::ContractSpell, |known| &known.contract_spell, |cell| contracts::term(cell, None));
        let from = self.read(Field::ContractFrom, days::day);
        let to = self.read(Field::ContractTo, days::end);
        if let (Some(from), Some(days::End::On(to))) = (from, to)
            && to.latest < from.earliest
        {
            self.refuse(Field::ContractTo, Problem::EndBeforeStart);
        }
        let term = term.or(spell).or_else(|| contracts::months(from, to).map(Term::Months));
        match (kind, term) {
            (None | Some(ContractKind::FixedTerm), Some(Term::OpenEnded)) => {
                Some(Contract { kind: ContractKind::OpenEnded, months: None })
            }
            (Some(kind), Some(Term::Months(months))) => Some(Contract { kind, months: Some(months) }),
            (kind, _) => kind.map(|kind| Contract { kind, months: None }),
        }
    }
}

/// Whether somebody left: yes or no, or the day on which it was.
fn left(cell: Cell) -> Result<Option<bool>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    match &*text {
        "离职" | "已离职" | "离岗" | "已离岗" => Ok(Some(true)),
        "在职" | "在岗" | "未离职" => Ok(Some(false)),
        _ => choices::yes_or_no(cell).or_else(|problem| days::day(cell).map(|_| Some(true)).map_err(|_| problem)),
    }
}

/// Whether somebody is still there.
fn still_there(cell: Cell) -> Result<Option<bool>, Problem> {
    match &*said(cell)?.unwrap_or_default() {
        "" => Ok(None),
        "离职" | "已离职" | "离岗" | "已离岗" | "不在岗" | "不在职" => Ok(Some(false)),
        "在职" | "在岗" => Ok(Some(true)),
        _ => choices::yes_or_no(cell),
    }
}

/// Whether words that are said for everybody or for blanks can be read as that field.
pub(super) fn check(field: Field, words: &str, year: Year) -> Result<(), Problem> {
    let cell = Cell::Text(words);
    match field {
        Field::Household | Field::LiftedOut | Field::Monitored => choices::household(cell).map(drop),
        Field::Registered => choices::registered(cell).map(drop),
        Field::Pay | Field::Fare => money(cell, 0).map(drop),
        Field::Received => choices::awarded(cell, year).map(drop),
        Field::ContractKind => contracts::kind(cell).map(drop),
        Field::ContractMonths | Field::ContractSpell => contracts::term(cell, None).map(drop),
        Field::ContractFrom | Field::From => days::day(cell).map(drop),
        Field::ContractTo | Field::To => days::end(cell).map(drop),
        Field::Spell => days::range(cell).map(drop),
        Field::LeftEarly => left(cell).map(drop),
        Field::StillThere => still_there(cell).map(drop),
        Field::Place => choices::worked(cell).map(drop),
        Field::Work => choices::work(cell).map(drop),
        Field::PublicPost => choices::public_post(cell).map(drop),
        Field::Production => choices::production(cell).map(drop),
        Field::TransportReceived => choices::received(cell).map(drop),
        Field::ProductionReceived => choices::amount_received(cell, 0).map(drop),
        Field::FareBy => choices::fare_by(cell).map(drop),
        Field::Organisation => Ok(()),
        Field::Serial | Field::Name | Field::Id => Err(Problem::NotAChoice),
    }
}
