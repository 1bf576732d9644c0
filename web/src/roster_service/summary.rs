//! What came of a roster, in short and in words.

use super::messages::{
    AnnexColumn, CityTarget, ColumnQuestion, Named, RosterColumn, RosterFix, RosterSummary, SumPart, SupportSum,
    TableSummary, WordQuestion,
};
use super::sources::Sources;
use crate::page::shared::covered::notice_of_or_latest;
use crate::page::shared::wording::language::Language;
use crate::page::shared::wording::roster::RosterWording;
use wengang_core::notice::City;
use wengang_core::roster::{
    AnnexTwo, AnnexTwoCell, AnnexTwoColumn, Column, ColumnDoubt, ColumnWords, Counts, Field, Fix, FixWhat, Layout,
    OwnTotal, Problem, ProvisionTotal, Replacement, Roster, RowState, Share, Summary, UnreadWords,
};
use wengang_core::{Notice, Year, Yuan};

/// Says what came of it.
pub(super) fn of(roster: &Roster, language: Language, tables: Vec<TableSummary>) -> RosterSummary {
    let said = language.roster_words();
    let sources = Sources::of(roster, language);
    let summary = roster.summary();
    let Counts { read, counted, open, ineligible, error } = summary.tally.rows;
    RosterSummary {
        kind: Named { name: summary.kind.name().to_owned(), label: said.kind(summary.kind).to_owned() },
        columns: roster.shared_columns().iter().filter_map(|columns| shared_column(roster, columns)).collect(),
        shared: roster.shared_columns().to_vec(),
        counts: said.counts([read, counted, open, ineligible, error]),
        totals: summary.totals,
        sum: sum(&summary, language),
        supports: supports(&summary, language),
        questions: questions(&summary, roster.settings().year, &sources),
        words: summary.words.iter().map(|unread| word_question(unread, &sources)).collect(),
        fixes: fixes(&summary, said),
        notes: notes(&summary, &sources, &tables),
        skipped: summary.skipped.iter().map(|skipped| sources.skipped(skipped)).collect(),
        annex: annex(&summary, language),
        cities: cities(notice_of_or_latest(Some(roster.settings().year)), &summary, language),
        states: states(&summary.tally.rows, said),
        tables,
    }
}

/// What to know: the sheets that were not read though they hold people, what there is about rows, and how the roster's own
/// sums compare with what was read.
fn notes(summary: &Summary, sources: &Sources, tables: &[TableSummary]) -> Vec<String> {
    let said = sources.said();
    let left_out = tables.iter().filter(|table| !table.refused.is_empty());
    let left_out = left_out.map(|table| said.in_sheet(&table.name, &table.refused));
    let sheets = sources.other_sheets();
    let sheets = sheets.iter().map(|name| said.other_sheet(name));
    let rows = summary.notes.iter().map(|(note, count)| format!("{} × {count}", said.note(*note, None)));
    let total = |total: &OwnTotal| {
        let text = said.own_total(sources.row(total.row), total.said, total.read);
        sources.named(total.row, text)
    };
    let totals = summary.own_totals.iter().map(total);
    sources
        .read_as()
        .into_iter()
        .chain(left_out)
        .chain(sheets)
        .chain(sources.side_by_side())
        .chain(rows)
        .chain(totals)
        .collect()
}

fn questions(summary: &Summary, year: Year, sources: &Sources) -> Vec<ColumnQuestion> {
    let said = sources.said();
    let question = |doubt: &ColumnDoubt| {
        let ColumnDoubt { letter, heading, cause, rows, share: Share { people, yuan }, .. } = doubt;
        let confirmed = doubt.field.filter(|_| doubt.can_be_confirmed);
        ColumnQuestion {
            column: doubt.column,
            text: sources
                .of_column(doubt.column, said.column_question((letter, heading), *cause, *rows, *people, *yuan)),
            confirm: confirmed.map(|field| said.confirm(field, year)).unwrap_or_default(),
            leave_out: said.leave_out(letter, heading),
        }
    };
    summary.doubts.iter().map(question).collect()
}

/// The sum in words. Where all that there may be stands in rows to be corrected, it is not said that there is nothing.
pub(super) fn sum(summary: &Summary, language: Language) -> String {
    if summary.tally.rows.read == 0 {
        return language.roster_words().nobody_read().to_owned();
    }
    let in_error = summary.tally.lines.iter().fold(Yuan::ZERO, |sum, line| sum + line.error.yuan);
    if summary.totals.most.is_zero() && !in_error.is_zero() {
        return language.roster_words().once_corrected(in_error);
    }
    language.words().sum(&summary.totals)
}

fn word_question(unread: &UnreadWords, sources: &Sources) -> WordQuestion {
    let said = sources.said();
    let UnreadWords { column, letter, heading, words, rows, share: Share { people, yuan }, replacements, .. } = unread;
    let choice =
        |choice: &Replacement| Named { name: choice.word().to_owned(), label: said.replacement(*choice).to_owned() };
    WordQuestion {
        cell: ColumnWords { column: *column, words: words.clone() },
        text: sources.of_column(*column, said.word_question((letter, heading), words, *rows, *people, *yuan)),
        choices: replacements.iter().map(choice).collect(),
    }
}

