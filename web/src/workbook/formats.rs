//! Number formats that say more or less than the value under them: a month where the value is a day, a unit.

/// What a format makes of a value that reads otherwise without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// A day of which only the year is shown.
    Year,
    /// A day of which only the year and the month are shown.
    Month,
    /// A number with 万 behind it, ten thousands.
    TenThousands,
    /// A number in another currency.
    Foreign,
}

/// The formats without a code that show a year and a month, 17 everywhere and the others in Chinese.
const BUILT_IN_MONTHS: [u32; 6] = [17, 27, 36, 50, 52, 57];

/// What a format does to a value; none if it leaves its meaning.
pub(super) fn format_of(id: u32, code: Option<&str>) -> Option<Format> {
    match code {
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
    let has = |sign: char| signs.contains(sign);
    if has('y') && !has('d') && !has('h') && !has('s') && !has('0') && !has('#') {
        return Some(if has('m') { Format::Month } else { Format::Year });
    }
    let digits = has('0') || has('#');
    // A comma behind the digits, or a point that is written and not meant, makes the number itself smaller.
    let scaled = words.contains('.') || signs.trim_end().ends_with(',');
    let foreign = ['$', '€', '£'].iter().any(|sign| words.contains(*sign) || signs.contains(*sign))
        || ["$$", "$€", "$£", "$US"].iter().any(|currency| brackets.contains(currency));
    match (digits, words.contains(['万', '萬'])) {
        (true, _) if foreign => Some(Format::Foreign),
        (true, true) if !scaled => Some(Format::TenThousands),
        _ => None,
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
            '[' => parts.brackets.extend(signs.by_ref().take_while(|sign| *sign != ']')),
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

    #[test]
    fn a_format_that_changes_what_is_said_is_known() {
        for (code, format) in [
            ("yyyy\"年\"m\"月\"", Some(Format::Month)),
            ("[$-804]yyyy\"年\"m\"月\";@", Some(Format::Month)),
            ("yyyy/mm", Some(Format::Month)),
            ("mmm-yy", Some(Format::Month)),
            ("yyyy年", Some(Format::Year)),
            ("yyyy\"年\"m\"月\"d\"日\"", None),
            ("m\"月\"d\"日\"", None),
            ("yyyy-mm-dd h:mm:ss", None),
            ("0.00\"万\"", Some(Format::TenThousands)),
            ("0.00万元", Some(Format::TenThousands)),
            ("0!.0,\"万\"", None),
            ("[$$-409]#,##0.00", Some(Format::Foreign)),
            ("[$¥-804]#,##0.00", None),
            ("\"¥\"#,##0.00", None),
            ("#,##0.00_);[Red](#,##0.00)", None),
            ("General", None),
            ("@", None),
        ] {
            assert_eq!(format_of(164, Some(code)), format, "{code}");
        }
        assert_eq!(format_of(57, None), Some(Format::Month));
        assert_eq!(format_of(14, None), None);
    }
}
