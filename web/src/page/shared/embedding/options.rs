//! The options that a page sets for the calculator in it.

use super::js_object::{get, text};
use super::local_parameters::{self, city_named};
use super::place_pack;
use crate::page::shared::text_size::TextSize;
use crate::page::shared::wording::language::Language;
use js_sys::Array;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wengang_core::notice::City;
use wengang_core::place_pack::{PlaceCode, PlaceInformation};
use wengang_core::{Claimant, LocalParameters};

/// The view of a page that leaves open which employer it is for.
const ANY_EMPLOYER: &str = "employer";

/// The text size of a page that writes larger.
const LARGE: &str = "large";

/// The options of a page. One that cannot be read counts as not set, and is named.
#[derive(Clone, Debug, PartialEq)]
pub struct HostOptions {
    /// Who is asked; none if any employer may say who it is.
    pub claimant: Option<Claimant>,
    /// The language to begin in.
    pub language: Language,
    /// The text size to begin in.
    pub text_size: TextSize,
    /// The place whose page it is.
    pub region: Option<City>,
    /// What the place has fixed.
    pub local: Rc<LocalParameters>,
    /// What its pack says of it; nothing if there is none.
    pub information: Rc<PlaceInformation>,
    /// Answers to begin with, as an address keeps them.
    pub prefill: String,
    /// What was said when the calculator was last in the page, in the form in which it told it.
    pub kept: Option<String>,
    /// Whether the page is told the answers too; then the person is told so.
    pub sees_answers: bool,
    /// The options that cannot be read, each as `name: value`.
    pub refused: Vec<String>,
}

impl HostOptions {
    /// Reads options: an object with attributes by their names as they stand in the page, `local` as an object, and
    /// `refused`, a list of those that were refused before.
    pub fn read(given: &JsValue) -> Self {
        let mut refused = refused_before(given);
        let mut read = |name, is_known: &mut dyn FnMut(&str) -> bool| read_one(given, name, &mut refused, is_known);
        let (mut claimant, mut text_size, mut language) = (Some(Claimant::Worker), TextSize::Normal, None);
        read("view", &mut |name| {
            claimant = Claimant::named(name);
            claimant.is_some() || name == ANY_EMPLOYER
        });
        read("lang", &mut |tag| {
            language = Language::tagged(tag.split('-').next().unwrap_or_default());
            language.is_some()
        });
        read("text-size", &mut |name| {
            text_size = if name == LARGE { TextSize::Large } else { TextSize::Normal };
            [LARGE, "normal"].contains(&name)
        });
        let (region, local, information) = read_place(given, &mut refused);
        Self {
            claimant,
            language: language.unwrap_or_default(),
            text_size,
            region,
            local: Rc::new(local),
            information: Rc::new(information),
            prefill: text(given, "prefill"),
            kept: get(given, "kept").as_string(),
            sees_answers: get(given, "sees-answers").is_truthy(),
            refused,
        }
    }

    /// How the calculator writes after the page has changed its options: in what it did not change, as the person has it.
    pub fn changed_from(&self, before: &Self, current: (Language, TextSize)) -> (Language, TextSize) {
        let (language, text_size) = current;
        (
            if before.language == self.language { language } else { self.language },
            if before.text_size == self.text_size { text_size } else { self.text_size },
        )
    }

    /// What stands at the top: the page around it names the calculator; what is left to say is for which place it is.
    pub fn place(&self, language: Language) -> &str {
        let city = || self.region.map(|city| language.words().city(city)).unwrap_or_default();
        self.information.name.as_deref().unwrap_or_else(city)
    }
}

/// Reads an option; one that is set and is not known is named.
fn read_one(given: &JsValue, name: &str, refused: &mut Vec<String>, is_known: &mut dyn FnMut(&str) -> bool) {
    let typed = text(given, name);
    if !typed.is_empty() && !is_known(&typed) {
        refused.push(format!("{name}: {typed}"));
    }
}

/// The place whose page it is, and what it has fixed and says of itself; what cannot be read of that is named.
fn read_place(given: &JsValue, refused: &mut Vec<String>) -> (Option<City>, LocalParameters, PlaceInformation) {
    let (mut wrong, mut region) = (Vec::new(), None);
    let handed_in = get(given, "local");
    // Where the names of all places are known, a place comes with its code too.
    let place = [text(given, "place"), text(given, "region")].into_iter().find(|said| !said.is_empty());
    let packed = place_pack::read(&handed_in, &place.unwrap_or_default(), &mut wrong);
    read_one(given, "region", refused, &mut |name| {
        region = city_named(name);
        // A pack that has a place may come later than the place's code.
        region.is_some() || matches!(packed, Some(Some(_))) || PlaceCode::read(name).is_ok()
    });
    let (local, information) = match packed {
        Some(known) => known.map(|known| (known.amounts.clone(), known)).unwrap_or_default(),
        None => (local_parameters::read(handed_in, region, &mut wrong), PlaceInformation::default()),
    };
    refused.extend(wrong.iter().map(|part| format!("local-parameters: {part}")));
    (region, local, information)
}

/// The options that were refused before they came here.
fn refused_before(given: &JsValue) -> Vec<String> {
    Array::from(&get(given, "refused")).iter().filter_map(|one| one.as_string()).collect()
}

/// An option that is text alone; empty if it is not set.
pub fn text_option(given: &JsValue, name: &str) -> String {
    text(given, name)
}
