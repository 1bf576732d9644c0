//! The time that a title names, in whichever way it writes its years and months.

use super::doubt::DoubtCause;
use super::heading::Heading;
use super::labelled::is_dated;
use super::named_times::{Piece, is_year, number, pieces, title_in_plain_times};
use super::whole_year::in_plain_whole_year;
use super::years::years_in;
use crate::roster::cells::has;

/// The other time than that year which a title, half-width, names: another year, a month, a part of the year. A day alone says
/// when it was filled in: before the year nothing of it was paid.
pub fn other_time_told(title: &str, year: u16) -> Option<DoubtCause> {
    if title.split_once(':').is_some_and(|(label, value)| is_dated(label, value)) {
        // What is filled in two years later is that of the year between.
        let other = years_in(title).max().is_some_and(|named| named < year || year + 1 < named);
        return other.then_some(DoubtCause::AnotherYear);
    }
    let of_pay = has(title, &["工资", "报酬", "薪", "发放", "应发", "实发", ":"]) && !title.contains("公示");
    let written = title_in_plain_times(&in_plain_whole_year(title), of_pay);
    let heading = Heading::read(&written);
    let of_other_year =
        is_of_other_year(&heading, year) || joins_other_year(&written, year) || is_pay_of_other_year(&written, year);
    if of_other_year { Some(DoubtCause::AnotherYear) } else { other_time_headed(&heading, year) }
}

/// Whether a title is of a month or of another part of a year, whichever.
pub fn is_of_a_part(title: &str) -> bool {
    let year = years_in(title).next().unwrap_or(0);
    matches!(other_time_told(title, year), Some(DoubtCause::OneMonth | DoubtCause::PartOfYear))
}

/// The other time that a heading names: one before that year, or a part of it.
pub fn other_time_headed(heading: &Heading, year: u16) -> Option<DoubtCause> {
    if reaches_before(heading, year) { Some(DoubtCause::AnotherYear) } else { part_of_year(heading) }
}

/// Whether it reaches back behind the year: 建厂以来, 2022年以前, “十四五”期间; not 2022年以来.
fn reaches_before(heading: &Heading, year: u16) -> bool {
    let text = heading.everything();
    let own = [&format!("{year}年"), &format!("{year}"), "今年", "本年", "年初", "年度", "月", "月份", "日"];
    let reaches = |words: &str, harmless: &[&str]| {
        words.split(' ').any(|word| {
            let mut before = text.match_indices(word).map(|(at, _)| text.get(..at).unwrap_or_default());
            before.any(|before| !harmless.iter().any(|own| before.ends_with(own)))
        })
    };
    let of_plan = has(text, &["十二五", "十三五", "十四五"]) && has(text, &["期间", "时期", "以来"]);
    of_plan || reaches("以来 至今 迄今", &own) || reaches("以前 之前", &["日", "月", "月份", "节", "过"])
}

/// Whether it names years, and not that one.
pub fn is_of_other_year(heading: &Heading, year: u16) -> bool {
    heading.years().next().is_some() && heading.years().all(|named| named != year)
}

/// Whether it names the pay of another year, whenever that was paid: 2022年补发2021年度工资.
fn is_pay_of_other_year(title: &str, year: u16) -> bool {
    title.match_indices('年').any(|(at, _)| {
        let (before, behind) = title.split_at(at);
        let behind = behind.trim_start_matches(['年', '度', '全', '的']);
        let of_pay = ["工资", "务工工资", "劳动报酬", "报酬", "薪"].iter().any(|pay| behind.starts_with(pay));
        let named = before.len().checked_sub(4).and_then(|from| before.get(from..));
        of_pay && named.and_then(|named| years_in(named).next()).is_some_and(|named| named != year)
    })
}

/// Whether it names the year.
pub fn names_year(heading: &Heading, year: u16) -> bool {
    heading.years().any(|named| named == year)
}

/// That a title is of a month or of another part of the year.
fn part_of_year(title: &Heading) -> Option<DoubtCause> {
    let is_part = |word: &str| title.has_anywhere(word);
    if PARTS.split(' ').any(is_part) || is_of_a_season(title) {
        return Some(DoubtCause::PartOfYear);
    }
    let ranges = "- ~ 至 到".split(' ').any(is_part);
    title.has_part_of_year().then_some(if ranges { DoubtCause::PartOfYear } else { DoubtCause::OneMonth })
}

