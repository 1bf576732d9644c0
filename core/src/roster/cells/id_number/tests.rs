//! ID numbers, and what a spreadsheet does to them.

use super::*;

fn key(text: &str) -> Result<Option<u64>, Problem> {
    id_number(Cell::Text(text)).map(IdNumber::key)
}

#[test]
fn the_check_character_follows_the_standard() {
    // The standard's own examples.
    assert_eq!(check_character("11010519491231002"), 'X');
    assert_eq!(check_character("44052418800101001"), '4');
}

#[test]
fn a_number_is_read_in_every_spelling() {
    let known = key("11010519491231002X");
    assert_eq!(known, Ok(Some(11_010_519_491_231_002)));
    for text in [
        "11010519491231002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        "'11010519491231002X",
        "=\"11010519491231002X\"",
        "110105 19491231 002X",
        "110105491231002",
    ] {
        assert_eq!(key(text), known, "{text}");
    }
}

#[test]
fn what_a_spreadsheet_did_to_a_number_is_told_apart_from_a_slip() {
    assert_eq!(key("1.2E+17"), Err(Problem::IdPowerOfTen));
    assert_eq!(key("2.30102E+17"), Err(Problem::IdPowerOfTen));
    assert_eq!(id_number(Cell::Number("120000000000000000")), Err(Problem::IdRounded));
    assert_eq!(id_number(Cell::Number("230102199001010019")), Err(Problem::IdRounded), "whatever its check character");
    assert_eq!(id_number(Cell::Number("1.2E17")), Err(Problem::IdPowerOfTen));
    assert_eq!(key("110105194912310000"), Err(Problem::IdRounded));
    assert_eq!(key("110105194912310021"), Err(Problem::IdChecksum));
    assert_eq!(key("11010519491231002"), Err(Problem::NotAnId));
    assert_eq!(key("护照123"), Err(Problem::NotAnId));
    assert_eq!(key("110105491331002"), Err(Problem::NotAnId));
    assert_eq!(id_number(Cell::Text("110105********002X")), Ok(IdNumber::Masked));
    assert_eq!(id_number(Cell::Empty), Ok(IdNumber::Missing));
}
