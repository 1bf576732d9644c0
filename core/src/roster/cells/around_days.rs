//! What stands around a date in its cell and leaves it as it is: a time of day, the day of the week, words that something began.

/// Without the time of day that exports put behind a date; the time of another zone stays, for its day may be another.
pub fn without_time(text: &str) -> &str {
    let is_time =
        |time: &str| time.contains(':') && time.bytes().all(|byte| byte.is_ascii_digit() || b":.".contains(&byte));
    match text.split_once([' ', 'T']) {
        Some((date, time)) if is_time(time.trim()) => date,
        _ => text,
    }
}

/// Without the day of the week behind a date.
pub fn without_weekday(text: &str) -> &str {
    let bare = text.trim_end_matches([')', '）']);
    let named = ["星期", "周"].iter().find_map(|week| bare.rsplit_once(week));
    match named {
        Some((date, "一" | "二" | "三" | "四" | "五" | "六" | "日" | "天")) => {
            date.trim_end_matches(['(', '（', ' ', '，', ','])
        }
        _ => text,
    }
}

/// A day without the words that something began on it: 自2022年3月1日起.
pub fn without_begun(text: &str) -> &str {
    let begun = text.strip_suffix("开始").or_else(|| text.strip_suffix('起')).unwrap_or(text);
    begun.trim_start_matches(['自', '从', '由'])
}

/// A last day without the words that something lasted until it: 至2022年9月1日止.
pub fn without_ended(text: &str) -> &str {
    let ended = ["为止", "截止", "终止", "结束", "止"].iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text);
    let day = ended.trim_start_matches(['截', '止', '至', '到']);
    if day.is_empty() { text } else { day }
}

/// The same of both ends of a range.
pub fn without_times(text: &str) -> String {
    let mut rest = text;
    let mut written = String::with_capacity(text.len());
    while let Some((before, after)) = rest.split_once([' ', 'T']) {
        let time = after.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b':').count();
        let is_time = after.get(..time).is_some_and(|time| time.contains(':'));
        written.push_str(before);
        written.push_str(if is_time { "" } else { " " });
        rest = if is_time { after.get(time..).unwrap_or("") } else { after };
    }
    written.push_str(rest);
    written
}
