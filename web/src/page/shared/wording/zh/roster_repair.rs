//! What is asked about a roster, and what is to be put right in it.

use super::Chinese;
use crate::page::shared::wording::amounts::grouped;
use crate::page::shared::wording::conditions::ConditionWording;
use crate::page::shared::wording::questions::QuestionWording;
use crate::page::shared::wording::roster::RosterWording;
use crate::page::shared::wording::roster_file::RosterFileWording;
use crate::page::shared::wording::roster_repair::{RepairLabels, RosterRepairWording};
use wengang_core::roster::{DoubtCause, Field, FixWhat, Replacement};
use wengang_core::{Year, Yuan};

impl RosterRepairWording for Chinese {
    fn repair_labels(&self) -> &'static RepairLabels {
        &LABELS
    }

    fn column_question(
        &self,
        (letter, heading): (&str, &str),
        cause: DoubtCause,
        rows: usize,
        people: usize,
        yuan: Yuan,
    ) -> String {
        let yuan = grouped(yuan);
        let why = self.doubt(cause);
        format!("{letter} 列（{heading}）：{why}。{rows} 行因此还不能确定，{people} 人，最多 {yuan}\u{a0}元。")
    }

    fn confirm(&self, field: Field, year: Year) -> String {
        match field {
            Field::Pay => format!("是 {year} 年全年的工资"),
            Field::Fare => "是来回的路费".to_owned(),
            Field::Name => "名字后面写的不影响".to_owned(),
            field => format!("就是“{}”", self.field(field)),
        }
    }

    fn leave_out(&self, letter: &str, heading: &str) -> String {
        format!("别管 {letter} 列（{heading}）")
    }

    fn word_question(
        &self,
        (letter, heading): (&str, &str),
        words: &str,
        rows: usize,
        people: usize,
        yuan: Yuan,
    ) -> String {
        let yuan = grouped(yuan);
        format!("{letter} 列（{heading}）有 {rows} 行写着“{words}”，{people} 人，最多 {yuan}\u{a0}元。算哪一种？")
    }

    fn replacement(&self, replacement: Replacement) -> &'static str {
        match replacement {
            Replacement::Employer => "单位安排的车",
            Replacement::Train => "火车（含高铁）",
            Replacement::OwnCar => "自己开车",
            Replacement::ThisYear => "当年领过",
            Replacement::EarlierYear => "往年领过",
            Replacement::Unable => "没有能力搞生产经营",
            Replacement::LiftedOut
            | Replacement::Monitored
            | Replacement::Neither
            | Replacement::Yes
            | Replacement::No
            | Replacement::Employed
            | Replacement::SelfEmployed
            | Replacement::PublicPost
            | Replacement::FixedTerm
            | Replacement::OpenEnded
            | Replacement::ServiceAgreement
            | Replacement::NoContract
            | Replacement::InTheProvince
            | Replacement::AnotherProvince
            | Replacement::Abroad
            | Replacement::Coach
            | Replacement::Ship
            | Replacement::Air => replacement.word(),
        }
    }

    fn fix(&self, what: FixWhat, people: usize, yuan: Yuan) -> String {
        let yuan = grouped(yuan);
        let what = match what {
            FixWhat::Cell { field: column, problem: wrong } => {
                format!("改正“{}”：{}", self.field(column), self.problem(wrong))
            }
            FixWhat::Missing { fact } => format!("补上“{}”", self.short(fact)),
            FixWhat::SamePerson => "补上身份证号，好分清同名的人".to_owned(),
            FixWhat::AskThePlace { reading } => self.reading(reading).to_owned(),
        };
        format!("{what}（{people} 人，最多 {yuan}\u{a0}元）")
    }

    fn once_corrected(&self, yuan: Yuan) -> String {
        let yuan = grouped(yuan);
        format!("还没算出来；要改的行改好以后，最多可能 {yuan}\u{a0}元")
    }

    fn corrected(&self, steps: usize) -> String {
        format!("已改 {steps} 处")
    }

    fn header_at(&self, header: Option<(u32, u32)>) -> String {
        match header {
            None => "没有认出表头，请指出哪一行是表头。".to_owned(),
            Some((first, last)) if first == last => format!("表头是第 {first} 行。"),
            Some((first, last)) => format!("表头是第 {first}–{last} 行。"),
        }
    }

    fn header_length(&self, rows: u32) -> String {
        format!("{rows} 行")
    }

    fn cell_of_row(&self, heading: &str, row: u32) -> String {
        format!("{heading}，第 {row} 行")
    }
}

const LABELS: RepairLabels = RepairLabels {
    questions: "先回答这几个问题",
    see_rows: "看这些行",
    mend_row: "改这一行",
    take_over: "改好了",
    leave_row: "不改了",
    mended: "改过",
    undo: "撤销",
    redo: "重做",
    all_columns: "没用到的列也显示",
    header_rows: "表头在哪里",
    first_rows: "表格开头的几行",
    header_mark: "表头",
    header_up: "表头上移一行",
    header_down: "表头下移一行",
    header_lengths: "表头占几行",
    header_forgets: "换了表头，各列要重新选；也可以撤销。",
    save_reading: "保存这次的读法",
    reading_holds: "只存表头、词和您的选择，人名和各行都不在里面。下次先选这个文件，再选新名册，就照这次的读法读。",
    reading_used: "下一份名册按您存下的读法读。",
    drop_reading: "不用它了",
    no_reading: "这个 .json 文件不是在这里存下的读法。名册请选 Excel、WPS 表格或 CSV。",
};
