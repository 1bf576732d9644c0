//! Where somebody worked, or is registered, as one cell says it.

use super::choice::has;
use super::place_names::{is_named_after, names_a_country, side_of_name};
use super::problem::Problem;
use super::said::said;
use crate::facts::{Place, Side};
use crate::roster::file::Cell;

/// Where somebody worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkPlace {
    /// There.
    In(Place),
    /// Nowhere: no work.
    Nowhere,
}

/// The place of work: a province before whatever follows it, a city or a county, or the side of the border.
///
/// # Errors
/// [`Problem::NotAPlace`], also where two places are named on different sides of the border.
pub fn work_place(cell: Cell) -> Result<Option<WorkPlace>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    let none = ["无", "未务工", "未外出", "未就业", "在家", "没有", "无务工"];
    if none.contains(&&*text) {
        return Ok(Some(WorkPlace::Nowhere));
    }
    // Words that do not let somebody have worked there, or not all the time; 未央 is a district of Xi’an.
    if has(&text.replace("未央", ""), NOT_THERE) {
        return Ok(None);
    }
    of_pieces(&text).map(Some).ok_or(Problem::NotAPlace)
}

/// Words beside a place that leave it open whether somebody worked there.
const NOT_THERE: &[&str] = &[
    "未", "没", "不", "返", "回家", "回村", "回来", "回到", "后回", "已回", "回乡", "回黑", "回哈", "拟", "计划",
    "打算", "意向", "预计", "准备", "取消", "待定", "曾在", "原在", "曾经", "途中", "路过", "转回", "想去", "要去",
    "可能", "大概", "?",
];

/// Whether somebody is registered in Heilongjiang; nothing where only a village or a town is named.
///
/// # Errors
/// [`Problem::NotAPlace`].
pub fn registered_in_heilongjiang(text: &str) -> Result<Option<bool>, Problem> {
    if text.starts_with('非') {
        return if has(text, &["本省", "省内", "黑龙江"]) { Ok(Some(false)) } else { Err(Problem::NotAPlace) };
    }
    let inside = has(text, &["本省", "省内", "本县", "本市", "本地", "本村"]);
    let outside = has(text, &["外省", "省外", "外地"]);
    let place = match (inside, outside) {
        (true, true) => None,
        (false, false) => of_pieces(text).map(|place| place == WorkPlace::In(Place::Heilongjiang)),
        _ => Some(inside),
    };
    let below_county = text.contains(['乡', '镇', '村', '屯']) && !text.contains(['省', '市', '县']);
    if place.is_none() && !below_county { Err(Problem::NotAPlace) } else { Ok(place) }
}

/// The place that all the pieces of a text agree on. What is no place may follow, as in 大连、金州.
fn of_pieces(text: &str) -> Option<WorkPlace> {
    const BETWEEN: &[char] = &['、', ',', ';', '/', '+', '-', '~', '→', '至', '到', '(', ')', '或', '及'];
    // Words between two places that are in names as well: they part a text only where a place follows.
    const THEN: &[char] = &['转', '改', '换', '后', '再', '又', '先', '和', '经', '回'];
    let mut pieces = text.split(BETWEEN).filter(|piece| !piece.is_empty());
    let first = of_piece(pieces.next()?)?;
    let others: Vec<WorkPlace> = pieces.filter_map(of_piece).collect();
    let later = text.split(BETWEEN).flat_map(|piece| piece.split(THEN).skip(1)).filter_map(of_piece);
    let agreed = others.iter().copied().chain(later).all(|other| side(other) == side(first));
    let named = [first].into_iter().chain(others).find(is_named);
    agreed.then_some(named.unwrap_or(first))
}

/// Whether it is more than a side of the border.
fn is_named(place: &WorkPlace) -> bool {
    !matches!(place, WorkPlace::Nowhere | WorkPlace::In(Place::AnotherProvince))
}

/// The side of the border; none outside the mainland.
fn side(place: WorkPlace) -> Option<Side> {
    match place {
        WorkPlace::In(place) => place.is_on_the_mainland().then_some(place.side()),
        WorkPlace::Nowhere => None,
    }
}

