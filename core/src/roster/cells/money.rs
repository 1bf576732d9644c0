//! An amount of money in one cell, in the spellings and units that people use.

use super::chinese_amount::chinese_amount;
use super::look_alikes::half_width;
use super::problem::Problem;
use super::said::said;
use crate::roster::file::Cell;
use crate::values::Yuan;
use rust_decimal::Decimal;

/// The most that one person can have of what a roster tells, a million yuan: more is a sum, or a slip in the unit.
const MOST_OF_ONE: Yuan = Yuan::whole(1_000_000);

/// The units behind a number, with the powers of ten by which they are larger than a yuan.
const UNITS: &[(&str, u8)] = &[
    ("万元", 4),
    ("万圆", 4),
    ("萬元", 4),
    ("万", 4),
    ("萬", 4),
    ("W", 4),
    ("千元", 3),
    ("千", 3),
    ("K", 3),
    ("块钱", 0),
    ("元钱", 0),
    ("元", 0),
    ("圆", 0),
    ("块", 0),
];

/// An amount in a column whose unit is that many powers of ten above a yuan; a unit in the cell itself goes before.
pub fn money(cell: Cell, tens: u8) -> Result<Option<Yuan>, Problem> {
    if let (Cell::Text(text), 0) = (cell, tens)
        && let Some(yuan) = plain_money(text)
    {
        return Ok(Some(yuan));
    }
    let Some(text) = said(cell)? else { return Ok(None) };
    match cell {
        Cell::Number(_) => scaled(&as_shown(&text)?, tens).or_else(|problem| calculated(&text, tens).ok_or(problem)),
        Cell::Text(written) if holds_two_numbers(written) => Err(Problem::NotMoney),
        _ => written(&text.to_uppercase(), tens),
    }
    .map(Some)
}

/// The same of a part of a sum, to the fen below: a twelfth of a year's pay has more decimals.
///
/// # Errors
/// Those of an amount, but for one with more than two decimals.
pub fn money_to_the_fen(cell: Cell, tens: u8) -> Result<Option<Yuan>, Problem> {
    match (money(cell, tens), cell) {
        (Err(Problem::FinerThanFen), Cell::Text(text) | Cell::Number(text)) => {
            let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
            let unit = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            let decimals = fraction.len() - unit.len();
            // A unit of its own goes before the column's, and says where the fen are.
            let kept = if unit.is_empty() { 2 + usize::from(tens) } else { 2 };
            let cut = fraction.get(..decimals.min(kept)).unwrap_or_default();
            if !matches!(unit, "" | "元") {
                return Err(Problem::FinerThanFen);
            }
            money(Cell::Text(&format!("{whole}.{cut}{unit}")), tens)
        }
        (amount, _) => amount,
    }
}

/// An amount that one person has in a year.
///
/// # Errors
/// Those of an amount, and [`Problem::TooMuch`] above a million yuan.
pub fn money_of_one(cell: Cell, tens: u8) -> Result<Option<Yuan>, Problem> {
    match money(cell, tens)? {
        Some(amount) if MOST_OF_ONE < amount => Err(Problem::TooMuch),
        amount => Ok(amount),
    }
}

/// An amount as people write it, with a currency before it and a unit or a remark behind it.
fn written(text: &str, tens: u8) -> Result<Yuan, Problem> {
    // Accounts put what is below zero in brackets.
    if let Some(inside) = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) {
        return Err(if in_digits(inside, tens).is_ok() { Problem::Negative } else { Problem::NotMoney });
    }
    let (text, remark) = text.strip_suffix(')').and_then(|text| text.split_once('(')).unwrap_or((text, ""));
    let text = without_currency(text.trim_end_matches(['、', ';']));
    let text = text.strip_suffix("/年").filter(|text| text.ends_with(['元', '圆', '块'])).unwrap_or(text);
    let text = text.strip_suffix(".-").unwrap_or(text);
    let text = ["往返", "来回"].iter().find_map(|trip| text.strip_prefix(trip)).unwrap_or(text);
    let amount = match chinese_amount(text).map(u32::try_from) {
        Some(fen) => Yuan::fen(fen.map_err(|_| Problem::TooMuch)?),
        None => in_digits(text, tens)?,
    };
    let in_brackets = || written_out(remark).or_else(|| in_digits(without_currency(remark), tens).ok());
    let agrees = says_nothing_else(remark) || in_brackets() == Some(amount);
    if agrees { Ok(amount) } else { Err(Problem::NotMoney) }
}

/// An amount without its own currency before or behind it.
fn without_currency(text: &str) -> &str {
    let currencies = ["人民币", "RMB", "CNY"];
    let before = currencies.iter().find_map(|currency| text.strip_prefix(currency));
    let text = before.map_or(text, |text| text.trim_start_matches(':'));
    currencies.iter().find_map(|currency| text.strip_suffix(currency)).unwrap_or(text)
}

