//! The form: what is refused, and what a roster and an estimate are told by it.

use super::product::{Action, EmployerState, Language, Outcome, after, form_of, typed};
use wengang_core::facts::BrokerKind;
use wengang_core::roster::{Field, RosterKind};
use wengang_core::values::Cause;
use wengang_core::{Claimant, ProvisionId, Yuan};

fn refused(state: &EmployerState) -> Vec<(String, Cause)> {
    let refusals = after(state, [Action::Estimate]).shown_refusals();
    refusals.into_iter().map(|refusal| (refusal.field, refusal.cause)).collect()
}

#[test]
fn each_entry_that_cannot_be_read_is_refused_by_its_name() {
    let cases: &[(Claimant, &str, &str, Cause)] = &[
        (Claimant::Workshop, "workers", "many", Cause::NotACount),
        (Claimant::Workshop, "workers", "1.5", Cause::NotACount),
        (Claimant::Workshop, "workers", "-1", Cause::NotACount),
        (Claimant::Workshop, "workers", "10001", Cause::TooMuch),
        (Claimant::Workshop, "at-line", "x", Cause::NotACount),
        (Claimant::Workshop, "line", "x", Cause::NotMoney),
        (Claimant::Workshop, "fund-left", "-1", Cause::Negative),
        (Claimant::Workshop, "fund-left", "0.001", Cause::FinerThanFen),
        (Claimant::Broker, "long", "x", Cause::NotACount),
        (Claimant::Broker, "short", "x", Cause::NotACount),
        (Claimant::Broker, "without", "x", Cause::NotACount),
        (Claimant::Broker, "left", "x", Cause::NotACount),
        (Claimant::Base, "placed", "x", Cause::NotACount),
    ];
    for (claimant, entry, text, cause) in cases {
        let mut entries = vec![(*entry, *text)];
        if *entry == "line" {
            entries.push(("line-source", "a document"));
        }
        let state = typed(&form_of(*claimant), &entries);
        assert_eq!(refused(&state), [((*entry).to_owned(), *cause)], "{entry} {text}");
    }
}

#[test]
fn numbers_are_read_in_every_usual_spelling_and_blank_is_not_known() {
    for text in ["12", " 12 ", "１２", "12人", "12名", "10000", "", " ", "unknown", "0"] {
        assert_eq!(refused(&typed(&form_of(Claimant::Workshop), &[("workers", text)])), [], "{text}");
    }
}

#[test]
fn a_part_is_no_more_than_the_whole_and_a_line_has_a_source() {
    let workshop = form_of(Claimant::Workshop);
    let too_much = |field: &str| vec![(field.to_owned(), Cause::TooMuch)];
    assert_eq!(refused(&typed(&workshop, &[("workers", "3"), ("at-line", "4")])), too_much("at-line"));
    assert_eq!(refused(&typed(&workshop, &[("workers", "3"), ("at-line", "3")])), []);
    assert_eq!(refused(&typed(&workshop, &[("at-line", "3")])), []);
    let broker = form_of(Claimant::Broker);
    assert_eq!(refused(&typed(&broker, &[("long", "3"), ("left", "4")])), too_much("left"));
    assert_eq!(refused(&typed(&broker, &[("long", "3"), ("left", "3")])), []);
    let unsourced = vec![("line-source".to_owned(), Cause::Missing)];
    assert_eq!(refused(&typed(&workshop, &[("line", "7000")])), unsourced);
    assert_eq!(refused(&typed(&workshop, &[("line", "7000"), ("line-source", " ")])), unsourced);
    assert_eq!(refused(&typed(&workshop, &[("line", "7000"), ("line-source", "a document")])), []);
    assert_eq!(refused(&typed(&workshop, &[("line-source", "a document")])), []);
}

#[test]
fn only_what_a_claimant_is_asked_is_refused() {
    let workshop = typed(&form_of(Claimant::Workshop), &[("workers", "many")]);
    assert_eq!(refused(&after(&workshop, [Action::Choose(Claimant::Base)])), []);
    assert_eq!(refused(&EmployerState::default()), []);
}

/// The verdict, and the least and the most that an estimate of a provision comes to.
fn estimate(claimant: Claimant, provision: ProvisionId, entries: &[(&str, &str)]) -> (String, [String; 2]) {
    let state = after(&typed(&form_of(claimant), entries), [Action::Estimate]);
    let Some(Outcome::Estimate(assessment)) = state.outcome() else {
        panic!("no estimate: {:?}", state.shown_refusals())
    };
    let outcome = assessment.outcome(provision).unwrap();
    (outcome.verdict.name().to_owned(), [outcome.amount.least(), outcome.amount.most()].map(|yuan| yuan.to_string()))
}

fn comes_to(verdict: &str, least: &str, most: &str) -> (String, [String; 2]) {
    (verdict.to_owned(), [least.to_owned(), most.to_owned()])
}

