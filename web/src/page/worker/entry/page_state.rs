//! The state of the page: what was said, and the way that led there.

use crate::page::shared::embedding::options::HostOptions;
use crate::page::worker::state::action::Action;
use crate::page::worker::state::screen::Screen;
use crate::page::worker::state::worker_state::WorkerState;
use std::rc::Rc;
use wengang_core::LocalParameters;
use yew::prelude::*;

/// What was said, and the way that led there.
#[derive(PartialEq, Clone)]
pub(super) struct PageState {
    /// Where the person is and what was said.
    pub(super) worker: Rc<WorkerState>,
    /// The options of the page around it, if there is one.
    pub(super) options: Option<Rc<HostOptions>>,
    /// How often the person has gone to another screen.
    pub(super) moves: u32,
    /// How often the browser went back or forward: the entry that it went to may not have the answers in its address.
    pub(super) returns: u32,
    /// The screens that lie behind.
    behind: Vec<Screen>,
}

/// What happens to the page.
pub(super) enum PageEvent {
    /// The person did something.
    Acted(Action),
    /// The person asks for the screen before, where the browser does not keep it.
    Back,
    /// The browser went back or forward to a screen of this visit.
    Returned(Screen),
    /// Somebody changed the address by hand, or followed a link into the page.
    Opened(Box<WorkerState>),
    /// The page around it has changed its options.
    OptionsChanged(Rc<HostOptions>),
}

impl PageState {
    /// The page as it begins.
    pub(super) fn new(worker: WorkerState, options: Option<Rc<HostOptions>>) -> Self {
        Self { worker: Rc::new(worker), options, moves: 0, returns: 0, behind: Vec::new() }
    }

    /// What the place has fixed.
    pub(super) fn local(&self) -> Rc<LocalParameters> {
        self.options.as_ref().map(|options| options.local.clone()).unwrap_or_default()
    }

    fn act(&mut self, action: Action) {
        let before = self.worker.screen;
        self.worker = Rc::new(self.worker.after(action, &self.local()));
        if self.worker.screen != before {
            self.moves = self.moves.wrapping_add(1);
            self.behind.push(before);
        }
        if self.worker.screen == Screen::Start {
            self.behind.clear();
        }
    }

    fn go(&mut self, screen: Screen) {
        self.worker = Rc::new(self.worker.after(Action::Go(screen), &self.local()));
    }
}

impl Reducible for PageState {
    type Action = PageEvent;

    fn reduce(self: Rc<Self>, event: PageEvent) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match event {
            PageEvent::Acted(action) => next.act(action),
            PageEvent::Back => {
                let screen = next.behind.pop().unwrap_or_default();
                next.go(screen);
            }
            // Where everything was erased it can still be taken back once the browser has followed.
            PageEvent::Returned(screen) => {
                next.returns = next.returns.wrapping_add(1);
                if screen != self.worker.screen {
                    next.go(screen);
                }
            }
            PageEvent::Opened(opened) => next.worker = Rc::new(*opened),
            PageEvent::OptionsChanged(options) => {
                let before = self.options.as_ref().unwrap_or(&options);
                next.worker = Rc::new(self.worker.with_options(before, &options));
                next.options = Some(options);
            }
        }
        Rc::new(next)
    }
}
