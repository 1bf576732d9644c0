//! Whether words can be the name of one person, by its surname, rather than of a place, a group, a kind of money or a count.

use super::row_label::{TRANSLITERATING, is_personal_name, without_bracket};
use crate::roster::cells::{has, work_place};
use crate::roster::file::Cell;

/// Whether the words, half-width, are a surname with a given name of one or two characters, or a name of another language. What
/// stands behind it in brackets, a number behind it and stars in place of what is not told are no part of it.
pub fn is_plausible_name(text: &str) -> bool {
    let name = told_name(text);
    is_numbered(text) || is_personal_name(&name) && (is_of_another_language(&name) || has_a_surname(&name))
}

/// Whether the words, half-width, are none that anybody is called by, whatever the surname: of a place, a group, money or a count.
pub fn is_surely_no_name(text: &str) -> bool {
    let name = told_name(text);
    let is_known = is_plausible_name(text);
    // 押金, 佣金: money of two characters, where the first is no surname.
    let is_money = name.ends_with('金') && name.chars().count() == 2;
    let is_other = is_money || name.contains(NEVER_GIVEN) || name.ends_with(ENDS_OF_GROUPS) || is_a_word(&name);
    !is_known && (is_other || !is_personal_name(&name) || matches!(work_place(Cell::Text(&name)), Ok(Some(_))))
}

/// A name without what stands behind it.
fn told_name(text: &str) -> String {
    let name = without_bracket(text).trim_end_matches(|c: char| c.is_ascii_digit());
    name.chars().map(|c| if c == '*' { '某' } else { c }).collect()
}

/// 工人12: people whose names are not told are numbered.
fn is_numbered(text: &str) -> bool {
    let name = text.trim_end_matches(|c: char| c.is_ascii_digit());
    name.len() < text.len() && ["工人", "员工", "职工", "人员"].contains(&name)
}

/// Whether it begins with a surname, and ends as a given name can.
fn has_a_surname(name: &str) -> bool {
    let characters: Vec<char> = name.chars().collect();
    let is_surname = |place: usize| characters.get(place).is_some_and(|first| SURNAMES.contains(*first));
    let of_two = COMPOUND_SURNAMES.split(' ').any(|surname| name.starts_with(surname));
    let given = match characters.len() {
        2 => 1..2,
        3 => 1..3,
        // Two surnames, of a father and a mother, stand before some given names.
        4 if of_two || is_surname(1) => 2..4,
        _ => return false,
    };
    let is_stand_in = name.starts_with(STAND_INS);
    let given: String = characters.get(given).unwrap_or_default().iter().collect();
    (of_two || is_surname(0) || is_stand_in)
        && !given.contains(NEVER_GIVEN)
        && !given.ends_with(ENDS_OF_GROUPS)
        && !is_a_word(name)
        && !(characters.len() != 3 && matches!(work_place(Cell::Text(name)), Ok(Some(_))))
}

/// Whether several of the pieces of a text are names; a surname by itself before a given name is one name with both.
pub fn names_several<'a>(pieces: impl Iterator<Item = &'a str>) -> bool {
    let mut pieces = pieces.map(str::trim).filter(|piece| !piece.is_empty());
    let first = pieces.next().unwrap_or_default();
    let is_surname = first.chars().count() < 2 || COMPOUND_SURNAMES.split(' ').any(|surname| surname == first);
    !is_surname && pieces.any(has_a_surname)
}

/// Whether words behind a name say that others are meant as well: 等, 等3人, 及家人, 一家.
pub fn counts_others(text: &str) -> bool {
    let behind = text.char_indices().nth(2).and_then(|(at, _)| text.get(at..)).unwrap_or_default();
    behind.contains(['等', '及']) || has(behind, &["一家", "全家", "家人", "家属", "共同"])
}

/// Whether two names stand there without a sign between them, or with a word for both; not where all of it is one of another
/// language.
pub fn joins_names(text: &str) -> bool {
    // A number tells people of one name apart.
    let text = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let names: Vec<char> = text.chars().collect();
    let is_name = |part: &[char]| has_a_surname(&part.iter().collect::<String>());
    let are_two = |length: usize| {
        let (Some(first), Some(rest)) = (names.get(..length), names.get(length..)) else { return false };
        let joined =
            rest.strip_prefix(&['和']).or_else(|| rest.strip_prefix(&['与'])).or_else(|| rest.strip_prefix(&['同']));
        is_name(first) && is_name(joined.unwrap_or(rest))
    };
    4 <= names.len() && !is_plausible_name(text) && (2..=4).any(are_two)
}

fn is_a_word(name: &str) -> bool {
    WORDS.split(' ').any(|word| word == name)
}

fn is_of_another_language(name: &str) -> bool {
    name.is_ascii() || name.contains(['·', '.', '•']) || 4 < name.chars().count() || {
        let is_group = name.chars().count() == 2 && name.ends_with(ENDS_OF_GROUPS);
        name.chars().all(|c| TRANSLITERATING.contains(c)) && !is_a_word(name) && !is_group
    }
}

