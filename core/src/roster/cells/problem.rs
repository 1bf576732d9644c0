//! What is wrong with a cell, or with a row as a whole.

use crate::values::{Cause, named, read_by_name};

named! {
    /// What is wrong with a row, in the cell that is named with it.
    Problem {
        /// Not one of the words known for this column.
        NotAChoice = "not-a-choice",
        /// Not a date, or a range of dates that can be read in two ways.
        NotADate = "not-a-date",
        /// A date that the calendar does not have.
        NoSuchDay = "no-such-day",
        /// A date before 1950 or after 2100.
        OutOfRange = "out-of-range",
        /// The end of a spell lies before its start.
        EndBeforeStart = "end-before-start",
        /// Not an amount of money.
        NotMoney = "not-money",
        /// An amount below zero.
        Negative = "negative",
        /// An amount with more than two decimals.
        FinerThanFen = "finer-than-fen",
        /// More than the cell can sensibly hold.
        TooMuch = "too-much",
        /// Too many rows of one person.
        TooMany = "too-many",
        /// Not a place whose province is known here.
        NotAPlace = "not-a-place",
        /// Not a length of time.
        NotALength = "not-a-length",
        /// A bare number where neither the cell nor the heading says months or years.
        UnitNotSaid = "unit-not-said",
        /// Not an ID number of 18 or 15 characters.
        NotAnId = "not-an-id",
        /// The ID number's check character does not fit: a slip in one of its digits.
        IdChecksum = "id-checksum",
        /// The spreadsheet has turned the ID number into a power of ten, 1.2E+17; its digits are lost.
        IdPowerOfTen = "id-power-of-ten",
        /// The spreadsheet has rounded the ID number to 15 digits; the last three are lost.
        IdRounded = "id-rounded",
        /// Twenty characters of which the first eighteen are an ID number: that of a disability certificate.
        IdOfCertificate = "id-of-certificate",
        /// An ID number that stands in another column than that of ID numbers.
        IdElsewhere = "id-elsewhere",
        /// No ID number, where nearly everybody has one, or an amount that the rows around it add up to: perhaps no person.
        NotSurelyAPerson = "not-surely-a-person",
        /// It stands under another header, with other columns than those that are read.
        OtherHeader = "other-header",
        /// The row has more cells than the header, or, where only blanks part the cells, fewer.
        CellsOutOfStep = "cells-out-of-step",
        /// One amount stands in a cell that is merged over several rows: nobody can tell how much is whose.
        AmountOfSeveralRows = "amount-of-several-rows",
        /// The name, the ID number or the amount is struck through: perhaps it no longer holds.
        StruckOut = "struck-out",
        /// One ID number stands under two names.
        IdUnderTwoNames = "id-under-two-names",
        /// Two rows of one person contradict each other here.
        Contradicts = "contradicts",
        /// Another row of the same person is in error.
        OtherRow = "other-row",
        /// Neither a name nor an ID number.
        Nobody = "nobody",
        /// A formula's error or a cell too narrow, such as #REF! or ####, instead of its value.
        SpreadsheetError = "spreadsheet-error",
        /// A formula whose value was never calculated; a program that writes workbooks without opening them leaves it so.
        FormulaWithoutValue = "formula-without-value",
        /// Characters that were lost when the file was saved or decoded.
        Garbled = "garbled",
    }
}

read_by_name!(Problem);

impl From<Cause> for Problem {
    fn from(cause: Cause) -> Self {
        match cause {
            Cause::NoSuchDay => Self::NoSuchDay,
            Cause::OutOfRange => Self::OutOfRange,
            Cause::EndBeforeStart => Self::EndBeforeStart,
            Cause::NotMoney => Self::NotMoney,
            Cause::Negative => Self::Negative,
            Cause::FinerThanFen => Self::FinerThanFen,
            Cause::TooMuch => Self::TooMuch,
            Cause::TooMany => Self::TooMany,
            Cause::NotADate | Cause::NotAYear => Self::NotADate,
            Cause::NotAChoice | Cause::Missing | Cause::NotACount => Self::NotAChoice,
        }
    }
}
