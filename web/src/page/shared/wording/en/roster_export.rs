//! The workbook that is taken along of a roster.

use super::English;
use crate::page::shared::wording::roster_export::{ExportLabels, RosterExportWording};
use wengang_core::Fund;

impl RosterExportWording for English {
    fn exported(&self) -> [&'static str; 4] {
        ["Calculated result", "Calculated amount (yuan)", "Fund", "Calculated reasons"]
    }

    fn export(&self) -> &'static ExportLabels {
        &LABELS
    }

    fn sum_heading(&self, support: &str, fund: Fund, part: &str) -> String {
        let fund = match fund {
            Fund::EmploymentSubsidy => "employment subsidy fund",
            Fund::RuralTransition => "rural-transition fund",
            Fund::ProvincialRuralTransition => "provincial rural-transition fund",
        };
        format!("{support} ({fund}): {part} (yuan)")
    }

    fn people_of(&self, part: &str) -> String {
        format!("{part}: people")
    }

    fn yuan_of(&self, part: &str) -> String {
        format!("{part}: yuan")
    }
}

const LABELS: ExportLabels = ExportLabels {
    people: "Everyone",
    sums: "Totals",
    gaps: "To complete",
    skipped: "Skipped rows",
    all: "All",
    support: "Support",
    fixes: "What to fix first",
    row: "Row",
    gap: "To complete or correct",
    waiting: "Supports waiting for it",
    sheet: "From sheet",
    row_of_sheet: "Row in that sheet",
    first_row: "First row",
    last_row: "Last row",
    why: "Why it was skipped",
};
