//! What stands on a page before the calculator runs, or when it cannot: drawn once, when the site is built.

use super::components::frame::frame_class;
use super::components::supports::supports;
use super::text_size::TextSize;
use super::wording::language::Language;
use super::wording::shell::ShellLabels;
use wengang_core::Notice;
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

/// The language of the page's head; the others stand beside it, for nobody has chosen one yet.
const FIRST: Language = Language::Chinese;

/// Everything in the body of a page: what to say if the calculator breaks, and what it will take the place of.
pub fn shell(place: Place) -> Html {
    let class = frame_class(place == Place::Element, TextSize::Normal);
    let about_host = (place == Place::Element).then(about_host);
    html! { <>{ crash(place) }{ for about_host }<div id="app"><div {class}>{ main(place) }</div></div></> }
}

/// What a page is called.
pub fn title(place: Place) -> String {
    let [title, ..] = introduced(place, FIRST);
    title
}

/// What a page is for.
pub fn purpose(place: Place) -> String {
    let [_, purpose, _] = introduced(place, FIRST);
    purpose
}

/// What a page is called, what it is for, and that nothing leaves the device.
fn introduced(place: Place, language: Language) -> [String; 3] {
    match place {
        Place::Worker | Place::Element => {
            let labels = language.words().labels();
            let title = labels.title.of(Notice::latest().year());
            [title, labels.purpose.to_owned(), labels.private.to_owned()]
        }
        Place::Employer => {
            let labels = language.employer_words().labels();
            [labels.title, labels.purpose, labels.private].map(str::to_owned)
        }
    }
}

fn main(place: Place) -> Html {
    let folded = |language: Language| {
        html! { <details lang={language.tag()}><summary>{ language.words().labels().supports }</summary>{ rules(language) }</details> }
    };
    html! {
        <main>
            <h1>{ title(place) }</h1>
            { in_every_language(|language| introduced(place, language)[1].clone()) }
            { in_every_language(|language| introduced(place, language)[2].clone()) }
            { for (place != Place::Element).then(|| html! { <noscript>{ said(|labels| labels.no_script) }</noscript> }) }
            <div id="loading" role="status" hidden=true>{ said(|labels| labels.opening) }</div>
            { trouble("browser", |labels| labels.browser, Html::default()) }
            { trouble("load", |labels| labels.load, html! { <p>{ reload() }</p> }) }
            { for (place == Place::Element).then(policy) }
            { trouble("file", |labels| labels.file, Html::default()) }
            { said(|labels| labels.help) }
            { rules(FIRST) }
            { for FIRST.others().map(folded) }
        </main>
    }
}

/// That a policy keeps the calculator out, with room for what is missing in it.
fn policy() -> Html {
    trouble("policy", |labels| labels.policy, html! { <p><code></code></p> })
}

/// What a person must know of the page around before anything of it is heeded.
fn about_host() -> Html {
    html! { <div id="about-host">{ consent() }{ refused() }</div> }
}

/// Whether the page around may see the answers.
fn consent() -> Html {
    let button = |share: &'static str, label: fn(&'static ShellLabels) -> &'static str| {
        html! { <button type="button" data-share={share}>{ in_short(label) }</button> }
    };
    html! {
        <div id="consent" hidden=true>
            { said(|labels| labels.wants_answers) }
            <p>{ button("yes", |labels| labels.share) }{ " " }{ button("no", |labels| labels.keep) }</p>
        </div>
    }
}

/// Which settings of the page around cannot be read, with room for them, and the reasons that there are.
fn refused() -> Html {
    let reason = |(place, (name, _)): (usize, &(&'static str, &'static str))| {
        html! { <p data-reason={*name}>{ in_short(move |labels| labels.refused_reasons.get(place).map_or("", |(_, reason)| *reason)) }</p> }
    };
    html! {
        <div id="refused-options" role="alert" hidden=true>
            { said(|labels| labels.refused) }
            <ul></ul>
            <div hidden=true>{ for FIRST.shell_labels().refused_reasons.iter().enumerate().map(reason) }</div>
        </div>
    }
}

/// That it broke, and what is still there: in an element that goes by what runs in it, which shows the one of these that holds.
fn crashed(place: Place) -> Html {
    match place {
        Place::Worker => said(|labels| labels.crash_in_address),
        Place::Employer => said(|labels| labels.crash),
        Place::Element => html! {
            <>
                <div data-broken="worker" hidden=true>{ said(|labels| labels.crash_in_element) }</div>
                <div data-broken="employer" hidden=true>{ said(|labels| labels.crash_with_rosters) }</div>
            </>
        },
    }
}

fn crash(place: Place) -> Html {
    let erase = |labels: &'static ShellLabels| match place {
        Place::Element => html! { <button type="button" class="link" data-erase="">{ labels.erase }</button> },
        Place::Worker | Place::Employer => html! { <a href="">{ labels.erase }</a> },
    };
    let other = |language: Language| {
        let labels = language.shell_labels();
        html! { <p lang={language.tag()}>{ labels.still }{ " " }{ erase(labels) }</p> }
    };
    let first = FIRST.shell_labels();
    let ways_out = html! {
        <>
            <p>{ reload() }</p>
            <p>{ first.still }{ erase(first) }</p>
            { for FIRST.others().map(other) }
        </>
    };
    message("crash", crashed(place), ways_out)
}

/// A message, hidden until something goes wrong.
fn trouble(name: &str, what: impl Fn(&'static ShellLabels) -> &'static str, way_out: Html) -> Html {
    message(name, said(what), way_out)
}

fn message(name: &str, said: Html, way_out: Html) -> Html {
    html! { <div class="trouble" id={format!("trouble-{name}")} role="alert" hidden=true>{ said }{ way_out }</div> }
}

fn reload() -> Html {
    html! { <button type="button" data-reload="">{ in_short(|labels| labels.reload) }</button> }
}

/// A few words in each language, in one line.
fn in_short(what: impl Fn(&'static ShellLabels) -> &'static str) -> Html {
    let other = |language: Language| {
        html! { <>{ " " }<span lang={language.tag()}>{ what(language.shell_labels()) }</span></> }
    };
    html! { <>{ what(FIRST.shell_labels()) }{ for FIRST.others().map(other) }</> }
}

/// A paragraph in each language.
fn said(what: impl Fn(&'static ShellLabels) -> &'static str) -> Html {
    in_every_language(|language| what(language.shell_labels()).to_owned())
}

fn in_every_language(what: impl Fn(Language) -> String) -> Html {
    let other = |language: Language| html! { <p lang={language.tag()}>{ what(language) }</p> };
    html! { <><p>{ what(FIRST) }</p>{ for FIRST.others().map(other) }</> }
}

/// Every support of the notice.
fn rules(language: Language) -> Html {
    let words = language.words();
    let list = html! { <><h2>{ words.labels().supports }</h2>{ supports(words, &Notice::latest().figures) }</> };
    html! { <section lang={language.tag()}>{ list }</section> }
}
