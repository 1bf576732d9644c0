//! Every sentence that a person reads, in Chinese and in English.
//!
//! Each language fills all of [`Words`], and matches every name exhaustively, so that a missing sentence does not
//! compile. No amount and no duration is written into a sentence; they come with what is said.

pub mod employer;
mod en;
pub mod roster;
pub mod shell;
mod zh;

use crate::session::JobPart;
use wengang_core::facts::Place;
use wengang_core::notice::{City, Department, Gap, Item, Local, Reading, Treatment};
use wengang_core::outcome::{Amount, Caution, Change, Condition, Fallback, Frequency, Fund, Verdict};
use wengang_core::truth::{Fact, Measure, Truth};
use wengang_core::values::{Cause, Date};
use wengang_core::{Claimant, Figures, ProvisionId, Totals, Yuan};

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// 中文.
    #[default]
    Chinese,
    /// English.
    English,
}

impl Language {
    /// Its tag (BCP 47), short enough for an address.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh",
            Self::English => "en",
        }
    }

    /// The language of that tag.
    pub fn tagged(tag: &str) -> Option<Self> {
        [Self::Chinese, Self::English].into_iter().find(|language| language.tag() == tag)
    }

    /// Its words.
    pub const fn words(self) -> &'static Words {
        match self {
            Self::Chinese => &zh::WORDS,
            Self::English => &en::WORDS,
        }
    }

    /// A city or prefecture of the province.
    pub const fn city(self, city: City) -> &'static str {
        match self {
            Self::Chinese => zh::city(city),
            Self::English => en::city(city),
        }
    }

    /// The other language, which a person may switch to.
    pub const fn other(self) -> Self {
        match self {
            Self::Chinese => Self::English,
            Self::English => Self::Chinese,
        }
    }
}

/// A question, as it is asked.
pub struct QuestionWords {
    /// The question itself.
    pub title: &'static str,
    /// What helps to answer it; may be empty.
    pub hint: &'static str,
    /// What it asks for, in a few words, for lists and error messages.
    pub short: &'static str,
}

/// A support, in plain words and by its formal name.
pub struct SupportWords {
    /// In plain words.
    pub plain: &'static str,
    /// By the name in the notice; in Chinese in every language, since that is what a counter knows.
    pub formal: &'static str,
}

