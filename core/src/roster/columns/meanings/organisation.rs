//! The workshop or the agency, where a file holds several.

use crate::roster::columns::field::Field;
use crate::roster::columns::meaning::Meaning;

/// 车间, 机构: the workshop or the agency, where a file holds several.
pub const ORGANISATION: Meaning = Meaning {
    headings: "车间 机构",
    words: "车间 介绍机构 中介机构 人力资源+机构 机构名称 经纪人",
    other_words: "工资 报酬 薪 金额 收入 奖 补 费 资金 元 人数 地址 电话 类 是否 时间 编码 代码",
    ..Meaning::of(Field::Organisation, |_, _| Ok(()))
};
