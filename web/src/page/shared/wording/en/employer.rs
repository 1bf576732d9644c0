//! What is said on the employers’ page.

use super::English;
use super::entries;
use super::pieces::how_many;
use crate::page::shared::entries::Entry;
use crate::page::shared::wording::amounts::number;
use crate::page::shared::wording::employer::{AnnexHeads, EmployerLabels, EmployerWording};
use crate::workbook::messages::WorkbookFault;
use wengang_core::Claimant;
use wengang_core::facts::BrokerKind;

impl EmployerWording for English {
    fn labels(&self) -> &'static EmployerLabels {
        &LABELS
    }

    fn claimant(&self, claimant: Claimant) -> &'static str {
        match claimant {
            Claimant::Workshop => "Employment assistance workshop",
            Claimant::Broker => "HR service agency or labour broker",
            Claimant::Base => "Employment assistance base",
            Claimant::Worker => "Village and township staff: check many people at once",
        }
    }

    fn entry(&self, entry: Entry) -> (&'static str, &'static str) {
        match entry {
            Entry::Recognised => (
                "Is it recognised locally?",
                "The notice does not say who recognises it; please ask the county’s human resources and rural revitalization bureaux.",
            ),
            Entry::Line => (
                "What is the year’s monitoring line?",
                "The notice does not say; please ask the county’s rural revitalization bureau. Leave it empty if you do not know.",
            ),
            Entry::LineSource => {
                ("Which document fixes that line?", "Needed with a line, so that others can check it.")
            }
            Entry::FundLeft => (
                "How much does the employment subsidy fund still have?",
                "Only if you know that it runs short; otherwise leave it empty.",
            ),
            Entry::Workers => ("How many workers are from assisted households?", ""),
            Entry::AtLine => ("How many of them are paid at least the monitoring line?", AT_LINE),
            Entry::BrokerKind => ("Which kind are you?", ""),
            Entry::Organised => ("Did you organise the labour export?", ""),
            Entry::Long => (
                "How many have a labour contract of 1 year or more, or open-ended?",
                "Only people of assisted households (lifted out of poverty, or monitored).",
            ),
            Entry::Left => ("How many of these left early?", ""),
            Entry::Short => ("How many have a shorter labour contract?", ""),
            Entry::Without => ("How many have a service agreement, or no contract?", ""),
            Entry::Placed => ("How many people of assisted households were taken on in the year?", ""),
            Entry::AllNotReceived => ("Nobody has received this yet", ""),
            Entry::AllStayed => ("Nobody left early", ""),
            Entry::AllRegistered => ("Everybody is registered in Heilongjiang", ""),
            Entry::AllWithoutPost => ("Nobody held a public-welfare post", ""),
            Entry::AllProduce => ("Every household runs its own production", ""),
            Entry::AllWithoutTransport => ("Nobody has received the year’s travel subsidy", ""),
            Entry::AllWithoutAward => ("Nobody has received the year’s production award", ""),
        }
    }

    fn entry_name(&self, entry: Entry) -> &'static str {
        entries::name(entry)
    }

    fn broker(&self, kind: BrokerKind) -> &'static str {
        match kind {
            BrokerKind::HrAgency => "An HR service agency run as a business",
            BrokerKind::LabourBroker => "A labour broker",
            BrokerKind::PublicAgency => "A public employment agency",
        }
    }

    fn workbook_fault(&self, fault: WorkbookFault) -> &'static str {
        match fault {
            WorkbookFault::Damaged => {
                "This workbook cannot be opened; it may be damaged. Open it in Excel or WPS and save it as .xlsx."
            }
            WorkbookFault::Empty => "There is nothing in the workbook. Is it the right file?",
            WorkbookFault::UnpacksTooLarge => {
                "This workbook is too large once unpacked and is not read. Keep only the sheet you need."
            }
            WorkbookFault::TooLarge => {
                "This sheet is too large: at most 500,000 rows, 200 columns and 20 million cells. Please split it."
            }
            WorkbookFault::NotReadToTheEnd => {
                "Reading this workbook stopped halfway; it may be too large. Keep only the sheet you need, or save it as CSV."
            }
            WorkbookFault::NotWritten => {
                "The workbook could not be written; it may be too large. The results are still here: please save as CSV."
            }
        }
    }

    fn stray(&self, cells: &[String]) -> String {
        let cells = cells.join(", ");
        format!("These cells far from the roster were not read: {cells}. Move them into the table if they matter.")
    }

    fn cut(&self, cells: usize) -> String {
        format!(
            "Cells with more text than Excel can hold, 32,767 characters: {cells}. The rest of their text is not in the workbook; CSV has all of it."
        )
    }

    fn take_out(&self, name: &str) -> String {
        format!("Take out “{name}”")
    }

    fn in_file(&self, name: &str, what: &str) -> String {
        format!("“{name}”: {what}")
    }

    fn sheet(&self, name: &str) -> String {
        format!("Sheet “{name}”")
    }

    fn sheet_read(&self, rows: usize, kind: &str) -> String {
        let rows = if rows == 1 { "1 row read".to_owned() } else { format!("{} rows read", number(rows)) };
        if kind.is_empty() { rows } else { format!("{rows}, {kind}") }
    }

    fn sheet_guess(&self, people: bool, rows: u32) -> String {
        let seen = if people { "ID numbers seen" } else { "no ID numbers seen" };
        match rows {
            0 => seen.to_owned(),
            1 => format!("{seen}, about 1 row"),
            rows => format!("{seen}, about {rows} rows"),
        }
    }

    fn progress(&self, done: usize, of: usize) -> String {
        let percent = done.saturating_mul(100).checked_div(of).unwrap_or(0);
        format!("Reading: {percent}%")
    }

    fn range(&self, from: usize, to: usize, found: usize) -> String {
        format!("Rows {}–{} of {} found", number(from), number(to), number(found))
    }

    fn group(&self, people: usize, verdict: &str, why: &str) -> String {
        let who = how_many(people);
        if why.is_empty() { format!("{who}: {verdict}") } else { format!("{who}: {verdict} ({why})") }
    }

    fn report_due(&self, day: &str, source: &str) -> String {
        format!("Due to the provincial department by {day} (three working days; holidays by {source}).")
    }
}

