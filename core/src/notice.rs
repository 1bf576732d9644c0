//! The notice by year: items, departments, figures with their item, gaps, readings, targets, names of its provisions.

mod city;
mod figures;
mod gap;
mod item;
mod local;
mod provision;
mod reading;

pub use city::{City, PROVINCE_TARGET};
pub use figures::{DOCUMENT, FIGURES, Figure, Figures, YEAR};
pub use gap::Gap;
pub use item::{Department, Item, Treatment};
pub use local::{Local, LocalParameters};
pub use provision::{Claimant, ProvisionId};
pub use reading::Reading;
