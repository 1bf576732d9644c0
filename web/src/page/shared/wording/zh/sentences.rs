//! Sentences with figures, days and amounts in them.

use super::Chinese;
use crate::page::shared::wording::amounts::grouped;
use crate::page::shared::wording::rules::RuleWording;
use crate::page::shared::wording::sentences::SentenceWording;
use wengang_core::facts::SpellLength;
use wengang_core::notice::{Gap, Local};
use wengang_core::outcome::{Amount, Change, Fallback};
use wengang_core::truth::{Measure, Truth};
use wengang_core::values::{ApproximateDate, Date};
use wengang_core::{Figures, ProvisionId, Totals, Year, Yuan};

impl SentenceWording for Chinese {
    fn scope(&self, year: Year, document: &str) -> String {
        format!(
            "适用：黑龙江脱贫户、防返贫监测户，{year} 年。依据：省人社厅等五部门《关于做好{year}年脱贫人口稳岗就业工作的通知》（{document}）。"
        )
    }

    fn summary(&self, provision: ProvisionId, figures: &Figures) -> String {
        match provision {
            ProvisionId::BaseAward => "吸纳脱贫户、监测户的人多、成效好的，有条件的地区可以给一次性奖补。给不给由当地定。".into(),
            ProvisionId::PlacementGrant => format!(
                "有组织地介绍脱贫户、监测户的人就业，每人给机构或经纪人 {}。要与用人单位签 {}以上劳动合同。",
                money(figures.placement_grant.value),
                length(figures.placement_contract_months.value)
            ),
            ProvisionId::Transport => format!(
                "跨省稳定务工满 {} 个月，每人每年补一次往返路费 {cap}；实际花费不到 {cap}的，按实际花费补。",
                figures.transport_months.value,
                cap = money(figures.transport_cap.value)
            ),
            ProvisionId::WorkForRelief => "农村基础设施工程用以工代赈，动员脱贫户、监测户的人参加，拿劳务报酬。衔接推进乡村振兴补助资金（衔接资金）支持的产业项目，优先招用他们。通知没写另有补贴。".into(),
            ProvisionId::StartUp => "有条件自主创业的，可以咨询场地安排、创业担保贷款和贴息、一次性创业补贴、创业培训。按有关规定办。".into(),
            ProvisionId::WorkshopAward => {
                format!(
                    "每吸纳 1 名脱贫户、监测户的人，给车间 {}，一次性。全年工资不能低于当年防返贫监测标准（通知没写是多少）。",
                    money(figures.workshop_award.value)
                )
            }
            ProvisionId::PublicWelfarePost => {
                "要符合就业困难人员条件，还要是弱劳力、半劳力，或者出不了远门，又没活干。可按规定安排乡村公益性岗位：有岗位补贴、意外保险，签合同或协议。不清楚可问村委会或人社部门。".into()
            }
            ProvisionId::RainAndDew => "给家里有人上中、高等职业院校或技术院校的脱贫户、监测户。补助标准和发放方式不变，通知没写金额。毕业生就业，通知要求做好帮扶。".into(),
            ProvisionId::ProductionAward => format!(
                "家里能自己搞生产经营，又稳定务工的，当地可以给奖补。公益性岗位不算。跨省满 {} 个月，每人每年 {}；省内满 {} 个月，每人每年 {}。给不给由当地定。",
                figures.production_months_away.value,
                money(figures.production_away.value),
                figures.production_months_at_home.value,
                money(figures.production_at_home.value)
            ),
            ProvisionId::SocialInsurance => "社会保险补贴，按有关规定执行。".into(),
            ProvisionId::EmploymentServices => format!(
                "想找活干的，提供 {} 次职业指导、{} 次岗位信息、{} 次免费培训。不发钱。",
                figures.career_guidance.value, figures.job_offers.value, figures.free_training.value
            ),
            ProvisionId::ReturneeSupport => "返乡的，了解原因，帮着再就业；暂时出不去的，帮着对接公益性岗位、帮扶车间和项目。不发钱。".into(),
        }
    }

    fn job(&self, index: usize) -> String {
        format!("第 {} 段务工", index + 1)
    }

    fn local(&self, gap: Gap, local: &Local) -> String {
        let [before, behind] = self.per(gap);
        let (gap, amount) = (self.gap(gap), money(local.amount()));
        format!("{gap}：{before}{amount}{behind}（{} 年，出处：{}）", local.year(), local.source())
    }

    fn stated(&self, source: &str, date: Date) -> String {
        format!("出处：{source}，{}", self.date(date))
    }

    fn with_note(&self, what: &str, note: &str) -> String {
        format!("{what}（{note}）")
    }

    fn measure(&self, measure: &Measure, truth: Truth) -> String {
        match *measure {
            Measure::Work { days: 0, needed_months, .. } => format!("没有符合的务工记录；需满 {needed_months} 个月。"),
            Measure::Work { days, months, days_in_all, needed_months, reached_on } => {
                let whole = if months == 0 { String::new() } else { format!("，满 {months} 个月") };
                let all = if days_in_all == days {
                    String::new()
                } else {
                    format!("；断开的几段加起来 {days_in_all} 天")
                };
                let until = match (truth, reached_on) {
                    (Truth::True, _) | (_, None) => String::new(),
                    (_, Some(day)) => format!("，到{}才满", self.date(day)),
                };
                format!("最长一段 {days} 天{whole}{all}；需满 {needed_months} 个月{until}。")
            }
            Measure::Pay { paid, line, short_by } if short_by.is_zero() => {
                format!("发了 {}，标准是 {}。", money(paid), money(line))
            }
            Measure::Pay { paid, line, short_by } => {
                format!("发了 {}，标准是 {}，差 {}。", money(paid), money(line), money(short_by))
            }
            Measure::Contract { months, needed_months } => {
                format!("劳动合同 {months} 个月；需满 {needed_months} 个月。")
            }
            Measure::Received { yuan } => format!("已经领了 {}。", money(yuan)),
            Measure::SameAs { entry } => format!("和第 {} 个是同一个人。", entry + 1),
        }
    }

