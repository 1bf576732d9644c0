//! Sound workbooks with a few bytes changed, in the file or in a part before it is packed: each is read or refused, and
//! nothing panics. `WENGANG_MUTANTS` says how many of each kind; `make hostile` tries thousands.

use super::chance::Chance;
use super::parts::{Parts, roster, sheet};
use super::product::{pack, read, written};
use std::panic::{AssertUnwindSafe, catch_unwind};
use wengang_core::roster::Cell;
use wengang_core::values::Date;

/// How many of each kind are tried where nobody says.
const FEW: usize = 400;

fn how_many() -> usize {
    std::env::var("WENGANG_MUTANTS").ok().and_then(|many| many.parse().ok()).unwrap_or(FEW)
}

/// What is put in place of something else: what readers of numbers, places and markup stumble over.
const PIECES: [&str; 16] = [
    "<",
    ">",
    "\"",
    "&",
    "&#0;",
    "&lol;",
    "-1",
    "99999999999",
    "4294967296",
    "1e999",
    "A0",
    "XFD1048576",
    "]]>",
    "<!--",
    "t=\"s\"",
    "\u{0}",
];

/// A few changes to some bytes.
fn mutate(bytes: &mut Vec<u8>, chance: &mut Chance) {
    for _ in 0..=chance.below(4) {
        let place = chance.below(bytes.len().max(1));
        let end = (place + 1 + chance.below(12)).min(bytes.len());
        match chance.below(6) {
            0 => bytes.truncate(place),
            1 => drop(bytes.drain(place..end)),
            2 => bytes.extend_from_within(place..end),
            3 => drop(bytes.splice(place..end, chance.of_these(&PIECES).bytes())),
            4 => drop(bytes.splice(place..place, chance.of_these(&PIECES).bytes())),
            _ => bytes.iter_mut().skip(place).take(1).for_each(|byte| *byte ^= 1 << chance.below(8)),
        }
    }
}

/// A workbook as we write them.
fn ours() -> Vec<u8> {
    let day = Date::new(2022, 3, 1).unwrap();
    let rows = (0..20)
        .map(|_| vec![Cell::Text("张三"), Cell::Number("7000.5"), Cell::Date(day), Cell::Empty, Cell::Text("x")]);
    written(pack(rows)).0
}

/// A workbook with dates, texts by their numbers, errors and truths.
fn of_parts() -> Parts {
    let more = r#"<c r="D1" s="1"><v>44927</v></c><c r="E1" t="s"><v>1</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#REF!</v></c><c r="H1" t="str"><f>A1</f><v>x</v></c><c r="I1" t="d"><v>2022-01-01</v></c>"#;
    let sheet = sheet(&roster(5, more)).replace("<sheetData>", r#"<dimension ref="A1:I6"/><sheetData>"#);
    Parts::of(&sheet)
}

/// The mutants that panic, by their numbers.
fn panicking(mutant: impl Fn(u64) -> Vec<u8>) -> Vec<u64> {
    let panics = |number: &u64| catch_unwind(AssertUnwindSafe(|| read(mutant(*number)))).is_err();
    (0..how_many() as u64).filter(panics).collect()
}

#[test]
fn no_change_to_the_bytes_of_a_workbook_makes_a_panic() {
    let (ours, parts) = (ours(), of_parts().zipped());
    let found = panicking(|number| {
        let mut bytes = if number % 2 == 0 { ours.clone() } else { parts.clone() };
        mutate(&mut bytes, &mut Chance::of(number + 1));
        bytes
    });
    assert_eq!(found, Vec::<u64>::new());
}

#[test]
fn no_change_to_a_part_of_a_workbook_makes_a_panic() {
    let parts = of_parts();
    let found = panicking(|number| {
        let mut chance = Chance::of(number + 1_000_001);
        let mut parts = parts.clone();
        let place = chance.below(parts.0.len());
        let mut bytes = std::mem::take(&mut parts.0[place].1).into_bytes();
        mutate(&mut bytes, &mut chance);
        parts.0[place].1 = String::from_utf8_lossy(&bytes).into_owned();
        parts.zipped()
    });
    assert_eq!(found, Vec::<u64>::new());
}
