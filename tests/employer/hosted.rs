//! In somebody else's page: what it begins with, what is kept, and what follows when that page changes its mind.

use super::product::{
    Action, EmployerState, Entry, HostOptions, Language, Screen, TextSize, after, form_of, host, typed, unread,
};
use std::rc::Rc;
use wengang_core::notice::Local;
use wengang_core::{Claimant, LocalParameters, Year, Yuan};

fn line(yuan: u32, source: &str) -> LocalParameters {
    let monitoring_line = Local::new(Yuan::whole(yuan), source, Year::new(2022).unwrap()).ok();
    LocalParameters { monitoring_line, ..LocalParameters::default() }
}

fn line_of(state: &EmployerState) -> [Option<&str>; 2] {
    [Entry::Line, Entry::LineSource].map(|entry| state.form.answer(entry))
}

#[test]
fn a_page_may_say_who_claims_and_what_to_begin_with() {
    let anyone = EmployerState::hosted(&host(None, LocalParameters::default(), "", None));
    assert_eq!((anyone.embedded, anyone.screen, anyone.form.claimant), (true, Screen::Home, None));
    let prefill = "claimant=broker&kind=hr-agency&organised=yes";
    let said = EmployerState::hosted(&host(None, LocalParameters::default(), prefill, None));
    assert_eq!((said.screen, said.form.claimant, said.only_claimant), (Screen::Form, Some(Claimant::Broker), None));
    assert_eq!(
        [Entry::BrokerKind, Entry::Organised].map(|entry| said.form.answer(entry)),
        [Some("hr-agency"), Some("yes")]
    );
    let only = EmployerState::hosted(&host(Some(Claimant::Base), LocalParameters::default(), "placed=3", None));
    assert_eq!(
        (only.screen, only.form.claimant, only.only_claimant),
        (Screen::Form, Some(Claimant::Base), Some(Claimant::Base))
    );
    assert_eq!(only.form.answer(Entry::Placed), Some("3"));
    let erased = after(&only, [Action::Erase]);
    assert_eq!(
        (erased.screen, erased.form.claimant, erased.form.answer(Entry::Placed)),
        (Screen::Form, Some(Claimant::Base), None)
    );
    assert!(erased.embedded);
}

#[test]
fn answers_to_begin_with_that_cannot_be_read_are_named() {
    assert_eq!(unread("claimant=broker&kind=hr-agency&organised=unknown&long=many&line=7000&line-source=x"), [""; 0]);
    let wrong = "claimant=nobody&kind=agency&organised=maybe&colour=red&recognised=";
    assert_eq!(unread(wrong), ["claimant=nobody", "kind=agency", "organised=maybe", "colour", "recognised="]);
    assert_eq!(unread("kind=unknown&recognised=no&kind=yes"), ["kind=yes", "kind=yes: again"]);
    assert_eq!(
        unread("workers=3&workers=4&lang=en&text=large"),
        ["workers=4: again", "lang=en: setting", "text=large: setting"]
    );
    assert_eq!(unread("line-source=%E0%A4%A"), ["line-source=\u{fffd}%A"]);
}

#[test]
fn what_the_place_has_fixed_stands_in_a_workshops_form() {
    let state = EmployerState::hosted(&host(Some(Claimant::Workshop), line(7000, "a document"), "", None));
    assert_eq!(line_of(&state), [Some("7000"), Some("a document")]);
    let erased = after(&typed(&state, &[("line", "8000")]), [Action::Erase]);
    assert_eq!(line_of(&erased), [Some("7000"), Some("a document")]);
    let broker = after(&state, [Action::Choose(Claimant::Broker)]);
    assert_eq!(line_of(&broker), [None, None]);
}

#[test]
fn what_is_kept_brings_all_back_but_a_roster() {
    let around = host(None, line(7000, "a document"), "", None);
    let state = after(
        &typed(
            &EmployerState::hosted(&around).after(Action::Choose(Claimant::Workshop)),
            &[("workers", "12"), ("recognised", "no")],
        ),
        [
            Action::Choose(Claimant::Broker),
            Action::SetLanguage(Language::English),
            Action::SetTextSize(TextSize::Large),
        ],
    );
    let state = typed(&state, &[("long", "7")]);
    let kept = state.kept();
    assert_eq!(kept, "lang=en&text=large&claimant=broker&workshop.recognised=no&workshop.workers=12&broker.long=7");
    let again = EmployerState::hosted(&host(None, line(9000, "another"), "claimant=base", Some(&kept)));
    assert_eq!((again.language, again.text_size), (Language::English, TextSize::Large));
    assert_eq!(
        (again.form.claimant, again.screen, again.form.answer(Entry::Long)),
        (Some(Claimant::Broker), Screen::Form, Some("7"))
    );
    let workshop = after(&again, [Action::Choose(Claimant::Workshop)]);
    assert_eq!(workshop.form.answer(Entry::Workers), Some("12"));
    // The place's own line is its to say again, or another one by then.
    assert_eq!(line_of(&workshop), [Some("9000"), Some("another")]);
    assert_eq!(EmployerState::default().kept(), "lang=zh");
}

