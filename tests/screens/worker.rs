//! The worker's page: each situation of `worker.toml` on each of its screens, in both languages.

use super::golden;
use super::product::{self, HostOptions, LANGUAGES, Language, WorkerAction, WorkerState};
use super::transcript::{transcript, without_repetition};
use serde::Deserialize;
use std::collections::BTreeMap;
use wengang_core::LocalParameters;

/// What a person said, and what is to be drawn of it.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// The name of the files.
    pub name: String,
    /// What it shows.
    #[serde(rename = "shows")]
    _shows: String,
    /// Answers by the names of the questions, beside those that hold for all; an empty one takes the common one away.
    #[serde(default)]
    answers: BTreeMap<String, String>,
    /// Whether the common answers hold.
    #[serde(default = "yes")]
    usual: bool,
    /// Spells of work by their parts.
    #[serde(default)]
    jobs: Vec<BTreeMap<String, String>>,
    /// How many characters more the address has.
    #[serde(default)]
    padding: usize,
    /// What the place has fixed, by the names of the gaps.
    #[serde(default)]
    local: BTreeMap<String, String>,
    /// An address, in place of answers.
    address: Option<String>,
    /// The page that it stands in.
    embedded: Option<Embedded>,
    /// The cards that are drawn in full; all if none is named.
    #[serde(default)]
    cards: Vec<String>,
    /// The screens, each with what is done there: `fare`, `fare submitted`, `results copied`, `text`.
    screens: Vec<String>,
}

/// A page around the calculator.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Embedded {
    region: Option<String>,
    /// The place of the pack that the guide shows.
    place: Option<String>,
    #[serde(default)]
    sees_answers: bool,
    #[serde(default)]
    refused: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Situations {
    usual: BTreeMap<String, String>,
    situation: Vec<Situation>,
}

const fn yes() -> bool {
    true
}

impl Situation {
    /// All situations of the file.
    pub fn all() -> Vec<Self> {
        let text = std::fs::read_to_string(golden::folder().join("worker.toml")).unwrap();
        let Situations { usual, mut situation } = toml::from_str(&text).unwrap();
        for one in situation.iter_mut().filter(|one| one.usual) {
            let mut answers = usual.clone();
            answers.append(&mut one.answers);
            answers.retain(|_, answer| !answer.is_empty());
            one.answers = answers;
        }
        situation
    }

    /// As the address of the page would tell it, on a screen.
    fn address(&self, at: &str, language: Language) -> String {
        let mut pairs = form_urlencoded::Serializer::new(self.address.clone().unwrap_or_default());
        pairs.extend_pairs(&self.answers);
        for (index, job) in self.jobs.iter().enumerate() {
            pairs.extend_pairs(job.iter().map(|(part, typed)| (format!("jobs.{}.{part}", index + 1), typed)));
        }
        pairs.append_pair("lang", language.tag());
        if at != "address" {
            pairs.append_pair("at", at);
        }
        pairs.finish()
    }

    fn state(&self, at: &str, language: Language) -> WorkerState {
        let mut address = self.address(at, language);
        address.extend(std::iter::repeat_n('9', self.padding));
        product::read_address(&address)
    }

    fn local(&self) -> LocalParameters {
        self.host(Language::Chinese)
            .filter(|_| self.local.is_empty())
            .map_or_else(|| product::local(&self.local), |host| LocalParameters::clone(&host.local))
    }

    fn host(&self, language: Language) -> Option<HostOptions> {
        let Embedded { region, place, sees_answers, refused } = self.embedded.clone()?;
        let host = product::host(language, region.as_deref(), sees_answers, refused);
        Some(place.map_or(host.clone(), |place| product::with_place(host, &place)))
    }

    /// One of its screens as text.
    fn drawn(&self, screen: &str, language: Language) -> String {
        if screen == "text" {
            let host = self.host(language);
            return product::copied_text(&self.state("results", language), &self.local(), host.as_ref()) + "\n";
        }
        transcript(&self.page(screen, language), &self.cards)
    }

    /// One of its screens as the page.
    fn page(&self, screen: &str, language: Language) -> String {
        let (local, host) = (self.local(), self.host(language));
        let (at, done) = screen.split_once(' ').unwrap_or((screen, ""));
        let mut state = self.state(at, language);
        for done in done.split_whitespace() {
            state = product::after(&state, action(done), &local);
        }
        product::worker_page(&state, &local, host.as_ref())
    }

    /// All of its screens in a language, as pages.
    pub fn pages(&self, language: Language) -> Vec<String> {
        let screens = self.screens.iter().filter(|screen| *screen != "text");
        screens.map(|screen| self.page(screen, language)).collect()
    }

    /// Whether what somebody typed in it stands among the words of the page.
    pub const fn is_damaged(&self) -> bool {
        self.address.is_some()
    }

    /// All of its screens in a language.
    pub fn text(&self, language: Language) -> String {
        let drawn = self.screens.iter().map(|screen| format!("=== {screen}\n{}", self.drawn(screen, language)));
        without_repetition(&drawn.collect::<Vec<_>>().join("\n"))
    }
}

fn action(name: &str) -> WorkerAction {
    match name {
        "submitted" => WorkerAction::Continue,
        "copied" => WorkerAction::Copied(true),
        "not-copied" => WorkerAction::Copied(false),
        "large" => product::large(),
        "english" => WorkerAction::SetLanguage(Language::English),
        "dismissed" => WorkerAction::DismissDamage,
        name => panic!("nothing is done by the name `{name}`"),
    }
}

#[test]
fn every_screen_of_the_workers_page_reads_as_it_is_held() {
    let mut differences = Vec::new();
    let mut names = Vec::new();
    for situation in Situation::all() {
        for language in LANGUAGES {
            let name = format!("worker/{}.{}.txt", situation.name, language.tag());
            differences.extend(golden::difference(&name, &situation.text(language)));
            names.push(name);
        }
    }
    differences.extend(golden::orphans("worker", &names));
    golden::expect_none(differences);
}

#[test]
fn what_stands_there_before_the_calculator_runs_reads_as_it_is_held() {
    let names = ["worker", "employer", "element"];
    let differences = names.iter().filter_map(|name| {
        let text = transcript(&product::before_it_runs(name), &[]);
        golden::difference(&format!("shell/{name}.txt"), &text)
    });
    golden::expect_none(differences.collect());
}
