//! The sums of a report: rows by state, people and yuan by provision and fund, what to fix, which rows were skipped.

use super::annex_one::InWork;
use super::field::{Field, RosterKind};
use super::fixes::{Fix, fixes};
use super::lines::Skipped;
use super::people::Reader;
use super::report::{Note, Report, RowResult, RowState};
use super::settings::Settings;
use crate::assessment::Totals;
use crate::notice::{Gap, Notice, ProvisionId};
use crate::outcome::{Amount, Fund, Verdict};
use crate::values::Yuan;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many rows came to what; the four add up to the rows read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Counts {
    /// Rows read.
    pub read: usize,
    /// Rows whose amount is settled.
    pub counted: usize,
    /// Rows that something would still change.
    pub open: usize,
    /// Rows that surely bring nothing.
    pub ineligible: usize,
    /// Rows in which something is wrong.
    pub error: usize,
}

/// Some people, and what they come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Share {
    /// How many people.
    pub people: usize,
    /// How much, yuan.
    pub yuan: Yuan,
}

impl Share {
    fn add(&mut self, yuan: Yuan) {
        self.people += 1;
        self.yuan += yuan;
    }

    fn plus(self, other: Self) -> Self {
        Self { people: self.people + other.people, yuan: self.yuan + other.yuan }
    }
}

/// What one provision comes to from one fund.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Line {
    /// The provision.
    pub provision: ProvisionId,
    /// The fund.
    pub fund: Fund,
    /// Sure, and granted.
    pub granted: Share,
    /// Sure, but at the place's discretion.
    pub discretionary: Share,
    /// People whom the place may pay an amount that it fixes itself and has not said.
    pub local: usize,
    /// People whose amount is not settled, and how much it can come to above what is sure.
    pub open: Share,
    /// People in rows with errors, and how much these can come to once they are mended. Part of none of the others.
    pub error: Share,
    /// People who surely get nothing.
    pub ineligible: usize,
}

impl Line {
    const fn new(provision: ProvisionId, fund: Fund) -> Self {
        let none = Share { people: 0, yuan: Yuan::ZERO };
        Self { provision, fund, granted: none, discretionary: none, local: 0, open: none, error: none, ineligible: 0 }
    }

    fn add(&mut self, claim: &super::judge::Claim) {
        let (least, most) = (claim.amount.least(), claim.amount.most());
        match (claim.verdict, claim.amount) {
            (Verdict::Discretionary, Amount::Local { .. }) => self.local += 1,
            (Verdict::Granted, _) => self.granted.add(least),
            (Verdict::Discretionary, _) => self.discretionary.add(least),
            (Verdict::NotEligible, _) => self.ineligible += 1,
            _ => (),
        }
        if claim.is_open() {
            self.open.add(most.saturating_sub(least));
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            granted: self.granted.plus(other.granted),
            discretionary: self.discretionary.plus(other.discretionary),
            local: self.local + other.local,
            open: self.open.plus(other.open),
            error: self.error.plus(other.error),
            ineligible: self.ineligible + other.ineligible,
            ..self
        }
    }

    /// What is sure, yuan.
    pub fn least(&self) -> Yuan {
        self.granted.yuan + self.discretionary.yuan
    }

    /// What is possible, yuan.
    pub fn most(&self) -> Yuan {
        self.least() + self.open.yuan
    }
}

/// What can be added up over several files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Tally {
    /// Rows by state.
    pub rows: Counts,
    /// Sums by provision and fund, in the order of the notice.
    pub lines: Vec<Line>,
}

impl Tally {
    pub(super) fn of(report: &Report) -> Self {
        let mut lines: BTreeMap<(ProvisionId, Fund), Line> = BTreeMap::new();
        let mut rows = Counts::default();
        for row in &report.rows {
            rows.add(row.state);
            // Another row of the person has what the person comes to.
            for claim in row.claims().filter(|_| row.same_as.is_none()) {
                let Some(fund) = claim.fund else { continue };
                let line = lines.entry((claim.provision, fund)).or_insert_with(|| Line::new(claim.provision, fund));
                if row.state == RowState::Error { line.error.add(claim.amount.most()) } else { line.add(claim) }
            }
        }
        Self { rows, lines: lines.into_values().collect() }
    }

