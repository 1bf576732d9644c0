//! Numbers of people, cards and telephones in any text, starred out.

use super::number_run::NumberRun;
use std::borrow::Cow;

/// The fewest digits that can be somebody's number: a telephone in a city has seven.
const FEWEST: usize = 7;

/// What people write for a zero within a number.
const ZEROS: &str = "〇零○◯OoＯｏ";

/// The digits that are words.
const WORDS: &str = "〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖";

/// A text in which no run of digits is left that could be the number of a person, a card or a telephone.
///
/// Blanks, dashes, signs and what nobody sees do not end a run; full-width and other digits are digits, and so is the letter
/// O between two of them. What can only be days or an amount stays, and of an ID number the six digits of the place and the last four.
///
/// ```
/// use wengang_core::roster::mask_numbers;
///
/// assert_eq!(mask_numbers("户主 230102 19900101 0019"), "户主 230102 ******** 0019");
/// assert_eq!(mask_numbers("电话139-1234-5678"), "电话***-****-****");
/// assert_eq!(mask_numbers("2022.1.1-2022.6.30，7000.00 元"), "2022.1.1-2022.6.30，7000.00 元");
/// ```
pub fn mask_numbers(text: &str) -> Cow<'_, str> {
    let said = text.chars().filter(|c| is_digit(*c) || ZEROS.contains(*c)).count();
    let spelled = text.chars().filter(|c| WORDS.contains(*c)).count();
    let text =
        if said < FEWEST { Cow::Borrowed(text) } else { Cow::Owned(masked_in(text, &mask_runs(&with_zeros(text)))) };
    if spelled < FEWEST { text } else { Cow::Owned(mask_words(&text)) }
}

/// Whether it is a digit, in whatever script; those that are words are not.
fn is_digit(c: char) -> bool {
    c.is_numeric() && !WORDS.contains(c)
}

/// The text with a zero for whatever is meant for one between two digits, character for character.
fn with_zeros(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c| ZEROS.contains(c)) {
        let (before, from) = rest.split_at(start);
        let (zeros, after) = from.split_at(from.find(|c| !ZEROS.contains(c)).unwrap_or(from.len()));
        let between = before.ends_with(is_digit) && after.starts_with(is_digit);
        written.push_str(before);
        written.extend(zeros.chars().map(|c| if between { '0' } else { c }));
        rest = after;
    }
    written.push_str(rest);
    written
}

/// The text with a star wherever there is one in the same text masked.
fn masked_in(text: &str, masked: &str) -> String {
    text.chars().zip(masked.chars()).map(|(c, masked)| if masked == '*' { masked } else { c }).collect()
}

fn mask_runs(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_digit) {
        let (before, from) = rest.split_at(start);
        let (run, after) = from.split_at(NumberRun::length(from, is_digit));
        masked.push_str(before);
        let read = NumberRun::read(run, is_digit);
        if read.digits() < FEWEST {
            masked.push_str(run)
        } else {
            read.mask(run, is_digit, &mut masked)
        }
        rest = after;
    }
    masked.push_str(rest);
    masked
}

/// Stars out digits that are spelled as words, where there are so many in succession.
fn mask_words(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c| WORDS.contains(c)) {
        let (before, from) = rest.split_at(start);
        let (run, after) = from.split_at(from.find(|c| !WORDS.contains(c)).unwrap_or(from.len()));
        masked.push_str(before);
        let count = run.chars().count();
        if count < FEWEST {
            masked.push_str(run)
        } else {
            masked.extend(std::iter::repeat_n('*', count))
        }
        rest = after;
    }
    masked.push_str(rest);
    masked
}
