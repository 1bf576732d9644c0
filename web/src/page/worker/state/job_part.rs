//! The parts of a spell of work, as they are typed.

use wengang_core::questions::JobAnswer;

/// A part of a spell of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobPart {
    /// Where it was.
    Province,
    /// How somebody worked.
    Work,
    /// The first day.
    From,
    /// The last day.
    To,
}

impl JobPart {
    /// Every part, in the order in which they are asked for.
    pub const ALL: [Self; 4] = [Self::Province, Self::Work, Self::From, Self::To];

    /// The stable name, as refusals and addresses carry it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::Work => "work",
            Self::From => "from",
            Self::To => "to",
        }
    }

    /// The part of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }

    /// The field's name in a refusal.
    pub fn field(self, job: usize) -> String {
        format!("jobs[{job}].{}", self.name())
    }

    /// The name of the box for the day of the month in a refusal.
    pub fn day_field(self, job: usize) -> String {
        format!("{}.day", self.field(job))
    }

    /// What was typed there; none for the last day of a spell that goes on.
    pub fn typed(self, job: &JobAnswer) -> Option<&str> {
        match self {
            Self::Province => Some(&job.province),
            Self::Work => Some(&job.work),
            Self::From => Some(&job.from),
            Self::To => job.to.as_deref(),
        }
    }

    /// Takes in what was typed there.
    pub fn set(self, job: &mut JobAnswer, typed: String) {
        match self {
            Self::Province => job.province = typed,
            Self::Work => job.work = typed,
            Self::From => job.from = typed,
            Self::To => job.to = Some(typed),
        }
    }
}
