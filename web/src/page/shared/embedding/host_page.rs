//! The page around the calculator, and the way to tell it something.

use super::options::HostOptions;
use js_sys::{Array, Function};
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// The page around the calculator: its options, and the function that it gave for being told of what happens.
#[derive(Clone, PartialEq)]
pub struct HostPage {
    /// Its options.
    pub options: Rc<HostOptions>,
    notify: Function,
}

impl HostPage {
    /// Reads options, and tells the page which of them cannot be read; `unread` names what cannot be read of the answers to
    /// begin with.
    pub fn new(given: &JsValue, notify: &Function, unread: impl Fn(&str) -> Vec<String>) -> Self {
        let mut options = HostOptions::read(given);
        options.refused.extend(unread(&options.prefill).iter().map(|part| format!("prefill: {part}")));
        shorten(&mut options.refused);
        let refused: Array = options.refused.iter().map(|option| JsValue::from(option.as_str())).collect();
        let page = Self { options: Rc::new(options), notify: notify.clone() };
        page.tell("refused", &refused);
        page
    }

    /// Tells the page of something: `refused` options, the state to be `kept`, that it has `moved` to another screen, a
    /// `result`, a `trouble` by its kind.
    pub fn tell(&self, what: &str, detail: &JsValue) {
        // What the page throws is the page's own affair.
        let _ = self.notify.call2(&JsValue::NULL, &what.into(), detail);
    }
}

/// How much of what is refused is named: so many options, so many characters of each.
const MOST_REFUSED: usize = 40;
const LONGEST_REFUSED: usize = 120;

/// Leaves of a list that a page may have made as long as it likes what somebody can read.
fn shorten(refused: &mut Vec<String>) {
    if MOST_REFUSED < refused.len() {
        refused.truncate(MOST_REFUSED);
        refused.push("…".to_owned());
    }
    for one in refused {
        if let Some((end, _)) = one.char_indices().nth(LONGEST_REFUSED) {
            one.truncate(end);
            one.push('…');
        }
    }
}
