//! What the calculator does with a page that is its own.

use crate::page::shared::browser;
use crate::page::shared::wording::language::Language;
use gloo::utils::document;
use yew::prelude::*;

/// Names the window, and keeps a file that is dropped beside its place from taking the page's, if the page is its own.
#[hook]
pub(super) fn use_own_page(language: Language, own: bool) {
    use_effect_with(own, |own| {
        let listeners = own.then(browser::refuse_drops);
        move || drop(listeners)
    });
    use_effect_with((language, own), |(language, own)| {
        if !own {
            return;
        }
        document().set_title(language.employer_words().labels().title);
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", language.tag());
        }
    });
}
