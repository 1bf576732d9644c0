//! Files that hold a roster: what they are, what their columns and rows were taken for.

use super::English;
use crate::page::shared::wording::amounts::number;
use crate::page::shared::wording::roster_file::RosterFileWording;
use wengang_core::Year;
use wengang_core::roster::{Fault, Field, FileKind, RosterKind, Skip, column_letter};

impl RosterFileWording for English {
    fn kind(&self, kind: RosterKind) -> &'static str {
        match kind {
            RosterKind::Workshop => "A workshop’s workers",
            RosterKind::Placements => "People placed",
            RosterKind::Workers => "Workers away or at home",
        }
    }

    fn read_as(&self, kind: RosterKind, by_columns: RosterKind) -> String {
        let (kind, by_columns) = (self.kind(kind), self.kind(by_columns));
        format!(
            "Some columns are those of “{by_columns}”, and the roster is read as “{kind}”. If that is wrong, choose the other under “Columns as recognised”"
        )
    }

    fn field(&self, field: Field) -> &'static str {
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
            Field::Months => "Month of the pay",
            Field::Received => "Already received?",
            Field::ContractKind => "Kind of contract",
            Field::ContractMonths => "Length of contract",
            Field::ContractSpell => "Contract from – to",
            Field::ContractFrom => "Contract from",
            Field::ContractTo => "Contract to",
            Field::LeftEarly => "Left early?",
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

    fn file_too_large(&self, size: u64, most: usize) -> String {
        format!(
            "The file has {} MB, which is too large: at most {} MB. Please split it.",
            number(size.div_ceil(1 << 20) as usize),
            most >> 20
        )
    }

    fn files_too_large(&self, size: u64, most: usize) -> String {
        format!(
            "This one has {} MB and is left out: the files may have {} MB together.",
            number(size.div_ceil(1 << 20) as usize),
            most >> 20
        )
    }

    fn fault(&self, fault: &Fault, covered: Year) -> String {
        match fault {
            Fault::TooLarge { most } => format!("The file is too large; at most {} MB. Please split it.", most >> 20),
            Fault::TooManyRows { most } => format!("Too many rows; at most {}. Please split the file.", number(*most)),
            Fault::TooManyColumns { row, most } => {
                format!("Row {row} has too many columns; at most {most}. Please delete those not needed.")
            }
            Fault::UnclosedQuote { row } => {
                format!("A quotation mark in row {row} has no partner. Please check that row, or save as xlsx.")
            }
            Fault::Empty => "There is nothing in it. Is it the right file?".into(),
            Fault::NoHeader => {
                "No header was found. Please put a row with names such as “姓名” (name) and “身份证号” (ID number) on top.".into()
            }
            Fault::KindUnclear => "It is not clear which kind of roster this is. Please choose one below.".into(),
            Fault::NobodyNamed => {
                "There is neither a name nor an ID column. Please add one, or say below which it is.".into()
            }
            Fault::OtherKind => {
                "It is another kind of roster than the sheets before it and is left out. Please tick sheets of one kind, or choose the kind below.".into()
            }
            Fault::NoSuchCell { row, column } => {
                format!("The cell to change (row {row}, column {}) is not in the table.", column_letter(*column))
            }
            Fault::YearNotCovered { year } => format!("This notice does not cover {year}, only {covered}."),
            Fault::Setting { refusal } => {
                format!("“{}”: “{}” could not be read; please correct it.", refusal.field, refusal.refused)
            }
        }
    }

    fn file(&self, kind: FileKind) -> Option<&'static str> {
        match kind {
            FileKind::Text | FileKind::Workbook => None,
            FileKind::OldWorkbook => {
                Some("This is an old .xls workbook. Open it in Excel or WPS and save it as .xlsx.")
            }
            FileKind::Protected => {
                Some("This workbook has a password. Open it, remove the password, and save it again.")
            }
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

    fn in_sheet(&self, sheet: &str, what: &str) -> String {
        format!("Sheet “{sheet}”: {what}")
    }

    fn skipped(&self, first: u32, last: u32, skip: Skip) -> String {
        let why = match skip {
            Skip::Title => "title",
            Skip::Header => "header",
            Skip::Units => "units",
            Skip::Numbering => "column numbers",
            Skip::Empty => "empty",
            Skip::Total => "total",
            Skip::Signature => "signature",
            Skip::Note => "note",
            Skip::Example => "example",
        };
        if first == last { format!("Row {first}: {why}") } else { format!("Rows {first}–{last}: {why}") }
    }
}
