//! Number formats that say more or less than the value under them: a month where the value is a day, a unit.

/// What a format makes of a value that reads otherwise without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// A day of which only the year is shown.
    Year,
    /// A day of which only the year and the month are shown.
    Month,
    /// A number with a Chinese unit behind it, such as 万, ten thousands.
    Unit(char),
    /// A number in another currency.
    Foreign,
    /// An amount for a month, a day or something else that is written behind it.
    Rate(char),
    /// A number of hundredths.
    Percent,
}

/// The formats without a code that show a year and a month, 17 everywhere and the others in Chinese.
const BUILT_IN_MONTHS: [u32; 6] = [17, 27, 36, 50, 52, 57];

/// The units that make a number more than it says.
const UNITS: [char; 5] = ['千', '万', '萬', '亿', '億'];

/// The formats without a code that show hundredths.
const BUILT_IN_PERCENTS: [u32; 2] = [9, 10];

/// What an amount can be for, where the words behind it speak of money or of each.
const FOR: [char; 10] = ['月', '天', '日', '时', '周', '季', '件', '户', '次', '人'];

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
    words: String,
    brackets: String,
}

fn of_code(code: &str) -> Option<Format> {
    let Parts { signs, words, brackets } = parts(code);
    let digits = signs.contains(['0', '#', '?']);
    if !digits && let Some(format) = of_day(&signs) {
        return Some(format);
    }
    // A comma behind the digits, or a point that is written and not meant, makes the number itself smaller.
    let scaled = words.contains('.') || signs.trim_end().ends_with(',');
    let foreign = ['$', '€', '£'].iter().any(|sign| words.contains(*sign) || signs.contains(*sign))
        || ["$$", "$€", "$£", "$US"].iter().any(|currency| brackets.contains(currency));
    match (digits, words.chars().find(|sign| UNITS.contains(sign))) {
        (true, _) if foreign => Some(Format::Foreign),
        (true, _) if signs.contains('%') => Some(Format::Percent),
        (true, Some(unit)) if !scaled => Some(Format::Unit(unit)),
        (true, _) => rate(&signs, &words),
        _ => None,
    }
}

/// What the amount is for, if the words behind it say that it is for something: 元/月, 每天.
fn rate(signs: &str, words: &str) -> Option<Format> {
    let of_money = words.contains(['元', '块', '¥', '￥', '每', '/']) || signs.contains('/');
    words.chars().find(|sign| of_money && FOR.contains(sign)).map(Format::Rate)
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
        } else {
            self.brackets.push_str(&inside);
        }
    }
}

/// The first section of a code.
fn parts(code: &str) -> Parts {
    let mut parts = Parts::default();
    let mut signs = code.chars();
    while let Some(sign) = signs.next() {
        match sign {
            ';' => break,
            '"' => parts.words.extend(signs.by_ref().take_while(|sign| *sign != '"')),
            '[' => parts.take_brackets(signs.by_ref().take_while(|sign| *sign != ']')),
            '\\' | '!' => parts.words.extend(signs.next()),
            '_' | '*' => drop(signs.next()),
            _ if sign.is_ascii() => parts.signs.push(sign.to_ascii_lowercase()),
            _ => parts.words.push(sign),
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
        ("G/通用格式", None),
        ("yyyy\"年\"m\"月\"d\"日\"", None),
        ("m\"月\"d\"日\"", None),
        ("yyyy-mm-dd h:mm:ss", None),
        ("0.00\"万\"", Some(Format::Unit('万'))),
        ("0.00万元", Some(Format::Unit('万'))),
        ("0.0\"千元\"", Some(Format::Unit('千'))),
        ("0,\"千元\"", None),
        ("0.00\"亿\"", Some(Format::Unit('亿'))),
        ("0!.0,\"万\"", None),
        ("0\"元/月\"", Some(Format::Rate('月'))),
        ("#,##0.00\"元/天\"", Some(Format::Rate('天'))),
        ("0\"元\"/\"人\"", Some(Format::Rate('人'))),
        ("\"每月\"0", Some(Format::Rate('月'))),
        ("0\"元\"", None),
        ("0\"个月\"", None),
        ("0\"元/年\"", None),
        ("0.00%", Some(Format::Percent)),
        ("[$$-409]#,##0.00", Some(Format::Foreign)),
        ("[$¥-804]#,##0.00", None),
        ("\"¥\"#,##0.00", None),
        ("#,##0.00_);[Red](#,##0.00)", None),
        ("General", None),
        ("Generale", None),
        ("Geral", None),
        ("@", None),
    ];

    #[test]
    fn a_format_that_changes_what_is_said_is_known() {
        for (code, format) in CODES {
            assert_eq!(format_of(164, Some(code)), *format, "{code}");
        }
        assert_eq!(format_of(57, None), Some(Format::Month));
        assert_eq!(format_of(10, None), Some(Format::Percent));
        assert_eq!(format_of(14, None), None);
    }
}
