//! Starts the web worker for workbooks: read into cells, and written from them. Loaded only when there is one.

use wengang_web::page::shared::message_codec::FromWebWorker;
use wengang_web::page::shared::web_worker_scope::{beat, post, serve};
use wengang_web::workbook::messages::{WorkbookReply, WorkbookRequest};
use wengang_web::workbook::service::answer;

fn main() {
    serve(|request: WorkbookRequest| {
        post(&FromWebWorker::Reply(answer(request, &mut beat())));
        post(&FromWebWorker::<WorkbookReply>::Done);
    });
}
