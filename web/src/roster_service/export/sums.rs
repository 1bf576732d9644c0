//! 汇总: what the sums are based on, the sums by support and fund, and what to mend first.

use super::super::summary;
use super::packed_rows::{ExportCell, PackedRows};
use crate::page::shared::covered::notice_of_or_latest;
use crate::page::shared::wording::language::Language;
use crate::workbook::messages::{PackedSheet, SheetLayout};
use wengang_core::notice::Gap;
use wengang_core::roster::{Counts, Fix, Masking, ProvisionTotal, Roster, Share, Summary};
use wengang_core::values::Window;

/// What the sums are based on, the sums, and what to mend first.
pub fn sheet(roster: &Roster, summary: &Summary, language: Language, masking: Masking) -> PackedSheet {
    let said = language.roster_words().export();
    let mut rows = PackedRows::default();
    for line in basis(roster, summary, language, masking) {
        rows.push([ExportCell::text(line)]);
    }
    rows.push([]);
    table(&mut rows, summary, language);
    let fixes =
        summary.fixes.iter().map(|Fix { what, share }| language.roster_words().fix(*what, share.people, share.yuan));
    let fixes: Vec<String> = fixes.collect();
    if !fixes.is_empty() {
        rows.push([]);
        rows.push([ExportCell::text(said.fixes)]);
        fixes.into_iter().for_each(|fix| rows.push([ExportCell::text(fix)]));
    }
    rows.sheet(said.sums, SheetLayout::Text)
}

/// The notice, the day, the amounts that the place has fixed with their sources, how many rows, and the sum in words.
fn basis(roster: &Roster, summary: &Summary, language: Language, masking: Masking) -> Vec<String> {
    let (words, settings) = (language.words(), roster.settings());
    let notice = notice_of_or_latest(Some(settings.year));
    let local = Gap::ALL.iter().filter_map(|gap| Some(words.local(*gap, settings.local.fixed(*gap, settings.year)?)));
    // A source is typed by hand, and may be somebody to telephone.
    let local = local.map(|line| masking.text(&line, None).into_owned());
    let Counts { read, counted, open, ineligible, error } = summary.tally.rows;
    let head = [
        format!("{} {}", words.labels().title.of(settings.year), notice.document()),
        words.labels().stamp.of(settings.year),
        words.as_of(Window::new(settings.year, settings.as_of).as_of),
    ];
    let counts = language.roster_words().counts([read, counted, open, ineligible, error]);
    head.into_iter().chain(local).chain([counts, summary::sum(summary, language)]).collect()
}

/// A line for each support and fund, and one for all of them; the columns are those of the chart, people beside yuan.
fn table(rows: &mut PackedRows, summary: &Summary, language: Language) {
    let (words, said) = (language.words(), language.roster_words());
    let (labels, [_, _, fund, _]) = (said.labels(), said.exported());
    let shares = [labels.granted, labels.discretionary, labels.open, labels.error];
    let headings = shares.iter().flat_map(|part| [said.people_of(part), said.yuan_of(part)]);
    let first = [said.export().support, fund].map(str::to_owned);
    rows.push(first.into_iter().chain(headings).chain([said.people_of(labels.local)]).map(ExportCell::text));
    for line in &summary.tally.lines {
        let names = [words.support(line.provision).plain, words.fund(line.fund)].map(ExportCell::text);
        rows.push(names.into_iter().chain(figures(line)));
    }
    if let Some(all) = summary.tally.lines.iter().copied().reduce(ProvisionTotal::plus) {
        let names = [ExportCell::text(said.export().all), ExportCell::Empty];
        rows.push(names.into_iter().chain(figures(&all)));
    }
}

fn figures(line: &ProvisionTotal) -> Vec<ExportCell<'static>> {
    let shares = [line.granted, line.discretionary, line.open, line.error];
    let figures =
        shares.into_iter().flat_map(|Share { people, yuan }| [ExportCell::Count(people), ExportCell::Yuan(yuan)]);
    figures.chain([ExportCell::Count(line.local)]).collect()
}