#[test]
fn a_pasted_roster_is_kept_as_it_was_pasted_unless_it_is_very_long() {
    let around = host(Some(Claimant::Workshop), LocalParameters::default(), "", None);
    let again = |cells: &str| {
        let kept = after(&EmployerState::hosted(&around), [Action::Paste(cells.into())]).kept();
        EmployerState::hosted(&host(Some(Claimant::Workshop), LocalParameters::default(), "", Some(&kept))).pasted
    };
    let cells = "姓名\t身份证号\n陈一 & 李二\t2312 + 3\n";
    assert_eq!(&*again(cells), cells);
    assert_eq!(&*again(&"a".repeat(200_000)), "a".repeat(200_000));
    assert_eq!(&*again(&"a".repeat(200_001)), "");
    let begun = EmployerState::hosted(&host(Some(Claimant::Workshop), LocalParameters::default(), "pasted=x", None));
    assert_eq!(&*begun.pasted, "");
}

#[test]
fn a_line_of_ones_own_is_kept() {
    let around = host(Some(Claimant::Workshop), line(7000, "a document"), "", None);
    let own = typed(&EmployerState::hosted(&around), &[("line", "8000"), ("line-source", "mine")]);
    let kept = own.kept();
    assert_eq!(kept, "lang=zh&claimant=workshop&workshop.line=8000&workshop.line-source=mine");
    let again = EmployerState::hosted(&host(Some(Claimant::Workshop), line(9000, "another"), "", Some(&kept)));
    assert_eq!(line_of(&again), [Some("8000"), Some("mine")]);
}

#[test]
fn another_place_brings_its_own_line_but_for_one_that_was_typed() {
    let before = host(Some(Claimant::Workshop), line(7000, "a document"), "", None);
    let now = host(Some(Claimant::Workshop), line(9000, "another"), "", None);
    let state = EmployerState::hosted(&before);
    let moved = state.with_options(&before, &now);
    assert_eq!(line_of(&moved), [Some("9000"), Some("another")]);
    assert_eq!(moved.form.local, now.local);
    let own = typed(&state, &[("line", "8000")]).with_options(&before, &now);
    assert_eq!(line_of(&own), [Some("8000"), Some("a document")]);
    assert_eq!(own.form.local, now.local);
    let gone = state.with_options(&before, &HostOptions { local: Rc::default(), ..now.clone() });
    assert_eq!(line_of(&gone), [None, None]);
    let blank = EmployerState::hosted(&host(Some(Claimant::Workshop), LocalParameters::default(), "", None));
    assert_eq!(line_of(&blank.with_options(&before, &now)), [Some("9000"), Some("another")]);
}

#[test]
fn a_page_that_changes_its_language_is_followed_and_one_that_does_not_leaves_the_persons() {
    let before = host(None, LocalParameters::default(), "", None);
    let state = after(&EmployerState::hosted(&before), [Action::SetLanguage(Language::English)]);
    assert_eq!(state.with_options(&before, &before), state);
    let large = HostOptions { text_size: TextSize::Large, ..before.clone() };
    let followed = state.with_options(&before, &large);
    assert_eq!((followed.language, followed.text_size), (Language::English, TextSize::Large));
    let english = HostOptions { language: Language::English, ..before.clone() };
    assert_eq!(EmployerState::hosted(&english).with_options(&english, &before).language, Language::Chinese);
}

#[test]
fn the_page_is_told_what_was_typed_by_who_claims() {
    let state = typed(&form_of(Claimant::Workshop), &[("workers", "12"), ("recognised", "yes")]);
    let broker = typed(&after(&state, [Action::Choose(Claimant::Broker)]), &[("long", "7")]);
    assert_eq!(broker.answers(), "claimant=broker&long=7");
    assert_eq!(state.answers(), "claimant=workshop&recognised=yes&workers=12");
    assert_eq!(EmployerState::default().answers(), "");
}
