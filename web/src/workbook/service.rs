//! Answers what is asked of the web worker for workbooks.

use super::messages::{WorkbookReply, WorkbookRequest};
use super::{read, write};

/// The answer to a request.
pub fn answer(request: WorkbookRequest) -> WorkbookReply {
    let answered = match request {
        WorkbookRequest::Read(bytes, sheet) => read::cells(bytes, sheet),
        WorkbookRequest::WriteList(name, packed) => write::list(&name, &packed).map(WorkbookReply::Workbook),
        WorkbookRequest::WriteForm(name, packed) => write::form(&name, &packed).map(WorkbookReply::Workbook),
    };
    answered.unwrap_or_else(WorkbookReply::Refused)
}
