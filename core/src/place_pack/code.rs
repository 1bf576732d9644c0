//! The codes of places, and what lies above a place.

use super::fault::Fault;

/// What the codes of the province and of all its places begin with.
const PROVINCE: &str = "23";

/// The code of the province or of a place in it: six digits, the city or prefecture in the middle, the county last.
///
/// ```
/// use wengang_core::place_pack::{Fault, PlaceCode};
///
/// let above = |code: &str| PlaceCode::read(code).map(|code| code.with_above().map(|one| one.to_string()));
/// assert_eq!(above("230321").unwrap(), ["230321", "230300", "230000"]);
/// assert_eq!(above("230000").unwrap(), ["230000"; 3]);
/// assert_eq!(above("110101"), Err(Fault::NotACode));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceCode(String);

impl PlaceCode {
    /// Reads a code.
    ///
    /// # Errors
    /// [`Fault::NotACode`].
    pub fn read(text: &str) -> Result<Self, Fault> {
        let is_code = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit()) && text.starts_with(PROVINCE);
        if is_code { Ok(Self(text.to_owned())) } else { Err(Fault::NotACode) }
    }

    /// That of the province.
    pub fn province() -> Self {
        Self(PROVINCE.to_owned() + "0000")
    }

    /// The code, that of the city or prefecture, that of the province; what is no county is its own city.
    pub fn with_above(&self) -> [Self; 3] {
        let city = self.0.get(..4).unwrap_or_default();
        [self.clone(), Self(city.to_owned() + "00"), Self::province()]
    }
}

impl std::fmt::Display for PlaceCode {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
