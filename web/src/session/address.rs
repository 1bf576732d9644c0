//! The session as the address's fragment, which no browser sends anywhere: `at=fare&year=2022&household=monitored`.
//!
//! The keys are the questions' names. A spell of work has one key for each part, `jobs.1.from`; one that goes on has
//! `jobs.1.still=yes` and no last day. What cannot be read is left out and named, never fatal.

use super::{JobPart, Screen, Session, TextSize, set};
use crate::wording::Language;
use form_urlencoded::{Serializer, parse};
use std::borrow::Cow;
use wengang_core::facts::Jobs;
use wengang_core::questions::{JobAnswer, about};
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

/// What was wrong with a fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It was too long to be one of ours; nothing was read.
    TooLong,
    /// These keys could not be read; all the others were.
    Parts(Vec<String>),
}

/// Writes a session. What was wrong with an earlier address is not part of it.
pub fn write(session: &Session) -> String {
    let whole = written(session, |typed| typed.into());
    if whole.len() <= LONGEST_WHOLE { whole } else { written(session, cut) }
}

fn written(session: &Session, kept: fn(&str) -> Cow<'_, str>) -> String {
    let mut pairs = Serializer::new(String::new());
    if session.screen != Screen::default() {
        pairs.append_pair("at", &screen_name(session.screen));
    }
    for (fact, typed) in &session.answers.given {
        pairs.append_pair(fact.name(), &kept(typed));
    }
    for (index, job) in session.answers.jobs.iter().enumerate() {
        let to = job.to.as_deref().map_or((STILL, "yes"), |to| (JobPart::To.name(), to));
        let others = [(JobPart::Province, &job.province), (JobPart::Work, &job.work), (JobPart::From, &job.from)];
        for (part, typed) in others.map(|(part, typed)| (part.name(), typed.as_str())).into_iter().chain([to]) {
            pairs.append_pair(&format!("jobs.{}.{part}", index + 1), &kept(typed));
        }
    }
    if session.language != Language::default() {
        pairs.append_pair("lang", session.language.tag());
    }
    if session.text_size != TextSize::default() {
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

/// Reads a session from a fragment, with or without its `#`.
pub fn read(fragment: &str) -> Session {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    if LONGEST < fragment.len() {
        return Session { damage: Some(Damage::TooLong), ..Session::default() };
    }
    let mut session = Session::default();
    let mut unread = Vec::new();
    for (key, value) in parse(fragment.as_bytes()) {
        let damaged = value.contains('\u{fffd}');
        if damaged || take(&mut session, &key, &value).is_none() {
            unread.push(key.chars().take(40).collect());
        }
    }
    if let Screen::Job(job) = session.screen
        && session.answers.jobs.len() <= job
    {
        session.screen = Screen::Question(Fact::Jobs);
    }
    session.damage = (!unread.is_empty()).then_some(Damage::Parts(unread));
    session
}

/// Reads only which screen a fragment shows.
pub fn screen(fragment: &str) -> Screen {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let at = parse(fragment.as_bytes()).find(|(key, _)| key == "at");
    at.and_then(|(_, name)| screen_named(&name)).unwrap_or_default()
}

/// Takes one pair in; none if it is not one of ours.
fn take(session: &mut Session, key: &str, value: &str) -> Option<()> {
    match key {
        "at" => session.screen = screen_named(value)?,
        "lang" => session.language = Language::tagged(value)?,
        "text" => session.text_size = (value == "large").then_some(TextSize::Large)?,
        _ => match key.strip_prefix("jobs.") {
            Some(part) => take_job(session, part, value)?,
            None => {
                let fact = Fact::named(key).filter(|fact| about(*fact).is_some())?;
                session.answers.given.insert(fact, value.to_owned());
            }
        },
    }
    Some(())
}

fn take_job(session: &mut Session, key: &str, value: &str) -> Option<()> {
    let (number, part) = key.split_once('.')?;
    let index = number.parse::<usize>().ok()?.checked_sub(1)?;
    let jobs = &mut session.answers.jobs;
    if index == jobs.len() && index < MOST_JOBS {
        jobs.push(JobAnswer { to: Some(String::new()), ..JobAnswer::default() });
    }
    let job = jobs.get_mut(index)?;
    if part == STILL {
        job.to = (value != "yes").then(String::new);
    } else {
        set(job, JobPart::ALL.into_iter().find(|known| known.name() == part)?, value.to_owned());
    }
    Some(())
}

fn screen_name(screen: Screen) -> String {
    match screen {
        Screen::Start => "start".to_owned(),
        Screen::Question(fact) => fact.name().to_owned(),
        Screen::Job(job) => format!("job.{}", job + 1),
        Screen::Check => "check".to_owned(),
        Screen::Results => "results".to_owned(),
    }
}

fn screen_named(name: &str) -> Option<Screen> {
    match name {
        "start" => Some(Screen::Start),
        "check" => Some(Screen::Check),
        "results" => Some(Screen::Results),
        _ => match name.strip_prefix("job.") {
            Some(number) => number.parse::<usize>().ok()?.checked_sub(1).map(Screen::Job),
            None => Fact::named(name).filter(|fact| about(*fact).is_some()).map(Screen::Question),
        },
    }
}
