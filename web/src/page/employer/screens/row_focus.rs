//! Where the focus goes while rows are mended.

use crate::page::employer::state::employer_state::EmployerState;
use crate::page::shared::browser;
use yew::prelude::*;

/// What was mended: the row that is, and that which was last.
type Mended = (Option<u32>, Option<u32>);

/// Moves the focus into a row that is being mended, and back to its button when that is over. A row that has left those on the
/// screen because it was mended, and the focus with it, hands it to the first that is still there, or to the number of
/// corrections.
#[hook]
pub(super) fn use_row_focus(main: &NodeRef, state: &EmployerState) {
    let main = main.clone();
    let mended = use_mut_ref(Mended::default);
    let row = state.roster.draft.as_ref().map(|draft| draft.row());
    let shown: Vec<u32> = state.roster.rows.rows.iter().map(|row| row.number).collect();
    use_effect_with((row, shown), move |(row, shown)| {
        let (before, last) = *mended.borrow();
        mended.replace((*row, row.or(last)));
        match (*row, before, last) {
            (Some(now), _, _) if *row != before => {
                let _ = browser::focus_on(&main, &format!("[data-row=\"{now}\"] input"));
            }
            (None, Some(left), _) if shown.contains(&left) => {
                let _ = browser::focus_on(&main, &format!("[data-row=\"{left}\"] .of-row button"));
            }
            (None, _, Some(last)) if !shown.contains(&last) && !browser::has_focus(&main) => {
                mended.take();
                let _ = browser::focus_on(&main, "[data-row] .of-row button")
                    || browser::focus_on(&main, ".steps-back [role=status]");
            }
            _ => (),
        }
    });
}