#[test]
fn a_workshops_numbers_are_estimated_as_they_are_typed() {
    let award = |entries: &[(&str, &str)]| estimate(Claimant::Workshop, ProvisionId::WorkshopAward, entries);
    let line = [("line", "7000"), ("line-source", "a document"), ("recognised", "yes"), ("workers", "12")];
    assert_eq!(award(&[&line[..], &[("at-line", "9")]].concat()), comes_to("granted", "9000", "9000"));
    assert_eq!(award(&[&line[..], &[("at-line", "0")]].concat()), comes_to("not-eligible", "0", "0"));
    assert_eq!(award(&line), comes_to("undetermined", "0", "12000"));
    assert_eq!(award(&[("recognised", "yes"), ("workers", "12"), ("at-line", "9")]).1, ["0", "12000"]);
    assert_eq!(award(&[&line[..], &[("at-line", "9"), ("recognised", "no")]].concat()).0, "not-eligible");
    assert_eq!(award(&[&line[..], &[("at-line", "9"), ("recognised", "unknown")]].concat()).1, ["0", "9000"]);
    assert_eq!(award(&[&line[..], &[("at-line", "9"), ("fund-left", "5999.99")]].concat()).1, ["5000", "5000"]);
}

#[test]
fn a_brokers_numbers_are_estimated_as_they_are_typed() {
    let grant = |entries: &[(&str, &str)]| estimate(Claimant::Broker, ProvisionId::PlacementGrant, entries);
    let broker = [("kind", "labour-broker"), ("organised", "yes")];
    assert_eq!(grant(&[&broker[..], &[("long", "7")]].concat()), comes_to("granted", "1400", "1400"));
    assert_eq!(grant(&[&broker[..], &[("long", "7"), ("left", "2")]].concat()), comes_to("granted", "1000", "1400"));
    assert_eq!(grant(&[&broker[..], &[("short", "7")]].concat()).0, "not-eligible");
    assert_eq!(grant(&[&broker[..], &[("without", "7")]].concat()).0, "not-eligible");
    assert_eq!(grant(&[("kind", "public-agency"), ("organised", "yes"), ("long", "1")]).1, ["0", "200"]);
    assert_eq!(grant(&[("kind", "hr-agency"), ("organised", "no"), ("long", "1")]).0, "not-eligible");
    assert_eq!(grant(&[("long", "1")]).1, ["0", "200"]);
}

#[test]
fn a_bases_numbers_are_estimated_as_they_are_typed() {
    let award = |entries: &[(&str, &str)]| estimate(Claimant::Base, ProvisionId::BaseAward, entries).0;
    assert_eq!(award(&[("recognised", "yes"), ("placed", "100")]), "discretionary");
    assert_eq!(award(&[("recognised", "no"), ("placed", "100")]), "not-eligible");
    assert_eq!(award(&[("recognised", "yes"), ("placed", "0")]), "not-eligible");
    assert_eq!(award(&[("recognised", "yes")]), "undetermined");
    let village = after(&form_of(Claimant::Worker), [Action::Estimate]);
    assert_eq!(village.outcome(), None);
}

#[test]
fn a_roster_is_read_by_what_was_typed() {
    let entries = [
        ("recognised", "yes"),
        ("line", "7000"),
        ("line-source", "a document"),
        ("fund-left", "5000"),
        ("all-not-received", "yes"),
    ];
    let state = after(&typed(&form_of(Claimant::Workshop), &entries), [Action::SetLanguage(Language::English)]);
    let options = state.read_options();
    assert_eq!(
        (options.language.as_str(), options.language(), options.expected),
        ("en", Language::English, Some(RosterKind::Workshop))
    );
    let settings = options.settings;
    let line = settings.local.monitoring_line.unwrap();
    assert_eq!((line.amount(), line.source(), line.year().number()), (Yuan::whole(7000), "a document", 2022));
    assert_eq!((settings.recognised, settings.fund_left), (Some(true), Some(Yuan::whole(5000))));
    assert_eq!(settings.for_all.into_iter().collect::<Vec<_>>(), [(Field::Received, "否".to_owned())]);
    let broker =
        typed(&form_of(Claimant::Broker), &[("kind", "hr-agency"), ("organised", "no"), ("all-stayed", "yes")]);
    let options = broker.read_options();
    assert_eq!(options.expected, Some(RosterKind::Placements));
    assert_eq!((options.settings.broker, options.settings.organised_export), (Some(BrokerKind::HrAgency), Some(false)));
    assert_eq!(options.settings.for_all.into_iter().collect::<Vec<_>>(), [(Field::LeftEarly, "否".to_owned())]);
    assert_eq!(form_of(Claimant::Base).read_options().expected, None);
}

#[test]
fn what_holds_for_a_whole_village_stands_for_the_columns_that_say_it() {
    let cases = [
        ("all-registered", Field::Registered, "是"),
        ("all-without-post", Field::PublicPost, "否"),
        ("all-produce", Field::Production, "是"),
        ("all-without-transport", Field::TransportReceived, "否"),
        ("all-without-award", Field::ProductionReceived, "否"),
    ];
    for (entry, field, word) in cases {
        let options = typed(&form_of(Claimant::Worker), &[(entry, "yes")]).read_options();
        assert_eq!(options.expected, Some(RosterKind::Workers));
        assert_eq!(options.settings.for_all.into_iter().collect::<Vec<_>>(), [(field, word.to_owned())]);
        let unticked = typed(&form_of(Claimant::Worker), &[(entry, "")]).read_options();
        assert!(unticked.settings.for_all.is_empty());
    }
}
