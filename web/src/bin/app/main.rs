//! The worker's calculator, on a page of its own or in somebody else's: holds the session.

mod around;
mod history;

use around::use_around;
use gloo::utils::document;
use history::{Place, use_address, use_return};
use js_sys::Function;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use wengang_core::LocalParameters;
use wengang_web::app::App;
use wengang_web::host::Host;
use wengang_web::session::{self, Action, Damage, Screen, Session};
use yew::AppHandle;
use yew::prelude::*;

/// The page around the calculator, and whom to tell there of what happens.
#[derive(Clone, PartialEq)]
struct Around {
    host: Rc<Host>,
    told: Function,
}

/// The session, and the way that led there.
#[derive(PartialEq, Clone)]
struct Held {
    session: Rc<Session>,
    host: Option<Rc<Host>>,
    /// How often the person has gone to another screen.
    moves: u32,
    /// The screens that lie behind.
    behind: Vec<Screen>,
}

enum Happened {
    /// The person did something.
    Did(Action),
    /// The person wants the screen before, where the browser does not keep it.
    Back,
    /// The browser went back or forward to a screen of this visit.
    Returned(Screen),
    /// Somebody changed the address by hand, or followed a link into the page.
    Opened(Box<Session>),
    /// The page around has changed its wishes.
    Wished(Rc<Host>),
}

impl Held {
    fn begin(around: Option<&Around>) -> Self {
        let host = around.map(|around| around.host.clone());
        let session = host.as_ref().map_or_else(history::session, |host| host.session());
        Self { session: Rc::new(session), host, moves: 0, behind: Vec::new() }
    }

    fn local(&self) -> Rc<LocalParameters> {
        self.host.as_ref().map(|host| host.local.clone()).unwrap_or_default()
    }

    fn did(&mut self, action: Action) {
        let before = self.session.screen;
        self.session = Rc::new(self.session.after(action, &self.local()));
        if self.session.screen != before {
            self.moves = self.moves.wrapping_add(1);
            self.behind.push(before);
        }
        if self.session.screen == Screen::Start {
            self.behind.clear();
        }
    }

    fn go(&mut self, screen: Screen) {
        self.session = Rc::new(self.session.after(Action::Go(screen), &self.local()));
    }
}

impl Reducible for Held {
    type Action = Happened;

    fn reduce(self: Rc<Self>, happened: Happened) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match happened {
            Happened::Did(action) => next.did(action),
            Happened::Back => {
                let screen = next.behind.pop().unwrap_or_default();
                next.go(screen);
            }
            Happened::Returned(screen) => next.go(screen),
            Happened::Opened(opened) => next.session = Rc::new(*opened),
            Happened::Wished(host) => {
                next.session = Rc::new(host.wished(&self.session, self.host.as_deref()));
                next.host = Some(host);
            }
        }
        Rc::new(next)
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    /// None on a page of its own.
    around: Option<Around>,
}

#[component]
fn Page(Props { around }: &Props) -> Html {
    let held = use_reducer(|| Held::begin(around.as_ref()));
    let own = use_memo((), |()| around.is_none().then(Place::here));
    let place = Option::as_ref(&own);
    use_address(&held, place);
    use_return(&held, place);
    use_title(&held.session, around.is_none());
    use_around(&held, around.as_ref());
    let act = {
        let (dispatcher, place) = (held.dispatcher(), place.cloned());
        Callback::from(move |action: Action| {
            if let (Action::Erase, Some(place)) = (&action, &place) {
                place.borrow_mut().erase();
            }
            dispatcher.dispatch(Happened::Did(action));
        })
    };
    let (dispatcher, place) = (held.dispatcher(), place.cloned());
    let back = Callback::from(move |()| {
        if !place.as_ref().is_some_and(|place| place.borrow().back()) {
            dispatcher.dispatch(if place.is_some() {
                Happened::Did(Action::Go(Screen::Start))
            } else {
                Happened::Back
            });
        }
    });
    html! { <App session={held.session.clone()} local={held.local()} host={held.host.clone()} {act} {back} /> }
}

/// Names the screen in the window's title, for those who find it by that.
#[hook]
fn use_title(session: &Session, own: bool) {
    use_effect_with((session.screen, session.language, own), |(screen, language, own)| {
        if !own {
            return;
        }
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

/// Opens the page that is the calculator's own.
#[wasm_bindgen]
pub fn open(root: Element) {
    yew::Renderer::<Page>::with_root_and_props(root, Props { around: None }).render();
}

/// The calculator in another page.
#[wasm_bindgen]
pub struct Calculator {
    app: AppHandle<Page>,
    told: Function,
}

/// Puts the calculator into an element of another page, as that wishes; `told` hears of what happens.
#[wasm_bindgen]
pub fn mount(root: Element, wishes: &JsValue, told: Function) -> Calculator {
    let app = yew::Renderer::<Page>::with_root_and_props(root, heard(wishes, &told)).render();
    Calculator { app, told }
}

#[wasm_bindgen]
impl Calculator {
    /// Follows the page's wishes after they have changed.
    pub fn wish(&mut self, wishes: &JsValue) {
        self.app.update(heard(wishes, &self.told));
    }

    /// Leaves the page.
    pub fn leave(self) {
        self.app.destroy();
    }
}

/// What cannot be read of answers to begin with.
fn unread(prefill: &str) -> Vec<String> {
    match session::read(prefill).damage {
        None => Vec::new(),
        Some(Damage::Parts(parts)) => parts,
        Some(Damage::TooLong) => vec!["…".to_owned()],
    }
}

fn heard(wishes: &JsValue, told: &Function) -> Props {
    Props { around: Some(Around { host: Host::heard(wishes, told, unread), told: told.clone() }) }
}

fn main() {}
