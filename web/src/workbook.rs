//! What the web worker for workbooks does, without the browser: cells out of a workbook, packed, and back.

mod guard;
mod markup;
pub mod messages;
pub mod packed_cells;
mod read;
mod reference;
pub mod service;
mod sheet_cells;
mod write;
