//! Files and long work, off the main thread: the roster's desk, behind a worker's door.

use gloo::timers::callback::Timeout;
use gloo::worker::{HandlerId, Worker};
use gloo::worker::{Registrable, WorkerScope};
use wengang_core::roster::Encoding;
use wengang_web::roster::{Answer, Desk, Reply, Request};
use wengang_web::workers::Plain;

struct RosterWorker(Desk);

impl Worker for RosterWorker {
    /// Whoever waits for the roster to be read on.
    type Message = HandlerId;
    type Input = Request;
    type Output = Reply;

    fn create(_: &WorkerScope<Self>) -> Self {
        Self(Desk::new(decode))
    }

    fn received(&mut self, scope: &WorkerScope<Self>, request: Request, asked_by: HandlerId) {
        answer(scope, asked_by, self.0.hear(request));
    }

    fn update(&mut self, scope: &WorkerScope<Self>, asked_by: HandlerId) {
        answer(scope, asked_by, self.0.step());
    }
}

/// Answers; what goes on goes on in a turn of its own, so that a request to stop is heard in between.
fn answer(scope: &WorkerScope<RosterWorker>, asked_by: HandlerId, answer: Answer) {
    match answer {
        Answer::Say(reply) => scope.respond(asked_by, reply),
        Answer::GoOn(reply) => {
            scope.respond(asked_by, reply);
            let scope = scope.clone();
            Timeout::new(0, move || scope.send_message(asked_by)).forget();
        }
        Answer::Nothing => (),
    }
}

/// By the browser's own decoder, which costs no byte.
fn decode(encoding: Encoding, bytes: &[u8]) -> Option<String> {
    let decoder = web_sys::TextDecoder::new_with_label(encoding.name()).ok()?;
    let bytes = js_sys::Uint8Array::from(bytes);
    decoder.decode_with_buffer_source(&bytes).ok()
}

fn main() {
    RosterWorker::registrar().encoding::<Plain>().register();
}
