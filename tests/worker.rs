//! The state of the worker's page: what a person typed outlives every address and every screen; what cannot be read is named.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "worker/address.rs"]
mod address;
#[path = "worker/begun.rs"]
mod begun;
#[path = "worker/kept.rs"]
mod kept;
#[path = "worker/spells.rs"]
mod spells;
#[path = "worker/steps.rs"]
mod steps;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use std::collections::BTreeMap;
use wengang_core::questions::{self, Answers, JobAnswer};
use wengang_core::{Fact, LocalParameters};
use wengang_web::page::shared::text_size::TextSize;
use wengang_web::page::shared::wording::language::Language;
use wengang_web::page::shared::workplace::Workplace;
use wengang_web::page::worker::state::action::Action;
use wengang_web::page::worker::state::address::{read, write};
use wengang_web::page::worker::state::damage::Damage;
use wengang_web::page::worker::state::job_part::JobPart;
use wengang_web::page::worker::state::screen::Screen;
use wengang_web::page::worker::state::worker_state::WorkerState;

fn facts() -> impl Strategy<Value = Fact> {
    (0..questions::ALL.len()).prop_map(|index| questions::ALL[index].fact)
}

/// Whatever can be typed, and what is meant for an address more often than by chance. But for U+FFFD: in an address it
/// stands for what could not be read.
fn text() -> impl Strategy<Value = String> {
    let any = "(?s).{0,12}|[&=#%+;. \\t一二０９年月日]{0,12}|unknown|listed|none|yes|2022|20x2|2022-02-31|386\\.50元";
    any.prop_filter("no replacement character", |text| !text.contains('\u{fffd}'))
}

fn job() -> impl Strategy<Value = JobAnswer> {
    (text(), text(), text(), option::of(text())).prop_map(|(province, work, from, to)| JobAnswer {
        province,
        work,
        from,
        to,
    })
}

fn answers() -> impl Strategy<Value = Answers> {
    (btree_map(facts(), text(), 0..12), vec(job(), 0..6)).prop_map(|(mut given, jobs)| {
        // Work that is listed without a spell is no answer; an address that says so is told of.
        given.retain(|fact, typed| *fact != Fact::Jobs || !jobs.is_empty() || typed != "listed");
        Answers { given, jobs }
    })
}

fn state() -> impl Strategy<Value = WorkerState> {
    let screen = (0..5_u8, facts(), 0..6_usize);
    (answers(), screen, any::<bool>(), any::<bool>()).prop_map(|(answers, (screen, fact, job), english, large)| {
        WorkerState {
            screen: match screen {
                0 => Screen::Start,
                1 => Screen::Check,
                2 => Screen::Results,
                3 if job <= answers.jobs.len() => Screen::Job(job),
                _ if fact == Fact::Jobs && answers.jobs.is_empty() => Screen::Job(0),
                _ => Screen::Question(fact),
            },
            answers,
            language: if english { Language::English } else { Language::Chinese },
            text_size: if large { TextSize::Large } else { TextSize::Normal },
            ..WorkerState::default()
        }
    })
}

/// Fragments as they come: pairs of ours, damaged ones, and anything at all.
fn fragment() -> impl Strategy<Value = String> {
    let keys =
        "at|lang|text|year|fare|household|jobs|jobs\\.[0-9x]\\.(from|to|province|salary)|recognised|colour|%E8|.{0,4}";
    let values = "start|results|job\\.[0-9]|en|xx|large|still|2022|%E8%84|%zz|%00|[^&]{0,8}";
    let pairs = vec((keys, values), 0..12).prop_map(|pairs| {
        let pairs: Vec<String> = pairs.into_iter().map(|(key, value)| format!("{key}={value}")).collect();
        pairs.join("&")
    });
    prop_oneof![pairs, "(?s).{0,80}", "#?[&=%A-F0-9.]{0,60}"]
}

fn action() -> impl Strategy<Value = Action> {
    let part = (0..4_usize).prop_map(|index| JobPart::ALL[index]);
    prop_oneof![
        Just(Action::Begin),
        Just(Action::Continue),
        Just(Action::AddJob),
        Just(Action::DismissDamage),
        state().prop_map(|state| Action::Go(state.screen)),
        state().prop_map(|state| Action::Correct(state.screen)),
        facts().prop_map(|fact| Action::Change(fact, None)),
        (facts(), 0..3_usize).prop_map(|(fact, name)| Action::Choose(fact, ["yes", "unknown", "none"][name])),
        (0..8_usize, 0..6_usize).prop_map(|(job, place)| Action::Workplace(job, Workplace::ALL[place])),
        Just(Action::TakeBack),
        (facts(), any::<bool>()).prop_map(|(fact, unknown)| Action::AmountUnknown(fact, unknown)),
        (facts(), text()).prop_map(|(fact, text)| Action::Answer(fact, text)),
        (0..8_usize, part, text()).prop_map(|(job, part, text)| Action::Job(job, part, text)),
        (0..8_usize, any::<bool>()).prop_map(|(job, still)| Action::StillThere(job, still)),
        (0..8_usize).prop_map(Action::RemoveJob),
        Just(Action::Erase),
        Just(Action::SetLanguage(Language::English)),
        Just(Action::SetTextSize(TextSize::Large)),
        any::<bool>().prop_map(Action::Copied),
    ]
}

fn after(state: &WorkerState, action: Action) -> WorkerState {
    state.after(action, &LocalParameters::default())
}

fn is_blank(job: &JobAnswer) -> bool {
    *job == JobAnswer::default() || *job == JobAnswer { to: Some(String::new()), ..JobAnswer::default() }
}

