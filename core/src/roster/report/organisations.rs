//! What each workshop or agency of a roster gets.

use super::share::Share;
use crate::notice::Reading;
use crate::outcome::{Fund, Verdict};
use crate::roster::assess::{Roster, RowState};
use crate::roster::columns::Field;
use crate::roster::file::RowNumber;
use serde::Serialize;
use std::collections::BTreeMap;

/// A workshop's or an agency's part of a roster that names several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OrganisationTotal {
    /// Its name as the roster has it; empty where the roster does not say.
    pub name: String,
    /// What the employment subsidy fund surely grants it; nothing while the fund runs short and the roster has several.
    pub granted: Share,
}

/// By workshop or agency, in the order of their names.
pub(super) fn organisations(roster: &Roster) -> Vec<OrganisationTotal> {
    let readers = roster.readers();
    let told = told_elsewhere(roster);
    let mut totals: BTreeMap<String, Share> = BTreeMap::new();
    for (place, row) in roster.results().rows().iter().enumerate().filter(|(_, row)| row.state != RowState::Error) {
        for claim in row.claims().filter(|claim| claim.fund == Some(Fund::EmploymentSubsidy)) {
            let own = || readers.words(row.row, Field::Organisation);
            let other = || readers.words((*told.get(place)?)?, Field::Organisation);
            let name = || own().or_else(other).unwrap_or_default();
            if claim.open.has(Reading::FundShort) {
                totals.entry(name().into_owned()).or_default();
            }
            if claim.verdict != Verdict::Granted {
                continue;
            }
            let name = name();
            match totals.get_mut(&*name) {
                Some(share) => share.add(claim.amount.least()),
                None => totals.entry(name.into_owned()).or_default().add(claim.amount.least()),
            }
        }
    }
    totals.into_iter().map(|(name, granted)| OrganisationTotal { name, granted }).collect()
}

/// For the rows, by their places, one that only tells more of the person; nothing where no table does.
fn told_elsewhere(roster: &Roster) -> Vec<Option<RowNumber>> {
    let rows = roster.results().rows();
    let mut told = Vec::new();
    for row in rows.iter().filter(|row| row.only_tells_more()) {
        told.resize(rows.len(), None);
        let lead = row.same_as.and_then(|lead| rows.binary_search_by_key(&lead, |row| row.row).ok());
        lead.and_then(|lead| told.get_mut(lead)).into_iter().for_each(|told| *told = Some(row.row));
    }
    told
}
