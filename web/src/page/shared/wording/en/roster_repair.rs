//! What is asked about a roster, and what is to be put right in it.

use super::English;
use super::pieces::how_many;
use crate::page::shared::wording::amounts::grouped;
use crate::page::shared::wording::conditions::ConditionWording;
use crate::page::shared::wording::questions::QuestionWording;
use crate::page::shared::wording::roster::RosterWording;
use crate::page::shared::wording::roster_file::RosterFileWording;
use crate::page::shared::wording::roster_repair::{RepairLabels, RosterRepairWording};
use wengang_core::roster::{DoubtCause, Field, FixWhat, Replacement};
use wengang_core::{Year, Yuan};

impl RosterRepairWording for English {
    fn repair_labels(&self) -> &'static RepairLabels {
        &LABELS
    }

    fn column_question(
        &self,
        (letter, heading): (&str, &str),
        cause: DoubtCause,
        rows: usize,
        people: usize,
        yuan: Yuan,
    ) -> String {
        let yuan = grouped(yuan);
        let rows = if rows == 1 { "1 row is".to_owned() } else { format!("{rows} rows are") };
        let who = how_many(people);
        let why = self.doubt(cause);
        format!("Column {letter} ({heading}): {why}. {rows} open because of it: {who}, up to {yuan}\u{a0}yuan.")
    }

    fn confirm(&self, field: Field, year: Year) -> String {
        match field {
            Field::Pay => format!("It is the pay of the whole of {year}"),
            Field::Fare => "It is the fare of the round trip".to_owned(),
            Field::Name => "What stands behind the names changes nothing".to_owned(),
            field => format!("It is “{}”", self.field(field)),
        }
    }

    fn leave_out(&self, letter: &str, heading: &str) -> String {
        format!("Leave column {letter} out ({heading})")
    }

    fn word_question(
        &self,
        (letter, heading): (&str, &str),
        words: &str,
        rows: usize,
        people: usize,
        yuan: Yuan,
    ) -> String {
        let yuan = grouped(yuan);
        let rows = if rows == 1 { "1 row says".to_owned() } else { format!("{rows} rows say") };
        let who = how_many(people);
        format!("Column {letter} ({heading}): {rows} “{words}”: {who}, up to {yuan}\u{a0}yuan. What does it mean?")
    }

    fn replacement(&self, replacement: Replacement) -> &'static str {
        match replacement {
            Replacement::LiftedOut => "a household lifted out of poverty",
            Replacement::Monitored => "a monitored household",
            Replacement::Neither => "neither",
            Replacement::Yes => "yes",
            Replacement::No => "no",
            Replacement::ThisYear => "received for that year",
            Replacement::EarlierYear => "received for an earlier year",
            Replacement::Unable => "not able to produce on its own",
            Replacement::Employed => "employed",
            Replacement::SelfEmployed => "self-employed",
            Replacement::PublicPost => "on a public-welfare post",
            Replacement::FixedTerm => "a labour contract with an end",
            Replacement::OpenEnded => "a labour contract without an end",
            Replacement::ServiceAgreement => "a service agreement",
            Replacement::NoContract => "no contract",
            Replacement::InTheProvince => "in the province",
            Replacement::AnotherProvince => "another province",
            Replacement::Abroad => "abroad",
            Replacement::Train => "train",
            Replacement::Coach => "coach",
            Replacement::Ship => "ship",
            Replacement::Air => "aeroplane",
            Replacement::OwnCar => "own car",
            Replacement::Employer => "arranged by the employer",
        }
    }

    fn fix(&self, what: FixWhat, people: usize, yuan: Yuan) -> String {
        let yuan = grouped(yuan);
        let what = match what {
            FixWhat::Cell { field: column, problem: wrong } => {
                format!("Correct “{}”: {}", self.field(column), self.problem(wrong))
            }
            FixWhat::Missing { fact } => format!("Fill in “{}”", self.short(fact)),
            FixWhat::SamePerson => "Fill in ID numbers, to tell people of one name apart".to_owned(),
            FixWhat::AskThePlace { reading } => self.reading(reading).to_owned(),
        };
        let who = how_many(people);
        format!("{what} ({who}, up to {yuan}\u{a0}yuan)")
    }

    fn once_corrected(&self, yuan: Yuan) -> String {
        let yuan = grouped(yuan);
        format!("Nothing can be told yet; once the rows in error are corrected, up to {yuan}\u{a0}yuan")
    }

    fn corrected(&self, steps: usize) -> String {
        if steps == 1 { "1 change".to_owned() } else { format!("{steps} changes") }
    }

    fn header_at(&self, header: Option<(u32, u32)>) -> String {
        match header {
            None => "No header was found. Please say which row it is.".to_owned(),
            Some((first, last)) if first == last => format!("The header is row {first}."),
            Some((first, last)) => format!("The header is rows {first} to {last}."),
        }
    }

    fn header_length(&self, rows: u32) -> String {
        if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") }
    }

    fn cell_of_row(&self, heading: &str, row: u32) -> String {
        format!("{heading}, row {row}")
    }
}

const LABELS: RepairLabels = RepairLabels {
    questions: "Please answer these first",
    see_rows: "See these rows",
    mend_row: "Change this row",
    take_over: "Done",
    leave_row: "Leave it as it was",
    mended: "changed",
    undo: "Undo",
    redo: "Redo",
    all_columns: "Show the columns that are not used, too",
    header_rows: "Where the header is",
    first_rows: "The first rows of the table",
    header_mark: "header",
    header_up: "Move the header up a row",
    header_down: "Move the header down a row",
    header_lengths: "How many rows the header has",
    header_forgets: "With another header, columns are chosen anew; it can be undone.",
    save_reading: "Save how this was read",
    reading_holds: "The file holds headings, words and your choices, without names or rows. Next time choose it first, then the new roster: it is read the same way.",
    reading_used: "The next roster will be read the way that you saved.",
    drop_reading: "Do not use it",
    no_reading: "This .json file is not a way of reading that was saved here. For a roster, please choose an Excel or WPS workbook, or CSV.",
};
