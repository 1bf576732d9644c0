//! Spells of work: added, changed, taken away, refused.

use super::{after, answered};
use wengang_core::questions::JobAnswer;
use wengang_core::values::Cause;
use wengang_core::{Fact, LocalParameters};
use wengang_web::page::shared::workplace::Workplace;
use wengang_web::page::worker::state::action::Action;
use wengang_web::page::worker::state::address::read;
use wengang_web::page::worker::state::job_part::JobPart;
use wengang_web::page::worker::state::screen::Screen;
use wengang_web::page::worker::state::worker_state::WorkerState;

#[test]
fn a_spell_of_work_is_there_once_something_is_said_of_it_and_goes_once_nothing_is() {
    let asked = read("at=jobs");
    assert_eq!(asked.screen, Screen::Job(0));
    let begun = after(&asked, Action::Workplace(0, Workplace::Away));
    assert_eq!((begun.screen, begun.answers.get(Fact::Jobs)), (Screen::Job(0), Some("listed")));
    let JobAnswer { province, work, from, to } = begun.answers.jobs[0].clone();
    assert_eq!((&*province, &*work, &*from, to), ("another-province", "employed", "", Some(String::new())));
    assert_eq!(after(&begun, Action::Go(Screen::Check)).answers, begun.answers);
    let blank = |state: &WorkerState| {
        let texts = [JobPart::Province, JobPart::Work];
        texts.iter().fold(state.clone(), |state, part| after(&state, Action::Job(0, *part, String::new())))
    };
    let left = after(&blank(&begun), Action::Go(Screen::Check));
    assert_eq!((left.answers.jobs.len(), left.answers.get(Fact::Jobs)), (0, None));
}

#[test]
fn where_and_how_are_said_at_once_and_a_province_that_was_named_stays() {
    for place in Workplace::ALL {
        let said = after(&read("at=jobs"), Action::Workplace(0, place));
        assert_eq!(Workplace::of(&said.answers.jobs[0]), Some(place));
    }
    let named = |place| after(&three(Screen::Job(0)), Action::Workplace(0, place)).answers.jobs[0].province.clone();
    assert_eq!(named(Workplace::AwayOnOwnAccount), "liaoning");
    assert_eq!(named(Workplace::AtHome), "heilongjiang");
    assert_eq!(named(Workplace::Abroad), "abroad");
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
pub fn three(screen: Screen) -> WorkerState {
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
        assert_eq!(after(&next, Action::TakeBack).answers, before.answers);
        let gone_on = after(&next, Action::Go(Screen::Check));
        assert_eq!(after(&gone_on, Action::TakeBack).answers.jobs, left);
    }
    let before = three(Screen::Question(Fact::Jobs));
    assert_eq!(after(&before, Action::RemoveJob(3)).answers, before.answers);
    let mut only = three(Screen::Job(0));
    only.answers.jobs.truncate(1);
    let none = after(&only, Action::RemoveJob(0));
    assert_eq!((none.answers.jobs.len(), none.answers.get(Fact::Jobs)), (0, None));
}

#[test]
fn a_spell_of_work_that_goes_on_has_no_last_day_and_one_that_ended_after_all_has_the_one_that_was_typed() {
    let before = three(Screen::Job(1));
    let still = after(&before, Action::StillThere(1, true));
    let ends: Vec<Option<String>> = still.answers.jobs.iter().map(|job| job.to.clone()).collect();
    let end = Some("2022-12-31".to_owned());
    assert_eq!(ends, [end.clone(), None, end.clone()]);
    assert_eq!(after(&still, Action::StillThere(1, false)), before);
    let left = after(&after(&still, Action::Go(Screen::Check)), Action::StillThere(1, false));
    assert_eq!(left.answers.jobs[1].to, Some(String::new()));
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
        let fields: Vec<String> =
            submitted.shown_refusals(&LocalParameters::default()).into_iter().map(|refusal| refusal.field).collect();
        // Where and how are one question, and complained of there.
        let asked = if part == JobPart::Work { JobPart::Province } else { part };
        assert_eq!(fields, [asked.field(1)]);
        let other = WorkerState { screen: Screen::Job(2), ..wrong.clone() };
        assert_eq!(after(&other, Action::Continue).screen, Screen::Question(Fact::Jobs));
        let list = after(&WorkerState { screen: Screen::Question(Fact::Jobs), ..wrong }, Action::Continue);
        assert_eq!(
            (list.screen, list.shown_refusals(&LocalParameters::default()).len()),
            (Screen::Question(Fact::Jobs), 1)
        );
    }
}

#[test]
fn a_spell_of_work_that_is_in_order_leads_to_the_list_and_the_only_one_goes_on() {
    for index in 0..3 {
        let next = after(&three(Screen::Job(index)), Action::Continue);
        assert_eq!((next.screen, next.attempts), (Screen::Question(Fact::Jobs), 0));
        assert_eq!(next.answers, three(Screen::Start).answers);
    }
    let mut only = three(Screen::Job(0));
    only.answers.jobs.truncate(1);
    let next = after(&only, Action::Continue).screen;
    assert!(!matches!(next, Screen::Job(_) | Screen::Question(Fact::Jobs)), "{next:?}");
}

