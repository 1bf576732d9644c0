//! A screen asks the browser for nothing while it is drawn: natively there is none, and whatever asks it panics.

use super::product::{self, EmployerAction, EmployerScreen, EmployerState, LANGUAGES, RosterReply, WorkerAction};
use std::panic::catch_unwind;
use wengang_core::questions;
use wengang_core::{Claimant, LocalParameters};

/// Every screen of the worker's page by its name in an address, and a spell of work.
fn names() -> Vec<String> {
    let questions = questions::ALL.iter().map(|question| question.fact.name().to_owned());
    questions.chain(["start", "job.1", "check", "results"].map(str::to_owned)).collect()
}

#[test]
fn no_screen_of_the_workers_page_asks_the_browser_while_it_is_drawn() {
    for name in names() {
        for language in LANGUAGES {
            let address = format!("at={name}&year=2022&jobs=listed&jobs.1.from=x&fare=x&lang={}", language.tag());
            let (state, local) = (product::read_address(&address), LocalParameters::default());
            let host = product::host(language, Some("daqing"), true, vec!["theme: pink".to_owned()]);
            let submitted = product::after(&state, WorkerAction::Continue, &local);
            let copied = product::after(&state, WorkerAction::Copied(false), &local);
            for state in [&state, &submitted, &copied] {
                assert!(product::worker_page(state, &local, None).contains("<h1"), "{name}");
                assert!(product::worker_page(state, &local, Some(&host)).contains("<h1"), "{name}");
            }
        }
    }
}

#[test]
fn no_screen_of_the_employers_page_asks_the_browser_while_it_is_drawn() {
    for claimant in Claimant::ALL {
        let state = EmployerState::default().after(EmployerAction::Choose(*claimant));
        let opening = state.after(EmployerAction::OpenRoster);
        let phases = [
            opening.clone(),
            opening.after(product::reading(1, 9)),
            opening.after(product::trouble("Unreachable")),
            opening.after(product::damaged("Empty")),
            opening.after(EmployerAction::RosterReply(RosterReply::Refused("why".to_owned(), Vec::new()))),
        ];
        for state in [&[EmployerState::default(), state.clone()][..], &phases[..]].concat() {
            for screen in EmployerScreen::ALL {
                let shown = state.after(EmployerAction::Go(screen));
                let submitted = shown.after(EmployerAction::Estimate);
                for state in [shown, submitted] {
                    assert!(product::employer_page(&state, None).contains("<main"), "{screen:?}");
                }
            }
        }
    }
}

#[test]
fn a_drawing_that_asks_the_browser_is_found() {
    let asked = catch_unwind(product::drawn_asking_the_browser);
    assert!(asked.is_err(), "there is a browser here, so that the tests above say nothing");
}
