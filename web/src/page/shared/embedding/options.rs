//! The options that a page sets for the calculator in it.

use super::js_object::{get, text};
use super::local_parameters::{self, city_named};
use crate::page::shared::text_size::TextSize;
use crate::page::shared::wording::language::Language;
use js_sys::Array;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wengang_core::notice::City;
use wengang_core::{Claimant, LocalParameters};

/// The view of a page that leaves open which employer it is for.
const ANY_EMPLOYER: &str = "employer";

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
        let [view, lang, size, place] = ["view", "lang", "text-size", "region"].map(|name| text(given, name));
        let claimant = if view.is_empty() { Some(Claimant::Worker) } else { Claimant::named(&view) };
        let language = Language::tagged(lang.split('-').next().unwrap_or_default());
        let (text_size, region) = (text_size_named(&size), city_named(&place));
        let mut refused: Vec<String> =
            Array::from(&get(given, "refused")).iter().filter_map(|one| one.as_string()).collect();
        for (name, typed, is_known) in [
            ("view", view.as_str(), claimant.is_some() || view == ANY_EMPLOYER),
            ("lang", &lang, language.is_some()),
            ("text-size", &size, text_size.is_some()),
            ("region", &place, region.is_some()),
        ] {
            if !typed.is_empty() && !is_known {
                refused.push(format!("{name}: {typed}"));
            }
        }
        let local = local_parameters::read(get(given, "local"), region).unwrap_or_else(|why| {
            refused.push(format!("local-parameters: {why}"));
            LocalParameters::default()
        });
        Self {
            claimant,
            language: language.unwrap_or_default(),
            text_size: text_size.unwrap_or_default(),
            region,
            local: Rc::new(local),
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
    pub fn place(&self, language: Language) -> &'static str {
        self.region.map(|city| language.words().city(city)).unwrap_or_default()
    }
}

fn text_size_named(name: &str) -> Option<TextSize> {
    match name {
        "large" => Some(TextSize::Large),
        "normal" => Some(TextSize::Normal),
        _ => None,
    }
}

/// An option that is text alone; empty if it is not set.
pub fn text_option(given: &JsValue, name: &str) -> String {
    text(given, name)
}
