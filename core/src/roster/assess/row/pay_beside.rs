//! Columns of money beside the pay that can contradict it: what is in it of something else, its parts, a rate and a count.

use crate::roster::assess::row::pay_of_which::{is_part_of_other_year, why_it_may_not_count};
use crate::roster::assess::row::pay_words::{
    AMOUNTS, CAME_TO_HAND, ELSEWHERE, OF_NO_PAY, OF_NO_WAGES, OF_OTHER_TIMES, PAID_OUT,
};
use crate::roster::columns::meanings::is_part_of_pay;
use crate::roster::columns::meanings::pay::VERIFIED;
use crate::roster::columns::{Column, DoubtCause, Field, Heading, Layout, sum_of_parts};
use crate::values::Yuan;

/// What the columns of a row tell.
pub struct Told<'r> {
    /// The amount in a column; nothing where none can be read.
    pub amount: &'r dyn Fn(usize) -> Yuan,
    /// How many months or days stand in a column.
    pub count: &'r dyn Fn(usize) -> Option<usize>,
    /// Whether anything stands in a column.
    pub is_told: &'r dyn Fn(usize) -> bool,
}

/// Columns of money beside the pay that can contradict it.
#[derive(Default)]
pub struct PayBeside {
    /// Whether the pay is what other columns of its row add up to.
    is_sum: bool,
    /// Whether the sum can be of the whole year where its parts are of a month.
    of_year: bool,
    /// What the pay is the sum of, where it is that of other columns and of nothing else.
    sum_of: Vec<usize>,
    /// Amounts that are in the pay and may not count, 其中2021年工资, each with why.
    of_which: Vec<(usize, DoubtCause)>,
    /// What was earned elsewhere.
    elsewhere: Vec<usize>,
    /// What was verified, or went over the bank's books, which the pay must not differ from, each with whether it can be
    /// an award.
    verified: Vec<(usize, bool)>,
    gross: Vec<usize>,
    net: Vec<usize>,
    parts: Vec<usize>,
    deductions: Vec<usize>,
    others: Vec<usize>,
    /// What was paid a month, or a day, and how many of them there were.
    rates: Vec<(usize, bool)>,
    counts: Vec<(usize, bool)>,
    /// A column of sums beside pay that is none, with what else was paid between them.
    larger: Option<usize>,
}

impl PayBeside {
    /// Those of a layout, in a roster of that year.
    pub fn of(layout: &Layout, year: u16) -> Self {
        let Some(pay) = layout.column(Field::Pay) else { return Self::default() };
        let mut beside = Self::default();
        let taken = layout.columns().get(pay);
        if let Some(column) = taken {
            let total = column.is_headed(&["合计", "总", "共计", "累计"]) || column.compared.is_sum();
            beside.is_sum = total || column.is_headed(&["应发"]);
            beside.of_year = column.is_headed(&["全年", "年度", "年工资", "1-12"]);
        }
        let is_of_year = |column: &Column| {
            let heading = Heading::read(&column.heading);
            is_part_of_other_year(&heading, year)
                || heading.has("其中")
                || heading.years().next().is_none()
                || heading.years().any(|named| named == year)
        };
        let columns = layout.columns().iter().enumerate();
        let columns = columns.filter(|(_, column)| column.pay_of.is_none() && is_of_year(column));
        for (place, column) in columns.filter(|(_, column)| !column.is_left_out()) {
            let tells_award = || layout.column(Field::Received).is_some();
            let came_to_hand = column.is_headed(CAME_TO_HAND)
                || column.is_headed(PAID_OUT) && column.is_headed(&["金额", "工资", "报酬", "实际"]) && !tells_award();
            let may_be_pay = place == pay || column.rival_of == Some(Field::Pay) || column.is_unused();
            if may_be_pay && column.compared.has("应发") {
                beside.gross.push(place);
            } else if may_be_pay && came_to_hand && !column.is_headed(OF_NO_WAGES) {
                beside.net.push(place);
            } else if place != pay && may_be_pay {
                beside.take(place, column, year);
            }
        }
        let sum = sum_of_parts(layout.columns().iter().map(|column| &column.compared));
        beside.sum_of = sum.filter(|(sum, _)| *sum == pay).map_or_else(Vec::new, |(_, parts)| parts.collect());
        beside.larger = larger(layout, pay).filter(|_| !beside.is_sum);
        beside
    }

