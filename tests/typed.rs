//! What people type and hosts send: read as it is meant, or refused by field and cause, with nothing else lost.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "typed/json.rs"]
mod json;
#[path = "typed/values.rs"]
mod values;

use proptest::prelude::*;
use serde_json::json;
use wengang_core::facts::{FareBy, Household, Place};
use wengang_core::questions::{Answers, JobAnswer, read};
use wengang_core::values::Date;
use wengang_core::{Fact, Facts, LocalParameters, Yuan};

fn job(from: &str, to: Option<&str>) -> JobAnswer {
    let (from, to) = (from.to_owned(), to.map(str::to_owned));
    JobAnswer { province: "辽宁".to_owned(), work: "employed".to_owned(), from, to }
}

/// A worker's answers of which every one is in order.
fn in_order() -> Answers {
    let given = [
        (Fact::Year, "2022"),
        (Fact::Household, "monitored"),
        (Fact::Jobs, "listed"),
        (Fact::FareBy, "train"),
        (Fact::Fare, "386.50"),
    ];
    let given = given.map(|(fact, answer)| (fact, answer.to_owned())).into();
    Answers { given, jobs: vec![job("2022-03-01", Some("2022-05-31"))] }
}

fn refusals(answers: &Answers) -> Vec<(String, String, &'static str)> {
    let refusals = read(answers).refusals.into_iter();
    refusals.map(|refusal| (refusal.field, refusal.refused, refusal.cause.name())).collect()
}

/// A question, an answer that is refused, and why.
const REFUSED: &[(Fact, &str, &str)] = &[
    (Fact::Year, "20x2", "not-a-year"),
    (Fact::Year, "22", "not-a-year"),
    (Fact::Year, "unknown", "not-a-year"),
    (Fact::Year, "", "missing"),
    (Fact::Year, "1949", "out-of-range"),
    (Fact::Year, "2101", "out-of-range"),
    (Fact::Household, "rich", "not-a-choice"),
    (Fact::Registered, "maybe", "not-a-choice"),
    (Fact::Jobs, "some", "not-a-choice"),
    (Fact::PublicPost, "", "not-a-choice"),
    (Fact::ProductionReceived, "1000", "not-a-choice"),
    (Fact::FareBy, "horse", "not-a-choice"),
    (Fact::Fare, "", "missing"),
    (Fact::Fare, "-1", "negative"),
    (Fact::Fare, "-0.01元", "negative"),
    (Fact::Fare, "20000.01", "too-much"),
    (Fact::Fare, "386.505", "finer-than-fen"),
    (Fact::Fare, "about 400", "not-money"),
];

#[test]
fn a_refused_answer_names_its_field_and_cause_and_loses_nothing_else() {
    for (fact, typed, cause) in REFUSED {
        let mut answers = in_order();
        answers.given.insert(*fact, (*typed).to_owned());
        let expected = (fact.name().to_owned(), (*typed).to_owned(), *cause);
        assert_eq!(refusals(&answers), [expected], "{typed:?}");
        assert_eq!(answers.get(*fact), Some(*typed));
        let Some(facts) = read(&answers).facts else { continue };
        let worker = facts.worker.unwrap();
        assert!(*fact == Fact::Household || worker.household == Some(Household::Monitored), "{typed:?}");
        assert!(*fact == Fact::FareBy || worker.fare_by == Some(FareBy::Train), "{typed:?}");
        assert!(*fact == Fact::Fare || worker.fare == Some(Yuan::fen(38_650)), "{typed:?}");
        assert!(*fact == Fact::Jobs || worker.jobs.unwrap().iter().count() == 1, "{typed:?}");
    }
}

#[test]
fn everything_wrong_with_the_spells_of_work_is_named_at_once() {
    let broken =
        JobAnswer { province: "月球".to_owned(), work: String::new(), from: "2022-02-31".to_owned(), to: None };
    let spells = [job("2022-05-31", Some("2022-03-01")), broken, job("", Some(""))];
    let mut answers = Answers { jobs: spells.to_vec(), ..in_order() };
    answers.given.insert(Fact::Fare, "-5".to_owned());
    let named = [
        ("jobs[0].to", "2022-03-01", "end-before-start"),
        ("jobs[1].province", "月球", "not-a-choice"),
        ("jobs[1].work", "", "missing"),
        ("jobs[1].from", "2022-02-31", "no-such-day"),
        ("jobs[2].from", "", "missing"),
        ("jobs[2].to", "", "missing"),
        ("fare", "-5", "negative"),
    ];
    let named = named.map(|(field, refused, cause)| (field.to_owned(), refused.to_owned(), cause));
    assert_eq!(refusals(&answers), named);
    assert!(answers.jobs == spells && read(&answers).facts.unwrap().worker.unwrap().household.is_some());
}

#[test]
fn no_spell_and_ten_thousand_spells_are_refused() {
    for (count, cause) in [(0, "missing"), (101, "too-many"), (10_000, "too-many")] {
        let answers = Answers { jobs: vec![job("2022-03-01", None); count], ..in_order() };
        assert_eq!(refusals(&answers), [("jobs".to_owned(), count.to_string(), cause)]);
    }
    let hundred = Answers { jobs: vec![job("2022-03-01", None); 100], ..in_order() };
    assert!(refusals(&hundred).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in "[-0-9０-９年月日元,.。/ ]{0,24}|\\PC{0,40}|.{0,40}") {
        let (_, _, _) = (Yuan::read(&text), Date::read(&text), Place::read(&text));
        for fact in Fact::ALL {
            let mut answers = in_order();
            answers.given.insert(*fact, text.clone());
            answers.jobs.push(JobAnswer { province: text.clone(), work: text.clone(), ..job(&text, Some(&text)) });
            let told = read(&answers);
            prop_assert!(told.facts.is_some() || told.refusals.iter().any(|refusal| refusal.field == "year"));
        }
    }

    #[test]
    fn an_amount_that_was_written_is_read_back(fen: u32) {
        let yuan = Yuan::fen(fen);
        prop_assert_eq!(Yuan::read(&yuan.to_string()), Ok(yuan));
        prop_assert_eq!(Yuan::read(&format!("￥{yuan}元")), Ok(yuan));
    }

    #[test]
    fn any_json_is_read_or_refused(text in "\\PC{0,40}", number: i64) {
        for value in [json!(text), json!(number), json!([text]), json!({ text.as_str(): number })] {
            let facts = json!({ "year": 2022, "worker": { "jobs": value, "fare": value }, "as_of": value });
            let _ = (serde_json::from_value::<Facts>(facts), serde_json::from_value::<LocalParameters>(value));
        }
    }
}