    fn spell_length(&self, least: SpellLength, most: SpellLength, year: Year) -> String {
        let SpellLength { days, months } = most;
        let whole = if months == 0 { String::new() } else { format!("，满 {months} 个月") };
        match (least.days == days, days) {
            (_, 0) => format!("这段没有 {year} 年的日子。"),
            (true, _) => format!("{days} 天{whole}"),
            (false, _) if least.months == months => format!("{} 到 {days} 天{whole}", least.days),
            (false, _) => format!("{} 到 {days} 天，要看起止是几号", least.days),
        }
    }

    fn yuan(&self, yuan: Yuan) -> String {
        money(yuan)
    }

    fn at_most(&self, yuan: Yuan) -> String {
        format!("最多 {}", money(yuan))
    }

    fn amount(&self, amount: &Amount) -> String {
        match amount {
            Amount::Exact { yuan } if yuan.is_zero() => "没有".to_owned(),
            Amount::Exact { yuan } => money(*yuan),
            Amount::Between { least, most } => format!("{} 到 {}", grouped(*least), money(*most)),
            Amount::Local { .. } => "金额由当地定".to_owned(),
            Amount::EachPerson { yuan } => format!("每人 {}", money(*yuan)),
            Amount::InKind => "给服务，不发钱".to_owned(),
            Amount::Wages => "拿劳务报酬".to_owned(),
            Amount::None => "算不出金额".to_owned(),
        }
    }

    fn fallback(&self, fallback: &Fallback) -> String {
        let (people, fund) = (fallback.people, self.fund(fallback.fund));
        let amount = match &fallback.amount {
            Amount::Local { .. } => "、给多少，由当地定".to_owned(),
            amount => "由当地定：".to_owned() + &self.amount(amount),
        };
        format!("另有 {people} 人，当地可用{fund}奖补，给不给{amount}")
    }

    fn date(&self, date: Date) -> String {
        format!("{}年{}月{}日", date.year(), date.month(), date.day())
    }

    fn about(&self, date: ApproximateDate) -> String {
        let (first, last) = (date.earliest(), date.latest());
        if (first.year(), first.month()) != (last.year(), last.month()) {
            return format!("{}到{}之间", self.date(first), self.date(last));
        }
        match (first.day(), last.day().saturating_sub(first.day())) {
            (_, 0) if date.is_exact() => self.date(first),
            (1, 9) => format!("{}年{}月上旬", first.year(), first.month()),
            (11, 9) => format!("{}年{}月中旬", first.year(), first.month()),
            (21, _) => format!("{}年{}月下旬", first.year(), first.month()),
            _ => format!("{}年{}月", first.year(), first.month()),
        }
    }

    fn progress(&self, question: usize, of: usize) -> String {
        format!("第 {question} 题，大约 {of} 题")
    }

    fn to_go(&self, questions: usize) -> String {
        format!("，还差 {questions} 题")
    }

    fn changed(&self, before: &Totals, now: &Totals) -> String {
        format!("改动以前：{}。改动以后：{}。", self.sum(before), self.sum(now))
    }

    fn ask_village(&self, supports: &[ProvisionId]) -> String {
        let names: Vec<String> = supports.iter().map(|one| format!("“{}”", self.support(*one).formal)).collect();
        format!("找村委会、驻村第一书记（工作队）或乡村就业信息员，说要问{}。", names.join("和"))
    }

    fn change(&self, change: &Change, more: Yuan) -> String {
        match *change {
            Change::WorkUntil { job, until, days } => {
                format!(
                    "{}差 {days} 天（到{}才满）。请对照合同、工资记录核对起止日期，以记录为准。",
                    self.job(job),
                    self.date(until)
                )
            }
            // Told of nobody on a page: see `advice`.
            Change::LengthenContract { .. } | Change::PayMore { .. } => String::new(),
            Change::AskForLine { at_best } => {
                format!(
                    "请问县乡村振兴部门当年的防返贫监测标准。标准不高于 {}的话，最多可能再多 {}。",
                    money(at_best),
                    money(more)
                )
            }
        }
    }

    fn sum(&self, totals: &Totals) -> String {
        let Totals { granted, discretionary, most } = *totals;
        let sure = granted + discretionary;
        let first = match (granted.is_zero(), discretionary.is_zero()) {
            (false, false) => format!("可以申请 {}；另有 {}，给不给由当地定", money(granted), money(discretionary)),
            (false, true) => format!("可以申请 {}", money(granted)),
            (true, false) => format!("有 {}，给不给由当地定", money(discretionary)),
            (true, true) if most.is_zero() => return "按您的回答，没有能算出金额的补助".to_owned(),
            (true, true) => return format!("还没算准，最多可能 {}", money(most)),
        };
        if sure < most { format!("{first}；合计最多可能 {}", money(most)) } else { first }
    }

    fn as_of(&self, day: Date) -> String {
        format!("按截至{}的情况测算", self.date(day))
    }
}

fn money(yuan: Yuan) -> String {
    format!("{}\u{a0}元", grouped(yuan))
}

/// A length of a contract: in years if it is whole ones.
fn length(months: u32) -> String {
    if months.is_multiple_of(12) { format!("{} 年", months / 12) } else { format!("{months} 个月") }
}
