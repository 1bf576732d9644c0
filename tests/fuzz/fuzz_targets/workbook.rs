//! Any bytes as a workbook come to cells or to a message, and its cells to a report or a message.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wengang_fuzz::read_workbook;

fuzz_target!(|bytes: &[u8]| read_workbook(bytes.to_vec()));
