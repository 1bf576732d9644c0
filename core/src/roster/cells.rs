//! One cell into what it says: money, a day, a choice, a contract's length, an ID number, a place.

mod choice;
mod contract_term;
mod days;
mod id_number;
mod money;
mod place;
mod problem;
mod said;

pub use choice::{choose, has, yes, yes_or_no};
pub use contract_term::{Term, contract_term, whole_months};
pub use days::{Day, End, day, day_range, end};
pub use id_number::{IdNumber, id_number};
pub use money::money;
pub use place::{WorkPlace, province, work_place};
pub use problem::Problem;
pub use said::said;
