//! What a pasted roster comes to, in words.

use super::{Service, TABLE};
use wengang_web::roster_service::messages::{Reply, Request};

/// The sum in words of a pasted roster.
fn sum_of(text: &str) -> String {
    let replies = Service::new().all(Request::Paste(text.to_owned()));
    let read = replies.iter().find_map(|reply| match reply {
        Reply::Read(summary) => Some(summary.sum.clone()),
        _ => None,
    });
    read.unwrap_or_else(|| panic!("{replies:?}"))
}

#[test]
fn a_roster_without_anybody_says_so_and_no_sum() {
    assert_eq!(sum_of("姓名\t户类型\t年工资\n"), "表头下面没有人。请看看表头是哪一行，或换一份名册");
    assert!(sum_of(TABLE).contains("元"), "{}", sum_of(TABLE));
}

#[test]
fn lines_end_where_other_programs_end_them() {
    for end in ["\u{85}", "\u{2028}", "\u{2029}", "\u{b}", "\u{c}", "\r"] {
        assert_eq!(sum_of(&TABLE.replace('\n', end)), sum_of(TABLE), "{end:?}");
    }
    // A soft line break within a cell ends no row.
    assert_eq!(sum_of(&TABLE.replace("张三", "张\u{b}三")), sum_of(TABLE));
}
