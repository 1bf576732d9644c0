//! A heading as it is compared, and what can be seen in it without knowing what it means.

use super::named_times::heading_in_plain_times;
use super::one_day::{is_half, of_one_day};
use super::part_of_year::part_of_year;
use super::vocabulary::{is_made_of, words_near};
use super::whole_year::in_plain_whole_year;
use super::years::{short_years_in, years_in};
use crate::facts::Months;
use crate::roster::cells::{half_width, in_digits};

/// A heading as it is compared: half-width, without blanks, punctuation and what stands in brackets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    /// The words outside brackets, or all of them if there are none.
    words: String,
    /// Everything, brackets too.
    all: String,
    /// What stands in brackets.
    bracketed: String,
}

/// A heading longer than this is a sentence.
pub const LONGEST: usize = 40;

impl Heading {
    /// Reads a heading; nothing of a sentence.
    pub fn read(heading: &str) -> Self {
        if LONGEST * 4 < heading.len() {
            return Self::default();
        }
        let all = half_width(heading).to_uppercase();
        // A table that a spreadsheet made of another one says how it did.
        let all = ["求和项:", "SUMOF"].iter().find_map(|made| all.strip_prefix(made)).map(str::to_owned).unwrap_or(all);
        // 二〇二二年 is a year as well.
        let all = if all.contains(['〇', '零']) { in_digits(&all) } else { all };
        let all = if names_a_year(&all) { heading_in_plain_times(&all) } else { all };
        let all = if all.contains(['月', '季']) { in_plain_whole_year(&all) } else { all };
        let mut depth = 0_usize;
        let (mut words, mut bracketed) = (String::with_capacity(all.len()), String::new());
        for c in all.chars() {
            match c {
                '(' | '[' | '【' | '{' | '〔' => depth += 1,
                ')' | ']' | '】' | '}' | '〕' => depth = depth.saturating_sub(1),
                _ if depth != 0 => bracketed.push(c),
                '*' | ':' | '、' | '/' | '\'' | '"' | '.' | ',' => (),
                _ => words.push(c),
            }
        }
        if LONGEST < words.chars().count() {
            return Self::default();
        }
        let words = without_echo(words);
        let of_half = is_half(&bracketed).then(|| std::mem::take(&mut bracketed));
        Self { words: of_one_day(words + &of_half.unwrap_or_default()), all, bracketed }
    }

    /// Whether nothing but a unit stands there, such as （元）.
    pub fn is_unit(&self) -> bool {
        let bare = self.all.trim_matches(['(', ')']);
        !self.all.is_empty()
            && (UNITS.split(' ').any(|unit| unit == bare) || (self.words.is_empty() && !bare.is_empty()))
    }

    /// Whether nothing stands there.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Both headings of a column whose heading is divided.
    pub fn under(&self, upper: &Self) -> Self {
        let both = |of: fn(&Self) -> &str| format!("{}{}", of(upper), of(self));
        Self { words: both(|part| &part.words), all: both(|part| &part.all), bracketed: both(|part| &part.bracketed) }
    }

    /// Whether these are its words outside brackets.
    pub fn is(&self, words: &str) -> bool {
        self.words == words
    }

