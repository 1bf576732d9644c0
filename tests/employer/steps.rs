//! Each action: what it changes, and what it leaves.

use super::product::{
    Action, EmployerState, Entry, Language, Outcome, Phase, ROWS_ON_THE_SCREEN, Reply, RosterColumn, RosterRow,
    RosterState, RowPage, RowQuery, Screen, TableSummary, TextSize, Tray, Trouble, WorkbookFault, WorkbookReply, after,
    form_of, read_of, summary, typed, with_a_roster,
};
use wengang_core::Claimant;
use wengang_core::roster::{Field, Masking, RosterKind};

/// Whether nothing of a roster is left.
fn is_without_a_roster(state: &EmployerState) -> bool {
    let fresh = RowQuery { count: ROWS_ON_THE_SCREEN, ..RowQuery::default() };
    state.roster.phase == Phase::Nothing
        && state.roster.correction == EmployerState::default().roster.correction
        && state.roster.tray == Tray::default()
        && state.roster.query == fresh
        && state.roster.rows == RowPage::default()
        && state.roster.conditions.is_none()
        && state.roster.annex.is_empty()
}

#[test]
fn choosing_who_claims_leads_to_the_form() {
    for claimant in [Claimant::Workshop, Claimant::Broker, Claimant::Base, Claimant::Worker] {
        let state = form_of(claimant);
        assert_eq!((state.screen, state.form.claimant), (Screen::Form, Some(claimant)));
    }
}

#[test]
fn the_roster_goes_with_another_claimant_and_stays_with_the_same() {
    let state = with_a_roster();
    let same = after(&state, [Action::Choose(Claimant::Workshop)]);
    assert_eq!(
        (&same.roster.phase, &same.roster.annex, same.screen),
        (&state.roster.phase, &state.roster.annex, Screen::Form)
    );
    let other = after(&state, [Action::Choose(Claimant::Broker)]);
    assert!(is_without_a_roster(&other));
    assert_eq!(other.form.typed, state.form.typed);
}

#[test]
fn what_was_typed_is_kept_for_each_claimant() {
    let workshop = typed(&form_of(Claimant::Workshop), &[("recognised", "yes")]);
    assert_eq!(workshop.form.answer(Entry::Recognised), Some("yes"));
    let base = after(&workshop, [Action::Choose(Claimant::Base)]);
    assert_eq!(base.form.answer(Entry::Recognised), None);
    let back = after(&typed(&base, &[("recognised", "no")]), [Action::Choose(Claimant::Workshop)]);
    assert_eq!(back.form.answer(Entry::Recognised), Some("yes"));
    assert_eq!(typed(&EmployerState::default(), &[("recognised", "no")]), EmployerState::default());
}

#[test]
fn no_screen_is_shown_that_has_nothing_on_it() {
    let nobody = EmployerState::default();
    for screen in Screen::ALL {
        assert_eq!(after(&nobody, [Action::Go(screen)]).screen, Screen::Home, "{screen:?}");
    }
    let form = form_of(Claimant::Workshop);
    let shown = Screen::ALL.map(|screen| after(&form, [Action::Go(screen)]).screen);
    assert_eq!(shown, [Screen::Home, Screen::Form, Screen::Estimate, Screen::Form]);
    let with_roster = after(&form, [Action::OpenRoster, Action::Go(Screen::Form), Action::Go(Screen::Roster)]);
    assert_eq!(with_roster.screen, Screen::Roster);
    assert_eq!(Screen::ALL.map(Screen::name), ["home", "form", "estimate", "roster"]);
}

#[test]
fn an_estimate_is_shown_only_of_a_form_in_order() {
    let wrong = typed(&form_of(Claimant::Workshop), &[("workers", "many")]);
    assert_eq!(wrong.shown_refusals(), []);
    let once = after(&wrong, [Action::Estimate]);
    let twice = after(&once, [Action::Estimate]);
    assert_eq!((once.screen, once.attempts, twice.attempts), (Screen::Form, 1, 2));
    assert_eq!(once.shown_refusals().len(), 1);
    let right = after(&typed(&once, &[("workers", "3")]), [Action::Estimate]);
    assert_eq!((right.screen, right.attempts), (Screen::Estimate, 0));
    assert_eq!(after(&once, [Action::Go(Screen::Form)]).attempts, 0);
}

