//! Answers that a page around the calculator begins with: whatever is not used as it stands there is named, with what is wrong.

use wengang_web::page::worker::state::hosting::unread;

#[test]
fn answers_that_can_be_used_are_not_named() {
    let person =
        "year=2022&at=results&household=monitored&jobs=listed&jobs.1.province=liaoning&jobs.1.still=yes&fare=100";
    assert_eq!(unread(person), [""; 0]);
    assert_eq!(unread(""), [""; 0]);
}

#[test]
fn what_is_not_used_is_named_with_what_is_wrong() {
    let cases: [(&str, &[&str]); 10] = [
        ("colour=red", &["colour"]),
        ("household=rich", &["household=rich"]),
        ("household=%E0%A4%A", &["household=\u{fffd}%A"]),
        ("at=nowhere", &["at=nowhere"]),
        ("jobs=listed", &["jobs=listed"]),
        ("jobs.1.colour=red", &["jobs.1.colour"]),
        ("year=1999", &["year=1999: other-year"]),
        ("year=soon", &["year=soon"]),
        ("year=2022&year=2023", &["year=2023: other-year", "year=2023: again"]),
        ("lang=en&text=huge&household=monitored", &["lang=en: setting", "text=huge: setting"]),
    ];
    for (prefill, named) in cases {
        assert_eq!(unread(prefill), named, "{prefill}");
    }
    assert_eq!(unread(&"a".repeat(400_000)), ["…"]);
}
