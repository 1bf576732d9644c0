//! How amounts are written: grouped in thousands, the unit never on the next line.

use wengang_core::Yuan;

/// An amount, yuan, with a comma between thousands: 1,386.50.
pub fn grouped(yuan: Yuan) -> String {
    let plain = yuan.to_string();
    let (whole, fen) = plain.split_once('.').map_or((plain.as_str(), None), |(whole, fen)| (whole, Some(fen)));
    let written = thousands(whole);
    fen.map_or(written.clone(), |fen| format!("{written}.{fen}"))
}

/// A number of people or rows: 53,000.
pub fn number(count: usize) -> String {
    thousands(&count.to_string())
}

fn thousands(whole: &str) -> String {
    let mut written = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if 0 < place && (whole.len() - place).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_and_fen_are_not() {
        for (plain, written) in
            [("0", "0"), ("999.99", "999.99"), ("1000", "1,000"), ("1386.5", "1,386.50"), ("196700000", "196,700,000")]
        {
            assert_eq!(grouped(Yuan::read(plain).unwrap()), written);
        }
    }
}
