//! What stands on a page before the calculator runs, or when it cannot: drawn once, when the site is built.

use crate::components::{frame_class, supports};
use crate::session::TextSize;
use crate::wording::Language;
use crate::wording::shell::{
    BROWSER, Both, CRASH, CRASH_IN_ADDRESS, CRASH_IN_ELEMENT, ERASE, FILE, HELP, LOAD, NO_SCRIPT, OPENING, RELOAD,
    STILL,
};
use wengang_core::notice::Notice;
use yew::prelude::*;

/// Where the shell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The worker's page.
    Worker,
    /// The employers' page.
    Employer,
    /// An element in somebody else's page.
    Element,
}

/// Everything in the body of a page: what to say if the calculator breaks, and what it will take the place of.
pub fn shell(place: Place) -> Html {
    let class = frame_class(place == Place::Element, TextSize::Normal);
    html! { <>{ crash(place) }<div id="app"><div {class}>{ main(place) }</div></div></> }
}

/// What a page is called.
pub const fn title(place: Place) -> &'static str {
    let [title, ..] = introduced(place, Language::Chinese);
    title
}

/// What a page is for.
pub const fn purpose(place: Place) -> &'static str {
    let [_, purpose, _] = introduced(place, Language::Chinese);
    purpose
}

/// What a page is called, what it is for, and that nothing leaves the device.
const fn introduced(place: Place, language: Language) -> [&'static str; 3] {
    match place {
        Place::Worker | Place::Element => {
            let labels = &language.words().labels;
            [labels.title, labels.purpose, labels.private]
        }
        Place::Employer => {
            let labels = &language.employer_words().labels;
            [labels.title, labels.purpose, labels.private]
        }
    }
}

fn main(place: Place) -> Html {
    let [title, ..] = introduced(place, Language::Chinese);
    let [chinese, english] = [Language::Chinese, Language::English].map(|language| introduced(place, language));
    let lines = chinese.into_iter().zip(english).skip(1).map(|(chinese, english)| said(Both { chinese, english }));
    html! {
        <main>
            <h1>{ title }</h1>
            { for lines }
            { for (place != Place::Element).then(|| html! { <noscript>{ said(NO_SCRIPT) }</noscript> }) }
            <div id="loading" role="status" hidden=true>{ said(OPENING) }</div>
            { trouble("browser", BROWSER, Html::default()) }
            { trouble("load", LOAD, html! { <p>{ reload() }</p> }) }
            { trouble("file", FILE, Html::default()) }
            { said(HELP) }
            { rules(Language::Chinese) }
            <details lang="en"><summary>{ Language::English.words().labels.supports }</summary>{ rules(Language::English) }</details>
        </main>
    }
}

fn crash(place: Place) -> Html {
    let told = match place {
        Place::Worker => CRASH_IN_ADDRESS,
        Place::Employer => CRASH,
        Place::Element => CRASH_IN_ELEMENT,
    };
    let erase = |words: &'static str| match place {
        Place::Element => html! { <button type="button" class="link" data-erase="">{ words }</button> },
        Place::Worker | Place::Employer => html! { <a href="">{ words }</a> },
    };
    let ways_out = html! {
        <>
            <p>{ reload() }</p>
            <p>{ STILL.chinese }{ erase(ERASE.chinese) }</p>
            <p lang="en">{ STILL.english }{ " " }{ erase(ERASE.english) }</p>
        </>
    };
    trouble("crash", told, ways_out)
}

/// A message, hidden until something goes wrong.
fn trouble(name: &str, told: Both, way_out: Html) -> Html {
    html! { <div class="trouble" id={format!("trouble-{name}")} role="alert" hidden=true>{ said(told) }{ way_out }</div> }
}

fn reload() -> Html {
    html! { <button type="button" data-reload="">{ RELOAD.chinese }{ " " }<span lang="en">{ RELOAD.english }</span></button> }
}

/// A paragraph in each language.
fn said(Both { chinese, english }: Both) -> Html {
    html! { <><p>{ chinese }</p><p lang="en">{ english }</p></> }
}

/// Every support of the notice.
fn rules(language: Language) -> Html {
    let words = language.words();
    let list = |figures| html! { <><h2>{ words.labels.supports }</h2>{ supports(words, figures) }</> };
    html! { <section lang={language.tag()}>{ for Some(&Notice::latest().figures).map(list) }</section> }
}
