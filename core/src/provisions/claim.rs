//! One award, one person, one fund: duplicates, the short fund, channels kept apart. Readings 12 to 14.

use super::rule::Rules;
use crate::notice::{Gap, Item};
use crate::outcome::{Amount, Check, Condition, Conditions, Determination, Fallback, Fund, PersonOutcome, Verdict};
use crate::truth::{Doubt, Finding, Measure, Range, Truth};
use crate::values::Yuan;
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
            Some((open, first)) if *first != entry && !person.amount.most().is_zero() => {
                // While the one that counts is open, what this one is in doubt about can still matter.
                let doubt = if *open { person.doubt } else { Doubt::NONE };
                mark_duplicate(person, *first, item);
                person.doubt = doubt;
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
    let covered = left.whole_shares(award);
    let each = rules.local(Gap::WorkshopFallback);
    let someone = someone_qualifies(&people);
    let (sure, open) = (count(&people, Verdict::Granted), count(&people, Verdict::Undetermined));
    hand_over(&mut people, covered, each);
    if covered == 0 {
        let conditions = conditions.require(Condition::SomeoneQualifies, someone);
        return claim_on_second_fund(conditions, people, each, (sure, sure + open));
    }
    let claim = claim(conditions, Fund::EmploymentSubsidy, people);
    let most = claim.amount.most().min(award.saturating_mul(covered));
    let beyond = |people: usize| people.saturating_sub(covered);
    let fallback = (covered < sure + open).then(|| Fallback {
        fund: Fund::RuralTransition,
        people: beyond(sure + open),
        amount: from_second_fund(each, beyond(sure), beyond(sure + open)),
    });
    Determination { amount: Amount::between(claim.amount.least(), most), fallback, ..claim }
}

/// A claim of which nothing is left for the first fund to pay, for `least` to `most` people.
fn claim_on_second_fund(
    conditions: Conditions,
    people: Vec<Determination>,
    each: Option<Yuan>,
    (least, most): (usize, usize),
) -> Determination {
    let doubt = doubts(&people);
    let claim = match each {
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

/// What the rural-transition fund pays for from `least` to `most` people.
fn from_second_fund(each: Option<Yuan>, least: usize, most: usize) -> Amount {
    each.map_or(Amount::Local { gap: Gap::WorkshopFallback }, |yuan| {
        Amount::between(yuan.saturating_mul(least), yuan.saturating_mul(most))
    })
}

/// Hands those beyond the first `covered` over to the rural-transition fund: whoever surely qualifies goes first, in the
/// order of the list; the others may still find a place while the sure ones leave one.
fn hand_over(people: &mut [Determination], covered: usize, each: Option<Yuan>) {
    let full = covered <= count(people, Verdict::Granted);
    let open = people.iter_mut().filter(|person| full && person.verdict == Verdict::Undetermined);
    open.for_each(|person| {
        person.fund = Some(Fund::RuralTransition);
        person.amount = from_second_fund(each, 0, 1);
    });
    let sure = people.iter_mut().filter(|person| person.verdict == Verdict::Granted);
    sure.skip(covered).for_each(|person| {
        person.verdict = Verdict::Discretionary;
        person.fund = Some(Fund::RuralTransition);
        person.amount = from_second_fund(each, 1, 1);
    });
}
