//! How it is written whether a grant was paid before: `true` in this year, `false` never, or the name of an earlier year.

use super::workshop::Awarded;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum Written {
    YesOrNo(bool),
    Name(Awarded),
}

/// Writes it.
pub fn serialize<S: Serializer>(granted: &Option<Awarded>, serializer: S) -> Result<S::Ok, S::Error> {
    let written = granted.map(|granted| match granted {
        Awarded::Never => Written::YesOrNo(false),
        Awarded::ThisYear => Written::YesOrNo(true),
        Awarded::EarlierYear => Written::Name(granted),
    });
    written.serialize(serializer)
}

/// Reads it.
///
/// # Errors
/// Something other than true, false or a name.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Awarded>, D::Error> {
    Ok(Option::<Written>::deserialize(deserializer)?.map(|written| match written {
        Written::YesOrNo(true) => Awarded::ThisYear,
        Written::YesOrNo(false) => Awarded::Never,
        Written::Name(granted) => granted,
    }))
}
