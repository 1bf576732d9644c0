//! From screen to screen: what is refused, and what comes next.

use super::{after, answered};
use wengang_core::notice::Local;
use wengang_core::questions::{self, Kind};
use wengang_core::{Fact, LocalParameters, ProvisionId, Year, Yuan};
use wengang_web::page::shared::text_size::TextSize;
use wengang_web::page::shared::wording::language::Language;
use wengang_web::page::worker::state::action::Action;
use wengang_web::page::worker::state::address::read;
use wengang_web::page::worker::state::screen::Screen;
use wengang_web::page::worker::state::worker_state::WorkerState;

#[test]
fn a_refused_answer_is_complained_of_only_once_it_was_submitted() {
    for (fact, typed) in [(Fact::Fare, "-1"), (Fact::Year, "20x2"), (Fact::Household, "rich")] {
        let state = answered(fact, typed);
        assert_eq!(state.shown_refusals(&LocalParameters::default()), []);
        let once = after(&state, Action::Continue);
        let twice = after(&once, Action::Continue);
        assert_eq!((once.screen, once.attempts, twice.attempts), (state.screen, 1, 2));
        assert_eq!(once.answers, state.answers);
        let refusals = once.shown_refusals(&LocalParameters::default());
        assert!(refusals.iter().any(|refusal| refusal.field == fact.name() && refusal.refused == typed));
        assert_eq!(after(&once, Action::Go(Screen::Check)).attempts, 0);
        assert_eq!(after(&state, Action::Correct(state.screen)).shown_refusals(&LocalParameters::default()), refusals);
    }
}

#[test]
fn a_question_that_was_not_answered_is_complained_of_when_it_is_sent_off() {
    for question in questions::ALL {
        let state = read(&format!("at={}", question.fact.name()));
        assert_eq!(state.shown_refusals(&LocalParameters::default()), []);
        let next = after(&state, Action::Continue);
        let refusals = next.shown_refusals(&LocalParameters::default());
        let fields: Vec<&str> = refusals.iter().map(|refusal| refusal.field.as_str()).collect();
        assert_eq!(next.screen, state.screen);
        // The question about work is that about the first spell of it.
        let own = if question.fact == Fact::Jobs { "jobs[0].province" } else { question.fact.name() };
        assert!(fields.contains(&own), "{fields:?}");
    }
}

