//! The files of the web workers, as the page says where they are.

/// The files of the web workers, the one to start with first.
#[derive(Clone, Debug, PartialEq)]
pub struct WebWorkerFiles {
    /// Of the web worker for rosters.
    pub roster: Vec<String>,
    /// Of the web worker for workbooks.
    pub workbook: Vec<String>,
}

impl WebWorkerFiles {
    /// As `named` says for each by its name, separated by blanks.
    pub fn of(named: impl Fn(&str) -> String) -> Self {
        let files = |name| named(name).split(' ').map(str::to_owned).collect();
        Self { roster: files("roster-worker"), workbook: files("sheet-worker") }
    }
}
