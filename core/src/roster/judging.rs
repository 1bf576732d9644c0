//! Judges people row by row, then settles what lies between them: who counts once, and how far the fund reaches.

use super::fault::{Problem, RowError};
use super::field::{Field, RosterKind};
use super::judge::{Claims, Judge, both, in_work, known};
use super::people::{self, Reader};
use super::report::{Note, RowResult, RowState};
use super::same::{self, Groups};
use super::settings::Settings;
use super::workers::{self, Told};
use crate::facts::assisted;
use crate::notice::{Gap, Notice};
use crate::outcome::{Amount, Fund, Verdict};
use crate::values::Yuan;

/// The rows of a roster while they are judged.
pub(super) struct Judging<'a, 'r> {
    pub reader: &'r Reader<'a>,
    pub rows: &'r mut Vec<RowResult>,
    pub errors: &'r mut Vec<RowError>,
}

impl Judging<'_, '_> {
    /// Some rows of an employer's roster.
    pub fn batch(&mut self, kind: RosterKind, places: std::ops::Range<usize>, judge: &Judge) {
        let Some(rows) = self.rows.get_mut(places) else { return };
        let facts = match kind {
            RosterKind::Placements => judge.about_broker(
                rows.iter_mut().map(|row| read(self.reader, row, self.errors, |row| row.placement())).collect(),
            ),
            _ => judge.about_workshop(
                rows.iter_mut().map(|row| read(self.reader, row, self.errors, |row| row.workshop_worker())).collect(),
            ),
        };
        let in_work: Vec<Option<bool>> = match kind {
            RosterKind::Placements => facts
                .broker
                .iter()
                .flat_map(|broker| broker.placements.iter().flatten())
                .map(|person| both(known(assisted(person.household)), person.left_early.map(|left| !left)))
                .collect(),
            _ => facts
                .workshop
                .iter()
                .flat_map(|workshop| workshop.workers.iter().flatten())
                .map(|person| known(assisted(person.household)))
                .collect(),
        };
        for ((row, claim), in_work) in rows.iter_mut().zip(judge.people(kind, &facts)).zip(in_work) {
            row.claims = [Some(claim), None];
            row.in_work = in_work;
        }
    }

    /// The rows of one worker.
    pub fn worker(&mut self, places: &[usize], judge: &mut Judge) {
        let told = self.told(places);
        let person = workers::person(&told, self.reader.household_field(), judge.facts().window());
        let Some((first, others)) = places.split_first() else { return };
        for field in &person.contradictions {
            let problem = if *field == Field::Spell { Problem::TooMany } else { Problem::Contradicts };
            self.refuse_all(places, *field, problem);
        }
        let in_error = |place: &usize| self.rows.get(*place).is_some_and(|row| row.state == RowState::Error);
        let wrong = places.iter().any(in_error);
        let notes = person.notes;
        let in_work = in_work(person.most.as_ref().unwrap_or(&person.least), judge.facts());
        let claims = judge.worker(person);
        let lead = self.rows.get(*first).map(|row| row.row);
        for place in others {
            let Some(row) = self.rows.get_mut(*place) else { continue };
            row.same_as = lead;
            row.notes = row.notes.and(notes);
        }
        if let Some(row) = self.rows.get_mut(*first) {
            row.claims = claims;
            row.in_work = in_work;
            row.notes = row.notes.and(notes);
        }
        if wrong {
            self.refuse_the_others(places);
        }
    }

    fn told(&mut self, places: &[usize]) -> Vec<Told> {
        let mut told = Vec::with_capacity(places.len());
        for place in places {
            if let Some(row) = self.rows.get_mut(*place) {
                told.push(read(self.reader, row, self.errors, |row| row.worker()));
            }
        }
        told
    }

    fn refuse_all(&mut self, places: &[usize], field: Field, problem: Problem) {
        for place in places {
            if let Some(row) = self.rows.get_mut(*place) {
                row.state = RowState::Error;
                self.errors.push(RowError { row: row.row, field, problem });
            }
        }
    }

    /// The rows of a worker of whom another row is in error.
    fn refuse_the_others(&mut self, places: &[usize]) {
        for place in places {
            if let Some(row) = self.rows.get_mut(*place).filter(|row| row.state != RowState::Error) {
                row.state = RowState::Error;
                self.errors.push(RowError { row: row.row, field: Field::Id, problem: Problem::OtherRow });
            }
        }
    }

    /// Counts everybody once, within the fund, and says what each row is.
    pub fn settle(&mut self, kind: RosterKind, groups: &Groups, judge: &mut Judge, settings: &Settings) {
        let employer = kind != RosterKind::Workers;
        if employer {
            same::refuse_two_households(groups, self.rows, self.reader, self.errors);
            same::count_once(groups, self.rows);
        }
        let same_names = same::by_name_only(self.rows, self.reader);
        for group in &same_names {
            let more = if employer { [Yuan::ZERO; 2] } else { self.more_together(group, judge) };
            same::doubt_the_same_name(self.rows, group, !employer);
            self.possibly_more(group, more);
        }
        if let (RosterKind::Workshop, Some(left)) = (kind, settings.fund_left) {
            stay_within(left, self.rows, settings);
        }
        self.say_states();
        if !employer {
            same_names.iter().for_each(|group| self.leave_open(group));
        }
    }

