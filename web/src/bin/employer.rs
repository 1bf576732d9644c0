//! Starts the employers' page, on a page of its own or in somebody else's.

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use wengang_web::page::employer::entry::start::{self, Mounted};

/// Opens the page that is the calculator's own.
#[wasm_bindgen]
pub fn open(root: Element) {
    start::open(root);
}

/// The calculator in another page.
#[wasm_bindgen]
pub struct Calculator(Mounted);

/// Puts the calculator into an element of another page, by its options; `notify` is told of what happens.
#[wasm_bindgen]
pub fn mount(root: Element, options: &JsValue, notify: Function) -> Calculator {
    Calculator(start::mount(root, options, notify))
}

#[wasm_bindgen]
impl Calculator {
    /// Follows the page's options after they have changed.
    #[wasm_bindgen(js_name = setOptions)]
    pub fn set_options(&mut self, options: &JsValue) {
        self.0.set_options(options);
    }

    /// Takes the calculator out of the page.
    pub fn unmount(self) {
        self.0.unmount();
    }
}

fn main() {}
