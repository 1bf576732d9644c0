//! What a meaning of a column is: the headings by which people call it, and what speaks for and against it.

use super::doubt::DoubtCause;
use super::field::Field;
use super::heading::Heading;
use super::roster_kind::RosterKind;
use super::vocabulary::words_beginning;
use crate::roster::cells::Problem;
use crate::roster::file::Cell;

/// One meaning that a column can have.
pub struct Meaning {
    /// The field that it stands for.
    pub field: Field,
    /// The kind of roster that such a column speaks for, if it speaks for one only.
    pub speaks_for: Option<RosterKind>,
    /// Headings that are this meaning, divided by blanks.
    pub headings: &'static str,
    /// Words that make a heading mean it, divided by blanks; `+` joins those that must stand there together.
    pub words: &'static str,
    /// Words that a heading which means it does not have, divided by blanks.
    pub other_words: &'static str,
    /// Whether the heading speaks against it, although its words fit.
    pub contradicted: fn(&Heading) -> bool,
    /// Why a heading that does not mean it may seem to; none where it does not seem to.
    pub doubt: fn(&Heading) -> Option<DoubtCause>,
    /// Whether a heading that holds a word for it is made of nothing that could say something else.
    pub plain: fn(&Heading) -> bool,
    /// Whether a cell can be read so; the year is the roster's.
    pub check: fn(Cell<'_>, u16) -> Result<(), Problem>,
}

/// How surely a heading means a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HeadingMatch {
    /// It holds a word for it, and others that are not known.
    Weak,
    /// It holds a word for it.
    Part,
    /// It is a word for it.
    Whole,
}

impl Meaning {
    /// The field, with no heading of its own yet and nothing that speaks against it.
    pub const fn of(field: Field, check: fn(Cell<'_>, u16) -> Result<(), Problem>) -> Self {
        Self {
            field,
            speaks_for: None,
            headings: "",
            words: "",
            other_words: "",
            contradicted: |_| false,
            doubt: |_| None,
            plain: |_| true,
            check,
        }
    }

    /// Whether the heading is one of its own.
    pub fn is_heading(&self, heading: &Heading) -> bool {
        heading.first().is_some_and(|first| words_beginning(first, self.headings).any(|own| heading.is(own)))
    }

    /// Whether the heading says nothing else: it is one of its own, without brackets, or made of plain words.
    pub fn is_plain(&self, heading: &Heading) -> bool {
        heading.bracketed().is_empty() && self.is_heading(heading) || (self.plain)(heading)
    }

    /// Whether the heading holds its words, and none of the others.
    pub fn fits(&self, heading: &Heading) -> bool {
        let holds = |all: &str| all.split('+').all(|word| heading.has(word));
        heading.near(self.words).any(holds) && !heading.near(self.other_words).any(|word| heading.has(word))
    }
}
