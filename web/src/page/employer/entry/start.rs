//! The employers' page as a whole, and the ways to start it.

use super::history::use_history;
use super::host::use_host;
use super::leaving::use_leaving;
use super::own_page::use_own_page;
use super::page_state::{PageEvent, PageState};
use super::web_workers::use_roster_client;
use crate::page::employer::roster_client::WebWorkerFiles;
use crate::page::employer::screens::app::App;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::employer_state::EmployerState;
use crate::page::employer::state::hosting::unread;
use crate::page::shared::browser;
use crate::page::shared::embedding::host_page::HostPage;
use crate::page::shared::embedding::options::text_option;
use js_sys::Function;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::AppHandle;
use yew::prelude::*;

/// Properties of [`Page`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The page around it; none on a page of its own.
    host: Option<HostPage>,
    files: Rc<WebWorkerFiles>,
    /// Whether the browser's history is the calculator's own, as in a frame.
    own_history: bool,
}

/// The employers' page as a whole.
#[component]
pub fn Page(Props { host, files, own_history }: &Props) -> Html {
    let state = use_reducer(|| begin(host.as_ref()));
    let employer = state.employer.clone();
    let dispatcher = state.dispatcher();
    let act = use_callback((), move |action: Action, ()| dispatcher.dispatch(PageEvent::Acted(action)));
    let command = use_roster_client(&employer, files, &act);
    use_own_page(employer.language, host.is_none());
    use_history(employer.screen, &act, *own_history);
    use_leaving(employer.would_be_lost(), &act, &command, host.is_none());
    use_host(&state, host.as_ref());
    html! { <App state={employer} options={state.options.clone()} {act} {command} /> }
}

fn begin(host: Option<&HostPage>) -> PageState {
    let options = host.map(|host| host.options.clone());
    let employer = options.as_ref().map(|options| EmployerState::hosted(options)).unwrap_or_default();
    PageState { employer: Rc::new(employer), options }
}

/// Opens the page that is the calculator's own.
pub fn open(root: Element) {
    let files = Rc::new(WebWorkerFiles::of(browser::meta_content));
    let props = Props { host: None, files, own_history: true };
    yew::Renderer::<Page>::with_root_and_props(root, props).render();
}

/// The calculator in another page.
pub struct Mounted {
    app: AppHandle<Page>,
    notify: Function,
    files: Rc<WebWorkerFiles>,
}

/// Puts the calculator into an element of another page, by its options; `notify` is told of what happens.
pub fn mount(root: Element, options: &JsValue, notify: Function) -> Mounted {
    let files = Rc::new(WebWorkerFiles::of(|name| text_option(options, name)));
    let app = yew::Renderer::<Page>::with_root_and_props(root, hosted(options, &notify, &files)).render();
    Mounted { app, notify, files }
}

impl Mounted {
    /// Follows the page's options after they have changed.
    pub fn set_options(&mut self, options: &JsValue) {
        self.app.update(hosted(options, &self.notify, &self.files));
    }

    /// Takes the calculator out of the page.
    pub fn unmount(self) {
        self.app.destroy();
    }
}

fn hosted(options: &JsValue, notify: &Function, files: &Rc<WebWorkerFiles>) -> Props {
    let own_history = !text_option(options, "own-history").is_empty();
    Props { host: Some(HostPage::new(options, notify, unread)), files: files.clone(), own_history }
}
