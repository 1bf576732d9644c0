//! Which labels of a kind of household are known: a word more can make it another kind, 低保边缘户 or 准脱贫户.

use crate::roster::columns::vocabulary::is_made_of;

/// Whether a label that names a kind is made of nothing but known words; what stands in brackets explains it.
pub fn is_known_label(text: &str) -> bool {
    let text = outside_brackets(text);
    let text = text.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
    let mut parts = text.split(|c: char| !c.is_alphanumeric());
    parts.all(|part| BORDERS.contains(&part) || is_made_of(part, &[OF_LABELS]))
}

fn outside_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut outside = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '(' | '[' | '【' | '〔' => depth += 1,
            ')' | ']' | '】' | '〕' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(c),
            _ => (),
        }
    }
    outside
}

/// Short forms of 边缘易致贫户, which say so only by themselves: 低保边缘户 is another kind.
const BORDERS: &[&str] =
    &["边缘", "边缘户", "边缘人口", "边缘家庭", "边缘对象", "农村边缘户", "监测边缘户", "监测户边缘户"];

/// What labels are made of.
const OF_LABELS: &str = "脱贫 户 脱贫户 人口 人员 家庭 劳动力 农户 农村 对象 群体 成员 家庭成员 户主 本人 已 原 系 是 为 属于 属 的 和 及 与 或 且 含 即 同 类 型 第 年 月 日 \
                         建档立卡 建档 立卡 贫困 贫困户 贫困人口 扶贫 国定 省定 国家级 省级 县级 一般 普通 正常 重点 新增 新 识别 纳入 认定 在册 确认 核实 享受 政策 享受政策 继续 帮扶 \
                         监测 监测户 监测对象 监测人口 防贫 防返贫 防止 返贫 致贫 动态 易返贫 易致贫 易返 边缘易致贫 边缘易返贫 不稳定 脱贫不稳定 突发 严重 困难 困难户 三类 三类户 \
                         风险 退出 退出贫困户 出列 摘帽 未消除 未解除 尚未消除 易地 搬迁 搬迁户 易迁 低保 低保户 五保 五保户 特困 供养 残疾 残疾人 兜底 低收入 因病 因残 因学 因灾 因意外";