/// Labels that stand on the page as they are.
pub struct Labels {
    /// The product.
    pub title: &'static str,
    /// What it does.
    pub purpose: &'static str,
    /// What it needs and how long it takes.
    pub effort: &'static str,
    /// That nothing leaves the device.
    pub private: &'static str,
    /// Begins, for the year that the notice covers.
    pub begin: &'static str,
    /// Begins with another year.
    pub other_year: &'static str,
    /// Leads to the employers' page.
    pub employers: &'static str,
    /// Goes on with what was said before.
    pub go_on: &'static str,
    /// The heading over the list of all supports.
    pub supports: &'static str,
    /// The name of the switch to this language, in this language.
    pub own_name: &'static str,
    /// Switches to large text.
    pub larger: &'static str,
    /// Switches back.
    pub smaller: &'static str,
    /// Goes to the next screen.
    pub next: &'static str,
    /// Goes to the screen before.
    pub back: &'static str,
    /// The answer of somebody who does not know.
    pub unknown: &'static str,
    /// The heading of the list of errors.
    pub errors: &'static str,
    /// Stands before an error, for those who do not see its colour.
    pub error: &'static str,
    /// Shows what came out so far.
    pub see_results: &'static str,
    /// Shows all answers.
    pub check: &'static str,
    /// The heading over all answers.
    pub your_answers: &'static str,
    /// The heading over what was not answered.
    pub not_answered: &'static str,
    /// Changes an answer.
    pub change: &'static str,
    /// Answers a question.
    pub answer: &'static str,
    /// Stands where a job has no end.
    pub still_there: &'static str,
    /// Stands where nothing was typed.
    pub blank: &'static str,
    /// Adds a spell of work.
    pub add_job: &'static str,
    /// Takes a spell of work away.
    pub remove: &'static str,
    /// Saves a spell of work.
    pub save_job: &'static str,
    /// The empty choice of a list.
    pub choose: &'static str,
    /// Asks for the parts of a spell of work, in the order of [`JobPart::ALL`].
    pub job_parts: [&'static str; 4],
    /// How a date may be written.
    pub date_hint: &'static str,
    /// Opens the calendar.
    pub pick_date: &'static str,
    /// Behind an amount of money.
    pub yuan: &'static str,
    /// The heading over the results.
    pub results: &'static str,
    /// How the result is meant: of the notice's year, for reference, the place decides.
    pub stamp: &'static str,
    /// Whom to ask.
    pub hotline: &'static str,
    /// The heading over the changes that would bring more.
    pub more: &'static str,
    /// Unfolds the conditions.
    pub why: &'static str,
    /// Names the fund.
    pub fund: &'static str,
    /// Names how often it is paid.
    pub frequency: &'static str,
    /// Names the departments in charge.
    pub departments: &'static str,
    /// Names the place in the notice.
    pub source: &'static str,
    /// Stands over what is missing.
    pub missing: &'static str,
    /// Stands over the readings that are open.
    pub open: &'static str,
    /// Stands over what the place decides.
    pub gaps: &'static str,
    /// Stands over what to watch.
    pub cautions: &'static str,
    /// That one of the conditions marked so is enough.
    pub alternative: &'static str,
    /// The heading over the supports for employers.
    pub for_others: &'static str,
    /// Why those are not the worker's.
    pub for_others_why: &'static str,
    /// The heading over the items that are not computed.
    pub not_computed: &'static str,
    /// Offers the questions that are left.
    pub ask_more: &'static str,
    /// Prints.
    pub print: &'static str,
    /// Copies the result as text.
    pub copy: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// It could not be copied; how to do it by hand.
    pub copy_by_hand: &'static str,
    /// Erases everything and starts over.
    pub erase: &'static str,
    /// What was wrong with a link that was too long.
    pub link_too_long: &'static str,
    /// What was wrong with a damaged link, before the names of what could not be read.
    pub link_damaged: &'static str,
    /// Puts a message away.
    pub dismiss: &'static str,
    /// The year of a year that the notice does not cover.
    pub year_not_covered: &'static str,
    /// That the page around it wishes something that is not known; before those wishes.
    pub wish_refused: &'static str,
    /// That the page around it is told the answers.
    pub answers_seen: &'static str,
    /// The heading over what the place has fixed.
    pub local: &'static str,
    /// Refers to answers that still have to be put right.
    pub to_mend: &'static str,
}

/// Everything that is said in one language.
pub struct Words {
    /// The language.
    pub language: Language,
    /// What stands on the page as it is.
    pub labels: Labels,
    /// A question; facts that only employers know have one too, for where they are missing.
    pub question: fn(Fact) -> QuestionWords,
    /// A choice of a question by its stable name; none if it has no such choice.
    pub choice: fn(Fact, &str) -> Option<&'static str>,
    /// A place of work.
    pub place: fn(Place) -> &'static str,
    /// A spell of work, by its place in the list, from 0.
    pub job: fn(usize) -> String,
    /// A way of working, by its stable name.
    pub work: fn(&str) -> Option<&'static str>,
    /// What is wrong with the field of that label.
    pub refusal: fn(Cause, &str) -> String,
    /// A support's name.
    pub support: fn(ProvisionId) -> SupportWords,
    /// What a support is, with the year's figures.
    pub summary: fn(ProvisionId, &Figures) -> String,
    /// Whose support it is.
    pub claimant: fn(Claimant) -> &'static str,
    /// A verdict.
    pub verdict: fn(Verdict) -> &'static str,
    /// A fund.
    pub fund: fn(Fund) -> &'static str,
    /// How often a support is paid.
    pub frequency: fn(Frequency) -> &'static str,
    /// A department in charge.
    pub department: fn(Department) -> &'static str,
    /// The place in the notice.
    pub item: fn(Item) -> String,
    /// Why an item is not computed; none if it is.
    pub treatment: fn(Treatment) -> Option<&'static str>,
    /// What the place decides.
    pub gap: fn(Gap) -> &'static str,
    /// What the place has fixed for that, with its source.
    pub local: fn(Gap, &Local) -> String,
    /// What to watch.
    pub caution: fn(Caution) -> &'static str,
    /// A reading that is open, and what to do.
    pub reading: fn(Reading) -> &'static str,
    /// A condition.
    pub condition: fn(Condition) -> &'static str,
    /// Whether it holds.
    pub truth: fn(Truth) -> &'static str,
    /// The figures that a condition was measured by, and what is lacking.
    pub measure: fn(&Measure, Truth) -> String,
    /// An amount.
    pub amount: fn(&Amount) -> String,
    /// What another fund may pay for those whom the first does not reach.
    pub fallback: fn(&Fallback) -> String,
    /// A day.
    pub date: fn(Date) -> String,
    /// A change, and how much more it brings.
    pub change: fn(&Change, Yuan) -> String,
    /// What the answers so far come to.
    pub sum: fn(&Totals) -> String,
    /// The number of the day up to which the situation is told, with the year.
    pub as_of: fn(Date) -> String,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl Labels {
    /// What asks for a part of a spell of work.
    pub const fn job_part(&self, part: JobPart) -> &'static str {
        let [province, work, from, to] = self.job_parts;
        match part {
            JobPart::Province => province,
            JobPart::Work => work,
            JobPart::From => from,
            JobPart::To => to,
        }
    }
}

impl Words {
    /// The sign that stands before a condition, beside the word for it.
    pub const fn sign(truth: Truth) -> &'static str {
        match truth {
            Truth::True => "✓",
            Truth::False => "✗",
            Truth::Unknown => "?",
        }
    }

    /// What a fact is called in a list or a message.
    pub fn short(&self, fact: Fact) -> &'static str {
        (self.question)(fact).short
    }
}
