//! 花名册导出的工作簿。

use super::Chinese;
use crate::page::shared::wording::roster_export::{ExportLabels, RosterExportWording};
use crate::page::shared::wording::rules::RuleWording;
use wengang_core::Fund;

impl RosterExportWording for Chinese {
    fn exported(&self) -> [&'static str; 4] {
        ["测算结果", "测算金额（元）", "资金", "测算原因"]
    }

    fn export(&self) -> &'static ExportLabels {
        &LABELS
    }

    fn sum_heading(&self, support: &str, fund: Fund, part: &str) -> String {
        let fund = if fund == Fund::RuralTransition { "衔接资金" } else { self.fund(fund) };
        format!("{support}（{fund}）：{part}（元）")
    }

    fn people_of(&self, part: &str) -> String {
        format!("{part}：人数")
    }

    fn yuan_of(&self, part: &str) -> String {
        format!("{part}：元")
    }
}

const LABELS: ExportLabels = ExportLabels {
    people: "逐人",
    sums: "汇总",
    gaps: "待补清单",
    skipped: "跳过的行",
    all: "合计",
    support: "补助",
    fixes: "先改哪里",
    row: "行号",
    gap: "要补、要改的",
    waiting: "等着它的补助",
    sheet: "来自哪张表",
    row_of_sheet: "表里第几行",
    first_row: "从第几行",
    last_row: "到第几行",
    why: "为什么跳过",
};
