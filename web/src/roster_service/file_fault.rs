//! Why a file among several is left out.

use crate::workbook::messages::WorkbookFault;
use serde::{Deserialize, Serialize};
use wengang_core::roster::FileKind;

/// Why a file among several is left out; the others stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileFault {
    /// The browser could not read it from the disk.
    Unreadable,
    /// It is larger than any file may be, or is with those before it: of so many bytes.
    TooLarge(u64),
    /// It is the beginning of an archive only.
    Incomplete,
    /// It is something that is no roster.
    Kind(FileKind),
    /// It is a workbook that cannot be read.
    Workbook(WorkbookFault),
}
