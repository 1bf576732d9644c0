//! Plain values that know nothing of the notice: money, years, days and spells of days, small sets, stable names, refusals.

mod approximate_date;
mod date;
mod money;
mod names;
pub(crate) mod order;
mod refusal;
mod set;
mod spells;
mod year;

pub use approximate_date::ApproximateDate;
pub use date::Date;
pub use money::Yuan;
pub(crate) use names::{named, read_by_name};
pub use refusal::{Cause, Refusal};
pub(crate) use refusal::{changes_in_half_width, half_width, is_invisible};
pub(crate) use set::member;
pub use set::{Member, Set};
pub use spells::{Stretch, Window, merge};
pub use year::Year;
