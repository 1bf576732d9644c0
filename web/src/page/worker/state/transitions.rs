//! From an action to the next state, as one pure function.

use super::action::Action;
use super::date_parts::DateParts;
use super::job_part::JobPart;
use super::screen::Screen;
use super::worker_state::{Change, Removed, WorkerState};
use wengang_core::facts::Jobs;
use wengang_core::questions::{self, JobAnswer, JobsAnswer, UNKNOWN};
use wengang_core::truth::Fact;
use wengang_core::{LocalParameters, Notice, ProvisionId};

impl WorkerState {
    /// The state after the action. Whether a question is still worth asking depends on what the place has fixed.
    #[must_use]
    pub fn after(&self, action: Action, local: &LocalParameters) -> Self {
        let mut next = self.clone();
        match action {
            Action::Begin => next.begin(local),
            Action::Go(screen) if is_about_work(screen) => next.show_within_change(screen),
            Action::Go(screen) => next.show(screen),
            Action::Correct(screen) => {
                next.show(screen);
                next.attempts = 1;
            }
            Action::Change(fact, support) => next.change(fact, support, local),
            Action::Answer(fact, typed) => next.answer(fact, typed),
            Action::AmountUnknown(fact, unknown) => next.set_amount_unknown(fact, unknown),
            Action::Choose(fact, name) => next.choose(fact, name, local),
            Action::Job(job, part, typed) => next.type_part(job, part, typed),
            Action::Workplace(job, place) => next.change_job(job, |job| place.say_of(job)),
            Action::StillThere(job, still) => next.set_still_there(job, still),
            Action::AddJob => next.add_job(local),
            Action::RemoveJob(job) => next.remove_job(job),
            Action::Continue => next.submit(local),
            Action::Erase => next.erase(),
            Action::TakeBack => next.take_back(),
            Action::SetLanguage(language) => next.language = language,
            Action::SetTextSize(size) => next.text_size = size,
            Action::DismissDamage => next.damage = None,
            Action::Copied(done) => next.copied = Some(done),
        }
        next
    }

    fn begin(&mut self, local: &LocalParameters) {
        self.answers.given.entry(Fact::Year).or_insert_with(|| Notice::latest().year().to_string());
        self.show(self.next_screen(local));
    }

    fn change(&mut self, fact: Fact, support: Option<ProvisionId>, local: &LocalParameters) {
        let before = self.assess(local).map(|assessment| assessment.totals);
        let change = Change { from: self.screen, support, before };
        self.show(Screen::Question(fact));
        self.returning = Some(change);
    }

    fn answer(&mut self, fact: Fact, typed: String) {
        self.removed = None;
        if typed.trim().is_empty() {
            self.answers.given.remove(&fact);
        } else {
            self.answers.given.insert(fact, typed);
        }
    }

    /// The amount that was typed comes back when it is said to be known after all.
    fn set_amount_unknown(&mut self, fact: Fact, unknown: bool) {
        let typed = self.answers.get(fact).map(str::to_owned);
        if unknown == (typed.as_deref() == Some(UNKNOWN)) {
            return;
        }
        let kept = self.amount_kept.take().filter(|(of, _)| *of == fact).map(|(_, typed)| typed);
        if unknown {
            self.amount_kept = typed.map(|typed| (fact, typed));
            self.answer(fact, UNKNOWN.to_owned());
        } else {
            self.answer(fact, kept.unwrap_or_default());
        }
    }

    /// Takes the answer, and goes on if the screen has no other question without one.
    fn choose(&mut self, fact: Fact, name: &str, local: &LocalParameters) {
        self.answer(fact, name.to_owned());
        if fact == Fact::Jobs {
            return self.submit(local);
        }
        let Screen::Question(shown) = self.screen else { return };
        let asked = self.asked_on_screen(shown, &self.open_questions(local));
        if asked.iter().all(|asked| self.answers.get(*asked).is_some()) {
            self.submit(local);
        }
    }

    fn change_job(&mut self, index: usize, change: impl FnOnce(&mut JobAnswer)) {
        let mut job = self.job(index);
        change(&mut job);
        let count = self.answers.jobs.len();
        if let Some(known) = self.answers.jobs.get_mut(index) {
            *known = job;
        } else if index == count && index < Jobs::MOST {
            self.answers.jobs.push(job);
            self.answers.given.insert(Fact::Jobs, JobsAnswer::Listed.name().to_owned());
        } else {
            return;
        }
        self.removed = None;
    }

    /// The box of a day stays while it is typed in, whether or not its day still decides once it is empty.
    fn type_part(&mut self, index: usize, part: JobPart, typed: String) {
        let has_day = |typed: &str, year| !DateParts::of(typed, year).day.is_empty();
        let (job, year) = (self.job(index), self.year());
        let emptied = part.typed(&job).is_some_and(|before| has_day(before, year)) && !has_day(&typed, year);
        if emptied && !self.emptied_days.contains(&part) {
            self.emptied_days.push(part);
        }
        self.change_job(index, |job| part.set(job, typed));
    }

