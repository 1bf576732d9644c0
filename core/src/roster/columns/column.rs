//! A column, and what it is taken for.

use super::answer::Answer;
use super::doubt::DoubtCause;
use super::field::Field;
use super::heading::Heading;
use crate::facts::Months;
use crate::roster::cells::{has, plain};
use serde::Serialize;

/// A column, and what it is taken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Column {
    /// Its letter, as a spreadsheet shows it.
    pub letter: String,
    /// Its heading; its parts, divided by slashes, where it has several.
    pub heading: String,
    /// What it is taken for; nothing if it is not used.
    pub field: Option<Field>,
    /// What it would be taken for if another column were not taken for that.
    pub rival_of: Option<Field>,
    /// By how many powers of ten the unit of its amounts is larger than a yuan: 4 for 万元.
    pub tens: u8,
    /// How many months its unit of time has: 12 for a year; none where it is not said.
    pub months: Option<u32>,
    /// The month whose pay stands in it, 1 to 12, where its heading names one.
    pub month: Option<u8>,
    /// The months whose pay stands in it, where its heading names one, a quarter or a half of the year.
    #[serde(skip)]
    pub(crate) pay_of: Option<Months>,
    /// Its heading as it is compared.
    #[serde(skip)]
    pub(crate) compared: Heading,
    /// What it seems to be for and does not settle, and why.
    #[serde(skip)]
    pub(crate) seems: Option<(Field, DoubtCause)>,
    /// What a person has said about it.
    #[serde(skip)]
    pub(crate) answer: Answer,
}

impl Column {
    /// Whether it is used for nothing, and nobody has said that it is not to be.
    pub fn is_unused(&self) -> bool {
        self.field.is_none() && self.rival_of.is_none() && !self.is_left_out()
    }

    /// Whether what stands in it is read, or may be: as what it is taken for, as the pay of some months, beside another column,
    /// or once a doubt about it is answered.
    pub fn is_read(&self) -> bool {
        let field = self.field.filter(|field| *field != Field::Serial);
        field.is_some() || self.pay_of.is_some() || self.rival_of.is_some() || self.seems.is_some()
    }

    /// Whether a person has said that it is not to be used.
    pub fn is_left_out(&self) -> bool {
        self.answer == Answer::Dismissed
    }

    /// Whether one of those words stands anywhere in its heading, however wide or spaced it is written.
    pub fn is_headed(&self, words: &[&str]) -> bool {
        has(&plain(&self.heading), words)
    }

    /// Whether a person has confirmed what it is taken for.
    pub fn is_confirmed(&self) -> bool {
        self.answer == Answer::Confirmed
    }
}

/// A column's letter: A for the first, AA after Z.
pub fn column_letter(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    if column < 26 { last.to_string() } else { format!("{}{last}", column_letter(column / 26 - 1)) }
}
