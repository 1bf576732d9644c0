//! What goes wrong beside a roster: nothing that is there goes with it.

use super::product::{
    Action, EmployerState, Trouble, WorkbookFault, WorkbookReply, after, form_of, typed, with_a_roster,
};
use wengang_core::Claimant;

#[test]
fn a_report_stays_whatever_goes_wrong_beside_it() {
    let report = with_a_roster();
    let fault = WorkbookFault::NotWritten;
    let wrong = [
        Action::WorkbookReply(WorkbookReply::Refused(fault)),
        Action::Trouble(Some(Trouble::Unreachable)),
        Action::WorkbookReply(WorkbookReply::Workbook(Vec::new(), 3)),
    ];
    for action in wrong {
        let after_it = report.after(Action::BeginToSave).after(action);
        assert_eq!((&after_it.roster.phase, &after_it.roster.rows), (&report.roster.phase, &report.roster.rows));
        assert_ne!(after_it.roster, report.roster);
        // What was wrong with one file is not said of the next.
        assert_eq!(after_it.after(Action::BeginToSave), report.after(Action::BeginToSave));
    }
    let unsaved = after(&report, [Action::BeginToSave, Action::WorkbookReply(WorkbookReply::Refused(fault))]);
    assert_eq!(unsaved.roster.workbook_fault, Some(fault));
}

#[test]
fn what_was_typed_pasted_or_read_would_be_lost_and_a_blank_form_would_not() {
    let blank = form_of(Claimant::Workshop);
    assert!(!EmployerState::default().would_be_lost() && !blank.would_be_lost());
    assert!(typed(&blank, &[("workers", "12")]).would_be_lost());
    assert!(after(&blank, [Action::Paste("cells".into())]).would_be_lost());
    assert!(after(&blank, [Action::OpenRoster]).would_be_lost());
    assert!(!with_a_roster().after(Action::Erase).would_be_lost());
}
