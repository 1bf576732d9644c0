//! What a remark says in a roster of workers who claim for themselves: of the fare, of work nearby or abroad, of no work at all.

use crate::roster::assess::row::remark_sense::is_said;
use crate::roster::cells::{has, in_digits};
use crate::roster::columns::DoubtCause;
use crate::values::Set;

/// The doubts that a remark casts which casts none in other rosters; it is half-width.
pub fn doubts_of_worker(text: &str) -> Set<DoubtCause> {
    text.split([',', '。', ';', '、', '!', '|']).filter(|part| !part.is_empty()).fold(Set::EMPTY, |doubts, part| {
        doubts
            .with(DoubtCause::Reimbursed, is_paid_by_others(part))
            .with(DoubtCause::OneWay, matches!(part, "去程" | "返程" | "回程" | "单趟" | "仅去程" | "仅返程"))
            .with(DoubtCause::Household, has(part, &["带孩", "带娃", "带小孩", "带家属", "带老婆", "带媳妇"]))
            .with(DoubtCause::Unclear, works_nearby(part) || is_no_employment(part))
    })
}

/// Whether others paid the fare or a part of it, where the remark does not name the fare: 企业报销200, 票是厂里买的.
fn is_paid_by_others(text: &str) -> bool {
    if has(
        text,
        &[
            "未报", "没报", "不报", "未给", "没给", "自己", "本人", "个人", "工资", "报名", "报到", "报备", "报告",
            "报送", "上报", "申报", "填报",
        ],
    ) {
        return false;
    }
    let by_others = has(text, &["企业", "单位", "公司", "厂", "老板", "雇主", "工头", "政府", "村里", "工地"]);
    let of_tickets = text.contains('票') && has(text, &["买", "购", "订", "出", "提供"]);
    let of_a_part =
        has(text, &["一半", "部分", "全报", "全额", "百分"]) || in_digits(text).contains(|c: char| c.is_ascii_digit());
    let gives = has(text, &["报了", "报销", "给报", "报", "给", "补", "出了", "付了", "承担", "负担", "支付"]);
    text.contains("报销") || by_others && (of_tickets || of_a_part && gives && !text.contains('月'))
}

/// Whether the work is near home, or was abroad.
fn works_nearby(text: &str) -> bool {
    const NEAR: &[&str] =
        &["本地", "本县", "本市", "本村", "本镇", "本乡", "当地", "县内", "县城", "就近", "就地", "家附近", "家门口"];
    let works = has(text, &["打工", "务工", "干活", "就业", "上班", "工地", "做工", "零活"]);
    let abroad = has(text, &["出国", "国外", "韩国", "日本", "俄罗斯", "境外"])
        && !has(text, &["未", "没", "不", "回国", "归国"]);
    has(text, NEAR) && works && !has(text, &["未", "没", "不", "曾", "务工地"]) || abroad
}

/// Whether it says that somebody does not work for an employer, or not yet.
fn is_no_employment(text: &str) -> bool {
    let of_child =
        has(text, &["子女", "孩子", "儿子", "女儿", "小孩", "大学生"]) && !has(text, &["看孩", "带孩", "哄孩", "陪"]);
    !of_child && OF_NO_EMPLOYMENT.split(' ').any(|word| is_said(text, word))
}

/// Words of those who do something else, or are still to go.
const OF_NO_EMPLOYMENT: &str = "准备去 准备走 明年去 年后去 零工 短工 干零活 实习 暑期工 寒假工 村干部 网格员 村医 干几天歇 零散务工 看孩子 带孩子在家 哄孩子 陪读 照顾 照看 伺候 当兵 参军 入伍 服兵役 上大学 \
                                读大学 在读 就读 读研 跑运输 开货车 跑出租 包工头 包工 个体户 做买卖 做生意 当老板 无劳动能力 丧失劳动";

/// Whether a remark of a worker who has a row says only that a wife or a husband is a worker as well.
pub fn is_of_couple(text: &str) -> bool {
    matches!(text, "夫妻" | "夫妇" | "夫妻关系" | "夫妻俩" | "两口子" | "是夫妻" | "系夫妻")
}
