//! A file in the tray: its name as it is shown, and what it turned out to be.

use crate::roster_service::file_fault::FileFault;
use crate::workbook::messages::SheetGuess;

/// How much of a long name is shown from its beginning and from its end, in characters.
const BEGINNING: usize = 40;
const END: usize = 16;

/// A file in the tray.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrayFile {
    /// Its name as it is shown, unlike those of the others.
    pub name: String,
    /// What it turned out to be.
    pub content: FileContent,
}

/// What a file turned out to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FileContent {
    /// Nobody knows yet.
    #[default]
    Unknown,
    /// A text, which is one table.
    Text,
    /// A workbook, of these sheets.
    Workbook {
        /// Their names.
        names: Vec<String>,
        /// What can be told of each before it is read.
        guesses: Vec<SheetGuess>,
    },
    /// It is left out, because of that.
    Refused(FileFault),
}

impl TrayFile {
    /// The names of its sheets; none of a text.
    pub fn sheet_names(&self) -> &[String] {
        match &self.content {
            FileContent::Workbook { names, .. } => names,
            _ => &[],
        }
    }

    /// What can be told of a sheet before it is read.
    pub fn guess(&self, sheet: usize) -> Option<SheetGuess> {
        match &self.content {
            FileContent::Workbook { guesses, .. } => guesses.get(sheet).copied(),
            _ => None,
        }
    }

    /// The sheets that can be read, counted from 0; a text is one.
    pub fn readable(&self) -> Vec<usize> {
        match &self.content {
            FileContent::Text => vec![0],
            FileContent::Workbook { names, .. } => {
                (0..names.len()).filter(|sheet| self.guess(*sheet).is_none_or(|guess| guess.readable)).collect()
            }
            FileContent::Unknown | FileContent::Refused(_) => Vec::new(),
        }
    }
}

/// A file's name as it is shown beside those: without what would turn or hide the letters after it, the middle of a long one
/// left out, and with a number where it stands there already.
pub(super) fn shown_name(name: &str, others: &[&str]) -> String {
    let name = cut(&name.chars().filter(|c| is_shown(*c)).collect::<String>());
    let numbered = |number: usize| if number == 1 { name.clone() } else { format!("{name} ({number})") };
    let mut free = (1..=others.len() + 1).map(numbered).filter(|name| !others.contains(&name.as_str()));
    free.next().unwrap_or_default()
}

/// Whether a character is shown as itself, and changes nothing of how others are shown.
fn is_shown(c: char) -> bool {
    let is_control = c.is_control();
    let is_format = matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}');
    !is_control && !is_format
}

/// What stands in a word for a part of a year: with it a name says for which months people were paid, and stays whole.
const TIMES: [char; 4] = ['月', '季', '半', '截'];

/// A long name without its middle. What is left of a number at the cut goes too: a part of one would not be known for one.
fn cut(name: &str) -> String {
    let count = name.chars().count();
    if count <= BEGINNING + END {
        return name.to_owned();
    }
    if name.chars().take(count - END).skip(BEGINNING).any(|c| TIMES.contains(&c)) {
        return name.to_owned();
    }
    let beginning: String = name.chars().take(BEGINNING).collect();
    let end: String = name.chars().skip(count - END).collect();
    let is_no_letter = |c: char| !c.is_alphabetic();
    format!("{}…{}", beginning.trim_end_matches(is_no_letter), end.trim_start_matches(is_no_letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_shown_without_what_would_disguise_it() {
        assert_eq!(shown_name("名册\u{202e}xslx.csv\u{0}\n", &[]), "名册xslx.csv");
        assert_eq!(shown_name("<b>名册</b>.csv", &[]), "<b>名册</b>.csv");
    }

    #[test]
    fn a_long_name_is_cut_and_no_part_of_a_number_is_left_of_it() {
        let long = shown_name(&format!("{}231283198011110101{}.xlsx", "甲".repeat(30), "乙".repeat(200)), &[]);
        assert_eq!(long, format!("{}…{}.xlsx", "甲".repeat(30), "乙".repeat(11)));
        let end = shown_name(&format!("{}23128319801111010X.csv", "甲".repeat(200)), &[]);
        assert_eq!(end, format!("{}…X.csv", "甲".repeat(40)));
        assert_eq!(shown_name(&"甲".repeat(56), &[]), "甲".repeat(56));
        let month = format!("{}3月{}.csv", "甲".repeat(60), "乙".repeat(60));
        assert_eq!(shown_name(&month, &[]), month);
    }

    #[test]
    fn a_name_that_stands_there_already_has_a_number() {
        assert_eq!(shown_name("a.csv", &["b.csv"]), "a.csv");
        assert_eq!(shown_name("a.csv", &["a.csv"]), "a.csv (2)");
        assert_eq!(shown_name("a.csv", &["a.csv (2)", "a.csv"]), "a.csv (3)");
    }
}
