//! Starts the web worker for rosters: long work, off the main thread.

use std::cell::RefCell;
use std::rc::Rc;
use wengang_core::roster::Encoding;
use wengang_web::page::shared::message_codec::FromWebWorker;
use wengang_web::page::shared::web_worker_scope::{beat, in_a_turn_of_its_own, post, serve};
use wengang_web::roster_service::messages::{Reply, Request};
use wengang_web::roster_service::service::{Answer, RosterService};

type Service = Rc<RefCell<RosterService>>;

/// Answers; what goes on goes on in a turn of its own, so that other requests are received in between.
fn respond(service: &Service, answer: Answer) {
    match answer {
        Answer::Reply(reply) => {
            post(&FromWebWorker::Reply(reply));
            post(&FromWebWorker::<Reply>::Done);
        }
        Answer::More(reply) => {
            post(&FromWebWorker::Reply(reply));
            let service = service.clone();
            in_a_turn_of_its_own(move || {
                let answer = service.borrow_mut().read_on(&mut beat());
                respond(&service, answer);
            });
        }
        Answer::None => post(&FromWebWorker::<Reply>::Done),
    }
}

/// By the browser's own decoder, which costs no byte.
fn decode(encoding: Encoding, bytes: &[u8]) -> Option<String> {
    let decoder = web_sys::TextDecoder::new_with_label(encoding.name()).ok()?;
    let bytes = js_sys::Uint8Array::from(bytes);
    decoder.decode_with_buffer_source(&bytes).ok()
}

fn main() {
    let service = Rc::new(RefCell::new(RosterService::new(decode)));
    serve(move |request: Request| {
        let answer = service.borrow_mut().handle(request, &mut beat());
        respond(&service, answer);
    });
}
