//! The notice that a page goes by.

use wengang_core::Notice;
use wengang_core::Year;

/// The notice of that year; the latest where no notice covers it, or no year was said yet.
pub fn notice_of_or_latest(year: Option<Year>) -> &'static Notice {
    year.and_then(Notice::of).unwrap_or(Notice::latest())
}
