//! What is said beside the table: the year, the place's amounts, the claimant, and what holds for everybody in it.

use crate::facts::BrokerKind;
use crate::notice::{LocalParameters, Notice};
use crate::roster::cells::Problem;
use crate::roster::columns::meanings::of_field;
use crate::roster::columns::{Field, RosterKind};
use crate::roster::file::{Cell, Fault};
use crate::values::{Cause, Date, Refusal, Year, Yuan};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is said about a roster as a whole; anything not said is unknown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct Settings {
    /// The year claimed for.
    #[cfg_attr(feature = "typescript", ts(as = "u16"))]
    pub year: Year,
    /// The day up to which the situation is told; the year's end if it is not said.
    #[serde(default)]
    pub as_of: Option<Date>,
    /// The amounts that the place has fixed.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub local: LocalParameters,
    /// Whether the workshop is recognised.
    #[serde(default)]
    pub recognised: Option<bool>,
    /// What the employment subsidy fund still has, yuan, if it is known to run short (reading 13).
    #[serde(default)]
    pub fund_left: Option<Yuan>,
    /// What the claimant of placements is.
    #[serde(default)]
    pub broker: Option<BrokerKind>,
    /// Whether the claimant organised the workers' leaving for work.
    #[serde(default)]
    pub organised_export: Option<bool>,
    /// What holds for everybody in a column that the roster does not have, in the words of a cell.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub for_all: BTreeMap<Field, String>,
    /// What an empty cell means in a column that the roster has, in the words of a cell. Empty is unknown otherwise.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub for_blanks: BTreeMap<Field, String>,
}

impl Settings {
    /// Nothing said but the year.
    pub fn of(year: Year) -> Self {
        Self {
            year,
            as_of: None,
            local: LocalParameters::default(),
            recognised: None,
            fund_left: None,
            broker: None,
            organised_export: None,
            for_all: BTreeMap::new(),
            for_blanks: BTreeMap::new(),
        }
    }

    /// The kind of roster about which something is said that concerns no other.
    pub(crate) fn kind(&self) -> Option<RosterKind> {
        let workshop = self.recognised.is_some() || self.fund_left.is_some() || self.local.monitoring_line.is_some();
        let placements = self.broker.is_some() || self.organised_export.is_some();
        let speaks_for =
            |kind| move |field: &Field| of_field(*field).and_then(|meaning| meaning.speaks_for) == Some(kind);
        let of_workers = self.for_all.keys().any(speaks_for(RosterKind::Workers));
        match (workshop, placements, of_workers) {
            (true, false, false) => Some(RosterKind::Workshop),
            (false, true, false) => Some(RosterKind::Placements),
            (false, false, true) => Some(RosterKind::Workers),
            _ => None,
        }
    }

    /// Refuses a year that is not covered, and words for everybody that say nothing.
    pub(crate) fn check(&self) -> Result<(), Fault> {
        let year = self.year.number();
        Notice::of(self.year).ok_or(Fault::YearNotCovered { year })?;
        for (which, words) in [("for_all", &self.for_all), ("for_blanks", &self.for_blanks)] {
            for (field, words) in words {
                check_words(*field, words, year).map_err(|_| Fault::Setting {
                    refusal: Refusal::new(format!("{which}.{}", field.name()), words, Cause::NotAChoice),
                })?;
            }
        }
        Ok(())
    }
}

/// Whether words that are said for everybody or for blanks can be read as that field.
fn check_words(field: Field, words: &str, year: u16) -> Result<(), Problem> {
    let meaning = of_field(field).ok_or(Problem::NotAChoice)?;
    (meaning.check)(Cell::Text(words), year)
}
