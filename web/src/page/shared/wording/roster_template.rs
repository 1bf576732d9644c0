//! What stands in an empty roster that is to be filled in.

use wengang_core::roster::Field;

/// All that is said in it in one language; its headings are those of rosters.
pub trait RosterTemplateWording {
    /// The names of its sheets, and the headings of the second.
    fn template_labels(&self) -> &'static TemplateLabels;
    /// How a column is filled in, and an example.
    fn filled_in(&self, field: Field) -> (&'static str, &'static str);
}

/// The names of the sheets, and the headings of the second.
pub struct TemplateLabels {
    /// The sheet to fill in.
    pub roster: &'static str,
    /// The sheet that says how.
    pub help: &'static str,
    /// A column.
    pub column: &'static str,
    /// How it is filled in.
    pub how: &'static str,
    /// An example.
    pub example: &'static str,
}
