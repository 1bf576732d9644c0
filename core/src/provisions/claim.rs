//! One award, one person, one fund: duplicates, the short fund, channels kept apart. Readings 12 to 14.

use crate::notice::{Figures, Gap, Item, LocalParameters};
use crate::outcome::{Amount, Check, Condition, Conditions, Determination, Fallback, Fund, PersonOutcome, Verdict};
use crate::truth::{Doubt, Finding, Measure, Range, Truth};
use crate::values::Yuan;
use std::collections::HashMap;

/// The order in which entries of one person count: one that can bring something goes before one that cannot, a sure one
/// before an open one, an earlier one before a later one. The first counts, the others are duplicates.
pub(crate) fn rank(least: Yuan, most: Yuan, place: usize) -> (bool, bool, usize) {
    (most.is_zero(), least.is_zero(), place)
}

/// Counts each person once: of the entries with one id the first by [`rank`] counts, and the others bring nothing.
pub(crate) fn count_once<'a>(people: &mut [Determination], ids: impl Iterator<Item = Option<&'a str>>, item: Item) {
    let ids: Vec<Option<&str>> = ids.collect();
    let mut counted: HashMap<&str, (bool, bool, usize)> = HashMap::new();
    for (entry, (person, id)) in people.iter().zip(&ids).enumerate() {
        if let Some(id) = id {
            let rank = rank(person.amount.least(), person.amount.most(), entry);
            counted.entry(id).and_modify(|best| *best = rank.min(*best)).or_insert(rank);
        }
    }
    for (entry, (person, id)) in people.iter_mut().zip(&ids).enumerate() {
        let Some((_, open, first)) = id.and_then(|id| counted.get(id)) else { continue };
        if *first == entry || person.amount.most().is_zero() {
            continue;
        }
        // While the one that counts is open, what this one is in doubt about can still matter.
        let doubt = if *open { person.doubt } else { Doubt::NONE };
        mark_duplicate(person, *first, item);
        person.doubt = doubt;
    }
}

fn mark_duplicate(person: &mut Determination, entry: usize, item: Item) {
    let finding = Finding::FALSE.measured(Measure::SameAs { entry });
    person.checks.push(Check { condition: Condition::CountedOnce, item, alternative: false, finding });
    person.verdict = Verdict::NotEligible;
    person.amount = Amount::NOTHING;
}

/// Adds people up into one claim on a fund that reaches everybody.
pub(crate) fn claim(conditions: Conditions, fund: Fund, people: Vec<Determination>) -> Determination {
    let paid = || people.iter().filter(|person| person.fund == Some(fund)).map(|person| person.amount);
    let range =
        Range { least: paid().map(Amount::least).sum(), most: paid().map(Amount::most).sum(), doubt: doubts(&people) };
    let claim = conditions.require(Condition::SomeoneQualifies, someone_qualifies(&people)).grant(fund, range);
    Determination { people: people.into_iter().map(PersonOutcome::from).collect(), ..claim }
}

fn someone_qualifies(people: &[Determination]) -> Finding {
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

/// The employment subsidy fund while it runs short: it pays whole awards, to those first who surely qualify; for the
/// others the rural-transition fund may pay what the place fixes (item 7, reading 13). Nobody is paid by both.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ShortFund {
    award: Yuan,
    /// For how many people it has a whole award.
    covered: usize,
    /// What the second fund pays for a person; none where the place has not fixed it.
    each: Option<Yuan>,
}

impl ShortFund {
    /// A fund that has that much left.
    pub(crate) fn new(left: Yuan, figures: &Figures, local: &LocalParameters) -> Self {
        let award = figures.workshop_award.value;
        Self { award, covered: left.whole_shares(award), each: local.amount(Gap::WorkshopFallback, figures.year) }
    }

    /// The most that it pays, yuan.
    pub(crate) fn most(self) -> Yuan {
        self.award.saturating_mul(self.covered)
    }