    /// Both files' sums; a person in both is counted twice.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let mut lines: BTreeMap<(ProvisionId, Fund), Line> = BTreeMap::new();
        for line in self.lines.iter().chain(&other.lines) {
            let key = (line.provision, line.fund);
            lines.entry(key).and_modify(|known| *known = known.plus(*line)).or_insert(*line);
        }
        Self { rows: self.rows.plus(other.rows), lines: lines.into_values().collect() }
    }

    /// The sums over all provisions and funds.
    pub fn totals(&self) -> Totals {
        Totals {
            granted: self.lines.iter().map(|line| line.granted.yuan).sum(),
            discretionary: self.lines.iter().map(|line| line.discretionary.yuan).sum(),
            most: self.lines.iter().map(Line::most).sum(),
        }
    }

    /// What is open can only come to what the fund still has; for those whom it does not reach then, the second fund may
    /// pay `each`.
    fn cap(&mut self, left: Yuan, award: Yuan, each: Option<Yuan>) {
        let covered = left.whole_shares(award);
        let mut lines = self.lines.iter_mut();
        let Some(line) = lines.find(|line| line.fund == Fund::EmploymentSubsidy) else { return };
        let provision = line.provision;
        let beyond = (line.granted.people + line.open.people).saturating_sub(covered).min(line.open.people);
        line.open.yuan = line.open.yuan.min(award.saturating_mul(covered).saturating_sub(line.least()));
        if beyond == 0 {
            return;
        }
        let mut second = Line::new(provision, Fund::RuralTransition);
        second.open = Share { people: beyond, yuan: each.unwrap_or_default().saturating_mul(beyond) };
        *self = self.plus(&Self { rows: Counts::default(), lines: vec![second] });
    }
}

impl Counts {
    fn add(&mut self, state: RowState) {
        self.read += 1;
        match state {
            RowState::Counted => self.counted += 1,
            RowState::Open => self.open += 1,
            RowState::Ineligible => self.ineligible += 1,
            RowState::Error => self.error += 1,
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            read: self.read + other.read,
            counted: self.counted + other.counted,
            open: self.open + other.open,
            ineligible: self.ineligible + other.ineligible,
            error: self.error + other.error,
        }
    }
}

/// A workshop's or an agency's part of a roster that names several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OrganisationTotal {
    /// Its name as the roster has it; empty where the roster does not say.
    pub name: String,
    /// What the employment subsidy fund surely grants it.
    pub granted: Share,
}

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
    /// The rows that were not read.
    pub skipped: Vec<Skipped>,
    /// By workshop or agency, in the order of their names; one without a name where the roster has no such column.
    pub organisations: Vec<OrganisationTotal>,
}

pub(super) fn summary(report: &Report, reader: &Reader, settings: &Settings) -> Summary {
    let mut tally = Tally::of(report);
    if let (Some(left), Some(notice)) = (report.fund_left, Notice::of(settings.year)) {
        let each = settings.local.amount(Gap::WorkshopFallback, settings.year);
        tally.cap(left, notice.figures.workshop_award.value, each);
    }
    let sound = || report.rows.iter().filter(|row| row.state != RowState::Error && row.same_as.is_none());
    Summary {
        kind: report.kind,
        totals: tally.totals(),
        tally,
        people: sound().count(),
        in_work: InWork::of(sound().map(|row| row.in_work)),
        notes: notes(&report.rows),
        fixes: fixes(report),
        skipped: report.skipped.clone(),
        organisations: organisations(report, reader),
    }
}

fn notes(rows: &[RowResult]) -> Vec<(Note, usize)> {
    let count = |note: Note| rows.iter().filter(|row| row.notes.has(note)).count();
    Note::ALL.iter().map(|note| (*note, count(*note))).filter(|(_, count)| 0 < *count).collect()
}

fn organisations(report: &Report, reader: &Reader) -> Vec<OrganisationTotal> {
    let mut totals: BTreeMap<String, Share> = BTreeMap::new();
    for row in report.rows.iter().filter(|row| row.state != RowState::Error) {
        let granted = row
            .claims()
            .filter(|claim| claim.verdict == Verdict::Granted && claim.fund == Some(Fund::EmploymentSubsidy));
        for claim in granted {
            let name = reader.words(row.row as usize - 1, Field::Organisation).unwrap_or_default();
            match totals.get_mut(&*name) {
                Some(share) => share.add(claim.amount.least()),
                None => totals.entry(name.into_owned()).or_default().add(claim.amount.least()),
            }
        }
    }
    totals.into_iter().map(|(name, granted)| OrganisationTotal { name, granted }).collect()
}
