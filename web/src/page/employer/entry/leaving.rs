//! Leaving the employers' page: nothing goes without a word, and nothing stays.

use crate::page::employer::roster_client::command::Command;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::screen::Screen;
use crate::page::shared::browser::leaving::{ask_before, replace_entry, when_left};
use yew::prelude::*;

/// Asks before what was typed or read is lost with the page, if that is the calculator's own; and forgets all of it once the
/// page is left, for a browser may keep a page that was left as it is.
#[hook]
pub(super) fn use_leaving(would_be_lost: bool, act: &Callback<Action>, command: &Callback<Command>, own: bool) {
    use_effect_with(own && would_be_lost, move |asks| {
        let listener = asks.then(ask_before);
        move || drop(listener)
    });
    let (act, command) = (act.clone(), command.clone());
    use_effect_with(own, move |own| {
        let own = *own;
        let forget = move || {
            if own {
                // No entry is added to the history of a page that is being left.
                replace_entry(Screen::default().name());
            }
            act.emit(Action::Erase);
            command.emit(Command::Close);
        };
        let listener = when_left(forget);
        move || drop(listener)
    });
}
