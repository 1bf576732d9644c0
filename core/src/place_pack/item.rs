//! What a place can state: each with its source and its day.

use super::fault::Fault;
use crate::notice::ProvisionId;
use crate::values::{Date, Set};

/// The longest text, in characters.
const LONGEST: usize = 200;

/// What is wrong with a text of a pack: it is blank, or longer than a place has room for.
pub(super) fn fault_of_words(text: &str) -> Option<Fault> {
    match text.trim() {
        "" => Some(Fault::Missing),
        text => text.chars().nth(LONGEST).map(|_| Fault::TooMuch),
    }
}

/// What is wrong with a number to be called: from 3 to 20 digits, with blanks, hyphens, parentheses and a plus between.
pub(super) fn fault_of_telephone(text: &str) -> Option<Fault> {
    let is_known = |byte: u8| byte.is_ascii_digit() || b" -+()".contains(&byte);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_number = text.bytes().all(is_known) && (3..=20).contains(&digits);
    (!is_number).then_some(Fault::NotATelephone)
}

/// A number to be called.
///
/// ```
/// use wengang_core::place_pack::{Fault, Telephone};
///
/// assert_eq!(Telephone::new("+86 (0467) 000-0000").unwrap().dialled(), "+8604670000000");
/// assert_eq!(Telephone::new("call us"), Err(Fault::NotATelephone));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telephone(String);

impl Telephone {
    /// A number as it is written.
    ///
    /// # Errors
    /// [`Fault::NotATelephone`].
    pub fn new(written: &str) -> Result<Self, Fault> {
        fault_of_telephone(written).map_or_else(|| Ok(Self(written.trim().to_owned())), Err)
    }

    /// As it is written.
    pub fn written(&self) -> &str {
        &self.0
    }

    /// As it is dialled: digits, and a plus.
    pub fn dialled(&self) -> String {
        self.0.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

/// Something that a place states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// Where to go: an office by its name, and where it is.
    Office {
        /// What it is called.
        name: String,
        /// Where it is, if that is known.
        address: Option<String>,
        /// How it is called by telephone, if that is known.
        telephone: Option<Telephone>,
    },
    /// The papers to bring.
    Documents(Vec<String>),
    /// The last day on which a claim is taken.
    Deadline(Date),
    /// The workshops that are recognised.
    Workshops(Vec<String>),
}

impl Item {
    /// Whether the other one says something else of the same.
    pub fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// Something that a place has stated, for which supports, the document that says so, and the day on which that was so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    item: Item,
    supports: Set<ProvisionId>,
    source: String,
    date: Date,
}

impl Statement {
    /// Something for some supports, with its source and its day.
    ///
    /// # Errors
    /// What is wrong with the source: [`Fault::Missing`], [`Fault::TooMuch`].
    pub fn new(item: Item, supports: Set<ProvisionId>, source: &str, date: Date) -> Result<Self, Fault> {
        let source = source.trim();
        let stated = |source: &str| Self { item, supports, source: source.to_owned(), date };
        fault_of_words(source).map_or_else(|| Ok(stated(source)), Err)
    }

    /// What was stated.
    pub fn item(&self) -> &Item {
        &self.item
    }

    /// The supports that it is for.
    pub fn supports(&self) -> Set<ProvisionId> {
        self.supports
    }

    /// The document that says so; never blank.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The day on which it was stated.
    pub fn date(&self) -> Date {
        self.date
    }

    /// The same for these supports only.
    #[must_use]
    pub(super) fn only_for(self, supports: Set<ProvisionId>) -> Self {
        Self { supports, ..self }
    }
}
