//! What stands on a page before the calculator runs, or when it cannot. Apart from the rest, so that the calculator itself
//! does not carry it.

/// All of it in one language.
pub struct ShellLabels {
    /// It is being opened.
    pub opening: &'static str,
    /// There is no JavaScript.
    pub no_script: &'static str,
    /// The browser has no WebAssembly, or may not use it.
    pub browser: &'static str,
    /// Something could not be fetched.
    pub load: &'static str,
    /// The policy of the page around it keeps it out; what is missing stands below.
    pub policy: &'static str,
    /// The page was opened from the disk.
    pub file: &'static str,
    /// The calculator broke; in the worker's page.
    pub crash_in_address: &'static str,
    /// The calculator broke; elsewhere.
    pub crash: &'static str,
    /// The calculator broke, in an element, which keeps what was typed.
    pub crash_in_element: &'static str,
    /// The same for an employer: the form is kept, a roster is not, and of pasted ones the text only if it is not very long.
    pub crash_with_rosters: &'static str,
    /// Tries again.
    pub reload: &'static str,
    /// The way out when trying again does not help.
    pub still: &'static str,
    /// Erases what was typed.
    pub erase: &'static str,
    /// The page around it wants to see the answers.
    pub wants_answers: &'static str,
    /// It may see them.
    pub share: &'static str,
    /// It may not.
    pub keep: &'static str,
    /// Settings of the page around it cannot be read; stands before them.
    pub refused: &'static str,
    /// Why one of them is refused, by the name of the reason; in the same order in every language.
    pub refused_reasons: [(&'static str, &'static str); 24],
    /// What always helps.
    pub help: &'static str,
}
