//! How the worker's page begins, on a page of its own or in somebody else's: it holds the state, keeps it in the address and
//! tells the page around it.

mod history;
mod host;
mod page_state;
pub mod start;
mod title;
