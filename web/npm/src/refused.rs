//! What was refused: where, what, and why; the one error that is given here.

use serde::Serialize;
use std::fmt;
use wengang_core::Refusal;

/// A value that was refused.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// The path of the field, such as `worker.jobs[1].to`; while it is still being read, only what is known of it.
    pub field: String,
    /// The value as text, cut after 60 characters.
    pub refused: String,
    /// Why, with the field before it.
    pub message: String,
    /// Whether the two above are complete.
    #[serde(skip)]
    pub(crate) placed: bool,
}

/// What is given instead of a result; a box keeps every result on the way small.
pub type Error = Box<Refused>;

impl Refused {
    /// A value that was refused, under the path of its field and with the reason; both texts are cut.
    pub fn new(field: String, refused: &str, message: impl fmt::Display) -> Error {
        // What is refused stands in the message as well, and may be as long as a file.
        let message = format!("{field}: {message}").chars().take(600).collect();
        Box::new(Self { field, refused: cut(refused), message, placed: true })
    }

    /// As JSON, which the JavaScript side makes an error of its own of.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// What an error can show without filling the screen.
pub(crate) fn cut(text: &str) -> String {
    text.chars().take(60).collect()
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Refused {}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        let Refusal { field, refused, cause } = refusal;
        Refused::new(field, &refused, cause.name())
    }
}
