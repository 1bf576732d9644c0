//! What can be wrong with an address.

/// What was wrong with a fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It was too long to be one of ours; nothing was read.
    TooLong,
    /// These keys could not be read, all the others were; of very many the first, and … for the rest.
    Parts(Vec<String>),
}
