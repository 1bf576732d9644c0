//! Columns that are not read and tell once more on which side of the province's border somebody worked, or where.

use crate::facts::{Place, Side};
use crate::roster::cells::{WorkPlace, said, work_place, yes_or_no};
use crate::roster::columns::{Column, Layout, is_made_of};
use crate::roster::file::{Cell, Table};

/// What an answer says.
#[derive(Clone, Copy)]
enum Asks {
    /// A yes is another province, a no is this one.
    Away,
    /// A yes is this province, a no another one.
    Home,
    /// A yes is this province, a no can be anywhere else: 是否县内.
    Near,
    /// It is no question: the cell names a place or a side.
    Where,
    /// It is a remark, which may be nothing but a place.
    Remark,
}

/// The columns that tell where somebody worked.
pub struct SidesTold(Vec<(usize, Asks)>);

impl SidesTold {
    /// Those of a table.
    pub fn of(table: &Table, layout: &Layout) -> Self {
        let columns = layout.columns().iter().enumerate().filter(|(_, column)| column.is_unused());
        let told = columns.filter(|(_, column)| !column.is_headed(OF_OTHERS)).filter_map(|(place, column)| {
            let is_told = || tells_place(column) || holds_sides(table, layout.first_row(), place);
            let remark = column.is_headed(&["备注"]).then_some(Asks::Remark);
            Some((place, asked(column).or_else(|| is_told().then_some(Asks::Where)).or(remark)?))
        });
        Self(told.collect())
    }

    /// The column of a row that tells the other side than that of the place.
    pub fn other(&self, table: &Table, row: usize, place: Place) -> Option<usize> {
        let is_away = place.side() == Side::Away;
        let differs = |(column, asks): &&(usize, Asks)| {
            let cell = table.value(row, *column);
            let answer = || yes_or_no(cell).ok().flatten();
            let lies_otherwise = || {
                let told = if cell == Cell::Empty { None } else { work_place(cell).ok().flatten() };
                matches!(told, Some(WorkPlace::In(told)) if told.is_on_the_mainland() && told.side() != place.side())
            };
            match asks {
                Asks::Where => lies_otherwise(),
                Asks::Remark => is_short(cell) && lies_otherwise(),
                Asks::Away => answer().is_some_and(|away| away != is_away),
                Asks::Home => answer().is_some_and(|home| home == is_away),
                Asks::Near => answer() == Some(true) && is_away,
            }
        };
        self.0.iter().find(differs).map(|(column, _)| *column)
    }
}

/// Whether a remark is as short as the name of a city, and that of no village, which is where somebody lives.
fn is_short(cell: Cell) -> bool {
    matches!(cell, Cell::Text(text) if text.chars().count() < 8 && !text.contains(['乡', '镇', '村', '屯', '组', '户', '人', '厂']))
}

/// Words of headings of where somebody is at home, was before, or would like to work.
const OF_OTHERS: &[&str] = &[
    "户籍", "户口", "籍贯", "住", "家庭", "迁", "搬", "意向", "意愿", "愿意", "期望", "希望", "培训", "原", "上年",
    "去年", "邮", "注册", "帮扶", "参保", "社保", "保险", "车票", "乘车", "出生",
];

/// How headings ask for work nearby.
pub const NEAR: &[&str] =
    &["县内", "市内", "区内", "县域", "本县", "本市", "本地", "本区", "本乡", "本镇", "本村", "就近", "就地", "家门口"];

/// What an answer to the heading says, if it asks for a side.
fn asked(column: &Column) -> Option<Asks> {
    let away = column.is_headed(&["省外", "跨省", "外省", "出省", "省际"]);
    let home = column.is_headed(&["省内", "本省"]) && !column.is_headed(&["内外", "内/外"]);
    let near = column.is_headed(NEAR) && column.is_headed(&["是否", "是不是", "(是/否)", "（是/否）"]);
    match (away, home) {
        (true, false) => Some(Asks::Away),
        (false, true) => Some(Asks::Home),
        (false, false) if near => Some(Asks::Near),
        _ => None,
    }
}

/// Whether it tells where the work is.
fn tells_place(column: &Column) -> bool {
    let of_work = column.is_headed(&[
        "务工", "工作", "就业", "单位", "企业", "公司", "用工", "用人", "打工", "外出", "输出", "输入", "转移", "流动",
        "项目", "工地", "在外",
    ]);
    let of_place = column.is_headed(&[
        "地址",
        "地点",
        "所在",
        "省份",
        "城市",
        "区域",
        "地域",
        "范围",
        "去向",
        "流向",
        "方向",
        "具体位置",
    ]) || ["地", "省", "市", "县", "区"].iter().any(|end| column.compared.ends_with(end));
    of_work && of_place
}

/// Whether the first cells of a column name nothing but sides of borders, whatever its heading: 县内, 省外.
fn holds_sides(table: &Table, first: usize, place: usize) -> bool {
    let texts = (first..table.rows()).take(ROWS_SHOWN).filter_map(|row| match table.cell(row, place) {
        Cell::Empty => None,
        cell => Some(said(cell).ok().flatten().unwrap_or_default()),
    });
    let mut texts = texts.filter(|text| !text.is_empty()).peekable();
    texts.peek().is_some() && texts.all(|text| is_side(&text))
}

/// How many rows show what a column holds.
const ROWS_SHOWN: usize = 20;

fn is_side(text: &str) -> bool {
    text.contains(['内', '外', '本', '跨'])
        && is_made_of(text, &["省 市 县 区 乡 镇 村 屯 内 外 本 跨 地 域 出 务工 就业 打工 转移 输出"])
        && matches!(work_place(Cell::Text(text)), Ok(Some(WorkPlace::In(_))))
}
