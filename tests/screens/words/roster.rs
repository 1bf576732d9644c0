//! What employers are asked, and what is said about rosters.

use super::{Row, each, roster_repair};
use crate::product::{Entry, Language, WORKBOOK_FAULTS, covered_year};
use wengang_core::facts::BrokerKind;
use wengang_core::notice::{City, Reading};
use wengang_core::roster::{
    AnnexTwoColumn, DoubtCause, Fault, Field, FileKind, FixWhat, Note, Problem, RosterKind, RowNumber, RowState, Skip,
};
use wengang_core::truth::Fact;
use wengang_core::values::Cause;
use wengang_core::{Claimant, Refusal, Yuan};

pub(super) fn rows() -> Vec<Row> {
    [forms(), columns(), rows_of_a_roster(), faults(), sentences()].into_iter().flatten().collect()
}

/// Every entry of the forms.
pub const ENTRIES: [&str; 20] = [
    "recognised",
    "line",
    "line-source",
    "fund-left",
    "workers",
    "at-line",
    "kind",
    "organised",
    "long",
    "short",
    "without",
    "left",
    "placed",
    "all-not-received",
    "all-stayed",
    "all-registered",
    "all-without-post",
    "all-produce",
    "all-without-transport",
    "all-without-award",
];

fn forms() -> Vec<Row> {
    let words = Language::employer_words;
    let claimants = Claimant::ALL.iter().copied();
    let name = |claimant: Claimant| claimant.name().to_owned();
    let mut rows = each("who claims", claimants, name, |language, one| words(language).claimant(one).to_owned());
    let entries = || ENTRIES.map(|name| Entry::named(name).expect("an entry"));
    let name = |entry: Entry| entry.name().to_owned();
    rows.extend(each("entries", entries(), name, |language, entry| words(language).entry(entry).0.to_owned()));
    let mut hints = each("hints of entries", entries(), name, |language, one| words(language).entry(one).1.to_owned());
    hints.retain(|row| !row.words.iter().all(String::is_empty));
    rows.extend(hints);
    let mut names =
        each("entries in a message", entries(), name, |language, one| words(language).entry_name(one).to_owned());
    names.retain(|row| !row.words.iter().all(String::is_empty));
    rows.extend(names);
    let brokers = BrokerKind::ALL.iter().copied();
    let broker = |language, broker| words(language).broker(broker).to_owned();
    rows.extend(each("kinds of broker", brokers, |broker| broker.name().to_owned(), broker));
    let damage = |language, fault| words(language).workbook_fault(fault).to_owned();
    rows.extend(each("damaged workbooks", WORKBOOK_FAULTS, |fault| format!("{fault:?}"), damage));
    rows
}

fn columns() -> Vec<Row> {
    let words = Language::roster_words;
    let kinds = RosterKind::ALL.iter().copied();
    let kind = |language, kind| words(language).kind(kind).to_owned();
    let mut rows = each("kinds of roster", kinds, |kind| kind.name().to_owned(), kind);
    let field = |language, field| words(language).field(field).to_owned();
    rows.extend(each("columns", Field::ALL.iter().copied(), |field| field.name().to_owned(), field));
    let of_annex = || AnnexTwoColumn::ALL.iter().copied();
    let name = |column: AnnexTwoColumn| column.name().to_owned();
    rows.extend(each("columns of Annex 2", of_annex(), name, |language, column| {
        words(language).annex_column(column).1.to_owned()
    }));
    rows.extend(each("groups of Annex 2", of_annex(), name, |language, column| {
        words(language).annex_column(column).0.to_owned()
    }));
    let exported = |language, place: usize| words(language).exported()[place].to_owned();
    let around = |language, place: usize| {
        let labels = Language::employer_words(language).labels();
        [labels.annex_title, labels.annex_units, labels.annex_signature, labels.annex_mark][place].to_owned()
    };
    rows.extend(each("around Annex 2 in a workbook", 0..4, |place| place.to_string(), around));
    rows.extend(each("columns of an export", 0..4, |place| place.to_string(), exported));
    rows
}

fn rows_of_a_roster() -> Vec<Row> {
    let words = Language::roster_words;
    let state = |language, state| words(language).state(state).to_owned();
    let mut rows = each("states", RowState::ALL.iter().copied(), |state| state.name().to_owned(), state);
    let notes = || Note::ALL.iter().copied();
    let name = |note: Note| note.name().to_owned();
    rows.extend(each("notes", notes(), name, |language, note| words(language).note(note, None)));
    rows.extend(each("notes of another row", notes(), name, |language, note| words(language).note(note, Some(7))));
    let problem = |language, problem| words(language).problem(problem).to_owned();
    rows.extend(each("problems", Problem::ALL.iter().copied(), |problem| problem.name().to_owned(), problem));
    let doubt = |language, cause| words(language).doubt(cause).to_owned();
    rows.extend(each("doubts", DoubtCause::ALL.iter().copied(), |cause| cause.name().to_owned(), doubt));
    let skips = || Skip::ALL.iter().copied();
    let name = |skip: Skip| skip.name().to_owned();
    let why = |language, skip| {
        let row: String = words(language).skipped(3, 3, skip);
        row.split_once(['：', ':']).expect("a row and why").1.trim().to_owned()
    };
    rows.extend(each("why rows are skipped", skips(), name, why));
    rows.extend(each("skipped rows", skips(), name, |language, skip| words(language).skipped(3, 3, skip)));
    rows.extend(each("several skipped rows", skips(), name, |language, skip| words(language).skipped(3, 5, skip)));
    let labels = |language: Language, place: usize| {
        let labels = words(language).labels();
        [labels.granted, labels.discretionary, labels.open, labels.error, labels.local][place].to_owned()
    };
    let names = ["granted", "discretionary", "open", "error", "local"];
    rows.extend(each("parts of a sum", 0..5, |place| names[place].to_owned(), labels));
    rows
}

