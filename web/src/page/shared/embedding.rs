//! The calculator inside somebody else's page: the options that page sets, and what it is told.

pub mod host_page;
mod js_object;
mod local_parameters;
pub mod options;
mod place_pack;
pub mod report;
pub mod unread;
