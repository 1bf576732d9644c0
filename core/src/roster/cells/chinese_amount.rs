//! An amount in Chinese numerals, 柒仟贰佰元整, as it stands on receipts.

/// The digits, both the plain ones and those of receipts.
const DIGITS: &[&[char]] = &[
    &['零', '〇'],
    &['一', '壹'],
    &['二', '贰', '两', '貳'],
    &['三', '叁', '參'],
    &['四', '肆'],
    &['五', '伍'],
    &['六', '陆', '陸'],
    &['七', '柒'],
    &['八', '捌'],
    &['九', '玖'],
];

/// The places below ten thousand, the highest first.
const PLACES: &[(&[char], u64)] = &[(&['千', '仟'], 1000), (&['百', '佰'], 100), (&['十', '拾'], 10)];

/// The amount in fen; none of anything that is not written out with its unit, 元, such as 七千 or 七千二.
pub fn chinese_amount(text: &str) -> Option<u64> {
    let text = text.trim_end_matches(['整', '正']);
    let (whole, fraction) = text.split_once(['元', '圆', '圓'])?;
    let yuan = match whole.split_once(['万', '萬']) {
        Some((upper, "")) => below_ten_thousand(upper)?.checked_mul(10_000)?,
        Some((upper, lower)) => {
            let gap = lower.starts_with(['零', '〇']);
            let rest = below_ten_thousand(lower.trim_start_matches(['零', '〇']))?;
            if gap == (1000 <= rest) {
                return None;
            }
            below_ten_thousand(upper)?.checked_mul(10_000)?.checked_add(rest)?
        }
        None => below_ten_thousand(whole)?,
    };
    yuan.checked_mul(100)?.checked_add(fen(fraction)?)
}

/// 贰佰零五: places in order, a zero where one is left out, and none that is only understood.
fn below_ten_thousand(text: &str) -> Option<u64> {
    let (mut rest, mut number, mut last) = (text, 0, 10_000);
    if rest.is_empty() {
        return None;
    }
    for (signs, place) in PLACES.iter().copied().chain([(&[] as &[char], 1)]) {
        let after_zero = rest.strip_prefix(['零', '〇']).filter(|_| number != 0);
        let at = after_zero.unwrap_or(rest);
        let Some((count, behind)) = place_of(at, signs, place) else { continue };
        let skipped = number != 0 && last != place * 10;
        if skipped != after_zero.is_some() {
            return None;
        }
        (rest, number, last) = (behind, number + count * place, place);
    }
    (rest.is_empty() && number != 0).then_some(number)
}

/// A digit and the sign of its place; 十 alone is ten.
fn place_of<'a>(text: &'a str, signs: &[char], place: u64) -> Option<(u64, &'a str)> {
    if place == 10
        && let Some(behind) = text.strip_prefix(signs)
    {
        return Some((1, behind));
    }
    let (count, behind) = digit(text)?;
    let behind = if place == 1 { Some(behind) } else { behind.strip_prefix(signs) };
    behind.filter(|_| count != 0).map(|behind| (count, behind))
}

/// 柒角贰分 in fen; nothing where there is no fraction.
fn fen(text: &str) -> Option<u64> {
    let text = text.trim_start_matches(['零', '〇']);
    let (tenths, rest) = match text.split_once('角') {
        Some((tenths, rest)) => (single(tenths)?, rest.trim_start_matches(['零', '〇'])),
        None => (0, text),
    };
    let hundredths = if rest.is_empty() { 0 } else { single(rest.strip_suffix('分')?)? };
    Some(tenths * 10 + hundredths)
}

fn single(text: &str) -> Option<u64> {
    digit(text).filter(|(_, rest)| rest.is_empty()).map(|(number, _)| number)
}

fn digit(text: &str) -> Option<(u64, &str)> {
    DIGITS.iter().zip(0_u64..).find_map(|(signs, number)| Some((number, text.strip_prefix(*signs)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_that_is_written_out_is_read() {
        let known = [
            ("柒仟贰佰元整", 720_000),
            ("壹佰捌拾壹元柒角", 18_170),
            ("七千二百圆", 720_000),
            ("壹万贰仟元", 1_200_000),
            ("一万零五百元", 1_050_000),
            ("柒仟零伍元贰分", 700_502),
            ("十二元正", 1_200),
            ("两千零五十元", 205_000),
            ("拾万元整", 10_000_000),
            ("贰佰零伍元零伍分", 20_505),
        ];
        for (text, fen) in known {
            assert_eq!(chinese_amount(text), Some(fen), "{text}");
        }
    }

    #[test]
    fn what_is_only_understood_is_not() {
        for text in
            ["七千", "七千二元", "七千五十元", "元", "一万五元", "七二零零元", "几千元", "百元", "七千零元", "万元"]
        {
            assert_eq!(chinese_amount(text), None, "{text}");
        }
    }
}
