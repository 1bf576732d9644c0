//! A set of characters that is asked about every cell of a large roster.

/// How many bits there are for all characters; two of them may share one.
const BITS: usize = 4096;

/// A set of characters; it may take another one for one of its own.
pub struct Characters([u64; BITS / 64]);

impl Characters {
    /// Those characters.
    pub fn of(characters: impl Iterator<Item = char>) -> Self {
        let mut bits = [0; BITS / 64];
        for c in characters {
            let (word, bit) = place(c);
            bits.get_mut(word).into_iter().for_each(|word| *word |= bit);
        }
        Self(bits)
    }

    /// Whether the text may hold one of them; if it does not, it holds none.
    pub fn may_stand_in(&self, text: &str) -> bool {
        text.chars().any(|c| {
            let (word, bit) = place(c);
            self.0.get(word).is_some_and(|word| word & bit != 0)
        })
    }
}

fn place(c: char) -> (usize, u64) {
    let bit = c as usize % BITS;
    (bit / 64, 1 << (bit % 64))
}
