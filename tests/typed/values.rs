//! Money, days and places as people type them.

use wengang_core::Yuan;
use wengang_core::facts::Place;
use wengang_core::values::Date;

/// As typed, and the amount or the cause.
const MONEY: &[(&str, Result<&str, &str>)] = &[
    ("500", Ok("500")),
    ("386.5", Ok("386.50")),
    ("386.50", Ok("386.50")),
    ("0", Ok("0")),
    ("0.00", Ok("0")),
    ("007", Ok("7")),
    (" 7000 ", Ok("7000")),
    ("７０００", Ok("7000")),
    ("７，０００．５０", Ok("7000.50")),
    ("7,000.00元", Ok("7000")),
    ("¥1,234,567.89", Ok("1234567.89")),
    ("￥500 元", Ok("500")),
    ("500圆", Ok("500")),
    ("386。5", Ok("386.50")),
    ("\u{feff}500", Ok("500")),
    ("999999999999.99", Ok("999999999999.99")),
    ("1.000", Ok("1")),
    ("", Err("missing")),
    ("  ", Err("missing")),
    ("\u{3000}", Err("missing")),
    ("元", Err("not-money")),
    ("五百", Err("not-money")),
    ("500左右", Err("not-money")),
    ("1.2.3", Err("not-money")),
    ("5.", Err("not-money")),
    (".5", Err("not-money")),
    ("70,00", Err("not-money")),
    (",500", Err("not-money")),
    ("1e3", Err("not-money")),
    ("0x10", Err("not-money")),
    ("٣", Err("not-money")),
    ("NaN", Err("not-money")),
    ("-", Err("not-money")),
    ("--5", Err("not-money")),
    ("-0.01", Err("negative")),
    ("－５", Err("negative")),
    ("−386.50", Err("negative")),
    ("1.005", Err("finer-than-fen")),
    ("1000000000000", Err("too-much")),
    ("99999999999999999999999999999999999999", Err("too-much")),
];

#[test]
fn money_is_read_as_people_type_it() {
    for (typed, expected) in MONEY {
        let actual = Yuan::read(typed).map(|yuan| yuan.to_string());
        let actual = actual.as_deref().map_err(|cause| cause.name());
        assert_eq!(actual, *expected, "{typed:?}");
    }
}

/// As typed, and the day or the cause.
const DAYS: &[(&str, Result<&str, &str>)] = &[
    ("2022-03-01", Ok("2022-03-01")),
    ("2022-3-1", Ok("2022-03-01")),
    ("2022.3.1", Ok("2022-03-01")),
    ("2022/3/1", Ok("2022-03-01")),
    ("2022年3月1日", Ok("2022-03-01")),
    ("2022年03月01号", Ok("2022-03-01")),
    ("2022 年 3 月 1 日", Ok("2022-03-01")),
    ("20220301", Ok("2022-03-01")),
    ("２０２２．３．１", Ok("2022-03-01")),
    ("２０２２年３月１日", Ok("2022-03-01")),
    ("２０２２０３０１", Ok("2022-03-01")),
    ("2022。3。1", Ok("2022-03-01")),
    ("2022–03–01", Ok("2022-03-01")),
    ("2024-02-29", Ok("2024-02-29")),
    ("1950-01-01", Ok("1950-01-01")),
    ("2100-12-31", Ok("2100-12-31")),
    ("", Err("missing")),
    (" ", Err("missing")),
    ("2022-02-31", Err("no-such-day")),
    ("2022年2月31日", Err("no-such-day")),
    ("2022-02-29", Err("no-such-day")),
    ("2022-13-01", Err("no-such-day")),
    ("2022-00-10", Err("no-such-day")),
    ("20221301", Err("no-such-day")),
    ("1949-12-31", Err("out-of-range")),
    ("2101-01-01", Err("out-of-range")),
    ("0000-01-01", Err("out-of-range")),
    ("2022-00003-01", Err("not-a-date")),
    ("20x2-03-01", Err("not-a-date")),
    ("22-3-1", Err("not-a-date")),
    ("2022", Err("not-a-date")),
    ("2022-03", Err("not-a-date")),
    ("2022年3月", Err("not-a-date")),
    ("3/1/2022", Err("not-a-date")),
    ("2022-03-01T00:00", Err("not-a-date")),
    ("2022-03-01-05", Err("not-a-date")),
    ("202203011", Err("not-a-date")),
    ("三月一日", Err("not-a-date")),
    ("-2022-03-01", Err("not-a-date")),
];

#[test]
fn a_day_is_read_as_people_type_it() {
    for (typed, expected) in DAYS {
        let actual = Date::read(typed).map(|day| day.to_string());
        let actual = actual.as_deref().map_err(|cause| cause.name());
        assert_eq!(actual, *expected, "{typed:?}");
    }
}

#[test]
fn a_place_is_read_by_its_stable_and_its_chinese_name() {
    for place in Place::ALL {
        assert_eq!(Place::read(place.name()), Some(*place));
        assert_eq!(Place::read(place.chinese()), Some(*place));
    }
    let known = [("辽宁省", Place::Liaoning), ("上海市", Place::Shanghai), ("广西壮族自治区", Place::Guangxi)];
    assert!(known.iter().all(|(typed, place)| Place::read(typed) == Some(*place)));
    assert!(["", "东北", "辽", "辽宁沈阳", "Liaoning"].iter().all(|typed| Place::read(typed).is_none()));
}
