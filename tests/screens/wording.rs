//! How the sentences are written: none with a word of a list, with punctuation of another language or with two negations,
//! and few long ones. What is forbidden stands in `tests/golden/wording.toml`, each with its reason.

use super::golden;
use super::html::{Element, Node, parse};
use super::product::{self, EmployerAction, EmployerState, LANGUAGES, Language};
use super::{words, worker};
use serde::Deserialize;
use std::collections::BTreeSet;
use wengang_core::Claimant;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    median: usize,
    negations: Negations,
    forbidden: Vec<Forbidden>,
    term: Vec<Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Negations {
    zh: Vec<String>,
    en: Vec<String>,
    questions: Vec<String>,
    words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Forbidden {
    language: String,
    words: Vec<String>,
    reason: String,
}

/// A formal term, and what explains it in plain words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    language: String,
    term: String,
    explained: Vec<String>,
}

/// What stands in Chinese in every language, as the notice prints it, and what is made up for the table of words.
const NOT_OF_THE_LANGUAGE: [&str; 3] = ["supports by their formal names", "around Annex 2 in a workbook", "cells"];

fn rules() -> Rules {
    toml::from_str(&std::fs::read_to_string(golden::folder().join("../wording.toml")).unwrap()).unwrap()
}

/// The texts of a page in its language, piece by piece; what a person or another page has put in stands in `code`.
fn texts(element: &Element, language: Language, found: &mut BTreeSet<String>) {
    for node in &element.children {
        match node {
            Node::Text(text) => {
                found.insert(text.trim().to_owned());
            }
            Node::Element(inner) => {
                let other = inner.attribute("lang").is_some_and(|tag| tag != language.tag());
                if !other && !["code", "textarea", "option"].contains(&inner.tag.as_str()) {
                    texts(inner, language, found);
                }
            }
        }
    }
}

fn of_the_workers_page(language: Language) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for situation in worker::Situation::all().iter().filter(|situation| !situation.is_damaged()) {
        situation.pages(language).iter().for_each(|page| texts(&parse(page), language, &mut found));
    }
    found.retain(|text| !text.is_empty());
    found
}

fn of_the_employers_page(language: Language) -> BTreeSet<String> {
    let home = EmployerState { language, ..Default::default() };
    let mut found = BTreeSet::new();
    texts(&parse(&product::employer_page(&home, None)), language, &mut found);
    for claimant in Claimant::ALL {
        let form = home.after(EmployerAction::Choose(*claimant));
        texts(&parse(&product::employer_page(&form, None)), language, &mut found);
    }
    found
}

/// Everything that is said in a language.
fn everything(language: Language) -> BTreeSet<String> {
    let rows = words::rows().into_iter().filter(|row| !NOT_OF_THE_LANGUAGE.contains(&row.section));
    let place = LANGUAGES.iter().position(|known| *known == language).unwrap();
    let mut all: BTreeSet<String> = rows.map(|row| row.words[place].clone()).collect();
    all.append(&mut of_the_workers_page(language));
    all.append(&mut of_the_employers_page(language));
    all
}

fn expect_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} sentences\n{}", wrong.len(), wrong.join("\n"));
}

const fn is_han(sign: char) -> bool {
    matches!(sign, '\u{4e00}'..='\u{9fff}')
}

fn clauses(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split(['。', '，', '；', '：', '？', '、', '（', '）', ',', ';', ':', '.', '?', '“', '”', '·', '–'])
}

#[test]
fn no_sentence_has_a_forbidden_word() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        let all = everything(language);
        for Forbidden { words, reason, .. } in rules().forbidden.iter().filter(|one| one.language == language.tag()) {
            let has = |sentence: &&String| words.iter().any(|word| sentence.contains(word.as_str()));
            wrong.extend(all.iter().filter(has).map(|sentence| format!("{sentence} — {reason}")));
        }
    }
    expect_none(&wrong);
}

#[test]
fn every_formal_term_is_explained_on_the_page_on_which_it_stands() {
    let (mut wrong, rules) = (BTreeSet::new(), rules());
    for language in LANGUAGES {
        let terms: Vec<&Term> = rules.term.iter().filter(|term| term.language == language.tag()).collect();
        let mut seen = BTreeSet::new();
        for situation in worker::Situation::all().iter().filter(|situation| !situation.is_damaged()) {
            for page in situation.pages(language) {
                let mut pieces = BTreeSet::new();
                texts(&parse(&page), language, &mut pieces);
                let text = pieces.into_iter().collect::<Vec<_>>().join("\n");
                for Term { term, explained, .. } in terms.iter().filter(|term| text.contains(&term.term)) {
                    seen.insert(term.as_str());
                    if !explained.iter().any(|words| text.contains(words.as_str())) {
                        wrong.insert(format!("{} in {}", term, situation.name));
                    }
                }
            }
        }
        let unseen = terms.iter().filter(|term| !seen.contains(term.term.as_str()));
        wrong.extend(unseen.map(|term| format!("{} stands on no page", term.term)));
    }
    expect_none(&wrong.into_iter().collect::<Vec<_>>());
}

#[test]
fn no_chinese_sentence_has_ascii_punctuation_beside_a_character() {
    let is_ascii = |sign: char| ",;:!?()".contains(sign);
    let has = |sentence: &&String| {
        let signs: Vec<char> = sentence.chars().collect();
        signs.windows(2).any(|pair| is_han(pair[0]) && is_ascii(pair[1]) || is_ascii(pair[0]) && is_han(pair[1]))
    };
    expect_none(&everything(Language::Chinese).iter().filter(has).cloned().collect::<Vec<_>>());
}

#[test]
fn no_english_sentence_has_chinese_punctuation() {
    let has = |sentence: &&String| {
        sentence.contains(['，', '。', '、', '；', '：', '？', '！', '（', '）', '《', '》', '　'])
    };
    expect_none(&everything(Language::English).iter().filter(has).cloned().collect::<Vec<_>>());
}

#[test]
fn no_clause_denies_twice() {
    let Negations { zh, en, questions, words } = rules().negations;
    let kept = |clause: &str| {
        let known = questions.iter().chain(&words);
        known.fold(clause.to_owned(), |clause, known| clause.replace(known.as_str(), ""))
    };
    let in_chinese = |clause: &str| zh.iter().map(|sign| clause.matches(sign.as_str()).count()).sum::<usize>();
    let in_english = |clause: &str| {
        let lower = clause.to_lowercase();
        lower.split_whitespace().filter(|word| en.iter().any(|negation| negation == word)).count()
    };
    let mut wrong = Vec::new();
    for (language, count) in
        [(Language::Chinese, &in_chinese as &dyn Fn(&str) -> usize), (Language::English, &in_english)]
    {
        let twice = |sentence: &&String| clauses(&kept(sentence)).any(|clause| 1 < count(clause));
        wrong.extend(everything(language).iter().filter(twice).cloned());
    }
    expect_none(&wrong);
}

#[test]
fn half_of_the_sentences_of_the_workers_page_are_short() {
    let pieces = of_the_workers_page(Language::Chinese);
    let sentences: BTreeSet<&str> = pieces
        .iter()
        .filter(|text| text.ends_with(['。', '？']))
        .flat_map(|text| text.split_inclusive(['。', '？', '；']))
        .collect();
    let mut lengths: Vec<usize> = sentences.iter().map(|sentence| sentence.chars().count()).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= rules().median, "half are longer than {median} characters");
}
