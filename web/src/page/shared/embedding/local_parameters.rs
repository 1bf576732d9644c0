//! What a place has fixed, as a page says it: by the names of the gaps, and by region if it speaks for several.

use super::js_object::{get, keys, text};
use crate::page::shared::wording::language::Language;
use wasm_bindgen::JsValue;
use wengang_core::notice::{City, Gap, Local};
use wengang_core::{LocalParameters, Notice, Year, Yuan};

/// A city by its name in any language here, with or without 市.
pub(super) fn city_named(name: &str) -> Option<City> {
    let name = name.trim().trim_end_matches('市');
    let is = |city: &&City| Language::ALL.iter().any(|language| language.words().city(**city) == name);
    City::named(name).or_else(|| City::ALL.iter().find(is).copied())
}

/// Reads them for a region: each by itself, so that one that cannot be read takes no other along. `refused` is told of each of
/// those, by its name and what is wrong with it.
pub(super) fn read(given: JsValue, region: Option<City>, refused: &mut Vec<String>) -> LocalParameters {
    let local = of_region(given, region);
    let mut known = LocalParameters::default();
    if local.is_undefined() || local.is_null() {
        return known;
    }
    let Some(names) = keys(&local) else {
        refused.push(local.as_string().unwrap_or_else(|| "{…}?".to_owned()));
        return known;
    };
    for name in names {
        let value = get(&local, &name);
        match read_named(&known, &name, &value) {
            Ok(with_it) => known = with_it,
            Err(_) if value.is_null() || value.is_undefined() => {}
            Err(part) => refused.push(name + &part),
        }
    }
    known
}

/// What is known with one more; or which part of that is wrong, or why all of it is; empty where there is no such thing.
fn read_named(known: &LocalParameters, name: &str, value: &JsValue) -> Result<LocalParameters, String> {
    let gap = Gap::named(name).ok_or("")?;
    let one = read_one(value)?;
    let year = one.year();
    let with_it = known.clone().with(gap, one).ok_or("")?;
    if Notice::of(year).is_some() { Ok(with_it) } else { Err(format!(".year: {year}")) }
}

/// The part for one region, if what is fixed is told by region; a region by its name in any language here.
fn of_region(local: JsValue, region: Option<City>) -> JsValue {
    let names = keys(&local).unwrap_or_default();
    if names.is_empty() || names.iter().any(|name| city_named(name).is_none()) {
        return local;
    }
    let own = names.iter().find(|name| region.is_some() && city_named(name) == region);
    own.map_or(JsValue::UNDEFINED, |name| get(&local, name))
}

/// One of them: exactly an amount in a string, a source and a year; or which part is wrong.
fn read_one(value: &JsValue) -> Result<Local, &'static str> {
    let given = keys(value).ok_or(": entry")?;
    if given.iter().any(|name| !["amount", "source", "year"].contains(&name.as_str())) {
        return Err(".?");
    }
    let amount = get(value, "amount").as_string().and_then(|typed| Yuan::read(&typed).ok()).ok_or(".amount")?;
    let year = get(value, "year").as_f64().and_then(|year| (1950..=2100).find(|known| f64::from(*known) == year));
    let year = year.and_then(|year| Year::new(year).ok()).ok_or(".year")?;
    Local::new(amount, &text(value, "source"), year).map_err(|_| ".source")
}
