//! Pieces of a screen. Each takes its data as properties; none knows of a page.

mod card;
mod conditions;
mod errors;
mod fields;
mod frame;
mod notices;
mod supports;

pub use card::Card;
pub use conditions::Conditions;
pub use errors::{ErrorSummary, FieldError, screen_of};
pub use fields::{Choice, Choices, DateField, FieldProps, Place, Typed};
pub use frame::{Footer, Header, SumBar};
pub use notices::{Damaged, ToMend};
pub use supports::Supports;
