//! What is said about rosters.

use crate::wording::Language;
use crate::wording::roster::{RosterLabels, RosterWords};
use wengang_core::Yuan;
use wengang_core::notice::City;
use wengang_core::roster::{
    AnnexTwoColumn, Fault, Field, FileKind, FixWhat, Note, Problem, RosterKind, RowState, Skip,
};

pub(in crate::wording) const WORDS: RosterWords = RosterWords {
    kind,
    field,
    state,
    note,
    problem,
    cell,
    fault,
    file,
    skipped,
    fix,
    share,
    counts,
    annex_column,
    city,
    exported: ["Result", "Amount (yuan)", "Fund", "Reasons"],
    labels: RosterLabels {
        granted: "To apply for",
        discretionary: "If the place pays",
        open: "Not certain, at most",
        error: "Rows with errors, at most once mended",
        local: "Amount set locally",
    },
};

fn kind(kind: RosterKind) -> &'static str {
    match kind {
        RosterKind::Workshop => "A workshop’s workers",
        RosterKind::Placements => "People placed",
        RosterKind::Workers => "Workers away or at home",
    }
}

fn field(field: Field) -> &'static str {
    match field {
        Field::Serial => "Running number",
        Field::Name => "Name",
        Field::Id => "ID number",
        Field::Household => "Kind of household",
        Field::LiftedOut => "Lifted out of poverty?",
        Field::Monitored => "Monitored?",
        Field::Registered => "Registered in Heilongjiang?",
        Field::Organisation => "Workshop or agency",
        Field::Pay => "Pay in the year",
        Field::Received => "Already received?",
        Field::ContractKind => "Kind of contract",
        Field::ContractMonths => "Length of contract",
        Field::ContractSpell => "Contract from – to",
        Field::ContractFrom => "Contract from",
        Field::ContractTo => "Contract to",
        Field::LeftEarly => "Left?",
        Field::StillThere => "Still there?",
        Field::Place => "Place of work",
        Field::From => "Work from",
        Field::To => "Work to",
        Field::Spell => "Work from – to",
        Field::Work => "Way of working",
        Field::PublicPost => "Public-welfare post?",
        Field::Production => "Own production?",
        Field::TransportReceived => "Travel subsidy received?",
        Field::ProductionReceived => "Production award received",
        Field::FareBy => "Means of travel",
        Field::Fare => "Round-trip fare",
    }
}

fn state(state: RowState) -> &'static str {
    match state {
        RowState::Counted => "Settled",
        RowState::Open => "Not certain",
        RowState::Ineligible => "Not eligible",
        RowState::Error => "Error",
    }
}

fn note(note: Note, same_as: Option<u32>) -> String {
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
        Note::BeyondTheFund => "The employment subsidy fund does not reach this person",
    };
    format!("{text}{other}")
}

fn problem(problem: Problem) -> &'static str {
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
        Problem::IdRounded => {
            "the spreadsheet rounded the ID number to end in 000 and lost its digits; format the column as text and type it again"
        }
        Problem::IdUnderTwoNames => "one ID number under two names",
        Problem::Contradicts => "rows of one person contradict each other here",
        Problem::OtherRow => "another row of the same person has an error",
        Problem::Nobody => "neither a name nor an ID number",
        Problem::SpreadsheetError => "a spreadsheet’s error message, not a value",
        Problem::Garbled => "damaged characters",
    }
}

fn cell(row: u32, letter: &str, heading: &str, value: &str, what: &str) -> String {
    let value = if value.trim().is_empty() { String::new() } else { format!(" “{}”", value.trim()) };
    format!("Row {row}, column {letter} ({heading}){value}: {what}")
}

fn fault(fault: &Fault) -> String {
    match fault {
        Fault::TooLarge { most } => format!("The file is too large; at most {} MB. Please split it.", most >> 20),
        Fault::TooManyRows { most } => format!("Too many rows; at most {most}. Please split the file."),
        Fault::TooManyColumns { row, most } => {
            format!("Row {row} has too many columns; at most {most}. Please delete those not needed.")
        }
        Fault::UnclosedQuote { row } => {
            format!("A quotation mark in row {row} has no partner. Please check that row, or save as xlsx.")
        }
        Fault::Empty => "There is nothing in it. Is it the right file?".into(),
        Fault::NoHeader => "No header was found. Please put a row with names such as 姓名 and 身份证号 on top.".into(),
        Fault::KindUnclear => "It is not clear which kind of roster this is. Please choose one below.".into(),
        Fault::NobodyNamed => {
            "There is neither a name nor an ID column. Please add one, or say below which it is.".into()
        }
        Fault::YearNotCovered { year } => format!("This notice does not cover {year}, only 2022."),
        Fault::Setting { refusal } => {
            format!("“{}”: “{}” could not be read; please correct it.", refusal.field, refusal.refused)
        }
    }
}

