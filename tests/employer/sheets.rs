//! Another sheet of the same workbook: what was said of one does not hold for the other.

use super::product::{
    Action, EmployerState, Reply, RosterSummary, WorkbookFault, WorkbookReply, after, read_of, sheet_read, summary,
    with_a_roster,
};
use wengang_core::roster::{Correction, Field};
use wengang_web::roster_service::messages::AnnexColumn;

/// A report whose quarterly form has a number of the roster's and one to fill in, both typed over.
fn filled_in() -> EmployerState {
    let column = |name: &str, value: &str| AnnexColumn {
        name: name.to_owned(),
        group: String::new(),
        label: String::new(),
        title: String::new(),
        value: value.to_owned(),
    };
    let told = RosterSummary { annex: vec![column("people", "3"), column("quarter", "")], ..*summary(2, 1) };
    let fill_in = |name: &str| Action::FillInAnnex(name.to_owned(), "9".to_owned());
    let read = Action::RosterReply(Reply::Read(Box::new(told)));
    after(
        &with_a_roster(),
        [read, Action::CorrectColumn(2, None), Action::ConfirmColumn(0), fill_in("people"), fill_in("quarter")],
    )
}

#[test]
fn nothing_that_was_corrected_in_one_sheet_holds_for_another() {
    let before = filled_in();
    assert_ne!(*before.roster.correction.now(), Correction::default());
    let other = after(&before, [sheet_read(0)]);
    assert_eq!((other.roster.correction.now(), other.roster.sheet.which), (&Correction::default(), 0));
    assert_eq!(other.read_options().correction, Correction::default());
    assert_eq!((other.roster.conditions, other.roster.query), (None, before.roster.query));
    // The number that the roster tells is told by the other sheet; what only a person knows stays.
    assert_eq!((other.roster.annex.filled("people"), other.roster.annex.filled("quarter")), ("", "9"));
}

#[test]
fn what_was_corrected_stays_with_the_sheet_that_is_read_again_or_when_no_other_can_be() {
    let before = filled_in();
    for action in [sheet_read(1), Action::WorkbookReply(WorkbookReply::Refused(WorkbookFault::Damaged))] {
        let again = after(&before, [action]);
        assert_eq!(
            (again.roster.correction, again.roster.annex),
            (before.roster.correction.clone(), before.roster.annex.clone())
        );
    }
    let corrected = after(&after(&before, [sheet_read(0)]), [Action::CorrectColumn(4, Some(Field::Name))]);
    let fields: Vec<_> = corrected.roster.correction.now().fields.clone().into_iter().collect();
    assert_eq!(fields, [(4, Some(Field::Name))]);
}

#[test]
fn a_reading_that_comes_to_the_same_is_another_reading_whose_rows_are_asked_for() {
    let once = with_a_roster();
    let again = after(&once, [read_of(2, 1)]);
    assert_eq!(once.roster.phase, again.roster.phase);
    assert_ne!(once.roster.readings, again.roster.readings);
}
