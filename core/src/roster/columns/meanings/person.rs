//! Whom a row is about: the running number, the name and the ID number.

use crate::roster::cells::Problem;
use crate::roster::columns::field::Field;
use crate::roster::columns::meaning::Meaning;

/// 序号: a running number, not used.
pub const SERIAL: Meaning =
    Meaning { headings: "序号 编号 序 号 NO №", ..Meaning::of(Field::Serial, |_, _| Err(Problem::NotAChoice)) };

/// 姓名.
pub const NAME: Meaning = Meaning {
    headings: "名字 人员",
    words: "姓名",
    other_words: OTHER_PEOPLE,
    ..Meaning::of(Field::Name, |_, _| Err(Problem::NotAChoice))
};

/// 身份证号.
pub const ID: Meaning = Meaning {
    headings: "ID 证件号 身份证",
    words: "身份证 公民身份 身份号码 证件号",
    other_words: OTHER_PEOPLE,
    ..Meaning::of(Field::Id, |_, _| Err(Problem::NotAChoice))
};

/// Persons beside the one whom the row is about.
const OTHER_PEOPLE: &str = "户主 开户 联系 负责 填报 经办 帮扶 法人 配偶 监护 经纪 类型 有效 地址";
