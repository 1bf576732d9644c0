//! What a remark beside a contract says of it.

use crate::roster::assess::row::remark_sense::is_said;
use crate::roster::assess::row::remark_words::OF_CONTRACTS;
use crate::roster::cells::has;

/// Whether a remark beside a contract speaks of another paper, of less than a year, or of somebody else who brought the person.
pub fn speaks_of_another_contract(text: &str) -> bool {
    let parts = text.split([',', '。', ';', '、', '!', '|']);
    let months = |part: &str| {
        let before = part.split_once("个月").map_or("", |(before, _)| before);
        let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
        let number = before.get(before.len() - digits..).and_then(|number| number.parse::<u32>().ok());
        number.is_some_and(|number| number < 12)
            || before.ends_with(['一', '二', '两', '三', '四', '五', '六', '七', '八', '九'])
    };
    let being_signed = |part: &str| {
        part.contains('签')
            && has(part, &["正在", "办理", "手续", "补签", "后补", "准备", "陆续", "将", "商谈", "协商"])
    };
    let mut parts = parts.filter(|part| !part.contains("试用"));
    parts.any(|part| {
        part == "外包"
            || OF_CONTRACTS.split(' ').any(|word| is_said(part, word))
            || by_others(part)
            || being_signed(part)
            || months(part) && !part.contains("十二个月")
    })
}

/// Whether others than whoever claims for it brought the person.
fn by_others(part: &str) -> bool {
    const OF_THE_BROKER: &[&str] = &[
        "本",
        "我",
        "由公司",
        "经公司",
        "经纪",
        "人力资源",
        "机构",
        "劳务公司",
        "职业介绍",
        "就业介绍",
        "介绍就业",
        "介绍成功",
    ];
    const KNOWN: &[&str] =
        &["亲属", "亲戚", "亲友", "老乡", "朋友", "熟人", "村里", "村委", "政府", "网上", "网络", "自己", "自行"];
    let of_broker = has(part, OF_THE_BROKER) && !has(part, &["别的", "其他", "其它", "另", "外"]);
    let by_known = has(part, KNOWN) && has(part, &["带去", "带走", "带的", "应聘", "找的", "联系的", "推荐", "组织"]);
    part.contains("介绍") && !of_broker || part.contains("招聘会") || by_known
}