#[test]
fn a_new_roster_takes_the_place_of_all_that_was_said_of_the_one_before() {
    let opened = after(&with_a_roster(), [Action::OpenRoster]);
    assert_eq!((opened.screen, &opened.roster.phase), (Screen::Roster, &Phase::Opening));
    assert!(is_without_a_roster(&EmployerState {
        roster: RosterState { phase: Phase::Nothing, ..opened.roster.clone() },
        ..opened.clone()
    }));
    assert_eq!(&*opened.pasted, "cells");
    assert!(opened.whole_ids);
}

#[test]
fn progress_is_shown_until_a_report_stands_there() {
    let opening = after(&form_of(Claimant::Workshop), [Action::OpenRoster]);
    let progress = Action::RosterReply(Reply::Progress(3, 9));
    let reading = after(&opening, [progress.clone()]);
    assert_eq!(reading.roster.phase, Phase::Reading(3, 9));
    let read = after(&reading, [read_of(2, 1)]);
    assert_eq!(read.roster.phase, Phase::Read(summary(2, 1)));
    assert_eq!(after(&read, [progress]).roster.phase, read.roster.phase);
}

#[test]
fn whatever_stops_a_roster_is_said() {
    let opening = after(&form_of(Claimant::Workshop), [Action::OpenRoster]);
    let column = RosterColumn { letter: "A".to_owned(), heading: "?".to_owned(), field: String::new(), used: false };
    let table = TableSummary { columns: vec![column], ..TableSummary::default() };
    let refused = Reply::Refused("why".to_owned(), vec![table.clone()]);
    assert_eq!(
        after(&opening, [Action::RosterReply(refused)]).roster.phase,
        Phase::Refused("why".to_owned(), vec![table])
    );
    let damaged = Action::WorkbookReply(WorkbookReply::Refused(WorkbookFault::Empty));
    assert_eq!(after(&opening, [damaged]).roster.phase, Phase::Damaged(WorkbookFault::Empty));
    for trouble in [Trouble::FileUnreadable, Trouble::FileTooLarge(3_000_000_000), Trouble::Unreachable, Trouble::Ended]
    {
        let stopped = after(&opening, [Action::Trouble(Some(trouble))]);
        assert_eq!((stopped.roster.phase, stopped.roster.trouble), (Phase::Stopped(trouble), None));
    }
    for trouble in [Trouble::StartedAgain, Trouble::Silent] {
        let going_on = after(&opening, [Action::Trouble(Some(trouble))]);
        assert_eq!((&going_on.roster.phase, going_on.roster.trouble), (&Phase::Opening, Some(trouble)));
        assert_eq!(after(&going_on, [Action::Trouble(None)]), opening);
    }
}

#[test]
fn another_filter_or_search_begins_at_the_first_row_and_keeps_the_other() {
    let paged = after(&with_a_roster(), [Action::ShowFrom(100)]);
    let query = |state: &str, text: &str, from| RowQuery {
        state: state.to_owned(),
        text: text.to_owned(),
        from,
        count: ROWS_ON_THE_SCREEN,
        ..RowQuery::default()
    };
    assert_eq!(paged.roster.query, query("open", "words", 100));
    assert_eq!(after(&paged, [Action::ShowState("error".to_owned())]).roster.query, query("error", "words", 0));
    assert_eq!(after(&paged, [Action::Search("王".to_owned())]).roster.query, query("open", "王", 0));
    assert_eq!(after(&paged, [Action::ShowFrom(50)]).roster.query, query("open", "words", 50));
}

#[test]
fn what_is_read_again_stays_where_it_was_unless_nothing_is_left_there() {
    let paged = after(&with_a_roster(), [Action::ShowFrom(50), read_of(1, 1)]);
    assert_eq!(paged.roster.query.from, 50);
    let rows = |found, from| Action::RosterReply(Reply::Rows(RowPage { found, from, rows: Vec::new() }));
    assert_eq!(after(&paged, [rows(20, 50)]).roster.query.from, 0);
    assert_eq!(after(&paged, [Action::ShowFrom(0), rows(0, 0)]).roster.rows.found, 0);
}