fn faults() -> Vec<Row> {
    let words = Language::roster_words;
    let refusal = Refusal::new("for_all.received", "maybe", Cause::NotAChoice);
    let faults = [
        ("too-large", Fault::TooLarge { most: 64 << 20 }),
        ("too-many-rows", Fault::TooManyRows { most: 500_000 }),
        ("too-many-columns", Fault::TooManyColumns { row: RowNumber::at(2), most: 200 }),
        ("unclosed-quote", Fault::UnclosedQuote { row: RowNumber::at(2) }),
        ("empty", Fault::Empty),
        ("no-header", Fault::NoHeader),
        ("kind-unclear", Fault::KindUnclear),
        ("nobody-named", Fault::NobodyNamed),
        ("other-kind", Fault::OtherKind),
        ("no-such-cell", Fault::NoSuchCell { row: 12, column: 2 }),
        ("year-not-covered", Fault::YearNotCovered { year: 2024 }),
        ("setting", Fault::Setting { refusal }),
    ];
    let name = |(name, _): (&str, &Fault)| name.to_owned();
    let faults = faults.iter().map(|(name, fault)| (*name, fault));
    let mut rows = each("faults", faults, name, |language, (_, fault)| words(language).fault(fault, covered_year()));
    let file = |language, kind| words(language).file(kind).unwrap_or("—").to_owned();
    rows.extend(each("kinds of file", FileKind::ALL.iter().copied(), |kind| kind.name().to_owned(), file));
    rows
}

fn sentences() -> Vec<Row> {
    let words = Language::roster_words;
    let fixes = [
        ("cell", 1, FixWhat::Cell { field: Field::Pay, problem: Problem::NotMoney }),
        ("missing", 2, FixWhat::Missing { fact: Fact::Household }),
        ("same person", 3, FixWhat::SamePerson),
        ("ask", 4, FixWhat::AskThePlace { reading: Reading::FareKinds }),
    ];
    let name = |(name, ..): (&str, usize, FixWhat)| name.to_owned();
    let fix = |language, (_, people, what)| words(language).fix(what, people, Yuan::whole(1500));
    let mut rows = each("what to fix", fixes, name, fix);
    rows.extend(questions());
    rows.extend(roster_repair::rows());
    let number = |people: usize| people.to_string();
    let share = |language, people| words(language).share(people, Yuan::fen(50_050));
    rows.extend(each("shares", [1, 2], number, share));
    let count = |language, _| words(language).counts([15, 1, 2, 3, 9]);
    rows.extend(each("counts", [15], number, count));
    let cell = |language, value| words(language).cell(6, "D", "工资", value, "…");
    rows.extend(each("cells", ["不详", " "], |value| value.to_owned(), cell));
    let city = |language, unknown| words(language).city_progress(City::Daqing, 1234, unknown, 8600, 143);
    rows.extend(each("progress of a city", [0, 7], number, city));
    let employer = Language::employer_words;
    let progress = |language, done| employer(language).progress(done, 196_700);
    rows.extend(each("how far it is", [0, 98_350, 196_700], number, progress));
    rows.extend(each("rows on the screen", [51], number, |language, from| employer(language).range(from, 100, 120)));
    let group = |language, people| employer(language).group(people, "…", if people == 1 { "" } else { "?" });
    rows.extend(each("people who come to the same", [1, 2], number, group));
    let left_out = |language, cells: usize| match cells {
        0 => employer(language).stray(&["XFD1".to_owned(), "XFD7".to_owned()]),
        cells => employer(language).cut(cells),
    };
    rows.extend(each("cells left out or cut", [0, 12], number, left_out));
    rows.extend(trouble());
    rows.extend(roster_repair::sheets());
    rows
}

/// Questions about columns, their answers, and how the roster's own sums compare with what was read.
fn questions() -> Vec<Row> {
    let words = Language::roster_words;
    let number = |count: usize| count.to_string();
    let column = ("D", "月工资");
    let question =
        |language, rows| words(language).column_question(column, DoubtCause::OneMonth, rows, rows, Yuan::whole(1000));
    let mut rows = each("questions about a column", [1, 2], number, question);
    let answers = [Field::Pay, Field::Fare, Field::To];
    let confirm = |language, field| words(language).confirm(field, covered_year());
    rows.extend(each("answers about a column", answers, |field| field.name().to_owned(), confirm));
    let leave_out = |language, _| words(language).leave_out("D", "备注");
    rows.extend(each("a column to leave out", [1], number, leave_out));
    let total = |language, read| words(language).own_total(9, Yuan::whole(15_000), Yuan::whole(read));
    rows.extend(each("totals of a roster", [15_000, 14_000], |read| read.to_string(), total));
    let beside = |language, _| words(language).side_by_side(31);
    rows.extend(each("tables side by side", [31], number, beside));
    rows
}

/// What goes wrong beside a roster, and what is said of exports.
fn trouble() -> Vec<Row> {
    let words = |language: Language, place: usize| {
        let labels = Language::employer_words(language).labels();
        let incomplete = Language::roster_words(language).labels().incomplete;
        let all = [
            labels.unreachable,
            labels.started_again,
            labels.silent,
            labels.ended,
            labels.file_unreadable,
            labels.file_slow,
            labels.not_saved,
            incomplete,
            labels.starred,
            labels.whole_in_csv,
        ];
        all[place].to_owned()
    };
    let names = [
        "unreachable",
        "started again",
        "silent",
        "ended",
        "file unreadable",
        "incomplete",
        "starred out",
        "whole in CSV",
    ];
    each("trouble beside a roster", 0..names.len(), |place| names[place].to_owned(), words)
}
