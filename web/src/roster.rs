//! Rosters off the main thread: what the page and the worker say to each other, and the worker's desk.
//!
//! The worker keeps the table, the report and the words; the page gets what it shows, already said. So a roster of a
//! whole province crosses the border between the two only in the rows that are on the screen.

mod desk;
mod files;
mod messages;
mod overview;
mod packed;
mod rows;

pub use desk::{Answer, Desk};
pub use files::{Opened, decode};
pub use messages::{
    AnnexColumn, ColumnView, Masked, Named, Overview, Plan, Reply, Request, RowLine, Rows, SumLine, Wanted,
};
pub use packed::{pack, unpack};
