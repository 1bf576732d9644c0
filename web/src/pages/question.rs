//! One question, but for the one about work, which has a screen of its own.

use super::ScreenProps;
use crate::components::{Choice, Choices, ErrorSummary, FieldProps, Typed};
use crate::session::{Action, Screen};
use crate::wording::Words;
use wengang_core::questions::{self, Kind, UNKNOWN};
use wengang_core::truth::Fact;
use yew::prelude::*;

/// Properties of [`Question`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What every screen is shown with.
    pub screen: ScreenProps,
    /// What is asked for.
    pub fact: Fact,
}

/// One question.
#[component]
pub fn Question(props: &Props) -> Html {
    let Props { screen, fact } = props;
    let (words, fact) = (screen.words, *fact);
    html! {
        <form onsubmit={screen.submit()} novalidate=true>
            <ErrorSummary {words} screen={Screen::Question(fact)} attempts={screen.session.attempts}
                refusals={screen.complaints()} act={screen.act.clone()} />
            { answer(screen, fact) }
            <p class="actions"><button type="submit" class="main">{ words.labels.next }</button></p>
        </form>
    }
}

fn answer(screen: &ScreenProps, fact: Fact) -> Html {
    match questions::about(fact).map(|question| question.kind) {
        Some(Kind::Choice(names)) => {
            html! { <Choices of={field(screen, fact)} choices={choices(screen.words, fact, names)} /> }
        }
        Some(Kind::Year) => html! { <Typed of={field(screen, fact)} keypad="numeric" /> },
        Some(Kind::Money) => money(screen, fact),
        Some(Kind::Jobs) | None => Html::default(),
    }
}

/// The field of a question, as the screen's heading.
pub(super) fn field(screen: &ScreenProps, fact: Fact) -> FieldProps {
    let question = (screen.words.question)(fact);
    FieldProps {
        words: screen.words,
        field: fact.name().into(),
        label: question.title.into(),
        hint: question.hint.into(),
        heading: true,
        value: screen.session.answers.get(fact).unwrap_or_default().to_owned().into(),
        refusals: screen.complaints(),
        typed: screen.act.reform(move |typed| Action::Answer(fact, typed)),
    }
}

/// The choices of those names, and that one does not know.
pub(super) fn choices(words: &Words, fact: Fact, names: &'static [&'static str]) -> Vec<Choice> {
    let known = names.iter().filter_map(|name| Some(Choice { name, label: (words.choice)(fact, name)? }));
    known.chain([Choice { name: UNKNOWN, label: words.labels.unknown }]).collect()
}

fn money(screen: &ScreenProps, fact: Fact) -> Html {
    let labels = &screen.words.labels;
    let mut of = field(screen, fact);
    let unknown = of.value == UNKNOWN;
    if unknown {
        of.value = AttrValue::default();
    }
    let onchange = screen
        .act
        .reform(move |_: Event| Action::Answer(fact, if unknown { String::new() } else { UNKNOWN.to_owned() }));
    let id = format!("{}-unknown", fact.name());
    html! {
        <>
            <Typed {of} keypad="decimal" unit={labels.yuan} disabled={unknown} />
            <div class="choice">
                <input type="checkbox" id={id.clone()} checked={unknown} {onchange} />
                <label for={id}>{ labels.unknown }</label>
            </div>
        </>
    }
}
