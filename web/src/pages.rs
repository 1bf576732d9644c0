//! The screens, one file each: functions from what is known to HTML.

mod check;
mod job;
mod jobs;
mod question;
mod results;
mod start;

use crate::components::error_summary;
use crate::session::{Action, Screen, Session};
use crate::wording::Words;
use wengang_core::truth::Fact;
use wengang_core::{Assessment, LocalParameters, Refusal};
use yew::prelude::*;

/// What a screen is drawn from.
pub struct View<'a> {
    /// The language.
    pub words: &'static Words,
    /// Where the person is and what was said.
    pub session: &'a Session,
    /// What the place has fixed.
    pub local: &'a LocalParameters,
    /// What came out; none as long as the year is not known.
    pub assessment: Option<&'a Assessment>,
    /// What is wrong on the screen, once it was submitted.
    pub complaints: &'a [Refusal],
    /// Told of what the person does.
    pub act: &'a Callback<Action>,
}

/// The screen on which the session is.
pub fn screen(view: &View) -> Html {
    match view.session.screen {
        Screen::Start => start::start(view),
        Screen::Question(Fact::Jobs) => jobs::jobs(view),
        Screen::Question(fact) => question::question(view, fact),
        Screen::Job(index) => match view.session.answers.jobs.get(index) {
            Some(job) => job::job(view, index, job),
            None => jobs::jobs(view),
        },
        Screen::Check => check::check(view),
        Screen::Results => results::results(view),
    }
}

impl View<'_> {
    /// A form with its errors above; the key keeps what stands in one form out of the next.
    fn form(&self, key: &str, content: Html) -> Html {
        let onsubmit = self.act.reform(|event: SubmitEvent| {
            event.prevent_default();
            Action::Continue
        });
        html! {
            <form key={key.to_owned()} {onsubmit} novalidate=true>
                { error_summary(self.words, self.session.screen, self.complaints, self.act) }
                { content }
            </form>
        }
    }

    /// The button that submits a form.
    fn submit(&self, label: &'static str) -> Html {
        html! { <button type="submit" class="main">{ label }</button> }
    }
}