    /// The last day that was typed comes back when the job is said to have ended after all.
    fn set_still_there(&mut self, index: usize, still: bool) {
        let typed = self.job(index).to;
        let kept = self.end_kept.take().filter(|(job, _)| *job == index).map(|(_, typed)| typed);
        self.change_job(index, |job| job.to = if still { None } else { Some(kept.unwrap_or_default()) });
        if still {
            self.end_kept = typed.map(|typed| (index, typed));
        }
    }

    fn remove_job(&mut self, index: usize) {
        if self.answers.jobs.len() <= index {
            return;
        }
        let before = self.answers.clone();
        self.answers.jobs.remove(index);
        if self.answers.jobs.is_empty() {
            self.answers.given.remove(&Fact::Jobs);
        }
        self.show(Screen::Question(Fact::Jobs));
        self.removals = self.removals.saturating_add(1);
        self.removed = Some(Removed::Job(before));
    }

    fn erase(&mut self) {
        let (language, text_size) = (self.language, self.text_size);
        let removals = self.removals.saturating_add(1);
        let removed = (!self.answers.given.is_empty()).then(|| Removed::All(std::mem::take(&mut self.answers)));
        *self = Self { language, text_size, removals, removed, ..Self::default() };
    }

    fn take_back(&mut self) {
        match self.removed.take() {
            Some(Removed::Job(answers)) => {
                self.answers = answers;
                self.show(Screen::Question(Fact::Jobs));
            }
            Some(Removed::All(answers)) => {
                self.answers = answers;
                self.show(Screen::Check);
            }
            None => return,
        }
        self.removals = self.removals.saturating_add(1);
    }

    fn submit(&mut self, local: &LocalParameters) {
        if !self.refusals(local).is_empty() {
            self.attempts = self.attempts.saturating_add(1);
            return;
        }
        let several_jobs = matches!(self.screen, Screen::Job(_)) && 1 < self.answers.jobs.len();
        if several_jobs {
            return self.show_within_change(Screen::Question(Fact::Jobs));
        }
        match self.returning.take() {
            Some(change) => {
                self.show(change.from);
                self.changed = Some(change);
            }
            None => self.show(self.next_screen(local)),
        }
    }

    /// Questions about money come first and lead to the results; the others are asked of those who ask for them there.
    fn next_screen(&self, local: &LocalParameters) -> Screen {
        let Some(next) = questions::next(&self.answers, local) else { return Screen::Results };
        let about_money = self
            .assess(local)
            .is_none_or(|assessment| questions::moves(&assessment, next.fact).is_some_and(|yuan| !yuan.is_zero()));
        let asked_for_more = match self.screen {
            Screen::Question(fact) => questions::is_about_services(fact),
            Screen::Results => true,
            _ => false,
        };
        if about_money || asked_for_more { Screen::Question(next.fact) } else { Screen::Results }
    }

    /// Another spell of work, once the one on the screen is in order.
    fn add_job(&mut self, local: &LocalParameters) {
        if self.job_on_screen().is_some() && !self.refusals(local).is_empty() {
            self.attempts = self.attempts.saturating_add(1);
            return;
        }
        let last = Jobs::MOST.saturating_sub(1);
        self.show_within_change(Screen::Job(self.answers.jobs.len().min(last)));
    }

    fn show_within_change(&mut self, screen: Screen) {
        let returning = self.returning.take();
        self.show(screen);
        self.returning = returning;
    }

    /// Changes the screen; a spell of work in which nothing stands any more goes.
    fn show(&mut self, screen: Screen) {
        if let Screen::Job(left) = self.screen
            && self.screen != screen
            && self.answers.jobs.get(left).is_some_and(is_blank)
        {
            self.answers.jobs.remove(left);
            if self.answers.jobs.is_empty() {
                self.answers.given.remove(&Fact::Jobs);
            }
        }
        let within_work = is_about_work(self.screen) && is_about_work(screen);
        self.screen = self.shown_as(screen);
        if !within_work {
            self.revisits = self.is_answered(self.screen);
        }
        self.attempts = 0;
        self.copied = None;
        self.returning = None;
        self.changed = None;
        self.removed = None;
        self.end_kept = None;
        self.amount_kept = None;
        self.emptied_days.clear();
    }
}

const fn is_about_work(screen: Screen) -> bool {
    matches!(screen, Screen::Job(_) | Screen::Question(Fact::Jobs))
}

fn is_blank(job: &JobAnswer) -> bool {
    let texts = [&job.province, &job.work, &job.from];
    texts.into_iter().all(String::is_empty) && job.to.as_ref().is_none_or(String::is_empty)
}
