//! What headings mean: the words by which people call each column.

use super::field::Field;
use super::words::{WORDS, Words};
use crate::values::half_width;

/// A heading as it is compared: half-width, without blanks, punctuation and what stands in brackets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Label {
    /// The words outside brackets, or all of them if there are none.
    words: String,
    /// Everything, brackets too.
    all: String,
}

/// How surely a heading means a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    /// It holds a word for it.
    Part,
    /// It is a word for it.
    Whole,
}

/// A heading longer than this is a sentence.
const LONGEST: usize = 40;

impl Label {
    pub(super) fn read(heading: &str) -> Self {
        if LONGEST * 4 < heading.len() {
            return Self::default();
        }
        let all = half_width(heading).to_uppercase();
        let mut depth = 0_usize;
        let mut words = String::with_capacity(all.len());
        for c in all.chars() {
            match c {
                '(' | '[' | '【' | '{' | '〔' => depth += 1,
                ')' | ']' | '】' | '}' | '〕' => depth = depth.saturating_sub(1),
                '*' | ':' | '、' | '/' | '\'' | '"' | '.' | ',' => (),
                _ if depth == 0 => words.push(c),
                _ => (),
            }
        }
        if LONGEST < words.chars().count() {
            return Self::default();
        }
        Self { words, all }
    }

    /// Whether nothing but a unit stands there, such as （元）.
    pub(super) fn is_unit(&self) -> bool {
        let bare = self.all.trim_matches(['(', ')']);
        !self.all.is_empty() && (UNITS.contains(&bare) || (self.words.is_empty() && !bare.is_empty()))
    }

    /// Whether nothing stands there.
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Both headings of a column whose heading is divided.
    pub(super) fn under(&self, upper: &Self) -> Self {
        Self { words: format!("{}{}", upper.words, self.words), all: format!("{}{}", upper.all, self.all) }
    }

    /// Whether the heading needs the one above it: it is a sum or a bare noun, or what is above changes its meaning.
    pub(super) fn continues(&self, upper: &Self) -> bool {
        let changed = ["合同", "交通", "生产"].iter().any(|word| upper.has(word));
        match self.field() {
            Some((field, _)) => changed && !matches!(field, Field::Name | Field::Id),
            None => is_sum(self) || NOUNS.contains(&self.words.as_str()),
        }
    }

    fn has(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// What the heading means, and how surely.
    pub(super) fn field(&self) -> Option<(Field, Match)> {
        if self.words.is_empty() {
            return None;
        }
        let lists_both = self.all.contains("监测") && self.all.contains("脱贫");
        let lists_both = lists_both && !["时间", "姓名", "证"].iter().any(|word| self.has(word));
        if lists_both {
            return Some((Field::Household, Match::Part));
        }
        let whole = WORDS.iter().find(|(_, whole, ..)| whole.split(' ').any(|word| word == self.words));
        let found = whole.map(|(field, ..)| (*field, Match::Whole)).or_else(|| self.field_in_part());
        found.filter(|(field, _)| *field != Field::Pay || !self.is_of_a_month())
    }

    fn field_in_part(&self) -> Option<(Field, Match)> {
        let means = |(_, _, parts, not): &&Words| {
            let holds = |all: &str| !all.is_empty() && all.split('+').all(|word| self.has(word));
            parts.split(' ').any(holds) && !not.split(' ').any(|word| !word.is_empty() && self.has(word))
        };
        WORDS.iter().find(means).map(|(field, ..)| (*field, Match::Part))
    }

    /// Pay of a month, which is not the pay accumulated in the year.
    fn is_of_a_month(&self) -> bool {
        let whole_year = ["合计", "累计", "总额", "全年", "1-12月"].iter().any(|word| self.has(word));
        let month = ["月工资", "月收入", "月薪", "平均", "月份"].iter().any(|word| self.has(word));
        let rate = ["元/月", "/月", "每月", "月均"].iter().any(|word| self.all.contains(word));
        rate || (month && !whole_year) || self.words.ends_with('月') || self.has("季度")
    }

    /// By how many powers of ten the heading's unit of money is larger than a yuan.
    pub(super) fn tens(&self) -> Option<u8> {
        let units = [("万元", 4), ("千元", 3), ("百元", 2), ("元", 0)];
        units.into_iter().find(|(unit, _)| self.all.contains(unit)).map(|(_, tens)| tens)
    }

    /// The months in the heading's unit of time.
    pub(super) fn months(&self) -> Option<u32> {
        let bracketed = |unit: &str| self.all.contains(&format!("({unit})")) || self.words.ends_with(unit);
        let months = bracketed("月") || bracketed("个月") || self.has("月数");
        let years = bracketed("年") || self.has("年限") || self.has("年数");
        match (months, years) {
            (true, false) => Some(1),
            (false, true) => Some(12),
            _ => None,
        }
    }
}

const UNITS: &[&str] = &[
    "元",
    "万元",
    "千元",
    "人",
    "月",
    "个月",
    "年",
    "岁",
    "天",
    "日",
    "年月日",
    "年/月/日",
    "是/否",
    "省内/省外",
    "个",
];

/// Lower headings that say nothing without the upper one.
const NOUNS: &[&str] = &[
    "类型",
    "类别",
    "种类",
    "期限",
    "时长",
    "月数",
    "方式",
    "金额",
    "号码",
    "时间",
    "起止",
    "起止时间",
    "情况",
    "名称",
    "是否",
    "日期",
];

/// Headings of a column of sums, which is the pay where the others are the months'.
pub(super) fn is_sum(label: &Label) -> bool {
    ["合计", "累计", "总计", "小计", "全年", "年合计", "全年合计", "全年累计", "年度合计", "合计金额"]
        .contains(&label.words.as_str())
}

/// Whether a heading names one month, such as 3月 or 3月份.
pub(super) fn is_month(label: &Label) -> bool {
    let digits = label.words.trim_end_matches('份').strip_suffix('月').unwrap_or("");
    (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
#[path = "../../../tests/rosters/units/labels.rs"]
mod tests;
