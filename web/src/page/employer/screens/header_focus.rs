//! Where the focus goes when a table is read or refused because of another header.

use crate::page::employer::state::employer_state::EmployerState;
use crate::page::employer::state::roster_state::Phase;
use crate::page::shared::browser;
use yew::prelude::*;

/// Gives the focus a place once the button that had it is gone: that same button where it stands elsewhere now, or the heading.
#[hook]
pub(super) fn use_header_focus(main: &NodeRef, state: &EmployerState) {
    let main = main.clone();
    let header = state.roster.corrected().header;
    let (is_refused, is_busy) = (matches!(state.roster.phase, Phase::Refused(..)), state.roster.is_busy());
    let before = use_mut_ref(|| header);
    use_effect_with((header, is_refused, is_busy), move |(header, is_refused, _)| {
        let is_corrected = before.replace(*header) != *header || header.is_some();
        if is_corrected && !browser::has_focus(&main) {
            let place = if *is_refused { "#header-down" } else { "h1" };
            let _ = browser::focus_on(&main, place) || browser::focus_on(&main, "h1");
        }
    });
}
