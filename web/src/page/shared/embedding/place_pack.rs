//! A place pack, as a page hands it in.

use super::js_object::{get, keys};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wengang_core::Year;
use wengang_core::place_pack::{Given, PlaceInformation, PlacePack};

/// More than any pack has within one another; an object may stand within itself.
const DEEPEST: u32 = 8;

/// More entries than any list of a pack has; a list of none but holes may be as long as memory.
const LONGEST: usize = 1000;

/// What holds in a place, by its code or its name, if what is handed in is a pack; nothing where the pack knows of no such place.
/// `refused` is told of what is refused of it.
pub(super) fn read(given: &JsValue, place: &str, refused: &mut Vec<String>) -> Option<Option<PlaceInformation>> {
    let document = document(given, DEEPEST);
    if !document.is_pack() {
        return None;
    }
    let (pack, refusals) = PlacePack::read(&document);
    refused.extend(refusals.iter().map(ToString::to_string));
    Some(pack.at(place))
}

fn document(value: &JsValue, deepest: u32) -> Given {
    let Some(deeper) = deepest.checked_sub(1) else { return Given::Other };
    if value.is_undefined() || value.is_null() {
        return Given::Nothing;
    }
    if let Some(number) = value.as_f64() {
        let known = (0..=Year::LAST.number()).find(|known| f64::from(*known) == number);
        return known.map_or(Given::Other, Given::Number);
    }
    if let Some(text) = value.as_string() {
        return Given::Text(text);
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        return Given::List(list.iter().take(LONGEST).map(|one| document(&one, deeper)).collect());
    }
    let field = |name: String| {
        let value = document(&get(value, &name), deeper);
        (name, value)
    };
    keys(value).map_or(Given::Other, |names| Given::Object(names.into_iter().map(field).collect()))
}
