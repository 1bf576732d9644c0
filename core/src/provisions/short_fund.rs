//! The employment subsidy fund while it runs short, and the fund that may pay the others (item 7, reading 13).

use super::claim::{claim, doubts, someone_qualifies};
use crate::notice::{Figures, Gap, LocalParameters, Reading};
use crate::outcome::{Amount, Condition, Conditions, Determination, Fallback, Fund, PersonOutcome, Verdict};
use crate::truth::{Doubt, Range};
use crate::values::Yuan;

/// The employment subsidy fund while it runs short: it pays whole awards, and the notice does not say to whom first; for
/// the others the rural-transition fund may pay what the place fixes. Nobody is paid by both.
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

    /// Whether the place has fixed what the second fund pays.
    pub(crate) fn second_is_fixed(self) -> bool {
        self.each.is_some()
    }

    /// Whether it surely reaches all of so many people.
    pub(crate) fn reaches_all(self, people: usize) -> bool {
        people <= self.covered
    }

    /// What becomes of a person of whom it is not sure that the fund reaches them: the second fund's amount where nothing
    /// is left of the first, else this or a whole award, as the place orders people.
    pub(crate) fn beside_others(self, verdict: Verdict) -> Option<PersonBesideOthers> {
        let sure = match verdict {
            Verdict::Granted => true,
            Verdict::Undetermined => false,
            _ => return None,
        };
        if self.covered == 0 {
            let verdict = if sure { Verdict::Discretionary } else { Verdict::Undetermined };
            let amount = self.second_pays(usize::from(sure), 1);
            return Some(PersonBesideOthers { verdict, fund: Fund::RuralTransition, amount, doubt: Doubt::NONE });
        }
        let second = self.second_pays(1, 1);
        let least = if sure { second.least().min(self.award) } else { Yuan::ZERO };
        let amount = Amount::between(least, second.most().max(self.award));
        let (fund, doubt) = (Fund::EmploymentSubsidy, Doubt::open(Reading::FundShort));
        Some(PersonBesideOthers { verdict: Verdict::Undetermined, fund, amount, doubt })
    }

    /// What the fund surely pays, and the most that it can pay, for so many who surely qualify and so many who may.
    pub(crate) fn pays(self, sure: usize, open: usize) -> Amount {
        let pay = |people: usize| self.award.saturating_mul(people.min(self.covered));
        Amount::between(pay(sure), pay(sure + open))
    }
}

/// A person among more people than the fund reaches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PersonBesideOthers {
    /// The verdict for the person.
    pub(crate) verdict: Verdict,
    /// The fund that pays, or pays first.
    pub(crate) fund: Fund,
    /// The amount for the person.
    pub(crate) amount: Amount,
    /// What is left open beside what was before.
    pub(crate) doubt: Doubt,
}

/// Adds people up into one claim on the employment subsidy fund, which runs short.
pub(crate) fn claim_on_short_fund(
    conditions: Conditions,
    people: Vec<Determination>,
    fund: ShortFund,
) -> Determination {
    let (sure, open) = (count(&people, Verdict::Granted), count(&people, Verdict::Undetermined));
    if fund.reaches_all(sure + open) {
        return claim(conditions, Fund::EmploymentSubsidy, people);
    }
    if fund.covered == 0 {
        let someone = someone_qualifies(&people);
        let conditions = conditions.require(Condition::SomeoneQualifies, someone);
        return claim_on_second_fund(conditions, beside_others(people, fund), fund, (sure, sure + open));
    }
    let claim = claim(conditions, Fund::EmploymentSubsidy, people.clone());
    let beyond = fund.beyond(sure + open);
    let amount = fund.second_pays(fund.beyond(sure), beyond);
    let fallback = Some(Fallback { fund: Fund::RuralTransition, people: beyond, amount });
    let people = beside_others(people, fund).into_iter().map(PersonOutcome::from).collect();
    Determination { amount: fund.pays(sure, open), fallback, people, ..claim }
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

fn count(people: &[Determination], verdict: Verdict) -> usize {
    people.iter().filter(|person| person.verdict == verdict).count()
}

/// Everybody as one of more people than the fund reaches.
fn beside_others(people: Vec<Determination>, fund: ShortFund) -> Vec<Determination> {
    let beside_others = |person: Determination| match fund.beside_others(person.verdict) {
        Some(PersonBesideOthers { verdict, fund, amount, doubt }) => {
            Determination { verdict, fund: Some(fund), amount, doubt: person.doubt.and(doubt), ..person }
        }
        None => person,
    };
    people.into_iter().map(beside_others).collect()
}
