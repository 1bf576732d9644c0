//! An invented notice for 2099 beside that of 2022: the rules follow the year without another change.
//!
//! `cargo test -p wengang-core --features invented-year --test year_2099`

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};
use wengang_core::assessment::register::register;
use wengang_core::notice::City;
use wengang_core::questions::step;
use wengang_core::roster::{Correction, Layout, Run, Settings, Table};
use wengang_core::{Answers, Assessment, Facts, LocalParameters, Notice, ProvisionId, Year, evaluate};

/// A situation, told of any year; the provision; what it comes to in 2022 and in 2099.
type Case = (&'static str, &'static str, ProvisionId, &'static str, &'static str);

const CASES: &[Case] = &[
    ("three months away, fare 620", r#""jobs": [AWAY3]"#, ProvisionId::Transport, "500", "620"),
    ("three months away, fare 900", r#""fare": "900", "jobs": [AWAY3]"#, ProvisionId::Transport, "500", "800"),
    ("two months away", r#""jobs": [AWAY2]"#, ProvisionId::Transport, "0", "620"),
    ("three months away", r#""jobs": [AWAY3]"#, ProvisionId::ProductionAward, "1000", "0"),
    ("four months away", r#""jobs": [AWAY4]"#, ProvisionId::ProductionAward, "1000", "1600"),
    ("two months at home", r#""jobs": [HOME2]"#, ProvisionId::ProductionAward, "500", "0"),
    ("three months at home", r#""jobs": [HOME3]"#, ProvisionId::ProductionAward, "500", "700"),
    (
        "three months away and three at home",
        r#""jobs": [AWAY3, HOME3]"#,
        ProvisionId::ProductionAward,
        "1000..1500",
        "700",
    ),
];

/// What stands for a spell of work in a situation.
const SPELLS: &[(&str, &str, &str, &str)] = &[
    ("AWAY2", "辽宁", "03-01", "04-30"),
    ("AWAY3", "辽宁", "03-01", "05-31"),
    ("AWAY4", "辽宁", "03-01", "06-30"),
    ("HOME2", "黑龙江", "07-01", "08-31"),
    ("HOME3", "黑龙江", "07-01", "09-30"),
];

#[test]
fn a_worker_gets_what_the_notice_of_the_year_says() {
    for (name, said, provision, in_2022, in_2099) in CASES {
        assert_eq!(amount(&worker(2022, said), *provision), *in_2022, "{name}, 2022");
        assert_eq!(amount(&worker(2099, said), *provision), *in_2099, "{name}, 2099");
        assert_eq!(verdict(&worker(2023, said), *provision), "not-covered", "{name}, 2023");
    }
}

#[test]
fn a_workshop_and_a_broker_get_what_the_notice_of_the_year_says() {
    let workers = json!([{ "household": "monitored", "pay": "7000", "awarded": "never" }]);
    let workshop = json!({ "recognised": true, "workers": workers });
    let contract = json!({ "kind": "fixed-term", "months": 6 });
    let placed =
        json!([{ "household": "monitored", "contract": contract, "left_early": false, "granted_before": false }]);
    let broker = json!({ "kind": "hr-agency", "organised_export": true, "placements": placed });
    for (year, award, grant) in [(2022, "1000", "0"), (2099, "1200", "300")] {
        let facts = json!({ "year": year, "workshop": workshop, "broker": broker });
        let assessment = evaluate(&serde_json::from_value(facts).unwrap(), &line(year));
        assert_eq!(amount(&assessment, ProvisionId::WorkshopAward), award, "{year}");
        assert_eq!(amount(&assessment, ProvisionId::PlacementGrant), grant, "{year}");
    }
}

#[test]
fn every_outcome_cites_the_document_of_its_year_and_measures_by_its_figures() {
    let away = r#""jobs": [AWAY2]"#;
    for (year, document, needed) in [(2022, "黑人社发〔2022〕18号", 3), (2099, "〔2099〕1号（虚构）", 4)]
    {
        let assessment = worker(year, away);
        assert_eq!((assessment.document, assessment.year.number()), (document, year));
        let award = serde_json::to_value(assessment.outcome(ProvisionId::ProductionAward).unwrap()).unwrap();
        let checks = award["conditions"].as_array().unwrap().iter();
        let measures: Vec<&Value> = checks.map(|check| &check["measure"]["needed_months"]).collect();
        assert!(measures.contains(&&json!(needed)), "{year}: {measures:?}");
    }
    assert_eq!(worker(2023, away).totals.most.to_string(), "0");
}

#[test]
fn advice_is_for_the_months_of_the_year() {
    let until = |year: u16| {
        let assessment = worker(year, r#""jobs": [AWAY2]"#);
        let award = assessment.outcome(ProvisionId::ProductionAward).unwrap();
        serde_json::to_value(award.advice).unwrap()
    };
    assert_eq!((&until(2022)["change"]["until"], &until(2022)["more"]), (&json!("2022-05-31"), &json!("1000")));
    assert_eq!((&until(2099)["change"]["until"], &until(2099)["more"]), (&json!("2099-06-30"), &json!("1600")));
}

#[test]
fn answers_as_typed_are_read_with_the_figures_of_the_year() {
    let most = |year: &str| {
        let answers = json!({ "year": year, "production_award_received": "in-province" });
        let answers: Answers = serde_json::from_value(answers).unwrap();
        step(&answers, &LocalParameters::default()).assessment.unwrap().totals.most.to_string()
    };
    // The fare's cap, and both legs of the production award but for the one received.
    assert_eq!(most("2022"), "1500");
    assert_eq!(most("2099年"), "2400");
    assert_eq!(most("2023"), "0");
}

#[test]
fn a_roster_is_counted_by_the_figures_of_the_year() {
    let most = |year: u16| {
        let table = Table::of_text("姓名,户类型,年工资,是否已享受\n张三,脱贫户,7000,否\n".to_owned()).unwrap();
        let layout = Layout::find(&table, &Correction::default());
        let settings = json!({ "year": year, "recognised": true, "local": line(year) });
        let run = Run::begin(table, layout, serde_json::from_value::<Settings>(settings).unwrap());
        run.map(|run| run.to_the_end().summary().totals.most.to_string())
    };
    assert_eq!(most(2022).unwrap(), "1000");
    assert_eq!(most(2099).unwrap(), "1200");
    assert_eq!(
        serde_json::to_value(most(2023).unwrap_err()).unwrap(),
        json!({ "kind": "year-not-covered", "year": 2023 })
    );
}

#[test]
fn the_register_is_that_of_the_year() {
    let (first, invented) = (register(notice(2022)), register(notice(2099)));
    assert_eq!((first.document, first.province_target, first.cities.len()), ("黑人社发〔2022〕18号", 196_700, 13));
    assert_eq!((invented.document, invented.province_target), ("〔2099〕1号（虚构）", 30_000));
    let cities: Vec<City> = invented.cities.iter().map(|entry| entry.city).collect();
    assert_eq!(cities, [City::Harbin, City::Heihe]);
    let years: Vec<u16> = first.figures.iter().map(|figures| figures.year.number()).collect();
    assert_eq!(years, [2022, 2099]);
    assert_eq!(Notice::latest().year().number(), 2099);
    assert_eq!(notice(2022).report_due(4).unwrap().by.to_string(), "2023-01-05");
    assert_eq!(notice(2099).report_due(1).unwrap().by.to_string(), "2099-04-03");
    assert_eq!(notice(2099).report_due(4), None);
}

fn notice(year: u16) -> &'static Notice {
    Notice::of(Year::new(year).unwrap()).unwrap()
}

/// A monitored household from here that produces, and took the train for 620 yuan; `said` is put beside it.
fn worker(year: u16, said: &str) -> Assessment {
    let spelled = SPELLS.iter().fold(said.to_owned(), |said, (name, province, from, to)| {
        let job = json!({ "province": province, "from": format!("{year}-{from}"), "to": format!("{year}-{to}") });
        said.replace(name, &job.to_string())
    });
    let mut worker = json!({
        "household": "monitored", "registered_in_heilongjiang": true, "public_post": "never", "production": "produces",
        "production_award_received": "0", "transport_received": false, "fare_by": "train", "fare": "620",
    });
    let said: Value = serde_json::from_str(&format!("{{ {spelled} }}")).unwrap();
    worker.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
    let facts: Facts = serde_json::from_value(json!({ "year": year, "worker": worker })).unwrap();
    evaluate(&facts, &LocalParameters::default())
}

fn line(year: u16) -> LocalParameters {
    let line = json!({ "amount": "7000", "source": "made up for the tests", "year": year });
    serde_json::from_value(json!({ "monitoring_line": line })).unwrap()
}

fn amount(assessment: &Assessment, provision: ProvisionId) -> String {
    let amount = assessment.outcome(provision).unwrap().amount;
    let (least, most) = (amount.least(), amount.most());
    if least == most { most.to_string() } else { format!("{least}..{most}") }
}

fn verdict(assessment: &Assessment, provision: ProvisionId) -> &'static str {
    assessment.outcome(provision).unwrap().verdict.name()
}
