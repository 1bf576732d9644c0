//! What one row says, read once: its cells by what their columns mean, into facts.

mod characters;
pub mod column_caches;
pub mod household_of_row;
pub mod open_columns;
pub mod pay;
mod pay_columns;
pub mod placement_row;
pub mod remark_cells;
pub mod remark_columns;
pub mod remark_sense;
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
