//! Whom a row is about: the running number, the name and the ID number.

use crate::roster::cells::Problem;
use crate::roster::columns::doubt::DoubtCause;
use crate::roster::columns::field::Field;
use crate::roster::columns::heading::Heading;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::vocabulary::COMMON;

/// 序号: a running number, not used.
pub const SERIAL: Meaning =
    Meaning { headings: "序号 编号 序 号 NO №", ..Meaning::of(Field::Serial, |_, _| Err(Problem::NotAChoice)) };

/// 姓名.
pub const NAME: Meaning = Meaning {
    headings: "名字 人员",
    words: "姓名",
    other_words: OTHER_PEOPLE,
    doubt: |heading| (is_of_another(heading) && !is_number(heading)).then_some(DoubtCause::AnotherPerson),
    plain: |heading| heading.is_made_of(&[COMMON, PEOPLE]),
    ..Meaning::of(Field::Name, |_, _| Err(Problem::NotAChoice))
};

/// 身份证号.
pub const ID: Meaning = Meaning {
    headings: "ID 证件号 身份证",
    words: "身份证 公民身份 身份号码 证件号",
    other_words: OTHER_PEOPLE,
    doubt: |heading| (is_of_another(heading) && is_number(heading)).then_some(DoubtCause::AnotherPerson),
    plain: |heading| heading.is_made_of(&[COMMON, PEOPLE, NUMBERS]),
    ..Meaning::of(Field::Id, |_, _| Err(Problem::NotAChoice))
};

/// Persons beside the one whom the row is about, and what else is said of a document.
const OTHER_PEOPLE: &str = "户主 开户 联系 负责 填报 经办 帮扶人 帮扶责任 帮扶干部 帮扶单位 帮扶联 帮扶领导 法人 法定 代表 配偶 丈夫 妻子 爱人 父亲 母亲 父母 子女 儿子 女儿 家属 \
                            监护 经纪 代领 代办 代签 委托 担保 推荐 持卡 收款 书记 责任 带头 厂长 老板 经理 经营 业主 主任 村长 \
                            组长 队长 带队 领队 会计 审核 类型 有效 地址 住址 复印 照片 签发 发证 到期";

/// Those among them that are about a document.
const OF_A_DOCUMENT: &[&str] = &["类型", "有效", "地址", "住址", "复印", "照片", "签发", "发证", "到期"];

/// What headings of the person whom the row is about are made of.
const PEOPLE: &str = "被 代发 领款人 领取人 职员 雇员 学徒 姓名 名字 劳动者 被介绍 介绍就业 吸纳 安置 用工 求职 求职者 者 对象 脱贫 脱贫户 人口 贫困户 贫困 建档立卡 监测 监测户 监测对象 帮扶对象 \
                      应聘 受聘 劳务 临时工 普工 季节工 农民工 社员 成员 家庭 家庭成员 从业 学员 申请 申请人 享受 受益 领取 上岗 在岗 新增 转移 居民 村民 农户 户 \
                      困难 公益 公益性 公益岗 岗位 输出 招用 聘用 录用 职业 补贴 补助 奖补 车间 帮扶 企业 公司 单位 基地 合作社";

const NUMBERS: &str = "身份证 身份证件 公民 身份 号码 号 证件 证 码 居民 第二代 二代 位";

/// Whether it names whom money goes to, who is the person where nobody else is named: 收款人姓名.
pub fn is_of_payee(heading: &Heading) -> bool {
    let is_payee = ["收款", "持卡", "开户", "领款", "领取人", "户名"].iter().any(|word| heading.has(word));
    is_payee && (heading.has("姓名") || heading.has("户名") || heading.ends_with("人")) && !is_number(heading)
}

/// Whether it names one of those beside the person whom the row is about: a name, a number, or nothing but who it is.
pub fn is_of_another(heading: &Heading) -> bool {
    const ALONE: &str = "户主 法人 法定代表人 法人代表 代表人 厂长 老板 经理 业主 经营者 车间主任 主任 联系人 负责人 责任人 经纪人 代领人 \
                         代办人 带头人 监护人 介绍人 担保人 车间 劳务 企业 公司 单位 机构 家庭 主要 致富 帮扶 法定 帮扶责任人 承办人";
    const ENDS: &[&str] = &["人", "户主", "代表", "厂长", "老板", "经理", "业主", "经营者", "主任"];
    let mut others = heading.near(OTHER_PEOPLE).filter(|word| !OF_A_DOCUMENT.contains(word));
    let is_named = heading.has("姓名") || is_number(heading);
    others.any(|word| heading.has(word))
        && (is_named || ENDS.iter().any(|end| heading.ends_with(end)) && heading.is_made_of(&[ALONE]))
}

/// Whether it asks for the document of one of those, in whatever words: 户主证号.
pub fn is_number_of_another(heading: &Heading) -> bool {
    let mut others = OTHER_PEOPLE.split(' ').filter(|word| !OF_A_DOCUMENT.contains(word));
    is_of_another(heading) || heading.has("证") && others.any(|word| heading.has(word))
}

fn is_number(heading: &Heading) -> bool {
    ["身份证", "公民身份", "身份号码", "证件号"].iter().any(|word| heading.has(word))
}

/// Whether it counts the people whom somebody employs, brings or places: then a row is about that one.
pub fn counts_people(heading: &Heading) -> bool {
    let counts = ["人数", "人口数", "人次", "人员数", "劳动力数", "名额", "户数"].iter().any(|word| heading.has(word));
    let brings = [
        "吸纳", "带动", "组织", "输出", "介绍", "安置", "招用", "招聘", "用工", "就业", "务工", "职工", "员工", "工人",
        "从业",
    ];
    let of_household = ["家庭", "全家", "户内", "家中", "本户", "家里", "户籍"];
    counts && brings.iter().any(|word| heading.has(word)) && !of_household.iter().any(|word| heading.has(word))
}
