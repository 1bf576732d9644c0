//! Facts and parameters in, an assessment out: outcomes, totals, advice tried out; and the register of the notice.

mod advice;
mod evaluate;
pub mod register;
mod report;

pub use advice::combined_advice;
pub use evaluate::{evaluate, evaluate_worker};
pub use report::{Assessment, Totals};
