//! The words that stand where a name would, in a row that is about nobody.

/// Words of which a sum's label is made, and no name.
const SUMS: &[&str] = &[
    "合计", "总计", "小计", "共计", "累计", "总额", "总数", "总和", "人数", "人次", "平均", "人均", "均值", "均数",
    "汇总", "占比", "结转", "期初", "期末", "增减", "同比", "环比", "最高", "最低", "笔数", "次页", "前页", "本页",
    "上页", "下页", "大写",
];

const SIGNATURES: &[&str] = &[
    "填报人",
    "填表人",
    "制表",
    "审核",
    "复核",
    "负责人",
    "单位负责人",
    "经办人",
    "联系人",
    "联系电话",
    "填报日期",
    "填表日期",
    "填报时间",
    "填报单位",
    "单位(盖章)",
    "盖章",
    "公章",
    "填制人",
    "录入人",
    "日期:",
];

const NOTES: &[&str] = &["注:", "备注:", "说明:", "填表说明", "注意", "注1", "注.", "备注1"];

/// The longest label of a sum, characters; longer words are a remark.
const LONGEST_LABEL: usize = 12;

/// Whether the words, half-width, are a sum's label or hold one.
pub fn is_total(text: &str) -> bool {
    let short = text.chars().take(LONGEST_LABEL + 1).count() <= LONGEST_LABEL;
    let is_title = text.ends_with(['表', '册']);
    let holds_one = !is_note(text) && !is_title && short && SUMS.iter().any(|word| text.contains(word));
    is_total_word(text) || holds_one || counts_by_sex(text) || text.starts_with("合计")
}

/// Whether it counts the men or the women: 女2人.
fn counts_by_sex(text: &str) -> bool {
    let count = text.strip_prefix(['男', '女']).map(|count| count.trim_start_matches([':', '性', '工']));
    let digits = count.and_then(|count| count.strip_suffix(['人', '名']));
    digits.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether the words, half-width, are a kind of household and no name.
pub fn is_kind_of_household(text: &str) -> bool {
    const KINDS: &str = "脱贫户 监测户 一般户 普通户 脱贫人口 监测人口 监测对象 一般农户 普通农户 边缘户 边缘易致贫户 脱贫不稳定户 突发严重困难户 \
                         非脱贫户 一般人口 脱贫劳动力";
    KINDS.split(' ').any(|kind| kind == text)
}

/// Whether the words, half-width, are a sum's label as a whole, apart from a count behind it.
pub fn is_total_word(text: &str) -> bool {
    let word = text.trim_end_matches([':', '人', '元']).trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    let word = word.trim_end_matches([':', '(', '共']);
    [
        "合计",
        "总计",
        "小计",
        "共计",
        "累计",
        "本页合计",
        "合计人数",
        "人次",
        "人数",
        "计",
        "总",
        "合",
        "均",
        "日计",
        "月计",
        "季计",
        "年计",
        "统计",
    ]
    .contains(&word)
        || ["total", "subtotal", "grandtotal", "sum", "average"].iter().any(|sum| word.eq_ignore_ascii_case(sum))
}

/// Whether the words, half-width, say who filled a form in.
pub fn is_signature(text: &str) -> bool {
    SIGNATURES.iter().any(|word| text.starts_with(word))
        || ["盖章", "签字", "签章", "公章"].iter().any(|word| text.contains(word))
}

/// Whether the words, half-width, are a note.
pub fn is_note(text: &str) -> bool {
    NOTES.iter().any(|word| text.starts_with(word))
}

/// Whether the words, half-width, are a heading between rows: 二、离职人员, 以下为非脱贫人员.
pub fn introduces_rows(text: &str) -> bool {
    let bare = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let numbered = bare.split_once('、').is_some_and(|(number, _)| {
        !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || "一二三四五六七八九十".contains(c))
    });
    numbered || bare.starts_with("以下") || bare.starts_with("以上")
}

/// Whether the words, half-width, can be a person's name: up to four characters, or more with a point between them or in the
/// characters by which names of other languages are written; what stands behind it in brackets is no part of it.
pub fn is_personal_name(text: &str) -> bool {
    let name = without_bracket(text);
    let length = name.chars().take(31).count();
    let separated = name.contains(['·', '.', '•']);
    let letters = name.chars().all(|c| c.is_alphabetic() || matches!(c, '·' | '.' | '•'));
    let longest = if separated || name.is_ascii() {
        30
    } else if is_transliterated(name) {
        12
    } else {
        4
    };
    letters && (2..=longest).contains(&length) && !is_total(name) && !introduces_rows(name)
}

/// A name without what stands behind it in brackets, 王洪波(女), unless that is about the form.
pub fn without_bracket(text: &str) -> &str {
    let Some((name, behind)) = text.strip_suffix(')').and_then(|text| text.split_once('(')) else { return text };
    let of_form = ["签", "章", "写", "盖", "元", "计"].iter().any(|word| behind.contains(word));
    if of_form || behind.contains(['(', ')']) { text } else { name }
}

/// Whether nearly all of its characters are those by which Mongolian, Uighur and other names are written.
fn is_transliterated(name: &str) -> bool {
    let other = name.chars().filter(|c| !TRANSLITERATING.contains(*c)).count();
    5 <= name.chars().count() && other <= 1
}

/// The characters by which names of other languages are written.
pub const TRANSLITERATING: &str = "乌云其木格图雅娜仁花苏日勒斯琴高娃巴特尔布和敖登托娅额吉宝音朝鲁那顺白呼德力海萨如拉塔哈阿青山孟满都诺敏通嘎乐玛旺丽米古买提里江卡热依汗扎努艾合迪亚库班曼帕迪比吐逊不克赛肉孜荪凯达吾伊沙奥佐姆祖菲麦西麻胡毕莫旦增卓才让扎西次仁措加央金根色音夫包其根套格道尔吉朝克陶必勒胡毕斯哈拉图门萨础伦代钦霍恩和希格松布仁特木热";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_told_from_names() {
        for label in [
            "本页小计",
            "人次",
            "过次页",
            "人均工资",
            "计",
            "合计(大写)",
            "合计2人",
            "总人数:2人",
            "一组小计",
            "本季汇总",
        ] {
            assert!(is_total(label) && !is_personal_name(label), "{label}");
        }
        for name in
            ["计平", "欧阳娜娜", "阿卜杜拉·买买提", "王计", "甲某", "王洪波(女)", "乌云其木格", "阿力木江买买提"]
        {
            assert!(is_personal_name(name) && !is_total(name), "{name}");
        }
        for between in ["二、离职人员", "以下为非脱贫人员", "(以下空白)", "——以下无内容——", "1、一组"]
        {
            assert!(introduces_rows(between), "{between}");
        }
    }
}
