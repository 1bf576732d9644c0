//! Why a row came to what it came to, in short.

use super::sources::Sources;
use crate::page::shared::wording::language::Language;
use crate::page::shared::wording::reasons::Told;
use wengang_core::ProvisionId;
use wengang_core::outcome::{Check, Condition, Outcome};
use wengang_core::roster::{DoubtView, ErrorView, Masking, Roster, RowError, RowResult, Trace, Traces};

/// The reasons of the rows of one roster, one after the other.
pub(super) struct Reasons<'a> {
    roster: &'a Roster,
    language: Language,
    masking: Masking,
    traces: Option<Traces<'a>>,
}

impl<'a> Reasons<'a> {
    /// Those of that roster; what is quoted of a cell goes through `masking`.
    pub fn of(roster: &'a Roster, language: Language, masking: Masking) -> Self {
        Self { roster, language, masking, traces: roster.traces() }
    }

    /// Why a row came to that: what is wrong, what to know, what failed and by what figures, what is missing or open.
    pub fn of_row(&self, result: &RowResult) -> Vec<String> {
        let (roster, language, masking, words) = (self.roster, self.language, self.masking, self.language.words());
        let mut reasons = errors(roster, language, masking, result);
        reasons.extend(doubts(roster, language, masking, result));
        reasons.extend(Sources::of(roster, language).notes(result, masking));
        let trace = self.trace(result);
        for claim in result.claims() {
            let support = format!("{}{}", words.support(claim.provision).plain, words.labels().colon);
            let failed = claim.failed.iter().map(|condition| {
                let failed = words.failed(condition);
                let figures = trace.as_ref().and_then(|trace| self.figures(trace, claim.provision, condition));
                let failed = figures.map_or_else(|| failed.to_owned(), |figures| words.with_note(failed, &figures));
                format!("{support}✗ {failed}")
            });
            reasons.extend(failed);
            reasons.extend(claim.missing.iter().map(|fact| format!("{support}? {}", words.short(fact))));
            reasons.extend(claim.open.iter().map(|reading| {
                let why = words.told(Told::of_support(claim.provision, reading));
                format!("{support}{why}")
            }));
        }
        reasons
    }

    /// The trace of a row where a condition failed that is measured; none where its days are not said exactly.
    fn trace(&self, result: &RowResult) -> Option<Trace> {
        let is_measured = |condition: Condition| MEASURED.contains(&condition);
        if !result.claims().any(|claim| claim.failed.iter().any(is_measured)) {
            return None;
        }
        let place = self.roster.results().rows().binary_search_by_key(&result.row, |row| row.row).ok()?;
        self.traces.as_ref()?.of(place).filter(|trace| trace.at_most.is_none())
    }

    /// The figures by which a condition of a support failed, where it has any.
    fn figures(&self, trace: &Trace, provision: ProvisionId, condition: Condition) -> Option<String> {
        if !MEASURED.contains(&condition) {
            return None;
        }
        let outcome = trace.outcomes.iter().find(|outcome| outcome.provision == provision)?;
        let check = checks(outcome).iter().find(|check| check.condition == condition)?;
        let measure = self.language.words().measure(check.finding.measure.as_ref()?, check.finding.truth);
        Some(measure.trim_end_matches(['。', '.']).to_owned())
    }
}

/// The conditions that are measured by figures of the person's own.
const MEASURED: [Condition; 4] =
    [Condition::AwayLongEnough, Condition::AtHomeLongEnough, Condition::PayReachesLine, Condition::ContractLongEnough];

/// The conditions of the person whom an outcome is about.
pub(super) fn checks(outcome: &Outcome) -> &[Check] {
    outcome.people.first().map_or(&outcome.conditions, |person| &person.conditions)
}

/// The cells in which something is wrong.
pub(super) fn errors(roster: &Roster, language: Language, masking: Masking, result: &RowResult) -> Vec<String> {
    let (said, row) = (language.roster_words(), Sources::of(roster, language).row(result.row));
    let cell = |error: &RowError| {
        let ErrorView { error, letter, heading, value } = roster.error(error);
        let heading = heading.filter(|heading| !heading.is_empty()).unwrap_or(said.field(error.field));
        let (heading, value) = (masking.text(heading, None), masking.cell(value, heading, Some(error.field)));
        said.cell(row, &letter.unwrap_or_default(), &heading, &value, said.problem(error.problem))
    };
    roster.results().errors_of(result.row).iter().map(cell).collect()
}

/// The cells that do not settle what they seem to say.
pub(super) fn doubts(roster: &Roster, language: Language, masking: Masking, result: &RowResult) -> Vec<String> {
    let (said, row) = (language.roster_words(), Sources::of(roster, language).row(result.row));
    let cell = |DoubtView { letter, heading, field, value, cause }: &DoubtView| {
        let (heading, value) = (masking.text(heading, None), masking.cell(value, heading, *field));
        said.cell(row, letter, &heading, &value, said.doubt(*cause))
    };
    roster.doubts_of(result).iter().map(cell).collect()
}
