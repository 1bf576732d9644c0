//! A part of a workbook, looked through as it is unpacked, before calamine reads it: what calamine would take for something
//! else in silence, or at any cost.
//!
//! It knows tags and what stands between them, and no more of XML than that.

use super::markup_tag::{attribute, ends_cell};
use super::messages::WorkbookFault;
use super::reference::{is_range, place};
use super::sheet_cells::MOST_CELLS;
use wengang_core::roster::MOST_ROWS;

/// The longest text between two tags, in bytes; a cell holds no more than 32,767 characters.
const LONGEST: usize = 4 << 20;

/// The longest tag, in bytes: a format has 255 characters, and each of thousands of styles holds one of its own.
const LONGEST_TAG: usize = 1 << 14;

/// The most texts, and the most for which room is made because a part says that it has so many.
const MOST_TEXTS: usize = 10_000_000;

/// The most blocks of merged cells: five in every row that can be read.
const MOST_MERGED: usize = 5 * MOST_ROWS;

/// The most styles, and what they are made of; a spreadsheet has 65,490.
const MOST_STYLES: usize = 200_000;

/// The most digits of the number of a text or a style.
const MOST_DIGITS: usize = 9;

/// Whether a sheet says anything beside the values of its cells; where it may, it is taken to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct SaidBeside {
    /// Formulas, merged cells, rows that are hidden or have a height, parts of texts that are struck out or set high.
    pub notes: bool,
    /// Cells with a style.
    pub styles: bool,
}

/// A part that is looked through, piece by piece.
#[derive(Default)]
pub(super) struct Markup {
    in_tag: bool,
    /// The tag that is being read, as far as it was; empty between tags.
    tag: Vec<u8>,
    /// The quotation mark that is open in it.
    quote: Option<u8>,
    /// How long the text between two tags is so far.
    text: usize,
    /// The cell has the number of a text instead of one.
    numbered: bool,
    /// What stands here is that number.
    in_number: bool,
    /// Of the cell's value no more is read than one plain piece of text.
    plain: bool,
    in_value: bool,
    in_cell: bool,
    /// How many values the cell has so far that is being read.
    values: usize,
    /// How many times the part begins with its cells.
    tables: usize,
    filled: usize,
    texts: usize,
    styles: usize,
    merged: usize,
    said: SaidBeside,
}

impl Markup {
    /// Looks through the next piece.
    ///
    /// # Errors
    /// [`WorkbookFault::Damaged`], [`WorkbookFault::UnpacksTooLarge`], [`WorkbookFault::TooLarge`].
    pub(super) fn take(&mut self, piece: &[u8]) -> Result<(), WorkbookFault> {
        let mut rest = piece;
        while !rest.is_empty() {
            rest = if self.in_tag { self.take_of_tag(rest)? } else { self.take_between_tags(rest)? };
        }
        Ok(())
    }

    /// What was said so far beside values.
    pub(super) fn said_beside(&self) -> SaidBeside {
        self.said
    }

