//! Where the focus goes while rows are mended.

use crate::page::employer::state::employer_state::EmployerState;
use crate::page::shared::browser;
use yew::prelude::*;

/// Moves the focus into a row that is being mended, and back to it afterwards. A row that has left the rows on the screen,
/// because it was mended, hands it to the first of those that are still there, or to the number of corrections.
#[hook]
pub(super) fn use_row_focus(main: &NodeRef, state: &EmployerState) {
    let main = main.clone();
    let mended = use_mut_ref(|| None);
    let row = state.roster.draft.as_ref().map(|draft| draft.row());
    let shown: Vec<u32> = state.roster.rows.rows.iter().map(|row| row.number).collect();
    use_effect_with((row, shown), move |(row, shown)| {
        let mut before = mended.borrow_mut();
        match (*row, *before) {
            (Some(now), last) if last != *row => {
                *before = *row;
                browser::focus_on(&main, &format!("[data-row=\"{now}\"] input"));
            }
            (None, Some(last)) if shown.contains(&last) => {
                browser::focus_on(&main, &format!("[data-row=\"{last}\"] .of-row button"));
            }
            (None, Some(_)) => {
                *before = None;
                let _ = browser::focus_on(&main, "[data-row] .of-row button")
                    || browser::focus_on(&main, ".steps-back [role=status]");
            }
            _ => (),
        }
    });
}
