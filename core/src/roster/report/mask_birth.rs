//! Days of birth as a masked export shows them: beside the rest of an ID number they would make it whole.

use super::digit_reading::{is_digit, word};

/// Words of a heading under which days of birth stand, in small letters.
const HEADINGS: [&str; 8] = ["出生", "出身", "生年", "生日", "生辰", "诞辰", "birth", "dob"];

/// What else than digits makes up the words of a month or a day.
const OTHER_WORDS: &str = "十廿卅元正冬腊";

/// Whether days of birth stand under a heading.
pub(super) fn is_birth(heading: &str) -> bool {
    let plain: String = heading.chars().filter(|c| c.is_alphanumeric()).collect();
    let plain = plain.to_lowercase();
    HEADINGS.iter().any(|word| plain.contains(word))
}

/// The day with nothing left of it but its year, if that can be told.
pub(super) fn mask_birth(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let counts = |c: &char| is_digit(*c) || word(*c).is_some() || OTHER_WORDS.contains(*c);
    let (mut masked, mut year_is_told) = (String::with_capacity(text.len()), false);
    for group in signs.chunk_by(|one, other| counts(one) == counts(other)) {
        if !group.first().is_some_and(counts) {
            masked.extend(group);
            continue;
        }
        let year = if !year_is_told && matches!(group.len(), 4 | 6 | 8) && begins_with_year(group) { 4 } else { 0 };
        year_is_told |= year != 0;
        masked.extend(group.iter().take(year).chain(group.iter().skip(year).map(|_| &'*')));
    }
    masked
}

fn begins_with_year(group: &[char]) -> bool {
    let digit =
        |c: &char| word(*c).or_else(|| u32::from(*c).checked_sub(0xfee0).and_then(char::from_u32)).unwrap_or(*c);
    let plain = |c: &char| if c.is_ascii() { *c } else { digit(c) };
    let first: Vec<char> = group.iter().take(2).map(plain).collect();
    matches!(first.as_slice(), ['1', '9'] | ['2', '0'])
}
