//! What people type and hosts send: read as it is meant, or refused by field and cause, with nothing else lost.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;
use serde_json::{Value, json};
use wengang_core::facts::{FareBy, Household, Place};
use wengang_core::questions::{Answers, JobAnswer, read};
use wengang_core::values::Date;
use wengang_core::{Fact, Facts, LocalParameters, Yuan};

/// As typed, and the amount or the cause.
const MONEY: &[(&str, Result<&str, &str>)] = &[
    ("500", Ok("500")),
    ("386.5", Ok("386.50")),
    ("386.50", Ok("386.50")),
    ("0", Ok("0")),
    ("0.00", Ok("0")),
    ("007", Ok("7")),
    (" 7000 ", Ok("7000")),
    ("７０００", Ok("7000")),
    ("７，０００．５０", Ok("7000.50")),
    ("7,000.00元", Ok("7000")),
    ("¥1,234,567.89", Ok("1234567.89")),
    ("￥500 元", Ok("500")),
    ("500圆", Ok("500")),
    ("386。5", Ok("386.50")),
    ("\u{feff}500", Ok("500")),
    ("999999999999.99", Ok("999999999999.99")),
    ("1.000", Ok("1")),
    ("", Err("missing")),
    ("  ", Err("missing")),
    ("\u{3000}", Err("missing")),
    ("元", Err("not-money")),
    ("五百", Err("not-money")),
    ("500左右", Err("not-money")),
    ("1.2.3", Err("not-money")),
    ("5.", Err("not-money")),
    (".5", Err("not-money")),
    ("70,00", Err("not-money")),
    (",500", Err("not-money")),
    ("1e3", Err("not-money")),
    ("0x10", Err("not-money")),
    ("٣", Err("not-money")),
    ("NaN", Err("not-money")),
    ("-", Err("not-money")),
    ("--5", Err("not-money")),
    ("-0.01", Err("negative")),
    ("－５", Err("negative")),
    ("−386.50", Err("negative")),
    ("1.005", Err("finer-than-fen")),
    ("1000000000000", Err("too-much")),
    ("99999999999999999999999999999999999999", Err("too-much")),
];

#[test]
fn money_is_read_as_people_type_it() {
    for (typed, expected) in MONEY {
        let actual = Yuan::read(typed).map(|yuan| yuan.to_string());
        let actual = actual.as_deref().map_err(|cause| cause.name());
        assert_eq!(actual, *expected, "{typed:?}");
    }
}

/// As typed, and the day or the cause.
const DAYS: &[(&str, Result<&str, &str>)] = &[
    ("2022-03-01", Ok("2022-03-01")),
    ("2022-3-1", Ok("2022-03-01")),
    ("2022.3.1", Ok("2022-03-01")),
    ("2022/3/1", Ok("2022-03-01")),
    ("2022年3月1日", Ok("2022-03-01")),
    ("2022年03月01号", Ok("2022-03-01")),
    ("2022 年 3 月 1 日", Ok("2022-03-01")),
    ("20220301", Ok("2022-03-01")),
    ("２０２２．３．１", Ok("2022-03-01")),
    ("２０２２年３月１日", Ok("2022-03-01")),
    ("２０２２０３０１", Ok("2022-03-01")),
    ("2022。3。1", Ok("2022-03-01")),
    ("2022–03–01", Ok("2022-03-01")),
    ("2024-02-29", Ok("2024-02-29")),
    ("1950-01-01", Ok("1950-01-01")),
    ("2100-12-31", Ok("2100-12-31")),
    ("", Err("missing")),
    (" ", Err("missing")),
    ("2022-02-31", Err("no-such-day")),
    ("2022年2月31日", Err("no-such-day")),
    ("2022-02-29", Err("no-such-day")),
    ("2022-13-01", Err("no-such-day")),
    ("2022-00-10", Err("no-such-day")),
    ("20221301", Err("no-such-day")),
    ("1949-12-31", Err("out-of-range")),
    ("2101-01-01", Err("out-of-range")),
    ("0000-01-01", Err("out-of-range")),
    ("20x2-03-01", Err("not-a-date")),
    ("22-3-1", Err("not-a-date")),
    ("2022", Err("not-a-date")),
    ("2022-03", Err("not-a-date")),
    ("2022年3月", Err("not-a-date")),
    ("3/1/2022", Err("not-a-date")),
    ("2022-03-01T00:00", Err("not-a-date")),
    ("2022-03-01-05", Err("not-a-date")),
    ("202203011", Err("not-a-date")),
    ("三月一日", Err("not-a-date")),
    ("-2022-03-01", Err("not-a-date")),
];

#[test]
fn a_day_is_read_as_people_type_it() {
    for (typed, expected) in DAYS {
        let actual = Date::read(typed).map(|day| day.to_string());
        let actual = actual.as_deref().map_err(|cause| cause.name());
        assert_eq!(actual, *expected, "{typed:?}");
    }
}

