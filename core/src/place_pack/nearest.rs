//! What holds in a place: each item as the nearest place says it that says one, from the place itself upward.

use super::code::PlaceCode;
use super::item::Statement;
use super::pack::{PackedPlace, PlacePack};
use crate::notice::LocalParameters;
use crate::values::Set;

/// What holds in a place. What no place says is absent, and is to be asked there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaceInformation {
    /// What the place itself is called, if the pack has it.
    pub name: Option<String>,
    /// The amounts that are fixed.
    pub amounts: LocalParameters,
    /// What is stated, the nearest first; of one kind nothing twice for a support but where the same place says so.
    pub statements: Vec<Statement>,
}

impl PlacePack {
    /// What holds in a place, by its code or its name; if none is said, in the only one of the pack, or in the province. None if
    /// it is neither a code nor the name of a place in the pack.
    pub fn at(self, place: &str) -> Option<PlaceInformation> {
        let named = self.places.iter().find(|one| one.name == place).map(|one| one.code.clone());
        let code = match (place, self.places.as_slice()) {
            ("", [only]) => only.code.clone(),
            ("", _) => PlaceCode::province(),
            (code, _) => named.or_else(|| PlaceCode::read(code).ok())?,
        };
        Some(self.holding_at(&code))
    }

    fn holding_at(mut self, code: &PlaceCode) -> PlaceInformation {
        let mut holding = PlaceInformation::default();
        let mut near: Vec<PackedPlace> = Vec::new();
        for code in code.with_above() {
            let place = self.places.iter().position(|place| place.code == code);
            near.extend(place.map(|place| self.places.swap_remove(place)));
        }
        for (gap, local) in near.iter().rev().flat_map(|place| &place.amounts) {
            let known = holding.amounts.clone();
            holding.amounts = known.with(*gap, local.clone()).unwrap_or_default();
        }
        for place in near {
            if place.code == *code {
                holding.name = Some(place.name);
            }
            holding.take(place.statements);
        }
        holding
    }
}

impl PlaceInformation {
    /// Takes in what a place states that lies further away than those before.
    fn take(&mut self, statements: Vec<Statement>) {
        let nearer = self.statements.len();
        for statement in statements {
            let known = self.statements.iter().take(nearer).filter(|known| known.item().is_like(statement.item()));
            let said = known.fold(Set::EMPTY, |all, known| all.and(known.supports()));
            let left = statement.supports().iter().filter(|support| !said.has(*support));
            let left = left.fold(Set::EMPTY, |all, support| all.with(support, true));
            if !left.is_empty() {
                self.statements.push(statement.only_for(left));
            }
        }
    }
}
