//! How large a page writes.

/// How large a page writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// As the browser has it.
    #[default]
    Normal,
    /// Larger, with larger targets.
    Large,
}
