//! What was refused, in which field, and why.

use crate::values::named;
use serde::Serialize;

named! {
    /// Why a typed value was refused.
    Cause {
        /// Nothing was entered where something is needed.
        Missing = "missing",
        /// Not one of the choices.
        NotAChoice = "not-a-choice",
        /// Not a year in four digits.
        NotAYear = "not-a-year",
        /// Not a date in any spelling known here.
        NotADate = "not-a-date",
        /// A date that the calendar does not have, such as 31 February.
        NoSuchDay = "no-such-day",
        /// A year or a date before 1950 or after 2100.
        OutOfRange = "out-of-range",
        /// The end of a spell of work lies before its start.
        EndBeforeStart = "end-before-start",
        /// Not an amount of money.
        NotMoney = "not-money",
        /// Not a whole number.
        NotACount = "not-a-count",
        /// An amount below zero.
        Negative = "negative",
        /// An amount with more than two decimals.
        FinerThanFen = "finer-than-fen",
        /// More than the field can sensibly hold.
        TooMuch = "too-much",
        /// More entries than the list can hold.
        TooMany = "too-many",
    }
}

/// A value that was refused: the field's path, the value as it came, the cause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Refusal {
    /// The field, such as `fare` or `jobs[1].to`.
    pub field: String,
    /// What was refused, as it came, cut after 60 characters.
    pub refused: String,
    /// Why.
    pub cause: Cause,
}

impl Refusal {
    /// Refuses a value.
    pub fn new(field: impl Into<String>, refused: &str, cause: Cause) -> Self {
        Self { field: field.into(), refused: refused.chars().take(60).collect(), cause }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{}: `{}` refused: {}", self.field, self.refused, self.cause.name())
    }
}

impl std::error::Error for Refusal {}

/// Whether it is a character that nobody sees: a control character, a mark of direction or of width, a soft hyphen, a
/// filler, a tag, a variation selector.
pub(crate) fn is_invisible(c: char) -> bool {
    // Nearly every character is one of these.
    if matches!(c, ' '..='~' | '\u{4e00}'..='\u{9fff}') {
        return false;
    }
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
                | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
                | '\u{ffa0}' | '\u{fff9}'..='\u{fffc}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Whether [`half_width`] leaves a character out or writes it otherwise.
pub(crate) fn changes_in_half_width(c: char) -> bool {
    c.is_whitespace() || is_invisible(c) || in_half_width(c) != c
}

/// The half-width form of what was typed: full-width digits and signs become ASCII, every dash a hyphen; blanks and what
/// nobody sees go.
pub(crate) fn half_width(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_whitespace() && !is_invisible(*c)).map(in_half_width).collect()
}

fn in_half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '。' => '.',
        '\u{2010}'..='\u{2015}' | '−' | '─' | '━' | '╌' | '┄' | '﹘' | '﹣' | '⸺' | '⸻' | 'ー' | 'ｰ' => {
            '-'
        }
        '〜' | '∼' | '˜' | '⁓' => '~',
        _ => c,
    }
}
