//! The employers' page as one value, and one pure function from an action to the next value.

use super::action::Action;
use super::form::Form;
use super::form_questions::kind_of;
use super::outcome::EmployerOutcome;
use super::roster_state::{Phase, RosterState};
use super::saved_reading::SavedReading;
use super::screen::Screen;
use crate::page::shared::text_size::TextSize;
use crate::page::shared::wording::language::Language;
use crate::roster_service::messages::ReadOptions;
use std::rc::Rc;
use wengang_core::roster::Masking;
use wengang_core::{Claimant, Refusal, evaluate};

/// All of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmployerState {
    /// What is on the screen.
    pub screen: Screen,
    /// Whether it stands in a page that is not its own.
    pub embedded: bool,
    /// The only one who can claim, where the page around it is for that one only.
    pub only_claimant: Option<Claimant>,
    /// Who claims, and what was typed.
    pub form: Form,
    /// The cells that were pasted, kept in case they are to be pasted again otherwise.
    pub pasted: Rc<str>,
    /// The language of the page.
    pub language: Language,
    /// The size of its text.
    pub text_size: TextSize,
    /// How often the form was submitted and refused.
    pub attempts: u32,
    /// The roster.
    pub roster: RosterState,
    /// Whether ID numbers go out whole.
    pub whole_ids: bool,
    /// How an earlier roster was read, to be used for the next ones.
    pub saved_reading: Option<Rc<SavedReading>>,
    /// A file that was brought as one and is none.
    pub reading_refused: bool,
}

impl EmployerState {
    /// What follows from an action.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Choose(claimant) => next.choose(claimant),
            Action::Go(screen) => next.show(screen),
            Action::Type(entry, typed) => {
                next.form.typed.extend(self.form.claimant.map(|claimant| ((claimant, entry), typed)));
            }
            Action::Paste(cells) => next.pasted = cells,
            Action::Estimate => next.estimate(),
            Action::OpenRoster => {
                next.reading_refused = false;
                next.roster = RosterState { phase: Phase::Opening, ..RosterState::default() };
                next.show(Screen::Roster);
            }
            Action::UseReading(saved) => {
                let known = saved.filter(|saved| saved.is_known());
                (next.reading_refused, next.saved_reading) = (known.is_none(), known.or(next.saved_reading));
            }
            Action::DropReading => (next.saved_reading, next.reading_refused) = (None, false),
            Action::SetWholeIds(whole) => next.whole_ids = whole,
            Action::CloseRoster => next.close_roster(),
            Action::Erase => next = self.erased(),
            Action::SetLanguage(language) => next.language = language,
            Action::SetTextSize(size) => next.text_size = size,
            about_the_roster => next.roster.act(about_the_roster, self.saved_reading.as_deref()),
        }
        next
    }

    /// What came out of it; none while the form is being filled in.
    pub fn outcome(&self) -> Option<EmployerOutcome> {
        match self.screen {
            Screen::Estimate => {
                let assessment = evaluate(&self.form.facts()?, &self.form.local_parameters());
                Some(EmployerOutcome::Estimate(assessment))
            }
            Screen::Roster => {
                let summary = self.roster.summary()?;
                Some(EmployerOutcome::Roster(summary.totals, summary.states.clone()))
            }
            Screen::Home | Screen::Form => None,
        }
    }

    /// How a roster is to be read.
    pub fn read_options(&self) -> ReadOptions {
        ReadOptions {
            language: self.language.tag().to_owned(),
            settings: self.form.settings(),
            tables: self.roster.readings(),
            expected: self.form.claimant.and_then(kind_of),
        }
    }

    /// What is wrong in the form, once it was submitted.
    pub fn shown_refusals(&self) -> Vec<Refusal> {
        if self.attempts == 0 { Vec::new() } else { self.form.refusals() }
    }

    /// Whether anything would be lost with the page: something typed, pasted, or a roster.
    pub fn would_be_lost(&self) -> bool {
        let blank = self.erased();
        self.form.typed != blank.form.typed || !self.pasted.trim().is_empty() || self.roster.phase != Phase::Nothing
    }

    /// Whether ID numbers go out masked.
    pub fn masked(&self) -> Masking {
        if self.whole_ids { Masking::Whole } else { Masking::Masked }
    }

    /// The state before anything was said.
    pub(super) fn erased(&self) -> Self {
        let mut form = Form { claimant: self.only_claimant, local: self.form.local.clone(), ..Form::default() };
        form.fill_in_the_places_line();
        Self {
            screen: if self.only_claimant.is_some() { Screen::Form } else { Screen::Home },
            embedded: self.embedded,
            only_claimant: self.only_claimant,
            form,
            language: self.language,
            text_size: self.text_size,
            ..Self::default()
        }
    }

    /// Shows a screen, or the one before it where there is nothing to show on it.
    fn show(&mut self, screen: Screen) {
        self.screen = match screen {
            _ if self.form.claimant.is_none() => Screen::Home,
            Screen::Roster if self.roster.phase == Phase::Nothing => Screen::Form,
            screen => screen,
        };
        self.attempts = 0;
    }

    fn choose(&mut self, claimant: Claimant) {
        if self.form.claimant != Some(claimant) {
            self.roster = RosterState::default();
        }
        self.form.claimant = Some(claimant);
        self.show(Screen::Form);
    }

    fn estimate(&mut self) {
        if self.form.refusals().is_empty() {
            self.show(Screen::Estimate);
        } else {
            self.attempts = self.attempts.saturating_add(1);
        }
    }

    fn close_roster(&mut self) {
        // What could not be read, or was stopped, may be tried otherwise.
        if self.roster.summary().is_some() {
            self.pasted = Rc::default();
        }
        self.roster = RosterState::default();
        self.show(Screen::Form);
    }
}
