//! What a roster shows, in the words in which a golden case expects it.

use serde_json::{Value, json};
use wengang_core::Totals;
use wengang_core::roster::{
    Column, ColumnDoubt, Counts, DoubtView, ErrorView, Fix, FixWhat, InWork, OrganisationTotal, OwnTotal,
    ProvisionTotal, Roster, RowError, RowResult, Share, Skipped,
};

/// A row in short: its number, its state, its claims, its notes, whose row has the claims.
pub fn row(row: &RowResult) -> String {
    let claims: Vec<String> = row
        .claims()
        .map(|claim| {
            let amount = serde_json::to_value(claim.amount).unwrap();
            match (claim.verdict.name(), amount["kind"].as_str().unwrap()) {
                ("not-eligible", _) => {
                    format!("no({})", claim.failed.iter().map(|failed| failed.name()).collect::<Vec<_>>().join(" "))
                }
                (_, "exact") => amount["yuan"].as_str().unwrap().to_owned(),
                (_, "between") => {
                    format!("{}..{}", amount["least"].as_str().unwrap(), amount["most"].as_str().unwrap())
                }
                (_, kind) => kind.to_owned(),
            }
        })
        .collect();
    let notes: Vec<&str> = row.notes.iter().map(|note| note.name()).collect();
    let mut short = format!("{} {}", row.row, row.state.name());
    if !claims.is_empty() {
        short += &format!(" {}", claims.join(" + "));
    }
    if let Some(same) = row.same_as {
        short += &format!(" as row {same}");
    }
    if !notes.is_empty() {
        short += &format!(" [{}]", notes.join(" "));
    }
    short
}

pub fn fix(fix: &Fix) -> String {
    let what = match fix.what {
        FixWhat::Cell { field, problem } => format!("{} {}", field.name(), problem.name()),
        FixWhat::Missing { fact } => format!("missing {}", fact.name()),
        FixWhat::SamePerson => "same person".to_owned(),
        FixWhat::AskThePlace { reading } => format!("ask {}", reading.name()),
    };
    format!("{what}: {}", share(fix.share))
}

pub fn share(share: Share) -> String {
    format!("{} people {}", share.people, share.yuan)
}

pub fn column(column: &Column) -> Option<String> {
    Some(format!("{} {}", column.letter, column.field?.name()))
}

pub fn skipped(Skipped { first, last, reason }: &Skipped) -> String {
    let rows = if first == last { first.to_string() } else { format!("{first}-{last}") };
    format!("{rows} {}", reason.name())
}

pub fn error(view: ErrorView) -> String {
    let RowError { row, field, problem } = view.error;
    format!("{}{row} {}: {} `{}`", view.letter.unwrap_or_default(), field.name(), problem.name(), view.value)
}

pub fn line(line: &ProvisionTotal) -> String {
    let mut parts = vec![format!("{} from {}", line.provision.name(), line.fund.name())];
    let shares =
        [("granted", line.granted), ("discretionary", line.discretionary), ("open", line.open), ("error", line.error)];
    let named = shares.into_iter().filter(|(_, part)| *part != Share::default());
    parts.extend(named.map(|(name, part)| format!("{name} {}", share(part))));
    let counts = [("local", line.local), ("ineligible", line.ineligible)];
    let counted = counts.into_iter().filter(|(_, people)| 0 < *people);
    parts.extend(counted.map(|(name, people)| format!("{name} {people} people")));
    parts.join(", ")
}

pub fn organisation(OrganisationTotal { name, granted }: &OrganisationTotal) -> String {
    format!("{name}: {}", share(*granted))
}

pub fn doubt(doubt: &ColumnDoubt) -> String {
    let ColumnDoubt { letter, heading, cause, rows, can_be_confirmed, .. } = doubt;
    let answer = if *can_be_confirmed { "confirm or leave out" } else { "leave out" };
    format!("{letter} {heading}: {}, {rows} rows, {}; {answer}", cause.name(), share(doubt.share))
}

pub fn own_total(OwnTotal { row, said, read }: &OwnTotal) -> String {
    format!("{row}: said {said}, read {read}")
}

pub fn cells_in_doubt(roster: &Roster, row: &RowResult) -> Vec<String> {
    let cell = |doubt: DoubtView| format!("{}{}: {} `{}`", doubt.letter, row.row, doubt.cause.name(), doubt.value);
    roster.doubts_of(row).into_iter().map(cell).collect()
}

/// Everything that a report says, in short.
pub fn in_short(roster: &Roster) -> Value {
    let (summary, results) = (roster.summary(), roster.results());
    let Counts { read, counted, open, ineligible, error: wrong } = summary.tally.rows;
    let Totals { granted, discretionary, most } = summary.totals;
    let InWork { sure, unknown } = summary.in_work;
    json!({
        "kind": summary.kind.name(),
        "columns": roster.layout().columns().iter().filter_map(column).collect::<Vec<_>>(),
        "rows": results.rows().iter().map(row).collect::<Vec<_>>(),
        "errors": results.errors().iter().map(|wrong| error(roster.error(wrong))).collect::<Vec<_>>(),
        "skipped": results.skipped().iter().map(skipped).collect::<Vec<_>>(),
        "doubts": summary.doubts.iter().map(doubt).collect::<Vec<_>>(),
        "own_totals": summary.own_totals.iter().map(own_total).collect::<Vec<_>>(),
        "side_by_side": summary.side_by_side.map(|row| row.get()),
        "cells_in_doubt": results.rows().iter().flat_map(|row| cells_in_doubt(roster, row)).collect::<Vec<_>>(),
        "lines": summary.tally.lines.iter().map(line).collect::<Vec<_>>(),
        "fixes": summary.fixes.iter().map(fix).collect::<Vec<_>>(),
        "totals": format!("{granted} granted, {discretionary} discretionary, {most} at most"),
        "counts": format!("{read} read: {counted} counted, {open} open, {ineligible} ineligible, {wrong} error"),
        "in_work": format!("{sure} of {} people, {unknown} unknown", summary.people),
        "organisations": summary.organisations.iter().map(organisation).collect::<Vec<_>>(),
    })
}