fn file(kind: FileKind) -> Option<&'static str> {
    match kind {
        FileKind::Text | FileKind::Workbook => None,
        FileKind::OldWorkbook => Some("This is an old .xls workbook. Open it in Excel or WPS and save it as .xlsx."),
        FileKind::Protected => Some("This workbook has a password. Open it, remove the password, and save it again."),
        FileKind::OpenDocument => Some("This is an .ods workbook. Open it and save it as .xlsx."),
        FileKind::Document => Some("This is a text document. Copy the table out of it and paste it below."),
        FileKind::WebPage => {
            Some("This is a web page with a workbook’s name. Open it in Excel or WPS and save it as .xlsx.")
        }
        FileKind::XmlWorkbook => Some("This is an old XML workbook. Open it and save it as .xlsx."),
        FileKind::Pdf => Some("This is a PDF. Find the original workbook, or copy the table and paste it below."),
        FileKind::Picture => Some("This is a picture. Find the original workbook."),
        FileKind::Archive => Some("This is an archive. Unpack it and choose the workbook inside."),
        FileKind::DamagedText => {
            Some("Some of the text in this file is damaged. Export it again, or save it as .xlsx.")
        }
        FileKind::Empty => Some("This file is empty. Is it the right one?"),
        FileKind::Unknown => Some("This kind of file is not known. Save it as .xlsx or .csv."),
    }
}

fn skipped(first: u32, last: u32, skip: Skip) -> String {
    let why = match skip {
        Skip::Title => "title",
        Skip::Header => "header",
        Skip::Units => "units",
        Skip::Numbering => "column numbers",
        Skip::Empty => "empty",
        Skip::Total => "total",
        Skip::Signature => "signature",
        Skip::Note => "note",
    };
    if first == last { format!("Row {first}: {why}") } else { format!("Rows {first}–{last}: {why}") }
}

fn fix(what: FixWhat, people: usize, yuan: Yuan) -> String {
    let words = &super::WORDS;
    let what = match what {
        FixWhat::Cell { field: column, problem: wrong } => format!("Correct “{}”: {}", field(column), problem(wrong)),
        FixWhat::Missing { fact } => format!("Fill in “{}”", words.short(fact)),
        FixWhat::SamePerson => "Fill in ID numbers, to tell people of one name apart".to_owned(),
        FixWhat::AskThePlace { reading } => (words.reading)(reading).to_owned(),
    };
    let who = if people == 1 { "1 person".to_owned() } else { format!("{people} people") };
    format!("{what} ({who}, up to {yuan} yuan)")
}

fn share(people: usize, yuan: Yuan) -> String {
    let who = if people == 1 { "1 person".to_owned() } else { format!("{people} people") };
    format!("{who}, {yuan} yuan")
}

fn counts([read, counted, open, ineligible, error]: [usize; 5]) -> String {
    format!("{read} rows read: {counted} settled, {open} not certain, {ineligible} not eligible, {error} with errors.")
}

fn annex_column(column: AnnexTwoColumn) -> &'static str {
    match column {
        AnnexTwoColumn::Head => "",
        AnnexTwoColumn::CareerGuidance => "Career guidance, times",
        AnnexTwoColumn::JobOffers => "Job offers, times",
        AnnexTwoColumn::FreeTraining => "Free training, times",
        AnnexTwoColumn::PlacementPeople => "Placement grant, people",
        AnnexTwoColumn::PlacementAgencies => "Placement grant, agencies",
        AnnexTwoColumn::PlacementYuan => "Placement grant, yuan",
        AnnexTwoColumn::WorkshopPeople => "Workshop award, people",
        AnnexTwoColumn::Workshops => "Workshop award, workshops",
        AnnexTwoColumn::WorkshopYuan => "Workshop award, yuan",
        AnnexTwoColumn::Bases => "Base award, bases",
        AnnexTwoColumn::BaseYuan => "Base award, yuan",
        AnnexTwoColumn::PublicPostPeople => "Public-welfare posts, people",
        AnnexTwoColumn::PublicPostYuan => "Public-welfare posts, yuan",
        AnnexTwoColumn::IncubatorPeople => "Start-up incubators, people",
        AnnexTwoColumn::IncubatorYuan => "Start-up incubators, yuan",
        AnnexTwoColumn::UntitledPeople => "(title missing in the printed form) people",
        AnnexTwoColumn::UntitledYuan => "(title missing in the printed form) yuan",
        AnnexTwoColumn::OtherPeople => "Other, people",
        AnnexTwoColumn::OtherYuan => "Other, yuan",
        AnnexTwoColumn::OtherContent => "Other, policy",
    }
}

fn city(city: City, sure: usize, unknown: usize, target: u32, thousandths: usize) -> String {
    let name = Language::English.city(city);
    let (whole, tenth) = (thousandths / 10, thousandths % 10);
    let open = if unknown == 0 { String::new() } else { format!(", {unknown} not known") };
    format!("{name}: target {target}, in work in the roster {sure}{open}: {whole}.{tenth}%")
}
