//! What the web worker for workbooks does, without the browser: cells out of a workbook, packed, and back.

pub mod messages;
pub mod packed_cells;
mod read;
pub mod service;
mod write;
