//! English: plain words, complete.

mod answers;
mod conditions;
mod employer;
mod entries;
mod labels;
mod pieces;
mod questions;
mod reasons;
mod roster;
mod roster_export;
mod roster_file;
mod roster_repair;
mod roster_template;
mod rules;
mod sentences;
pub(super) mod shell;

/// The language.
pub(super) struct English;
