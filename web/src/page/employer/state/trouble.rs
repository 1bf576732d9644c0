//! What goes wrong beside a roster: with the web workers that read and write, and with a file that is saved.

/// What went wrong; whatever was typed, and a report that is there, stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The file could not be read from the disk: it was changed, moved or is held by another program.
    FileUnreadable,
    /// The file has not come from the disk for a long time; it may still come.
    FileSlow,
    /// More files were chosen than can stand beside each other.
    TooManyFiles,
    /// The browser did not take a file that was to be saved.
    NotSaved,
    /// A web worker could not be fetched or started.
    Unreachable,
    /// A web worker ended by itself and was started again, with what it had to read.
    StartedAgain,
    /// A web worker that was started again says nothing for a long time; it may still be at work.
    Silent,
    /// A web worker that was started again ended once more.
    Ended,
}
