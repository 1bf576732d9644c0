//! How it is written whether a grant was paid before: `true` in this year, `false` never, or "earlier-year"; the names
//! "never" and "this-year" are read as well.

use super::workshop::Awarded;
use serde::de::value::StrDeserializer;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Writes `false` for never, `true` for this year, "earlier-year" for an earlier one.
pub fn serialize<S: Serializer>(granted: &Option<Awarded>, serializer: S) -> Result<S::Ok, S::Error> {
    match granted {
        None => serializer.serialize_none(),
        Some(Awarded::Never) => serializer.serialize_bool(false),
        Some(Awarded::ThisYear) => serializer.serialize_bool(true),
        Some(earlier @ Awarded::EarlierYear) => earlier.serialize(serializer),
    }
}

/// Reads `true`, `false`, "never", "this-year" or "earlier-year".
///
/// # Errors
/// Anything else.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Awarded>, D::Error> {
    Ok(Option::<Written>::deserialize(deserializer)?.map(|Written(granted)| granted))
}

struct Written(Awarded);

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(YesNoOrName).map(Self)
    }
}

struct YesNoOrName;

impl Visitor<'_> for YesNoOrName {
    type Value = Awarded;

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("true, false, \"never\", \"this-year\" or \"earlier-year\"")
    }

    fn visit_bool<E: Error>(self, this_year: bool) -> Result<Awarded, E> {
        Ok(if this_year { Awarded::ThisYear } else { Awarded::Never })
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Awarded, E> {
        Awarded::deserialize(StrDeserializer::new(name))
    }
}
