//! What stands on the worker’s page as it is, and the one trait that holds all that is said there.

use super::reasons::ReasonWording;
use wengang_core::Year;

/// All that is said on the worker's page, and in part on the employers' too, in one language. No method has a default, so
/// that a missing sentence does not compile. Each part of it stands on the one before: a language has one table of methods
/// then, where parts side by side would each bring their own to the phone.
pub trait Wording: ReasonWording {
    /// What stands on the page as it is, or with nothing but a year in it.
    fn labels(&self) -> &'static Labels;
}

/// A sentence with a year in it: what stands before, between and behind.
pub struct YearSentence(pub &'static [&'static str]);

impl YearSentence {
    /// The sentence for a year.
    pub fn of(&self, year: Year) -> String {
        let year = year.to_string();
        let (first, rest) = self.0.split_first().unwrap_or((&"", &[]));
        rest.iter().fold((*first).to_owned(), |said, part| said + &year + part)
    }
}

/// Labels that stand on the page as they are.
pub struct Labels {
    /// The product, with that year if the language says it.
    pub title: YearSentence,
    /// What it does.
    pub purpose: &'static str,
    /// What it needs and how long it takes.
    pub effort: &'static str,
    /// That nothing leaves the device.
    pub private: &'static str,
    /// Begins, for that year.
    pub begin: YearSentence,
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
    /// Stands where a job has no end, in that year.
    pub still_there: YearSentence,
    /// Stands between the first day of a spell of work and that it goes on.
    pub since: &'static str,
    /// Stands where nothing was typed.
    pub blank: &'static str,
    /// Adds a spell of work.
    pub add_job: &'static str,
    /// Takes a spell of work away.
    pub remove: &'static str,
    /// The empty choice of a list.
    pub choose: &'static str,
    /// Asks where a spell of work was.
    pub job_place: &'static str,
    /// Asks for its first day.
    pub job_from: &'static str,
    /// Asks for its last day.
    pub job_to: &'static str,
    /// Between what is told of and what is told of it.
    pub colon: &'static str,
    /// Between the parts of a list.
    pub list_comma: &'static str,
    /// Between sentences in a line.
    pub semicolon: &'static str,
    /// Asks which province, if that is to be named.
    pub which_province: &'static str,
    /// The choice of a province that is not named.
    pub any_province: &'static str,
    /// Goes on after the only spell of work.
    pub no_more_jobs: &'static str,
    /// Behind the box for a year.
    pub year_unit: &'static str,
    /// Behind the box for a month.
    pub month_unit: &'static str,
    /// Behind the box for a day of the month.
    pub day_unit: &'static str,
    /// What the box for a day of the month is called in a message.
    pub day_of_month: &'static str,
    /// That the day is not remembered.
    pub day_forgotten: &'static str,
    /// A spell of work was taken away.
    pub job_removed: &'static str,
    /// Everything was erased.
    pub all_removed: &'static str,
    /// Takes that back.
    pub take_back: &'static str,
    /// The heading over the worker's results, of that year.
    pub results_of: YearSentence,
    /// Stands before the most of everything together.
    pub together: &'static str,
    /// The heading over what to do next.
    pub next_steps: &'static str,
    /// Whom to ask in the county.
    pub ask_county: &'static str,
    /// What to ask about a claim for that year.
    pub ask_how: YearSentence,
    /// The same where the place has said how.
    pub ask_whether: YearSentence,
    /// Calls the hotline.
    pub call: &'static str,
    /// The heading over the supports that pay money.
    pub paid: &'static str,
    /// The heading over the worker's others.
    pub unpaid: &'static str,
    /// That the household is not one that the notice assists.
    pub not_assisted: &'static str,
    /// Where to sign on paper.
    pub signed: &'static str,
    /// Stands beside a condition of which another was enough.
    pub not_needed: &'static str,
    /// Behind an amount of money.
    pub yuan: &'static str,
    /// The heading over the results.
    pub results: &'static str,
    /// Whom to ask.
    pub hotline: &'static str,
    /// The heading over what is a little short.
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
    /// The row that holds what is not the worker's, not in the notice, or not computed.
    pub rest: &'static str,
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
    /// That the page around it is told the answers.
    pub answers_seen: &'static str,
    /// The heading over where to go and what to bring.
    pub there: &'static str,
    /// Names the office.
    pub office: &'static str,
    /// Before a number to be called.
    pub telephone: &'static str,
    /// Names the papers to bring.
    pub documents: &'static str,
    /// Names the last day on which a claim is taken.
    pub deadline: &'static str,
    /// The heading over what the place has fixed.
    pub local: &'static str,
    /// Refers to answers that still have to be corrected.
    pub to_correct: &'static str,
    /// That year, and no other, is covered.
    pub year_covered: YearSentence,
    /// The year that was given is not covered; that one is.
    pub year_not_covered: YearSentence,
    /// How the result is meant: by that year's rules, for reference, the place decides.
    pub stamp: YearSentence,
}
