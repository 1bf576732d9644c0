//! The client of the web workers, for as long as the page is there.

use crate::page::employer::roster_client::WebWorkerFiles;
use crate::page::employer::roster_client::client::{Callbacks, RosterClient};
use crate::page::employer::roster_client::command::Command;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::employer_state::EmployerState;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// The client once it is there.
type Client = Rc<RefCell<Option<RosterClient>>>;

/// Keeps a client of the web workers, hands changed options and row queries on to it, and gives the way to command it.
#[hook]
pub(super) fn use_roster_client(
    state: &Rc<EmployerState>,
    files: &Rc<WebWorkerFiles>,
    act: &Callback<Action>,
) -> Callback<Command> {
    let latest = use_mut_ref(|| state.clone());
    latest.replace(state.clone());
    let client: Client = use_mut_ref(|| None);
    let command = {
        let client = client.clone();
        use_callback((), move |command: Command, ()| {
            let state = latest.borrow().clone();
            with(&client, |client| client.run(command, &state));
        })
    };
    use_client(&client, files, act, &command);
    use_changes(&client, state);
    command
}

fn with(client: &Client, run: impl FnOnce(&mut RosterClient)) {
    if let Some(client) = client.borrow_mut().as_mut() {
        run(client);
    }
}

/// Makes the client, once.
#[hook]
fn use_client(client: &Client, files: &Rc<WebWorkerFiles>, act: &Callback<Action>, command: &Callback<Command>) {
    let (client, files, act, command) = (client.clone(), files.clone(), act.clone(), command.clone());
    use_effect_with((), move |()| {
        let (roster, workbook) = (client.clone(), client.clone());
        let roster = Callback::from(move |news| with(&roster, |client| client.take_news(news)));
        let workbook = Callback::from(move |news| with(&workbook, |client| client.take_workbook_news(news)));
        client.replace(Some(RosterClient::new(&files, Callbacks { act, command, roster, workbook })));
        // The web workers, and the roster in them, go with the page; the client's own callbacks would keep them.
        move || drop(client.replace(None))
    });
}

/// Hands changed options and row queries on.
#[hook]
fn use_changes(client: &Client, state: &Rc<EmployerState>) {
    let (reader, shower) = (client.clone(), client.clone());
    use_effect_with(state.read_options(), move |options| {
        with(&reader, |client| client.set_options(options.clone()));
    });
    let (reading, is_read) = (state.roster.readings, state.roster.summary().is_some());
    use_effect_with((state.roster.query.clone(), reading, is_read), move |(query, _, is_read)| {
        if *is_read {
            with(&shower, |client| client.ask_for_rows(query.clone()));
        }
    });
}
