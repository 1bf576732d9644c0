//! Starts the web worker for workbooks: read into cells, and written from them. Loaded only when there is one.

use gloo::worker::{HandlerId, Registrable, Worker as WebWorker, WorkerScope};
use wengang_web::page::shared::message_codec::MessageCodec;
use wengang_web::workbook::messages::{WorkbookReply, WorkbookRequest};
use wengang_web::workbook::service::answer;

struct WorkbookWebWorker;

impl WebWorker for WorkbookWebWorker {
    type Message = ();
    type Input = WorkbookRequest;
    type Output = WorkbookReply;

    fn create(_: &WorkerScope<Self>) -> Self {
        Self
    }

    fn received(&mut self, scope: &WorkerScope<Self>, request: WorkbookRequest, asked_by: HandlerId) {
        scope.respond(asked_by, answer(request));
    }

    fn update(&mut self, _: &WorkerScope<Self>, (): ()) {}
}

fn main() {
    WorkbookWebWorker::registrar().encoding::<MessageCodec>().register();
}
