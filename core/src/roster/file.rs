//! Bytes of a file into a grid of cells.

pub(in crate::roster) mod encoding;
pub(in crate::roster) mod fault;
pub(in crate::roster) mod separated;
pub(in crate::roster) mod table;
