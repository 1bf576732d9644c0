//! What was typed into the form, by who claims, and how each entry is read.

use super::form_questions::{asked, counted};
use crate::page::shared::entries::{Entry, EntryKind};
use std::collections::BTreeMap;
use std::rc::Rc;
use wengang_core::Notice;
use wengang_core::notice::{Gap, Local};
use wengang_core::questions::UNKNOWN;
use wengang_core::values::Cause;
use wengang_core::{Claimant, LocalParameters, Refusal, Yuan};

/// The most people that an estimate counts; more are for a roster.
const MOST: u32 = 10_000;

/// Where the line stands that a place fixes, and its source.
pub(super) const LINE: [(Claimant, Entry); 2] =
    [(Claimant::Workshop, Entry::Line), (Claimant::Workshop, Entry::LineSource)];

/// What was typed into the form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// Who claims; a worker stands for a village that checks its people.
    pub claimant: Option<Claimant>,
    /// What was typed, as it was typed, by who claims: what holds for a workshop says nothing of a broker.
    pub typed: BTreeMap<(Claimant, Entry), String>,
    /// What the place has fixed, as far as it was not typed.
    pub local: Rc<LocalParameters>,
}

impl Form {
    /// What was typed at an entry.
    pub fn answer(&self, entry: Entry) -> Option<&str> {
        self.typed.get(&(self.claimant?, entry)).map(String::as_str)
    }

    /// What was typed; none if it is blank or not known.
    pub(super) fn text(&self, entry: Entry) -> Option<&str> {
        let typed = self.answer(entry)?.trim();
        (!typed.is_empty() && typed != UNKNOWN).then_some(typed)
    }

    pub(super) fn yes(&self, entry: Entry) -> Option<bool> {
        self.text(entry).map(|answer| answer == "yes")
    }

    pub(super) fn money(&self, entry: Entry) -> Result<Option<Yuan>, Refusal> {
        let read = |typed: &str| Yuan::read(typed).map_err(|cause| Refusal::new(entry.name(), typed, cause));
        self.text(entry).map(read).transpose()
    }

    pub(super) fn count(&self, entry: Entry) -> Result<Option<u32>, Refusal> {
        let read = |typed: &str| {
            let refuse = |cause| Refusal::new(entry.name(), typed, cause);
            let yuan = Yuan::read(typed.trim_end_matches(['人', '名'])).map_err(|_| refuse(Cause::NotACount))?;
            let whole = yuan.to_string().parse().map_err(|_| refuse(Cause::NotACount))?;
            if whole <= MOST { Ok(whole) } else { Err(refuse(Cause::TooMuch)) }
        };
        self.text(entry).map(read).transpose()
    }

    /// Everything that is wrong in what the claimant is asked.
    pub fn refusals(&self) -> Vec<Refusal> {
        let Some(claimant) = self.claimant else { return Vec::new() };
        let entries = asked(claimant).iter().chain(counted(claimant));
        let wrong = entries.filter_map(|entry| match entry.kind() {
            EntryKind::Money => self.money(*entry).err(),
            EntryKind::Count => self.count(*entry).err(),
            _ => None,
        });
        let mut refusals: Vec<Refusal> = wrong.collect();
        if self.text(Entry::Line).is_some() && self.text(Entry::LineSource).is_none() {
            refusals.push(Refusal::new(Entry::LineSource.name(), "", Cause::Missing));
        }
        let within = |part: Entry, whole: Entry| {
            let (part_count, whole_count) = (self.count(part).ok()??, self.count(whole).ok()??);
            (whole_count < part_count).then(|| Refusal::new(part.name(), &part_count.to_string(), Cause::TooMuch))
        };
        refusals.extend(within(Entry::AtLine, Entry::Workers).into_iter().chain(within(Entry::Left, Entry::Long)));
        refusals
    }

    /// What the place has fixed: the line as it is typed with its source, the rest as the page around it says.
    pub fn local_parameters(&self) -> LocalParameters {
        let line = self.money(Entry::Line).ok().flatten();
        let source = self.text(Entry::LineSource).unwrap_or_default();
        let monitoring_line = line.and_then(|line| Local::new(line, source, Notice::latest().year()).ok());
        LocalParameters { monitoring_line, ..LocalParameters::clone(&self.local) }
    }

    /// Whether the line in the form is what the place has fixed, or as blank as that.
    pub(super) fn has_the_places_line(&self) -> bool {
        let fixed = BTreeMap::from_iter(line_of(&self.local).into_iter().flatten());
        let typed = |at| self.typed.get(at).map_or("", String::as_str);
        LINE.iter().all(|at| typed(at) == fixed.get(&at.1).map_or("", String::as_str))
    }

    /// Takes the line that the place has fixed into the form.
    pub(super) fn fill_in_the_places_line(&mut self) {
        let line = line_of(&self.local).into_iter().flatten();
        self.typed.extend(line.map(|(entry, typed)| ((Claimant::Workshop, entry), typed)));
    }
}

/// What the page around it says of the line, as a person would have typed it.
fn line_of(local: &LocalParameters) -> Option<[(Entry, String); 2]> {
    let line = local.fixed(Gap::MonitoringLine, Notice::latest().year())?;
    Some([(Entry::Line, line.amount().to_string()), (Entry::LineSource, line.source().to_owned())])
}
