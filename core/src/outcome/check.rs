//! One condition with what was found about it.

use super::condition::Condition;
use crate::notice::Item;
use crate::truth::Finding;
use serde::{Serialize, Serializer};

/// One condition, its item, and what was found about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Check {
    /// The condition.
    pub condition: Condition,
    /// The item of the notice that it stands in.
    pub item: Item,
    /// One of several of which one is enough.
    pub alternative: bool,
    /// What was found.
    #[cfg_attr(feature = "typescript", ts(flatten))]
    pub finding: Finding,
}

impl Serialize for Check {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let finding = &self.finding;
        let mut object = serializer.serialize_struct("Check", 7)?;
        object.serialize_field("condition", &self.condition)?;
        object.serialize_field("item", &self.item)?;
        object.serialize_field("alternative", &self.alternative)?;
        object.serialize_field("truth", &finding.truth)?;
        object.serialize_field("missing", &finding.doubt.missing)?;
        object.serialize_field("open", &finding.doubt.open)?;
        object.serialize_field("measure", &finding.measure)?;
        object.end()
    }
}
