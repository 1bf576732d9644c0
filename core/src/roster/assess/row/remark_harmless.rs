//! Remarks that leave the row as it is by what they say together: that an error was put right, that two people are married.

use crate::roster::cells::has;
use std::borrow::Cow;

/// A remark without the errors of which it says that they were put right: 卡号有误已更正.
pub fn without_corrected_errors(text: &str) -> Cow<'_, str> {
    if !text.contains(['误', '错']) || !has(text, CORRECTED) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(ERRORS.iter().fold(text.to_owned(), |text, error| text.replace(error, "")))
}

/// Words by which something was put right.
const CORRECTED: &[&str] = &[
    "已更正",
    "已改正",
    "已修改",
    "已纠正",
    "已订正",
    "已改",
    "已更新",
    "已重新",
    "已处理",
    "已解决",
    "已补正",
    "更正完",
    "已变更",
];

/// Words of errors, the longer before those that they hold.
const ERRORS: &[&str] =
    &["填写错误", "录入错误", "有误", "错误", "填错", "写错", "录错", "输错", "打错", "错了", "有错"];

/// Whether it says nothing but whom the person is married to: 与张国庆为夫妻.
pub fn is_of_marriage(text: &str) -> bool {
    let names = text.strip_prefix(['与', '和', '跟', '同']);
    let names = names.and_then(|text| {
        ["为夫妻", "是夫妻", "系夫妻", "为夫妇", "是夫妇", "夫妻关系"].iter().find_map(|said| text.strip_suffix(said))
    });
    names.is_some_and(|name| !name.is_empty() && name.chars().count() < 6)
}
