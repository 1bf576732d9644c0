//! What the browser runs: the pages over the rules, and the workers behind them.
//!
//! The way of the data: [`session`] holds what was typed and where the person is, core reads it into facts and
//! evaluates them, [`wording`] says what came out, [`pages`] and [`components`] show it. Rendering touches nothing of
//! the browser; only [`browser`] does, from events and effects.

pub mod app;
pub mod browser;
pub mod components;
pub mod employer;
pub mod hooks;
pub mod host;
pub mod pages;
pub mod plain_text;
pub mod roster;
pub mod session;
pub mod sheet;
pub mod shell;
pub mod wording;
pub mod workers;
