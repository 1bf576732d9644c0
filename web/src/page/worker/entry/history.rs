//! The address and the history of the page that is the calculator's own.

use super::page_state::{PageEvent, PageState};
use super::title::set_title;
use crate::page::worker::state::address;
use crate::page::worker::state::screen::Screen;
use crate::page::worker::state::worker_state::WorkerState;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// How long after the last key the address follows, in milliseconds: some browsers refuse to change it too often.
const PAUSE: u32 = 250;

/// What the browser keeps with each entry of its history.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Entry {
    /// Counts how often the address was changed by hand: each time other answers begin, which hold until the next.
    visit: u32,
    /// How many screens lie before it.
    depth: u32,
}

/// Where the page stands in the browser's history.
pub(super) struct Place {
    entry: Entry,
    /// Whether everything is being erased: then the page goes back to its first screen, and on from there, which cuts off
    /// every later one with the answers in its address.
    erasing: bool,
    /// What is still to be written to the address, unless the page has gone elsewhere by then.
    later: Option<Timeout>,
}

impl Place {
    /// Where the page is opened.
    pub(super) fn here() -> Rc<RefCell<Self>> {
        Rc::new(RefCell::new(Self { entry: entry().unwrap_or_default(), erasing: false, later: None }))
    }

    /// Everything is to be erased.
    pub(super) fn erase(&mut self) {
        self.erasing = true;
    }

    /// Goes to the screen before, if there is one.
    pub(super) fn back(&self) -> bool {
        let any = 0 < self.entry.depth;
        if any {
            go(-1);
        }
        any
    }
}

/// The state that the address tells of.
pub(super) fn opened() -> WorkerState {
    address::open(&fragment())
}

/// On a page of its own, keeps the state in the address, where a new screen is a new entry of the history, and names the
/// screen in the window's title. One effect does both, for each costs the phone.
#[hook]
pub(super) fn use_own_page(state: &PageState, place: Option<&Rc<RefCell<Place>>>) {
    let written = use_mut_ref(|| (state.moves, state.worker.screen));
    let place = place.cloned();
    use_effect_with((state.worker.clone(), state.moves, state.returns), move |(worker, moves, _)| {
        let before = written.replace((*moves, worker.screen));
        if let Some(mut place) = place.as_ref().map(|place| place.borrow_mut()) {
            write(&mut place, worker, before, *moves);
            set_title(worker);
        }
    });
}

fn write(place: &mut Place, worker: &WorkerState, before: (u32, Screen), moves: u32) {
    let address = address::write(worker);
    let entry = place.entry;
    place.later = None;
    if place.erasing && 0 < entry.depth {
        replace(entry, &address);
        go(-i32::try_from(entry.depth).unwrap_or(i32::MAX));
    } else if before.0 != moves {
        push(place, &address);
    } else if before.1 != worker.screen {
        replace(entry, &address);
    } else {
        place.later = Some(Timeout::new(PAUSE, move || replace(entry, &address)));
    }
    place.erasing &= 0 < entry.depth;
}

/// Follows the browser back and forward, and to an address that somebody changed by hand.
#[hook]
pub(super) fn use_return(state: &UseReducerHandle<PageState>, place: Option<&Rc<RefCell<Place>>>) {
    let (dispatcher, place) = (state.dispatcher(), place.cloned());
    use_effect_with((), move |()| {
        let listen = |place: Rc<RefCell<Place>>| {
            EventListener::new(&window(), "popstate", move |_| dispatcher.dispatch(returned(&mut place.borrow_mut())))
        };
        let listener = place.map(listen);
        move || drop(listener)
    });
}

fn returned(place: &mut Place) -> PageEvent {
    let (before, here) = (place.entry, entry());
    let by_hand = Entry { visit: before.visit.wrapping_add(1), depth: before.depth.saturating_add(1) };
    place.entry = here.unwrap_or(by_hand);
    // The effect that writes comes after the screen is drawn, which a slow phone may put off; what is overdue must not come first.
    place.later = None;
    if std::mem::take(&mut place.erasing) {
        push(place, &address::write(&WorkerState::default()));
        PageEvent::Returned(Screen::Start)
    } else if place.entry.visit == before.visit {
        PageEvent::Returned(address::read_screen(&fragment()))
    } else {
        replace(place.entry, fragment().trim_start_matches('#'));
        PageEvent::Opened(Box::new(opened()))
    }
}

fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// What the browser keeps with the current entry; none if the page has not been there yet.
fn entry() -> Option<Entry> {
    let state = window().history().and_then(|history| history.state()).ok()?.as_string()?;
    let (visit, depth) = state.split_once('.')?;
    Some(Entry { visit: visit.parse().ok()?, depth: depth.parse().ok()? })
}

/// The same in the form in which the browser keeps it.
fn entry_state(Entry { visit, depth }: Entry) -> JsValue {
    JsValue::from_str(&format!("{visit}.{depth}"))
}

fn go(screens: i32) {
    let _ = window().history().and_then(|history| history.go_with_delta(screens));
}

/// Writes the address of the current screen.
fn replace(entry: Entry, address: &str) {
    let _ = window()
        .history()
        .and_then(|history| history.replace_state_with_url(&entry_state(entry), "", Some(&format!("#{address}"))));
}

/// Writes the address of a new screen. The one before keeps no answers, so that erasing them leaves none behind.
fn push(place: &mut Place, address: &str) {
    let bare = WorkerState { screen: address::read_screen(&fragment()), ..WorkerState::default() };
    replace(place.entry, &address::write(&bare));
    place.entry.depth = place.entry.depth.saturating_add(1);
    let _ = window()
        .history()
        .and_then(|history| history.push_state_with_url(&entry_state(place.entry), "", Some(&format!("#{address}"))));
}
