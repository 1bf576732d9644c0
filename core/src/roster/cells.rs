//! One cell into what it says: money, a day, a choice, a contract, an ID number.

pub(in crate::roster) mod choices;
pub(in crate::roster) mod contract_term;
pub(in crate::roster) mod days;
pub(in crate::roster) mod id;
pub(in crate::roster) mod money;
