//! Workbooks, off the main thread: read into cells, and written from them. Loaded only when there is one.

use gloo::worker::{HandlerId, Registrable, Worker, WorkerScope};
use wengang_web::sheet::{SheetReply, SheetRequest, answer};
use wengang_web::workers::Plain;

struct SheetWorker;

impl Worker for SheetWorker {
    type Message = ();
    type Input = SheetRequest;
    type Output = SheetReply;

    fn create(_: &WorkerScope<Self>) -> Self {
        Self
    }

    fn received(&mut self, scope: &WorkerScope<Self>, request: SheetRequest, asked_by: HandlerId) {
        scope.respond(asked_by, answer(request));
    }

    fn update(&mut self, _: &WorkerScope<Self>, (): ()) {}
}

fn main() {
    SheetWorker::registrar().encoding::<Plain>().register();
}
