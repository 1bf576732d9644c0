//! What the browser runs: the page over the rules, and the rules for JavaScript.
//!
//! The way of the data: [`session`] holds what was typed and where the person is, core reads it into facts and
//! evaluates them, [`wording`] says what came out, [`pages`] and [`components`] show it. Rendering touches nothing of
//! the browser; only [`browser`] does, from events and effects.

#[cfg(any(feature = "api", feature = "api-roster"))]
pub mod api;
#[cfg(feature = "page")]
pub mod app;
#[cfg(feature = "page")]
pub mod browser;
#[cfg(feature = "page")]
pub mod components;
#[cfg(feature = "page")]
pub mod employer;
#[cfg(feature = "page")]
pub mod hooks;
#[cfg(feature = "page")]
pub mod host;
#[cfg(feature = "page")]
pub mod pages;
#[cfg(feature = "page")]
pub mod plain_text;
#[cfg(feature = "page")]
pub mod roster;
#[cfg(feature = "page")]
pub mod session;
#[cfg(feature = "page")]
pub mod sheet;
#[cfg(feature = "page")]
pub mod shell;
#[cfg(feature = "page")]
pub mod wording;
#[cfg(feature = "page")]
pub mod workers;