#[test]
fn reasons_are_folded_when_other_rows_come() {
    let unfolded = with_a_roster();
    assert_eq!(unfolded.roster.conditions, Some((7, vec!["because".to_owned()])));
    let folds = [
        Action::FoldConditions,
        Action::ShowState(String::new()),
        Action::Search(String::new()),
        Action::ShowFrom(0),
        read_of(1, 1),
    ];
    for fold in folds {
        assert_eq!(after(&unfolded, [fold.clone()]).roster.conditions, None, "{fold:?}");
    }
    let row = RosterRow {
        place: 0,
        sheet: String::new(),
        row: 0,
        number: 2,
        state: "counted".to_owned(),
        result: String::new(),
        amount: String::new(),
        cells: Vec::new(),
        mended: Vec::new(),
        reasons: Vec::new(),
    };
    let rows = RowPage { found: 1, from: 0, rows: vec![row] };
    assert_eq!(after(&unfolded, [Action::RosterReply(Reply::Rows(rows.clone()))]).roster.rows, rows);
}

#[test]
fn corrections_are_kept_by_column_and_a_column_can_be_taken_for_nothing() {
    let state = after(
        &with_a_roster(),
        [
            Action::CorrectColumn(1, Some(Field::Name)),
            Action::CorrectColumn(2, None),
            Action::CorrectKind(Some(RosterKind::Workers)),
        ],
    );
    let fields: Vec<_> = state.roster.corrected().fields.iter().map(|(column, field)| (*column, *field)).collect();
    assert_eq!(fields, [(1, Some(Field::Name)), (2, None)]);
    assert_eq!(state.roster.corrected().kind, Some(RosterKind::Workers));
    assert_eq!(after(&state, [Action::CorrectKind(None)]).roster.corrected().kind, None);
    assert_eq!(state.read_options().tables[0].correction, state.roster.corrected());
}

#[test]
fn forgetting_a_roster_keeps_the_form_and_cells_that_could_not_be_read() {
    let read = after(&with_a_roster(), [Action::CloseRoster]);
    assert!(is_without_a_roster(&read));
    assert_eq!((read.screen, &*read.pasted, read.form.answer(Entry::Workers)), (Screen::Form, "", Some("12")));
    let stopped =
        after(&form_of(Claimant::Workshop), [Action::Paste("cells".into()), Action::OpenRoster, Action::CloseRoster]);
    assert_eq!((stopped.screen, &*stopped.pasted), (Screen::Form, "cells"));
}

#[test]
fn erasing_keeps_only_how_the_page_writes() {
    let state = after(&with_a_roster(), [Action::SetLanguage(Language::English), Action::SetTextSize(TextSize::Large)]);
    assert_eq!((state.language, state.text_size), (Language::English, TextSize::Large));
    let erased = after(&state, [Action::Erase]);
    let fresh = EmployerState { language: Language::English, text_size: TextSize::Large, ..EmployerState::default() };
    assert_eq!(erased, fresh);
}

#[test]
fn id_numbers_go_out_masked_unless_that_is_wanted_otherwise() {
    let state = EmployerState::default();
    assert_eq!(state.masked(), Masking::Masked);
    let whole = after(&state, [Action::SetWholeIds(true)]);
    assert_eq!(whole.masked(), Masking::Whole);
    assert_eq!(after(&whole, [Action::SetWholeIds(false)]), state);
}

#[test]
fn the_quarterly_form_keeps_what_was_filled_in() {
    let state = after(&with_a_roster(), [Action::FillInAnnex("quarter".to_owned(), "4".to_owned())]);
    let state = after(&state, [Action::FillInAnnex("bases".to_owned(), "2".to_owned())]);
    assert_eq!((state.roster.annex.filled("bases"), state.roster.annex.filled("quarter")), ("2", "4"));
}

#[test]
fn what_came_out_is_told_of_the_screen_that_shows_it() {
    let estimate = after(&typed(&form_of(Claimant::Base), &[("placed", "100")]), [Action::Estimate]);
    assert!(matches!(estimate.outcome(), Some(Outcome::Estimate(_))));
    assert_eq!(after(&estimate, [Action::Go(Screen::Form)]).outcome(), None);
    let roster = with_a_roster();
    let expected = summary(2, 1);
    assert_eq!(roster.outcome(), Some(Outcome::Roster(expected.totals, expected.states)));
    assert_eq!(after(&roster, [Action::Go(Screen::Form)]).outcome(), None);
    let opening = after(&roster, [Action::OpenRoster]);
    assert_eq!(opening.outcome(), None);
}
