//! How the employers' page begins, on a page of its own or in somebody else's: it holds the state and the client of the web
//! workers, keeps the screen in the history and tells the page around it.

mod history;
mod host;
mod leaving;
mod own_page;
mod page_state;
pub mod start;
mod web_workers;
