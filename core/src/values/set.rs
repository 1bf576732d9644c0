//! Small sets of named choices, in the order of their declaration.
//!
//! Of our own rather than `enumset`: that one asks for a derived macro on every enum, which `named!` would have to pass
//! on, and writes its list by the names of Rust's variants unless each is named a second time.

use serde::{Serialize, Serializer};
use std::marker::PhantomData;

/// A value that can be in a [`Set`].
pub trait Member: Copy + 'static {
    /// Every value, in order.
    const VALUES: &'static [Self];
    /// Its place, below 64.
    fn place(self) -> u32;
}

macro_rules! member {
    ($($enum:ty),+ $(,)?) => {$(
        impl $crate::values::Member for $enum {
            const VALUES: &'static [Self] = Self::ALL;
            fn place(self) -> u32 {
                self as u32
            }
        }
    )+};
}
pub(crate) use member;

/// A small set, in the order of its members' declaration; written as a list of their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(rename = "ListOf", type = "Array<T>", bound = "T: ts_rs::TS"))]
pub struct Set<T>(u64, PhantomData<T>);

impl<T: Member> Set<T> {
    /// The empty set.
    pub const EMPTY: Self = Self(0, PhantomData);

    /// Just that one.
    pub fn of(member: T) -> Self {
        Self(1 << member.place(), PhantomData)
    }

    /// Both sets' members.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0, PhantomData)
    }

    /// With that one if `wanted`.
    #[must_use]
    pub fn with(self, member: T, wanted: bool) -> Self {
        if wanted { self.and(Self::of(member)) } else { self }
    }

    /// Whether it holds that one.
    pub fn has(self, member: T) -> bool {
        self.0 & (1 << member.place()) != 0
    }

    /// Whether it holds none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The members, in order.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::VALUES.iter().copied().filter(move |member| self.has(*member))
    }
}

impl<T: Member> Default for Set<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<T: Member + Serialize> Serialize for Set<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq;
        let mut list = serializer.serialize_seq(Some(self.0.count_ones() as usize))?;
        for member in self.iter() {
            list.serialize_element(&member)?;
        }
        list.end()
    }
}
