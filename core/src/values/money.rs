//! Money: exact yuan and fen, never a float.

use crate::values::{Cause, half_width};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign};

/// An amount of money, 元: zero or more yuan, below a million million, in whole fen.
///
/// ```
/// use wengang_core::Yuan;
/// use wengang_core::values::Cause;
///
/// assert_eq!(Yuan::read("￥７，０００．50元").unwrap().to_string(), "7000.50");
/// assert_eq!(Yuan::read("0.005"), Err(Cause::FinerThanFen));
/// assert_eq!(Yuan::whole(500).saturating_sub(Yuan::fen(11_350)).to_string(), "386.50");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(type = "string"))]
pub struct Yuan(Decimal);

impl Yuan {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Whole yuan.
    pub const fn whole(yuan: u32) -> Self {
        Self(Decimal::from_parts(yuan, 0, 0, false, 0))
    }

    /// Whole fen, a hundredth of a yuan each.
    pub const fn fen(fen: u32) -> Self {
        Self(Decimal::from_parts(fen, 0, 0, false, 2))
    }

    /// Reads an amount as people type it: "500", "7,000.00元", "￥７０００", " 386.5 ".
    ///
    /// # Errors
    /// [`Cause::Missing`], [`Cause::NotMoney`], [`Cause::Negative`], [`Cause::FinerThanFen`], [`Cause::TooMuch`].
    pub fn read(typed: &str) -> Result<Self, Cause> {
        let text = half_width(typed);
        let text = text.trim_start_matches(['¥', '￥']).trim_end_matches('圆').trim_end_matches('元');
        let (digits, negative) = text.strip_prefix('-').map_or((text, false), |digits| (digits, true));
        if typed.trim().is_empty() {
            return Err(Cause::Missing);
        }
        let plain = without_separators(digits).ok_or(Cause::NotMoney)?;
        if negative {
            return Err(Cause::Negative);
        }
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        if fraction.trim_end_matches('0').len() > 2 {
            return Err(Cause::FinerThanFen);
        }
        if whole.trim_start_matches('0').len() > 12 {
            return Err(Cause::TooMuch);
        }
        let fraction: String = fraction.chars().take(2).collect();
        let fen: u64 = format!("{whole}{fraction:0<2}").parse().map_err(|_| Cause::NotMoney)?;
        let (low, middle) = (fen & u64::from(u32::MAX), fen >> 32);
        Ok(Self(Decimal::from_parts(low as u32, middle as u32, 0, false, 2)))
    }

    /// What is left after taking `other` away; nothing if `other` is more.
    #[must_use]
    pub fn saturating_sub(self, other: Self) -> Self {
        if other < self { Self(self.0.saturating_sub(other.0)) } else { Self::ZERO }
    }

    /// So many times the amount; it stops where sums do.
    #[must_use]
    pub fn saturating_mul(self, count: usize) -> Self {
        Self(self.0.saturating_mul(Decimal::from(count)))
    }

    /// How many whole shares the amount pays; none if the share is nothing.
    pub fn whole_shares(self, share: Self) -> usize {
        use rust_decimal::prelude::ToPrimitive;
        self.0.checked_div(share.0).and_then(|shares| shares.trunc().to_usize()).unwrap_or(0)
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }
}

/// Digits with at most one point, thousands separators taken out; none of anything else.
fn without_separators(text: &str) -> Option<String> {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or("");
    let grouped = !whole.contains(',') || (first.len() <= 3 && groups.all(|group| group.len() == 3));
    let digits: String = whole.chars().filter(|c| *c != ',').collect();
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let readable = grouped
        && !digits.is_empty()
        && !whole.starts_with(',')
        && all_digits(&digits)
        && fraction.is_none_or(|fraction| !fraction.is_empty() && all_digits(fraction));
    match fraction {
        _ if !readable => None,
        Some(fraction) => Some(format!("{digits}.{fraction}")),
        None => Some(digits),
    }
}

/// Whole yuan without decimals, else both: "500", "386.50".
impl fmt::Display for Yuan {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if self.0.fract().is_zero() { write!(f, "{}", self.0.trunc()) } else { write!(f, "{:.2}", self.0) }
    }
}

/// A sum may pass what one amount can be. It is exact up to 7 × 10^26 yuan, more than a million million of the largest
/// amounts come to, and stops at the largest decimal instead of failing.
impl Add for Yuan {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Yuan {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Yuan {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Self::add)
    }
}

impl Serialize for Yuan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// From a string only: a JSON number has already been through a float.
impl<'de> Deserialize<'de> for Yuan {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::read(&text)
            .map_err(|cause| serde::de::Error::custom(format!("`{text}` is not an amount: {}", cause.name())))
    }
}