#[test]
fn a_place_is_read_by_its_stable_and_its_chinese_name() {
    for place in Place::ALL {
        assert_eq!(Place::read(place.name()), Some(*place));
        assert_eq!(Place::read(place.chinese()), Some(*place));
    }
    let known = [("辽宁省", Place::Liaoning), ("上海市", Place::Shanghai), ("广西壮族自治区", Place::Guangxi)];
    assert!(known.iter().all(|(typed, place)| Place::read(typed) == Some(*place)));
    assert!(["", "东北", "辽", "辽宁沈阳", "Liaoning"].iter().all(|typed| Place::read(typed).is_none()));
}

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

/// Facts as JSON, and what the refusal names.
fn refused_facts() -> Vec<(Value, &'static [&'static str])> {
    let spell = json!({ "province": "辽宁", "from": "2022-03-01" });
    let with = |key: &str, value: Value| {
        let mut spell = spell.clone();
        spell[key] = value;
        json!({ "year": 2022, "worker": { "jobs": [spell] } })
    };
    vec![
        (json!({}), &["year"]),
        (json!({ "year": "2022" }), &["year", "string"]),
        (json!({ "year": 20_220 }), &["year", "20220", "out-of-range"]),
        (json!({ "year": -1 }), &["year", "-1"]),
        (json!({ "year": 2022, "as_of": "2022-02-30" }), &["as_of", "2022-02-30", "no-such-day"]),
        (json!({ "year": 2022, "wroker": {} }), &["wroker"]),
        (json!({ "year": 2022, "worker": { "houshold": "neither" } }), &["worker", "houshold"]),
        (json!({ "year": 2022, "worker": { "household": "rich" } }), &["worker.household", "rich", "monitored"]),
        (json!({ "year": 2022, "worker": { "transport_received": "no" } }), &["worker.transport_received", "no"]),
        (json!({ "year": 2022, "worker": { "fare": 386.5 } }), &["worker.fare", "386.5"]),
        (json!({ "year": 2022, "worker": { "fare": "-1" } }), &["worker.fare", "-1", "negative"]),
        (json!({ "year": 2022, "worker": { "fare": "20000.01" } }), &["worker.fare", "20000.01", "too-much"]),
        (json!({ "year": 2022, "worker": { "jobs": vec![spell.clone(); 101] } }), &["worker.jobs", "101", "too-many"]),
        (with("to", json!("2022-02-01")), &["worker.jobs[0]", "to", "2022-02-01", "end-before-start"]),
        (with("from", json!("2022-02-31")), &["worker.jobs[0].from", "2022-02-31", "no-such-day"]),
        (with("province", json!("月球")), &["worker.jobs[0].province", "月球"]),
        (with("hours", json!(8)), &["worker.jobs[0]", "hours"]),
        (json!({ "year": 2022, "workshop": { "workers": [{ "wage": "1" }] } }), &["workshop.workers[0]", "wage"]),
        (json!({ "year": 2022, "base": { "placed": -1 } }), &["base.placed", "-1"]),
    ]
}

#[test]
fn facts_as_json_are_refused_by_field() {
    for (facts, named) in refused_facts() {
        let error = serde_path_to_error::deserialize::<_, Facts>(&facts).unwrap_err();
        let told = format!("{}: {}", error.path(), error.inner());
        assert!(named.iter().all(|part| told.contains(part)), "{facts}\n{told}");
    }
}

#[test]
fn local_parameters_are_refused_by_key() {
    let line = json!({ "amount": "7000", "source": "an example", "year": 2022 });
    let with = |key: &str, value: Value| {
        let mut line = line.clone();
        line[key] = value;
        json!({ "monitoring_line": line })
    };
    let refused: [(Value, &[&str]); 9] = [
        (json!({ "monitoring_lines": line }), &["monitoring_lines"]),
        (json!({ "recognition": line }), &["recognition"]),
        (with("amount", json!("-1")), &["monitoring_line.amount", "-1", "negative"]),
        (with("amount", json!(7000)), &["monitoring_line.amount", "7000"]),
        (with("amount", json!("七千")), &["monitoring_line.amount", "七千", "not-money"]),
        (with("source", json!("  ")), &["monitoring_line", "source"]),
        (with("unit", json!("yuan")), &["monitoring_line", "unit"]),
        (json!({ "monitoring_line": { "amount": "7000", "year": 2022 } }), &["monitoring_line", "source"]),
        (json!({ "monitoring_line": { "amount": "7000", "source": "an example" } }), &["monitoring_line", "year"]),
    ];
    for (local, named) in refused {
        let error = serde_path_to_error::deserialize::<_, LocalParameters>(&local).unwrap_err();
        let told = format!("{}: {}", error.path(), error.inner());
        assert!(named.iter().all(|part| told.contains(part)), "{local}\n{told}");
    }
    assert!(serde_json::from_value::<LocalParameters>(json!({ "monitoring_line": line })).is_ok());
}

#[test]
fn facts_written_as_json_are_read_back_whole() {
    let facts: Facts = serde_json::from_value(json!({
        "year": 2022, "as_of": "2022-06-30",
        "worker": { "jobs": [{ "province": "辽宁", "from": "2022-03-01" }], "fare": "386.50" },
        "broker": { "placements": [{ "id": "A", "contract": { "kind": "fixed-term", "months": 12 } }] },
    }))
    .unwrap();
    let written = serde_json::to_value(&facts).unwrap();
    assert_eq!(serde_json::from_value::<Facts>(written).unwrap(), facts);
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
