//! What stands on the worker’s page as it is, or with nothing but the year in it.

use super::English;
use crate::page::shared::wording::labels::{Labels, Wording};
use wengang_core::Year;

impl Wording for English {
    fn labels(&self) -> &'static Labels {
        &LABELS
    }

    fn begin(&self, year: Year) -> String {
        format!("Start with {year}")
    }

    fn year_covered(&self, year: Year) -> String {
        format!("This notice covers {year} only.")
    }

    fn year_not_covered(&self, year: Year) -> String {
        format!(
            "This notice covers {year}. The year you gave is not covered, so no amount can be worked out. Change it to {year}, or call 12333 about that year."
        )
    }

    fn stamp(&self, year: Year) -> String {
        format!("By the rules of {year}. This is an estimate for reference; the local review decides.")
    }

    fn date_hint(&self, year: Year) -> String {
        format!(
            "For example {year}-3-1. If you are not sure, give the closest day; the employer’s or village’s record decides."
        )
    }
}

const LABELS: Labels = Labels {
    title: "Wengang support calculator",
    purpose: "Answer a few questions to see which employment supports you may get, about how much, and what is still missing.",
    effort: "About 3 minutes. If you do not know, say so. You can change any answer later.",
    private: "What you type stays on your phone or computer. No account is needed.",
    other_year: "Another year",
    employers: "For employers, brokers and clerks",
    go_on: "Go on",
    supports: "All supports in this notice",
    own_name: "English",
    larger: "Large text",
    smaller: "Normal text",
    next: "Continue",
    back: "Back",
    unknown: "I don’t know",
    errors: "Something needs to be put right",
    error: "Error: ",
    see_results: "See results",
    check: "Check my answers",
    your_answers: "Your answers",
    not_answered: "Not answered (you may leave these)",
    change: "Change",
    answer: "Answer",
    still_there: "Still working there",
    blank: "Left blank",
    add_job: "Add another",
    remove: "Remove",
    save_job: "Done",
    choose: "Choose one",
    job_place: "Where you worked",
    job_work: "How you worked",
    job_from: "First day",
    job_to: "Last day",
    pick_date: "Pick from a calendar",
    yuan: "yuan",
    results: "What came out",
    hotline: "If in doubt, ask the village, the township or the county employment office, or call 12333.",
    more: "How to get more",
    why: "Why, point by point",
    fund: "Paid from",
    frequency: "How often",
    departments: "Provincial departments in charge",
    source: "Source",
    missing: "Answers still missing",
    open: "Left open by the notice",
    gaps: "Not in the notice, decided locally",
    cautions: "Please note",
    alternative: "One of these is enough",
    for_others: "For employers and brokers",
    for_others_why: "A workshop, base or broker applies for these, not you.",
    not_computed: "Items that are not calculated",
    ask_more: "Answer a few more, for the other supports",
    print: "Print",
    copy: "Copy as text",
    copied: "Copied. You can paste it into a message.",
    copy_by_hand: "Press and hold the text below, select all, and copy.",
    erase: "Erase everything and start over",
    link_too_long: "This link is too long, and the answers in it could not be read. Please start again, or ask for a new link.",
    link_damaged: "This link is damaged. These parts could not be read; everything else is still here. Please check your answers:",
    dismiss: "OK",
    option_refused: "The site that shows this calculator set these, which are not known and were left out. Please tell the site:",
    answers_seen: "The site that shows this calculator will see your answers.",
    local: "Fixed by the place",
    to_correct: "Some answers could not be read and count as “I don’t know” for now. Please put them right:",
};
