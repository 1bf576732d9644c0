//! Pieces of a screen: functions from data to HTML, none of which knows of a page.
//!
//! Only [`App`](crate::app::App) is a component of Yew's own: each one costs the phone some kilobytes, and these keep no
//! state of their own.

mod buttons;
mod card;
mod conditions;
mod errors;
mod fields;
mod frame;
mod notices;
mod supports;

pub use buttons::{Button, button, does, submit};
pub use card::card;
pub use errors::{error_summary, screen_of, summary};
pub use fields::{Choice, Field, choices, date, place, tick, typed};
pub use frame::{foot, frame_class, head, sum_bar};
pub use notices::{damaged, hosted, to_mend};
pub use supports::supports;
