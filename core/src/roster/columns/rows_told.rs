//! The rows that a note tells without a name: by their numbers, 序号2、4-6, or by their place, 后两人.

use crate::roster::cells::in_digits;
use std::ops::{Range, RangeInclusive};

/// Numbers of rows, from one to another.
type Numbers = RangeInclusive<u32>;

/// What tells rows in a sentence.
#[derive(Debug, Default)]
pub struct RowsTold {
    /// Numbers of rows: 序号2, 2至3号.
    pub serials: Vec<Numbers>,
    /// Numbers of rows, or else their places: 第二人, 第3行.
    pub ordinals: Vec<Numbers>,
    /// Places among the people, counted from 0.
    pub places: Vec<Range<usize>>,
}

impl RowsTold {
    /// Those of a sentence, half-width, under which so many people stand; not the numbers of documents or days.
    pub fn of(sentence: &str, people: usize) -> Self {
        let sentence = in_digits(&sentence.replace(['两', '俩'], "2"));
        let mut told = Self { places: places_in(&sentence, people), ..Self::default() };
        let mut rest = sentence.as_str();
        while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
            let (before, list) = rest.split_at(at);
            let (numbers, called, behind) = list_of_numbers(list);
            let bare = before.trim_end_matches(|c: char| ":为是第()、,和及".contains(c));
            let ordinal = before.ends_with('第') && !before.ends_with("倒数第") && begins(behind, OF_PEOPLE);
            if ordinal {
                told.ordinals.extend(numbers);
            } else if ["序号", "编号", "序"].iter().any(|word| bare.ends_with(word)) || called && !is_other(before)
            {
                told.serials.extend(numbers);
            }
            rest = behind;
        }
        told
    }

    /// Whether it tells any.
    pub fn is_empty(&self) -> bool {
        self.serials.is_empty() && self.ordinals.is_empty() && self.places.is_empty()
    }
}

/// What stands behind a count or a number of people or of rows.
const OF_PEOPLE: &[&str] =
    &["人", "名", "位", "行", "条", "号", "个人", "个员工", "个工人", "户", "同志", "工人", "员工", "职工"];

/// Whether a number with 号 behind these words is that of a document, a day or a telephone.
fn is_other(before: &str) -> bool {
    before.ends_with([')', ']', '〕', '】', '月', '日', '字', '.', '/', '-', '年', '文', '楼', '栋', '院'])
}

/// The numbers at the beginning of a text, 2、4-6, whether one is called a row's number, and what stands behind them.
fn list_of_numbers(text: &str) -> (Vec<Numbers>, bool, &str) {
    let (mut numbers, mut called, mut rest): (Vec<Numbers>, bool, &str) = (Vec::new(), false, text);
    let mut is_range = false;
    loop {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (number, behind) = rest.split_at_checked(digits).unwrap_or_default();
        let Ok(number) = number.parse::<u32>() else { break };
        match numbers.last_mut().filter(|_| is_range) {
            Some(last) => *last = *last.start()..=number,
            None => numbers.push(number..=number),
        }
        called |=
            behind.starts_with('号') && !begins(behind, &["号文", "号车", "号楼", "号线", "号厂", "号令", "号院"]);
        rest = behind;
        let next = behind.strip_prefix('号').unwrap_or(behind);
        let joined = next.strip_prefix(['、', ',', '和', '及', '与', '-', '~', '至', '到', '—', '.']);
        let joined = joined.map(|joined| joined.trim_start_matches("序号").trim_start_matches('第'));
        let Some(joined) = joined.filter(|joined| joined.starts_with(|c: char| c.is_ascii_digit())) else { break };
        is_range = next.starts_with(['-', '~', '至', '到', '—']);
        rest = joined;
    }
    let noun = rest.trim_start_matches(['号', '人', '名', '位', '行', '条']);
    if let Some(last) = numbers.last_mut() {
        if begins(noun, &["以后", "之后", "以下", "往后", "起"]) {
            *last = *last.start()..=u32::MAX;
        } else if begins(noun, &["以前", "之前", "以上"]) {
            *last = 1..=*last.end();
        }
    }
    (numbers, called, if rest.len() == text.len() { text.get(1..).unwrap_or_default() } else { rest })
}

fn begins(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.starts_with(word)) && !text.starts_with("人民")
}

/// The places that a sentence counts from the first or from the last: 前2名, 最后1人, 末行, 倒数第2人.
fn places_in(sentence: &str, people: usize) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    for (word, of_last) in
        [("倒数第", true), ("倒数", true), ("前", false), ("头", false), ("首", false), ("后", true), ("末", true)]
    {
        for (at, _) in sentence.match_indices(word) {
            let behind =
                sentence.get(at + word.len()..).unwrap_or_default().trim_start_matches(['面', '边', '的', '尾']);
            let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
            let (number, noun) = behind.split_at_checked(digits).unwrap_or_default();
            let alone = matches!(word, "首" | "末") && number.is_empty();
            let count = if alone { 1 } else { number.parse().unwrap_or(0) };
            if count == 0 || !begins(noun, OF_PEOPLE) || noun.starts_with("户均") {
                continue;
            }
            let first = if of_last { people.saturating_sub(count) } else { 0 };
            let one = word == "倒数第";
            places.push(
                first..if one {
                    first + 1
                } else if of_last {
                    people
                } else {
                    count.min(people)
                },
            );
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_told_by_numbers_and_by_places() {
        let serials = |text| RowsTold::of(text, 5).serials;
        assert_eq!(serials("备注:序号2为非脱贫户"), [2..=2]);
        assert_eq!(serials("序号2、4-6、9为一般户"), [2..=2, 4..=6, 9..=9]);
        assert_eq!(serials("2至3号为一般户"), [2..=3]);
        assert_eq!(serials("2、3号已离职"), [2..=2, 3..=3]);
        assert_eq!(serials("2号、序号5已离职"), [2..=2, 5..=5]);
        assert_eq!(serials("序号十二为一般户"), [12..=12]);
        for text in ["依据〔2022〕18号文件", "12月5号发放", "3号车间", "2022年工资", "1-12月工资"] {
            assert!(RowsTold::of(text, 5).is_empty(), "{text}");
        }
        let places = |text| {
            let places = RowsTold::of(text, 5).places;
            places.first().map(|place| (place.start, place.end))
        };
        assert_eq!(places("后两人为普通农户"), Some((3, 5)));
        assert_eq!(places("最后一人为普通农户"), Some((4, 5)));
        assert_eq!(places("前两名为普通农户"), Some((0, 2)));
        assert_eq!(places("末行为普通农户"), Some((4, 5)));
        assert_eq!(places("倒数第二人已离职"), Some((3, 4)));
        assert_eq!(RowsTold::of("第一名、第二人已离职", 5).ordinals, [1..=1, 2..=2]);
    }
}
