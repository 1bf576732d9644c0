//! Rows into people, and what each person comes to.

pub(in crate::roster) mod identity;
pub(in crate::roster) mod results;
pub(in crate::roster) mod row_reader;
pub(in crate::roster) mod rules;
pub(in crate::roster) mod run;
pub(in crate::roster) mod settings;
pub(in crate::roster) mod settle;
pub(in crate::roster) mod spell;
pub(in crate::roster) mod word_cache;
pub(in crate::roster) mod worker_row;
