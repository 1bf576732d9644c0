//! The names of what cannot be read in an address or in what a page around the calculator says.

/// How many are named.
const MOST: usize = 20;

/// How much of a name is shown, in characters.
const LONGEST: usize = 40;

/// The first names of what cannot be read: somebody may have made an address of nothing else.
#[derive(Debug, Default)]
pub struct Unread {
    names: Vec<String>,
    more: bool,
}

impl Unread {
    /// One more.
    pub fn push(&mut self, name: &str) {
        if self.names.len() < MOST {
            self.names.push(name.chars().take(LONGEST).collect());
        } else {
            self.more = true;
        }
    }

    /// The names; … stands for those that are left out.
    pub fn names(mut self) -> Vec<String> {
        if self.more {
            self.names.push("…".to_owned());
        }
        self.names
    }
}
