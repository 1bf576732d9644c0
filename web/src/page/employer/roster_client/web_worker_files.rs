//! The files of the web workers, as the page says where they are.

/// The files that the web workers start from.
#[derive(Clone, Debug, PartialEq)]
pub struct WebWorkerFiles {
    /// Of the web worker for rosters.
    pub roster: String,
    /// Of the web worker for workbooks.
    pub workbook: String,
}

impl WebWorkerFiles {
    /// As `named` says for each by its name: the first of several, separated by blanks.
    pub fn of(named: impl Fn(&str) -> String) -> Self {
        let first = |name| named(name).split(' ').next().unwrap_or_default().to_owned();
        Self { roster: first("roster-worker"), workbook: first("sheet-worker") }
    }
}
