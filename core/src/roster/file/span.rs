//! Where a cell lies in a buffer of text, in eight bytes.

/// Where a cell lies in the text, and what it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    start: u32,
    /// The length, with the kind in the two highest bits.
    length: u32,
}

/// What a cell is: text, a spreadsheet's number or its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Date,
}

const KIND_BITS: u32 = 30;

impl Span {
    pub fn new(start: usize, end: usize, kind: Kind) -> Self {
        // Both fit: no text is longer than twice 50 MB.
        let small = |offset: usize| u32::try_from(offset).unwrap_or(0);
        Self { start: small(start), length: small(end.saturating_sub(start)) | (kind as u32) << KIND_BITS }
    }

    pub fn kind(self) -> Kind {
        match self.length >> KIND_BITS {
            0 => Kind::Text,
            1 => Kind::Number,
            _ => Kind::Date,
        }
    }

    /// Where it begins.
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// What stands there in a text of which the first `before` bytes are left out.
    pub fn text(self, text: &str, before: usize) -> &str {
        let start = self.start().saturating_sub(before);
        let length = (self.length & ((1 << KIND_BITS) - 1)) as usize;
        text.get(start..start + length).unwrap_or("")
    }
}
