//! Rosters: `tests/golden/rosters/`, one small file a trait, with what it comes to in a TOML file beside it.
//!
//! A `.csv` file is read as it stands and as every other kind of text, which must come to the same. In a `.cells` file
//! the cells of a spreadsheet are separated by tabs: `#n 7000` is a number cell, `#d 2022-03-01` a date cell,
//! `#down2 ` before a cell merges it with two below it, `#hidden ` before a row hides it,
//! `#struck ` before a cell strikes it through.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod rosters;
