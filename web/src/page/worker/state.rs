//! Where a worker is and what was said: one value, a pure function from an action to the next one, and how both are kept.

pub mod action;
pub mod address;
pub mod damage;
pub mod date_parts;
pub mod hosting;
pub mod job_part;
pub mod screen;
mod transitions;
pub mod worker_state;
