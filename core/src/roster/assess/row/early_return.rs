//! Whether words that somebody left or came home agree with the end of the work that the row tells.

use crate::roster::assess::row::remark_sense::{Weight, doubts_in};
use crate::roster::cells::{day, in_digits};
use crate::roster::columns::{DoubtCause, is_made_of};
use crate::roster::file::Cell;
use crate::values::ApproximateDate;

/// Whether what is said of somebody's leaving agrees with that end: it tells its day or its month, or no time at all.
pub fn agrees(words: &str, end: ApproximateDate, year: u16) -> bool {
    let parts = || words.split([',', '。', ';', '、', '!', '(', ')', '|']).filter(|part| !part.is_empty());
    let leaves = |part: &&str| doubts_in(part, Weight::Known, year).has(DoubtCause::Left);
    // Under a heading that asks for it, such as 返乡原因, the words need not say it again.
    if !parts().any(|part| leaves(&part)) {
        return days_in(words, end).is_none_or(|days| days.iter().all(|day| is_same(*day, end)));
    }
    parts().filter(leaves).all(|part| match days_in(part, end) {
        Some(days) if days.is_empty() => is_made_of(part, &[SAYING_NO_TIME]),
        Some(days) => days.iter().all(|day| is_same(*day, end)),
        None => false,
    })
}

/// What words of leaving are made of that tell neither when it was nor that it was earlier.
const SAYING_NO_TIME: &str = "已 已经 现 现已 目前 于 了 人 本人 返乡 返回 返家 返 回家 到家 回村 回屯 屯 回乡 回来 家 乡 村 离职 辞职 辞退 离岗 离厂 离开 自离 \
                              解除 终止 解聘 解约 退工 合同 劳动合同 到期 期满 务工 就业 结束 完成 工程 工作 按期 按时 正常 后 走 走了 的 自行 在 是 状态 \
                              跳槽 换工作 换厂 换单位 换了 不干了 返岗 返厂 返城 返工 复工 务农 种地 家中 家里 待业 休息";

/// Whether two days can be the same.
fn is_same(one: ApproximateDate, other: ApproximateDate) -> bool {
    one.earliest() <= other.latest() && other.earliest() <= one.latest()
}

/// The days and months that the words tell, those without a year in the year of the end; none where a number is no day.
fn days_in(words: &str, end: ApproximateDate) -> Option<Vec<ApproximateDate>> {
    let words = in_digits(words).replace("年底", "12月").replace("年末", "12月");
    let of_a_day = |c: char| c.is_ascii_digit() || "年月日号.-/".contains(c);
    let told = words.split(|c: char| !of_a_day(c)).filter(|told| told.contains(|c: char| c.is_ascii_digit()));
    told.map(|told| {
        let told = told.trim_matches(['.', '-', '/']);
        let parted = told.contains(['月', '.', '-', '/']);
        let year = end.earliest().year();
        let of_the_year = if told.contains('月') { format!("{year}年{told}") } else { format!("{year}.{told}") };
        let read = |text: &str| day(Cell::Text(text)).ok().flatten();
        read(told).or_else(|| read(&of_the_year)).filter(|_| parted)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Date;

    #[test]
    fn leaving_agrees_with_the_end_where_it_tells_that_day_or_no_time() {
        let end = ApproximateDate::exactly(Date::fixed::<2022, 8, 31>());
        for words in
            ["已返乡", "8月返乡", "8.31返乡", "2022年8月31日返乡", "八月返乡", "合同到期返乡", "6月入职,8月返乡"]
        {
            assert!(agrees(words, end, 2022), "{words}");
        }
        for words in ["4.20返乡", "2022-04-20返乡", "四月返乡", "五一返乡", "清明后返乡", "干一个月返乡", "3天后回家"]
        {
            assert!(!agrees(words, end, 2022), "{words}");
        }
    }
}
