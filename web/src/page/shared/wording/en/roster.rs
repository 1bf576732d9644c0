//! What came of a roster: rows, cells, sums, Annex 1 and Annex 2.

use super::English;
use super::pieces::how_many;
use crate::page::shared::wording::amounts::{grouped, number};
use crate::page::shared::wording::roster::{RosterLabels, RosterWording};
use crate::page::shared::wording::rules::RuleWording;
use wengang_core::Yuan;
use wengang_core::notice::City;
use wengang_core::roster::{AnnexTwoColumn, DoubtCause, Note, Problem, RowState};

impl RosterWording for English {
    fn labels(&self) -> &'static RosterLabels {
        &LABELS
    }

    fn state(&self, state: RowState) -> &'static str {
        match state {
            RowState::Counted => "Counted",
            RowState::Open => "Not certain",
            RowState::Ineligible => "Not eligible",
            RowState::Error => "To correct",
        }
    }

    fn note(&self, note: Note, same_as: Option<u32>) -> String {
        let other = same_as.map(|row| format!(" (see row {row})")).unwrap_or_default();
        let text = match note {
            Note::IdMissing => "No ID number",
            Note::IdMasked => "ID number starred out; it cannot tell people apart",
            Note::IdOld => "An old ID number of 15 digits",
            Note::PossiblySamePerson => "May be the same person as another row of that name",
            Note::Duplicate => "The same person is counted in another row",
            Note::SeveralRows => "Several rows of one person, taken together",
            Note::SeveralFares => "Several fares; the one that brings most is taken",
            Note::DaysNotExact => "Days not exact; judged at the shortest and the longest",
            Note::HiddenRow => "A row that is hidden in the sheet was read too",
            Note::BeyondTheFund => "What is left of the employment subsidy fund does not cover this person",
        };
        format!("{text}{other}")
    }

    fn other_sheet(&self, name: &str) -> String {
        format!("Sheet “{name}” also has people in it and was not read; tick it to count its people too")
    }

    fn problem(&self, problem: Problem) -> &'static str {
        match problem {
            Problem::NotAChoice => "not a known word",
            Problem::NotADate => "not a readable date",
            Problem::NoSuchDay => "no such day in the calendar",
            Problem::OutOfRange => "the year must be between 1950 and 2100",
            Problem::EndBeforeStart => "ends before it starts",
            Problem::NotMoney => "not a readable amount",
            Problem::Negative => "an amount below 0",
            Problem::FinerThanFen => "finer than a fen",
            Problem::TooMuch => "too large",
            Problem::TooMany => "too many rows of one person",
            Problem::NotAPlace => "no known province",
            Problem::NotALength => "not a length of time",
            Problem::UnitNotSaid => "months or years is not said",
            Problem::NotAnId => "not an ID number of 18 characters",
            Problem::IdChecksum => "the ID number’s check character is wrong; one digit may be a slip",
            Problem::IdPowerOfTen => {
                "the spreadsheet turned the ID number into a power of ten and lost its digits; format the column as text and type it again"
            }
            Problem::IdRounded => "the spreadsheet rounded the ID number; format the column as text and retype it",
            Problem::IdOfCertificate => "a disability certificate’s number of 20; its first 18 are the ID number",
            Problem::NotSurelyAPerson => {
                "no ID number, and perhaps no person: it looks like no name, or the others have a number, or the amount is a sum of rows"
            }
            Problem::OtherHeader => "under another header with other columns, so not read",
            Problem::IdElsewhere => "an ID number stands in another cell; please move it to its own column",
            Problem::CellsOutOfStep => "its cells do not match the headings; is a comma in an amount unquoted?",
            Problem::AmountOfSeveralRows => "one amount is merged over several rows; each person’s is not known",
            Problem::FormulaWithoutValue => "no result yet; open and save the file in a spreadsheet program",
            Problem::StruckOut => "this is struck through; does it still hold?",
            Problem::IdUnderTwoNames => "one ID number under two names",
            Problem::Contradicts => "rows of one person contradict each other here",
            Problem::OtherRow => "another row of the same person is to be corrected",
            Problem::Nobody => "neither a name nor an ID number",
            Problem::SpreadsheetError => "a spreadsheet’s error message, not a value",
            Problem::Garbled => "damaged characters",
        }
    }

    fn cell(&self, row: u32, letter: &str, heading: &str, value: &str, what: &str) -> String {
        let value = if value.trim().is_empty() { String::new() } else { format!(" “{}”", value.trim()) };
        format!("Row {row}, column {letter} ({heading}){value}: {what}")
    }

    fn doubt(&self, cause: DoubtCause) -> &'static str {
        match cause {
            DoubtCause::AnotherYear => "about another year",
            DoubtCause::PartOfYear => "only a part of the year",
            DoubtCause::OneMonth => "about one month",
            DoubtCause::Rate => "a rate by month or day",
            DoubtCause::UnknownPeriod => "beside a column that counts months or days, so for how long is unclear",
            DoubtCause::Planned => "expected or planned",
            DoubtCause::NotPaid => "says that money is still owed",
            DoubtCause::Advanced => "advanced, lent or paid back",
            DoubtCause::Household => "perhaps the whole household’s, or income of every kind",
            DoubtCause::AnotherPerson => "perhaps about somebody else",
            DoubtCause::PartOfPay => "only one part of the pay",
            DoubtCause::Net => "what is left after deductions; the full pay may be more",
            DoubtCause::OneWay => "one way only",
            DoubtCause::Reimbursed => "says that somebody paid it back",
            DoubtCause::Duration => "says how long; from which day to which is needed",
            DoubtCause::ChosenTwice => "two columns are chosen for the same; please keep one",
            DoubtCause::NotAssisted => "says that the household is not an assisted one",
            DoubtCause::Death => "says that the person has died",
            DoubtCause::SetAside => "says that the row is to be left out or is wrong",
            DoubtCause::Left => "says that the person has left",
            DoubtCause::AlreadyReceived => "says that something was received or claimed before",
            DoubtCause::PublicPost => "speaks of a public-welfare post",
            DoubtCause::RegisteredElsewhere => "says that the household is registered in another province",
            DoubtCause::Contradicts => "another column of the row says otherwise",
            DoubtCause::SumDiffers => "the months do not add up to it",
            DoubtCause::Unclear => "written so, it settles nothing",
        }
    }

    fn own_total(&self, row: u32, said: Yuan, read: Yuan) -> String {
        let fits = if said == read { "they agree" } else { "they differ; is a row missing, or one too many?" };
        let (said, read) = (grouped(said), grouped(read));
        format!("The roster’s own total in row {row} is {said}\u{a0}yuan, {read}\u{a0}yuan were read: {fits}")
    }

    fn side_by_side(&self, row: u32) -> String {
        format!("The table stands side by side; what is on the right is read below, numbered from row {row} on")
    }

    fn share(&self, people: usize, yuan: Yuan) -> String {
        let who = how_many(people);
        if yuan.is_zero() {
            return who;
        }
        let yuan = grouped(yuan);
        format!("{who}, {yuan}\u{a0}yuan")
    }

    fn nobody_read(&self) -> &'static str {
        "There is nobody under the header. Please check which row is the header, or use another roster"
    }

    fn counts(&self, rows: [usize; 5]) -> String {
        let [read, counted, open, ineligible, error] = rows.map(number);
        format!(
            "{read} rows read: {counted} counted, {open} not certain, {ineligible} not eligible, {error} to correct."
        )
    }

    fn annex_column(&self, column: AnnexTwoColumn) -> (&'static str, &'static str) {
        match column {
            AnnexTwoColumn::Head => ("", ""),
            AnnexTwoColumn::CareerGuidance => ("", "Career guidance, times"),
            AnnexTwoColumn::JobOffers => ("", "Job offers, times"),
            AnnexTwoColumn::FreeTraining => ("", "Free training, times"),
            AnnexTwoColumn::PlacementPeople => ("Placement grant", "people"),
            AnnexTwoColumn::PlacementAgencies => ("Placement grant", "agencies"),
            AnnexTwoColumn::PlacementYuan => ("Placement grant", "yuan"),
            AnnexTwoColumn::WorkshopPeople => ("Workshop award", "people"),
            AnnexTwoColumn::Workshops => ("Workshop award", "workshops"),
            AnnexTwoColumn::WorkshopYuan => ("Workshop award", "yuan"),
            AnnexTwoColumn::Bases => ("Base award", "bases"),
            AnnexTwoColumn::BaseYuan => ("Base award", "yuan"),
            AnnexTwoColumn::PublicPostPeople => ("Public-welfare posts", "people"),
            AnnexTwoColumn::PublicPostYuan => ("Public-welfare posts", "yuan"),
            AnnexTwoColumn::IncubatorPeople => ("Start-up incubators", "people"),
            AnnexTwoColumn::IncubatorYuan => ("Start-up incubators", "yuan"),
            AnnexTwoColumn::UntitledPeople => ("(title missing in the printed form)", "people"),
            AnnexTwoColumn::UntitledYuan => ("(title missing in the printed form)", "yuan"),
            AnnexTwoColumn::OtherPeople => ("Other policies paid by the fund", "people"),
            AnnexTwoColumn::OtherYuan => ("Other policies paid by the fund", "yuan"),
            AnnexTwoColumn::OtherContent => ("Other policies paid by the fund", "which"),
        }
    }

    fn city_progress(&self, city: City, sure: usize, unknown: usize, target: u32, thousandths: usize) -> String {
        let name = RuleWording::city(self, city);
        let (whole, tenth) = (thousandths / 10, thousandths % 10);
        let open = if unknown == 0 { String::new() } else { format!(", {} not known", number(unknown)) };
        let (target, sure) = (number(target as usize), number(sure));
        format!("{name}: target {target}, in work in the roster {sure}{open}: {whole}.{tenth}% of the target")
    }
}

const LABELS: RosterLabels = RosterLabels {
    granted: "To apply for",
    discretionary: "If local authorities decide so",
    open: "Not certain, at most",
    error: "Rows to correct, at most once corrected",
    local: "Amount set locally",
    incomplete: "This file is incomplete; perhaps it was not downloaded or copied to the end. Please fetch it again.",
};
