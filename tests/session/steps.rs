//! From screen to screen: what is refused, and what comes next.

use super::{after, answered};
use wengang_core::parameters::Local;
use wengang_core::questions::{self, Kind};
use wengang_core::{Fact, LocalParameters, Yuan};
use wengang_web::session::{Action, Screen, Session, TextSize, read};
use wengang_web::wording::Language;

#[test]
fn a_refused_answer_is_complained_of_only_once_it_was_submitted() {
    for (fact, typed) in [(Fact::Fare, "-1"), (Fact::Year, "20x2"), (Fact::Household, "rich")] {
        let session = answered(fact, typed);
        assert_eq!(session.complaints(), []);
        let once = after(&session, Action::Continue);
        let twice = after(&once, Action::Continue);
        assert_eq!((once.screen, once.attempts, twice.attempts), (session.screen, 1, 2));
        assert_eq!(once.answers, session.answers);
        let complaints = once.complaints();
        assert!(complaints.len() == 1 && complaints[0].field == fact.name() && complaints[0].refused == typed);
        assert_eq!(after(&once, Action::Go(Screen::Check)).attempts, 0);
        assert_eq!(after(&session, Action::Mend(session.screen)).complaints(), complaints);
    }
}

#[test]
fn a_question_that_was_not_answered_is_complained_of_when_it_is_sent_off() {
    for question in questions::ALL {
        let session = Session { screen: Screen::Question(question.fact), ..read("") };
        assert_eq!(session.complaints(), []);
        let next = after(&session, Action::Continue);
        let fields: Vec<String> = next.complaints().into_iter().map(|refusal| refusal.field).collect();
        assert_eq!((next.screen, fields), (session.screen, vec![question.fact.name().to_owned()]));
    }
}

#[test]
fn screens_without_a_form_complain_of_nothing() {
    let wrong = answered(Fact::Fare, "-1");
    for screen in [Screen::Start, Screen::Check, Screen::Results, Screen::Question(Fact::Year)] {
        let session = Session { screen, attempts: 3, ..wrong.clone() };
        assert_eq!(session.complaints(), []);
        assert_eq!(after(&session, Action::Continue).attempts, 0);
    }
}

#[test]
fn beginning_takes_the_notices_year_where_none_was_given() {
    let begun = after(&Session::default(), Action::Begin);
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
fn walk(mut session: Session, local: &LocalParameters) -> Vec<Screen> {
    let mut screens = Vec::new();
    while let Screen::Question(fact) = session.screen {
        assert!(!screens.contains(&session.screen), "{fact:?} is asked again");
        screens.push(session.screen);
        session = session.after(Action::Answer(fact, some_answer(fact).to_owned()), local);
        session = session.after(Action::Continue, local);
    }
    screens.push(session.screen);
    screens
}

#[test]
fn questions_about_money_lead_to_the_results_and_the_others_are_asked_of_those_who_want_them() {
    let local = LocalParameters::default();
    let first = walk(after(&Session::default(), Action::Begin), &local);
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
    let mut answered = Session { screen: Screen::Results, ..after(&Session::default(), Action::Begin) };
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
    let session = read("at=household&year=2022&household=monitored");
    let next = session.after(Action::Continue, &local);
    assert_eq!(next.screen, Screen::Question(questions::next(&session.answers, &local).unwrap().fact));
    assert_eq!(next.answers, session.answers);
    let done = read("at=household&year=2022&household=neither&jobs=none&looking_for_work=yes");
    assert_eq!(done.after(Action::Continue, &local).screen, Screen::Results);
}

#[test]
fn what_the_place_has_fixed_counts_for_what_is_asked_next() {
    let local = LocalParameters {
        start_up_subsidy: Local::new(Yuan::whole(5000), "made up for the tests", 2022).ok(),
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
        assert_eq!(copied, Session { copied: Some(done), ..results.clone() });
        assert_eq!(after(&copied, Action::Go(Screen::Check)).copied, None);
        assert_eq!(after(&copied, Action::Continue).copied, None);
        assert_eq!(after(&copied, Action::Speak(Language::English)).copied, Some(done));
    }
}

#[test]
fn going_somewhere_or_writing_otherwise_changes_nothing_else() {
    let session = Session { attempts: 2, ..answered(Fact::Fare, "-1") };
    let there = after(&session, Action::Go(Screen::Check));
    assert_eq!(there, Session { screen: Screen::Check, attempts: 0, ..session.clone() });
    let mend = after(&session, Action::Mend(Screen::Question(Fact::Year)));
    assert_eq!(mend, Session { screen: Screen::Question(Fact::Year), attempts: 1, ..session.clone() });
    let english = after(&session, Action::Speak(Language::English));
    assert_eq!(english, Session { language: Language::English, ..session.clone() });
    assert_eq!(after(&english, Action::Speak(Language::Chinese)), session);
    let large = after(&session, Action::Resize(TextSize::Large));
    assert_eq!(large, Session { text_size: TextSize::Large, ..session.clone() });
    assert_eq!(after(&large, Action::Resize(TextSize::Normal)), session);
}

#[test]
fn an_answer_is_kept_as_it_was_typed_and_goes_when_it_is_emptied() {
    let typed = after(&Session::default(), Action::Answer(Fact::Fare, " 386.50元 ".to_owned()));
    assert_eq!(typed.answers.get(Fact::Fare), Some(" 386.50元 "));
    for blank in ["", " ", "\u{3000}\t"] {
        assert_eq!(after(&typed, Action::Answer(Fact::Fare, blank.to_owned())), Session::default());
    }
}

#[test]
fn nothing_comes_out_before_the_year_is_known() {
    assert!(read("fare=600").assess(&LocalParameters::default()).is_none());
    assert!(read("year=20x2").assess(&LocalParameters::default()).is_none());
    assert_eq!(read("year=2022").assess(&LocalParameters::default()).map(|assessment| assessment.year), Some(2022));
}
