//! Every sentence that a person reads, in Chinese and in English; a folder a language.
//!
//! A language writes each trait out in full, and matches every name exhaustively, so that a missing sentence does not
//! compile. No amount, no duration and no year is written into a sentence; they come with what is said.

mod amounts;
pub mod answers;
pub mod conditions;
pub mod employer;
mod en;
pub mod labels;
pub mod language;
pub mod questions;
pub mod reasons;
pub mod roster;
pub mod roster_export;
pub mod roster_file;
pub mod roster_repair;
pub mod roster_template;
pub mod rules;
pub mod sentences;
pub mod shell;
mod zh;
