//! The time that a title names, in whichever way it writes its years and months.

use super::doubt::DoubtCause;
use super::heading::Heading;
use crate::roster::cells::in_digits;

/// The other time than that year which a title, half-width, names: another year, a month, a part of the year. A title with a
/// day says when it was filled in.
pub fn other_time_told(title: &str, year: u16) -> Option<DoubtCause> {
    let written = in_plain_times(title);
    let heading = Heading::read(&written);
    if heading.has("日") {
        return None;
    }
    let of_other_year = is_of_other_year(&heading, year) || joins_other_year(&written, year);
    if of_other_year { Some(DoubtCause::AnotherYear) } else { part_of_year(&heading) }
}

/// Whether it names years, and not that one.
pub fn is_of_other_year(heading: &Heading, year: u16) -> bool {
    heading.years().next().is_some() && heading.years().all(|named| named != year)
}

/// Whether it names the year.
pub fn names_year(heading: &Heading, year: u16) -> bool {
    heading.years().any(|named| named == year)
}

/// That a title is of a month or of another part of the year.
fn part_of_year(title: &Heading) -> Option<DoubtCause> {
    let parts = ["上半年", "下半年", "季度", "截至", "截止"];
    if parts.iter().any(|word| title.has_anywhere(word)) {
        return Some(DoubtCause::PartOfYear);
    }
    title.has_part_of_year().then_some(if title.has_anywhere("-") {
        DoubtCause::PartOfYear
    } else {
        DoubtCause::OneMonth
    })
}

/// A piece of a title: a number as it is written, or a character.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Number(String),
    Other(char),
}

/// The title with years in four digits and months as 2022年6月; without the years of other documents' numbers, 〔2021〕5号.
fn in_plain_times(title: &str) -> String {
    let pieces = pieces(&in_digits(title));
    let of_pay = ["工资", "报酬", "薪", "发放", "应发", "实发"].iter().any(|word| title.contains(word));
    let months = of_pay || pieces.iter().all(|piece| matches!(piece, Piece::Number(_) | Piece::Other('-' | '.' | '/')));
    let days = (0..pieces.len()).filter(|at| matches!(month_at(&pieces, *at), Some((.., 5)))).count();
    let mut written = String::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        at += 1;
        if is_of_document(&pieces, at - 1) {
            continue;
        }
        match month_at(&pieces, at - 1) {
            Some((year, month, long)) if months && (long < 5 || days == 2) => {
                written += &format!("{year}年{month}月{}", if closes_range(&pieces, at - 1 + long) { "-" } else { "" });
                at += long - 1;
                if let Some(Piece::Number(last)) = pieces.get(at + 1).filter(|_| written.ends_with('-')) {
                    written += &format!("{last}月");
                    at += 2;
                }
            }
            // One day alone is that of the report.
            Some((.., long @ 5)) => at += long - 1,
            _ => match piece {
                Piece::Number(number) if is_short_year(&pieces, at - 1) => written += &format!("20{number}"),
                Piece::Number(number) => written += number,
                Piece::Other(c) => written.push(*c),
            },
        }
    }
    written
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for c in text.chars() {
        match pieces.last_mut() {
            Some(Piece::Number(number)) if c.is_ascii_digit() => number.push(c),
            _ if c.is_ascii_digit() => pieces.push(Piece::Number(c.to_string())),
            _ => pieces.push(Piece::Other(c)),
        }
    }
    pieces
}

fn number(pieces: &[Piece], at: usize) -> Option<(usize, u32)> {
    match pieces.get(at)? {
        Piece::Number(number) => Some((number.len(), number.parse().ok()?)),
        Piece::Other(_) => None,
    }
}

fn is_year(year: u32) -> bool {
    (1950..=2100).contains(&year)
}

/// The year, the month and how many pieces they take, 5 with a day, where 2022-06, 202206 or 2022.06.30 begins there.
fn month_at(pieces: &[Piece], at: usize) -> Option<(u32, u32, usize)> {
    let (digits, first) = number(pieces, at)?;
    let (year, month) = (first / 100, first % 100);
    if digits == 6 && is_year(year) && (1..=12).contains(&month) {
        return Some((year, month, 1));
    }
    let parts = |at: usize| matches!(pieces.get(at), Some(Piece::Other('-' | '.' | '/')));
    let (long, month) = number(pieces, at + 2).filter(|_| digits == 4 && is_year(first) && parts(at + 1))?;
    if 2 < long || !(1..=12).contains(&month) {
        return None;
    }
    let day = number(pieces, at + 4).filter(|(long, day)| parts(at + 3) && *long <= 2 && (1..=31).contains(day));
    let is_day = day.is_some() && pieces.get(at + 3) == pieces.get(at + 1);
    Some((first, month, if is_day { 5 } else { 3 }))
}

/// Whether a dash and the number of a last month follow: 2022.1-12.
fn closes_range(pieces: &[Piece], at: usize) -> bool {
    let is_month = |(long, month): (usize, u32)| long <= 2 && (1..=12).contains(&month);
    pieces.get(at) == Some(&Piece::Other('-'))
        && number(pieces, at + 1).is_some_and(is_month)
        && pieces.get(at + 2) != Some(&Piece::Other('月'))
}

/// Whether a year in brackets begins there, or ends, that belongs to the number of a document.
fn is_of_document(pieces: &[Piece], at: usize) -> bool {
    let year = |at: usize| matches!(number(pieces, at), Some((4, year)) if is_year(year));
    let closed = |at: usize| matches!(pieces.get(at), Some(Piece::Other('〕' | ')' | ']' | '】')));
    let opened = at.checked_sub(1).and_then(|before| pieces.get(before));
    let opened = matches!(opened, Some(Piece::Other('〔' | '(' | '[' | '【')));
    let numbered = number(pieces, at + 2).is_some() && pieces.get(at + 3) == Some(&Piece::Other('号'));
    year(at) && opened && closed(at + 1) && numbered
}

/// Whether a year of two digits stands there: 21年度, and not 10年以上.
fn is_short_year(pieces: &[Piece], at: usize) -> bool {
    let is_short = matches!(number(pieces, at), Some((2, 15..=35)));
    let next = |at: usize| match pieces.get(at) {
        Some(Piece::Other(c)) => Some(*c),
        _ => None,
    };
    let lasts = next(at + 2).is_some_and(|c| "以来内多前后级的限龄".contains(c));
    is_short && next(at + 1) == Some('年') && !lasts
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
        let joins = |piece: &Piece| matches!(piece, Piece::Other(c) if "-~至到、和及与年度".contains(*c));
        between.iter().all(joins) && [*one, *other].iter().any(|named| *named != u32::from(year))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::half_width;

    #[test]
    fn years_and_months_are_seen_however_they_are_written() {
        let times = [
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
            ("二〇二二年度工资表", None),
        ];
        for (title, cause) in times {
            assert_eq!(
                other_time_told(&half_width(title), 2022),
                cause,
                "{title}: {}",
                in_plain_times(&half_width(title))
            );
        }
    }
}
