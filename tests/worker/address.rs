//! The address: what is read from it, and what is named as damaged.

use super::{after, answered};
use wengang_core::Fact;
use wengang_core::questions::JobAnswer;
use wengang_web::page::shared::text_size::TextSize;
use wengang_web::page::shared::wording::language::Language;
use wengang_web::page::worker::state::action::Action;
use wengang_web::page::worker::state::address::{open, read, read_screen, write};
use wengang_web::page::worker::state::damage::Damage;
use wengang_web::page::worker::state::job_part::JobPart;
use wengang_web::page::worker::state::screen::Screen;
use wengang_web::page::worker::state::worker_state::WorkerState;

#[test]
fn whatever_is_typed_comes_back_from_the_address_and_what_was_cut_counts_for_nothing() {
    let mut state = WorkerState::default();
    state.answers.given.insert(Fact::Year, "2022".to_owned());
    state.answers.given.insert(Fact::Fare, format!("{}386.50", "0".repeat(59)));
    state.answers.given.insert(Fact::Jobs, "listed".to_owned());
    let long = "𠀀".repeat(500);
    let job = JobAnswer { province: long.clone(), work: long.clone(), from: long.clone(), to: Some(long) };
    state.answers.jobs = vec![job; 101];
    let read = read(&write(&state));
    assert_eq!(read.damage, None);
    assert_eq!(read.answers.jobs.len(), 101);
    assert!(state.parsed_answers().refusals.iter().all(|refusal| refusal.field != "fare"));
    assert!(read.parsed_answers().refusals.iter().any(|refusal| refusal.field == "fare"));
    assert_eq!(write(&read), write(&state));
}

#[test]
fn a_mistake_is_kept_to_the_letter_while_the_address_is_short() {
    let room = 20_000 - write(&answered(Fact::Fare, "")).len();
    let mistake = answered(Fact::Fare, &"9".repeat(room));
    assert_eq!(read(&write(&mistake)), mistake);
    let longer = answered(Fact::Fare, &"9".repeat(room + 1));
    assert_eq!(read(&write(&longer)), answered(Fact::Fare, &format!("{}…", "9".repeat(60))));
}

#[test]
fn an_address_that_is_too_long_is_named_as_such() {
    let longest = format!("fare={}", "9".repeat(319_995));
    assert_eq!(read(&longest).answers.get(Fact::Fare).map(str::len), Some(319_995));
    let state = read(&format!("{longest}9"));
    assert_eq!(state, WorkerState { damage: Some(Damage::TooLong), ..WorkerState::default() });
}

#[test]
fn spells_of_work_beyond_what_can_be_are_named() {
    let spells: Vec<String> = (1..=103).map(|number| format!("jobs.{number}.still=yes")).collect();
    let state = read(&spells.join("&"));
    assert_eq!(state.answers.jobs.len(), 101);
    assert_eq!(state.damage, Some(Damage::Parts(vec!["jobs.102.still".to_owned(), "jobs.103.still".to_owned()])));
}

#[test]
fn a_spell_of_work_goes_on_only_where_the_address_says_yes() {
    let to = |pair: &str| read(&format!("jobs.1.from=2022-03-01&{pair}")).answers.jobs[0].to.clone();
    assert_eq!(to("jobs.1.still=yes"), None);
    assert_eq!(to("jobs.1.still=no"), Some(String::new()));
    assert_eq!(to("jobs.1.to=2022-05-31"), Some("2022-05-31".to_owned()));
    assert_eq!(to("lang=en"), Some(String::new()));
    assert_eq!(read("jobs.1.still=no").damage, None);
}

#[test]
fn spells_of_work_are_numbered_from_one_without_a_gap() {
    let state = read("jobs.1.from=a&jobs.3.from=b&jobs.2.from=c&jobs.0.from=d&jobs.x.from=e&jobs.2=f&jobs.2.pay=g");
    let from: Vec<&str> = state.answers.jobs.iter().map(|job| job.from.as_str()).collect();
    assert_eq!(from, ["a", "c"]);
    let unread = ["jobs.3.from", "jobs.0.from", "jobs.x.from", "jobs.2", "jobs.2.pay"].map(str::to_owned);
    assert_eq!(state.damage, Some(Damage::Parts(unread.into())));
}

#[test]
fn each_part_of_a_spell_of_work_is_read_from_its_own_key() {
    let state = read("jobs.1.province=a&jobs.1.work=b&jobs.1.from=c&jobs.1.to=d");
    let job = JobAnswer { province: "a".into(), work: "b".into(), from: "c".into(), to: Some("d".into()) };
    assert_eq!(state.answers.jobs, [job]);
    assert_eq!(write(&state), "jobs.1.province=a&jobs.1.work=b&jobs.1.from=c&jobs.1.to=d");
    let names = JobPart::ALL.map(JobPart::name);
    assert_eq!(names, ["province", "work", "from", "to"]);
    assert_eq!(JobPart::To.field(2), "jobs[2].to");
}

