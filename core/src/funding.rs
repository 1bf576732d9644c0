//! One award, one person, one fund: duplicates, the short fund, channels kept apart. Readings 12 to 14.

use crate::money::Yuan;
use crate::notice::Item;
use crate::outcome::{
    Amount, Check, Condition, Conditions, Determination, Fallback, Fund, Measure, PersonOutcome, Range, Verdict,
};
use crate::parameters::Gap;
use crate::provisions::Rules;
use crate::truth::{Doubt, Finding, Truth};
use std::collections::HashMap;

/// Counts each person once: of the entries with one id that could bring something, a sure one goes before an open one,
/// and an earlier one before a later one; the others are duplicates and bring nothing.
pub(crate) fn count_once<'a>(people: &mut [Determination], ids: impl Iterator<Item = Option<&'a str>>, item: Item) {
    let ids: Vec<Option<&str>> = ids.collect();
    let mut counted: HashMap<&str, (bool, usize)> = HashMap::new();
    for (entry, (person, id)) in people.iter().zip(&ids).enumerate() {
        if let (Some(id), false) = (id, person.amount.most().is_zero()) {
            let claim = (person.amount.least().is_zero(), entry);
            counted.entry(id).and_modify(|best| *best = claim.min(*best)).or_insert(claim);
        }
    }
    for (entry, (person, id)) in people.iter_mut().zip(&ids).enumerate() {
        match id.and_then(|id| counted.get(id)) {
            Some((_, first)) if *first != entry && !person.amount.most().is_zero() => {
                mark_duplicate(person, *first, item)
            }
            _ => (),
        }
    }
}

fn mark_duplicate(person: &mut Determination, entry: usize, item: Item) {
    let finding = Finding::FALSE.measured(Measure::SameAs { entry });
    person.checks.push(Check { condition: Condition::CountedOnce, item, alternative: false, finding });
    person.verdict = Verdict::NotEligible;
    person.amount = Amount::NOTHING;
    person.doubt = Doubt::NONE;
}

/// Adds people up into one claim on a fund that reaches everybody.
pub(crate) fn claim(conditions: Conditions, fund: Fund, people: Vec<Determination>) -> Determination {
    let paid = || people.iter().filter(|person| person.fund == Some(fund)).map(|person| person.amount);
    let range = Range {
        least: paid().map(Amount::least).sum(),
        most: paid().map(Amount::most).sum(),
        doubt: people.iter().fold(Doubt::NONE, |doubt, person| doubt.and(person.doubt)),
    };
    let claim = conditions.require(Condition::SomeoneQualifies, someone_qualifies(&people)).grant(fund, range);
    Determination { people: people.into_iter().map(PersonOutcome::from).collect(), ..claim }
}

fn someone_qualifies(people: &[Determination]) -> Finding {
    people.iter().fold(Finding::FALSE, |found, person| {
        found.or(match person.verdict {
            Verdict::Granted => Finding::TRUE,
            Verdict::Undetermined => Finding { truth: Truth::Unknown, doubt: person.doubt, measure: None },
            _ => Finding::FALSE,
        })
    })
}

/// Adds people up into one claim on the employment subsidy fund, of which only `left` is left; for those beyond it the
/// rural-transition fund may pay what the place fixes (item 7, reading 13). Nobody is paid by both.
pub(crate) fn claim_on_short_fund(
    conditions: Conditions,
    mut people: Vec<Determination>,
    award: Yuan,
    left: Yuan,
    rules: &Rules,
) -> Determination {
    let covered = left.holds(award);
    let each = rules.local(Gap::WorkshopFallback);
    let amount = |people| {
        each.map_or(Amount::Local { gap: Gap::WorkshopFallback }, |yuan| Amount::Exact { yuan: yuan.times(people) })
    };
    if covered == 0 {
        let found = someone_qualifies(&people);
        fall_back(&mut people, 0, amount(1));
        let sure = people.iter().filter(|person| person.verdict == Verdict::Discretionary).count();
        let gap = Gap::WorkshopFallback;
        let claim = conditions.require(Condition::SomeoneQualifies, found).may_grant_local(
            Fund::RuralTransition,
            gap,
            each.map(|yuan| yuan.times(sure)),
        );
        return Determination { people: people.into_iter().map(PersonOutcome::from).collect(), ..claim };
    }
    let beyond = fall_back(&mut people, covered, amount(1));
    let determination = claim(conditions, Fund::EmploymentSubsidy, people);
    let most = determination.amount.most().min(award.times(covered));
    let amount_from_fund = match determination.amount {
        Amount::Between { least, .. } => Amount::between(least.min(most), most),
        exact => exact,
    };
    let fallback =
        (0 < beyond).then(|| Fallback { fund: Fund::RuralTransition, people: beyond, amount: amount(beyond) });
    Determination { amount: amount_from_fund, fallback, ..determination }
}

/// Hands those who surely qualify beyond the first `covered` over to the rural-transition fund; says how many.
fn fall_back(people: &mut [Determination], covered: usize, amount: Amount) -> usize {
    let qualified = people.iter_mut().filter(|person| person.verdict == Verdict::Granted);
    qualified
        .skip(covered)
        .map(|person| {
            person.verdict = Verdict::Discretionary;
            person.fund = Some(Fund::RuralTransition);
            person.amount = amount;
        })
        .count()
}