fn of_piece(text: &str) -> Option<WorkPlace> {
    let text = text.trim_start_matches(['在', '去', '赴', '到', '了']);
    let text = AT_A_PLACE.iter().find_map(|work| text.strip_suffix(work)).unwrap_or(text);
    let text = text.strip_prefix("中国").filter(|rest| !rest.is_empty()).unwrap_or(text);
    if let Some(border) = border(text) {
        return border;
    }
    if let Some(place) = short_name(text).or_else(|| Place::named(text)) {
        return Some(WorkPlace::In(place));
    }
    if has(text, &["国外", "境外", "海外", "出国", "港澳"]) || names_a_country(text) {
        return Some(WorkPlace::In(Place::Abroad));
    }
    match of_province(text) {
        Some(found) => found,
        None => side_of_name(text).map(|side| match side {
            Side::AtHome => WorkPlace::In(Place::Heilongjiang),
            Side::Away => WorkPlace::In(Place::AnotherProvince),
        }),
    }
}

/// What stands behind a place and is there: work, or a part of a firm, which need not be where the firm is.
const AT_A_PLACE: &[&str] =
    &["务工", "打工", "就业", "工作", "分公司", "子公司", "分厂", "分店", "分部", "总部", "项目部", "办事处", "工地"];

/// The province whose short name of one character that is.
fn short_name(text: &str) -> Option<Place> {
    let (name, _) = SHORT_NAMES
        .split(' ')
        .filter_map(|names| names.split_once(':'))
        .map(|(short, name)| (name, short))
        .find(|(_, short)| *short == text)?;
    Place::ALL.iter().copied().find(|place| place.chinese() == name)
}

/// The short names of provinces that are no word by themselves.
const SHORT_NAMES: &str = "京:北京 沪:上海 津:天津 渝:重庆 冀:河北 晋:山西 辽:辽宁 苏:江苏 浙:浙江 皖:安徽 闽:福建 赣:江西 鲁:山东 豫:河南 鄂:湖北 \
                           湘:湖南 粤:广东 桂:广西 琼:海南 蜀:四川 黔:贵州 滇:云南 陕:陕西 甘:甘肃 宁:宁夏 蒙:内蒙古 新:新疆 藏:西藏 吉:吉林";

/// The province with which a text begins. None inside where what follows contradicts it, or makes it another name.
fn of_province(text: &str) -> Option<Option<WorkPlace>> {
    let shortened = text.strip_prefix("内蒙").map(|rest| (Place::InnerMongolia, rest.trim_start_matches('古')));
    let begins = |place: &Place| Some((*place, text.strip_prefix(place.chinese())?));
    let (place, rest) = shortened.or_else(|| Place::ALL.iter().find_map(begins))?;
    let below = rest.trim_start_matches(['省', '市']).trim_start_matches("自治区");
    if is_outside(below) {
        return Some((place == Place::Heilongjiang).then_some(WorkPlace::In(Place::AnotherProvince)));
    }
    let contradicted = side_of_name(below).is_some_and(|side| side != place.side());
    Some((!contradicted && !is_named_after(rest)).then_some(WorkPlace::In(place)))
}

/// Whether what follows a province's name means all that is not in it.
fn is_outside(rest: &str) -> bool {
    matches!(rest, "外" | "以外" | "之外" | "境外" | "外务工" | "以外地区" | "外其他省份")
}

/// The province, by what is in it.
const HERE: &str = "黑 本乡镇 本街道 本屯 本省 本县 本市 本地 本村 本乡 本镇 本区 本地区";

/// All that lies outside the province.
const ELSEWHERE: &str = "外省 跨省 出省 省以外 外省市 外省份 其他省 其他省份 非黑龙江 非黑龙江省 非本省 长三角 珠三角 京津冀 京津 \
    江浙沪 江浙 华东 华南 华中";

/// Where only the side of a border is said: 省外, 县外市内. None inside where it can be either side of the province's.
fn border(text: &str) -> Option<Option<WorkPlace>> {
    let home = WorkPlace::In(Place::Heilongjiang);
    let is_in = |list: &str| list.split(' ').any(|word| word == text);
    if is_in(HERE) {
        return Some(Some(home));
    }
    if is_in(ELSEWHERE) {
        return Some(Some(WorkPlace::In(Place::AnotherProvince)));
    }
    let bare = text
        .trim_start_matches('本')
        .replace("乡(镇)", "乡")
        .replace("乡镇", "乡")
        .replace("村屯", "村")
        .replace('域', "");
    let signs: Vec<char> = bare.chars().take(9).collect();
    let bounds = |pair: &[char]| matches!(pair, ['省' | '市' | '县' | '区' | '乡' | '镇' | '村' | '屯', '内' | '外']);
    if signs.is_empty() || 8 < signs.len() || !signs.chunks(2).all(bounds) {
        return None;
    }
    Some(match (text.contains('内'), text.contains("省外")) {
        (true, false) => Some(home),
        (false, true) => Some(WorkPlace::In(Place::AnotherProvince)),
        _ => None,
    })
}

#[cfg(test)]
mod tests;
