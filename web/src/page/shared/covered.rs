//! The notice that a page goes by: that of the year that was asked for, or the latest where none covers that year.

use wengang_core::Figures;
use wengang_core::parameters::FIGURES;

/// The latest year that a notice covers.
pub fn latest_year() -> u16 {
    FIGURES.iter().map(|figures| figures.year).max().unwrap_or_default()
}

/// That year if a notice covers it, otherwise the latest covered.
pub fn year_or_latest(year: Option<u16>) -> u16 {
    year.filter(|year| Figures::of(*year).is_some()).unwrap_or_else(latest_year)
}

/// The number of the document that covers a year; empty if none does.
pub fn document(year: u16) -> &'static str {
    Figures::of(year).map_or("", |figures| figures.document)
}
