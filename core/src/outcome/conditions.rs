//! A provision as a list of conditions and an amount; verdict, bounds and reasons all follow from that one list.

use super::amount::Amount;
use super::check::Check;
use super::condition::{Caution, Condition};
use super::determination::Determination;
use super::verdict::{Fund, Verdict};
use crate::notice::{Gap, Item};
use crate::truth::{Doubt, Finding, Range, Truth};
use crate::values::{Set, Yuan};

/// How binding a clause is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Force {
    /// 给予, 安排: granted when the conditions hold.
    Granted,
    /// 可: the place may grant it.
    May,
    /// 按规定: other rules say how much and how.
    ByOtherRules,
}

/// The conditions of a provision in the order of the text, gathered one by one.
#[derive(Clone, Debug)]
pub struct Conditions {
    item: Item,
    checks: Vec<Check>,
    together: Finding,
    cautions: Set<Caution>,
}

impl Conditions {
    /// No condition yet, of the provision in that item.
    pub fn of(item: Item) -> Self {
        Self { item, checks: Vec::with_capacity(8), together: Finding::TRUE, cautions: Set::EMPTY }
    }

    /// A condition that must hold.
    #[must_use]
    pub fn require(mut self, condition: Condition, finding: Finding) -> Self {
        self.checks.push(Check { condition, item: self.item, alternative: false, finding });
        self.together = self.together.and(finding);
        self
    }

    /// A condition that must hold where anything is said about it.
    #[must_use]
    pub fn require_if_said(self, condition: Condition, finding: Option<Finding>) -> Self {
        match finding {
            Some(finding) => self.require(condition, finding),
            None => self,
        }
    }

    /// A condition that must hold and stands in another item.
    #[must_use]
    pub fn require_under(mut self, item: Item, condition: Condition, finding: Finding) -> Self {
        self.checks.push(Check { condition, item, alternative: false, finding });
        self.together = self.together.and(finding);
        self
    }

    /// Two conditions of which one is enough.
    #[must_use]
    pub fn require_either(mut self, one: (Condition, Finding), other: (Condition, Finding)) -> Self {
        for (condition, finding) in [one, other] {
            self.checks.push(Check { condition, item: self.item, alternative: true, finding });
        }
        self.together = self.together.and(one.1.or(other.1));
        self
    }

    /// Something to watch if `met`, whatever the verdict.
    #[must_use]
    pub fn caution(mut self, caution: Caution, met: bool) -> Self {
        self.cautions = self.cautions.with(caution, met);
        self
    }

    /// Granted from a fund.
    pub fn grant(self, fund: Fund, range: Range) -> Determination {
        self.determine(Force::Granted, Some(fund), Stated::Range(range))
    }

    /// Granted from a fund for each of some people, whose number is not said.
    pub fn grant_each(self, fund: Fund, yuan: Yuan) -> Determination {
        self.determine(Force::Granted, Some(fund), Stated::Fixed(Amount::EachPerson { yuan }))
    }

    /// At the place's discretion, from a fund.
    pub fn may_grant(self, fund: Fund, range: Range) -> Determination {
        self.determine(Force::May, Some(fund), Stated::Range(range))
    }

    /// At the place's discretion, from a fund, an amount that the notice does not state.
    pub fn may_grant_local(self, fund: Fund, gap: Gap, amount: Option<Yuan>) -> Determination {
        self.determine(Force::May, Some(fund), Stated::local(gap, amount))
    }

    /// By other rules, an amount that the notice does not state.
    pub fn refer(self, gap: Gap, amount: Option<Yuan>) -> Determination {
        self.determine(Force::ByOtherRules, None, Stated::local(gap, amount))
    }

    /// By other rules, wages for work and no subsidy.
    pub fn inform_of_wages(self) -> Determination {
        self.determine(Force::ByOtherRules, None, Stated::Fixed(Amount::Wages))
    }

    /// Granted as services.
    pub fn serve(self) -> Determination {
        self.determine(Force::Granted, None, Stated::Fixed(Amount::InKind))
    }

    fn determine(self, force: Force, fund: Option<Fund>, stated: Stated) -> Determination {
        let Self { checks, together, cautions, .. } = self;
        let (verdict, amount, doubt) = match together.truth {
            Truth::False => (Verdict::NotEligible, Amount::NOTHING, Doubt::NONE),
            Truth::Unknown => (Verdict::Undetermined, stated.at_best(), together.doubt.and(stated.doubt())),
            Truth::True if stated.may_be_nothing() => (Verdict::Undetermined, stated.at_best(), stated.doubt()),
            Truth::True => (force.verdict(), stated.amount(), stated.doubt()),
        };
        let people = Vec::new();
        Determination { verdict, amount, fund, fallback: None, checks, doubt, cautions, people }
    }
}

impl Force {
    fn verdict(self) -> Verdict {
        match self {
            Self::Granted => Verdict::Granted,
            Self::May => Verdict::Discretionary,
            Self::ByOtherRules => Verdict::ByOtherRules,
        }
    }
}

/// What the rule states when all its conditions hold.
#[derive(Clone, Copy)]
enum Stated {
    Range(Range),
    Fixed(Amount),
}

impl Stated {
    fn local(gap: Gap, amount: Option<Yuan>) -> Self {
        Self::Fixed(amount.map_or(Amount::Local { gap }, |yuan| Amount::Exact { yuan }))
    }

    fn amount(self) -> Amount {
        match self {
            Self::Range(range) => Amount::between(range.least, range.most),
            Self::Fixed(amount) => amount,
        }
    }

    /// The amount while a condition is still unknown: anything from nothing.
    fn at_best(self) -> Amount {
        match self.amount() {
            Amount::Exact { yuan: most } | Amount::Between { most, .. } => Amount::between(Yuan::ZERO, most),
            unstated => unstated,
        }
    }

    fn doubt(self) -> Doubt {
        match self {
            Self::Range(range) => range.doubt,
            Self::Fixed(_) => Doubt::NONE,
        }
    }

    fn may_be_nothing(self) -> bool {
        matches!(self, Self::Range(Range { least, most, .. }) if least.is_zero() && !most.is_zero())
    }
}
