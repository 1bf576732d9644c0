//! The state of the page.

use crate::page::employer::state::employer_state::{Action, EmployerState};
use crate::page::shared::embedding::options::HostOptions;
use std::rc::Rc;
use yew::prelude::*;

/// What was said and what came of it, as Yew keeps it.
#[derive(PartialEq, Clone, Default)]
pub(super) struct PageState {
    /// What was said and what came of it.
    pub(super) employer: Rc<EmployerState>,
}

/// What happens to the page.
pub(super) enum PageEvent {
    /// The person did something, or a web worker replied.
    Acted(Action),
    /// The page around it has changed its options: these before, these now.
    OptionsChanged(Rc<HostOptions>, Rc<HostOptions>),
}

impl Reducible for PageState {
    type Action = PageEvent;

    fn reduce(self: Rc<Self>, event: PageEvent) -> Rc<Self> {
        let employer = match event {
            PageEvent::Acted(action) => self.employer.after(action),
            PageEvent::OptionsChanged(before, now) => self.employer.with_options(&before, &now),
        };
        Rc::new(Self { employer: Rc::new(employer) })
    }
}
