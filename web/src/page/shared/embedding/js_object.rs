//! JavaScript's objects, read and written by name; without serde, which would cost the phone ten times as much.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What stands in an object under a name; undefined if nothing does.
pub(super) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// The text that stands there; empty if there is none.
pub(super) fn text(object: &JsValue, name: &str) -> String {
    get(object, name).as_string().unwrap_or_default()
}

/// The names in an object; none if it is no object.
pub(super) fn keys(value: &JsValue) -> Option<Vec<String>> {
    // Not by its class: an object may have none, or that of another window.
    let object: &Object = Some(value).filter(|value| value.is_object() && !Array::is_array(value))?.unchecked_ref();
    Some(Object::keys(object).iter().filter_map(|key| key.as_string()).collect())
}

/// A new object with these entries.
pub(super) fn object<'a>(entries: impl IntoIterator<Item = (&'a str, JsValue)>) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        // A new object refuses nothing.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}
