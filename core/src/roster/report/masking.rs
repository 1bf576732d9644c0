//! What becomes of the numbers of people, cards and telephones in an export.

use super::mask_birth::{is_birth, mask_birth};
use super::mask_id::mask_id;
use super::mask_numbers::mask_numbers;
use crate::roster::columns::Field;
use crate::values::{named, read_by_name};
use std::borrow::Cow;

named! {
    /// What becomes of ID numbers, and of whatever else could be the number of a person, a card or a telephone.
    Masking {
        /// Their middle is starred out, in every column.
        Masked = "masked",
        /// They stay whole, because the person asked for that.
        Whole = "whole",
    }
}

read_by_name!(Masking);

impl Masking {
    /// A cell, its heading or what is quoted of it, as an export has it; `field` is what its column was taken for.
    pub fn text(self, text: &str, field: Option<Field>) -> Cow<'_, str> {
        match (self, field) {
            (Self::Whole, _) => Cow::Borrowed(text),
            (Self::Masked, Some(Field::Id)) => Cow::Owned(mask_id(text)),
            (Self::Masked, _) => mask_numbers(text),
        }
    }

    /// A cell under a heading, as an export has it: of a day of birth only the year stays, because the rest would fill the
    /// gap in an ID number beside it.
    pub fn cell<'a>(self, text: &'a str, heading: &str, field: Option<Field>) -> Cow<'a, str> {
        if self == Self::Masked && field != Some(Field::Id) && is_birth(heading) {
            return Cow::Owned(mask_numbers(&mask_birth(text)).into_owned());
        }
        self.text(text, field)
    }
}
