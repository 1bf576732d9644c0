//! 中文: plain words for somebody who reads slowly, the formal terms beside them.

mod answers;
mod conditions;
mod employer;
mod entries;
mod labels;
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
pub(super) struct Chinese;