#[test]
fn screens_without_a_form_complain_of_nothing() {
    let wrong = answered(Fact::Fare, "-1");
    for screen in [Screen::Start, Screen::Check, Screen::Results, Screen::Question(Fact::Year)] {
        let state = WorkerState { screen, attempts: 3, ..wrong.clone() };
        assert_eq!(state.shown_refusals(&LocalParameters::default()), []);
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

/// Answers what the screen asks for, and goes on where that does not go on by itself.
fn answer_screen(state: &WorkerState, local: &LocalParameters) -> WorkerState {
    let Screen::Question(shown) = state.screen else { return state.after(Action::Choose(Fact::Jobs, "none"), local) };
    let mut next = state.clone();
    for fact in state.asked_on_screen(shown, &state.open_questions(local)) {
        let is_chosen = matches!(questions::about(fact).unwrap().kind, Kind::Choice(_));
        let action = match is_chosen {
            true => Action::Choose(fact, some_answer(fact)),
            false => Action::Answer(fact, some_answer(fact).to_owned()),
        };
        next = next.after(action, local);
    }
    if next.screen == state.screen { next.after(Action::Continue, local) } else { next }
}

/// The screens that come one after another when every question is answered.
fn walk(mut state: WorkerState, local: &LocalParameters) -> Vec<Screen> {
    let mut screens = Vec::new();
    while matches!(state.screen, Screen::Question(_) | Screen::Job(_)) {
        assert!(!screens.contains(&state.screen), "{:?} is asked again", state.screen);
        screens.push(state.screen);
        state = answer_screen(&state, local);
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
    assert!(!about_money.is_empty() && !about_money.iter().any(|fact| questions::is_about_services(*fact)));
    let mut answered = after(&WorkerState::default(), Action::Begin);
    while answered.screen != Screen::Results {
        answered = answer_screen(&answered, &local);
    }
    let more = walk(after(&answered, Action::Continue), &local);
    assert_eq!(more.last(), Some(&Screen::Results));
    let services = facts(&more);
    assert!(services.len() > 2 && services.iter().all(|fact| questions::is_about_services(*fact)), "{services:?}");
}

#[test]
fn the_last_answer_of_a_screen_goes_on_to_the_question_that_moves_most() {
    let local = LocalParameters::default();
    let state = read("at=household&year=2022");
    let first = state.after(Action::Choose(Fact::Household, "monitored"), &local);
    assert_eq!(first.screen, state.screen);
    let next = first.after(Action::Choose(Fact::Registered, "yes"), &local);
    assert_eq!(questions::next(&next.answers, &local).map(|question| question.fact), Some(Fact::Jobs));
    assert_eq!(next.screen, Screen::Job(0));
    let done = read("at=household&year=2022&jobs=none&looking_for_work=yes");
    assert_eq!(done.after(Action::Choose(Fact::Household, "neither"), &local).screen, Screen::Results);
}

#[test]
fn the_fare_is_asked_for_only_where_the_worker_paid_it_and_the_trip_is_over() {
    let local = LocalParameters::default();
    let trip = "at=fare_by&year=2022&household=monitored&registered_in_heilongjiang=yes&jobs=listed&public_post=never\
        &transport_received=no&jobs.1.province=辽宁&jobs.1.work=employed&jobs.1.from=2022-03-01&jobs.1.to=2022-05-31";
    let asked = |by: &'static str| {
        let chosen = read(trip).after(Action::Choose(Fact::FareBy, by), &local);
        (chosen.screen, chosen.asked_on_screen(Fact::FareBy, &chosen.open_questions(&local)))
    };
    let here = Screen::Question(Fact::FareBy);
    assert_eq!(asked("train"), (here, vec![Fact::FareBy, Fact::Fare]));
    for by in ["employer", "not-yet"] {
        let (screen, facts) = asked(by);
        assert!(screen != here && facts == [Fact::FareBy], "{by}: {screen:?} {facts:?}");
    }
}

#[test]
fn an_answer_that_is_changed_leads_back_to_where_the_change_began_and_says_what_it_changed() {
    let local = LocalParameters::default();
    let results = read("at=results&year=2022&household=monitored&registered_in_heilongjiang=yes&jobs=none");
    for (from, support) in [(Screen::Results, Some(ProvisionId::Transport)), (Screen::Check, None)] {
        let begun = WorkerState { screen: from, ..results.clone() };
        let asked = begun.after(Action::Change(Fact::Household, support), &local);
        assert_eq!(asked.screen, Screen::Question(Fact::Household));
        let back = asked.after(Action::Choose(Fact::Household, "neither"), &local);
        let changed = back.changed.clone().unwrap();
        assert_eq!((back.screen, changed.from, changed.support), (from, from, support));
        assert_eq!(changed.before, begun.assess(&local).map(|assessment| assessment.totals));
        assert_eq!(back.after(Action::Go(Screen::Check), &local).changed, None);
        let elsewhere = asked.after(Action::Go(Screen::Results), &local);
        assert_eq!((elsewhere.changed, elsewhere.returning), (None, None));
    }
}

#[test]
fn a_change_of_the_work_comes_back_by_way_of_its_spells() {
    let local = LocalParameters::default();
    let job = |number: u8| {
        format!(
            "&jobs.{number}.province=辽宁&jobs.{number}.work=employed&jobs.{number}.from=2022-0{number}-01&jobs.{number}.to=2022-0{number}-20"
        )
    };
    let check = read(&format!("at=check&year=2022&household=monitored&jobs=listed{}{}", job(1), job(2)));
    let list = check.after(Action::Change(Fact::Jobs, None), &local);
    let spell = list.after(Action::Go(Screen::Job(1)), &local);
    let back = spell.after(Action::Continue, &local);
    assert_eq!(
        [list.screen, spell.screen, back.screen],
        [Screen::Question(Fact::Jobs), Screen::Job(1), Screen::Question(Fact::Jobs)]
    );
    assert_eq!(back.after(Action::Continue, &local).screen, Screen::Check);
}

#[test]
fn what_the_place_has_fixed_for_other_rules_is_not_asked_about_before_the_results() {
    let local = LocalParameters {
        start_up_subsidy: Local::new(Yuan::whole(5000), "made up for the tests", Year::new(2022).unwrap()).ok(),
        ..LocalParameters::default()
    };
    let state = read("at=household&year=2022&registered_in_heilongjiang=yes&jobs=none");
    for local in [local, LocalParameters::default()] {
        assert_eq!(state.after(Action::Choose(Fact::Household, "monitored"), &local).screen, Screen::Results);
    }
}

#[test]
fn going_somewhere_or_writing_otherwise_changes_nothing_else() {
    let state = WorkerState { attempts: 2, ..answered(Fact::Fare, "-1") };
    let there = after(&state, Action::Go(Screen::Check));
    assert_eq!(there, WorkerState { screen: Screen::Check, attempts: 0, ..state.clone() });
    let mend = after(&state, Action::Correct(Screen::Question(Fact::Year)));
    assert_eq!(
        mend,
        WorkerState { screen: Screen::Question(Fact::Year), attempts: 1, revisits: true, ..state.clone() }
    );
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
