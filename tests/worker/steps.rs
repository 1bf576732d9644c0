//! From screen to screen: what is refused, and what comes next.

use super::{after, answered};
use wengang_core::notice::Local;
use wengang_core::questions::{self, Kind};
use wengang_core::{Fact, LocalParameters, Year, Yuan};
use wengang_web::page::shared::text_size::TextSize;
use wengang_web::page::shared::wording::language::Language;
use wengang_web::page::worker::state::address::read;
use wengang_web::page::worker::state::screen::Screen;
use wengang_web::page::worker::state::worker_state::{Action, WorkerState};

#[test]
fn a_refused_answer_is_complained_of_only_once_it_was_submitted() {
    for (fact, typed) in [(Fact::Fare, "-1"), (Fact::Year, "20x2"), (Fact::Household, "rich")] {
        let state = answered(fact, typed);
        assert_eq!(state.shown_refusals(), []);
        let once = after(&state, Action::Continue);
        let twice = after(&once, Action::Continue);
        assert_eq!((once.screen, once.attempts, twice.attempts), (state.screen, 1, 2));
        assert_eq!(once.answers, state.answers);
        let refusals = once.shown_refusals();
        assert!(refusals.len() == 1 && refusals[0].field == fact.name() && refusals[0].refused == typed);
        assert_eq!(after(&once, Action::Go(Screen::Check)).attempts, 0);
        assert_eq!(after(&state, Action::Correct(state.screen)).shown_refusals(), refusals);
    }
}

#[test]
fn a_question_that_was_not_answered_is_complained_of_when_it_is_sent_off() {
    for question in questions::ALL {
        let state = WorkerState { screen: Screen::Question(question.fact), ..read("") };
        assert_eq!(state.shown_refusals(), []);
        let next = after(&state, Action::Continue);
        let fields: Vec<String> = next.shown_refusals().into_iter().map(|refusal| refusal.field).collect();
        assert_eq!((next.screen, fields), (state.screen, vec![question.fact.name().to_owned()]));
    }
}

#[test]
fn screens_without_a_form_complain_of_nothing() {
    let wrong = answered(Fact::Fare, "-1");
    for screen in [Screen::Start, Screen::Check, Screen::Results, Screen::Question(Fact::Year)] {
        let state = WorkerState { screen, attempts: 3, ..wrong.clone() };
        assert_eq!(state.shown_refusals(), []);
        assert_eq!(after(&state, Action::Continue).attempts, 0);
    }
}

#[test]
fn beginning_takes_the_notices_year_where_none_was_given() {
    let begun = after(&WorkerState::default(), Action::Begin);
    assert_eq!(begun.answers.get(Fact::Year), Some("2022"));
    assert_eq!(
        begun.screen,
        Screen::Question(questions::next(&begun.answers, &LocalParameters::default()).unwrap().fact)
    );
    let other = after(&read("year=2024"), Action::Begin);
    assert_eq!((other.answers.get(Fact::Year), other.screen), (Some("2024"), Screen::Results));
}

/// The first of the answers to a question, or one that can be read.
fn some_answer(fact: Fact) -> &'static str {
    match questions::about(fact).unwrap().kind {
        Kind::Year => "2022",
        Kind::Money => "386.50",
        Kind::Jobs => "none",
        Kind::Choice(names) => names[0],
    }
}

/// The screens that come one after another when every question is answered and sent off.
fn walk(mut state: WorkerState, local: &LocalParameters) -> Vec<Screen> {
    let mut screens = Vec::new();
    while let Screen::Question(fact) = state.screen {
        assert!(!screens.contains(&state.screen), "{fact:?} is asked again");
        screens.push(state.screen);
        state = state.after(Action::Answer(fact, some_answer(fact).to_owned()), local);
        state = state.after(Action::Continue, local);
    }
    screens.push(state.screen);
    screens
}

