//! The page: holds the session, and keeps it in the address.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wengang_core::LocalParameters;
use wengang_web::app::App;
use wengang_web::browser;
use wengang_web::session::{self, Action, Screen, Session};
use yew::prelude::*;

/// How long after the last key the address follows, in milliseconds: some browsers refuse to change it too often.
const PAUSE: u32 = 250;

/// The session, and how often the person has gone to another screen in it.
#[derive(PartialEq, Clone)]
struct Held {
    session: Rc<Session>,
    local: Rc<LocalParameters>,
    moves: u32,
}

enum Happened {
    /// The person did something.
    Did(Action),
    /// The browser went back or forward to a screen of this visit.
    Returned(Screen),
    /// Somebody changed the address by hand, or followed a link into the page.
    Opened(Box<Session>),
}

impl Reducible for Held {
    type Action = Happened;

    fn reduce(self: Rc<Self>, happened: Happened) -> Rc<Self> {
        let Self { session, local, moves } = &*self;
        let (next, moves) = match happened {
            Happened::Did(action) => {
                let next = session.after(action, local);
                let moved = u32::from(next.screen != session.screen);
                (next, moves.wrapping_add(moved))
            }
            Happened::Returned(screen) => (session.after(Action::Go(screen), local), *moves),
            Happened::Opened(opened) => (*opened, *moves),
        };
        Rc::new(Self { session: Rc::new(next), local: local.clone(), moves })
    }
}

#[component]
fn Page() -> Html {
    let held = use_reducer(|| Held { session: Rc::new(session::read(&fragment())), local: Rc::default(), moves: 0 });
    let place = use_mut_ref(|| Place { entry: entry().unwrap_or_default(), erasing: false });
    use_address(&held, &place);
    use_return(&held, &place);
    use_title(&held.session);
    use_effect_with((), |_| {
        let listener = EventListener::new(&window(), "beforeprint", |_| browser::unfold_all());
        move || drop(listener)
    });
    let dispatcher = held.dispatcher();
    let act = {
        let place = place.clone();
        Callback::from(move |action: Action| {
            place.borrow_mut().erasing |= action == Action::Erase;
            dispatcher.dispatch(Happened::Did(action));
        })
    };
    let back = {
        let act = act.clone();
        Callback::from(
            move |()| if 0 < place.borrow().entry.depth { go(-1) } else { act.emit(Action::Go(Screen::Start)) },
        )
    };
    html! { <App session={held.session.clone()} local={held.local.clone()} {act} {back} /> }
}

/// What the browser keeps with each entry of its history.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Entry {
    /// Counts how often the address was changed by hand: each time other answers begin, which hold until the next.
    visit: u32,
    /// How many screens lie before it.
    depth: u32,
}

/// Where the page stands in the browser's history.
struct Place {
    entry: Entry,
    /// Whether everything is being erased: then the page goes back to its first screen, and on from there, which cuts off
    /// every later one with the answers in its address.
    erasing: bool,
}

/// Keeps the session in the address: a new screen is a new entry of the history.
#[hook]
fn use_address(held: &UseReducerHandle<Held>, place: &Rc<RefCell<Place>>) {
    let written = use_mut_ref(|| (held.moves, held.session.screen));
    let place = place.clone();
    use_effect_with((held.session.clone(), held.moves), move |(session, moves)| {
        let before = written.replace((*moves, session.screen));
        let address = session::write(session);
        let mut later = None;
        let mut place = place.borrow_mut();
        let entry = place.entry;
        if place.erasing && 0 < entry.depth {
            replace(entry, &address);
            go(-i32::try_from(entry.depth).unwrap_or(i32::MAX));
        } else if before.0 != *moves {
            push(&mut place, &address);
        } else if before.1 != session.screen {
            replace(entry, &address);
        } else {
            later = Some(Timeout::new(PAUSE, move || replace(entry, &address)));
        }
        place.erasing &= 0 < entry.depth;
        move || drop(later)
    });
}

/// Follows the browser back and forward, and to an address that somebody changed by hand.
#[hook]
fn use_return(held: &UseReducerHandle<Held>, place: &Rc<RefCell<Place>>) {
    let (dispatcher, place) = (held.dispatcher(), place.clone());
    use_effect_with((), move |_| {
        let listener = EventListener::new(&window(), "popstate", move |_| {
            let mut place = place.borrow_mut();
            let (before, here) = (place.entry, entry());
            let by_hand = Entry { visit: before.visit.wrapping_add(1), depth: before.depth.saturating_add(1) };
            place.entry = here.unwrap_or(by_hand);
            if std::mem::take(&mut place.erasing) {
                push(&mut place, &session::write(&Session::default()));
                dispatcher.dispatch(Happened::Returned(Screen::Start));
            } else if place.entry.visit == before.visit {
                dispatcher.dispatch(Happened::Returned(session::screen(&fragment())));
            } else {
                replace(place.entry, fragment().trim_start_matches('#'));
                dispatcher.dispatch(Happened::Opened(Box::new(session::read(&fragment()))));
            }
        });
        move || drop(listener)
    });
}

/// Names the screen in the window's title, for those who find it by that.
#[hook]
fn use_title(session: &Rc<Session>) {
    use_effect_with((session.screen, session.language), |(screen, language)| {
        let title = language.words().labels.title;
        let heading = document().query_selector("main h1").ok().flatten().and_then(|heading| heading.text_content());
        document().set_title(&match heading {
            Some(heading) if *screen != Screen::Start => format!("{heading} – {title}"),
            _ => title.to_owned(),
        });
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", language.tag());
        }
    });
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
fn kept(Entry { visit, depth }: Entry) -> JsValue {
    JsValue::from_str(&format!("{visit}.{depth}"))
}

fn go(screens: i32) {
    let _ = window().history().and_then(|history| history.go_with_delta(screens));
}

/// Writes the address of the current screen.
fn replace(entry: Entry, address: &str) {
    let _ = window()
        .history()
        .and_then(|history| history.replace_state_with_url(&kept(entry), "", Some(&format!("#{address}"))));
}

/// Writes the address of a new screen. The one before keeps no answers, so that erasing them leaves none behind.
fn push(place: &mut Place, address: &str) {
    let bare = Session { screen: session::screen(&fragment()), ..Session::default() };
    replace(place.entry, &session::write(&bare));
    place.entry.depth = place.entry.depth.saturating_add(1);
    let _ = window()
        .history()
        .and_then(|history| history.push_state_with_url(&kept(place.entry), "", Some(&format!("#{address}"))));
}

fn main() {
    if let Some(root) = document().get_element_by_id("app") {
        yew::Renderer::<Page>::with_root(root).render();
    }
}