/// 甲某: a name that is not told.
const STAND_INS: &[char] = &['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '某'];

/// Characters that no given name holds.
const NEVER_GIVEN: &[char] =
    &['费', '款', '额', '账', '帐', '租', '税', '资', '员', '间', '位', '价', '率', '值', '等', '及'];

/// Characters with which names of places, groups and trades end.
const ENDS_OF_GROUPS: &[char] = &[
    '村', '屯', '镇', '乡', '县', '省', '市', '区', '厂', '店', '组', '队', '班', '部', '站', '场', '所', '局', '院',
    '校', '线', '库', '工', '户', '人', '类', '号', '个', '妻', '妇', '式',
];

/// Words that begin as a name does.
const WORDS: &str = "金额 应发 应付 应收 应领 应扣 应缴 应补 支出 支付 支取 计件 计时 计划 计提 平均 \
                     单价 单身 成本 成人 水电 包装 管理 万元 代发 代扣 代缴 代领 代办 代签 安全 \
                     安装 全部 全年 元旦 高中 高级 高龄 初中 初级 常年 平房 文盲 柴油 季节 修理 \
                     班长 车队 全勤 时长 解除 曾用 明细 项目 相同 连续 经理 经办 项下 司机 易地 \
                     毕业 印章 印花 尚欠 农业 农机 路途 游离 景区 富余 暴雨 温室 那边 边远 卫生 \
                     古稀 辛苦 于是 时间 时段 冷库 利润 利息 利得 申报 申请 党龄 牧业 羊毛 牛奶 \
                     鱼塘 石料 米面 麻袋 钟点 方便 方式 衣物 展销 商品 海产 言明 初审 才能 时薪 \
                     高中生 方正 龙江 温饱 成活 水稻 包干 包月 计酬 计数 连锁 石油 齐全 明年 常住 \
                     支农 单独 应届 商铺 阳光 安家 景点 万人 贺礼 金银 车票 车贴 房贴 饶恕 海鲜 \
                     米粮 宣传 文化 文具 班次 项次 沙石 路桥 车险 满勤 满月 庄稼 柴火 宁可 花名 \
                     花红 时令 和解 现金 转账 社保 最高 最低 最大 最小 余额 预留 其他 其它 结转 小结 房租";

/// The surnames of two characters.
const COMPOUND_SURNAMES: &str = "欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 夏侯 东方 独孤 南宫 西门 端木 呼延 \
                                 赫连 拓跋 轩辕 钟离 淳于 单于 申屠 濮阳 闻人 东郭 完颜 叶赫 那拉 爱新";

/// The surnames of one character, but for those with which words begin more often than names.
const SURNAMES: &str = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方\
                        俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧\
                        计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫\
                        经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗\
                        山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴胥\
                        苍闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿边扈燕冀郏浦尚农温庄晏柴瞿阎慕连茹习宦艾鱼容向古易慎戈廖庾暨衡步耿\
                        满弘匡文寇禄阙欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶曾毋沙乜鞠丰巢关蒯相查荆游竺权逯盖益桓肖闫付佟代邸战\
                        矫初苑展才仝修苟岳楚鲜曲丛迟綦隋揣么宛楼衣牟商佘佴伯海朴仉督哈谯笪阳言亓覃尉栗冼敬盘蹇粟闭兰尧门丘肇撒晋帅鹿刑伦\
                        贠敦涂衷占扬邝冒扎原泮历鄢郄腊斯镡火巨亢但来冬";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_surname_with_a_given_name_is_a_plausible_name() {
        for name in [
            "王洪波",
            "李娜",
            "张王梓涵",
            "欧阳娜娜",
            "王和平",
            "甲某",
            "乌云",
            "阿卜杜拉·买买提",
            "王洪波(女)",
            "金山",
            "王*波",
            "王某某",
            "赵四2",
            "高中华",
            "余秀英",
            "工人12",
        ] {
            assert!(is_plausible_name(name), "{name}");
        }
    }

    #[test]
    fn a_surname_that_is_not_known_makes_nobody_surely_none() {
        for name in ["弥勒心", "亮红梅", "王洪波", "工人3"] {
            assert!(!is_surely_no_name(name), "{name}");
        }
        assert!(!is_plausible_name("弥勒心"));
    }

    #[test]
    fn several_names_in_one_cell_are_told_from_one_name() {
        for text in ["王洪波、李娜", "王洪波 李娜", "赵丽/钱多"] {
            assert!(names_several(text.split(['、', ' ', '/'])), "{text}");
        }
        for text in ["王洪波 女", "王 洪波", "欧阳 明月", "王洪波(车工)"] {
            assert!(!names_several(text.split([' ', '(', ')'])), "{text}");
        }
        assert!(joins_names("王洪波李娜") && joins_names("王洪波和李娜") && !joins_names("孟和巴特尔"));
        assert!(counts_others("王洪波等") && counts_others("王洪波及家人") && !counts_others("王洪波"));
    }

    #[test]
    fn a_place_a_group_money_and_a_count_are_no_plausible_names() {
        for words in [
            "前进村",
            "红旗屯",
            "李组",
            "张家店",
            "房租",
            "余额",
            "金额",
            "水电费",
            "应发",
            "最高",
            "中位数",
            "现金",
            "转账",
            "社保",
            "大连造船",
            "海林",
            "其他",
            "预留",
            "结转",
            "小结",
            "东风厂",
            "一组",
            "白班",
            "王洪波等",
            "车工",
            "计件",
        ] {
            assert!(!is_plausible_name(words) && is_surely_no_name(words), "{words}");
        }
    }
}
