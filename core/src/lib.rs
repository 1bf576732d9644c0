//! The rules of 黑人社发〔2022〕18号: what a person or an employer can claim, how much, from which fund, and why.
//!
//! Facts go in, an [`Assessment`] comes out: one [`Outcome`] for every provision of the notice, in its order.
//! Nothing here reads a clock, a file or a browser, and nothing here is a sentence for people.
//!
//! ```
//! use wengang_core::{Facts, LocalParameters, Verdict, evaluate};
//!
//! let facts: Facts = serde_json::from_str(r#"{
//!     "year": 2022,
//!     "worker": {
//!         "household": "lifted-out-of-poverty", "registered_in_heilongjiang": true,
//!         "jobs": [{ "province": "辽宁", "from": "2022-03-01", "to": "2022-05-31" }],
//!         "public_post": "never", "transport_received": false,
//!         "fare_by": "train", "fare": "386.50"
//!     }
//! }"#).unwrap();
//! let assessment = evaluate(&facts, &LocalParameters::default());
//! assert_eq!(assessment.totals.granted.to_string(), "386.50");
//! // Production was not said: unknown, never no.
//! assert_eq!(assessment.totals.most.to_string(), "1386.50");
//! ```
//!
//! # As JSON
//!
//! [`Facts`] and [`LocalParameters`] are read from JSON, [`Assessment`] is written to it. Keys are in snake_case. A
//! choice is written by its name, which its type lists in `NAMES`. Money is a string of yuan ("386.50"), a date
//! a string ("2022-03-01"), a year a number. A fact that is absent or `null` is unknown. Unknown keys are refused.

pub mod values;

pub mod notice;

pub mod place_pack;

pub mod truth;

pub mod facts;

pub mod outcome;

pub mod provisions;

pub mod assessment;

pub mod questions;

pub mod roster;

pub use assessment::{Assessment, Totals, evaluate};
pub use facts::{Base, Broker, Facts, Worker, Workshop};
pub use notice::{Claimant, Department, Figures, Gap, Item, LocalParameters, Notice, ProvisionId, Reading};
pub use outcome::{Advice, Amount, Change, Fund, Outcome, Verdict};
pub use provisions::{ALL, FOR_WORKERS, Provision};
pub use questions::{Answers, Question};
pub use truth::{Fact, Truth};
pub use values::{Cause, Refusal, Year, Yuan};