#[test]
fn a_new_spell_is_refused_where_nothing_is_said_of_it() {
    let new = after(&three(Screen::Check), Action::AddJob);
    assert_eq!((new.screen, new.answers.jobs.len()), (Screen::Job(3), 3));
    let submitted = after(&new, Action::Continue);
    let refusals = submitted.shown_refusals(&LocalParameters::default());
    let fields: Vec<&str> = refusals.iter().map(|refusal| refusal.field.as_str()).collect();
    assert_eq!(fields, ["jobs[3].province", "jobs[3].from", "jobs[3].to"]);
    assert_eq!(after(&submitted, Action::Go(Screen::Check)).answers, three(Screen::Check).answers);
}

#[test]
fn another_spell_is_added_only_once_the_one_on_the_screen_is_in_order() {
    let wrong = after(&three(Screen::Job(1)), Action::Job(1, JobPart::From, "?".to_owned()));
    let refused = after(&wrong, Action::AddJob);
    assert_eq!((refused.screen, refused.attempts), (Screen::Job(1), 1));
    assert_eq!(after(&three(Screen::Job(1)), Action::AddJob).screen, Screen::Job(3));
}

#[test]
fn the_day_is_asked_for_only_where_it_decides_and_not_remembering_it_is_an_answer() {
    let local = LocalParameters::default();
    let told = |from: &str, to: &str| {
        let person = "at=job.1&year=2022&household=monitored&jobs=listed";
        let mut state = read(&format!("{person}&jobs.1.province=another-province&jobs.1.work=employed"));
        state.answers.jobs[0].from = from.to_owned();
        state.answers.jobs[0].to = Some(to.to_owned());
        let next = state.after(Action::Continue, &local);
        let fields: Vec<String> = next.shown_refusals(&local).into_iter().map(|refusal| refusal.field).collect();
        (WorkerState::needs_days(state.assess(&local).as_ref()), fields)
    };
    let both = vec!["jobs[0].from.day".to_owned(), "jobs[0].to.day".to_owned()];
    assert_eq!(told("2022年3月", "2022年5月"), (true, both));
    assert_eq!(told("2022年3月1", "2022年5月"), (true, vec!["jobs[0].to.day".to_owned()]));
    assert_eq!(told("2022年3月?", "2022年5月?"), (true, vec![]));
    assert_eq!(told("2022年3月上旬", "2022年5月31"), (true, vec![]));
    assert_eq!(told("2022年2月", "2022年6月"), (false, vec![]));
    assert_eq!(told("2022年3月", "2022年4月"), (false, vec![]));
}

#[test]
fn what_is_wrong_with_where_and_with_how_is_told_once_for_each_spell_of_the_list() {
    let list = "at=jobs&year=2022&household=monitored&jobs=listed&jobs.1.from=2022-01-01&jobs.1.still=yes&jobs.2.from=2022-01-01&jobs.2.still=yes";
    let submitted = after(&read(list), Action::Continue);
    let refusals = submitted.shown_refusals(&LocalParameters::default());
    let fields: Vec<&str> = refusals.iter().map(|refusal| refusal.field.as_str()).collect();
    assert_eq!(fields, ["jobs[0].province", "jobs[1].province"]);
}

#[test]
fn a_place_that_was_named_stays_when_the_same_answer_is_pressed_again() {
    let mut hong_kong = job("2022-01-01");
    hong_kong.province = "hong-kong".to_owned();
    let before = hong_kong.clone();
    Workplace::Abroad.say_of(&mut hong_kong);
    assert_eq!(hong_kong, before);
    Workplace::Away.say_of(&mut hong_kong);
    assert_eq!(hong_kong.province, "another-province");
}

#[test]
fn no_work_is_an_answer_that_goes_on() {
    let asked = read("at=jobs&year=2022&household=monitored&registered_in_heilongjiang=yes");
    let none = after(&asked, Action::Choose(Fact::Jobs, "none"));
    assert_eq!((none.screen, none.answers.get(Fact::Jobs)), (Screen::Results, Some("none")));
}

#[test]
fn there_are_a_hundred_spells_of_work_at_most() {
    let full = |count: usize| {
        let mut state = three(Screen::Question(Fact::Jobs));
        state.answers.jobs = vec![job("2022-01-01"); count];
        state
    };
    let last = after(&full(99), Action::AddJob);
    assert_eq!(last.screen, Screen::Job(99));
    assert_eq!(after(&last, Action::Workplace(99, Workplace::Away)).answers.jobs.len(), 100);
    let beyond = after(&full(100), Action::Workplace(100, Workplace::Away));
    assert_eq!(beyond.answers.jobs.len(), 100);
    let full_already = after(&full(100), Action::AddJob);
    assert_eq!((full_already.screen, full_already.answers.jobs.len()), (Screen::Job(99), 100));
    assert_eq!(after(&full(100), Action::Continue).shown_refusals(&LocalParameters::default()), []);
    let more = after(&full(101), Action::Continue);
    assert_eq!(more.screen, Screen::Question(Fact::Jobs));
    let causes: Vec<Cause> =
        more.shown_refusals(&LocalParameters::default()).iter().map(|refusal| refusal.cause).collect();
    assert_eq!(causes, [Cause::TooMany]);
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
