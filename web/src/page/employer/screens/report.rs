//! What a roster comes to: the sums with their chart, what to fix, the rows, what to take along.

use super::chart::chart;
use super::corrections::corrections;
use super::file_field::another_file;
use super::view::View;
use super::{annex, annex_one, repairs, rows, sheets, steps_back, trouble};
use crate::page::employer::roster_client::command::Command;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::roster_state::Phase;
use crate::page::shared::components::buttons::Button;
use crate::page::shared::components::fields::tick;
use crate::page::shared::components::there::there;
use crate::roster_service::messages::RosterSummary;
use wengang_core::roster::RosterKind;
use yew::prelude::*;

pub(super) fn report(view: &View) -> Html {
    let labels = view.said.labels();
    html! {
        <>
            <h1 tabindex="-1">{ labels.report }</h1>
            { trouble::while_reading(view) }
            { sheets::sheets(view) }
            { another_file(view) }
            { phase(view) }
            <p class="actions no-print">{ view.command_button(Button::Plain, another(view), Command::Close) }</p>
        </>
    }
}

fn another(view: &View) -> &'static str {
    if view.state.roster.is_busy() { view.said.labels().cancel } else { view.said.labels().another }
}

fn phase(view: &View) -> Html {
    let (labels, said) = (view.said.labels(), view.said);
    match &view.state.roster.phase {
        Phase::Nothing => Html::default(),
        Phase::Opening => html! { <p role="status">{ labels.opening }</p> },
        Phase::Reading(done, of) => {
            let text = said.progress(*done, *of);
            html! { <><p role="status">{ text.clone() }</p>
            <progress max={of.to_string()} value={done.to_string()} aria-label={text} /></> }
        }
        Phase::Stopped(stopped) => trouble::alert(&trouble::said(view, *stopped)),
        Phase::NoneReadable => trouble::alert(labels.none_readable),
        Phase::Damaged(fault) => html! { <p class="notice" role="alert">{ said.workbook_fault(*fault) }</p> },
        Phase::Refused(why, tables) => html! {
            <>
                <p class="notice" role="alert">{ why }</p>
                { if tables.is_empty() { Html::default() } else { corrections(view, tables) } }
                { steps_back::steps_back(view) }
            </>
        },
        Phase::Read(summary) => read(view, summary),
    }
}

fn read(view: &View, summary: &RosterSummary) -> Html {
    let labels = view.said.labels();
    html! {
        <>
            { repairs::questions(view, summary) }
            <div class="total">
                <p class="figure">{ &summary.sum }</p>
                <p>{ &summary.counts }</p>
                <p>{ view.words.labels().stamp.of(view.notice.year()) }</p>
            </div>
            <h2>{ labels.by_support }</h2>
            { for summary.supports.iter().map(|sum| chart(sum, view.words.labels().colon)) }
            { directions(view, summary) }
            { repairs::fixes(view, summary) }
            { list(labels.notes, &summary.notes) }
            { folded(labels.skipped, &summary.skipped) }
            <details class="columns"><summary>{ labels.columns }</summary>
                { corrections(view, &summary.tables) }{ save_reading(view).unwrap_or_default() }
            </details>
            { rows::rows(view, summary) }
            { export(view) }
            { annex_one::annex_one(view, summary) }
            { annex::annex(view, summary) }
            { steps_back::steps_back(view) }
        </>
    }
}

/// Where to go and what to bring for what may come of it, as far as the place has said so.
fn directions(view: &View, summary: &RosterSummary) -> Html {
    let kind = RosterKind::named(&summary.kind.name).filter(|_| !summary.totals.most.is_zero());
    let place = kind.zip(view.place);
    place.map(|(kind, place)| there(view.words, place, kind.provisions())).unwrap_or_default()
}

/// Keeps how the roster was read, where anything about that was corrected.
fn save_reading(view: &View) -> Option<Html> {
    view.state.roster.reading_to_save()?;
    let labels = view.repair_labels();
    let button = view.command_button(Button::Plain, labels.save_reading, Command::SaveReading);
    Some(html! { <><p class="actions">{ button }</p><p class="hint">{ labels.reading_holds }</p></> })
}

fn list(title: &'static str, lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! { <section><h2>{ title }</h2><ul>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul></section> }
}

fn folded(title: &'static str, lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let lines = lines.iter().map(|line| html! { <li>{ line }</li> });
    html! { <details><summary>{ title }</summary><ul>{ for lines }</ul></details> }
}

fn export(view: &View) -> Html {
    let labels = view.said.labels();
    let whole = view.state.whole_ids;
    let hint = if whole { labels.whole_in_csv } else { labels.starred };
    html! {
        <section class="no-print">
            <h2>{ labels.export }</h2>
            { tick("whole-ids", labels.whole_ids, whole, view.act.reform(move |_: Event| Action::SetWholeIds(!whole))) }
            <p class="hint">{ hint }</p>
            { trouble::while_saving(view) }
            <p class="actions">
                { view.command_button(Button::Plain, labels.save_workbook, Command::SaveWorkbook) }
                { view.command_button(Button::Plain, labels.save_csv, Command::SaveCsv) }
            </p>
        </section>
    }
}
