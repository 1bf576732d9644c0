//! What the screens of the worker's page are drawn from, and the pieces that they share.

use super::errors::error_summary;
use crate::page::shared::components::buttons::submit;
use crate::page::shared::components::fields::{Choice, Field};
use crate::page::shared::covered::notice_of_or_latest;
use crate::page::shared::embedding::options::HostOptions;
use crate::page::shared::wording::labels::Wording;
use crate::page::shared::workplace::Workplace;
use crate::page::worker::state::action::Action;
use crate::page::worker::state::worker_state::WorkerState;
use wengang_core::facts::{Extent, Job, Place};
use wengang_core::questions::{JobAnswer, Question, UNKNOWN};
use wengang_core::truth::Fact;
use wengang_core::values::{ApproximateDate, Window};
use wengang_core::{Assessment, LocalParameters, Notice, Refusal};
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
    /// The questions that could still change something.
    pub(super) open: &'a [&'static Question],
    /// What is wrong on the screen, once it was submitted.
    pub(super) refusals: &'a [Refusal],
    /// The notice that the page goes by.
    pub(super) notice: &'static Notice,
    /// Told of what the person does.
    pub(super) act: &'a Callback<Action>,
}

/// What a state is drawn from, for as long as it takes.
pub(super) fn with_view<T>(
    state: &WorkerState,
    local: &LocalParameters,
    options: Option<&HostOptions>,
    act: &Callback<Action>,
    draw: impl FnOnce(&View) -> T,
) -> T {
    let assessment = state.assess(local);
    draw(&View {
        words: state.language.words(),
        state,
        local,
        options,
        notice: notice_of_or_latest(assessment.as_ref().map(|assessment| assessment.year)),
        assessment: assessment.as_ref(),
        open: &state.open_questions(local),
        refusals: &state.shown_refusals(local),
        act,
    })
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

    /// The field of a question, as the screen's heading if it is its only one.
    pub(super) fn field(&self, fact: Fact, heading: bool) -> Field<'_> {
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
            heading,
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
        let year = self.notice.year();
        let day = |text: &str| ApproximateDate::read(text, year).map_or_else(|_| typed(text), |date| words.about(date));
        let work = Workplace::of(job).map_or(blank, |place| words.workplace(place));
        let province = Place::read(&job.province).filter(|place| !UNNAMED.contains(place));
        let province = province.map_or(String::new(), |place| format!(" · {}", words.place(place)));
        let to = job.to.as_deref().map_or_else(|| words.labels().still_there.of(year), day);
        let until = if job.to.is_some() { " – " } else { words.labels().since };
        let length = self.length_of(job).map_or(String::new(), |length| format!(" · {length}"));
        format!("{work}{province} · {}{until}{to}{length}", day(&job.from))
    }

    /// How long a spell of work is inside the year; none as long as its days cannot be read.
    pub(super) fn length_of(&self, job: &JobAnswer) -> Option<String> {
        let year = self.notice.year();
        let read = |text: &str| ApproximateDate::read(text, year).ok();
        let to = match &job.to {
            Some(to) => Some(read(to)?),
            None => None,
        };
        let place = Place::read(&job.province).unwrap_or(Place::Heilongjiang);
        let job = Job::about(place, wengang_core::facts::WorkKind::Employed, read(&job.from)?, to).ok()?;
        let window = Window::new(year, None);
        let length = |extent| job.length(&window, extent);
        Some(self.words.spell_length(length(Extent::Shortest), length(Extent::Longest), year))
    }

    /// The button that submits a form.
    pub(super) fn submit(&self, label: &'static str) -> Html {
        submit(self.act, label, Action::Continue)
    }
}

/// Places that say no more than where and how it was says already.
const UNNAMED: [Place; 3] = [Place::AnotherProvince, Place::Heilongjiang, Place::Abroad];
