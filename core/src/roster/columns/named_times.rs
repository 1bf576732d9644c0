//! The times that a text names, in whichever way it writes them, brought to one plain way.

use crate::roster::cells::in_digits;

/// A piece of a text: a number as it is written, or a character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Digits that follow each other.
    Number(String),
    /// Anything else.
    Other(char),
}

/// A month or a day that begins at a piece.
#[derive(Clone, Copy)]
struct Time {
    year: Option<u32>,
    month: u32,
    is_day: bool,
    /// How many pieces it takes.
    long: usize,
}

/// A title, half-width, with years in four digits and months as 2022年6月; without the years of other documents' numbers,
/// 〔2021〕5号, and without a day alone, which is that of a report. Months in digits and days are taken for times where it speaks
/// of pay, or of nothing else.
pub fn title_in_plain_times(title: &str, of_pay: bool) -> String {
    let pieces = pieces(&in_digits(title));
    let is_bare = |piece: &Piece| matches!(piece, Piece::Number(_) | Piece::Other('-' | '.' | '/'));
    let has_months = of_pay || pieces.iter().all(is_bare);
    let days = days_of(&pieces);
    let is_month = |time: Time| has_months && (!time.is_day || days == 2);
    let mut written = String::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        at = match written_behind(&pieces, at, &is_month, &mut written) {
            Some(behind) => behind,
            None => {
                match piece {
                    Piece::Number(number) if is_short_year(&pieces, at) => written += &format!("20{number}"),
                    piece => piece.write(&mut written),
                }
                at + 1
            }
        };
    }
    written
}

/// A heading, half-width, with its months as 2022年6月; a day stands for its month.
pub fn heading_in_plain_times(heading: &str) -> String {
    let pieces = pieces(heading);
    let mut written = String::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        at = written_behind(&pieces, at, &|_| true, &mut written).unwrap_or_else(|| {
            piece.write(&mut written);
            at + 1
        });
    }
    written
}

/// Writes what of a time begins there, and what lies behind it; none where no time does.
fn written_behind(pieces: &[Piece], at: usize, is_month: &dyn Fn(Time) -> bool, written: &mut String) -> Option<usize> {
    if is_of_document(pieces, at) {
        return Some(at + 1);
    }
    if let Some((behind, end)) = until(pieces, at) {
        *written += &end.map_or("截至".to_owned(), |year| year.map_or_else(String::new, |year| format!("{year}年")));
        return Some(behind);
    }
    let time = time_at(pieces, at)?;
    if is_month(time) {
        return Some(write_month(pieces, at, time, written));
    }
    // One day alone is that of the report.
    time.is_day.then_some(at + time.long)
}

impl Piece {
    fn write(&self, written: &mut String) {
        match self {
            Self::Number(number) => *written += number,
            Self::Other(c) => written.push(*c),
        }
    }
}

/// How many days are named.
fn days_of(pieces: &[Piece]) -> usize {
    let (mut days, mut at) = (0, 0);
    while at < pieces.len() {
        let time = time_at(pieces, at).filter(|time| time.is_day);
        days += usize::from(time.is_some());
        at += time.map_or(1, |time| time.long);
    }
    days
}

/// Writes the month of a time, and the last one of a range in digits, and goes behind it: 2022.1-12, 2022.1-12月.
fn write_month(pieces: &[Piece], at: usize, time: Time, written: &mut String) -> usize {
    let behind = at + time.long;
    let last = month(pieces, behind + 1).filter(|_| !time.is_day && sign(pieces, behind, "-"));
    *written += &time.year.map_or_else(String::new, |year| format!("{year}年"));
    *written += &last.map_or_else(|| format!("{}月", time.month), |last| format!("{}-{last}月", time.month));
    match last {
        Some(_) => behind + 2 + usize::from(sign(pieces, behind + 2, "月")),
        None => behind,
    }
}

