//! Answers as they were typed.

use super::question::{JobsAnswer, about};
use crate::truth::Fact;
use serde::de::{Error, MapAccess, SeqAccess, Visitor, value::SeqAccessDeserializer};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::fmt;

/// A spell of work as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct JobAnswer {
    /// The place, by its name.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub province: String,
    /// How, by its name.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub work: String,
    /// The first day.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub from: String,
    /// The last day; `None` if it goes on.
    pub to: Option<String>,
}

/// Answers as they were typed, by question. Changing one leaves the others.
///
/// As JSON, each answer stands under its question's name; that about work is the list itself, or a text:
///
/// ```
/// use wengang_core::{Answers, Fact};
///
/// let answers: Answers = serde_json::from_str(r#"{
///     "year": "2022", "household": "monitored",
///     "jobs": [{ "province": "辽宁", "work": "employed", "from": "2022.3.1", "to": "2022.5.31" }]
/// }"#).unwrap();
/// assert_eq!(answers.get(Fact::Jobs), Some("listed"));
/// assert_eq!(answers.jobs[0].from, "2022.3.1");
/// assert!(serde_json::from_str::<Answers>(r#"{ "colour": "red" }"#).is_err());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The answers.
    pub given: BTreeMap<Fact, String>,
    /// The list that belongs to the question about work.
    pub jobs: Vec<JobAnswer>,
}

impl Answers {
    /// What was answered, if anything.
    pub fn get(&self, fact: Fact) -> Option<&str> {
        self.given.get(&fact).map(String::as_str)
    }
}

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ByQuestion)
    }
}

struct ByQuestion;

impl<'de> Visitor<'de> for ByQuestion {
    type Value = Answers;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("answers by question")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
        let mut answers = Answers::default();
        while let Some(Asked(fact)) = map.next_key()? {
            let answer = match map.next_value()? {
                None => continue,
                Some(TextOrJobs::Text(text)) => text,
                Some(TextOrJobs::Jobs(_)) if fact != Fact::Jobs => return Err(A::Error::custom("expected a text")),
                Some(TextOrJobs::Jobs(jobs)) => {
                    let answer = if jobs.is_empty() { JobsAnswer::None } else { JobsAnswer::Listed };
                    answers.jobs = jobs;
                    answer.name().to_owned()
                }
            };
            answers.given.insert(fact, answer);
        }
        Ok(answers)
    }
}

/// A fact that a worker is asked for.
struct Asked(Fact);

impl<'de> Deserialize<'de> for Asked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let asked = Fact::named(&name).filter(|fact| about(*fact).is_some());
        asked.map(Self).ok_or_else(|| D::Error::custom(format_args!("`{name}` is no question to a worker")))
    }
}

enum TextOrJobs {
    Text(String),
    Jobs(Vec<JobAnswer>),
}

impl<'de> Deserialize<'de> for TextOrJobs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = TextOrJobs;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<TextOrJobs, E> {
                Ok(TextOrJobs::Text(text.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<TextOrJobs, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(TextOrJobs::Jobs)
            }
        }

        deserializer.deserialize_any(Either)
    }
}
