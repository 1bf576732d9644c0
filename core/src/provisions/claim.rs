//! One award, one person: what the rows of one person say together, which of them counts, and people added up.
//! Readings 12 and 14.

use crate::notice::{Item, Reading};
use crate::outcome::{Amount, Check, Condition, Conditions, Determination, Fund, PersonOutcome, Verdict};
use crate::truth::{Doubt, Fact, Finding, Measure, Range, Truth};
use crate::values::Yuan;
use std::collections::HashMap;

/// One row about a person: who it is, where, and what it says that is about the person rather than the row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RowOfPerson<'a> {
    /// What identifies the person; a row without it stands for a person of its own.
    pub(crate) id: Option<&'a str>,
    /// The workshop; rows without one are of one workshop, which is another than those with a name.
    pub(crate) organisation: Option<&'a str>,
    /// Whether the household is assisted.
    pub(crate) household: Finding,
    /// Whether the household is registered in the province; none where nothing is said, which counts as registered.
    pub(crate) registered: Option<Finding>,
    /// Whether nothing was paid for the person yet.
    pub(crate) unpaid: Finding,
    /// Whether the row is enough by itself, so that it goes before one that is not.
    pub(crate) enough: bool,
}

/// Takes together what the rows of one person say: what was paid by one row is paid for all, elsewhere it is open by that
/// reading; what they say of the household must agree, else it is asked for.
pub(crate) fn take_together(rows: &mut [RowOfPerson], elsewhere: Reading) {
    let mut people: HashMap<&str, RowOfPerson> = HashMap::new();
    let mut unpaid_there: HashMap<(&str, Option<&str>), Finding> = HashMap::new();
    for row in rows.iter() {
        let Some(id) = row.id else { continue };
        let unpaid = if row.unpaid.fails() { Finding::open(elsewhere) } else { row.unpaid };
        let said = RowOfPerson { unpaid, ..*row };
        people.entry(id).and_modify(|person| *person = together(*person, said)).or_insert(said);
        let there = unpaid_there.entry((id, row.organisation)).or_insert(Finding::TRUE);
        *there = there.and(row.unpaid);
    }
    for row in rows {
        let Some((id, person)) = row.id.and_then(|id| Some((id, people.get(id)?))) else { continue };
        let there = unpaid_there.get(&(id, row.organisation)).copied().unwrap_or(row.unpaid);
        *row = RowOfPerson {
            household: person.household,
            registered: person.registered,
            unpaid: there.and(person.unpaid),
            ..*row
        };
    }
}

fn together<'a>(one: RowOfPerson<'a>, other: RowOfPerson<'a>) -> RowOfPerson<'a> {
    RowOfPerson {
        household: agreed(one.household, other.household),
        registered: one
            .registered
            .zip(other.registered)
            .map(|(one, other)| one.and(other))
            .or(one.registered)
            .or(other.registered),
        unpaid: one.unpaid.and(other.unpaid),
        ..one
    }
}

/// What both say; asked for where they do not say the same.
fn agreed(one: Finding, other: Finding) -> Finding {
    if one == other { one } else { Finding::unknown(Doubt::missing(Fact::Household)) }
}

/// One that can bring something goes before one that cannot, a sure one before an open one, one that is enough by itself
/// before one that is not, an earlier one before a later one.
type Rank = (bool, bool, bool, usize);

/// The order in which entries of one person count; the first counts.
pub(crate) fn rank(least: Yuan, most: Yuan, enough: bool, place: usize) -> Rank {
    (most.is_zero(), least.is_zero(), !enough, place)
}

/// Counts each person once: of the rows of one person in one place the first by [`rank`] counts, and the others bring
/// nothing; of several places the first counts, and by that reading the others are open.
pub(crate) fn count_once(people: &mut [Determination], rows: &[RowOfPerson], item: Item, reading: Reading) {
    let mut counted: HashMap<(&str, Option<&str>), Rank> = HashMap::new();
    let mut first: HashMap<&str, Rank> = HashMap::new();
    for (entry, (person, row)) in people.iter().zip(rows).enumerate() {
        let Some(id) = row.id else { continue };
        let rank = rank(person.amount.least(), person.amount.most(), row.enough, entry);
        counted.entry((id, row.organisation)).and_modify(|best| *best = rank.min(*best)).or_insert(rank);
        first.entry(id).and_modify(|best| *best = rank.min(*best)).or_insert(rank);
    }
    for (entry, (person, row)) in people.iter_mut().zip(rows).enumerate() {
        let Some(id) = row.id.filter(|_| !person.amount.most().is_zero()) else { continue };
        let Some((_, open, _, best)) = counted.get(&(id, row.organisation)).copied() else { continue };
        let Some((_, _, _, first)) = first.get(id).copied() else { continue };
        if best != entry {
            // While the one that counts is open, what this one is in doubt about can still matter.
            let doubt = if open { person.doubt } else { Doubt::NONE };
            mark_duplicate(person, best, item);
            person.doubt = doubt;
        } else if first != entry {
            leave_open(person, first, item, reading);
        }
    }
}

fn mark_duplicate(person: &mut Determination, entry: usize, item: Item) {
    let finding = Finding::FALSE.measured(Measure::SameAs { entry });
    person.checks.push(Check { condition: Condition::CountedOnce, item, alternative: false, finding });
    person.verdict = Verdict::NotEligible;
    person.amount = Amount::NOTHING;
}

/// Another workshop's award for a person for whom one counts already.
fn leave_open(person: &mut Determination, entry: usize, item: Item, reading: Reading) {
    let finding = Finding::open(reading).measured(Measure::SameAs { entry });
    person.checks.push(Check { condition: Condition::CountedOnce, item, alternative: false, finding });
    person.verdict = Verdict::Undetermined;
    person.amount = Amount::between(Yuan::ZERO, person.amount.most());
    person.doubt = person.doubt.and(finding.doubt);
}

/// Adds people up into one claim on a fund that reaches everybody.
pub(crate) fn claim(conditions: Conditions, fund: Fund, people: Vec<Determination>) -> Determination {
    let paid = || people.iter().filter(|person| person.fund == Some(fund)).map(|person| person.amount);
    let range =
        Range { least: paid().map(Amount::least).sum(), most: paid().map(Amount::most).sum(), doubt: doubts(&people) };
    let claim = conditions.require(Condition::SomeoneQualifies, someone_qualifies(&people)).grant(fund, range);
    Determination { people: people.into_iter().map(PersonOutcome::from).collect(), ..claim }
}

pub(crate) fn someone_qualifies(people: &[Determination]) -> Finding {
    people.iter().fold(Finding::FALSE, |found, person| {
        found.or(match person.verdict {
            Verdict::Granted => Finding::TRUE,
            Verdict::Undetermined => Finding { truth: Truth::Unknown, doubt: person.doubt, measure: None },
            Verdict::Discretionary | Verdict::ByOtherRules | Verdict::NotEligible | Verdict::NotCovered => {
                Finding::FALSE
            }
        })
    })
}

/// All that people are in doubt about.
pub(crate) fn doubts(people: &[Determination]) -> Doubt {
    people.iter().fold(Doubt::NONE, |doubt, person| doubt.and(person.doubt))
}
