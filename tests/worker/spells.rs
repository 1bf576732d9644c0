//! Spells of work: added, changed, taken away, refused.

use super::{after, answered};
use wengang_core::questions::JobAnswer;
use wengang_core::values::Cause;
use wengang_core::{Fact, LocalParameters};
use wengang_web::page::worker::state::address::read;
use wengang_web::page::worker::state::job_part::JobPart;
use wengang_web::page::worker::state::screen::Screen;
use wengang_web::page::worker::state::worker_state::{Action, WorkerState};

#[test]
fn a_spell_of_work_that_was_left_blank_goes_and_one_that_was_begun_stays() {
    let list = answered(Fact::Jobs, "listed");
    let first = after(&list, Action::Continue);
    assert_eq!((first.screen, first.answers.jobs.len()), (Screen::Job(0), 1));
    assert_eq!(after(&first, Action::Go(Screen::Question(Fact::Jobs))).answers.jobs, []);
    let part = |part| after(&first, Action::Job(0, part, "2022".to_owned()));
    for begun in JobPart::ALL.map(part) {
        let left = after(&begun, Action::Go(Screen::Check));
        assert_eq!(left.answers, begun.answers);
        let second = after(&left, Action::AddJob);
        assert_eq!(second.screen, Screen::Job(1));
        assert_eq!(after(&second, Action::Go(Screen::Results)).answers, begun.answers);
    }
}

fn job(from: &str) -> JobAnswer {
    JobAnswer {
        province: "辽宁".to_owned(),
        work: "employed".to_owned(),
        from: from.to_owned(),
        to: Some("2022-12-31".to_owned()),
    }
}

/// Three spells of work, and where the person is.
fn three(screen: Screen) -> WorkerState {
    let mut state = answered(Fact::Jobs, "listed");
    state.answers.jobs = ["2022-01-01", "2022-02-01", "2022-03-01"].map(job).into();
    WorkerState { screen, ..state }
}

#[test]
fn a_spell_of_work_is_taken_away_wherever_it_stands_and_the_list_is_shown() {
    for index in 0..3 {
        let before = three(Screen::Job(index));
        let next = after(&before, Action::RemoveJob(index));
        let mut left = before.answers.jobs.clone();
        left.remove(index);
        assert_eq!(next.answers.jobs, left);
        assert_eq!(next.screen, Screen::Question(Fact::Jobs));
    }
    let before = three(Screen::Question(Fact::Jobs));
    assert_eq!(after(&before, Action::RemoveJob(3)).answers, before.answers);
    let mut only = three(Screen::Job(0));
    only.answers.jobs.truncate(1);
    assert_eq!(after(&only, Action::RemoveJob(0)).answers.jobs, []);
}

#[test]
fn a_spell_of_work_that_goes_on_has_no_last_day_and_one_that_ended_waits_for_it() {
    let before = three(Screen::Job(1));
    let still = after(&before, Action::StillThere(1, true));
    let ends: Vec<Option<String>> = still.answers.jobs.iter().map(|job| job.to.clone()).collect();
    let end = Some("2022-12-31".to_owned());
    assert_eq!(ends, [end.clone(), None, end.clone()]);
    let ended = after(&still, Action::StillThere(1, false));
    assert_eq!(ended.answers.jobs[1].to, Some(String::new()));
    assert_eq!(after(&before, Action::StillThere(3, true)), before);
    assert_eq!(after(&ended, Action::Job(1, JobPart::To, "2022-12-31".to_owned())), before);
}

#[test]
fn a_part_that_is_typed_goes_where_it_belongs() {
    for part in JobPart::ALL {
        let next = after(&three(Screen::Job(1)), Action::Job(1, part, "typed".to_owned())).answers.jobs;
        let JobAnswer { province, work, from, to } = next[1].clone();
        let parts = [province, work, from, to.unwrap_or_default()];
        let changed = parts.iter().position(|typed| typed == "typed");
        assert_eq!(changed, JobPart::ALL.iter().position(|known| *known == part));
        assert_eq!(parts.iter().filter(|typed| *typed == "typed").count(), 1);
    }
}

