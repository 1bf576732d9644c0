//! What a person has said about a column.

/// What a person has said about a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// Nothing.
    #[default]
    None,
    /// What it is to be taken for; a doubt about it stands.
    Chosen,
    /// That it is what it is taken for, whatever its heading and the titles say.
    Confirmed,
    /// That it is not to be used.
    Dismissed,
}
