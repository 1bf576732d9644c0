//! A document as it came, before it is known what it means.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The field by which a document says that it is a pack, and of which version.
pub(super) const VERSION_FIELD: &str = "place_pack";

/// A value of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// Nothing, as good as if it were not there.
    Nothing,
    /// A text.
    Text(String),
    /// A whole number, as small as a year.
    Number(u16),
    /// A list.
    List(Vec<Given>),
    /// An object: its fields by their names.
    Object(Vec<(String, Given)>),
    /// Whatever else there is.
    Other,
}

impl Given {
    /// Whether the document is a pack, of whichever version.
    pub fn is_pack(&self) -> bool {
        matches!(self, Self::Object(fields) if fields.iter().any(|(name, _)| name == VERSION_FIELD))
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Given, E> {
        Ok(Given::Nothing)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Given, E> {
        Ok(Given::Text(text.to_owned()))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Given, E> {
        Ok(Given::Other)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Given, E> {
        Ok(u16::try_from(number).map_or(Given::Other, Given::Number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Given, E> {
        Ok(u16::try_from(number).map_or(Given::Other, Given::Number))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Given, E> {
        Ok(Given::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Given, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Given::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Given, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = entries.next_entry()? {
            fields.push(field);
        }
        Ok(Given::Object(fields))
    }
}
