//! Why a column or a cell does not settle what it seems to say.

use super::field::Field;
use crate::values::{member, named};

named! {
    /// Why a column or a cell does not settle what it seems to say: a question to the person.
    DoubtCause {
        /// It is about another year.
        AnotherYear = "another-year",
        /// It is about a part of the year.
        PartOfYear = "part-of-year",
        /// It is about one month.
        OneMonth = "one-month",
        /// It is a rate, such as yuan a month, and no amount that was paid.
        Rate = "rate",
        /// It does not say for how long, and another column counts months or days.
        UnknownPeriod = "unknown-period",
        /// It is planned or expected, not done.
        Planned = "planned",
        /// It is owed and not yet paid, or was not paid.
        NotPaid = "not-paid",
        /// It was advanced, lent or paid back.
        Advanced = "advanced",
        /// It is the household's, or income of every kind.
        Household = "household",
        /// It is about another person than the one who can get something, or may be.
        AnotherPerson = "another-person",
        /// It is a part of the pay, such as the basic wage.
        PartOfPay = "part-of-pay",
        /// It is what is left after deductions: 实发 beside 应发.
        Net = "net",
        /// It is the fare of one way.
        OneWay = "one-way",
        /// It was paid back by somebody.
        Reimbursed = "reimbursed",
        /// It is a length of time without its days.
        Duration = "duration",
        /// Another column was chosen for the same.
        ChosenTwice = "chosen-twice",
        /// It says that the household is not an assisted one.
        NotAssisted = "not-assisted",
        /// It says that the person has died.
        Death = "death",
        /// It says that the row does not count, or is not right.
        SetAside = "set-aside",
        /// It says that the person has left.
        Left = "left",
        /// It says that something was received before.
        AlreadyReceived = "already-received",
        /// It speaks of a public-welfare post.
        PublicPost = "public-post",
        /// It says that the household is registered elsewhere.
        RegisteredElsewhere = "registered-elsewhere",
        /// Another column of the row says otherwise.
        Contradicts = "contradicts",
        /// The months do not add up to the sum beside them.
        SumDiffers = "sum-differs",
        /// Its words can mean one thing or the other.
        Unclear = "unclear",
    }
}

member!(DoubtCause);

impl DoubtCause {
    /// Whether the amount is nevertheless the least that was paid.
    pub const fn leaves_the_least(self) -> bool {
        matches!(self, Self::Net)
    }

    /// Whether a title or a heading between rows says it of people, and not of money.
    pub const fn is_of_people(self) -> bool {
        matches!(
            self,
            Self::NotAssisted
                | Self::Death
                | Self::SetAside
                | Self::Left
                | Self::AlreadyReceived
                | Self::PublicPost
                | Self::RegisteredElsewhere
                | Self::Unclear
        )
    }
}

/// A column that does not settle the field which it seems to be for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubtful {
    /// The column, counted from 0.
    pub column: usize,
    /// The field.
    pub field: Field,
    /// Why.
    pub cause: DoubtCause,
}
