//! Sums over the rows that were read so far, by which a row of sums is known whatever it is called.

use crate::values::Yuan;
use std::collections::HashMap;

/// The sum of an amount over the rows so far, and over those since each place where a new block may begin.
#[derive(Debug)]
pub struct RunningSums {
    sum: Yuan,
    people: usize,
    /// The sum before a block, and how many people had an amount before the first block with that sum.
    before_blocks: HashMap<Yuan, usize>,
    last_block: (Yuan, usize),
    first_amount: Option<Yuan>,
    differ: bool,
}

impl Default for RunningSums {
    fn default() -> Self {
        Self {
            sum: Yuan::ZERO,
            people: 0,
            before_blocks: HashMap::from([(Yuan::ZERO, 0)]),
            last_block: (Yuan::ZERO, 0),
            first_amount: None,
            differ: false,
        }
    }
}

impl RunningSums {
    /// Adds a row's amount.
    pub fn add(&mut self, amount: Yuan) {
        self.sum += amount;
        self.people += 1;
        self.differ |= self.first_amount.is_some_and(|first| first != amount);
        self.first_amount = self.first_amount.or(Some(amount));
    }

    /// A new block may begin here.
    pub fn begin_block(&mut self) {
        self.last_block = (self.sum, self.people);
        self.before_blocks.entry(self.sum).or_insert(self.people);
    }

    /// Whether the amount is what two rows or more, from the beginning of a block to here, add up to.
    pub fn add_up_to(&self, amount: Yuan) -> bool {
        if amount.is_zero() || self.sum < amount {
            return false;
        }
        let people = self.before_blocks.get(&self.sum.saturating_sub(amount));
        people.is_some_and(|before| before + 1 < self.people)
    }

    /// Whether the amount is the mean of all rows so far or of those of the last block, to the yuan, where they differ.
    pub fn have_the_mean(&self, amount: Yuan) -> bool {
        let (sum, people) = self.last_block;
        let of = |sum: Yuan, people: usize| {
            let all = amount.saturating_mul(people);
            let off = all.saturating_sub(sum) + sum.saturating_sub(all);
            1 < people && off <= Yuan::fen(50).saturating_mul(people)
        };
        self.differ && (of(self.sum, self.people) || of(self.sum.saturating_sub(sum), self.people - people))
    }

    /// Whether the amount is that of the only row of the last block.
    pub fn repeat(&self, amount: Yuan) -> bool {
        let (sum, people) = self.last_block;
        self.people - people == 1 && self.sum.saturating_sub(sum) == amount
    }

    /// What the amount of a sum would be by what was read: the amount itself if some rows add up to it, else the whole
    /// sum or that of the last block, whichever is nearer; nothing where the amount is a mean, or nothing was read.
    pub fn compared(&self, amount: Yuan) -> Option<Yuan> {
        if amount.is_zero() || self.sum.is_zero() || self.have_the_mean(amount) {
            return None;
        }
        let block = self.sum.saturating_sub(self.last_block.0);
        if self.add_up_to(amount) || self.repeat(amount) || amount == self.sum {
            return Some(amount);
        }
        let off = |sum: &Yuan| sum.saturating_sub(amount) + amount.saturating_sub(*sum);
        [self.sum, block].into_iter().filter(|sum| !sum.is_zero()).min_by_key(off)
    }

    /// Of how many people an amount was read.
    pub fn people(&self) -> usize {
        self.people
    }

    /// Whether no amount was read yet.
    pub fn are_empty(&self) -> bool {
        self.people == 0
    }

    /// What the amount of a sum above all rows would be by what was read: the amount itself where the first block or more of them
    /// add up to it, else the whole sum; nothing where nothing was read.
    pub fn compared_with_the_first(&self, amount: Yuan) -> Option<Yuan> {
        if amount.is_zero() || self.sum.is_zero() {
            return None;
        }
        Some(if self.before_blocks.contains_key(&amount) { amount } else { self.sum })
    }

    /// Whether the amount is half of the whole sum: then it is what all others add up to.
    pub fn are_twice(&self, amount: Yuan) -> bool {
        2 < self.people && !amount.is_zero() && amount + amount == self.sum
    }
}
