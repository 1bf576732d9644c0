//! The words of remarks, and what they cast doubt on.

use crate::roster::columns::DoubtCause;

/// Characters of which each decisive word has one.
pub const OF_DECISIVE_WORDS: [char; 11] = ['亡', '世', '故', '逝', '死', '非', '般', '普', '益', '派', '包'];

/// How many of the words decide wherever they stand.
pub const DECISIVE: usize = 4;

/// The words of remarks; those that decide wherever they stand come first.
pub const WORDS: &[(DoubtCause, &[&str])] = &[
    (
        DoubtCause::Death,
        &["死亡", "去世", "身故", "亡故", "病故", "过世", "离世", "已故", "逝世", "身亡", "已死", "病死"],
    ),
    (DoubtCause::NotAssisted, &["非脱贫户", "非脱贫人", "非监测", "非贫困户", "一般户", "一般农户", "普通农户"]),
    (DoubtCause::PublicPost, &["公益岗", "公益性岗"]),
    (DoubtCause::Unclear, &["派遣", "劳务外包"]),
    (DoubtCause::PublicPost, &["公益", "护林员", "保洁员", "护路员", "护河员"]),
    (
        DoubtCause::NotPaid,
        &["未发", "没发", "未付", "未支付", "欠薪", "拖欠", "欠发", "预支", "借支", "未结", "待发", "未领工资", "没给"],
    ),
    (DoubtCause::Left, &["离职", "辞职", "辞退", "离岗", "退工", "解除", "已走", "终止", "不干了", "自离", "开除"]),
    (
        DoubtCause::AlreadyReceived,
        &["已享受", "已领", "已奖补", "已补贴", "领过", "享受过", "重复", "已申报", "已申领", "已报", "申领过"],
    ),
    (
        DoubtCause::SetAside,
        &[
            "作废",
            "不符合",
            "不予",
            "剔除",
            "核减",
            "删除",
            "不申报",
            "不申请",
            "放弃",
            "有误",
            "错误",
            "冒名",
            "查无此人",
            "非本人",
            "存疑",
            "待核实",
            "虚报",
            "不算",
            "取消",
            "注销",
            "服刑",
            "判刑",
            "不在我",
            "未在本",
            "查不到",
        ],
    ),
    (DoubtCause::RegisteredElsewhere, &["外省户籍", "外省户口", "迁出", "外省人", "省外户籍", "户籍不在", "户口不在"]),
    (
        DoubtCause::NotAssisted,
        &[
            "非脱贫",
            "非贫困",
            "不是脱贫",
            "不属于脱贫",
            "消除风险",
            "风险消除",
            "风险已消除",
            "清退",
            "不是贫困户",
            "不享受政策",
        ],
    ),
];

/// What a remark about pay speaks of.
pub const OF_PAY: &[&str] = &["工资", "报酬", "补发", "发放", "薪"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_decisive_word_has_one_of_the_characters_by_which_cells_are_passed_over() {
        for word in WORDS.iter().take(DECISIVE).flat_map(|(_, words)| *words) {
            assert!(word.contains(OF_DECISIVE_WORDS), "{word}");
        }
    }
}
