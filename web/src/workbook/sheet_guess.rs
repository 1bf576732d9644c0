//! Whether a sheet holds people, by what stands in its first cells.

use super::messages::SheetGuess;
use calamine::{DataRef, Sheet, SheetType, Xlsx};
use std::io::{Read, Seek};
use wengang_core::roster::is_id_number;

/// How many cells of a sheet are looked at.
const MOST_CELLS: usize = 20_000;

/// What was seen in a sheet.
#[derive(Default)]
pub(super) struct Looked {
    /// What is told of it.
    pub guess: SheetGuess,
    /// How many rows have an ID number, and the last of them.
    ids: usize,
    last_id: Option<u32>,
    /// The row whose last text asks for an ID number.
    label: Option<u32>,
    /// Where a column of names is headed, and whether its row heads what counts as well.
    names: Option<(u32, u32)>,
    heads_more: bool,
    /// How many names stand below.
    named: usize,
    /// Whether it says that it shows how a form is to be filled in.
    is_example: bool,
}

impl Looked {
    /// Whether people stand in it who count: not one who only shows how a form is filled in, or who signs it.
    pub fn holds_people(&self) -> bool {
        let several = 1 < self.ids.max(self.named);
        (0 < self.ids || self.heads_more && 0 < self.named) && (several || !self.is_example)
    }

    fn take(&mut self, (row, column): (u32, u32), cell: &DataRef) {
        let text = match cell {
            DataRef::String(text) => text.as_str(),
            DataRef::SharedString(text) => text,
            // A spreadsheet has lost the last digits of an ID number that is one.
            DataRef::Float(number) if (1e17..1e18).contains(number) => return self.take_id(row),
            DataRef::Int(number) if number.to_string().len() == ID_DIGITS => return self.take_id(row),
            _ => return,
        };
        if is_id_number(text) || is_like_an_id(text) {
            // 法人身份证号：… on a cover is that of who signs it.
            let is_signing = !text.trim_start().starts_with(|c: char| c.is_ascii()) || self.label == Some(row);
            self.guess.people = true;
            if !is_signing {
                self.take_id(row);
            }
            return;
        }
        let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        self.is_example |= bare == "例" || has(&bare, EXAMPLES) && bare.chars().count() <= LONGEST_HEADING;
        self.label = bare.contains("身份证").then_some(row);
        let is_heading = bare.chars().count() <= LONGEST_HEADING && !bare.contains([':', '：', '。', '；', ';']);
        match self.names {
            None if is_heading && bare.contains("姓名") => self.names = Some((row, column)),
            Some((heading, _)) if heading == row => self.heads_more |= is_heading && has(&bare, MORE),
            Some((heading, place)) if heading < row && place == column => self.named += 1,
            _ => (),
        }
    }

    fn take_id(&mut self, row: u32) {
        self.guess.people = true;
        self.ids += usize::from(self.last_id != Some(row));
        self.last_id = Some(row);
    }
}

/// The digits of an ID number.
const ID_DIGITS: usize = 18;

/// More characters than these are a sentence.
const LONGEST_HEADING: usize = 14;

/// Words of headings of what counts of a person.
const MORE: &[&str] =
    &["工资", "报酬", "薪", "应发", "实发", "金额", "合同", "协议", "务工", "外出", "就业", "户类", "脱贫", "监测"];

/// Words that say that what stands there is an example.
const EXAMPLES: &[&str] = &["示例", "样例", "范例", "例：", "例:", "填表说明", "填写说明", "填报说明", "模板", "样表"];

/// Looks at the first cells of a sheet.
pub(super) fn look_at(workbook: &mut Xlsx<impl Read + Seek>, sheet: &Sheet) -> Looked {
    let mut looked = Looked { is_example: has(&sheet.name, EXAMPLES), ..Looked::default() };
    looked.guess.readable = sheet.typ == SheetType::WorkSheet;
    if !looked.guess.readable {
        return looked;
    }
    let Ok(mut cells) = workbook.worksheet_cells_reader(&sheet.name) else { return looked };
    for _ in 0..MOST_CELLS {
        let Ok(Some(cell)) = cells.next_cell() else { return looked };
        looked.guess.rows = cell.get_position().0.saturating_add(1);
        looked.take(cell.get_position(), cell.get_value());
    }
    // Of a long sheet it is known only what it says itself, if it does.
    let said = cells.dimensions().end.0.saturating_add(1);
    looked.guess.rows = if looked.guess.rows < said { said } else { 0 };
    looked
}

fn has(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// Whether a text is an ID number with a slip in it, or with stars in it.
fn is_like_an_id(text: &str) -> bool {
    let text = text.trim();
    let sign = |byte: u8| byte.is_ascii_digit() || byte == b'*';
    let body =
        text.get(..17).is_some_and(|body| body.bytes().all(sign) && body.starts_with(|c: char| c.is_ascii_digit()));
    text.len() == ID_DIGITS && body && text.ends_with(|c: char| c.is_ascii_digit() || matches!(c, 'X' | 'x' | '*'))
}
