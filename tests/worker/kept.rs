//! What a screen keeps as long as it is shown.

use super::spells::three;
use super::{after, answered};
use wengang_core::Fact;
use wengang_web::page::shared::wording::language::Language;
use wengang_web::page::shared::workplace::Workplace;
use wengang_web::page::worker::state::action::Action;
use wengang_web::page::worker::state::address::{open, read};
use wengang_web::page::worker::state::job_part::JobPart;
use wengang_web::page::worker::state::screen::Screen;
use wengang_web::page::worker::state::worker_state::WorkerState;

#[test]
fn an_amount_that_was_typed_comes_back_when_it_is_known_after_all() {
    let typed = answered(Fact::Fare, "386.5");
    let unknown = after(&typed, Action::AmountUnknown(Fact::Fare, true));
    assert_eq!(unknown.answers.get(Fact::Fare), Some("unknown"));
    assert_eq!(after(&unknown, Action::AmountUnknown(Fact::Fare, false)).answers, typed.answers);
    let left = after(&unknown, Action::Go(Screen::Check));
    assert_eq!(after(&left, Action::AmountUnknown(Fact::Fare, false)).answers.get(Fact::Fare), None);
}

#[test]
fn the_box_of_a_day_stays_where_its_day_is_deleted_until_the_screen_is_left() {
    let person =
        "at=job.1&year=2022&household=monitored&jobs=listed&jobs.1.province=another-province&jobs.1.work=employed";
    let typed = read(&format!("{person}&jobs.1.from=2022年1月3&jobs.1.to=2022年12月"));
    assert_eq!(typed.emptied_days, []);
    let emptied = after(&typed, Action::Job(0, JobPart::From, "2022年1月".to_owned()));
    assert_eq!(emptied.emptied_days, [JobPart::From]);
    let typed_again = after(&emptied, Action::Job(0, JobPart::From, "2022年1月4".to_owned()));
    assert_eq!(typed_again.emptied_days, [JobPart::From]);
    assert_eq!(after(&typed_again, Action::Go(Screen::Check)).emptied_days, []);
    assert_eq!(after(&typed, Action::Job(0, JobPart::From, "2022年2月3".to_owned())).emptied_days, []);
}

#[test]
fn how_far_the_questions_are_is_told_until_the_screen_is_left_and_not_where_somebody_comes_back() {
    let asked = read("at=household&year=2022");
    let half = after(&asked, Action::Choose(Fact::Household, "monitored"));
    assert_eq!((half.screen, half.revisits), (asked.screen, false));
    let work = after(&half, Action::Choose(Fact::Registered, "yes"));
    let begun = after(&work, Action::Workplace(0, Workplace::Away));
    assert_eq!((begun.screen, begun.revisits), (Screen::Job(0), false));
    let from = after(&begun, Action::Job(0, JobPart::From, "2022年1月".to_owned()));
    let told = after(&from, Action::StillThere(0, true));
    let second = after(&told, Action::AddJob);
    assert_eq!((second.screen, second.revisits), (Screen::Job(1), false));
    assert!(after(&work, Action::Go(Screen::Question(Fact::Household))).revisits);
    assert!(open("at=household&year=2022&household=monitored&registered_in_heilongjiang=yes").revisits);
    assert!(!open("at=household&year=2022&household=monitored").revisits);
}

#[test]
fn taking_a_spell_away_or_back_makes_another_screen_of_it() {
    let list = three(Screen::Question(Fact::Jobs));
    let removed = after(&list, Action::RemoveJob(1));
    let back = after(&removed, Action::TakeBack);
    assert_eq!((list.removals, removed.removals, back.removals), (0, 1, 2));
    assert_eq!(after(&back, Action::TakeBack).removals, 2);
    assert_eq!(after(&after(&list, Action::Erase), Action::TakeBack).removals, 2);
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
