//! Whether the household is registered in Heilongjiang.

use crate::roster::cells::{Problem, registered_in_heilongjiang, said, yes};
use crate::roster::columns::field::Field;
use crate::roster::columns::heading::Heading;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::vocabulary::COMMON;
use crate::roster::file::Cell;

/// 户籍: whether the household is registered in Heilongjiang.
pub const REGISTERED: Meaning = Meaning {
    headings: "户籍",
    words: "户籍 户口所在",
    other_words: "人数 人口 类 性质",
    contradicted: |heading| !heading.is_made_of(&[COMMON, PLAIN]) || asks_for_elsewhere(heading),
    ..Meaning::of(Field::Registered, |cell, _| registered(cell).map(drop))
};

/// What headings of it are made of.
const PLAIN: &str = "户籍 户口 所在 所在地 地 地址 省 市 县 区 乡 镇 乡镇 街道 村 屯 组 派出所 在 不在 黑龙江 黑龙江省 本省 省内 省外 \
                     外省 属于 登记 家庭 住址 门牌 地区 行政 区划 县内 市内 份 城市";

/// Whether a yes to it means that the household is registered elsewhere: 是否外省户籍. One with both lists the choices.
fn asks_for_elsewhere(heading: &Heading) -> bool {
    let has = |words: &[&str]| words.iter().any(|word| heading.has(word));
    has(&["外省", "省外"]) && !has(&["本省", "省内"])
}

/// Whether the household is registered in Heilongjiang: yes or no, or where it is registered; a village alone says nothing.
pub fn registered(cell: Cell) -> Result<Option<bool>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    yes(&text).map_or_else(|| registered_in_heilongjiang(&text), |yes| Ok(Some(yes)))
}
