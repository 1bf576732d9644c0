//! Headings between rows, and what they say of the rows under them.

use super::doubt::DoubtCause;
use super::row_label::{is_note, is_signature, is_total};
use super::told::{said_in_title, told};
use crate::roster::cells::{WorkPlace, half_width, has, work_place};
use crate::roster::file::{Cell, Table};

/// What stands in a row that is no person, no sum and no header, half-width; nothing of a signature.
pub fn words_between(table: &Table, row: usize) -> Option<String> {
    let mut words = String::new();
    for (_, cell) in table.filled(row) {
        let Cell::Text(text) = cell else { continue };
        let text = half_width(text);
        // Where cells were merged, each can have the words again.
        words += if words == text { "" } else { &text };
    }
    (!words.is_empty() && !is_signature(&words) && !is_total(&words)).then_some(words)
}

/// What a heading between rows casts doubt on: what its words say, and else that it is unclear, unless it is made of nothing but
/// harmless words or is called as a place or a group is.
pub fn said_of_rows(text: &str, year: u16) -> Vec<DoubtCause> {
    let said = said_in_title(text, year);
    if !said.is_empty() || is_note(text) || is_harmless(text) { said } else { vec![DoubtCause::Unclear] }
}

/// Whether a row that has nothing else is a heading between rows, although its words are as short as a name.
pub fn heads_rows(text: &str) -> bool {
    !told(text).is_empty()
        || is_called_as_a_group(text)
        || NO_NAMES.iter().any(|word| text.starts_with(word))
        || has(text, OF_GROUPS)
}

/// How deep a heading lies under others: one that is numbered 一、 or begins with 以下 holds for those that are not.
pub fn depth(text: &str) -> u8 {
    let digits = |text: &str| text.chars().next().is_some_and(|c| c.is_ascii_digit());
    match text.split_once('、') {
        Some((number, _)) if !number.is_empty() && !digits(number) && is_numeral(number) => 1,
        _ if text.starts_with("以下") || text.starts_with("以上") => 1,
        _ if text.starts_with('(') && !digits(text.trim_start_matches('(')) => 2,
        _ if digits(text) => 3,
        _ => 4,
    }
}

/// Words that no name holds.
pub const OF_GROUPS: &[&str] =
    &["脱贫", "返贫", "贫困", "监测", "人员", "人口", "职工", "工人", "员工", "对象", "名单"];

/// Words as short as a name that set people apart and say nothing of how.
const NO_NAMES: &[&str] =
    &["其他", "其它", "另外", "临时", "待定", "候补", "备用", "退出", "外来", "未", "不", "无", "新户"];

fn is_numeral(text: &str) -> bool {
    text.chars().all(|c| "一二三四五六七八九十".contains(c))
}

fn is_called_as_a_group(text: &str) -> bool {
    let text = text.trim_end_matches([':', '(', ')']);
    let numbered = |c: char| c.is_ascii_alphanumeric() || "甲乙丙丁戊".contains(c) || is_numeral(&c.to_string());
    let long = 2 < text.chars().count() || text.chars().count() == 2 && text.starts_with(numbered);
    let groups =
        ["车间", "小组", "班组", "公司", "合作社", "基地", "工厂", "社区", "街道", "脱贫户", "监测户", "贫困户"];
    let ends = |words: &[&str]| words.iter().any(|word| text.ends_with(word));
    ends(&groups)
        || long && ends(&["村", "组", "屯", "乡", "镇", "县", "市", "省", "区", "厂", "队", "班", "店", "线", "部"])
}

/// Whether nothing but harmless words, numbers and signs stands there, or what a place or a group is called.
fn is_harmless(text: &str) -> bool {
    let groups = text.split([':', '(', ')', '-', '、', ',']).filter(|part| !part.is_empty());
    groups.into_iter().all(|part| {
        let rest = HARMLESS.iter().fold(part.to_owned(), |rest, word| rest.replace(word, ""));
        is_called_as_a_group(part)
            || matches!(work_place(Cell::Text(part.trim_end_matches("方向"))), Ok(Some(WorkPlace::In(_))))
            || rest.chars().all(|c| !c.is_alphabetic() || is_numeral(&c.to_string()) || c.is_ascii())
    })
}

/// Words of headings between rows that say nothing against the rows; the longer before the shorter.
const HARMLESS: &[&str] = &[
    "防止返贫",
    "易返贫",
    "建档立卡",
    "边缘易致贫",
    "脱贫不稳定",
    "突发严重困难",
    "无内容",
    "无正文",
    "脱贫",
    "监测",
    "对象",
    "贫困",
    "人口",
    "人员",
    "劳动力",
    "名单",
    "名册",
    "花名册",
    "明细",
    "在外",
    "跨省",
    "外省",
    "外出",
    "务工",
    "就业",
    "帮扶",
    "吸纳",
    "稳定",
    "介绍",
    "省内",
    "省外",
    "县内",
    "县外",
    "县域",
    "本地",
    "本村",
    "本乡",
    "本镇",
    "本县",
    "以下",
    "以上",
    "空白",
    "车间",
    "班组",
    "小组",
    "正式",
    "在岗",
    "在职",
    "员工",
    "职工",
    "工人",
    "普工",
    "管理",
    "后勤",
    "生产",
    "包装",
    "缝纫",
    "裁剪",
    "质检",
    "一线",
    "季节",
    "长期",
    "固定",
    "计件",
    "奖补",
    "申报",
    "申请",
    "享受条件",
    "符合条件",
    "续表",
    "附表",
    "附件",
    "接上页",
    "转下页",
    "上页",
    "下页",
    "部分",
    "类别",
    "情况",
    "分组",
    "第",
    "批",
    "页",
    "共",
    "表",
    "男",
    "女",
    "户",
    "工",
    "组",
    "班",
    "队",
    "村",
    "人",
    "为",
    "是",
    "的",
    "续",
    "接",
    "附",
    "各",
    "年",
    "度",
    "新增",
    "补充",
    "增补",
    "补报",
    "追加",
    "新招",
    "老",
];

/// Whether the words are rather those of a title than of a heading between rows.
pub fn is_titled_as_a_table(text: &str) -> bool {
    let text = text.trim_end_matches([')', '(']);
    has(text, &["花名册", "名册", "台账", "统计表", "汇总表", "发放表", "明细表", "登记表", "申报表", "申请表", "公示"])
        || ["工资表", "工资单", "一览表"].iter().any(|end| text.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_between_rows_is_harmless_or_says_what_it_casts_doubt_on() {
        for harmless in [
            "一车间",
            "前进村",
            "第一组",
            "脱贫户",
            "二、监测户",
            "(二)边缘易致贫户",
            "以下空白",
            "缝纫组",
            "杜尔伯特镇",
            "1、一组",
            "以下为脱贫人员",
            "2022年",
            "续表",
            "——以下无内容——",
        ] {
            assert_eq!(said_of_rows(&half_width(harmless), 2022), [], "{harmless}");
        }
        let said = [
            ("以下为非脱贫人员", DoubtCause::NotAssisted),
            ("二、离职人员", DoubtCause::Left),
            ("二、上半年已享受奖补人员", DoubtCause::AlreadyReceived),
            ("附:上年未领人员", DoubtCause::AnotherYear),
            ("2021年工资", DoubtCause::AnotherYear),
            ("其他", DoubtCause::Unclear),
            ("以下未签合同", DoubtCause::Unclear),
            ("拟录用", DoubtCause::Planned),
        ];
        for (words, cause) in said {
            assert!(said_of_rows(words, 2022).contains(&cause), "{words}: {:?}", said_of_rows(words, 2022));
        }
    }
}
