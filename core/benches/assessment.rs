//! One worker's assessment with every reason, bound and advice, beside the bare arithmetic that it comes down to.
//!
//! `cargo bench -p wengang-core`. The aim: 4 µs for a whole assessment of a worker.

#![allow(clippy::unwrap_used, missing_docs)]

use chrono::{Months, NaiveDate};
use divan::{Bencher, black_box};
use rust_decimal::Decimal;
use wengang_core::questions::{Answers, JobAnswer, next};
use wengang_core::{Fact, Facts, LocalParameters, evaluate};

fn main() {
    divan::main();
}

/// Everything said, two spells of work, everything granted: nothing is left to advise.
const TYPICAL: &str = r#"{ "year": 2022, "worker": {
    "household": "lifted-out-of-poverty", "registered_in_heilongjiang": true, "public_post": "never",
    "jobs": [{ "province": "辽宁", "from": "2022-03-01", "to": "2022-04-30" },
             { "province": "吉林", "from": "2022-05-01", "to": "2022-05-31" }],
    "production": "produces", "production_award_received": "0", "transport_received": false,
    "fare_by": "train", "fare": "386.50", "looking_for_work": false, "returned_home": true, "starting_business": false,
    "schooling": "none", "hard_to_employ": false, "labour_capacity": "full", "can_leave_home": true, "has_work": true
} }"#;

/// Work was said and nothing else.
const UNKNOWNS: &str = r#"{ "year": 2022, "worker": {
    "jobs": [{ "province": "辽宁", "from": "2022-03-01", "to": "2022-05-31" }]
} }"#;

/// Both spells are too short, and going on with either brings more.
const WITH_ADVICE: &str = r#"{ "year": 2022, "worker": {
    "household": "monitored", "registered_in_heilongjiang": true, "public_post": "never",
    "jobs": [{ "province": "辽宁", "from": "2022-03-01", "to": "2022-05-15" },
             { "province": "黑龙江", "from": "2022-07-01", "to": "2022-08-20" }],
    "production": "produces", "production_award_received": "0", "transport_received": false,
    "fare_by": "train", "fare": "600"
} }"#;

#[divan::bench(args = [("typical", TYPICAL), ("unknowns", UNKNOWNS), ("with advice", WITH_ADVICE)].map(Named), sample_size = 1000)]
fn worker(bencher: Bencher, facts: Named) {
    let facts: Facts = serde_json::from_str(facts.0.1).unwrap();
    let local = LocalParameters::default();
    // Dropped inside the measure: a result that is kept costs fresh memory, which is not the rules' doing.
    bencher.bench(|| drop(black_box(evaluate(black_box(&facts), black_box(&local)))));
}

/// The figures alone of the typical worker: no reasons, no bounds, no unknowns.
#[divan::bench]
fn arithmetic(bencher: Bencher) {
    let day = |month, day| NaiveDate::from_ymd_opt(2022, month, day).unwrap();
    let jobs = [(day(3, 1), day(4, 30)), (day(5, 1), day(5, 31))];
    let fare = Decimal::new(38650, 2);
    bencher.bench(|| {
        let [(first, last), (next, end)] = black_box(jobs);
        let end = if last.succ_opt() == Some(next) { end } else { last };
        let long_enough = first.checked_add_months(Months::new(3)).is_some_and(|day| day.pred_opt() <= Some(end));
        if long_enough { black_box(fare).min(Decimal::new(500, 0)) + Decimal::new(1000, 0) } else { Decimal::ZERO }
    });
}

/// Reading the answers of a half-told worker and finding the question to ask next.
#[divan::bench(sample_size = 1000)]
fn next_question(bencher: Bencher) {
    let given = [
        (Fact::Year, "2022"),
        (Fact::Household, "monitored"),
        (Fact::Registered, "yes"),
        (Fact::Jobs, "listed"),
        (Fact::PublicPost, "never"),
    ];
    let job = JobAnswer {
        province: "辽宁".to_owned(),
        work: "employed".to_owned(),
        from: "2022年3月1日".to_owned(),
        to: Some("2022年5月31日".to_owned()),
    };
    let given = given.map(|(fact, answer)| (fact, answer.to_owned())).into();
    let (answers, local) = (Answers { given, jobs: vec![job] }, LocalParameters::default());
    bencher.bench(|| next(black_box(&answers), black_box(&local)));
}

#[derive(Clone, Copy)]
struct Named((&'static str, &'static str));

impl std::fmt::Display for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(self.0.0)
    }
}