/// Words for parts of the year.
const PARTS: &str = "上半年 下半年 半年工资 半年度 半年薪 半年报酬 半年发 半年累 季度 Q1 Q2 Q3 Q4 周工资 截至 截止 春季 夏季 秋季 冬季 春耕 秋收 夏锄 农忙 农闲 旺季 淡季 寒假 暑假 暑期";

/// Whether it is of a time that something else lasted: 疫情期间; not 务工期间 or 所属期间.
fn is_of_a_season(title: &Heading) -> bool {
    let own = ["务工", "就业", "在岗", "在职", "在厂", "工作", "合同", "所属", "发放", "统计", "用工", "年度", "年"];
    let all = ["会计", "核算", "帮扶", "结算", "税款", "计薪", "工资", "过渡"];
    title.has_anywhere("期间") && !own.iter().chain(&all).any(|before| title.has_anywhere(&format!("{before}期间")))
}

/// Whether two years are joined, of which one is not that: 2021-2022年度.
fn joins_other_year(title: &str, year: u16) -> bool {
    let pieces = pieces(title);
    let years: Vec<(usize, u32)> = (0..pieces.len())
        .filter_map(|at| {
            number(&pieces, at).filter(|(long, named)| *long == 4 && is_year(*named)).map(|(_, named)| (at, named))
        })
        .collect();
    years.windows(2).any(|pair| {
        let [(from, one), (to, other)] = pair else { return false };
        let between = pieces.get(from + 1..*to).unwrap_or_default();
        let joins = |piece: &Piece| matches!(piece, Piece::Other(c) if "-~/至到、和及与年度".contains(*c));
        between.iter().all(joins) && [*one, *other].iter().any(|named| *named != u32::from(year))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::cells::half_width;

    fn assert_times(times: &[(&str, Option<DoubtCause>)]) {
        for (title, cause) in times {
            let plain = half_width(title);
            assert_eq!(other_time_told(&plain, 2022), *cause, "{title}: {}", title_in_plain_times(&plain, true));
        }
    }

    #[test]
    fn years_and_months_are_seen_however_they_are_written() {
        assert_times(&[
            ("二〇二一年度工资表", Some(DoubtCause::AnotherYear)),
            ("21年度工资表", Some(DoubtCause::AnotherYear)),
            ("2021—2022年度工资汇总", Some(DoubtCause::AnotherYear)),
            ("工资（2022.01.01-2022.06.30）", Some(DoubtCause::PartOfYear)),
            ("工资 2022-06", Some(DoubtCause::OneMonth)),
            ("工资表202206", Some(DoubtCause::OneMonth)),
            ("2022.1-6工资", Some(DoubtCause::PartOfYear)),
            ("工资（2022.01.01-2022.12.31）", None),
            ("2022.1-12工资", None),
            ("22年度工资表", None),
            ("工资发放表 2022.12.31", None),
            ("根据〔2021〕5号文件", None),
            ("从业10年以上人员", None),
            ("所属月份：2022-08", Some(DoubtCause::OneMonth)),
            ("会计期间：2022年08期", Some(DoubtCause::OneMonth)),
            ("数据截止日期：2022年6月30日", Some(DoubtCause::PartOfYear)),
            ("截至2022年12月31日工资已全部发放", None),
            ("2022年1月1日至2022年12月31日工资发放表", None),
            ("2022年1月1日至6月30日工资发放表", Some(DoubtCause::PartOfYear)),
            ("2022年12月31日工资汇总", None),
        ]);
    }

    #[test]
    fn the_year_itself_and_times_before_it_are_told_apart() {
        assert_times(&[
            ("车间成立以来工资累计发放统计表", Some(DoubtCause::AnotherYear)),
            ("自建厂至今工资", Some(DoubtCause::AnotherYear)),
            ("2022年以前工资", Some(DoubtCause::AnotherYear)),
            ("2022年以来工资", None),
            ("“十四五”以来工资", Some(DoubtCause::AnotherYear)),
            ("2022年秋收期间工资", Some(DoubtCause::PartOfYear)),
            ("2022年务工期间工资", None),
            ("二〇二二年度工资表", None),
            ("2022年补发2021年工资表", Some(DoubtCause::AnotherYear)),
            ("2021年度工资（2022年发放）", Some(DoubtCause::AnotherYear)),
            ("2022年一月至十二月工资表", None),
            ("2022年元月至12月工资发放表", None),
            ("2022年1-4季度工资汇总表", None),
            ("2022年半年度工资表", Some(DoubtCause::PartOfYear)),
            ("2022年度工资发放表（一至十二月）", None),
            ("2022年Q1工资", Some(DoubtCause::PartOfYear)),
        ]);
    }
}
