//! The bytes of a file into a grid of cells. What the cells mean is for the rooms above.

mod builder;
mod encoding;
mod fault;
mod grid;
mod kind;
mod marks;
mod mended;
mod recognise;
mod row_number;
mod separated;
mod separation;
mod span;
mod table;

pub use builder::Builder;
pub use encoding::Encoding;
pub use fault::Fault;
pub use kind::FileKind;
pub use mended::{MendedCells, MendedWords};
pub use recognise::{Recognised, decode_utf8, recognise};
pub use row_number::RowNumber;
pub use table::{Cell, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, Table};
