//! The names of what cannot be read in an address or in what a page around the calculator says.

/// How many are named.
const MOST: usize = 20;

/// How much of a name is shown, in characters.
const LONGEST: usize = 40;

/// What an address holds beside answers: how a calculator writes.
pub const SETTINGS: [&str; 2] = ["lang", "text"];

/// The first names of what cannot be read: somebody may have made an address of nothing else.
#[derive(Debug, Default)]
pub struct Unread {
    names: Vec<String>,
    more: bool,
}

impl Unread {
    /// One more.
    pub fn push(&mut self, name: &str) {
        self.take(name.chars().take(LONGEST).collect());
    }

    fn take(&mut self, name: String) {
        if self.names.len() < MOST {
            self.names.push(name);
        } else {
            self.more = true;
        }
    }

    /// An answer that is known by its name and not read as it stands there; `why` names the reason if it is not the value.
    pub fn push_answer(&mut self, name: &str, value: &str, why: &str) {
        let value: String = value.chars().take(LONGEST).collect();
        let answer = format!("{name}={value}");
        self.take(if why.is_empty() { answer } else { format!("{answer}: {why}") });
    }

    /// Names what holds of answers whatever they say: those that are said again, and what is no answer but a setting.
    pub fn push_misplaced(&mut self, pairs: &[(String, String)]) {
        for (place, (name, value)) in pairs.iter().enumerate() {
            if SETTINGS.contains(&name.as_str()) {
                self.push_answer(name, value, "setting");
            } else if pairs.iter().take(place).any(|(before, _)| before == name) {
                self.push_answer(name, value, "again");
            }
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
