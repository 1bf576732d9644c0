//! Amounts, and what is not known.

use super::*;

fn read(text: &str, tens: u8) -> Result<Option<String>, Problem> {
    money(Cell::Text(text), tens).map(|yuan| yuan.map(|yuan| yuan.to_string()))
}

#[test]
fn money_is_read_in_the_spellings_and_units_that_people_use() {
    for text in [
        "7000",
        "７０００",
        "7,000.00元",
        " 7000 ",
        "7000.0",
        "￥7000",
        "0.7万元",
        "0.7万",
        "人民币7000元整",
        "'7000",
        "=\"7000\"",
    ] {
        assert_eq!(read(text, 0), Ok(Some("7000".to_owned())), "{text}");
    }
    assert_eq!(read("0.7", 4), Ok(Some("7000".to_owned())));
    assert_eq!(read("0.699999", 4), Ok(Some("6999.99".to_owned())));
    assert_eq!(read("7000元", 4), Ok(Some("7000".to_owned())), "the cell's own unit goes before the column's");
    assert_eq!(money(Cell::Number("6999.9900000000007"), 0), Ok(Some(Yuan::fen(699_999))));
    assert_eq!(money(Cell::Number("1E+3"), 0), Ok(Some(Yuan::whole(1000))));
}

#[test]
fn what_is_not_known_is_nothing_and_what_is_not_money_is_refused() {
    for text in ["", "  ", "不详", "未知", "—", "-", "/", "？", "待核实"] {
        assert_eq!(read(text, 0), Ok(None), "{text}");
    }
    let refused = [
        ("七千", Problem::NotMoney),
        ("-1", Problem::Negative),
        ("7000.001", Problem::FinerThanFen),
        ("7.0.0", Problem::NotMoney),
        ("7000.", Problem::NotMoney),
        ("约7000", Problem::NotMoney),
        ("#REF!", Problem::SpreadsheetError),
        ("########", Problem::SpreadsheetError),
        ("70\u{fffd}0", Problem::Garbled),
        ("9999999999999", Problem::TooMuch),
    ];
    for (text, problem) in refused {
        assert_eq!(read(text, 0), Err(problem), "{text}");
    }
}
