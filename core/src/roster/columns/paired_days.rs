//! Headings that mean the first or the last day beside the one that means the other: 外出 beside 返乡, 到期时间 beside 签订时间.

use super::field::Field;
use super::heading::Heading;
use super::meaning::HeadingMatch;

/// What a heading means, and how surely.
type Meant = Option<(Field, HeadingMatch)>;

/// Takes such columns for the day that is missing.
pub fn take_paired_days(meant: &mut [Meant], headings: &[(String, Heading)]) {
    take(meant, headings, (Field::To, Field::From), FIRST_DAYS);
    let of_work = means(meant, Field::From);
    if !of_work {
        take(meant, headings, (Field::ContractFrom, Field::ContractTo), LAST_DAYS);
    }
}

/// Takes a column with one of those headings for the second field, where another one is the first and none the second.
fn take(meant: &mut [Meant], headings: &[(String, Heading)], (own, missing): (Field, Field), words: &[&str]) {
    if !means(meant, own) || means(meant, missing) {
        return;
    }
    let found = headings.iter().position(|(_, heading)| words.iter().any(|word| heading.is(word)));
    if let Some(meaning) = found.and_then(|place| meant.get_mut(place)) {
        *meaning = Some((missing, HeadingMatch::Part));
    }
}

fn means(meant: &[Meant], wanted: Field) -> bool {
    meant.iter().flatten().any(|(field, _)| *field == wanted)
}

const FIRST_DAYS: &[&str] = &["外出", "出去", "离家", "出发"];

const LAST_DAYS: &[&str] = &[
    "到期时间",
    "到期日期",
    "到期日",
    "终止时间",
    "终止日期",
    "终止",
    "截止时间",
    "截止日期",
    "截止",
    "期满时间",
    "期满日期",
    "届满时间",
    "届满日期",
    "失效时间",
    "失效日期",
    "结束时间",
    "结束日期",
];
