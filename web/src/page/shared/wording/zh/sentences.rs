//! Sentences with figures, days and amounts in them.

use super::Chinese;
use crate::page::shared::wording::rules::RuleWording;
use crate::page::shared::wording::sentences::SentenceWording;
use wengang_core::notice::{Gap, Local};
use wengang_core::outcome::{Amount, Change, Fallback};
use wengang_core::truth::{Measure, Truth};
use wengang_core::values::Date;
use wengang_core::{Figures, ProvisionId, Totals, Yuan};

impl SentenceWording for Chinese {
    fn summary(&self, provision: ProvisionId, figures: &Figures) -> String {
        let yuan = |amount: Yuan| money(amount);
        match provision {
            ProvisionId::BaseAward => "招脱贫的人多、干得好的基地，有条件的地方可以给一次奖补。".into(),
            ProvisionId::PlacementGrant => format!(
                "介绍一个人去干活，签满 {} 个月以上的劳动合同，给介绍的一方 {}。",
                figures.placement_contract_months.value,
                yuan(figures.placement_grant.value)
            ),
            ProvisionId::Transport => format!(
                "在外省稳定干活 {} 个月以上，每年补一次来回路费，最多 {}，花得少就按实际花的补。",
                figures.transport_months.value,
                yuan(figures.transport_cap.value)
            ),
            ProvisionId::WorkForRelief => "修路、修水渠这些工程，优先招脱贫的人，干活拿工钱。".into(),
            ProvisionId::StartUp => "创业的，可以问场地、担保贷款和贴息、一次性补贴、培训这四样。".into(),
            ProvisionId::WorkshopAward => {
                format!("车间每招一个脱贫的人，全年工资发够了，给车间 {}。", yuan(figures.workshop_award.value))
            }
            ProvisionId::PublicWelfarePost => {
                "实在没有活干、又符合条件的，可以安排村里的岗位，有岗位补贴和意外保险。".into()
            }
            ProvisionId::RainAndDew => "家里孩子上职业学校、技校的，有补助，还按原来的办法发。".into(),
            ProvisionId::ProductionAward => format!(
                "又出去干活、家里又搞生产的：跨省干满 {} 个月以上，每年 {}；省内干满 {} 个月以上，每年 {}。",
                figures.production_months_away.value,
                yuan(figures.production_away.value),
                figures.production_months_at_home.value,
                yuan(figures.production_at_home.value)
            ),
            ProvisionId::SocialInsurance => "按规定补一部分社保费。".into(),
            ProvisionId::EmploymentServices => format!(
                "想找活的，给 {} 次职业指导、{} 次岗位信息、{} 次免费培训。不发钱。",
                figures.career_guidance.value, figures.job_offers.value, figures.free_training.value
            ),
            ProvisionId::ReturneeSupport => "回来以后还想干活的，帮着联系公益岗、车间和工程上的活。不发钱。".into(),
        }
    }

    fn job(&self, index: usize) -> String {
        format!("第 {} 段活", index + 1)
    }

    fn local(&self, gap: Gap, local: &Local) -> String {
        format!("{}：{}（{} 年，出处：{}）", self.gap(gap), money(local.amount()), local.year(), local.source())
    }

    fn measure(&self, measure: &Measure, truth: Truth) -> String {
        match *measure {
            Measure::Work { days: 0, needed_months, .. } => format!("这一年没有算得上的活；要 {needed_months} 个月。"),
            Measure::Work { days, months, days_in_all, needed_months, reached_on } => {
                let whole = if months == 0 { String::new() } else { format!("，满 {months} 个月") };
                let all = if days_in_all == days {
                    String::new()
                } else {
                    format!("；断开的几段加起来 {days_in_all} 天")
                };
                let until = match (truth, reached_on) {
                    (Truth::True, _) | (_, None) => String::new(),
                    (_, Some(day)) => format!("，要到{}才满", self.date(day)),
                };
                format!("最长的一段 {days} 天{whole}{all}；要 {needed_months} 个月{until}。")
            }
            Measure::Pay { paid, line, short_by } if short_by.is_zero() => {
                format!("发了 {paid} 元，标准是 {line} 元。")
            }
            Measure::Pay { paid, line, short_by } => format!("发了 {paid} 元，标准是 {line} 元，差 {short_by} 元。"),
            Measure::Contract { months, needed_months } => format!("合同 {months} 个月；要 {needed_months} 个月。"),
            Measure::Received { yuan } => format!("已经领了 {yuan} 元。"),
            Measure::SameAs { entry } => format!("和第 {} 个是同一个人。", entry + 1),
        }
    }

    fn amount(&self, amount: &Amount) -> String {
        match amount {
            Amount::Exact { yuan } if yuan.is_zero() => "没有".to_owned(),
            Amount::Exact { yuan } => money(*yuan),
            Amount::Between { least, most } => format!("{least} 到 {most} 元"),
            Amount::Local { .. } => "金额由当地定".to_owned(),
            Amount::EachPerson { yuan } => format!("每人 {yuan} 元"),
            Amount::InKind => "给服务，不发钱".to_owned(),
            Amount::Wages => "干活拿工钱".to_owned(),
            Amount::None => "算不出金额".to_owned(),
        }
    }

    fn fallback(&self, fallback: &Fallback) -> String {
        let (people, fund) = (fallback.people, self.fund(fallback.fund));
        format!("另有 {people} 人，{fund}可以补：{}", self.amount(&fallback.amount))
    }

    fn date(&self, date: Date) -> String {
        format!("{}年{}月{}日", date.year(), date.month(), date.day())
    }

    fn change(&self, change: &Change, more: Yuan) -> String {
        match *change {
            Change::WorkUntil { job, until, days } => {
                format!("要是{}干到{}（再干 {days} 天），就能多 {more} 元。", self.job(job), self.date(until))
            }
            Change::LengthenContract { person, months } => {
                format!("第 {} 个人的合同签到 {months} 个月，就能多 {more} 元。", person + 1)
            }
            Change::PayMore { person, yuan } => format!("第 {} 个人再多发 {yuan} 元，就能多 {more} 元。", person + 1),
            Change::AskForLine { at_best } => {
                format!("问县里当年的监测标准。要是不高于 {at_best} 元，最多能多 {more} 元。")
            }
        }
    }

    fn sum(&self, totals: &Totals) -> String {
        let Totals { granted, discretionary, most } = *totals;
        let sure = granted + discretionary;
        let first = match (granted.is_zero(), discretionary.is_zero()) {
            (false, false) => format!("可申请 {granted} 元，当地可给 {discretionary} 元"),
            (false, true) => format!("可申请 {granted} 元"),
            (true, false) => format!("当地可给 {discretionary} 元"),
            (true, true) if most.is_zero() => return "按现在的回答，没有能算出的现金".to_owned(),
            (true, true) => return format!("还没算准，最多可能 {most} 元"),
        };
        if sure < most { format!("{first}，最多可能 {most} 元") } else { first }
    }

    fn as_of(&self, day: Date) -> String {
        format!("{}年的情况，算到{}", day.year(), self.date(day))
    }
}

fn money(yuan: Yuan) -> String {
    format!("{yuan} 元")
}
