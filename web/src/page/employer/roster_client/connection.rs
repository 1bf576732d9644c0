//! A web worker that was started: what it is asked, what it says, and whether it still lives.

use crate::page::shared::browser::web_worker;
use crate::page::shared::message_codec::{FromWebWorker, decode, encode, handed_over};
use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker as WebWorker};
use yew::prelude::*;

/// How often it is looked whether a web worker still says something, in milliseconds.
const TICK: u32 = 1000;

/// After how many ticks without a word from a web worker that should say something, it is taken for stalled. Ticks, for a
/// page that slept must not take its own sleep for the web worker's.
const STALLED: u32 = 15;

/// What is heard of a web worker.
#[derive(Clone, Debug)]
pub enum News<O> {
    /// It replies.
    Reply(O),
    /// It says something again after it was silent.
    Heard,
    /// It says nothing for a long time though it was asked, or never started.
    Silent,
    /// It ended by itself, or what it says cannot be read.
    Ended,
}

/// The file from which web workers are started. A browser can remember a wrong answer for an address, so that each attempt after one
/// that failed has another one.
pub(super) struct Program {
    path: String,
    failed: u32,
}

impl Program {
    /// That of an address.
    pub(super) fn of(path: String) -> Self {
        Self { path, failed: 0 }
    }

    /// Starts a web worker; none where the browser refuses it.
    pub(super) fn start<O: DeserializeOwned + 'static>(&self, news: &Callback<News<O>>) -> Option<Connection> {
        // What a page has made itself has one address only.
        if self.failed == 0 || self.path.starts_with("blob:") {
            return Connection::start(&self.path, news);
        }
        Connection::start(&format!("{}?{}", self.path, self.failed), news)
    }

    /// Ends a web worker that was started.
    pub(super) fn end(&mut self, connection: Option<Connection>) {
        self.failed += u32::from(connection.is_some_and(|connection| !connection.is_ready()));
    }
}

/// A web worker that was started; it ends with this.
pub(super) struct Connection {
    web_worker: WebWorker,
    watch: Rc<RefCell<Watch>>,
    _listeners: [EventListener; 3],
    _clock: Interval,
}

/// What a web worker owes.
struct Watch {
    /// What is to be asked once it is ready; none once it is.
    before_ready: Option<Vec<JsValue>>,
    /// How many things it was asked and is not done with.
    asked: u32,
    /// For how many ticks it has said nothing.
    silent: u32,
}

impl Connection {
    fn start<O: DeserializeOwned + 'static>(path: &str, news: &Callback<News<O>>) -> Option<Self> {
        let web_worker = web_worker::start(path)?;
        let watch = Rc::new(RefCell::new(Watch { before_ready: Some(Vec::new()), asked: 0, silent: 0 }));
        let (heard, told, speaker) = (watch.clone(), news.clone(), web_worker.clone());
        let message = EventListener::new(&web_worker, "message", move |event| {
            let said = event.dyn_ref::<MessageEvent>().and_then(|event| decode(event.data()));
            hear(&heard, &speaker, said, &told);
        });
        let ended = |kind: &'static str| {
            let told = news.clone();
            EventListener::new(&web_worker, kind, move |_| told.emit(News::Ended))
        };
        let listeners = [message, ended("error"), ended("messageerror")];
        let (ticking, told) = (watch.clone(), news.clone());
        let clock = Interval::new(TICK, move || {
            let stalled = ticking.borrow_mut().tick();
            if stalled {
                told.emit(News::Silent);
            }
        });
        Some(Self { web_worker, watch, _listeners: listeners, _clock: clock })
    }

    /// Asks for something, once the web worker is ready.
    pub(super) fn ask<I: Serialize>(&self, request: &I) {
        let mut watch = self.watch.borrow_mut();
        watch.asked += 1;
        // What cannot be said or posted is never done, and is told as silence.
        let Some(message) = encode(request) else { return };
        match &mut watch.before_ready {
            Some(waiting) => waiting.push(message),
            None => post(&self.web_worker, &message),
        }
    }

    /// Whether it has started.
    pub(super) fn is_ready(&self) -> bool {
        self.watch.borrow().before_ready.is_none()
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.web_worker.terminate();
    }
}

impl Watch {
    /// Counts a tick, and says whether the web worker is to be taken for stalled from now on.
    fn tick(&mut self) -> bool {
        let owes = self.before_ready.is_some() || 0 < self.asked;
        self.silent = if owes { self.silent.saturating_add(1) } else { 0 };
        self.silent == STALLED
    }
}

fn post(web_worker: &WebWorker, message: &JsValue) {
    drop(web_worker.post_message_with_transfer(message, &handed_over(message)));
}

fn hear<O>(watch: &RefCell<Watch>, web_worker: &WebWorker, said: Option<FromWebWorker<O>>, news: &Callback<News<O>>) {
    let was_silent = {
        let mut watch = watch.borrow_mut();
        let was_silent = STALLED <= watch.silent;
        watch.silent = 0;
        match &said {
            Some(FromWebWorker::Ready) => {
                for message in watch.before_ready.take().into_iter().flatten() {
                    post(web_worker, &message);
                }
            }
            Some(FromWebWorker::Done) => watch.asked = watch.asked.saturating_sub(1),
            _ => (),
        }
        was_silent
    };
    if was_silent {
        news.emit(News::Heard);
    }
    match said {
        Some(FromWebWorker::Reply(reply)) => news.emit(News::Reply(reply)),
        Some(_) => (),
        None => news.emit(News::Ended),
    }
}