#[test]
fn questions_about_money_lead_to_the_results_and_the_others_are_asked_of_those_who_want_them() {
    let local = LocalParameters::default();
    let first = walk(after(&WorkerState::default(), Action::Begin), &local);
    assert_eq!(first.last(), Some(&Screen::Results));
    let facts = |screens: &[Screen]| -> Vec<Fact> {
        let asked = screens.iter().filter_map(|screen| match screen {
            Screen::Question(fact) => Some(*fact),
            _ => None,
        });
        asked.collect()
    };
    let about_money = facts(&first);
    assert!(about_money.len() > 1 && !about_money.iter().any(|fact| questions::is_about_services(*fact)));
    let mut answered = WorkerState { screen: Screen::Results, ..after(&WorkerState::default(), Action::Begin) };
    for fact in about_money {
        answered = after(&answered, Action::Answer(fact, some_answer(fact).to_owned()));
    }
    let more = walk(after(&answered, Action::Continue), &local);
    assert_eq!(more.last(), Some(&Screen::Results));
    let services = facts(&more);
    assert!(services.len() > 2 && services.iter().all(|fact| questions::is_about_services(*fact)), "{services:?}");
}

#[test]
fn a_question_sent_off_leads_to_the_one_that_moves_most() {
    let local = LocalParameters::default();
    let state = read("at=household&year=2022&household=monitored");
    let next = state.after(Action::Continue, &local);
    assert_eq!(next.screen, Screen::Question(questions::next(&state.answers, &local).unwrap().fact));
    assert_eq!(next.answers, state.answers);
    let done = read("at=household&year=2022&household=neither&jobs=none&looking_for_work=yes");
    assert_eq!(done.after(Action::Continue, &local).screen, Screen::Results);
}

#[test]
fn what_the_place_has_fixed_counts_for_what_is_asked_next() {
    let local = LocalParameters {
        start_up_subsidy: Local::new(Yuan::whole(5000), "made up for the tests", Year::new(2022).unwrap()).ok(),
        ..LocalParameters::default()
    };
    let settled = read("at=household&year=2022&household=monitored&registered_in_heilongjiang=yes&jobs=none");
    assert_eq!(settled.after(Action::Continue, &LocalParameters::default()).screen, Screen::Results);
    assert_eq!(settled.after(Action::Continue, &local).screen, Screen::Question(Fact::StartingBusiness));
}

#[test]
fn whether_it_was_copied_is_said_until_the_screen_changes() {
    let results = read("at=results&year=2022");
    for done in [true, false] {
        let copied = after(&results, Action::Copied(done));
        assert_eq!(copied, WorkerState { copied: Some(done), ..results.clone() });
        assert_eq!(after(&copied, Action::Go(Screen::Check)).copied, None);
        assert_eq!(after(&copied, Action::Continue).copied, None);
        assert_eq!(after(&copied, Action::SetLanguage(Language::English)).copied, Some(done));
    }
}

#[test]
fn going_somewhere_or_writing_otherwise_changes_nothing_else() {
    let state = WorkerState { attempts: 2, ..answered(Fact::Fare, "-1") };
    let there = after(&state, Action::Go(Screen::Check));
    assert_eq!(there, WorkerState { screen: Screen::Check, attempts: 0, ..state.clone() });
    let mend = after(&state, Action::Correct(Screen::Question(Fact::Year)));
    assert_eq!(mend, WorkerState { screen: Screen::Question(Fact::Year), attempts: 1, ..state.clone() });
    let english = after(&state, Action::SetLanguage(Language::English));
    assert_eq!(english, WorkerState { language: Language::English, ..state.clone() });
    assert_eq!(after(&english, Action::SetLanguage(Language::Chinese)), state);
    let large = after(&state, Action::SetTextSize(TextSize::Large));
    assert_eq!(large, WorkerState { text_size: TextSize::Large, ..state.clone() });
    assert_eq!(after(&large, Action::SetTextSize(TextSize::Normal)), state);
}

#[test]
fn an_answer_is_kept_as_it_was_typed_and_goes_when_it_is_emptied() {
    let typed = after(&WorkerState::default(), Action::Answer(Fact::Fare, " 386.50元 ".to_owned()));
    assert_eq!(typed.answers.get(Fact::Fare), Some(" 386.50元 "));
    for blank in ["", " ", "\u{3000}\t"] {
        assert_eq!(after(&typed, Action::Answer(Fact::Fare, blank.to_owned())), WorkerState::default());
    }
}

#[test]
fn nothing_comes_out_before_the_year_is_known() {
    assert!(read("fare=600").assess(&LocalParameters::default()).is_none());
    assert!(read("year=20x2").assess(&LocalParameters::default()).is_none());
    assert_eq!(
        read("year=2022").assess(&LocalParameters::default()).map(|assessment| assessment.year.number()),
        Some(2022)
    );
}
