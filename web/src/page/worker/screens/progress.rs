//! How far the questions are: by screens, since two small questions stand on one.

use super::view::View;
use crate::page::shared::question_group::asked_with;
use wengang_core::questions;
use wengang_core::truth::Fact;
use yew::prelude::*;

/// Which of about how many screens of questions it is; nothing where somebody came back to answers that were given.
pub(super) fn progress(view: &View, shown: Fact) -> Html {
    if view.state.returning.is_some() || view.state.revisits || shown == Fact::Year {
        return Html::default();
    }
    let is_answered = |fact: &Fact| view.state.answers.get(*fact).is_some();
    let about_services = questions::is_about_services(shown);
    let done = screens(
        questions::ALL
            .iter()
            .map(|question| question.fact)
            .filter(|fact| is_answered(fact) && questions::is_about_services(*fact) == about_services),
    );
    let before = done.into_iter().filter(|screen| !screen.contains(&shown)).count();
    let left = left(view, about_services).into_iter().filter(|screen| !screen.contains(&shown)).count();
    html! { <p class="progress">{ view.words.progress(before + 1, before + 1 + left) }</p> }
}

/// The screens of questions that are left, about money or about services.
pub(super) fn left(view: &View, about_services: bool) -> Vec<&'static [Fact]> {
    let moves = |fact: Fact| view.assessment.and_then(|assessment| questions::moves(assessment, fact));
    let counts = |fact: &Fact| about_services || moves(*fact).is_some_and(|yuan| !yuan.is_zero());
    screens(view.open.iter().map(|question| question.fact).filter(counts))
}

/// The screens on which those facts are asked for, each once.
fn screens(facts: impl Iterator<Item = Fact>) -> Vec<&'static [Fact]> {
    let mut screens: Vec<&[Fact]> = Vec::new();
    for screen in facts.filter(|fact| *fact != Fact::Year).map(asked_with) {
        if !screens.contains(&screen) {
            screens.push(screen);
        }
    }
    screens
}
