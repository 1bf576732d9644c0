//! Whether the household is registered in Heilongjiang.

use crate::facts::Place;
use crate::roster::cells::{Problem, has, province, said, yes};
use crate::roster::columns::field::Field;
use crate::roster::columns::meaning::Meaning;
use crate::roster::file::Cell;

/// 户籍: whether the household is registered in Heilongjiang.
pub const REGISTERED: Meaning = Meaning {
    headings: "户籍",
    words: "户籍 户口所在",
    other_words: "人数 人口",
    ..Meaning::of(Field::Registered, |cell, _| registered(cell).map(drop))
};

/// Whether the household is registered in Heilongjiang: yes or no, or where it is registered. A village or a township
/// without its province does not tell.
pub fn registered(cell: Cell) -> Result<Option<bool>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    let local = ["村", "乡", "镇", "屯", "组", "街道", "社区", "县", "区", "旗", "市", "农场", "林场"];
    let inside = has(&text, &["本省", "省内", "本县", "本市", "本地", "本村"]);
    let outside = has(&text, &["外省", "省外", "外地"]);
    yes(&text)
        .or_else(|| (inside != outside).then_some(inside))
        .or_else(|| province(&text).map(|place| place == Place::Heilongjiang))
        .map_or_else(|| if has(&text, &local) { Ok(None) } else { Err(Problem::NotAPlace) }, |here| Ok(Some(here)))
}
