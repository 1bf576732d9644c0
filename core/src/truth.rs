//! What is known: true, false or unknown, the facts and readings behind a doubt, the figures behind a finding.

mod doubt;
mod fact;
mod finding;
mod measure;
mod range;

pub use doubt::Doubt;
pub use fact::Fact;
pub use finding::{Finding, Truth};
pub use measure::Measure;
pub use range::Range;
