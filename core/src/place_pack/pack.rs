//! A pack: what some places say of themselves.

use super::code::PlaceCode;
use super::item::Statement;
use crate::notice::{Gap, Local};

/// What some places say of themselves, each place once.
///
/// ```
/// use wengang_core::place_pack::PlacePack;
///
/// let place = r#"{ "code": "239999", "name": "示例县", "office": { "name": "x", "source": "y", "date": "2022-13-01" } }"#;
/// let pack = serde_json::from_str::<PlacePack>(&format!(r#"{{ "place_pack": 1, "places": [{place}] }}"#));
/// assert!(pack.unwrap_err().to_string().starts_with("places[0].office.date: not-a-day"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlacePack {
    pub(super) places: Vec<PackedPlace>,
}

/// What a place says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackedPlace {
    pub(super) code: PlaceCode,
    pub(super) name: String,
    pub(super) amounts: Vec<(Gap, Local)>,
    pub(super) statements: Vec<Statement>,
}
