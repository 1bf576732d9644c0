//! The page: holds the session, and keeps it in the address.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
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
    use_address(&held);
    use_title(&held.session);
    use_effect_with((), |_| {
        let listener = EventListener::new(&window(), "beforeprint", |_| browser::unfold_all());
        move || drop(listener)
    });
    let dispatcher = held.dispatcher();
    let act = Callback::from(move |action| dispatcher.dispatch(Happened::Did(action)));
    let back = {
        let act = act.clone();
        Callback::from(move |()| if 0 < depth() { go_back() } else { act.emit(Action::Go(Screen::Start)) })
    };
    html! { <App session={held.session.clone()} local={held.local.clone()} {act} {back} /> }
}

/// Keeps the session in the address, and follows when the address changes.
#[hook]
fn use_address(held: &UseReducerHandle<Held>) {
    let written = use_mut_ref(|| (held.moves, held.session.screen));
    use_effect_with((held.session.clone(), held.moves), move |(session, moves)| {
        let before = written.replace((*moves, session.screen));
        let address = session::write(session);
        let mut later = None;
        if before.0 != *moves {
            push(&address);
        } else if before.1 != session.screen {
            replace(&address);
        } else {
            later = Some(Timeout::new(PAUSE, move || replace(&address)));
        }
        move || drop(later)
    });
    let dispatcher = held.dispatcher();
    use_effect_with((), move |_| {
        let listener = EventListener::new(&window(), "popstate", move |_| {
            let opened = session::read(&fragment());
            dispatcher.dispatch(if is_ours() {
                Happened::Returned(opened.screen)
            } else {
                Happened::Opened(Box::new(opened))
            });
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

/// How many screens of this visit lie before the current one; the browser keeps it with each.
fn depth() -> u32 {
    state().as_f64().map_or(0, |depth| depth as u32)
}

fn is_ours() -> bool {
    state().as_f64().is_some()
}

fn state() -> JsValue {
    window().history().and_then(|history| history.state()).unwrap_or(JsValue::NULL)
}

fn go_back() {
    let _ = window().history().and_then(|history| history.back());
}

/// Writes the address of the current screen.
fn replace(address: &str) {
    let _ = window()
        .history()
        .and_then(|history| history.replace_state_with_url(&depth().into(), "", Some(&format!("#{address}"))));
}

/// Writes the address of a new screen. The one before keeps no answers, so that erasing them leaves none behind.
fn push(address: &str) {
    let bare = session::write(&Session { screen: session::read(&fragment()).screen, ..Session::default() });
    replace(&bare);
    let next = depth().saturating_add(1);
    let _ = window()
        .history()
        .and_then(|history| history.push_state_with_url(&next.into(), "", Some(&format!("#{address}"))));
}

fn main() {
    if let Some(root) = document().get_element_by_id("app") {
        yew::Renderer::<Page>::with_root(root).render();
    }
}
