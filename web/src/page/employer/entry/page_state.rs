//! The state of the page.

use crate::page::employer::state::action::Action;
use crate::page::employer::state::employer_state::EmployerState;
use crate::page::shared::embedding::options::HostOptions;
use std::rc::Rc;
use yew::prelude::*;

/// What was said and what came of it, as Yew keeps it.
#[derive(PartialEq, Clone, Default)]
pub(super) struct PageState {
    /// What was said and what came of it.
    pub(super) employer: Rc<EmployerState>,
    /// The options of the page around it, if there is one.
    pub(super) options: Option<Rc<HostOptions>>,
}

/// What happens to the page.
pub(super) enum PageEvent {
    /// The person did something, or a web worker replied.
    Acted(Action),
    /// The page around it has changed its options.
    OptionsChanged(Rc<HostOptions>),
}

impl Reducible for PageState {
    type Action = PageEvent;

    fn reduce(self: Rc<Self>, event: PageEvent) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match event {
            PageEvent::Acted(action) => next.employer = Rc::new(self.employer.after(action)),
            PageEvent::OptionsChanged(options) => {
                let before = self.options.as_ref().unwrap_or(&options);
                next.employer = Rc::new(self.employer.with_options(before, &options));
                next.options = Some(options);
            }
        }
        Rc::new(next)
    }
}
