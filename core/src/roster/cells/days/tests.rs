//! Days and ranges in every spelling.

use super::*;

fn shown(day: ApproximateDate) -> String {
    if day.is_exact() { day.to_string() } else { format!("{}..{}", day.earliest(), day.latest()) }
}

fn one(text: &str) -> Result<String, Problem> {
    day(Cell::Text(text)).map(|day| day.map_or("nothing".to_owned(), shown))
}

fn two(text: &str) -> Result<String, Problem> {
    day_range(Cell::Text(text)).map(|range| match range {
        None => "nothing".to_owned(),
        Some((from, End::GoesOn)) => format!("{} on", shown(from)),
        Some((from, End::On(to))) => format!("{} to {}", shown(from), shown(to)),
    })
}

#[test]
fn a_day_is_read_in_every_spelling() {
    for text in [
        "2022-03-01",
        "2022.3.1",
        "2022/3/1",
        "2022年3月1日",
        "20220301",
        "２０２２．３．１",
        "2022-03-01 00:00:00",
        "2022/3/1 0:00",
    ] {
        assert_eq!(one(text), Ok("2022-03-01".to_owned()), "{text}");
    }
    for text in ["2022年3月", "2022-03", "2022/3", "202203", "2022年3月份", "2022.3"] {
        assert_eq!(one(text), Ok("2022-03-01..2022-03-31".to_owned()), "{text}");
    }
    assert_eq!(one("2022.1"), Err(Problem::NotADate), "January, or October with its zero lost");
    assert_eq!(one("2022-02-31"), Err(Problem::NoSuchDay));
    assert_eq!(one("3月1日"), Err(Problem::NotADate));
    assert_eq!(one("44621"), Err(Problem::NotADate), "a count of days only in a number cell");
    assert_eq!(one("去年"), Err(Problem::NotADate));
    assert_eq!(one("不详"), Ok("nothing".to_owned()));
}

#[test]
fn a_number_cell_is_a_count_of_days() {
    let serial = |text| day(Cell::Number(text)).map(|day| day.map_or(String::new(), shown));
    assert_eq!(serial("44621"), Ok("2022-03-01".to_owned()));
    assert_eq!(serial("44620"), Ok("2022-02-28".to_owned()));
    assert_eq!(serial("44621.5"), Ok("2022-03-01".to_owned()));
    assert_eq!(serial("18264"), Ok("1950-01-01".to_owned()));
    assert_eq!(serial("20220301"), Ok("2022-03-01".to_owned()));
    assert_eq!(serial("60"), Err(Problem::NotADate), "29 February 1900, which never was");
    assert_eq!(serial("2022.3"), Err(Problem::NotADate));
}

#[test]
fn a_range_is_read_where_it_has_one_meaning() {
    for text in [
        "2022.3.1-2022.6.30",
        "2022-03-01-2022-06-30",
        "2022-03-01至2022-06-30",
        "2022年3月1日—2022年6月30日",
        "20220301-20220630",
        "2022.3.1~6.30",
        "2022年3月1日至6月30日",
        "2022/3/1--2022/6/30",
    ] {
        assert_eq!(two(text), Ok("2022-03-01 to 2022-06-30".to_owned()), "{text}");
    }
    for text in ["2022年3月—6月", "2022.3-2022.6", "2022.3-6", "2022-03-2022-06", "2022年3月至2022年6月", "2022年3-6月"]
    {
        assert_eq!(two(text), Ok("2022-03-01..2022-03-31 to 2022-06-01..2022-06-30".to_owned()), "{text}");
    }
    assert_eq!(two("2022.3.1至今"), Ok("2022-03-01 on".to_owned()));
    assert_eq!(two("2022-03-01-至今"), Ok("2022-03-01 on".to_owned()));
    for text in ["3月-6月", "2022年10月-3月", "2022.3.1-6", "2022-03-01", "2022.3.1-2022.6", "半年", "2022-03-01-06-30"]
    {
        assert_eq!(two(text), Err(Problem::NotADate), "{text}");
    }
}