/// The jobs in which something was typed.
fn begun(state: &WorkerState) -> Vec<&JobAnswer> {
    state.answers.jobs.iter().filter(|job| !is_blank(job)).collect()
}

fn answered(fact: Fact, answer: &str) -> WorkerState {
    let screen = Screen::Question(fact);
    let mut state = WorkerState { screen, ..WorkerState::default() };
    state.answers.given.insert(Fact::Year, "2022".to_owned());
    state.answers.given.insert(fact, answer.to_owned());
    state
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_to_the_address_is_read_back_whole(state in state()) {
        let address = write(&state);
        prop_assert!(address.is_ascii() && !address.contains('#'));
        prop_assert_eq!(read(&format!("#{address}")), state.clone());
        prop_assert_eq!(read(&address), state);
    }

    #[test]
    fn every_part_of_an_address_is_read_or_named(fragment in fragment()) {
        let state = read(&fragment);
        prop_assert_eq!(state.attempts, 0);
        let named = match &state.damage {
            Some(Damage::Parts(parts)) => parts.clone(),
            Some(Damage::TooLong) => return Ok(()),
            None => Vec::new(),
        };
        prop_assert!(named.iter().all(|part| part.chars().count() <= 40));
        let written = write(&state);
        let kept: Vec<String> = form_urlencoded::parse(written.as_bytes()).map(|(key, _)| key.into_owned()).collect();
        // Of two with one name the later one holds.
        let said: BTreeMap<_, _> = form_urlencoded::parse(fragment.trim_start_matches('#').as_bytes()).collect();
        for (key, value) in said {
            let plain = matches!((&*key, &*value), ("at", "start") | ("lang", "zh"));
            let told = named.contains(&key.chars().take(40).collect());
            prop_assert!(plain || told || kept.contains(&key.clone().into_owned()), "{key}={value} of {fragment}");
        }
        prop_assert_eq!(read(&written), WorkerState { damage: None, ..state });
    }

    #[test]
    fn changing_one_answer_leaves_all_the_others(state in state(), fact in facts(), typed in text()) {
        let mut expected = state.clone();
        expected.answers.given.remove(&fact);
        let mut changed = after(&state, Action::Answer(fact, typed.clone()));
        prop_assert_eq!(changed.answers.given.remove(&fact), Some(typed).filter(|typed| !typed.trim().is_empty()));
        prop_assert_eq!(changed, expected);
    }

    #[test]
    fn changing_a_part_of_a_job_leaves_all_the_others(state in state(), index in 0..6_usize, typed in text()) {
        for part in JobPart::ALL {
            let mut changed = after(&state, Action::Job(index, part, typed.clone()));
            let Some(before) = state.answers.jobs.get(index) else { continue };
            let job = &mut changed.answers.jobs[index];
            match part {
                JobPart::Province => job.province.clone_from(&before.province),
                JobPart::Work => job.work.clone_from(&before.work),
                JobPart::From => job.from.clone_from(&before.from),
                JobPart::To => job.to.clone_from(&before.to),
            }
            // That the box of a day was emptied is remembered until the screen is left.
            changed.emptied_days.clear();
            prop_assert_eq!(&changed, &state);
        }
    }

    #[test]
    fn nothing_typed_is_lost_but_by_the_wish_to_change_remove_or_erase_it(state in state(), action in action()) {
        let next = after(&state, action.clone());
        match action {
            Action::Erase
            | Action::RemoveJob(_)
            | Action::Job(..)
            | Action::Workplace(..)
            | Action::StillThere(..) => {}
            _ => prop_assert_eq!(begun(&next), begun(&state)),
        }
        for (fact, typed) in &state.answers.given {
            let changes = match &action {
                Action::Erase => true,
                Action::Answer(changed, _) | Action::Choose(changed, _) => changed == fact,
                Action::AmountUnknown(changed, true) => {
                    changed == fact && next.amount_kept == Some((*fact, typed.clone()))
                }
                Action::AmountUnknown(changed, false) => changed == fact && typed == "unknown",
                // Whatever is said of a spell of work answers the question about work, and taking the last one away asks
                // it anew, as does leaving one in which nothing stands.
                _ if *fact == Fact::Jobs => true,
                _ => false,
            };
            prop_assert!(changes || next.answers.get(*fact) == Some(typed), "{fact:?} by {action:?}");
        }
    }

    #[test]
    fn erasing_forgets_all_but_the_language_and_the_size_of_the_text(state in state()) {
        let WorkerState { language, text_size, removals, .. } = state;
        let removals = removals + 1;
        let erased = after(&state, Action::Erase);
        let removed = erased.removed.clone();
        prop_assert_eq!(&erased, &WorkerState { language, text_size, removals, removed, ..WorkerState::default() });
        let expected = if state.answers.given.is_empty() { Answers::default() } else { state.answers };
        prop_assert_eq!(after(&erased, Action::TakeBack).answers, expected);
        let gone_on = after(&erased, Action::Go(Screen::Start));
        prop_assert_eq!(after(&gone_on, Action::TakeBack).answers, Answers::default());
    }

    #[test]
    fn a_screen_with_a_refusal_stays_and_counts_the_attempts(state in state(), attempts in 0..5_u32) {
        let shown = WorkerState { attempts: attempts + 1, ..state.clone() };
        let next = after(&WorkerState { attempts, ..state }, Action::Continue);
        if !shown.shown_refusals(&LocalParameters::default()).is_empty() && next.answers.jobs.len() == shown.answers.jobs.len() {
            prop_assert_eq!(next, shown);
        }
    }
}
