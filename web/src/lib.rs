//! What the browser runs: the two pages, and what their web workers do.
//!
//! The way of the data: a page's state holds what was typed and where the person is, core reads it into facts and
//! evaluates them, wording says what came out, screens show it. Drawing touches nothing of the browser; only
//! [`page::shared::browser`] does, from events and effects.

pub mod page;
pub mod roster_service;
pub mod workbook;
