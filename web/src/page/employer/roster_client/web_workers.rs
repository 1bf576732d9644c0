//! The web workers as the page knows them: their files, their messages, and how they are started.

use crate::page::shared::message_codec::MessageCodec;
use crate::roster_service::messages::{Reply, Request};
use crate::workbook::messages::{WorkbookReply, WorkbookRequest};
use gloo::worker::{HandlerId, Spawnable, Worker as WebWorker, WorkerBridge, WorkerScope};
use serde::{Deserialize, Serialize};
use yew::prelude::*;

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

/// The other end of a web worker, as far as this side must know it: only its messages.
macro_rules! other_end {
    ($name:ident, $input:ty, $output:ty) => {
        #[doc = "The other end of a web worker."]
        pub(super) struct $name;

        impl WebWorker for $name {
            type Message = ();
            type Input = $input;
            type Output = $output;

            fn create(_: &WorkerScope<Self>) -> Self {
                Self
            }
            fn update(&mut self, _: &WorkerScope<Self>, (): ()) {}
            fn received(&mut self, _: &WorkerScope<Self>, _: $input, _: HandlerId) {}
        }
    };
}
other_end!(RosterWebWorker, Request, Reply);
other_end!(WorkbookWebWorker, WorkbookRequest, WorkbookReply);

/// Starts a web worker from its first file; its replies go to `reply`.
pub(super) fn start<W, I, O>(path: &str, reply: Callback<O>) -> WorkerBridge<W>
where
    W: WebWorker<Input = I, Output = O> + 'static,
    I: Serialize + for<'de> Deserialize<'de> + 'static,
    O: Serialize + for<'de> Deserialize<'de> + 'static,
{
    let mut spawner = W::spawner().callback(move |output| reply.emit(output)).encoding::<MessageCodec>();
    spawner.with_loader(true).as_module(false).spawn(path)
}
