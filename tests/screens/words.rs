//! Every name that people read words for, with its words in both languages, held as one table that an eye has checked.

#[path = "words/roster.rs"]
mod roster;
#[path = "words/roster_repair.rs"]
mod roster_repair;
#[path = "words/roster_template.rs"]
mod roster_template;
#[path = "words/rules.rs"]
mod rules;
#[path = "words/sentences.rs"]
mod sentences;

use super::golden;
use super::product::{LANGUAGES, Language};

/// A name of a section, and its words in Chinese and in English.
pub struct Row {
    pub section: &'static str,
    pub name: String,
    pub words: [String; 2],
}

/// A row for each name.
fn each<T: Copy>(
    section: &'static str,
    all: impl IntoIterator<Item = T>,
    name: impl Fn(T) -> String,
    say: impl Fn(Language, T) -> String,
) -> Vec<Row> {
    let row = |one| Row { section, name: name(one), words: LANGUAGES.map(|language| say(language, one)) };
    all.into_iter().map(row).collect()
}

/// Every row, section by section.
pub fn rows() -> Vec<Row> {
    [rules::rows(), sentences::rows(), roster::rows(), roster_template::rows()].into_iter().flatten().collect()
}

#[test]
fn every_name_has_the_words_that_are_held() {
    let mut text = "Every name | in Chinese | in English\n".to_owned();
    let mut section = "";
    for row in rows() {
        if row.section != section {
            section = row.section;
            text += &format!("\n## {section}\n");
        }
        let [chinese, english] = row.words;
        text += &format!("{} | {chinese} | {english}\n", row.name);
    }
    golden::expect_none(golden::difference("words.txt", &text).into_iter().collect());
}
