//! Signs that are read as digits: those of every script, words, and letters that look like them.

use crate::roster::cells::half_width;

/// The digits that are words, each word behind the digit that it stands for.
const WORDS: [(char, &str); 10] = [
    ('0', "〇零洞"),
    ('1', "一幺壹弌"),
    ('2', "二贰貳弍两兩"),
    ('3', "三叁參叄弎参"),
    ('4', "四肆"),
    ('5', "五伍"),
    ('6', "六陆陸"),
    ('7', "七柒拐"),
    ('8', "八捌"),
    ('9', "九玖"),
];

/// Letters and signs that look like digits, each behind the digit.
const LETTERS: [(char, &str); 8] =
    [('0', "OoQD○◯"), ('1', "lIi!"), ('2', "Zz"), ('5', "Ss"), ('6', "bG"), ('7', "T"), ('8', "B"), ('9', "gq")];

/// What else than digits of any script is read as a digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DigitReading {
    pub words: bool,
    pub letters: bool,
}

impl DigitReading {
    pub(super) const ALL: [Self; 4] = [
        Self { words: false, letters: false },
        Self { words: true, letters: false },
        Self { words: false, letters: true },
        Self { words: true, letters: true },
    ];

    /// The text with a digit for whatever is one in this reading, sign for sign. A digit of another script is left as it is.
    pub(super) fn of(self, text: &[char]) -> Vec<char> {
        let mut read: Vec<char> = text.iter().map(|c| self.plain(*c)).collect();
        if self.letters {
            for token in read.chunk_by_mut(|one, other| is_of_token(*one) && is_of_token(*other)) {
                let all = token.iter().all(|c| is_digit(*c) || letter(*c).is_some() || matches!(c, 'x' | 'X'));
                if all && token.iter().any(|c| is_digit(*c)) {
                    token.iter_mut().for_each(|c| *c = letter(*c).unwrap_or(*c));
                }
            }
        }
        read
    }

    fn plain(self, c: char) -> char {
        let word = word(c);
        match (word, self.words) {
            (Some(digit), true) => digit,
            // A word is not taken for a number of another script.
            (Some(_), false) if c.is_numeric() => '字',
            (None, _) if c.is_whitespace() => c,
            (None, _) => half_width(c.encode_utf8(&mut [0; 4])).chars().next().unwrap_or(c),
            _ => c,
        }
    }
}

/// Whether it is a digit, in whatever script; those that are words are not.
pub(super) fn is_digit(c: char) -> bool {
    c.is_numeric() && word(c).is_none()
}

/// The digit that a word stands for.
pub(super) fn word(c: char) -> Option<char> {
    if c.is_ascii() { None } else { found(&WORDS, c) }
}

/// The digit that a letter looks like.
pub(super) fn letter(c: char) -> Option<char> {
    found(&LETTERS, c)
}

fn found(table: &[(char, &str)], c: char) -> Option<char> {
    table.iter().find(|(_, signs)| signs.contains(c)).map(|(digit, _)| *digit)
}

fn is_of_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || is_digit(c) || letter(c).is_some()
}
