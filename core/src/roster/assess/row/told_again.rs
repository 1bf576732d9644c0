//! Columns that are not used and tell again what others tell: years, days, places, fares, production, households, the sex, that nothing was received.

use crate::roster::assess::row::days_told::DaysTold;
use crate::roster::assess::row::fares_told::FaresTold;
use crate::roster::assess::row::households_told::HouseholdsTold;
use crate::roster::assess::row::lengths_told::LengthsTold;
use crate::roster::assess::row::production_told::ProductionTold;
use crate::roster::assess::row::sides_told::SidesTold;
use crate::roster::assess::row::years_told::YearsTold;
use crate::roster::columns::{Column, Layout};
use crate::roster::file::Table;

/// Columns that are not used and tell again what others tell.
pub struct ToldAgain {
    /// From when to when somebody worked.
    pub days: DaysTold,
    /// How long somebody worked.
    pub lengths: LengthsTold,
    /// Where somebody worked.
    pub sides: SidesTold,
    /// What the trip cost.
    pub fares: FaresTold,
    /// Of which year a row is.
    pub years: YearsTold,
    /// What the household produces.
    pub production: ProductionTold,
    /// Which kind of household it is.
    pub households: HouseholdsTold,
    sex: Option<usize>,
    not_received: Option<usize>,
}

impl ToldAgain {
    /// Those of a table; `is_read` says from which columns what a row says is read.
    pub fn of(table: &Table, layout: &Layout, is_read: impl Fn(usize) -> bool) -> Self {
        let unused = || layout.columns().iter().enumerate().filter(|(_, column)| column.is_unused());
        let sex = unused().find(|(_, column)| column.compared.is("性别")).map(|(place, _)| place);
        let not_received = unused().find(|(_, column)| is_ticked_for_none(column)).map(|(place, _)| place);
        let days = DaysTold::of(layout, is_read);
        let lengths = LengthsTold::of(layout, days.columns());
        let (sides, fares) = (SidesTold::of(table, layout), FaresTold::of(layout));
        Self {
            days,
            lengths,
            sides,
            fares,
            production: ProductionTold::of(layout),
            households: HouseholdsTold::of(layout),
            years: YearsTold::of(layout),
            sex,
            not_received,
        }
    }

    /// The one that is ticked for those who received nothing, beside one for those who did: 未领取.
    pub fn not_received(&self) -> Option<usize> {
        self.not_received
    }

    /// The one that tells the sex.
    pub fn sex(&self) -> Option<usize> {
        self.sex
    }
}

fn is_ticked_for_none(column: &Column) -> bool {
    let heading = &column.compared;
    heading.starts_with("未") && heading.is_made_of(&["未 领取 领 享受 发放 奖补 补贴 补助 奖励 过 的 人员"])
}
