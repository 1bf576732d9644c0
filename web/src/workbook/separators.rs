//! The signs that part packed cells: ASCII's own separators.

/// Before a cell, and between what is said beside the cells.
pub(super) const CELL: char = '\u{1f}';

/// Behind a row.
pub(super) const ROW: char = '\u{1e}';

/// Around what is said beside the cells.
pub(super) const GROUP: char = '\u{1d}';
