//! Any text as the sheet of a workbook that is sound otherwise: what damages a file as a whole does not hide its parts. The
//! first byte says which part it is.

#![no_main]

#[path = "../../hostile/parts.rs"]
#[allow(dead_code)]
mod parts;

use libfuzzer_sys::fuzz_target;
use parts::{Parts, roster, sheet};
use wengang_fuzz::read_workbook;

const PARTS: [&str; 4] =
    ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"];

fuzz_target!(|bytes: &[u8]| {
    let Some((part, text)) = bytes.split_first() else { return };
    let name = PARTS[usize::from(*part) % PARTS.len()];
    let sound = Parts::of(&sheet(&roster(3, "")));
    read_workbook(sound.with(name, String::from_utf8_lossy(text).into_owned()).zipped());
});