    /// Whether that stands in it outside brackets.
    pub fn has(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Those of the words, divided by blanks, that may stand in it outside brackets.
    pub fn near<'a>(&'a self, words: &'a str) -> impl Iterator<Item = &'a str> {
        words_near(&self.words, words)
    }

    /// Its first character outside brackets.
    pub fn first(&self) -> Option<char> {
        self.words.chars().next()
    }

    /// Whether that stands anywhere in it.
    pub fn has_anywhere(&self, word: &str) -> bool {
        self.all.contains(word)
    }

    /// All that it says.
    pub fn everything(&self) -> &str {
        &self.all
    }

    /// What stands in brackets in it.
    pub fn bracketed(&self) -> &str {
        &self.bracketed
    }

    /// Whether its words outside brackets begin so.
    pub fn starts_with(&self, word: &str) -> bool {
        self.words.starts_with(word)
    }

    /// Whether its words outside brackets end so.
    pub fn ends_with(&self, word: &str) -> bool {
        self.words.ends_with(word)
    }

    /// Whether its words outside brackets are made of nothing but those.
    pub fn is_made_of(&self, lists: &[&str]) -> bool {
        is_made_of(&self.words, lists)
    }

    /// Whether nothing stands outside brackets.
    pub fn has_no_words(&self) -> bool {
        self.words.is_empty()
    }

    /// By how many powers of ten the heading's unit of money is larger than a yuan.
    pub fn tens(&self) -> Option<u8> {
        let units = [("万元", 4), ("千元", 3), ("百元", 2), ("元", 0)];
        units.into_iter().find(|(unit, _)| self.all.contains(unit)).map(|(_, tens)| tens)
    }

    /// The months in the heading's unit of time.
    pub fn months(&self) -> Option<u32> {
        let bracketed = |unit: &str| self.all.contains(&format!("({unit})")) || self.words.ends_with(unit);
        let months = bracketed("月") || bracketed("个月") || self.has("月数");
        let years = bracketed("年") || self.has("年限") || self.has("年数");
        match (months, years) {
            (true, false) => Some(1),
            (false, true) => Some(12),
            _ => None,
        }
    }

    /// Whether it is that of a column of sums, which is the pay where the others are the months'.
    pub fn is_sum(&self) -> bool {
        const SUMS: &str = "合计 累计 总计 共计 总额 小计 全年 年合计 全年合计 全年总计 全年累计 年度合计 年度累计 年终合计 本年合计 \
                            本年累计 总金额 合计金额 金额合计";
        let bare = self.words.split_once('年').filter(|(year, _)| year.len() == 4 && year.parse::<u16>().is_ok());
        let bare = bare.map_or(self.words.as_str(), |(_, rest)| rest);
        SUMS.split(' ').any(|sum| sum == bare)
    }

    /// Whether it names months, but not from the first to the twelfth.
    pub fn has_part_of_year(&self) -> bool {
        let numeral = |c: &char| c.is_ascii_digit() || "一二三四五六七八九十".contains(*c);
        let numbers = self.all.split("月").map(|before| {
            let tail: String = before.chars().rev().take_while(|c| numeral(c) || *c == '-').collect();
            tail.chars().rev().collect::<String>()
        });
        let mut months: Vec<String> = numbers.collect();
        // What stands behind the last 月 is no month.
        months.pop();
        let named: Vec<&str> =
            months.iter().flat_map(|months| months.split('-')).filter(|month| !month.is_empty()).collect();
        !named.is_empty() && !matches!(named.as_slice(), ["1" | "01" | "一", "12" | "十二"])
    }

    /// The years that it names, 2021 in 2021年工资.
    pub fn years(&self) -> impl Iterator<Item = u16> {
        years_in(&self.all).chain(short_years_in(&self.all))
    }

    /// The month that it names, if it is that of a month's pay, such as 3月, 三月份, 2022年3月 or 3月工资.
    pub fn month(&self) -> Option<u8> {
        month_number(self.time_of_pay().trim_end_matches('份').strip_suffix('月')?)
    }

    /// The months of the quarter or of the half of the year that it names, if it is that of its pay: 一季度工资, 上半年.
    pub fn part_of_year(&self) -> Option<Months> {
        part_of_year(self.time_of_pay())
    }

    /// What it says but for a year and for words for pay.
    fn time_of_pay(&self) -> &str {
        let named = MONTHS_PAY.split(' ').find_map(|pay| self.words.strip_suffix(pay).filter(|rest| !rest.is_empty()));
        let time = named.unwrap_or(&self.words);
        time.split_once('年').filter(|(year, _)| year.len() == 4).map_or(time, |(_, time)| time)
    }

    /// Whether it names one month, as [`Heading::month`] says.
    pub fn is_month(&self) -> bool {
        self.month().is_some()
    }

    /// Whether it is nothing but a time: a month, a quarter, a half of the year.
    pub fn is_time(&self) -> bool {
        let part = ["季度", "半年"].iter().any(|word| self.ends_with(word)) || self.ends_with("月");
        self.is_month() || part && self.words.chars().count() <= "2022年第一季度".chars().count()
    }

    /// Whether it is about the whole year by its own words.
    pub fn is_of_whole_year(&self) -> bool {
        ["全年", "年度", "年工资", "年合计", "年累计", "累计", "1-12月"].iter().any(|word| self.has(word))
            || self.years().next().is_some() && !self.has_part_of_year()
    }
}

/// The words without what says them again in English behind them: 姓名 Name.
fn without_echo(words: String) -> String {
    let bare = words.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '_');
    let is_echo = bare.len() + 1 < words.len() && bare.ends_with(|c: char| !c.is_ascii());
    if is_echo { bare.to_owned() } else { words }
}

/// Whether four digits follow each other, as those of a year do.
fn names_a_year(text: &str) -> bool {
    text.as_bytes().windows(4).any(|digits| digits.iter().all(u8::is_ascii_digit))
}

/// The number of a month, in digits or numerals; 元月 is the first.
pub fn month_number(text: &str) -> Option<u8> {
    if text == "元" {
        return Some(1);
    }
    let digits = in_digits(text);
    let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain { digits.parse().ok().filter(|number| (1..=12).contains(number)) } else { None }
}

/// What stands behind a month where its pay is meant, the longer before the shorter.
const MONTHS_PAY: &str = "应发工资 实发工资 发放工资 劳动报酬 劳务报酬 工资额 工资金额 发放金额 发放额 \
                          应发 实发 工资 报酬 薪资";

/// Units that stand in brackets behind headings, or under them.
const UNITS: &str = "元 万元 千元 人 月 个月 年 岁 天 日 年月日 年/月/日 是/否 省内/省外 个";
