//! Number formats that say more or less than the value under them: a month where the value is a day, words around a number.

use std::sync::Arc;

/// What a format makes of a value that reads otherwise without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// A day of which only the year is shown.
    Year,
    /// A day of which only the year and the month are shown.
    Month,
    /// A number of hundredths.
    Percent,
    /// A number with words around it that say more than it does: 约8000, 30天, 0.72万, $8000.
    Words(Arc<Words>),
}

/// Words that are written around a number.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    /// Those before it.
    pub before: String,
    /// Those behind it.
    pub behind: String,
}

/// The formats without a code that show a year and a month, 17 everywhere and the others in Chinese.
const BUILT_IN_MONTHS: [u32; 6] = [17, 27, 36, 50, 52, 57];

/// Words that leave an amount what it is.
const HARMLESS: [&str; 15] =
    ["人民币", "合计", "小计", "总计", "共", "RMB", "CNY", "/年", "元", "圆", "块", "整", "正", "¥", "￥"];

/// Signs that say something of the number beside them: shares, about, more, another currency.
const SAYING: &str = "%‰~≈<>≤≥±+*?$€£¢₩₽₫₹₱₮฿";

/// How the format is called under which a number is shown as it is.
const AS_IT_IS: [&str; 2] = ["G/通用格式", "General"];

/// The formats without a code that show hundredths.
const BUILT_IN_PERCENTS: [u32; 2] = [9, 10];

/// The letters of a format of which nothing but years, months and days of the week is shown.
const LETTERS: &str = "yebgma";

/// What a format does to a value; none if it leaves its meaning.
pub(super) fn format_of(id: u32, code: Option<&str>) -> Option<Format> {
    match code {
        None if BUILT_IN_PERCENTS.contains(&id) => Some(Format::Percent),
        None => BUILT_IN_MONTHS.contains(&id).then_some(Format::Month),
        Some(code) => of_code(code),
    }
}

/// A code in parts: the signs that stand for the value, and the words that are written as they are.
#[derive(Default)]
struct Parts {
    signs: String,
    words: Words,
    /// Words stand between the digits, as in 2022年03月.
    is_parted: bool,
}

fn of_code(code: &str) -> Option<Format> {
    let Parts { signs, words, is_parted } =
        parts(&AS_IT_IS.iter().fold(code.to_owned(), |code, name| code.replace(name, "0")));
    let digits = holds_digits(&signs);
    if !digits && let Some(format) = of_day(&signs) {
        return Some(format);
    }
    if digits && signs.contains('%') {
        return Some(Format::Percent);
    }
    // A comma behind the digits, or a point that is written and not meant, makes the number itself smaller.
    let scaled = words.behind.contains('.') || signs.trim_end().ends_with(',');
    // Where no sign stands for the number, the words are all that is shown of it.
    let shown = digits && !(scaled || is_parted) || signs.trim().is_empty();
    (shown && words.say_something()).then(|| Format::Words(Arc::new(words)))
}

/// Whether one of the signs stands for digits or for the number as it is.
fn holds_digits(signs: &str) -> bool {
    signs.contains(['0', '#', '?', '@'])
}

impl Words {
    /// Whether they say more of the number than that it is an amount of yuan.
    fn say_something(&self) -> bool {
        let rest =
            HARMLESS.iter().fold(format!("{} {}", self.before, self.behind), |rest, word| rest.replace(word, " "));
        rest.contains(|c: char| c.is_alphanumeric() || SAYING.contains(c))
    }
}

/// What the signs of a format leave of a day; none if all of it, or if they show none.
fn of_day(signs: &str) -> Option<Format> {
    // Any other letter is a day's, an hour's, or of a word such as General, in whatever language it is written.
    let known = signs.chars().filter(char::is_ascii_alphabetic).all(|letter| LETTERS.contains(letter));
    match (known, signs.contains('m'), signs.contains(['y', 'e', 'b'])) {
        (true, true, _) => Some(Format::Month),
        // The year by the calendar, of a reign or of the Buddha's.
        (true, false, true) => Some(Format::Year),
        _ => None,
    }
}

impl Parts {
    /// Takes what stands in brackets: a length of time, such as [h], or a currency, a colour, a language.
    fn take_brackets(&mut self, inside: impl Iterator<Item = char>) {
        let inside: String = inside.collect();
        if inside.chars().all(|sign| "hmsHMS".contains(sign)) {
            self.signs.push('h');
        } else if let Some(currency) = inside.strip_prefix('$') {
            self.write(currency.split_once('-').map_or(currency, |(currency, _)| currency));
        }
    }

