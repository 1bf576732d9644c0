//! Answers what is asked of the web worker for workbooks.

use super::messages::{WorkbookReply, WorkbookRequest};
use super::{read, write};

/// The answer to a request; `beat` is called now and then while it is worked out.
pub fn answer(request: WorkbookRequest, beat: &mut (dyn FnMut() + Send)) -> WorkbookReply {
    let answered = match request {
        WorkbookRequest::Read(bytes, None) => read::cells(bytes, None, beat),
        WorkbookRequest::Read(bytes, Some(sheet)) => {
            let read = read::cells(bytes, Some(sheet), beat);
            return read.unwrap_or_else(|fault| WorkbookReply::SheetRefused(sheet, fault));
        }
        WorkbookRequest::WriteRoster(sheets) => write::workbook(sheets, beat),
        WorkbookRequest::WriteForm(form) => write::workbook(vec![form], beat),
        WorkbookRequest::WriteTemplate(_, sheets) => write::workbook(sheets, beat),
    };
    answered.unwrap_or_else(WorkbookReply::Refused)
}
