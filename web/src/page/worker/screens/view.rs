//! What the screens of the worker's page are drawn from, and the pieces that they share.

use super::errors::error_summary;
use crate::page::shared::components::buttons::submit;
use crate::page::shared::components::fields::{Choice, Field};
use crate::page::shared::embedding::options::HostOptions;
use crate::page::shared::wording::labels::Wording;
use crate::page::worker::state::worker_state::{Action, WorkerState};
use wengang_core::Notice;
use wengang_core::facts::Place;
use wengang_core::questions::{JobAnswer, UNKNOWN};
use wengang_core::truth::Fact;
use wengang_core::values::Date;
use wengang_core::{Assessment, LocalParameters, Refusal};
use yew::prelude::*;

/// What a screen is drawn from.
pub(super) struct View<'a> {
    /// The language.
    pub(super) words: &'static dyn Wording,
    /// Where the person is and what was said.
    pub(super) state: &'a WorkerState,
    /// What the place has fixed.
    pub(super) local: &'a LocalParameters,
    /// The options of the page that it stands in, if that is not its own.
    pub(super) options: Option<&'a HostOptions>,
    /// What came out; none as long as the year is not known.
    pub(super) assessment: Option<&'a Assessment>,
    /// What is wrong on the screen, once it was submitted.
    pub(super) refusals: &'a [Refusal],
    /// The notice that the page goes by.
    pub(super) notice: &'static Notice,
    /// Told of what the person does.
    pub(super) act: &'a Callback<Action>,
}

impl View<'_> {
    /// A form with its errors above; the key keeps what stands in one form out of the next.
    pub(super) fn form(&self, key: &str, content: Html) -> Html {
        html! {
            <form key={key.to_owned()} novalidate=true>
                { error_summary(self.words, self.state.screen, self.notice.year(), self.refusals, self.act) }
                { content }
            </form>
        }
    }

    /// The field of a question, as the screen's heading.
    pub(super) fn field(&self, fact: Fact) -> Field<'_> {
        let words = self.words;
        let hint = if fact == Fact::Year {
            words.labels().year_covered.of(self.notice.year()).into()
        } else {
            words.hint(fact, self.notice.year()).into()
        };
        Field {
            words: self.words,
            name: fact.name().to_owned(),
            label: words.title(fact, self.notice.year()).into(),
            short: words.short(fact),
            hint,
            heading: true,
            value: self.state.answers.get(fact).unwrap_or_default().to_owned(),
            disabled: false,
            year: self.notice.year(),
            refusals: self.refusals,
            typed: self.act.reform(move |typed| Action::Answer(fact, typed)),
        }
    }

    /// The choices of those names, and that one does not know.
    pub(super) fn named(&self, fact: Fact, names: &'static [&'static str]) -> Vec<Choice> {
        let known = names.iter().filter_map(|name| Some(Choice { name, label: self.words.choice(fact, name)? }));
        known.chain([Choice { name: UNKNOWN, label: self.words.labels().unknown }]).collect()
    }

    /// A spell of work in one line; what cannot be read stands as it was typed.
    pub(super) fn job_in_a_line(&self, job: &JobAnswer) -> String {
        let words = self.words;
        let blank = words.labels().blank;
        let typed = |text: &str| if text.trim().is_empty() { blank.to_owned() } else { text.to_owned() };
        let day = |text: &str| Date::read(text).map_or_else(|_| typed(text), |date| words.date(date));
        let place = Place::read(&job.province).map(|place| words.place(place).to_owned());
        let place = place.unwrap_or_else(|| typed(&job.province));
        let work = words.work(&job.work).unwrap_or(blank);
        let to = job.to.as_deref().map_or_else(|| words.labels().still_there.of(self.notice.year()), day);
        format!("{place} · {work} · {} – {to}", day(&job.from))
    }

    /// The button that submits a form.
    pub(super) fn submit(&self, label: &'static str) -> Html {
        submit(self.act, label, Action::Continue)
    }
}
