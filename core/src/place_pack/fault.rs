//! What was refused of a pack, and why.

use crate::values::named;
use std::fmt;

named! {
    /// Why something in a pack was refused.
    Fault {
        /// It is not there, or blank.
        Missing = "missing",
        /// Not of the form that belongs there: a text, a list, an object.
        NotOfThatForm = "not-of-that-form",
        /// There is no such field.
        NoSuchField = "no-such-field",
        /// Of another version than this one.
        OtherVersion = "other-version",
        /// Not the code of the province or of a place in it.
        NotACode = "not-a-code",
        /// The place was told of before.
        Twice = "twice",
        /// Not a day written as 2022-03-01.
        NotADay = "not-a-day",
        /// Not an amount in a text.
        NotAnAmount = "not-an-amount",
        /// Not a year.
        NotAYear = "not-a-year",
        /// A year that no notice covers.
        OtherYear = "other-year",
        /// Not a number to be called.
        NotATelephone = "not-a-telephone",
        /// Not the name of a support.
        NotASupport = "not-a-support",
        /// A text that is too long, or a list of too many.
        TooMuch = "too-much",
    }
}

/// Something in a pack that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackRefusal {
    /// Its path, such as `places[0].office.telephone`.
    pub field: String,
    /// Why.
    pub fault: Fault,
}

impl fmt::Display for PackRefusal {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.fault.name())
    }
}