/// The text in pieces.
pub fn pieces(text: &str) -> Vec<Piece> {
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

/// How many digits a number has, and which it is.
pub fn number(pieces: &[Piece], at: usize) -> Option<(usize, u32)> {
    match pieces.get(at)? {
        Piece::Number(number) => Some((number.len(), number.parse().ok()?)),
        Piece::Other(_) => None,
    }
}

/// Whether a number can be that of a year.
pub fn is_year(year: u32) -> bool {
    (1950..=2100).contains(&year)
}

fn sign(pieces: &[Piece], at: usize, signs: &str) -> bool {
    matches!(pieces.get(at), Some(Piece::Other(c)) if signs.contains(*c))
}

fn month(pieces: &[Piece], at: usize) -> Option<u32> {
    number(pieces, at).filter(|(long, month)| *long <= 2 && (1..=12).contains(month)).map(|(_, month)| month)
}

fn is_day(pieces: &[Piece], at: usize) -> bool {
    matches!(number(pieces, at), Some((1 | 2, 1..=31)))
}

/// The month or the day that begins there: 2022-06, 202206, 2022年06期, 2022.06.30, 20220630, 2022年6月30日, 6月30日.
fn time_at(pieces: &[Piece], at: usize) -> Option<Time> {
    let (digits, first) = number(pieces, at)?;
    let of = |year: Option<u32>, month: u32, is_day: bool, long: usize| Some(Time { year, month, is_day, long });
    let (year, rest) = match digits {
        8 => (first / 10_000, first / 100 % 100),
        _ => (first / 100, first % 100),
    };
    if matches!(digits, 6 | 8) && is_year(year) && (1..=12).contains(&rest) {
        return of(Some(year), rest, digits == 8, 1);
    }
    let ends_day = |at: usize| is_day(pieces, at) && sign(pieces, at + 1, "日号");
    if digits <= 2 {
        let month = month(pieces, at).filter(|_| sign(pieces, at + 1, "月") && ends_day(at + 2))?;
        return of(None, month, true, 4);
    }
    if digits != 4 || !is_year(first) {
        return None;
    }
    let counted = usize::from(sign(pieces, at + 1, "年") && sign(pieces, at + 2, "第"));
    let number = at + 2 + counted;
    let month = month(pieces, number)?;
    if sign(pieces, at + 1, "年") {
        let is_day = counted == 0 && sign(pieces, at + 3, "月") && ends_day(at + 4);
        let is_period = sign(pieces, number + 1, "期") && !sign(pieces, number + 2, "间");
        let long = if is_day { 6 } else { 4 + counted };
        return of(Some(first), month, is_day, long).filter(|_| is_day || is_period);
    }
    let parts = |at: usize| sign(pieces, at, "-./");
    let with_day = pieces.get(at + 1) == pieces.get(at + 3) && is_day(pieces, at + 4);
    let long = if with_day { 5 } else { 3 };
    if parts(at + 1) { of(Some(first), month, with_day, long) } else { None }
}

/// Where 截至 or 截止 stands there: what lies behind it, and the year whose end is named, with none where it is not said which.
fn until(pieces: &[Piece], at: usize) -> Option<(usize, Option<Option<u32>>)> {
    if !(sign(pieces, at, "截") && sign(pieces, at + 1, "至止")) {
        return None;
    }
    let words = (at + 2..pieces.len()).take_while(|at| sign(pieces, *at, "至到日期时间于为:")).count();
    let behind = at + 2 + words;
    let plain_month = |at: usize, year: Option<u32>, before: usize| {
        let month = month(pieces, at).filter(|_| sign(pieces, at + 1, "月"))?;
        Some(Time { year, month, is_day: false, long: before + 2 })
    };
    let year = number(pieces, behind).filter(|(long, year)| *long == 4 && is_year(*year)).map(|(_, year)| year);
    let time = time_at(pieces, behind)
        .or_else(|| plain_month(behind, None, 0))
        .or_else(|| plain_month(behind + 2, Some(year?), 2));
    let at_end = time.filter(|time| time.month == 12);
    Some(at_end.map_or((behind, None), |time| (behind + time.long, Some(time.year))))
}

/// Whether a year in brackets begins there, or ends, that belongs to the number of a document.
fn is_of_document(pieces: &[Piece], at: usize) -> bool {
    let year = matches!(number(pieces, at), Some((4, year)) if is_year(year));
    let opened = at.checked_sub(1).is_some_and(|before| sign(pieces, before, "〔([【"));
    let numbered = number(pieces, at + 2).is_some() && sign(pieces, at + 3, "号");
    year && opened && sign(pieces, at + 1, "〕)]】") && numbered
}

/// Whether a year of two digits stands there: 21年度, and not 10年以上.
fn is_short_year(pieces: &[Piece], at: usize) -> bool {
    let is_short = matches!(number(pieces, at), Some((2, 15..=35)));
    is_short && sign(pieces, at + 1, "年") && !sign(pieces, at + 2, "以来内多前后级的限龄")
}
