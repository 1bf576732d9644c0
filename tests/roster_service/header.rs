//! The first rows of a table, and which of them are the header: shown as they stand, whether or not it can be read.

use super::{Service, options};
use wengang_core::roster::Correction;
use wengang_web::roster_service::messages::{Reply, Request};
use wengang_web::roster_service::table_top::TableTop;

const TITLED: &str = "某车间花名册\n姓名,户类型,年工资\n张三,脱贫户,7000\n李四,监测对象, 9000\n";

fn top(replies: &[Reply]) -> TableTop {
    let found = replies.iter().find_map(|reply| match reply {
        Reply::Read(summary) => Some(summary.tables[0].top.clone()),
        Reply::Refused(_, tables) => Some(tables.first().map(|table| table.top.clone()).unwrap_or_default()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{replies:?}"))
}

fn header(first: u32, last: u32) -> Request {
    options(Correction { header: Some((first, last)), ..Correction::default() })
}

#[test]
fn the_first_rows_come_as_they_stand_with_those_of_the_header() {
    let mut service = Service::new();
    let shown = top(&service.all(Request::Paste(TITLED.to_owned())));
    assert_eq!((shown.first, shown.of, shown.header), (1, 4, Some((2, 2))));
    assert_eq!(shown.rows[0], ["某车间花名册"]);
    assert_eq!(shown.rows[3], ["李四", "监测对象", "9000"]);
}

#[test]
fn rows_that_cannot_be_read_are_shown_too_and_can_be_read_once_the_header_is_said() {
    let mut service = Service::new();
    let replies = service.all(Request::Paste("一,二,三\n张三,脱贫户,7000\n".to_owned()));
    assert!(matches!(replies.last(), Some(Reply::Refused(..))));
    assert_eq!((top(&replies).header, top(&replies).rows.len()), (None, 2));
    service.all(Request::Paste(TITLED.to_owned()));
    let wrong = service.all(header(1, 1));
    assert!(matches!(wrong.last(), Some(Reply::Refused(..))));
    assert_eq!(top(&wrong).header, Some((1, 1)));
    let right = service.all(header(2, 2));
    assert!(matches!(right.last(), Some(Reply::Read(_))));
    assert_eq!(top(&right).header, Some((2, 2)));
}

#[test]
fn a_header_that_lies_further_down_is_shown_with_rows_above_and_below_it() {
    let shown = |rows: std::ops::RangeInclusive<u32>| {
        let mut service = Service::new();
        let table = (1..=11).map(|row: u32| vec![format!("{row}"); 2].join(",")).collect::<Vec<_>>().join("\n");
        service.all(Request::Paste(table));
        let top = top(&service.all(header(*rows.start(), *rows.end())));
        (top.first, top.rows.len(), top.header)
    };
    assert_eq!(shown(1..=1), (1, 8, Some((1, 1))));
    assert_eq!(shown(6..=6), (1, 8, Some((6, 6))));
    assert_eq!(shown(6..=7), (2, 8, Some((6, 7))));
    assert_eq!(shown(11..=11), (4, 8, Some((11, 11))));
    assert_eq!(shown(12..=12), (1, 8, None));
}

#[test]
fn of_a_long_cell_the_beginning_is_shown_and_of_a_mended_one_what_the_file_has() {
    let mut service = Service::new();
    let long = TITLED.replace("某车间花名册", &"长".repeat(41)).replace("张三", &"名".repeat(40));
    let shown = top(&service.all(Request::Paste(long)));
    assert_eq!(shown.rows[0], [format!("{}…", "长".repeat(40))]);
    assert_eq!(shown.rows[2][0], "名".repeat(40));
    let cells = [(3, [(2, "8000".to_owned())].into())].into();
    let mended = service.all(options(Correction { cells, ..Correction::default() }));
    assert_eq!(top(&mended).rows[2][2], "7000");
}

#[test]
fn what_is_no_table_has_no_first_rows() {
    let mut service = Service::new();
    assert_eq!(top(&service.all(Request::Paste(" \n".to_owned()))), TableTop::default());
}
