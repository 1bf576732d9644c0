//! What the web worker for workbooks does, without the browser: cells out of a workbook, packed, and back.

mod formats;
mod marks;
pub mod messages;
pub mod packed_cells;
mod people;
mod read;
mod separators;
pub mod service;
mod sheet_xml;
mod write;
