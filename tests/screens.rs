//! What people see: every screen of both pages drawn natively, and every word, held as text in `tests/golden/screens/`.
//!
//! The situations are data, in `worker.toml` and `employer.toml`; what each looks like in a language stands in a text
//! file beside them, in the notation of [`transcript`]. Where the page is meant to change, `WENGANG_WRITE=1 cargo test
//! -p wengang-web --test screens` writes the texts anew, and their difference is what an eye must see.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "screens/browser.rs"]
mod browser;
#[path = "screens/controls.rs"]
mod controls;
#[path = "screens/coverage.rs"]
mod coverage;
#[path = "screens/employer.rs"]
mod employer;
#[path = "screens/golden.rs"]
mod golden;
#[path = "screens/html.rs"]
mod html;
#[path = "screens/product.rs"]
mod product;
#[path = "screens/product_files.rs"]
mod product_files;
#[path = "screens/roster.rs"]
mod roster;
#[path = "screens/transcript.rs"]
mod transcript;
#[path = "screens/wording.rs"]
mod wording;
#[path = "screens/words.rs"]
mod words;
#[path = "screens/worker.rs"]
mod worker;
