//! Where somebody worked, as one cell says it.

use super::choice::has;
use super::problem::Problem;
use super::said::said;
use crate::facts::Place;
use crate::roster::file::Cell;

/// Where somebody worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkPlace {
    /// There.
    In(Place),
    /// In another province, which is not named.
    AnotherProvince,
    /// Nowhere: no work.
    Nowhere,
}

/// The place of work: a province before whatever follows it, a city of Heilongjiang, or the side of the border.
///
/// # Errors
/// [`Problem::NotAPlace`].
pub fn work_place(cell: Cell) -> Result<Option<WorkPlace>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    let none = ["无", "未务工", "未外出", "未就业", "在家", "没有", "无务工"];
    if none.contains(&&*text) {
        return Ok(Some(WorkPlace::Nowhere));
    }
    province(&text).map(WorkPlace::In).or_else(|| side(&text)).map(Some).ok_or(Problem::NotAPlace)
}

/// The place with which a text begins or that it names: a province, a city of Heilongjiang, or abroad.
pub fn province(text: &str) -> Option<Place> {
    let text = text.strip_prefix("中国").filter(|rest| !rest.is_empty()).unwrap_or(text);
    let begins = |place: &Place| text.starts_with(place.chinese());
    Place::named(text)
        .or_else(|| CITIES.iter().any(|city| text.starts_with(city)).then_some(Place::Heilongjiang))
        .or_else(|| Place::ALL.iter().copied().find(begins))
        .or_else(|| has(text, &["国外", "境外", "海外", "出国"]).then_some(Place::Abroad))
}

/// The cities of Heilongjiang; Annex 1 lists them. Daxing'anling is left out, for Inner Mongolia has it too.
const CITIES: &[&str] =
    &["哈尔滨", "齐齐哈尔", "牡丹江", "佳木斯", "大庆", "鸡西", "双鸭山", "伊春", "七台河", "鹤岗", "黑河", "绥化"];

/// Where only the side of the province's border is said.
fn side(text: &str) -> Option<WorkPlace> {
    const INSIDE: &[&str] = &[
        "省内",
        "本省",
        "县内",
        "本县",
        "市内",
        "本市",
        "本地",
        "县外省内",
        "省内县外",
        "乡内",
        "镇内",
        "村内",
        "本村",
        "本乡",
        "本镇",
    ];
    const OUTSIDE: &[&str] = &["省外", "外省", "跨省"];
    if INSIDE.contains(&text) {
        return Some(WorkPlace::In(Place::Heilongjiang));
    }
    OUTSIDE.contains(&text).then_some(WorkPlace::AnotherProvince)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_taken_for_what_people_mean() {
        let place = |text| work_place(Cell::Text(text));
        assert_eq!(place("辽宁省大连市"), Ok(Some(WorkPlace::In(Place::Liaoning))));
        assert_eq!(place("吉林"), Ok(Some(WorkPlace::In(Place::Jilin))));
        assert_eq!(place("哈尔滨市道里区"), Ok(Some(WorkPlace::In(Place::Heilongjiang))));
        assert_eq!(place("县外省内"), Ok(Some(WorkPlace::In(Place::Heilongjiang))));
        assert_eq!(place("外省"), Ok(Some(WorkPlace::In(Place::AnotherProvince))));
        assert_eq!(place("韩国"), Err(Problem::NotAPlace));
    }
}
