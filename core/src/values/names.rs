//! Stable names: every choice that crosses the border of the crate has one, and is written and read by it.
//!
//! Of our own rather than `strum`: a name stands once and serves JSON, addresses, TypeScript and constants such as the
//! choices of a question. With `strum` it would stand twice, for `strum` and for `serde`, free to differ.

/// Declares an enum whose variants have stable names, listed in `ALL` in the order given.
macro_rules! named {
    ($(#[$doc:meta])* $enum:ident { $($(#[$variant_doc:meta])* $variant:ident = $name:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        pub enum $enum { $($(#[$variant_doc])* #[cfg_attr(feature = "typescript", ts(rename = $name))] $variant,)+ }

        impl $enum {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Every value's name, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($name,)+];

            /// The stable name, as JSON and addresses carry it.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The value of that name, if there is one.
            pub fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)+ _ => None }
            }
        }

        impl serde::Serialize for $enum {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                // A variant's name is a static string, which a JavaScript serializer can keep instead of copying.
                serializer.serialize_unit_variant(stringify!($enum), *self as u32, self.name())
            }
        }
    };
}

/// Lets an enum of [`named!`] be read from its name, in facts and parameters.
macro_rules! read_by_name {
    ($($enum:ty),+ $(,)?) => {$(
        impl<'de> serde::Deserialize<'de> for $enum {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = std::borrow::Cow::<str>::deserialize(deserializer)?;
                Self::named(&name).ok_or_else(|| {
                    let known: Vec<_> = Self::ALL.iter().map(|value| value.name()).collect();
                    serde::de::Error::custom(format!("`{name}` is not one of: {}", known.join(", ")))
                })
            }
        }
    )+};
}

pub(crate) use {named, read_by_name};
