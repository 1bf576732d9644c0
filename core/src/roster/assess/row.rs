//! What one row says, read once: its cells by what their columns mean, into facts.

pub mod carried_remarks;
mod characters;
pub mod column_caches;
pub mod household_of_row;
pub mod open_columns;
pub mod pay;
mod pay_beside;
mod pay_columns;
pub mod placement_row;
mod remark_amounts;
mod remark_cells;
mod remark_columns;
mod remark_sense;
mod remark_words;
pub mod remarks;
pub mod row_cells;
pub mod row_doubt;
pub mod row_error;
pub mod row_facts;
pub mod row_reader;
pub mod settings;
pub mod spell;
mod told_again;
pub mod under_lines;
pub mod word_cache;
pub mod worker_row;
pub mod workshop_row;
