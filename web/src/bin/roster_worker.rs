//! Starts the web worker for rosters: long work, off the main thread.

use gloo::timers::callback::Timeout;
use gloo::worker::{HandlerId, Registrable, Worker as WebWorker, WorkerScope};
use wengang_core::roster::Encoding;
use wengang_web::page::shared::message_codec::MessageCodec;
use wengang_web::roster_service::messages::{Reply, Request};
use wengang_web::roster_service::service::{Answer, RosterService};

struct RosterWebWorker(RosterService);

impl WebWorker for RosterWebWorker {
    /// Whoever waits for the roster to be read on.
    type Message = HandlerId;
    type Input = Request;
    type Output = Reply;

    fn create(_: &WorkerScope<Self>) -> Self {
        Self(RosterService::new(decode))
    }

    fn received(&mut self, scope: &WorkerScope<Self>, request: Request, asked_by: HandlerId) {
        respond(scope, asked_by, self.0.handle(request));
    }

    fn update(&mut self, scope: &WorkerScope<Self>, asked_by: HandlerId) {
        respond(scope, asked_by, self.0.read_on());
    }
}

/// Responds; what goes on goes on in a turn of its own, so that other requests are received in between.
fn respond(scope: &WorkerScope<RosterWebWorker>, asked_by: HandlerId, answer: Answer) {
    match answer {
        Answer::Reply(reply) => scope.respond(asked_by, reply),
        Answer::More(reply) => {
            scope.respond(asked_by, reply);
            let scope = scope.clone();
            Timeout::new(0, move || scope.send_message(asked_by)).forget();
        }
        Answer::None => (),
    }
}

/// By the browser's own decoder, which costs no byte.
fn decode(encoding: Encoding, bytes: &[u8]) -> Option<String> {
    let decoder = web_sys::TextDecoder::new_with_label(encoding.name()).ok()?;
    let bytes = js_sys::Uint8Array::from(bytes);
    decoder.decode_with_buffer_source(&bytes).ok()
}

fn main() {
    RosterWebWorker::registrar().encoding::<MessageCodec>().register();
}
