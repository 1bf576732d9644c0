//! What goes wrong beside a roster: with the web workers that read and write, and with a file that is saved.

/// What went wrong; whatever was typed, and a report that is there, stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The file could not be read from the disk: it was changed, moved or is held by another program.
    FileUnreadable,
    /// The file has not come from the disk for a long time; it may still come.
    FileSlow,
    /// The file is larger than any may be: of so many bytes.
    FileTooLarge(u64),
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

impl Trouble {
    /// Whether a roster that was being read is not read because of it.
    pub(super) const fn ends_reading(self) -> bool {
        matches!(self, Self::FileUnreadable | Self::FileTooLarge(_) | Self::Unreachable | Self::Ended)
    }

    /// Whether it is about a file that was chosen or saved, which may be told where there is no roster.
    pub const fn is_about_a_file(self) -> bool {
        match self {
            Self::FileUnreadable | Self::FileSlow | Self::FileTooLarge(_) | Self::TooManyFiles | Self::NotSaved => true,
            Self::Unreachable | Self::StartedAgain | Self::Silent | Self::Ended => false,
        }
    }
}