    /// Takes a column that is not used for what its heading says.
    fn take(&mut self, place: usize, column: &Column, year: u16) {
        let headed = |words: &[&str]| column.is_headed(words);
        if is_part_of_other_year(&Heading::read(&column.heading), year) {
            self.of_which.push((place, DoubtCause::AnotherYear));
        } else if headed(&["其中"]) {
            self.of_which.extend(why_it_may_not_count(column, year).map(|cause| (place, cause)));
        } else if headed(&["剩余", "余款", "尾款", "余额"])
            && !headed(&["劳动力", "人", "合同", "期", "天", "月", "卡"])
        {
            self.of_which.push((place, DoubtCause::NotPaid));
        } else if headed(ELSEWHERE) && !headed(&["是否", "地点", "时间", "原因"]) {
            self.elsewhere.push(place);
        } else if headed(&["天数", "出勤", "工日", "月数", "个月"]) && !headed(OF_OTHER_TIMES) {
            self.counts.push((place, !headed(&["月数", "个月"])));
        } else if headed(&["日工资", "日薪", "日均", "天工资"]) {
            self.rates.push((place, true));
        } else if headed(&["月工资", "月薪", "月均"]) && !headed(&["合计", "总", "累计"]) {
            self.rates.push((place, false));
        } else if headed(VERIFIED) && headed(AMOUNTS) && !headed(OF_NO_PAY) {
            self.verified.push((place, !headed(&["工资", "报酬", "薪", "流水", "打卡", "银行", "代发"])));
        } else if headed(&["扣", "税", "社保", "保险", "公积金", "罚", "借", "预支", "伙食", "缴", "请假"])
        {
            self.deductions.push(place);
        } else if is_part_of_pay(&column.compared) {
            self.parts.push(place);
        } else {
            self.others.push(place);
        }
    }

    /// The column that contradicts the pay of a row, and how.
    pub fn contradiction(&self, pay: Yuan, told: &Told) -> Option<(usize, DoubtCause)> {
        let Told { amount, count, .. } = *told;
        let of_which = self.of_which.iter().find(|(place, _)| !amount(*place).is_zero()).copied();
        let contradicts = |place: usize| (place, DoubtCause::Contradicts);
        of_which
            .or_else(|| self.earned_elsewhere(pay, amount).map(|place| (place, DoubtCause::Household)))
            .or_else(|| self.other_verified(pay, amount).map(contradicts))
            .or_else(|| self.little_came_to_hand(pay, told).map(|place| (place, DoubtCause::NotPaid)))
            .or_else(|| self.more_than_gross(amount).map(contradicts))
            .or_else(|| self.other_sum(pay, amount).map(contradicts))
            .or_else(|| self.other_parts(pay, amount).map(contradicts))
            .or_else(|| self.other_rate(pay, amount, count).map(contradicts))
    }

    /// A column of sums beside pay that is a part of it.
    pub fn larger(&self) -> Option<usize> {
        self.larger
    }

    /// A verified amount that is not the pay, nor what is left of it beside another amount of the row: 打卡 5000, 现金 3000.
    fn other_verified(&self, pay: Yuan, amount: &dyn Fn(usize) -> Yuan) -> Option<usize> {
        let verified = || self.verified.iter().map(|(place, _)| place);
        let others = || self.others.iter().chain(&self.parts).chain(&self.deductions).chain(verified());
        let differs = |(place, can_be_award): &&(usize, bool)| {
            let own = amount(*place);
            let adds_up = || others().any(|other| other != place && own + amount(*other) == pay);
            !(own.is_zero() || own == pay || adds_up() || *can_be_award && own == THE_AWARD)
        };
        self.verified.iter().find(differs).map(|(place, _)| *place)
    }

    /// A part of a sum that comes to something else with the others, even with all other money of the row.
    fn other_sum(&self, pay: Yuan, amount: &dyn Fn(usize) -> Yuan) -> Option<usize> {
        let sum: Yuan = self.sum_of.iter().map(|place| amount(*place)).sum();
        let parts = self.sum_of.len();
        if sum.is_zero() || are_close(sum, pay, parts) {
            return None;
        }
        let others = self.others.iter().chain(&self.parts).filter(|place| !self.sum_of.contains(place));
        let all = sum + others.map(|place| amount(*place)).sum();
        self.sum_of.first().copied().filter(|_| !are_close(all, pay, parts))
    }