    /// Takes what stands before the next tag; gives what follows.
    fn take_between_tags<'a>(&mut self, piece: &'a [u8]) -> Result<&'a [u8], WorkbookFault> {
        let begin = piece.iter().position(|byte| *byte == b'<');
        let (text, from) = piece.split_at(begin.unwrap_or(piece.len()));
        self.take_text(text)?;
        self.in_tag = begin.is_some();
        Ok(from.get(1..).unwrap_or_default())
    }

    /// Takes a tag up to its end or that of the piece; gives what follows. A sign that ends a tag ends none between quotation
    /// marks, and a remark ends only as one.
    fn take_of_tag<'a>(&mut self, piece: &'a [u8]) -> Result<&'a [u8], WorkbookFault> {
        let is_remark = matches!(self.tag.first().or(piece.first()), Some(b'!' | b'?'));
        let ends = |byte: &u8, quote: Option<u8>| match quote {
            Some(quote) => *byte == quote,
            None => *byte == b'>' || (!is_remark && matches!(byte, b'"' | b'\'')),
        };
        let mut rest = piece;
        while let Some(place) = rest.iter().position(|byte| ends(byte, self.quote)) {
            let (found, from) = rest.split_at(place);
            let Some((sign, after)) = from.split_first() else { break };
            self.tag.extend_from_slice(found);
            if self.quote.is_none() && *sign == b'>' && (!is_remark || is_whole_remark(&self.tag)) {
                let tag = std::mem::take(&mut self.tag);
                let taken = self.take_tag(&tag);
                // It is written over with the next one.
                (self.tag, self.in_tag) = (tag, false);
                self.tag.clear();
                return taken.map(|()| after);
            }
            self.quote = if self.quote.is_some() || *sign == b'>' { None } else { Some(*sign) };
            self.tag.push(*sign);
            rest = after;
        }
        self.tag.extend_from_slice(rest);
        let longest = if is_remark { LONGEST } else { LONGEST_TAG };
        if longest < self.tag.len() { Err(WorkbookFault::UnpacksTooLarge) } else { Ok(&[]) }
    }

    fn take_text(&mut self, text: &[u8]) -> Result<(), WorkbookFault> {
        self.text += text.len();
        if LONGEST < self.text {
            return Err(WorkbookFault::UnpacksTooLarge);
        }
        // calamine takes whatever is no number for the first text.
        let wrong = self.in_number && (MOST_DIGITS < self.text || !text.iter().all(u8::is_ascii_digit));
        // It takes a number up to the first reference for the whole.
        let wrong = wrong || (self.in_value && self.plain && text.contains(&b'&'));
        if wrong { Err(WorkbookFault::Damaged) } else { Ok(()) }
    }

    fn take_tag(&mut self, tag: &[u8]) -> Result<(), WorkbookFault> {
        let is_remark = matches!(tag.first(), Some(b'!' | b'?'));
        // What is marked as plain text, or has a remark in it, it takes for nothing; no workbook declares its own markup.
        if is_remark
            && (std::mem::take(&mut self.in_value) || !matches!(tag.get(..2), Some(b"!-" | b"![" | [b'?', ..])))
        {
            return Err(WorkbookFault::Damaged);
        }
        (self.text, self.in_number, self.in_value) = (0, false, false);
        if is_remark {
            return Ok(());
        }
        if LONGEST_TAG < tag.len() {
            return Err(WorkbookFault::UnpacksTooLarge);
        }
        let name = tag.split(|byte| byte.is_ascii_whitespace() || *byte == b'/').next().unwrap_or_default();
        let name = name.rsplit(|byte| *byte == b':').next().unwrap_or_default();
        self.count(name);
        self.in_cell &= !ends_cell(tag);
        let sound = self.takes(name, tag);
        match sound {
            _ if MOST_TEXTS < self.texts || MOST_STYLES < self.styles => Err(WorkbookFault::UnpacksTooLarge),
            _ if MOST_CELLS < self.filled || MOST_MERGED < self.merged => Err(WorkbookFault::TooLarge),
            true => Ok(()),
            false => Err(WorkbookFault::Damaged),
        }
    }

    /// Takes an element's beginning in, and tells whether it is sound.
    fn takes(&mut self, name: &[u8], tag: &[u8]) -> bool {
        match name {
            b"c" => self.takes_cell(tag),
            name @ (b"v" | b"is") => {
                (self.in_number, self.in_value, self.filled) = (self.numbered, name == b"v", self.filled + 1);
                self.values += usize::from(self.in_cell);
                // Of several values the last would be read in silence.
                self.values <= 1
            }
            b"sheetData" => {
                self.tables += 1;
                // What stands in a second one would be read by nobody.
                self.tables <= 1
            }
            b"row" => {
                self.said.notes |= tag.windows(2).any(|signs| matches!(signs, b"ht" | b"hi"));
                attribute(tag, b"r").is_none_or(|at| place(at).is_some())
            }
            b"dimension" => attribute(tag, b"ref").is_none_or(is_range),
            b"sst" => attribute(tag, b"uniqueCount").and_then(number).is_none_or(|count| count <= MOST_TEXTS),
            _ => true,
        }
    }

    /// Takes a cell's tag in, and tells whether it is sound.
    fn takes_cell(&mut self, tag: &[u8]) -> bool {
        let kind = attribute(tag, b"t");
        (self.in_cell, self.values) = (!tag.ends_with(b"/"), 0);
        self.numbered = kind == Some(b"s");
        self.plain = kind.is_none_or(|kind| matches!(kind, b"s" | b"n" | b"b" | b"e"));
        let style = attribute(tag, b"s");
        self.said.styles |= style.is_some() || tag.contains(&b':');
        attribute(tag, b"r").is_none_or(|at| place(at).is_some()) && style.is_none_or(is_number)
    }

    /// Counts what there may be too many of.
    fn count(&mut self, name: &[u8]) {
        match name {
            b"si" => self.texts += 1,
            b"mergeCell" => (self.merged, self.said.notes) = (self.merged + 1, true),
            b"f" | b"strike" | b"vertAlign" => self.said.notes = true,
            b"xf" | b"font" | b"fill" | b"border" | b"numFmt" => self.styles += 1,
            _ => (),
        }
    }
}

/// Whether a remark, plain text or an instruction is whole before the sign that may end it; anything else that begins so ends
/// with the first such sign.
fn is_whole_remark(tag: &[u8]) -> bool {
    match tag {
        [b'!', b'-', ..] => 5 <= tag.len() && tag.ends_with(b"--"),
        [b'!', b'[', ..] => tag.ends_with(b"]]"),
        [b'?', ..] => 2 <= tag.len() && tag.ends_with(b"?"),
        _ => true,
    }
}

fn is_number(text: &[u8]) -> bool {
    text.len() <= MOST_DIGITS && text.iter().all(u8::is_ascii_digit)
}

/// A number of any length; one that is too large for any is the largest.
fn number(text: &[u8]) -> Option<usize> {
    let text = std::str::from_utf8(text).ok()?;
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().unwrap_or(usize::MAX))
}
