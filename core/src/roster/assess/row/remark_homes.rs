//! What a remark says of where somebody is registered.

use crate::facts::{Place, Side};
use crate::roster::cells::{WorkPlace, work_place};
use crate::roster::file::Cell;

/// Whether it names a place outside the province beside the household's registration: 吉林户籍, 户口在辽宁.
pub fn is_registered_away(text: &str) -> bool {
    ["户籍", "户口", "籍贯", "籍"].iter().filter_map(|word| text.split_once(word)).any(|(before, behind)| {
        let behind =
            behind.trim_start_matches(['所', '在', '地', '为', ':', '是', '系', '迁', '入', '到', '落', '转', '至']);
        is_away(before.trim_end_matches('的')) || is_away(behind)
    })
}

fn is_away(text: &str) -> bool {
    let text = ["系", "为", "是"].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    let place = if text.is_empty() { None } else { work_place(Cell::Text(text)).ok().flatten() };
    matches!(place, Some(WorkPlace::In(place)) if place == Place::AnotherProvince || place.side() == Side::Away)
}
