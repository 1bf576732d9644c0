//! An invented notice for 2099 beside that of 2022: both pages follow the year without another change.
//!
//! `cargo test -p wengang-web --features invented-year --test page_2099`

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::rc::Rc;
use wengang_core::{Claimant, LocalParameters};
use wengang_web::page::employer::screens::app::{App as EmployerApp, Props as EmployerProps};
use wengang_web::page::employer::state::action::Action;
use wengang_web::page::employer::state::employer_state::EmployerState;
use wengang_web::page::shared::entries::Entry;
use wengang_web::page::shared::shell::{Place, shell};
use wengang_web::page::worker::screens::app::{App as WorkerApp, Props as WorkerProps};
use wengang_web::page::worker::screens::plain_text;
use wengang_web::page::worker::state::action::Action as WorkerAction;
use wengang_web::page::worker::state::address;
use wengang_web::page::worker::state::worker_state::WorkerState;
use yew::prelude::*;
use yew::{BaseComponent, LocalServerRenderer};

const DOCUMENTS: [(u16, &str); 2] = [(2022, "黑人社发〔2022〕18号"), (2099, "〔2099〕1号（虚构）")];

fn drawn<C: BaseComponent>(props: C::Properties) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(LocalServerRenderer::<C>::with_props(props).hydratable(false).render())
}

fn worker_page(state: &WorkerState) -> String {
    drawn::<WorkerApp>(WorkerProps {
        state: Rc::new(state.clone()),
        local: Rc::default(),
        options: None,
        act: Callback::noop(),
        back: Callback::noop(),
    })
}

fn employer_page(state: &EmployerState) -> String {
    drawn::<EmployerApp>(EmployerProps {
        state: Rc::new(state.clone()),
        options: None,
        act: Callback::noop(),
        command: Callback::noop(),
    })
}

/// Two months of work away in that year, everything else as the notice asks.
fn two_months_away(year: u16, at: &str) -> WorkerState {
    let job = format!("jobs.1.province=liaoning&jobs.1.work=employed&jobs.1.from={year}-3-1&jobs.1.to={year}-4-30");
    let rest =
        "household=monitored&registered_in_heilongjiang=yes&jobs=listed&public_post=never&fare_by=train&fare=900";
    let received = "transport_received=no&production=produces&production_award_received=none";
    address::read(&format!("at={at}&year={year}&{rest}&{received}&{job}"))
}

#[test]
fn the_worker_reads_of_the_year_that_was_asked_for_and_of_no_other() {
    for ((year, document), (other, other_document)) in DOCUMENTS.into_iter().zip(DOCUMENTS.into_iter().rev()) {
        for at in ["start", "year", "fare", "jobs", "job.1", "check", "results"] {
            let page = worker_page(&two_months_away(year, at));
            assert!(page.contains(document) && page.contains(&format!("{year}年口径")), "{at} of {year}");
            assert!(!page.contains(other_document) && !page.contains(&other.to_string()), "{other} on {at} of {year}");
        }
        let state = two_months_away(year, "results");
        let text = plain_text::as_copied(&state, &LocalParameters::default(), None).unwrap();
        assert!(text.contains(document) && !text.contains(other_document), "{text}");
    }
}

#[test]
fn the_worker_gets_the_amounts_of_the_year() {
    let said = |year, from: &str| {
        let page = worker_page(&two_months_away(year, "results"));
        let (_, rest) = page.split_once(from).unwrap();
        rest.split_once('<').unwrap().0.to_owned()
    };
    assert_eq!(said(2022, r#"class="figure">"#), "按您的回答，没有能算出金额的补助");
    assert_eq!(said(2099, "</small></th><td>"), "800\u{a0}元");
}

#[test]
fn a_year_that_is_not_covered_is_told_the_latest_that_is() {
    let page = worker_page(&two_months_away(2023, "results"));
    assert!(page.contains("这份通知只管 2099 年，您填的年份不在里面"));
}

#[test]
fn what_is_typed_is_refused_with_an_example_of_the_year() {
    let state = address::read("at=job.1&year=2099&jobs=listed&jobs.1.from=x");
    let page = worker_page(&state.after(WorkerAction::Continue, &LocalParameters::default()));
    assert!(page.contains("请照这样填：年填 2099，月填 3，日填 1。"));
}

#[test]
fn whoever_begins_is_offered_the_latest_year() {
    let start = WorkerState::default();
    assert!(worker_page(&start).contains("开始测算（2099年）"));
    let begun = start.after(WorkerAction::Begin, &LocalParameters::default());
    assert_eq!(begun.answers.get(wengang_core::Fact::Year), Some("2099"));
}

#[test]
fn employers_are_estimated_by_the_latest_notice_and_read_of_no_other() {
    let entries = [
        (Entry::Recognised, "yes"),
        (Entry::Line, "7000"),
        (Entry::LineSource, "a document"),
        (Entry::Workers, "3"),
        (Entry::AtLine, "2"),
    ];
    let chosen = EmployerState::default().after(Action::Choose(Claimant::Workshop));
    let typed =
        entries.into_iter().fold(chosen, |state, (entry, typed)| state.after(Action::Type(entry, typed.to_owned())));
    let estimate = employer_page(&typed.after(Action::Estimate));
    assert!(estimate.contains("可以申请 2,400\u{a0}元") && estimate.contains("〔2099〕1号（虚构）"));
    for page in [employer_page(&EmployerState::default()), employer_page(&typed), estimate] {
        assert!(page.contains("2099年口径") && !page.contains("2022"));
    }
    assert_eq!(typed.read_options().settings.year.number(), 2099);
    assert_eq!(typed.read_options().settings.local.monitoring_line.unwrap().year().number(), 2099);
}

#[test]
fn what_stands_there_before_the_calculator_runs_is_of_the_latest_notice() {
    #[component]
    fn Shell() -> Html {
        shell(Place::Worker)
    }

    let page = drawn::<Shell>(());
    assert!(page.contains("往返路费 800\u{a0}元") && !page.contains("500\u{a0}元"));
}
