//! Where a value stands in what contains it.

use std::fmt;

/// A path as it is written: `worker.jobs[1].to`.
pub(crate) enum Path<'a> {
    Whole,
    Field(&'a Path<'a>, &'a str),
    Entry(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Field(Self::Whole, name) => f.write_str(name),
            Self::Field(path, name) => write!(f, "{path}.{name}"),
            Self::Entry(path, entry) => write!(f, "{path}[{entry}]"),
        }
    }
}
