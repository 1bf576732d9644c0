//! What came of a roster: rows, cells, sums, Annex 1 and Annex 2.

use super::Chinese;
use crate::page::shared::wording::amounts::{grouped, number};
use crate::page::shared::wording::roster::{RosterLabels, RosterWording};
use crate::page::shared::wording::rules::RuleWording;
use wengang_core::Yuan;
use wengang_core::notice::City;
use wengang_core::roster::{AnnexTwoColumn, DoubtCause, Note, Problem, RowState};

impl RosterWording for Chinese {
    fn labels(&self) -> &'static RosterLabels {
        &LABELS
    }

    fn state(&self, state: RowState) -> &'static str {
        match state {
            RowState::Counted => "可计入",
            RowState::Open => "还不能确定",
            RowState::Ineligible => "不符合",
            RowState::Error => "要改",
        }
    }

    fn note(&self, note: Note, same_as: Option<u32>) -> String {
        let other = same_as.map(|row| format!("（见第 {row} 行）")).unwrap_or_default();
        let text = match note {
            Note::IdMissing => "没有身份证号",
            Note::IdMasked => "身份证号打了星号，分不清是不是同一个人",
            Note::IdOld => "是 15 位的老身份证号",
            Note::PossiblySamePerson => "可能和同名的另一行是同一个人",
            Note::Duplicate => "同一个人已经在另一行算过",
            Note::SeveralRows => "同一个人的几行合在一起算",
            Note::SeveralFares => "填了几次路费，按能补得最多的一次算",
            Note::DaysNotExact => "日期没写到日，按最短和最长各算一遍",
            Note::HiddenRow => "表里隐藏的行，也读了",
            Note::BeyondTheFund => "就业补助资金余额不够发给这个人",
        };
        format!("{text}{other}")
    }

    fn other_sheet(&self, name: &str) -> String {
        format!("工作表“{name}”里也有人，没有读；要一起算，请在这张表前打勾")
    }

    fn problem(&self, problem: Problem) -> &'static str {
        match problem {
            Problem::NotAChoice => "认不出这个词",
            Problem::NotADate => "认不出这个日期",
            Problem::NoSuchDay => "日历上没有这一天",
            Problem::OutOfRange => "年份要在 1950 到 2100 之间",
            Problem::EndBeforeStart => "结束比开始还早",
            Problem::NotMoney => "认不出这个金额",
            Problem::Negative => "金额小于 0",
            Problem::FinerThanFen => "金额写到了分以下",
            Problem::TooMuch => "数目太大",
            Problem::TooMany => "同一个人的行太多",
            Problem::NotAPlace => "认不出是哪个省",
            Problem::NotALength => "认不出是多长时间",
            Problem::UnitNotSaid => "没写是月还是年",
            Problem::NotAnId => "不是 18 位身份证号",
            Problem::IdChecksum => "身份证号的校验位不对，可能有一位写错",
            Problem::IdPowerOfTen => "表格软件把身份证号变成了科学计数，原来的数字丢了，请把这一列设成“文本”再重填",
            Problem::IdRounded => "表格软件把身份证号的后三位变成了 000，原来的数字丢了，请把这一列设成“文本”再重填",
            Problem::IdOfCertificate => "是 20 位的残疾人证号，身份证号是它的前 18 位",
            Problem::NotSurelyAPerson => {
                "没有身份证号，可能不是一个人：不像人名，或者别人都有身份证号，或者金额正好是几行的合计"
            }
            Problem::OtherHeader => "在另一个表头下面，列不一样，没有读",
            Problem::IdElsewhere => "身份证号写在别的格子里了，请挪到身份证号那一列",
            Problem::CellsOutOfStep => "这一行的格子和表头对不上，可能有金额里的逗号没加引号",
            Problem::AmountOfSeveralRows => "一个金额合并在几行里，分不清每个人是多少",
            Problem::FormulaWithoutValue => "公式还没有算出结果，请用表格软件打开、保存一次再来",
            Problem::StruckOut => "这一格画了删除线，不知道还算不算",
            Problem::IdUnderTwoNames => "同一个身份证号写了两个名字",
            Problem::Contradicts => "同一个人的几行，这里说得不一样",
            Problem::OtherRow => "同一个人的另一行要改",
            Problem::Nobody => "没有姓名，也没有身份证号",
            Problem::SpreadsheetError => "是表格软件的报错，不是内容",
            Problem::Garbled => "文字坏了，成了乱码",
        }
    }

    fn cell(&self, row: u32, letter: &str, heading: &str, value: &str, what: &str) -> String {
        let value = if value.trim().is_empty() { String::new() } else { format!("“{}”", value.trim()) };
        format!("第 {row} 行 {letter} 列（{heading}）{value}：{what}")
    }

    fn doubt(&self, cause: DoubtCause) -> &'static str {
        match cause {
            DoubtCause::AnotherYear => "写的是别的年份",
            DoubtCause::PartOfYear => "只有一年里的一部分时间",
            DoubtCause::OneMonth => "写的是一个月的",
            DoubtCause::Rate => "写的是每月或每天的标准",
            DoubtCause::UnknownPeriod => "旁边另有记月数或天数的列，看不出是多长时间的",
            DoubtCause::Planned => "写的是预计或计划的",
            DoubtCause::NotPaid => "写着有钱还没发",
            DoubtCause::Advanced => "写的是预支、垫付或退回的",
            DoubtCause::Household => "可能是全家的，或是各种收入加在一起",
            DoubtCause::AnotherPerson => "写的可能是别人",
            DoubtCause::PartOfPay => "只是工资里的一项",
            DoubtCause::Net => "是扣款以后到手的，应发的可能更多",
            DoubtCause::OneWay => "写的是单程",
            DoubtCause::Reimbursed => "写着有人报销",
            DoubtCause::Duration => "只写了多长时间，要的是从哪天到哪天",
            DoubtCause::ChosenTwice => "有两列选成了同一项，请只留一列",
            DoubtCause::NotAssisted => "写着不是脱贫户或监测户",
            DoubtCause::Death => "写着人已去世",
            DoubtCause::SetAside => "写着这一行要去掉或者有错",
            DoubtCause::Left => "写着人已离开",
            DoubtCause::AlreadyReceived => "写着以前领过或报过",
            DoubtCause::PublicPost => "写着公益性岗位",
            DoubtCause::RegisteredElsewhere => "写着户籍在外省",
            DoubtCause::Contradicts => "和同一行的另一列说得不一样",
            DoubtCause::SumDiffers => "和各月加起来对不上",
            DoubtCause::Unclear => "这样写定不下来",
        }
    }

    fn own_total(&self, row: u32, said: Yuan, read: Yuan) -> String {
        let fits = if said == read { "，对得上" } else { "，对不上，请看看有没有漏行或多行" };
        let (said, read) = (grouped(said), grouped(read));
        format!("第 {row} 行表里合计 {said}\u{a0}元，读到 {read}\u{a0}元{fits}")
    }

    fn side_by_side(&self, row: u32) -> String {
        format!("表是左右并排的，右边的接在左边下面读，从第 {row} 行编起")
    }

    fn share(&self, people: usize, yuan: Yuan) -> String {
        if yuan.is_zero() {
            return format!("{} 人", number(people));
        }
        let yuan = grouped(yuan);
        format!("{} 人，{yuan}\u{a0}元", number(people))
    }

    fn nobody_read(&self) -> &'static str {
        "表头下面没有人。请看看表头是哪一行，或换一份名册"
    }

    fn counts(&self, rows: [usize; 5]) -> String {
        let [read, counted, open, ineligible, error] = rows.map(number);
        format!("读了 {read} 行：可计入 {counted} 行，还不能确定 {open} 行，不符合 {ineligible} 行，要改 {error} 行。")
    }

    fn annex_column(&self, column: AnnexTwoColumn) -> (&'static str, &'static str) {
        match column {
            AnnexTwoColumn::Head => ("", ""),
            AnnexTwoColumn::CareerGuidance => ("", "提供职业指导人次数"),
            AnnexTwoColumn::JobOffers => ("", "提供岗位信息推送人次数"),
            AnnexTwoColumn::FreeTraining => ("", "提供免费培训人次数"),
            AnnexTwoColumn::PlacementPeople => ("享受就业创业服务补助情况", "人数"),
            AnnexTwoColumn::PlacementAgencies => ("享受就业创业服务补助情况", "机构数"),
            AnnexTwoColumn::PlacementYuan => ("享受就业创业服务补助情况", "金额"),
            AnnexTwoColumn::WorkshopPeople => ("享受就业帮扶车间等载体吸纳就业奖补情况", "人数"),
            AnnexTwoColumn::Workshops => ("享受就业帮扶车间等载体吸纳就业奖补情况", "车间数"),
            AnnexTwoColumn::WorkshopYuan => ("享受就业帮扶车间等载体吸纳就业奖补情况", "金额"),
            AnnexTwoColumn::Bases => ("享受就业帮扶基地一次性奖补情况", "基地数"),
            AnnexTwoColumn::BaseYuan => ("享受就业帮扶基地一次性奖补情况", "金额"),
            AnnexTwoColumn::PublicPostPeople => ("享受公益性岗位补贴情况", "人数"),
            AnnexTwoColumn::PublicPostYuan => ("享受公益性岗位补贴情况", "金额"),
            AnnexTwoColumn::IncubatorPeople => ("享受创业孵化基地奖补情况", "人数"),
            AnnexTwoColumn::IncubatorYuan => ("享受创业孵化基地奖补情况", "金额"),
            AnnexTwoColumn::UntitledPeople => ("（原表此栏标题缺失）", "人数"),
            AnnexTwoColumn::UntitledYuan => ("（原表此栏标题缺失）", "金额"),
            AnnexTwoColumn::OtherPeople => ("其他就业补助资金渠道政策", "人数"),
            AnnexTwoColumn::OtherYuan => ("其他就业补助资金渠道政策", "金额"),
            AnnexTwoColumn::OtherContent => ("其他就业补助资金渠道政策", "政策内容"),
        }
    }

    fn city_progress(&self, city: City, sure: usize, unknown: usize, target: u32, thousandths: usize) -> String {
        let (whole, tenth) = (thousandths / 10, thousandths % 10);
        let open = if unknown == 0 { String::new() } else { format!("，另有 {} 人还不知道", number(unknown)) };
        let (target, sure) = (number(target as usize), number(sure));
        format!(
            "{}：目标 {target} 人，名册里在岗 {sure} 人{open}，占目标 {whole}.{tenth}%",
            RuleWording::city(self, city)
        )
    }
}

const LABELS: RosterLabels = RosterLabels {
    granted: "可以申请",
    discretionary: "给不给由当地定",
    open: "还不能确定，最多",
    error: "要改的行，改好后最多",
    local: "金额由当地定",
    incomplete: "这个文件不完整，可能没有下载完，或没有复制完。请重新下载或复制，再选一次。",
};