#[test]
fn the_screen_is_read_from_an_address_alone_as_with_all_the_rest() {
    let screens = [
        ("start", Screen::Start),
        ("check", Screen::Check),
        ("results", Screen::Results),
        ("fare", Screen::Question(Fact::Fare)),
        ("jobs", Screen::Question(Fact::Jobs)),
        ("job.1", Screen::Job(0)),
        ("job.2", Screen::Job(1)),
    ];
    for (name, expected) in screens {
        let address = format!("jobs.1.from=a&at={name}&jobs.2.from=b");
        assert_eq!(read_screen(&address), expected, "{name}");
        assert_eq!(read_screen(&format!("#{address}")), expected, "{name}");
        assert_eq!(read(&address).screen, expected, "{name}");
    }
    for unknown in ["", "at=", "at=nowhere", "at=job.0", "at=job.x", "at=recognised", "year=2022"] {
        assert_eq!(read_screen(unknown), Screen::Start, "{unknown}");
    }
    assert_eq!(read("at=recognised").damage, Some(Damage::Parts(vec!["at".to_owned()])));
}

#[test]
fn work_that_is_listed_without_a_spell_is_named_and_counts_for_nothing() {
    let state = read("year=2022&jobs=listed");
    assert_eq!(state.answers.get(Fact::Jobs), None);
    assert_eq!(state.damage, Some(Damage::Parts(vec!["jobs".to_owned()])));
    assert_eq!(read("jobs=listed&jobs.1.from=a").damage, None);
}

#[test]
fn a_spell_of_work_that_is_not_there_is_looked_for_in_the_list() {
    assert_eq!(read("at=job.3&jobs.1.from=a").screen, Screen::Question(Fact::Jobs));
    assert_eq!(read("at=job.2&jobs.1.from=a").screen, Screen::Job(1));
    assert_eq!(read("at=job.1&jobs.1.from=a").screen, Screen::Job(0));
}

#[test]
fn language_and_size_are_read_by_their_names_only() {
    let state = read("lang=en&text=large");
    assert_eq!((state.language, state.text_size), (Language::English, TextSize::Large));
    assert_eq!(write(&state), "lang=en&text=large");
    assert_eq!(write(&read("lang=zh")), "");
    for wrong in ["lang=tlh", "text=normal", "text="] {
        let state = read(wrong);
        assert_eq!((state.language, state.text_size), (Language::Chinese, TextSize::Normal), "{wrong}");
        assert!(state.damage.is_some(), "{wrong}");
    }
}

#[test]
fn only_questions_to_a_worker_are_keys() {
    let state = read("recognised=yes&household=monitored&colour=red");
    assert_eq!(state.answers.given.into_iter().collect::<Vec<_>>(), [(Fact::Household, "monitored".to_owned())]);
    assert_eq!(state.damage, Some(Damage::Parts(vec!["recognised".to_owned(), "colour".to_owned()])));
}

#[test]
fn what_was_damaged_is_put_away_once_it_was_read_and_nothing_else_is() {
    let damaged = read("at=fare&year=2022&colour=red&lang=en");
    let read_by_the_person = after(&damaged, Action::DismissDamage);
    assert_eq!(read_by_the_person, WorkerState { damage: None, ..damaged.clone() });
    assert_eq!(after(&damaged, Action::Go(Screen::Check)).damage, damaged.damage);
    assert_eq!(write(&damaged), write(&read_by_the_person));
}

#[test]
fn of_very_many_parts_that_cannot_be_read_only_the_first_are_named() {
    let address: String = (0..80_000).map(|_| "x&").collect();
    let Some(Damage::Parts(parts)) = read(&address).damage else { panic!("nothing is wrong") };
    assert_eq!((parts.len(), parts[0].as_str(), parts[20].as_str()), (21, "x", "…"));
}

#[test]
fn results_without_a_year_that_is_one_begin_with_the_question_for_it() {
    for (fragment, screen) in [
        ("at=results", Screen::Question(Fact::Year)),
        ("at=results&year=much&household=monitored", Screen::Question(Fact::Year)),
        ("at=results&year=2022", Screen::Results),
        ("at=results&year=2021", Screen::Results),
        ("at=check", Screen::Check),
        ("", Screen::Start),
    ] {
        assert_eq!(open(fragment).screen, screen, "{fragment}");
    }
}
