//! The employers' page: holds the office, and the clerk who deals with the workers.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use std::cell::RefCell;
use std::rc::Rc;
use wengang_web::browser;
use wengang_web::employer::app::App;
use wengang_web::employer::clerk::{Clerk, Order};
use wengang_web::employer::office::{Action, Office, Phase};
use yew::prelude::*;

#[derive(PartialEq, Clone, Default)]
struct Held(Rc<Office>);

impl Reducible for Held {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self(Rc::new(self.0.after(action))))
    }
}

#[component]
fn Page() -> Html {
    let held = use_reducer(Held::default);
    let office = held.0.clone();
    let latest = use_mut_ref(|| office.clone());
    latest.replace(office.clone());
    let dispatcher = held.dispatcher();
    let act = use_callback((), move |action: Action, ()| dispatcher.dispatch(action));
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
    use_clerk(&clerk, &act, &order);
    use_what_is_wanted(&clerk, &office);
    use_print_and_title(&office);
    html! { <App {office} {act} {order} /> }
}

/// Engages the clerk, once.
#[hook]
fn use_clerk(clerk: &Rc<RefCell<Option<Clerk>>>, act: &Callback<Action>, order: &Callback<Order>) {
    let (clerk, act, order) = (clerk.clone(), act.clone(), order.clone());
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
        clerk.replace(Some(Clerk::new(act, order, hear, hear_of_sheet)));
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

#[hook]
fn use_print_and_title(office: &Rc<Office>) {
    use_effect_with((), |()| {
        let listeners =
            (EventListener::new(&window(), "beforeprint", |_| browser::unfold_all()), browser::refuse_drops());
        move || drop(listeners)
    });
    use_effect_with(office.language, |language| {
        document().set_title(language.employer_words().labels.title);
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", language.tag());
        }
    });
}

fn main() {
    if let Some(root) = document().get_element_by_id("app") {
        yew::Renderer::<Page>::with_root(root).render();
    }
}
