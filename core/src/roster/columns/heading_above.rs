//! A heading that stands above another one, as far as it says more than that.

use super::heading::Heading;
use super::one_day::{HALVES, without_both_days};

/// The upper heading. Above the first or the last day alone, 合同起止时间 says of what it is and not that it is both.
pub fn heading_above(upper: &str, lower: &Heading) -> Heading {
    let of_one_day = HALVES.iter().any(|half| lower.is(half));
    if of_one_day { Heading::read(&without_both_days(upper)) } else { Heading::read(upper) }
}
