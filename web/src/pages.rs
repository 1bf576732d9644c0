//! The screens, one file each.

mod check;
mod job;
mod jobs;
mod question;
mod results;
mod start;

pub use check::Check;
pub use job::Job;
pub use jobs::Jobs;
pub use question::Question;
pub use results::Results;
pub use start::Start;

use crate::session::{Action, Session};
use crate::wording::Words;
use std::rc::Rc;
use wengang_core::{LocalParameters, Refusal};
use yew::prelude::*;

/// What every screen is shown with.
#[derive(Properties, PartialEq, Clone)]
pub struct ScreenProps {
    /// The language.
    pub words: &'static Words,
    /// Where the person is and what was said.
    pub session: Rc<Session>,
    /// What the place has fixed.
    pub local: Rc<LocalParameters>,
    /// Told of what the person does.
    pub act: Callback<Action>,
}

impl ScreenProps {
    /// What is wrong on the screen.
    fn complaints(&self) -> Vec<Refusal> {
        self.session.complaints()
    }

    /// Submits the screen's form.
    fn submit(&self) -> Callback<SubmitEvent> {
        self.act.reform(|event: SubmitEvent| {
            event.prevent_default();
            Action::Continue
        })
    }
}
