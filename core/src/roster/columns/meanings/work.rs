//! The kind of work: for an employer, on one's own account, or on a public-welfare post.

use crate::facts::{PublicPost, WorkKind};
use crate::roster::cells::{Problem, choose, has, said, yes};
use crate::roster::columns::field::Field;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::roster_kind::RosterKind;
use crate::roster::columns::vocabulary::{COMMON, is_made_of};
use crate::roster::file::Cell;

/// 就业形式: for an employer, on one's own account, or on a public-welfare post.
pub const WORK: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    words: "就业形式 就业方式 就业类型 务工方式 务工类型 务工形式 从业方式",
    plain: |heading| heading.is_made_of(&[COMMON, "形式 方式 类型 类别 从业 性质 灵活 转移"]),
    ..Meaning::of(Field::Work, |cell, _| work(cell).map(drop))
};

/// 是否公益岗.
pub const PUBLIC_POST: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    headings: "公益岗 公岗",
    words: "公益岗 是否公岗 公益性岗位",
    other_words: "补贴 工资 名称 时间 金额",
    plain: |heading| heading.is_made_of(&[COMMON, PUBLIC_POSTS]),
    ..Meaning::of(Field::PublicPost, |cell, _| public_post(cell).map(drop))
};

/// What headings of a post that is held now are made of.
const PUBLIC_POSTS: &str = "公益岗 公岗 公益性岗位 公益岗位 公益性 岗位 从事 担任 安排 安置 乡村 农村 村级 扶贫 聘用 聘 属于 为 在 在岗 上岗 \
                            岗 纳入 类型 类别 性质 工种 同时 现任 任 享受";

/// The kind of work; nothing where somebody looks for it or has none.
pub fn work(cell: Cell) -> Result<Option<WorkKind>, Problem> {
    const NONE_YET: &[&str] = &["待", "未", "无", "没", "不", "失业", "拟", "意向", "求职", "找", "准备", "打算"];
    if said(cell)?.is_some_and(|text| has(&text, NONE_YET) && !has(&text, &["公益"])) {
        return Ok(None);
    }
    choose(cell, |text| WorkKind::named(text).or_else(|| work_by_words(text)))
}

/// Words of work on one's own account.
pub const ON_OWN_ACCOUNT: &[&str] = &[
    "自主", "个体", "自营", "创业", "灵活", "经商", "开办", "创办", "自办", "经营", "老板", "法人", "股东", "合伙",
    "承包", "自己", "单干", "开店", "开厂", "摆摊", "自雇", "业主", "自谋", "个人",
];

fn work_by_words(text: &str) -> Option<WorkKind> {
    if has(text, &["公益"]) || names_public_post(text) {
        return Some(WorkKind::PublicPost);
    }
    if is_made_of(text, &[OF_WAYS]) {
        return Some(WorkKind::Employed);
    }
    if has(text, ON_OWN_ACCOUNT) {
        return Some(WorkKind::SelfEmployed);
    }
    let employed = has(text, &["务工", "受雇", "企业", "单位", "打工", "车间", "帮工", "雇"]);
    employed.then_some(WorkKind::Employed)
}

/// What words are made of that say how somebody came to the work, in which branch, or for how long, and nothing against an
/// employment.
const OF_WAYS: &str = "自发 自行外出 自行务工 自主外出 自主务工 有组织 组织 政府 劳务 输出 劳务输出 转移 劳务输转 介绍 推荐 亲友 亲戚 亲属 老乡 朋友 熟人 带动 中介 机构 招聘 网络 应聘 外出 出省 \
                       省外 省内 外省 跨省 县外 县内 市外 市内 就近 就地 异地 务工 打工 就业 工作 上班 进厂 入厂 工厂 厂 车间 建筑 建筑业 工地 装修 制造 制造业 服务 服务业 餐饮 餐饮业 \
                       家政 物流 运输 运输业 加工 加工业 电子 服装 纺织 采矿 采矿业 零售 批发 住宿 保安 保洁 快递 工业 第一 第二 第三 产业 业 \
                       季节 季节性 阶段性 常年 长期 短期 全年 固定 稳定 正式 合同 合同制 合同工 全日制 全职 劳动合同 计件 计时 务 工 人员 型 类 性 式 和 及";

/// Whether the words name a post of the public welfare by its short form, 公岗; 办公岗 is one in an office.
pub fn names_public_post(text: &str) -> bool {
    text.match_indices("公岗").any(|(at, _)| !text.get(..at).is_some_and(|before| before.ends_with('办')))
}

/// Whether somebody has a public-welfare post, or had one earlier in the year.
pub fn public_post(cell: Cell) -> Result<Option<PublicPost>, Problem> {
    choose(cell, |text| PublicPost::named(text).or_else(|| public_post_by_words(text)))
}

fn public_post_by_words(text: &str) -> Option<PublicPost> {
    if has(text, &["曾", "已退", "退出", "退岗", "结束", "已离"]) {
        return Some(PublicPost::Earlier);
    }
    if has(text, &["在岗", "现在", "目前"]) {
        return Some(PublicPost::Now);
    }
    const POSTS: &[&str] = &[
        "护林", "保洁", "环卫", "护路", "护河", "护理", "河道", "巡", "协管", "协理", "管护", "公益", "水管", "绿化",
        "保安",
    ];
    if (has(text, POSTS) || names_public_post(text)) && !has(text, &["无", "非", "不", "未", "没"]) {
        return Some(PublicPost::Now);
    }
    yes(text).map(|yes| if yes { PublicPost::Now } else { PublicPost::Never })
}
