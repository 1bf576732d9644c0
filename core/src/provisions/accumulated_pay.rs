//! Pay accumulated in the year in one workshop: the rows of one worker there taken together (item 7, reading 12).

use crate::facts::{Months, WorkshopWorker};
use crate::notice::Reading;
use crate::truth::{Doubt, Fact, Finding, Measure};
use crate::values::Yuan;
use std::collections::HashMap;

/// What the rows of one worker in one workshop say of the pay.
#[derive(Clone, Copy, Debug)]
struct AccumulatedPay {
    /// The pay of all rows that say it.
    sum: Yuan,
    /// The largest pay of one row.
    largest: Yuan,
    /// Whether every row says its pay.
    all_said: bool,
    /// The months of all rows, as long as every row has months of its own; then the pay adds up.
    months: Option<Months>,
}

impl AccumulatedPay {
    fn of(worker: &WorkshopWorker) -> Self {
        let pay = worker.pay.unwrap_or(Yuan::ZERO);
        Self { sum: pay, largest: pay, all_said: worker.pay.is_some(), months: worker.months }
    }

    fn plus(self, other: Self) -> Self {
        let apart = self.months.zip(other.months).filter(|(one, other)| one.is_apart_from(*other));
        Self {
            sum: self.sum + other.sum,
            largest: self.largest.max(other.largest),
            all_said: self.all_said && other.all_said,
            months: apart.map(|(one, other)| one.and(other)),
        }
    }

    /// What surely counts of it.
    fn sure(self) -> Yuan {
        if self.months.is_some() { self.sum } else { self.largest }
    }

    /// Whether it reaches the line. Where only the sum does, the rows may be parts or repeats: open.
    fn reaches(self, line: Option<Yuan>) -> Finding {
        let said = |fact, said: bool| if said { Doubt::NONE } else { Doubt::missing(fact) };
        let unsaid = said(Fact::Pay, self.all_said).and(said(Fact::MonitoringLine, line.is_some()));
        let Some(line) = line else { return Finding::unknown(unsaid) };
        let sure = self.sure();
        if !self.all_said && sure < line {
            return Finding::unknown(unsaid);
        }
        let measured = |finding: Finding, paid: Yuan| {
            finding.measured(Measure::Pay { paid, line, short_by: line.saturating_sub(paid) })
        };
        match (line <= sure, line <= self.sum) {
            (true, _) => measured(Finding::TRUE, sure),
            (false, true) => measured(Finding::open(Reading::OneWorkshopAward), sure),
            (false, false) => measured(Finding::FALSE, self.sum),
        }
    }
}

/// Whether the pay of each row's worker reaches the line, with that of the worker's other rows in the same workshop.
pub(crate) fn pay_reaches(workers: &[WorkshopWorker], line: Option<Yuan>) -> Vec<Finding> {
    accumulated(workers).into_iter().map(|pay| pay.reaches(line)).collect()
}

/// What a row would count with if the line were just so high: its own pay, or that of all rows where they add up.
pub(crate) fn pay_counted_with(workers: &[WorkshopWorker]) -> Vec<Option<Yuan>> {
    let counted = |(worker, pay): (&WorkshopWorker, AccumulatedPay)| {
        let own = worker.pay?;
        Some(if pay.months.is_some() { pay.sure() } else { own })
    };
    workers.iter().zip(accumulated(workers)).map(counted).collect()
}

/// For each row what all rows of its worker in its workshop say.
fn accumulated(workers: &[WorkshopWorker]) -> Vec<AccumulatedPay> {
    let key = |worker: &WorkshopWorker| Some((worker.id.clone()?, worker.workshop.clone()));
    let mut accumulated: HashMap<_, AccumulatedPay> = HashMap::new();
    for worker in workers {
        let Some(key) = key(worker) else { continue };
        let pay = AccumulatedPay::of(worker);
        accumulated.entry(key).and_modify(|known| *known = known.plus(pay)).or_insert(pay);
    }
    let of = |worker| key(worker).and_then(|key| accumulated.get(&key).copied());
    workers.iter().map(|worker| of(worker).unwrap_or(AccumulatedPay::of(worker))).collect()
}
