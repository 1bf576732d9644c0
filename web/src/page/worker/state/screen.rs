//! The screens of the worker's page.

use wengang_core::questions::about;
use wengang_core::truth::Fact;

/// What one person sees at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// What this is, and where to begin.
    #[default]
    Start,
    /// One question.
    Question(Fact),
    /// One spell of work, by its place in the list, from 0.
    Job(usize),
    /// All the answers, each with a way to change it.
    Check,
    /// What came out.
    Results,
}

impl Screen {
    /// Its name in an address; a spell of work counts from 1 there.
    pub fn name(self) -> String {
        match self {
            Self::Start => "start".to_owned(),
            Self::Question(fact) => fact.name().to_owned(),
            Self::Job(job) => format!("job.{}", job + 1),
            Self::Check => "check".to_owned(),
            Self::Results => "results".to_owned(),
        }
    }

    /// The screen of that name; none if there is no such screen.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "start" => Some(Self::Start),
            "check" => Some(Self::Check),
            "results" => Some(Self::Results),
            _ => match name.strip_prefix("job.") {
                Some(number) => number.parse::<usize>().ok()?.checked_sub(1).map(Self::Job),
                None => Fact::named(name).filter(|fact| about(*fact).is_some()).map(Self::Question),
            },
        }
    }
}
