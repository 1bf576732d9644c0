//! One cell into what it says: money, a day, a choice, a contract's length, an ID number, a place.

mod around_days;
mod chinese_amount;
mod choice;
mod contract_term;
mod date_words;
mod days;
mod id_number;
mod look_alikes;
mod money;
mod place;
mod place_names;
mod private_use;
mod problem;
mod said;
mod ticked;

pub use choice::{choose, has, yes, yes_or_no};
pub use contract_term::{Term, YEAR, contract_term, months_spanned, settled_months, whole_months};
pub use date_words::in_digits;
pub use days::{End, day, day_range, end};
pub use id_number::{IdNumber, holds_id_number, id_number, is_id_number};
pub use look_alikes::half_width;
pub use money::{money, money_of_one, money_to_the_fen};
pub use place::{WorkPlace, registered_in_heilongjiang, work_place};
pub use problem::Problem;
pub use said::{is_mark, plain, said};
pub use ticked::as_ticked;
