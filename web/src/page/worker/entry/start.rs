//! The worker's page as a whole, and the ways to start it.

use super::history::{self, Place, use_own_page, use_return};
use super::host::use_host;
use super::page_state::{PageEvent, PageState};
use crate::page::shared::embedding::host_page::HostPage;
use crate::page::worker::screens::app::App;
use crate::page::worker::state::action::Action;
use crate::page::worker::state::hosting::unread;
use crate::page::worker::state::screen::Screen;
use crate::page::worker::state::worker_state::WorkerState;
use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::AppHandle;
use yew::prelude::*;

/// Properties of [`Page`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The page around it; none on a page of its own.
    host: Option<HostPage>,
}

/// The worker's page as a whole.
#[component]
pub fn Page(Props { host }: &Props) -> Html {
    let state = use_reducer(|| begin(host.as_ref()));
    let own = use_memo((), |()| host.is_none().then(Place::here));
    let place = Option::as_ref(&own);
    use_own_page(&state, place);
    use_return(&state, place);
    use_host(&state, host.as_ref());
    let act = {
        let (dispatcher, place) = (state.dispatcher(), place.cloned());
        Callback::from(move |action: Action| {
            if let (Action::Erase, Some(place)) = (&action, &place) {
                place.borrow_mut().erase();
            }
            dispatcher.dispatch(PageEvent::Acted(action));
        })
    };
    let (dispatcher, place) = (state.dispatcher(), place.cloned());
    let back = Callback::from(move |()| {
        if place.as_ref().is_some_and(|place| place.borrow().back()) {
            return;
        }
        let start = PageEvent::Acted(Action::Go(Screen::Start));
        dispatcher.dispatch(if place.is_some() { start } else { PageEvent::Back });
    });
    html! { <App state={state.worker.clone()} local={state.local()} options={state.options.clone()} {act} {back} /> }
}

fn begin(host: Option<&HostPage>) -> PageState {
    let options = host.map(|host| host.options.clone());
    let worker = options.as_ref().map_or_else(history::opened, |options| WorkerState::hosted(options));
    PageState::new(worker, options)
}

/// Opens the page that is the calculator's own.
pub fn open(root: Element) {
    yew::Renderer::<Page>::with_root_and_props(root, Props { host: None }).render();
}

/// The calculator in another page.
pub struct Mounted {
    app: AppHandle<Page>,
    notify: Function,
}

/// Puts the calculator into an element of another page, by its options; `notify` is told of what happens.
pub fn mount(root: Element, options: &JsValue, notify: Function) -> Mounted {
    let app = yew::Renderer::<Page>::with_root_and_props(root, hosted(options, &notify)).render();
    Mounted { app, notify }
}

impl Mounted {
    /// Follows the page's options after they have changed.
    pub fn set_options(&mut self, options: &JsValue) {
        self.app.update(hosted(options, &self.notify));
    }

    /// Takes the calculator out of the page.
    pub fn unmount(self) {
        self.app.destroy();
    }
}

fn hosted(options: &JsValue, notify: &Function) -> Props {
    Props { host: Some(HostPage::new(options, notify, unread)) }
}