    /// Workers' rows of one name that bring something together are all open, also one that brings nothing by itself.
    fn leave_open(&mut self, group: &[usize]) {
        let brings = |place: &usize| self.rows.get(*place).is_some_and(|row| !row.most().is_zero());
        if !group.iter().any(brings) {
            return;
        }
        for place in group {
            if let Some(row) = self.rows.get_mut(*place)
                && row.notes.has(Note::PossiblySamePerson)
                && row.state != RowState::Error
            {
                row.state = RowState::Open;
            }
        }
    }

    /// How much more rows of one name would bring if they were one worker, by provision.
    fn more_together(&mut self, group: &[usize], judge: &mut Judge) -> [Yuan; 2] {
        let mut unheard = Vec::new();
        let mut told = Vec::with_capacity(group.len());
        let mut apart = [Yuan::ZERO; 2];
        for row in group.iter().filter_map(|place| self.rows.get(*place)).filter(|row| row.state != RowState::Error) {
            told.push(self.reader.row(row.row as usize - 1, &mut unheard).worker());
            for (sum, claim) in apart.iter_mut().zip(row.claims) {
                *sum += claim.map_or(Yuan::ZERO, |claim| claim.amount.most());
            }
        }
        let person = workers::person(&told, self.reader.household_field(), judge.facts().window());
        let together: Claims = judge.worker(person);
        let mut more = [Yuan::ZERO; 2];
        for ((more, claim), apart) in more.iter_mut().zip(together).zip(apart) {
            *more = claim.map_or(Yuan::ZERO, |claim| claim.amount.most()).saturating_sub(apart);
        }
        more
    }

    fn possibly_more(&mut self, group: &[usize], more: [Yuan; 2]) {
        let open = |place: &&usize| {
            let row = self.rows.get(**place).filter(|row| row.state != RowState::Error);
            row.is_some_and(|row| row.notes.has(Note::PossiblySamePerson))
        };
        let Some(place) = group.iter().find(open).copied() else { return };
        let Some(row) = self.rows.get_mut(place) else { return };
        for (claim, more) in row.claims.iter_mut().zip(more) {
            *claim = claim.map(|claim| if more.is_zero() { claim } else { claim.possibly_more(more) });
        }
    }

    fn say_states(&mut self) {
        let states: Vec<RowState> = self.rows.iter().map(RowResult::state_of_claims).collect();
        for place in 0..self.rows.len() {
            let lead = self.rows.get(place).and_then(|row| row.same_as.filter(|_| row.claims == [None, None]));
            let lead = lead.and_then(|lead| self.rows.binary_search_by_key(&lead, |row| row.row).ok());
            let state = states.get(lead.unwrap_or(place)).copied();
            if let (Some(row), Some(state)) = (self.rows.get_mut(place), state)
                && row.state != RowState::Error
            {
                row.state = state;
            }
        }
    }
}

/// What a row says; whatever is wrong in it puts it in error.
fn read<T>(
    reader: &Reader,
    row: &mut RowResult,
    errors: &mut Vec<RowError>,
    read: impl FnOnce(&mut people::Row) -> T,
) -> T {
    let before = errors.len();
    let told = read(&mut reader.row(row.row as usize - 1, errors));
    if before < errors.len() {
        row.state = RowState::Error;
    }
    told
}

/// Pays those who surely qualify while the employment subsidy fund lasts; for the others the rural-transition fund may
/// pay what the place fixes (item 7, reading 13). Those who are open find no place any more once the sure ones fill it.
fn stay_within(left: Yuan, rows: &mut [RowResult], settings: &Settings) {
    let Some(figures) = Notice::of(settings.year).map(|notice| &notice.figures) else { return };
    let covered = left.whole_shares(figures.workshop_award.value);
    let each = settings.local.amount(Gap::WorkshopFallback, settings.year);
    let local = Amount::Local { gap: Gap::WorkshopFallback };
    let for_sure = each.map_or(local, |yuan| Amount::Exact { yuan });
    let at_most = each.map_or(local, |yuan| Amount::between(Yuan::ZERO, yuan));
    let is = |row: &RowResult, verdict: Verdict| {
        row.state != RowState::Error && row.claims().any(|claim| claim.verdict == verdict)
    };
    let sure = rows.iter().filter(|row| is(row, Verdict::Granted)).count();
    let mut granted = 0;
    for row in rows {
        let (verdict, amount) = match () {
            () if is(row, Verdict::Granted) => {
                granted += 1;
                (Verdict::Discretionary, for_sure)
            }
            () if is(row, Verdict::Undetermined) && covered <= sure => (Verdict::Undetermined, at_most),
            () => continue,
        };
        if verdict == Verdict::Discretionary && granted <= covered {
            continue;
        }
        row.note(Note::BeyondTheFund);
        for claim in row.claims.iter_mut().flatten() {
            (claim.verdict, claim.fund, claim.amount) = (verdict, Some(Fund::RuralTransition), amount);
        }
    }
}