const LABELS: EmployerLabels = EmployerLabels {
    title: "Job-support calculator: employers and local staff",
    purpose: "Estimate from a few numbers, or import a roster to check each person and see what is missing.",
    private: "The roster is read on this computer only; nothing is uploaded, and leaving the page forgets it.",
    who: "Which kind are you?",
    worker_page: "I am a worker, for myself",
    numbers: "A quick estimate",
    estimate: "Estimate",
    for_all: "Tick what is true for everyone",
    roster: "By roster",
    roster_hint: "Excel and WPS .xlsx, and .csv. Titles, totals and signatures can stay; they are recognised.",
    choose_file: "Choose a file",
    drop_file: "or drop it here",
    paste: "Or copy cells from a spreadsheet and paste them here, header included",
    read_pasted: "Read what I pasted",
    template: "Download an empty template",
    yes: "Yes",
    no: "No",
    people: "Of these people",
    others: "Other supports to ask about",
    opening: "Opening…",
    cancel: "Stop",
    report: "Results of the roster",
    by_support: "Totals by support",
    fixes: "What to fix first",
    notes: "Please note",
    skipped: "Skipped rows",
    columns: "Columns as recognised (you can correct them)",
    unused: "Not used",
    kind: "Kind of roster",
    files: "Files to read",
    add_file: "Add another file",
    add_file_hint: "Several can be chosen at once. They make one report with those above.",
    take_out: "Take out",
    not_read: "left out until it is ticked",
    none_readable: "None of these files could be read. The reasons are given above.",
    too_many_files: "There are too many files: at most 50 can be read together. None of those just chosen was added.",
    sheets: "Sheets to read",
    sheets_hint: "The ticked ones make one report. Somebody who stands in several of them is read as one person in several rows.",
    rows: "Row by row",
    all_states: "All",
    search: "Find a name or other words",
    row: "Row",
    result: "Result",
    amount: "Amount",
    reasons: "Reasons",
    earlier: "Previous page",
    later: "Next page",
    fold: "Fold",
    export: "Export",
    save_workbook: "Save as a workbook (.xlsx)",
    save_csv: "Save as CSV",
    whole_ids: "Do not star out ID numbers",
    starred: "Starred out: ID numbers, and digits in any column that may be the number of an ID, a bank card or a telephone. Names, addresses, dates, amounts and other words go out as they are.",
    whole_in_csv: "All numbers go out as they are. Excel turns the ID numbers of a CSV file that it opens into powers of ten and loses the last three digits; for Excel, save as a workbook.",
    annex: "Annex 2, quarterly form",
    annex_hint: "The form tells what people really received in the quarter, from the employment subsidy fund only. Grey figures are estimates for the whole year, from the roster: check each one and confirm it, or write the real one. Please fill in the empty cells. It goes to the provincial department with a summary; its telephone and mail stand in the notice.",
    annex_heads: AnnexHeads {
        services: "Employment services",
        policies: "Supports that were paid",
        parts: [("Supports for employment", 8), ("Supports for start-ups", 4), ("Other policies paid by the fund", 5)],
    },
    annex_estimate: "estimate",
    annex_mark: " (estimate)",
    annex_confirm: "Confirm",
    annex_whole: "Whole numbers only",
    annex_notes: [
        "Notes: 1. Where people had other supports, please say in full which.",
        "2. The people counted are those lifted out of poverty and those monitored. Supports count only where the employment subsidy fund paid them.",
    ],
    save_annex: "Save as a workbook",
    quarter: "Quarter",
    annex_sheet: "Annex 2",
    cities: "Annex 1, targets of the cities",
    city: "Which city or prefecture",
    another: "Another roster",
    back_to_report: "Back to the results of the roster",
    unreachable: "The program that reads rosters did not start. Check the connection and import the roster again. On another site, use the calculator’s own page.",
    started_again: "The program that reads and writes rosters stopped. It was started again and goes on; what you filled in is still here.",
    silent: "The program that reads and writes rosters has been silent for a while. You can wait, or stop and import the roster again; what you filled in is still here.",
    ended: "The program that reads and writes rosters stopped once more. What you filled in is still here. Try again; if that fails, split the roster or use another computer.",
    file_unreadable: "The file could not be read; it may have been changed or moved, or another program holds it. Choose it again; what you filled in is still here.",
    file_slow: "The file has not come for a while. If it is on a network drive, a stick or another computer, stop, copy it to this computer and choose it again; what you filled in is still here.",
    not_saved: "The browser did not let the file be saved. Use another browser, or the calculator’s own page; what you filled in is still here.",
    annex_title: "黑龙江省就业帮扶政策举措落实情况表",
    annex_units: "填报单位（盖章）：　　　　　　单位：人、元",
    annex_signature: "填报人：",
    workshops_listed: "Workshops that the place lists as recognised",
    back_to_form: "Change what I filled in",
    forgotten: "Nothing here is kept; leaving the page forgets it.",
};

const AT_LINE: &str = "Total wages paid in the year, without the employer’s share of social insurance. Leave it empty if you do not know.";