#[test]
fn each_part_that_cannot_be_read_is_refused_on_the_screen_of_its_own_spell_and_in_the_list() {
    for part in JobPart::ALL {
        let wrong = after(&three(Screen::Job(1)), Action::Job(1, part, "?".to_owned()));
        let submitted = after(&wrong, Action::Continue);
        assert_eq!((submitted.screen, submitted.attempts), (Screen::Job(1), 1));
        let fields: Vec<String> = submitted.shown_refusals().into_iter().map(|refusal| refusal.field).collect();
        assert_eq!(fields, [part.field(1)]);
        let other = WorkerState { screen: Screen::Job(2), ..wrong.clone() };
        assert_eq!(after(&other, Action::Continue).screen, Screen::Question(Fact::Jobs));
        let list = after(&WorkerState { screen: Screen::Question(Fact::Jobs), ..wrong }, Action::Continue);
        assert_eq!((list.screen, list.shown_refusals().len()), (Screen::Question(Fact::Jobs), 1));
    }
}

#[test]
fn a_spell_of_work_that_is_in_order_leads_back_to_the_list() {
    for index in 0..3 {
        let next = after(&three(Screen::Job(index)), Action::Continue);
        assert_eq!((next.screen, next.attempts), (Screen::Question(Fact::Jobs), 0));
        assert_eq!(next.answers, three(Screen::Start).answers);
    }
}

#[test]
fn a_blank_spell_is_refused_in_all_its_parts_and_stays_while_it_is_on_the_screen() {
    let blank = after(&three(Screen::Check), Action::AddJob);
    assert_eq!((blank.screen, blank.answers.jobs.len()), (Screen::Job(3), 4));
    assert_eq!(blank.answers.jobs[3], JobAnswer { to: Some(String::new()), ..JobAnswer::default() });
    let submitted = after(&blank, Action::Continue);
    let fields: Vec<String> = submitted.shown_refusals().into_iter().map(|refusal| refusal.field).collect();
    assert_eq!(fields, JobPart::ALL.map(|part| part.field(3)));
    assert_eq!(after(&submitted, Action::Go(Screen::Job(3))).answers.jobs.len(), 4);
    let gone_on = after(&blank, Action::StillThere(3, true));
    assert_eq!(after(&gone_on, Action::Go(Screen::Check)).answers.jobs.len(), 3);
}

#[test]
fn adding_a_spell_of_work_answers_the_question() {
    let none = answered(Fact::Jobs, "none");
    let next = after(&none, Action::AddJob);
    assert_eq!(next.answers.get(Fact::Jobs), Some("listed"));
    assert_eq!(next.screen, Screen::Job(0));
}

#[test]
fn there_are_a_hundred_spells_of_work_at_most() {
    let full = |count: usize| {
        let mut state = three(Screen::Question(Fact::Jobs));
        state.answers.jobs = vec![job("2022-01-01"); count];
        state
    };
    let last = after(&full(99), Action::AddJob);
    assert_eq!((last.screen, last.answers.jobs.len()), (Screen::Job(99), 100));
    let full_already = after(&full(100), Action::AddJob);
    assert_eq!((full_already.screen, full_already.answers.jobs.len()), (Screen::Job(99), 100));
    assert_eq!(after(&full(100), Action::Continue).shown_refusals(), []);
    let more = after(&full(101), Action::Continue);
    assert_eq!(more.screen, Screen::Question(Fact::Jobs));
    let causes: Vec<Cause> = more.shown_refusals().iter().map(|refusal| refusal.cause).collect();
    assert_eq!(causes, [Cause::TooMany]);
}

#[test]
fn the_first_spell_is_asked_for_only_where_there_are_none_yet() {
    let listed = three(Screen::Question(Fact::Jobs));
    assert!(!matches!(after(&listed, Action::Continue).screen, Screen::Job(_)));
    let none = answered(Fact::Jobs, "none");
    assert!(!matches!(after(&none, Action::Continue).screen, Screen::Job(_)));
    let elsewhere = WorkerState { screen: Screen::Question(Fact::Household), ..answered(Fact::Jobs, "listed") };
    assert!(!matches!(after(&elsewhere, Action::Continue).screen, Screen::Job(_)));
}

#[test]
fn the_spells_of_an_address_are_assessed_as_they_are_told() {
    let told = "year=2022&household=monitored&registered_in_heilongjiang=yes&public_post=never&transport_received=no\
        &fare_by=train&fare=386.50&jobs=listed&jobs.1.province=辽宁&jobs.1.work=employed&jobs.1.from=2022-03-01";
    let sum = |end: &str| {
        let state = read(&format!("{told}&jobs.1.{end}"));
        state.assess(&LocalParameters::default()).unwrap().totals.granted.to_string()
    };
    assert_eq!(sum("to=2022-05-31"), "386.50");
    assert_eq!(sum("still=yes"), "386.50");
    assert_eq!(sum("to=2022-04-30"), "0");
    assert_eq!(sum("still=no"), "0");
}
