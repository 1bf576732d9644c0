//! What is looked for in a column that is not read as anything else.

use crate::roster::assess::row::remark_sense::Weight;
use crate::roster::columns::DoubtCause;

/// What is looked for in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// Words.
    Words(Weight),
    /// The same where a day says nothing.
    Choices(Weight),
    /// Words behind a name: 张三（已离职）.
    BehindAName,
    /// An amount that casts that doubt.
    Amount(DoubtCause),
    /// A yes or a no, one of which speaks against the row.
    Answer { against: bool, cause: DoubtCause },
    /// Anything: a day on which something ended, a reason for it.
    Anything(DoubtCause),
    /// The year in which a household was lifted out.
    Exit,
    /// The last day of the work, which must not lie before the year.
    LastDay,
    /// From when to when somebody worked, not wholly outside the year; nor in part, unless the pay is that of the year by its own
    /// words; `may_begin` says that a day alone is the first.
    WorkDays { is_settled: bool, may_begin: bool },
    /// The day up to which the pay was counted, which must not lie before the last month of the year.
    UpTo,
    /// A day that must not lie before the year.
    DayOfYear,
    /// An age.
    Age,
    /// Words among numbers, such as those of telephones, or a sign.
    AmongNumbers,
    /// Whether an award or a subsidy was paid out; `asked` says that the heading asks for that, so that an amount alone says it.
    Receipt { asked: bool },
    /// Which policies somebody had.
    Policy,
    /// Where somebody lives.
    Address,
    /// A signature for what was paid.
    Signature,
    /// Who paid the fare.
    Payer,
    /// A kind of household.
    Household,
    /// A paper between person and employer, or a kind of work.
    Agreement,
    /// How somebody came to the work.
    Way,
    /// Who employs somebody; `is_needed` says that there must be somebody.
    Employer { is_needed: bool },
    /// What a check found.
    Checked,
    /// How long somebody worked.
    Worked,
    /// Why somebody went away.
    Reason,
    /// Where somebody works, in a roster of a workshop.
    WorkedAt,
    /// What kind of pay it is, or from where.
    KindOfPay,
    /// The first day of the work.
    FirstDay(DoubtCause),
    /// When somebody was brought to the work.
    PlacedOn,
    /// How many tickets the fare is of.
    Tickets,
    /// What state a contract is in.
    ContractState,
    /// A kind of work or a trade; `of_state` says that it tells how somebody works rather than as what.
    Trade { of_state: bool },
    /// For which way a fare is; `counts` says that it may be told for how many people as well.
    OfTrip { counts: bool },
    /// For which time the pay is; `is_settled` says that it is that of the year by its own words.
    TimeOfPay { is_settled: bool, days: bool },
}

/// How the words of a column are weighed beside what is looked for in it.
pub fn words_beside(reads: Reads) -> Option<Reads> {
    match reads {
        Reads::Household | Reads::Worked | Reads::ContractState => Some(Reads::Words(Weight::All)),
        Reads::Agreement | Reads::Reason | Reads::Way | Reads::PlacedOn | Reads::LastDay => {
            Some(Reads::Words(Weight::Known))
        }
        Reads::Trade { of_state: true } => Some(Reads::Choices(Weight::All)),
        Reads::Employer { .. } | Reads::Trade { of_state: false } => Some(Reads::Words(Weight::Decisive)),
        Reads::Choices(_) => Some(Reads::OfTrip { counts: false }),
        _ => None,
    }
}
