//! What the web worker for workbooks does, without the browser: cells out of a workbook, packed, and back.

mod beating;
mod cell_text;
mod formats;
mod guard;
mod list_rows;
mod markup;
mod markup_tag;
pub mod messages;
mod notes;
pub mod packed_cells;
mod parts;
pub mod passed_text;
mod people;
mod read;
mod reference;
mod separators;
pub mod service;
mod sheet_cells;
mod sheet_guess;
mod sheet_xml;
mod styles;
mod value;
mod write;
