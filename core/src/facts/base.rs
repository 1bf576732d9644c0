//! An employment assistance base, 就业帮扶基地.

use serde::{Deserialize, Serialize};

/// What is said about a base. Every combination is a valid base.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct Base {
    /// Whether the place has recognised it.
    pub recognised: Option<bool>,
    /// How many assisted people it has placed in the year.
    pub placed: Option<u32>,
}
