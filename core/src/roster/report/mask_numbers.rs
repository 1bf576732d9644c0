//! Numbers of people, cards and telephones in any text, starred out.

use super::digit_reading::{DigitReading, is_digit, letter, word};
use super::joined_groups::{self, Known};
use super::number_run::NumberRun;
use std::borrow::Cow;

/// The fewest digits that can be somebody's number: a telephone in a city has seven.
const FEWEST: usize = 7;

/// The fewest of them that are no letters.
const FEWEST_TRUE: usize = 4;

/// What people write for a zero within a number.
const ZEROS: &str = "〇零○◯OoＯｏ";

/// A text in which no run of digits is left that could be the number of a person, a card or a telephone.
///
/// Blanks, dashes, signs and what nobody sees do not end a run; full-width and other digits are digits, and so is the letter
/// O between two of them. Whatever else is short and stands between digits ends a number only where they could be none
/// together, and words and letters that look like digits are some where they make up a number. What can only be days or an
/// amount stays, and of an ID number the six digits of the place and the last four.
///
/// ```
/// use wengang_core::roster::mask_numbers;
///
/// assert_eq!(mask_numbers("户主 230102 19900101 0019"), "户主 230102 ******** 0019");
/// assert_eq!(mask_numbers("电话139-1234-5678"), "电话***-****-****");
/// assert_eq!(mask_numbers("电话139、1234、5678或139四五六七8912"), "电话***、****、****或***********");
/// assert_eq!(mask_numbers("2022.1.1-2022.6.30，7000.00 元"), "2022.1.1-2022.6.30，7000.00 元");
/// ```
pub fn mask_numbers(text: &str) -> Cow<'_, str> {
    let is_true = |c: char| is_digit(c) || ZEROS.contains(c) || word(c).is_some();
    let digits = text.chars().filter(|c| is_true(*c)).count();
    let letters = if digits < FEWEST_TRUE { 0 } else { text.chars().filter(|c| letter_of(*c)).count() };
    if digits + letters < FEWEST {
        return Cow::Borrowed(text);
    }
    let mut starred = Starred::of(text);
    let plain = starred.zeros_read();
    starred.take_runs(&plain);
    if text.contains(|c| word(c).is_some()) {
        starred.take_words();
    }
    starred.take_joined(plain);
    starred.written()
}

fn letter_of(c: char) -> bool {
    letter(c).is_some() && !ZEROS.contains(c)
}

/// A text sign by sign, with what is known of each and what is starred out.
struct Starred {
    signs: Vec<char>,
    known: Vec<Known>,
    stars: Vec<bool>,
}

impl Starred {
    fn of(text: &str) -> Self {
        let signs: Vec<char> = text.chars().collect();
        Self { known: vec![Known::Open; signs.len()], stars: vec![false; signs.len()], signs }
    }

    /// The signs with a zero for whatever is meant for one between two digits.
    fn zeros_read(&self) -> Vec<char> {
        let mut read = self.signs.clone();
        let mut after_digit = false;
        let mut zeros = 0;
        for (place, c) in self.signs.iter().enumerate() {
            match (is_digit(*c), ZEROS.contains(*c)) {
                (true, _) => {
                    if after_digit {
                        read.iter_mut().take(place).skip(place - zeros).for_each(|zero| *zero = '0');
                    }
                    (after_digit, zeros) = (true, 0);
                }
                (false, true) => zeros += 1,
                (false, false) => (after_digit, zeros) = (false, 0),
            }
        }
        read
    }

    /// Takes what stands in succession, with no more than signs between.
    fn take_runs(&mut self, read: &[char]) {
        let text: String = read.iter().collect();
        let (mut rest, mut place) = (text.as_str(), 0);
        while let Some(start) = rest.find(is_digit) {
            let (before, from) = rest.split_at(start);
            let (written, after) = from.split_at(NumberRun::length(from, is_digit));
            place += before.chars().count();
            let run = NumberRun::read(written, is_digit);
            let mut masked = String::new();
            if FEWEST <= run.digits() {
                run.mask(written, is_digit, &mut masked);
            }
            let count = written.chars().count();
            let known = match run.known() {
                Known::Harmless if !run.is_told_apart() => Known::Open,
                known => known,
            };
            self.known.iter_mut().skip(place).take(count).for_each(|sign| *sign = known);
            let signs = self.stars.iter_mut().zip(read).skip(place).zip(masked.chars());
            signs.for_each(|((star, was), is)| *star |= is == '*' && *was != '*');
            (rest, place) = (after, place + count);
        }
    }

    /// Takes digits that are spelled as words, with no more than signs between.
    fn take_words(&mut self) {
        let read: Vec<char> =
            self.signs.iter().map(|c| word(*c).unwrap_or(if is_digit(*c) { '字' } else { *c })).collect();
        let known = self.known.clone();
        self.take_runs(&read);
        // What is a day or an amount in words settles nothing of the digits.
        self.known = known;
    }

    /// Takes groups that could be a number together, whatever short stands between them.
    fn take_joined(&mut self, plain: Vec<char>) {
        let words = self.signs.iter().any(|c| word(*c).is_some());
        let letters = self.signs.iter().any(|c| letter(*c).is_some());
        let readings = DigitReading::ALL.into_iter();
        for reading in readings.filter(|reading| (words || !reading.words) && (letters || !reading.letters)) {
            let read = reading.of(if reading.words { &self.signs } else { &plain });
            let stars = &mut self.stars;
            joined_groups::find(&read, &self.known, reading, |place| {
                if let Some(star) = stars.get_mut(place) {
                    *star = true;
                }
            });
        }
    }

    fn written(self) -> Cow<'static, str> {
        let signs = self.signs.iter().zip(&self.stars);
        Cow::Owned(signs.map(|(c, starred)| if *starred { '*' } else { *c }).collect())
    }
}