/// What to fix next: nothing on which no money hangs, and no words that are asked about already.
fn fixes(summary: &Summary, said: &dyn RosterWording) -> Vec<RosterFix> {
    let asked = |field: Field| {
        let few = summary.words.len() < UnreadWords::MOST;
        few && summary.words.iter().any(|unread| unread.field == field)
    };
    let about_words = |problem| matches!(problem, Problem::NotAChoice | Problem::NotAPlace);
    let is_asked = |what| matches!(what, FixWhat::Cell { field, problem } if about_words(problem) && asked(field));
    let moving = summary.fixes.iter().filter(|fix| !fix.share.yuan.is_zero() && !is_asked(fix.what));
    moving
        .map(|Fix { what, share }| RosterFix { what: *what, text: said.fix(*what, share.people, share.yuan) })
        .collect()
}

fn states(counts: &Counts, said: &dyn RosterWording) -> Vec<(Named, usize)> {
    let count = |state: RowState| match state {
        RowState::Counted => counts.counted,
        RowState::Open => counts.open,
        RowState::Ineligible => counts.ineligible,
        RowState::Error => counts.error,
    };
    let named = |state: RowState| Named { name: state.name().to_owned(), label: said.state(state).to_owned() };
    RowState::ALL.iter().map(|state| (named(*state), count(*state))).collect()
}

fn supports(summary: &Summary, language: Language) -> Vec<SupportSum> {
    let lines = &summary.tally.lines;
    let longest = lines.iter().map(|line| fen(line.most() + line.error.yuan)).max().unwrap_or(0);
    lines.iter().map(|line| support_sum(line, longest, language)).collect()
}

fn support_sum(line: &ProvisionTotal, longest: u64, language: Language) -> SupportSum {
    let (words, said) = (language.words(), language.roster_words());
    let labels = said.labels();
    let part = |name: &str, label: &str, Share { people, yuan }: Share| {
        let length = (fen(yuan) * 1000).checked_div(longest).and_then(|part| u32::try_from(part).ok());
        SumPart {
            name: name.to_owned(),
            label: label.to_owned(),
            share: said.share(people, yuan),
            length: length.unwrap_or(0),
        }
    };
    let open = if line.open.yuan.is_zero() { said.state(RowState::Open) } else { labels.open };
    let parts = [
        part("granted", labels.granted, line.granted),
        part("discretionary", labels.discretionary, line.discretionary),
        part("local", labels.local, Share { people: line.local, yuan: Yuan::ZERO }),
        part("open", open, line.open),
        part("error", labels.error, line.error),
    ];
    let people = [line.granted.people, line.discretionary.people, line.local, line.open.people, line.error.people];
    let kept = parts.into_iter().zip(people).filter(|(_, people)| 0 < *people).map(|(part, _)| part);
    SupportSum {
        support: words.support(line.provision).plain.to_owned(),
        fund: words.fund(line.fund).to_owned(),
        parts: kept.collect(),
    }
}

/// An amount in whole fen, for the length of a bar.
fn fen(yuan: Yuan) -> u64 {
    yuan.whole_shares(Yuan::fen(1)) as u64
}

fn annex(summary: &Summary, language: Language) -> Vec<AnnexColumn> {
    let form = AnnexTwo::of(&[summary]);
    let column = |column: &AnnexTwoColumn| {
        let (group, title) = language.roster_words().annex_column(*column);
        let colon = if group.is_empty() { "" } else { language.words().labels().colon };
        AnnexColumn {
            name: column.name().to_owned(),
            group: group.to_owned(),
            title: title.to_owned(),
            label: format!("{group}{colon}{title}"),
            value: match form.cell(*column) {
                AnnexTwoCell::Blank => String::new(),
                // As printed, in every language.
                AnnexTwoCell::Head => "合计".to_owned(),
                AnnexTwoCell::Count { count } => count.to_string(),
                AnnexTwoCell::Money { yuan } => yuan.to_string(),
            },
        }
    };
    AnnexTwoColumn::ALL.iter().map(column).collect()
}

/// How far the people in work are towards the target of each city that has one.
fn cities(notice: &Notice, summary: &Summary, language: Language) -> Vec<CityTarget> {
    let line = |city: &City| {
        let progress = summary.in_work.towards(*city, notice.targets.city(*city)?);
        let people = progress.in_work;
        let said = language.roster_words();
        let line = said.city_progress(*city, people.sure, people.unknown, progress.target, progress.per_thousand);
        let city = Named { name: city.name().to_owned(), label: language.words().city(*city).to_owned() };
        Some(CityTarget { city, line })
    };
    City::ALL.iter().filter_map(line).collect()
}

/// The columns of a table as the page shows them.
pub(super) fn columns(layout: &Layout) -> Vec<RosterColumn> {
    layout.columns().iter().map(shown).collect()
}

/// Columns of several tables that are shown as one.
fn shared_column(roster: &Roster, columns: &[usize]) -> Option<RosterColumn> {
    let mut all = columns.iter().filter_map(|column| roster.column(*column));
    let first = shown(all.next()?);
    Some(RosterColumn { used: first.used || all.any(Column::is_read), ..first })
}

fn shown(column: &Column) -> RosterColumn {
    RosterColumn {
        letter: column.letter.clone(),
        heading: column.heading.clone(),
        field: column.field.map_or("", Field::name).to_owned(),
        used: column.is_read(),
    }
}
