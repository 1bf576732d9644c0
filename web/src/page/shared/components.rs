//! Pieces of a screen: functions from data to HTML, none of which knows of a page.
//!
//! Only a page as a whole is a component of Yew's own: each one costs the phone some kilobytes, and these keep no state of
//! their own.

pub mod buttons;
pub mod card;
pub mod choice_buttons;
mod conditions;
pub mod date_boxes;
pub mod errors;
pub mod fields;
pub mod frame;
pub mod host_notice;
pub mod supports;
pub mod there;
