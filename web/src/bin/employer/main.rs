//! The employers' calculator, on a page of its own or in somebody else's: holds the office, and the clerk who deals with the workers.

mod around;
mod history;

use around::use_around;
use gloo::utils::document;
use history::use_history;
use js_sys::Function;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use wengang_web::browser;
use wengang_web::employer::app::App;
use wengang_web::employer::clerk::{Clerk, Order, WorkerFiles};
use wengang_web::employer::hosted::unread;
use wengang_web::employer::office::{Action, Office, Phase};
use wengang_web::host::{self, Host};
use yew::AppHandle;
use yew::prelude::*;

#[derive(PartialEq, Clone, Default)]
struct Held(Rc<Office>);

enum Happened {
    Did(Action),
    /// The page around it has changed its wishes.
    Wished(Rc<Host>, Rc<Host>),
}

impl Reducible for Held {
    type Action = Happened;

    fn reduce(self: Rc<Self>, happened: Happened) -> Rc<Self> {
        Rc::new(Self(Rc::new(match happened {
            Happened::Did(action) => self.0.after(action),
            Happened::Wished(before, now) => self.0.as_wished(&before, &now),
        })))
    }
}

/// The page around the calculator, and whom to tell there of what happens.
#[derive(Clone, PartialEq)]
struct Around {
    host: Rc<Host>,
    told: Function,
}

#[derive(Properties, PartialEq)]
struct Props {
    /// None on a page of its own.
    around: Option<Around>,
    files: Rc<WorkerFiles>,
}

#[component]
fn Page(props: &Props) -> Html {
    let host = props.around.as_ref().map(|around| around.host.clone());
    let held = use_reducer(|| Held(Rc::new(host.as_deref().map(Office::hosted).unwrap_or_default())));
    let office = held.0.clone();
    let latest = use_mut_ref(|| office.clone());
    latest.replace(office.clone());
    let dispatcher = held.dispatcher();
    let act = use_callback((), move |action: Action, ()| dispatcher.dispatch(Happened::Did(action)));
    let clerk: Rc<RefCell<Option<Clerk>>> = use_mut_ref(|| None);
    let order = {
        let clerk = clerk.clone();
        use_callback((), move |order: Order, ()| {
            let office = latest.borrow().clone();
            if let Some(clerk) = clerk.borrow_mut().as_mut() {
                clerk.follow(order, &office);
            }
        })
    };
    use_clerk(&clerk, &props.files, &act, &order);
    use_what_is_wanted(&clerk, &office);
    use_own_page(&office, props.around.is_none());
    use_history(&office, &act, props.around.is_none());
    use_around(&held, props.around.as_ref());
    html! { <App {office} {host} {act} {order} /> }
}

/// Engages the clerk, once.
#[hook]
fn use_clerk(
    clerk: &Rc<RefCell<Option<Clerk>>>,
    files: &Rc<WorkerFiles>,
    act: &Callback<Action>,
    order: &Callback<Order>,
) {
    let (clerk, files, act, order) = (clerk.clone(), files.clone(), act.clone(), order.clone());
    use_effect_with((), move |()| {
        let (roster, sheet) = (clerk.clone(), clerk.clone());
        let hear = Callback::from(move |reply| {
            if let Some(clerk) = roster.borrow_mut().as_mut() {
                clerk.heard(reply);
            }
        });
        let hear_of_sheet = Callback::from(move |reply| {
            if let Some(clerk) = sheet.borrow_mut().as_mut() {
                clerk.heard_of_sheet(reply);
            }
        });
        clerk.replace(Some(Clerk::new(files, act, order, hear, hear_of_sheet)));
        // The workers, and the roster in them, go with the page; the clerk's own callbacks would keep them.
        move || drop(clerk.replace(None))
    });
}

/// Hands changed plans and wishes on.
#[hook]
fn use_what_is_wanted(clerk: &Rc<RefCell<Option<Clerk>>>, office: &Rc<Office>) {
    let (planner, seeker) = (clerk.clone(), clerk.clone());
    use_effect_with(office.plan(), move |plan| {
        if let Some(clerk) = planner.borrow_mut().as_mut() {
            clerk.plan(plan.clone());
        }
    });
    let read = match &office.phase {
        Phase::Read(overview) => Some(overview.clone()),
        _ => None,
    };
    use_effect_with((office.wanted.clone(), read), move |(wanted, read)| {
        if let (Some(clerk), Some(_)) = (seeker.borrow_mut().as_mut(), read) {
            clerk.want(wanted.clone());
        }
    });
}

/// On a page of its own it names the window, and keeps a file that is dropped beside its place from taking the page's.
#[hook]
fn use_own_page(office: &Rc<Office>, own: bool) {
    use_effect_with(own, |own| {
        let listeners = own.then(browser::refuse_drops);
        move || drop(listeners)
    });
    use_effect_with((office.language, own), |(language, own)| {
        if !own {
            return;
        }
        document().set_title(language.employer_words().labels.title);
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", language.tag());
        }
    });
}

/// Opens the page that is the calculator's own.
#[wasm_bindgen]
pub fn open(root: Element) {
    let props = Props { around: None, files: Rc::new(WorkerFiles::of(browser::written)) };
    yew::Renderer::<Page>::with_root_and_props(root, props).render();
}

/// The calculator in another page.
#[wasm_bindgen]
pub struct Calculator {
    app: AppHandle<Page>,
    told: Function,
    files: Rc<WorkerFiles>,
}

/// Puts the calculator into an element of another page, as that wishes; `told` hears of what happens.
#[wasm_bindgen]
pub fn mount(root: Element, wishes: &JsValue, told: Function) -> Calculator {
    let files = Rc::new(WorkerFiles::of(|worker| host::wish(wishes, worker)));
    let props = Props { around: heard(wishes, &told), files: files.clone() };
    Calculator { app: yew::Renderer::<Page>::with_root_and_props(root, props).render(), told, files }
}

#[wasm_bindgen]
impl Calculator {
    /// Follows the page's wishes after they have changed.
    pub fn wish(&mut self, wishes: &JsValue) {
        self.app.update(Props { around: heard(wishes, &self.told), files: self.files.clone() });
    }

    /// Leaves the page.
    pub fn leave(self) {
        self.app.destroy();
    }
}

fn heard(wishes: &JsValue, told: &Function) -> Option<Around> {
    Some(Around { host: Host::heard(wishes, told, unread), told: told.clone() })
}

fn main() {}