    /// How many of so many people it does not reach.
    pub(crate) fn beyond(self, people: usize) -> usize {
        people.saturating_sub(self.covered)
    }

    /// What the second fund may pay for from `least` to `most` people.
    pub(crate) fn second_pays(self, least: usize, most: usize) -> Amount {
        match self.each {
            Some(yuan) => Amount::between(yuan.saturating_mul(least), yuan.saturating_mul(most)),
            None => Amount::Local { gap: Gap::WorkshopFallback },
        }
    }

    /// What becomes of a person whom the fund does not reach; none if it does. `before` of those who surely qualify stand
    /// earlier in the list, `sure` are there in all; who is in doubt may still find a place while the sure ones leave one.
    pub(crate) fn hand_over(self, verdict: Verdict, before: usize, sure: usize) -> Option<(Verdict, Amount)> {
        match verdict {
            Verdict::Granted if self.covered <= before => Some((Verdict::Discretionary, self.second_pays(1, 1))),
            Verdict::Undetermined if self.covered <= sure => Some((Verdict::Undetermined, self.second_pays(0, 1))),
            _ => None,
        }
    }
}

/// Adds people up into one claim on the employment subsidy fund, which runs short.
pub(crate) fn claim_on_short_fund(
    conditions: Conditions,
    mut people: Vec<Determination>,
    fund: ShortFund,
) -> Determination {
    let someone = someone_qualifies(&people);
    let (sure, open) = (count(&people, Verdict::Granted), count(&people, Verdict::Undetermined));
    hand_over(&mut people, fund, sure);
    if fund.covered == 0 {
        let conditions = conditions.require(Condition::SomeoneQualifies, someone);
        return claim_on_second_fund(conditions, people, fund, (sure, sure + open));
    }
    let claim = claim(conditions, Fund::EmploymentSubsidy, people);
    let most = claim.amount.most().min(fund.most());
    let beyond = fund.beyond(sure + open);
    let fallback = if beyond == 0 {
        None
    } else {
        let amount = fund.second_pays(fund.beyond(sure), beyond);
        Some(Fallback { fund: Fund::RuralTransition, people: beyond, amount })
    };
    Determination { amount: Amount::between(claim.amount.least(), most), fallback, ..claim }
}

/// A claim of which nothing is left for the first fund to pay, for `least` to `most` people.
fn claim_on_second_fund(
    conditions: Conditions,
    people: Vec<Determination>,
    fund: ShortFund,
    (least, most): (usize, usize),
) -> Determination {
    let doubt = doubts(&people);
    let claim = match fund.each {
        Some(yuan) => {
            let range = Range { least: yuan.saturating_mul(least), most: yuan.saturating_mul(most), doubt };
            conditions.may_grant(Fund::RuralTransition, range)
        }
        None => conditions.may_grant_local(Fund::RuralTransition, Gap::WorkshopFallback, None),
    };
    // Where the amount is not stated, it is still in doubt for how many.
    Determination {
        doubt: claim.doubt.and(doubt),
        people: people.into_iter().map(PersonOutcome::from).collect(),
        ..claim
    }
}

fn doubts(people: &[Determination]) -> Doubt {
    people.iter().fold(Doubt::NONE, |doubt, person| doubt.and(person.doubt))
}

fn count(people: &[Determination], verdict: Verdict) -> usize {
    people.iter().filter(|person| person.verdict == verdict).count()
}

/// Hands those whom the fund does not reach over to the rural-transition fund.
fn hand_over(people: &mut [Determination], fund: ShortFund, sure: usize) {
    let mut before = 0;
    for person in people {
        let handed_over = fund.hand_over(person.verdict, before, sure);
        before += usize::from(person.verdict == Verdict::Granted);
        if let Some((verdict, amount)) = handed_over {
            person.verdict = verdict;
            person.fund = Some(Fund::RuralTransition);
            person.amount = amount;
        }
    }
}
