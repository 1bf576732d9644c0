//! The screens of the employers' page.

/// What is seen at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// Who claims?
    #[default]
    Home,
    /// What is known, and where a roster goes in.
    Form,
    /// What the numbers come to.
    Estimate,
    /// What the roster comes to.
    Roster,
}

impl Screen {
    /// Every screen.
    pub const ALL: [Self; 4] = [Self::Home, Self::Form, Self::Estimate, Self::Roster];

    /// Its stable name, as the browser's history keeps it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Form => "form",
            Self::Estimate => "estimate",
            Self::Roster => "roster",
        }
    }
}
