//! The state as the address's fragment, which no browser sends anywhere: `at=fare&year=2022&household=monitored`.
//!
//! The keys are the questions' names. A spell of work has one key for each part, `jobs.1.from`; one that goes on has
//! `jobs.1.still=yes` and no last day. What cannot be read is left out and named, never fatal.

use super::damage::Damage;
use super::job_part::JobPart;
use super::screen::Screen;
use super::worker_state::WorkerState;
use crate::page::shared::embedding::unread::Unread;
use crate::page::shared::text_size::TextSize;
use crate::page::shared::wording::language::Language;
use form_urlencoded::{Serializer, parse};
use std::borrow::Cow;
use wengang_core::facts::Jobs;
use wengang_core::questions::{JobAnswer, JobsAnswer, about};
use wengang_core::truth::Fact;

/// The longest fragment that is read, in bytes: whatever is written fits in, a hundred spells of work and all.
const LONGEST: usize = 320_000;

/// Up to how many bytes a fragment holds all that was typed, to the letter.
const LONGEST_WHOLE: usize = 20_000;

/// How much of each answer a longer fragment holds, in characters: no answer is longer, and what is too long for one stays so.
const MOST_TYPED: usize = 60;

/// The most spells of work that are read, one more than there can be, so that too many are still refused as such.
const MOST_JOBS: usize = Jobs::MOST + 1;

/// The key of a spell of work that goes on.
const STILL: &str = "still";

/// Writes a state. What was wrong with an earlier address is not part of it.
pub fn write(state: &WorkerState) -> String {
    let whole = written(state, |typed| typed.into());
    if whole.len() <= LONGEST_WHOLE { whole } else { written(state, cut) }
}

fn written(state: &WorkerState, kept: fn(&str) -> Cow<'_, str>) -> String {
    let mut pairs = Serializer::new(String::new());
    if state.screen != Screen::default() {
        pairs.append_pair("at", &state.screen.name());
    }
    for (fact, typed) in &state.answers.given {
        pairs.append_pair(fact.name(), &kept(typed));
    }
    for (index, job) in state.answers.jobs.iter().enumerate() {
        for part in JobPart::ALL {
            let (key, typed) = part.typed(job).map_or((STILL, "yes"), |typed| (part.name(), typed));
            pairs.append_pair(&format!("jobs.{}.{key}", index + 1), &kept(typed));
        }
    }
    if state.language != Language::default() {
        pairs.append_pair("lang", state.language.tag());
    }
    if state.text_size != TextSize::default() {
        pairs.append_pair("text", "large");
    }
    pairs.finish()
}

/// The beginning of what was typed; what is cut can be read as nothing else.
fn cut(typed: &str) -> Cow<'_, str> {
    match typed.char_indices().nth(MOST_TYPED) {
        Some((end, _)) => format!("{}…", typed.split_at(end).0).into(),
        None => typed.into(),
    }
}

/// Reads a state from a fragment, with or without its `#`.
pub fn read(fragment: &str) -> WorkerState {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    if LONGEST < fragment.len() {
        return WorkerState { damage: Some(Damage::TooLong), ..WorkerState::default() };
    }
    let mut state = WorkerState::default();
    let mut unread = Unread::default();
    for (key, value) in parse(fragment.as_bytes()) {
        let damaged = value.contains('\u{fffd}');
        if damaged || take(&mut state, &key, &value).is_none() {
            unread.push(&key);
        }
    }
    if state.answers.jobs.is_empty() && state.answers.get(Fact::Jobs) == Some(JobsAnswer::Listed.name()) {
        state.answers.given.remove(&Fact::Jobs);
        unread.push(Fact::Jobs.name());
    }
    if let Screen::Job(job) = state.screen
        && state.answers.jobs.len() < job
    {
        state.screen = Screen::Question(Fact::Jobs);
    }
    state.screen = state.shown_as(state.screen);
    let unread = unread.names();
    state.damage = (!unread.is_empty()).then_some(Damage::Parts(unread));
    state
}

/// Reads a state to begin with: without a year nothing comes out that could be shown, so that it is asked first.
pub fn open(fragment: &str) -> WorkerState {
    let mut state = read(fragment);
    if state.screen == Screen::Results && state.parsed_answers().facts.is_none() {
        state.screen = Screen::Question(Fact::Year);
    }
    state.revisits = state.is_answered(state.screen);
    state
}

/// Reads only which screen a fragment shows.
pub fn read_screen(fragment: &str) -> Screen {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let at = parse(fragment.as_bytes()).find(|(key, _)| key == "at");
    at.and_then(|(_, name)| Screen::named(&name)).unwrap_or_default()
}

/// Whether anything of ours has that key, whatever it says.
pub(super) fn is_known(key: &str) -> bool {
    ["at", "lang", "text"].contains(&key)
        || Fact::named(key).is_some_and(|fact| about(fact).is_some())
        || is_of_a_job(key)
}

fn is_of_a_job(key: &str) -> bool {
    let part = key.strip_prefix("jobs.").and_then(|part| part.split_once('.'));
    part.is_some_and(|(_, part)| part == STILL || JobPart::named(part).is_some())
}

/// Takes one pair in; none if it is not one of ours.
fn take(state: &mut WorkerState, key: &str, value: &str) -> Option<()> {
    match key {
        "at" => state.screen = Screen::named(value)?,
        "lang" => state.language = Language::tagged(value)?,
        "text" => state.text_size = (value == "large").then_some(TextSize::Large)?,
        _ => match key.strip_prefix("jobs.") {
            Some(part) => take_job(state, part, value)?,
            None => {
                let fact = Fact::named(key).filter(|fact| about(*fact).is_some())?;
                state.answers.given.insert(fact, value.to_owned());
            }
        },
    }
    Some(())
}

fn take_job(state: &mut WorkerState, key: &str, value: &str) -> Option<()> {
    let (number, part) = key.split_once('.')?;
    let index = number.parse::<usize>().ok()?.checked_sub(1)?;
    let jobs = &mut state.answers.jobs;
    if index == jobs.len() && index < MOST_JOBS {
        jobs.push(JobAnswer { to: Some(String::new()), ..JobAnswer::default() });
    }
    let job = jobs.get_mut(index)?;
    if part == STILL {
        job.to = (value != "yes").then(String::new);
    } else {
        JobPart::named(part)?.set(job, value.to_owned());
    }
    Some(())
}
