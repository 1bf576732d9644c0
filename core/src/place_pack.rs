//! What places say of themselves in one document, a place pack: amounts, recognised workshops, an office, papers, deadlines,
//! each with its source and the day on which that was stated. And what of it holds in a place.

mod code;
mod fault;
mod given;
mod item;
mod nearest;
mod pack;
mod read;
mod reader;

pub use code::PlaceCode;
pub use fault::{Fault, PackRefusal};
pub use given::Given;
pub use item::{Item, Statement, Telephone};
pub use nearest::PlaceInformation;
pub use pack::{PackedPlace, PlacePack};