    /// A column of what was earned elsewhere, where that is in the pay.
    fn earned_elsewhere(&self, pay: Yuan, amount: &dyn Fn(usize) -> Yuan) -> Option<usize> {
        self.elsewhere.iter().copied().find(|place| {
            let own = amount(*place);
            let adds_up = || self.others.iter().chain(&self.parts).any(|other| amount(*other) + own == pay);
            !own.is_zero() && own <= pay && (self.is_sum || adds_up())
        })
    }

    /// What came to hand, where it is much less than was due, or nothing: deductions hardly take a third.
    fn little_came_to_hand(&self, pay: Yuan, told: &Told) -> Option<usize> {
        let deducted = || -> Yuan { self.deductions.iter().map(|place| (told.amount)(*place)).sum() };
        let is_little = |place: &usize| {
            let paid = (told.amount)(*place);
            let adds_up = || self.others.iter().any(|other| paid + (told.amount)(*other) == pay);
            let is_little = (paid + deducted()).saturating_mul(3) < pay.saturating_mul(2);
            is_little && (told.is_told)(*place) && paid != pay && !adds_up()
        };
        self.net.iter().copied().find(is_little)
    }

    /// What is left after deductions, where it is more than what was due: then something else was paid as well.
    fn more_than_gross(&self, amount: &dyn Fn(usize) -> Yuan) -> Option<usize> {
        let gross = self.gross.iter().map(|place| amount(*place)).find(|gross| !gross.is_zero())?;
        self.net.iter().copied().find(|place| gross < amount(*place))
    }

    /// A part of the pay, where the parts add up to more than it, or to less although nothing else is told.
    fn other_parts(&self, pay: Yuan, amount: &dyn Fn(usize) -> Yuan) -> Option<usize> {
        let sum = |places: &[usize]| -> Yuan { places.iter().map(|place| amount(*place)).sum() };
        let parts = sum(&self.parts);
        let told = self.parts.iter().filter(|place| !amount(**place).is_zero()).count();
        if told < 2 {
            return None;
        }
        let close = |one: Yuan, other: Yuan| are_close(one, other, told);
        let whole = parts + sum(&self.others);
        let less = self.is_sum && !self.of_year && whole < pay && !close(whole, pay);
        let due = pay + sum(&self.deductions);
        self.parts.first().copied().filter(|_| less || due < parts && !close(due, parts))
    }

    /// A rate that comes to something quite different by the count beside it.
    fn other_rate(
        &self,
        pay: Yuan,
        amount: &dyn Fn(usize) -> Yuan,
        count: &dyn Fn(usize) -> Option<usize>,
    ) -> Option<usize> {
        self.rates.iter().find_map(|(place, of_days)| {
            let (counted, _) = self.counts.iter().find(|(_, days)| days == of_days)?;
            let rate = amount(*place);
            let all = rate.saturating_mul(count(*counted)?);
            let off = all.saturating_sub(pay) + pay.saturating_sub(all);
            let other = !all.is_zero() && rate < off && all < off.saturating_mul(3);
            other.then_some(*place)
        })
    }
}

/// Whether a sum and what its parts come to differ by no more than each of so many parts was rounded.
pub fn are_close(one: Yuan, other: Yuan, parts: usize) -> bool {
    one.saturating_sub(other) + other.saturating_sub(one) <= Yuan::fen(1).saturating_mul(parts)
}

/// What a workshop gets for each worker, which an amount that was approved can be.
const THE_AWARD: Yuan = Yuan::whole(1000);

/// A column of sums behind the pay, where something else was paid between them.
fn larger(layout: &Layout, pay: usize) -> Option<usize> {
    let columns = layout.columns();
    let is_sum = |column: &Column| column.is_unused() && column.compared.is_sum() && column.pay_of.is_none();
    let sum = columns.iter().skip(pay + 1).position(is_sum).map(|place| pay + 1 + place)?;
    let paid = |column: &Column| {
        column.is_unused() && column.is_headed(&["奖", "补", "津", "加班", "提成", "绩效", "费", "工资", "报酬"])
    };
    let between = columns.get(pay + 1..sum)?;
    (between.iter().any(paid) && layout.months_of_pay().next().is_none()).then_some(pay)
}