/// Digits with a unit behind them.
fn in_digits(text: &str, tens: u8) -> Result<Yuan, Problem> {
    let text = text.trim_end_matches(['整', '正']).trim_start_matches(['¥', '￥']);
    let unit = UNITS.iter().find_map(|(unit, own)| text.strip_suffix(unit).map(|digits| (digits, *own)));
    let (digits, tens) = unit.unwrap_or((text, tens));
    // 7.200 is seven yuan, or seven thousand with a point for the comma.
    let thousands = |(whole, rest): (&str, &str)| whole != "0" && whole.len() <= 3 && rest.len() == 3;
    if tens == 0 && digits.split_once('.').is_some_and(thousands) {
        return Err(if digits.ends_with('0') { Problem::NotMoney } else { Problem::FinerThanFen });
    }
    scaled(digits, tens)
}

/// Whether a remark in brackets behind an amount leaves it as it is.
fn says_nothing_else(remark: &str) -> bool {
    const NOTHING: &[&str] = &[
        "",
        "含奖金",
        "含加班费",
        "含绩效",
        "全年",
        "年",
        "元",
        "已发",
        "已付清",
        "已结清",
        "现金",
        "往返",
        "来回",
        "整年",
        "一年",
    ];
    NOTHING.contains(&remark)
}

/// The amount that a remark repeats in Chinese numerals.
fn written_out(remark: &str) -> Option<Yuan> {
    let text = remark.strip_prefix("大写").unwrap_or(remark).trim_start_matches(':');
    chinese_amount(text).and_then(|fen| u32::try_from(fen).ok()).map(Yuan::fen)
}

/// Whether blanks or a line's end part the digits of a cell, other than once before the last thousand, as in 7 200: then
/// they may be two amounts.
fn holds_two_numbers(text: &str) -> bool {
    let pieces: Vec<&str> = text.split(char::is_whitespace).filter(|piece| !piece.is_empty()).collect();
    let ends = |piece: &str| half_width(piece).ends_with(|c: char| c.is_ascii_digit());
    let begins = |piece: &str| half_width(piece).starts_with(|c: char| c.is_ascii_digit());
    let parted = pieces.windows(2).filter(|pair| matches!(pair, [left, right] if ends(left) && begins(right))).count();
    let thousands = match pieces.as_slice() {
        [.., left, right] if !text.contains(['\n', '\r', '\t']) => {
            let left = half_width(left);
            let digits = left.trim_start_matches(|c: char| !c.is_ascii_digit());
            let leading = half_width(right).bytes().take_while(u8::is_ascii_digit).count();
            (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) && leading == 3
        }
        _ => false,
    };
    0 < parted && !(parted == 1 && thousands)
}

/// The usual amount: up to seven digits, perhaps with fen.
fn plain_money(text: &str) -> Option<Yuan> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !(1..=7).contains(&whole.len()) || 2 < fraction.len() || !digits(whole) || !digits(fraction) {
        return None;
    }
    let fen = whole.bytes().chain(fraction.bytes().chain(*b"00").take(2));
    (fraction.is_empty() != text.contains('.'))
        .then(|| Yuan::fen(fen.fold(0, |fen, digit| fen * 10 + u32::from(digit - b'0'))))
}

fn scaled(digits: &str, tens: u8) -> Result<Yuan, Problem> {
    if digits.is_empty() {
        return Err(Problem::NotMoney);
    }
    if tens == 0 {
        return Ok(Yuan::read(digits)?);
    }
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let grouped = whole.split(',').skip(1).all(|group| group.len() == 3) && all_digits(&whole.replace(',', ""));
    if !grouped || !all_digits(fraction) {
        return Err(if digits.starts_with('-') { Problem::Negative } else { Problem::NotMoney });
    }
    let number: Decimal = digits.replace(',', "").parse().map_err(|_| Problem::NotMoney)?;
    let factor = Decimal::from(10_u32.pow(u32::from(tens)));
    let yuan = number.checked_mul(factor).ok_or(Problem::TooMuch)?;
    Ok(Yuan::read(&yuan.normalize().to_string())?)
}

/// A spreadsheet's number that was calculated, 8333.333333333334, to the fen as it is shown; none where the yuan depend on that,
/// as of 6999.996.
fn calculated(digits: &str, tens: u8) -> Option<Yuan> {
    let number =
        digits.parse::<Decimal>().ok().filter(|number| tens == 0 && DECIMALS_OF_A_QUOTIENT <= number.scale())?;
    let shown = number.round_dp(2);
    (shown.trunc() == number.trunc()).then(|| Yuan::read(&shown.to_string()).ok()).flatten()
}

/// More decimals than anybody types.
const DECIMALS_OF_A_QUOTIENT: u32 = 4;

/// A spreadsheet's number in the 15 digits that the spreadsheet itself shows, so that what its float adds is gone.
fn as_shown(digits: &str) -> Result<String, Problem> {
    let number = digits.parse::<Decimal>().or_else(|_| Decimal::from_scientific(digits));
    let number = number.map_err(|_| Problem::NotMoney)?;
    Ok(number.round_sf(15).unwrap_or(number).normalize().to_string())
}

#[cfg(test)]
mod tests;
