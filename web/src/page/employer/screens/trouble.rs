//! What went wrong while a report was there, and what was left out of it.

use super::view::View;
use crate::page::employer::state::trouble::Trouble;
use crate::workbook::messages::WorkbookFault;
use std::borrow::Cow;
use wengang_core::roster::MOST_BYTES;
use yew::prelude::*;

/// What went wrong on the way to a report, and what is not in it.
pub(super) fn while_reading(view: &View) -> Html {
    let roster = &view.state.roster;
    let is_read = |sheet: &usize| roster.tray.ticked.contains(sheet) && roster.summary().is_some();
    let stray = roster.tray.stray.iter().filter(|(sheet, _)| is_read(sheet)).map(|(sheet, cells)| {
        let said = view.said.stray(cells);
        let several = 1 < roster.tray.ticked.len();
        let name = roster.tray.name(*sheet);
        if several { view.state.language.roster_words().in_sheet(&name, &said) } else { said }
    });
    let trouble = if roster.saving { Html::default() } else { all(view) };
    html! { <>{ trouble }{ for stray.map(|stray| html! { <p class="notice">{ stray }</p> }) }</> }
}

/// What went wrong with a file that was to be saved; it stands where that was asked for.
pub(super) fn while_saving(view: &View) -> Html {
    let cut = view.state.roster.cut;
    let cut = (0 < cut).then(|| alert(&view.said.cut(cut)));
    let trouble = if view.state.roster.saving { all(view) } else { Html::default() };
    html! { <>{ trouble }{ for cut }</> }
}

/// That a file was not saved, or could not be opened, where there may be no report.
pub(super) fn unsaved(view: &View) -> Html {
    let unsaved = view.state.roster.trouble.filter(|trouble| trouble.is_about_a_file());
    unsaved.map(|trouble| alert(&said(view, trouble))).unwrap_or_default()
}

fn all(view: &View) -> Html {
    let fault = view.state.roster.workbook_fault.map(|fault: WorkbookFault| alert(view.said.workbook_fault(fault)));
    let trouble = view.state.roster.trouble.map(|trouble| alert(&said(view, trouble)));
    html! { <>{ for fault }{ for trouble }</> }
}

/// What is said of it.
pub(super) fn said(view: &View, trouble: Trouble) -> Cow<'static, str> {
    let labels = view.said.labels();
    let label = match trouble {
        Trouble::FileTooLarge(size) => {
            return view.state.language.roster_words().file_too_large(size, MOST_BYTES).into();
        }
        Trouble::FileUnreadable => labels.file_unreadable,
        Trouble::FileSlow => labels.file_slow,
        Trouble::TooManyFiles => labels.too_many_files,
        Trouble::NotSaved => labels.not_saved,
        Trouble::Unreachable => labels.unreachable,
        Trouble::StartedAgain => labels.started_again,
        Trouble::Silent => labels.silent,
        Trouble::Ended => labels.ended,
    };
    label.into()
}

/// A message that is read out at once.
pub(super) fn alert(message: &str) -> Html {
    html! { <p class="notice" role="alert">{ message.to_owned() }</p> }
}
