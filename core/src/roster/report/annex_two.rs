//! Annex 2: the quarterly form with its 21 columns.

use super::provision_total::ProvisionTotal;
use super::summary::Summary;
use crate::outcome::Fund;
use crate::roster::columns::RosterKind;
use crate::values::{Yuan, named};
use serde::Serialize;

named! {
    /// A column of the form, in its order. Amounts are in yuan, the others count people, times or organisations.
    AnnexTwoColumn {
        /// The head of the row, 合计.
        Head = "head",
        /// 提供职业指导人次数.
        CareerGuidance = "career-guidance",
        /// 提供岗位信息推送人次数.
        JobOffers = "job-offers",
        /// 提供免费培训人次数.
        FreeTraining = "free-training",
        /// 就业创业服务补助: 人数.
        PlacementPeople = "placement-people",
        /// 就业创业服务补助: 机构数.
        PlacementAgencies = "placement-agencies",
        /// 就业创业服务补助: 金额.
        PlacementYuan = "placement-yuan",
        /// 就业帮扶车间等载体: 人数.
        WorkshopPeople = "workshop-people",
        /// 就业帮扶车间等载体: 车间数.
        Workshops = "workshops",
        /// 就业帮扶车间等载体: 金额.
        WorkshopYuan = "workshop-yuan",
        /// 就业帮扶基地: 基地数.
        Bases = "bases",
        /// 就业帮扶基地: 金额.
        BaseYuan = "base-yuan",
        /// 公益性岗位补贴: 人数.
        PublicPostPeople = "public-post-people",
        /// 公益性岗位补贴: 金额.
        PublicPostYuan = "public-post-yuan",
        /// 创业孵化基地奖补: 人数.
        IncubatorPeople = "incubator-people",
        /// 创业孵化基地奖补: 金额.
        IncubatorYuan = "incubator-yuan",
        /// A group whose title is missing in the source: 人数.
        UntitledPeople = "untitled-people",
        /// A group whose title is missing in the source: 金额.
        UntitledYuan = "untitled-yuan",
        /// 其他: 人数.
        OtherPeople = "other-people",
        /// 其他: 金额.
        OtherYuan = "other-yuan",
        /// 其他: 政策内容.
        OtherContent = "other-content",
    }
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum AnnexTwoCell {
    /// For the clerk to fill in: no roster tells it.
    Blank,
    /// The row's head.
    Head,
    /// A number of people or organisations.
    Count {
        /// The number.
        count: usize,
    },
    /// An amount.
    Money {
        /// How much, yuan.
        yuan: Yuan,
    },
}

/// The form's one row. Only money of the employment subsidy fund counts (its note 2), and only what is sure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnnexTwo {
    cells: Vec<AnnexTwoCell>,
}

impl AnnexTwo {
    /// Fills the form from rosters of one quarter; a person in two of them is counted twice.
    pub fn of(summaries: &[&Summary]) -> Self {
        let cells = AnnexTwoColumn::ALL.iter().map(|column| cell(*column, summaries)).collect();
        Self { cells }
    }

    /// What stands in a column.
    pub fn cell(&self, column: AnnexTwoColumn) -> AnnexTwoCell {
        self.cells.get(column as usize).copied().unwrap_or(AnnexTwoCell::Blank)
    }
}

fn cell(column: AnnexTwoColumn, summaries: &[&Summary]) -> AnnexTwoCell {
    use AnnexTwoColumn as Column;
    let (placements, workshops) = (RosterKind::Placements, RosterKind::Workshop);
    match column {
        Column::Head => AnnexTwoCell::Head,
        Column::PlacementPeople => people(summaries, placements),
        Column::PlacementAgencies => organisations(summaries, placements),
        Column::PlacementYuan => yuan(summaries, placements),
        Column::WorkshopPeople => people(summaries, workshops),
        Column::Workshops => organisations(summaries, workshops),
        Column::WorkshopYuan => yuan(summaries, workshops),
        _ => AnnexTwoCell::Blank,
    }
}

/// The rosters of a kind; none if there is no such roster, so that the columns are left for a person to fill in.
fn of_kind<'a>(summaries: &'a [&Summary], kind: RosterKind) -> Option<impl Iterator<Item = &'a Summary>> {
    let of_kind = move || summaries.iter().copied().filter(move |summary| summary.kind == kind);
    of_kind().next().map(|_| of_kind())
}

/// What rosters of a kind come to from the employment subsidy fund.
fn from_the_fund<'a>(summaries: &'a [&Summary], kind: RosterKind) -> Option<impl Iterator<Item = &'a ProvisionTotal>> {
    let lines = of_kind(summaries, kind)?.flat_map(|summary| &summary.tally.lines);
    Some(lines.filter(|line| line.fund == Fund::EmploymentSubsidy))
}

fn people(summaries: &[&Summary], kind: RosterKind) -> AnnexTwoCell {
    from_the_fund(summaries, kind)
        .map_or(AnnexTwoCell::Blank, |lines| AnnexTwoCell::Count { count: lines.map(|line| line.granted.people).sum() })
}

fn yuan(summaries: &[&Summary], kind: RosterKind) -> AnnexTwoCell {
    from_the_fund(summaries, kind)
        .map_or(AnnexTwoCell::Blank, |lines| AnnexTwoCell::Money { yuan: lines.map(|line| line.granted.yuan).sum() })
}

/// How many workshops or agencies get something; blank where a roster of several does not say whose a paid person is.
fn organisations(summaries: &[&Summary], kind: RosterKind) -> AnnexTwoCell {
    let Some(of_kind) = of_kind(summaries, kind) else { return AnnexTwoCell::Blank };
    let mut count = 0;
    for summary in of_kind {
        let unnamed = summary.organisations.iter().any(|organisation| organisation.name.is_empty());
        let granted = |lines: &[ProvisionTotal]| -> usize {
            let lines = lines.iter().filter(|line| line.fund == Fund::EmploymentSubsidy);
            lines.map(|line| line.granted.people).sum()
        };
        let theirs: usize = summary.organisations.iter().map(|organisation| organisation.granted.people).sum();
        if unnamed && 1 < summary.organisations.len() || theirs != granted(&summary.tally.lines) {
            return AnnexTwoCell::Blank;
        }
        count += summary.organisations.len();
    }
    AnnexTwoCell::Count { count }
}
