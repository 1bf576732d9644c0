//! The calculator inside somebody else's page: the options that page sets, and what it is told.

pub mod host_page;
mod js_object;
mod local_parameters;
pub mod options;
pub mod report;
pub mod unread;
