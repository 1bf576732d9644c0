//! The screens, one file each: functions from what is known to HTML.

mod check;
mod job;
mod jobs;
mod question;
mod results;
mod start;

use crate::components::{Choice, Field, error_summary, submit};
use crate::host::Host;
use crate::session::{Action, Screen, Session};
use crate::wording::Words;
use wengang_core::facts::Place;
use wengang_core::questions::{JobAnswer, UNKNOWN};
use wengang_core::truth::Fact;
use wengang_core::values::Date;
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
    /// The page that it stands in, if that is not its own.
    pub host: Option<&'a Host>,
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
        html! {
            <form key={key.to_owned()} novalidate=true>
                { error_summary(self.words, self.session.screen, self.complaints, self.act) }
                { content }
            </form>
        }
    }

    /// The field of a question, as the screen's heading.
    fn field(&self, fact: Fact) -> Field<'_> {
        let question = (self.words.question)(fact);
        Field {
            words: self.words,
            name: fact.name().to_owned(),
            label: question.title,
            short: question.short,
            hint: question.hint,
            heading: true,
            value: self.session.answers.get(fact).unwrap_or_default().to_owned(),
            disabled: false,
            refusals: self.complaints,
            typed: self.act.reform(move |typed| Action::Answer(fact, typed)),
        }
    }

    /// The choices of those names, and that one does not know.
    fn named(&self, fact: Fact, names: &'static [&'static str]) -> Vec<Choice> {
        let known = names.iter().filter_map(|name| Some(Choice { name, label: (self.words.choice)(fact, name)? }));
        known.chain([Choice { name: UNKNOWN, label: self.words.labels.unknown }]).collect()
    }

    /// A spell of work in one line; what cannot be read stands as it was typed.
    fn job_in_a_line(&self, job: &JobAnswer) -> String {
        let words = self.words;
        let blank = words.labels.blank;
        let typed = |text: &str| if text.trim().is_empty() { blank.to_owned() } else { text.to_owned() };
        let day = |text: &str| Date::read(text).map_or_else(|_| typed(text), words.date);
        let place = Place::read(&job.province).map(|place| (words.place)(place).to_owned());
        let place = place.unwrap_or_else(|| typed(&job.province));
        let work = (words.work)(&job.work).unwrap_or(blank);
        let to = job.to.as_deref().map_or_else(|| words.labels.still_there.to_owned(), day);
        format!("{place} · {work} · {} – {to}", day(&job.from))
    }

    /// The button that submits a form.
    fn submit(&self, label: &'static str) -> Html {
        submit(self.act, label, Action::Continue)
    }
}
