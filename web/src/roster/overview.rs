//! What came of a roster, in short and in words.

use super::desk::columns;
use super::messages::{AnnexColumn, Named, Overview, SumLine};
use crate::wording::Language;
use crate::wording::roster::RosterWords;
use wengang_core::Yuan;
use wengang_core::notice::{City, Notice};
use wengang_core::roster::{
    AnnexTwo, AnnexTwoCell, AnnexTwoColumn, Counts, Fix, ProvisionTotal, Roster, RowState, Share, Skipped, Summary,
};

/// Says what came of it.
pub(super) fn of(roster: &Roster, language: Language) -> Overview {
    let (words, said) = (language.words(), language.roster_words());
    let summary = roster.summary();
    let Counts { read, counted, open, ineligible, error } = summary.tally.rows;
    Overview {
        kind: Named { name: summary.kind.name().to_owned(), label: (said.kind)(summary.kind).to_owned() },
        columns: columns(roster.layout()),
        counts: (said.counts)([read, counted, open, ineligible, error]),
        totals: summary.totals,
        sum: (words.sum)(&summary.totals),
        lines: lines(&summary, language),
        fixes: summary.fixes.iter().map(|Fix { what, share }| (said.fix)(*what, share.people, share.yuan)).collect(),
        notes: summary.notes.iter().map(|(note, count)| format!("{} × {count}", (said.note)(*note, None))).collect(),
        skipped: summary
            .skipped
            .iter()
            .map(|Skipped { first, last, reason }| (said.skipped)(first.get(), last.get(), *reason))
            .collect(),
        annex: annex(&summary, said),
        cities: City::ALL.iter().map(|city| city_line(*city, &summary, said)).collect(),
        states: states(&summary.tally.rows, said),
    }
}

fn states(counts: &Counts, said: &RosterWords) -> Vec<(Named, usize)> {
    let count = |state: RowState| match state {
        RowState::Counted => counts.counted,
        RowState::Open => counts.open,
        RowState::Ineligible => counts.ineligible,
        RowState::Error => counts.error,
    };
    let named = |state: RowState| Named { name: state.name().to_owned(), label: (said.state)(state).to_owned() };
    RowState::ALL.iter().map(|state| (named(*state), count(*state))).collect()
}

fn lines(summary: &Summary, language: Language) -> Vec<SumLine> {
    let lines = &summary.tally.lines;
    let longest = lines.iter().map(|line| fen(line.most() + line.error.yuan)).max().unwrap_or(0);
    lines.iter().map(|line| sum_line(line, longest, language)).collect()
}

fn sum_line(line: &ProvisionTotal, longest: u64, language: Language) -> SumLine {
    let (words, said) = (language.words(), language.roster_words());
    let labels = &said.labels;
    let part = |name: &str, label: &str, Share { people, yuan }: Share| {
        let length = (fen(yuan) * 1000).checked_div(longest).and_then(|part| u32::try_from(part).ok());
        (name.to_owned(), label.to_owned(), (said.share)(people, yuan), length.unwrap_or(0))
    };
    let parts = [
        part("granted", labels.granted, line.granted),
        part("discretionary", labels.discretionary, line.discretionary),
        part("local", labels.local, Share { people: line.local, yuan: Yuan::ZERO }),
        part("open", labels.open, line.open),
        part("error", labels.error, line.error),
    ];
    let people = [line.granted.people, line.discretionary.people, line.local, line.open.people, line.error.people];
    let kept = parts.into_iter().zip(people).filter(|(_, people)| 0 < *people).map(|(part, _)| part);
    SumLine {
        support: (words.support)(line.provision).plain.to_owned(),
        fund: (words.fund)(line.fund).to_owned(),
        parts: kept.collect(),
    }
}

/// An amount in whole fen, for the length of a bar.
fn fen(yuan: Yuan) -> u64 {
    yuan.whole_shares(Yuan::fen(1)) as u64
}

fn annex(summary: &Summary, said: &RosterWords) -> Vec<AnnexColumn> {
    let form = AnnexTwo::of(&[summary]);
    let column = |column: &AnnexTwoColumn| AnnexColumn {
        name: column.name().to_owned(),
        title: (said.annex_column)(*column).to_owned(),
        value: match form.cell(*column) {
            AnnexTwoCell::Blank => String::new(),
            // As printed, in every language.
            AnnexTwoCell::Head => "合计".to_owned(),
            AnnexTwoCell::Count { count } => count.to_string(),
            AnnexTwoCell::Money { yuan } => yuan.to_string(),
        },
    };
    AnnexTwoColumn::ALL.iter().map(column).collect()
}

fn city_line(city: City, summary: &Summary, said: &RosterWords) -> String {
    let target = Notice::latest().targets.city(city).unwrap_or_default();
    let progress = summary.in_work.towards(city, target);
    (said.city)(city, progress.in_work.sure, progress.in_work.unknown, progress.target, progress.per_thousand)
}