    /// Takes words that are written as they are.
    fn write(&mut self, words: &str) {
        let behind = holds_digits(&self.signs);
        let side = if behind { &mut self.words.behind } else { &mut self.words.before };
        side.push_str(words);
    }
}

/// The first section of a code.
fn parts(code: &str) -> Parts {
    let mut parts = Parts::default();
    let mut signs = code.chars();
    while let Some(sign) = signs.next() {
        match sign {
            ';' => break,
            '"' => parts.write(&signs.by_ref().take_while(|sign| *sign != '"').collect::<String>()),
            '[' => parts.take_brackets(signs.by_ref().take_while(|sign| *sign != ']')),
            '\\' | '!' => parts.write(&signs.next().into_iter().collect::<String>()),
            '_' | '*' => drop(signs.next()),
            '$' => parts.write("$"),
            _ if sign.is_ascii() => {
                parts.is_parted |= holds_digits(&sign.to_string()) && !parts.words.behind.is_empty();
                parts.signs.push(sign.to_ascii_lowercase());
            }
            _ => parts.write(&sign.to_string()),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODES: &[(&str, Option<Format>)] = &[
        ("yyyy\"年\"m\"月\"", Some(Format::Month)),
        ("[$-804]yyyy\"年\"m\"月\";@", Some(Format::Month)),
        ("yyyy/mm", Some(Format::Month)),
        ("mmm-yy", Some(Format::Month)),
        ("yyyy年", Some(Format::Year)),
        ("e年m月", Some(Format::Month)),
        ("[$-411]ggge\"年\"m\"月\"", Some(Format::Month)),
        ("[$-404]e\"年\"", Some(Format::Year)),
        ("bbbb", Some(Format::Year)),
        ("e/m/d", None),
        ("m\"月\"", Some(Format::Month)),
        ("mmm", Some(Format::Month)),
        ("mm", Some(Format::Month)),
        ("mm:ss", None),
        ("h:mm AM/PM", None),
        ("AM/PM", None),
        ("[h]:mm", None),
        ("[mm]", None),
        ("0.00E+00", None),
        ("# ?/?", None),
        ("0000\"年\"00\"月\"", None),
        ("G/通用格式", None),
        ("yyyy\"年\"m\"月\"d\"日\"", None),
        ("m\"月\"d\"日\"", None),
        ("yyyy-mm-dd h:mm:ss", None),
        ("0,\"千元\"", None),
        ("0!.0,\"万\"", None),
        ("0\"元\"", None),
        ("0\"元/年\"", None),
        ("0.00%", Some(Format::Percent)),
        ("[$¥-804]#,##0.00", None),
        ("\"¥\"#,##0.00", None),
        ("#,##0.00_);[Red](#,##0.00)", None),
        ("General", None),
        ("Generale", None),
        ("Geral", None),
        ("@", None),
    ];

    /// Codes, and how they show a number.
    const SHOWN: &[(&str, &str)] = &[
        ("0.00\"万\"", "8万"),
        ("0.00万元", "8万元"),
        ("0.0\"千元\"", "8千元"),
        ("0\"元/月\"", "8元/月"),
        ("0\"元\"/\"人\"", "8元人"),
        ("\"每月\"0", "每月8"),
        ("\"约\"0", "约8"),
        ("0\"元（预计）\"", "8元（预计）"),
        ("0\"个月\"", "8个月"),
        ("General\"天\"", "8天"),
        ("G/通用格式\"天\"", "8天"),
        ("@\"天\"", "8天"),
        ("[$$-409]#,##0.00", "$8"),
        ("[$₩-412]#,##0", "₩8"),
        ("$#,##0", "$8"),
        ("0\"卢布\"", "8卢布"),
        ("0‰", "8‰"),
        ("0\\%", "8%"),
        ("\"***\"", "***8"),
    ];

    #[test]
    fn a_format_that_changes_what_is_said_is_known() {
        for (code, format) in CODES {
            assert_eq!(format_of(164, Some(code)), *format, "{code}");
        }
        for (code, shown) in SHOWN {
            let written = match format_of(164, Some(code)) {
                Some(Format::Words(words)) => format!("{}8{}", words.before, words.behind),
                other => format!("{other:?}"),
            };
            assert_eq!(written, *shown, "{code}");
        }
        assert_eq!(format_of(57, None), Some(Format::Month));
        assert_eq!(format_of(10, None), Some(Format::Percent));
        assert_eq!(format_of(14, None), None);
    }
}
