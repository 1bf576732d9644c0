//! Reads the rules' own types from JSON, and says where in it something was refused.
//!
//! One way through the text for all types. With serde_json's reader and `serde_path_to_error`, of which every type has
//! copies of its own, `rules.wasm` is 80,028 bytes brotli instead of 65,788 and `roster.wasm` 117,882 instead of 116,432, above
//! what the package promises; and the value that was refused would still have to be looked for.

use crate::path::Path;
use crate::refused::{Error, Refused, cut};
use serde::de::value::StrDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as _, Expected, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value};
use std::fmt;

/// Reads one value, whose fields' paths begin with `root`; `whole` is what it is called where it is refused as a whole.
pub(crate) fn read<'a, T: Deserialize<'a>>(value: &'a Value, root: &str, whole: &str) -> Result<T, Error> {
    let named = Path::Field(&Path::Whole, root);
    let here = if root.is_empty() { &Path::Whole } else { &named };
    T::deserialize(At { value, path: here }).map_err(|error| located(error, value, here, whole))
}

/// Says where an error is, if nobody has said it further inside.
#[inline(never)]
fn located(error: Error, value: &Value, path: &Path, whole: &str) -> Error {
    if error.placed {
        return error;
    }
    let Refused { field: inner, message, .. } = *error;
    let outer = path.to_string();
    let field = match (outer.is_empty(), inner.is_empty() || outer.ends_with(&inner)) {
        (true, true) => whole.to_owned(),
        (false, true) => outer,
        (true, false) => inner.clone(),
        (false, false) => format!("{outer}.{inner}"),
    };
    let refused = match value {
        Value::Object(fields) if !inner.is_empty() => fields.get(&inner).map(text).unwrap_or_default(),
        other => text(other),
    };
    Refused::new(field, &refused, message)
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => cut(text),
        Value::Number(number) => number.as_i64().map(|number| number.to_string()).unwrap_or_default(),
        Value::Bool(value) => value.to_string(),
        Value::Null => "null".to_owned(),
        Value::Array(_) => "[…]".to_owned(),
        Value::Object(_) => "{…}".to_owned(),
    }
}

impl serde::de::Error for Error {
    /// A refusal names its field in front; everything else is about the value that is being read.
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        let is_name = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        let field =
            message.split_once('`').and_then(|(before, _)| before.strip_suffix(": ")).filter(|name| is_name(name));
        let field = field.unwrap_or_default().to_owned();
        let message = message.strip_prefix(&field).unwrap_or(&message).trim_start_matches(':').trim_start().to_owned();
        Box::new(Refused { field, refused: String::new(), message, placed: false })
    }

    fn invalid_type(_: Unexpected, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("expected {expected}"))
    }

    fn invalid_value(_: Unexpected, _: &dyn Expected) -> Self {
        Self::custom("out of range")
    }

    fn missing_field(field: &'static str) -> Self {
        let (field, message) = (field.to_owned(), "missing".to_owned());
        Box::new(Refused { field, refused: String::new(), message, placed: false })
    }
}

/// A value and where it stands.
#[derive(Clone, Copy)]
struct At<'de, 'a> {
    value: &'de Value,
    path: &'a Path<'a>,
}

impl At<'_, '_> {
    #[inline(never)]
    fn refuse(self, expected: &dyn Expected) -> Error {
        Error::invalid_type(Unexpected::Unit, expected)
    }
}

impl<'de> Deserializer<'de> for At<'de, '_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Array(_) => self.deserialize_seq(visitor),
            _ => Err(self.refuse(&visitor)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Bool(value) => visitor.visit_bool(*value),
            _ => Err(self.refuse(&visitor)),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value.as_u64() {
            Some(number) => visitor.visit_u64(number),
            None => Err(self.refuse(&"a whole number, not below zero")),
        }
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Array(entries) => {
                visitor.visit_seq(Entries { entries: entries.iter().enumerate(), path: self.path })
            }
            _ => Err(self.refuse(&visitor)),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Object(fields) => {
                visitor.visit_map(Fields { fields, rest: fields.iter(), value: None, path: self.path })
            }
            _ => Err(self.refuse(&"an object")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 f32 f64 char str string bytes byte_buf unit unit_struct newtype_struct tuple_struct
        enum identifier ignored_any
    }
}

struct Entries<'de, 'a> {
    entries: std::iter::Enumerate<std::slice::Iter<'de, Value>>,
    path: &'a Path<'a>,
}

impl<'de> SeqAccess<'de> for Entries<'de, '_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some((entry, value)) = self.entries.next() else { return Ok(None) };
        let here = Path::Entry(self.path, entry);
        seed.deserialize(At { value, path: &here }).map(Some).map_err(|error| located(error, value, &here, ""))
    }
}

struct Fields<'de, 'a> {
    fields: &'de Map<String, Value>,
    rest: serde_json::map::Iter<'de>,
    value: Option<(&'de str, &'de Value)>,
    path: &'a Path<'a>,
}

impl<'de> MapAccess<'de> for Fields<'de, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((name, value)) = self.rest.next() else { return Ok(None) };
        self.value = Some((name, value));
        let here = Path::Field(self.path, name);
        seed.deserialize(Name(name)).map(Some).map_err(|error| located(error, value, &here, ""))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let (name, value) = self.value.ok_or_else(|| Error::custom("no value"))?;
        let here = Path::Field(self.path, name);
        seed.deserialize(At { value, path: &here }).map_err(|error| located(error, value, &here, ""))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.fields.len())
    }
}

/// The name of a field, which is a number where the fields are numbered.
struct Name<'de>(&'de str);

impl<'de> Deserializer<'de> for Name<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let name: StrDeserializer<Error> = self.0.into_deserializer();
        name.deserialize_any(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0.parse() {
            Ok(number) => visitor.visit_u64(number),
            Err(_) => Err(Error::custom("expected a whole number")),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
