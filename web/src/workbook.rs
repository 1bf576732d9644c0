//! What the web worker for workbooks does, without the browser: cells out of a workbook, packed, and back.

mod formats;
mod guard;
mod marks;
mod markup;
pub mod messages;
pub mod packed_cells;
mod people;
mod read;
mod reference;
mod separators;
pub mod service;
mod sheet_cells;
mod sheet_xml;
mod write;
