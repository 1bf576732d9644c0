//! Files that are damaged, or made to do harm: each is read or refused in words, and nothing of a person's goes out that was
//! to be starred out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "hostile/alive.rs"]
mod alive;
#[path = "hostile/beside.rs"]
mod beside;
#[path = "hostile/chance.rs"]
mod chance;
#[path = "hostile/incomplete.rs"]
mod incomplete;
#[path = "hostile/masked.rs"]
mod masked;
#[path = "hostile/mutants.rs"]
mod mutants;
#[path = "hostile/numbers.rs"]
mod numbers;
#[path = "hostile/overlapping.rs"]
mod overlapping;
#[path = "hostile/parts.rs"]
mod parts;
#[path = "hostile/passed_over.rs"]
mod passed_over;
#[path = "hostile/product.rs"]
mod product;
#[path = "hostile/workbooks.rs"]
mod workbooks;
#[path = "hostile/written.rs"]
mod written;
