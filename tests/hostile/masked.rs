//! A masked export holds nobody's number in any byte: neither in cells nor in reasons, headings or properties.

use super::product::{Masking, RosterThatWasRead, written_sheets, year};
use super::written::parts_of;
use wengang_core::notice::{Gap, Local};
use wengang_core::roster::{Settings, mask_numbers};
use wengang_core::{LocalParameters, Yuan};

/// Made-up numbers in every place and shape that people write them in, each with the digits that must not go out.
const SECRETS: [(&str, &str); 37] = [
    ("230221198706234518", "19870623451"),
    ("2302211987062345", "198706"),
    ("23022119870623451", "19870623451"),
    ("2302211987062345180", "19870623451"),
    ("230221 19870623 4518", "19870623451"),
    ("230221-19870623-4518", "19870623451"),
    ("2302 2119 8706 2345 18", "19870623451"),
    ("230221.1987.0623.4518", "19870623451"),
    ("2 3 0 2 2 1 1 9 8 7 0 6 2 3 4 5 1 8", "19870623451"),
    ("230221\u{200b}19870623\u{feff}4518", "19870623451"),
    ("23022119870\u{202e}6234518", "19870623451"),
    ("2302211987\u{ad}06234518", "19870623451"),
    ("２３０２２１１９８７０６２３４５１８", "19870623451"),
    ("２３０２２１－１９８７０６２３－４５１８", "19870623451"),
    ("'230221198706234518", "19870623451"),
    ("身份证230221198706234518", "19870623451"),
    ("230221198706234518（本人）", "19870623451"),
    ("本人230221198706234518，配偶23022119880724452X", "19880724452"),
    ("23022119880724452x", "19880724452"),
    ("230221198807244 52X", "19880724452"),
    ("230221880724452", "880724"),
    ("2.30221198706230E+17", "198706"),
    ("2.3022119870623e17", "198706"),
    ("230221198706234518\n230221198807244520", "198807244"),
    ("13945678912", "13945678912"),
    ("139-4567-8912", "13945678912"),
    ("+86 139 4567 8912", "13945678912"),
    ("（0452）2345678", "2345678"),
    ("0452-23456789", "23456789"),
    ("23456789", "23456789"),
    ("6217001234567890123", "217001234567890"),
    ("6217 0012 3456 7890 123", "217001234567890"),
    ("一三九四五六七八九一二", "三九四五六七八"),
    ("23〇221199〇1〇234518", "23221199"),
    ("23O221199O1OO34518", "23221199"),
    ("1391O34O678", "13911"),
    ("１３９１Ｏ３４Ｏ６７８", "13911"),
];

/// What is nobody's number and stays.
const HARMLESS: [&str; 11] = [
    "7000",
    "7000.50",
    "987654.32",
    "1,234,567.00",
    "2022-03-01",
    "2022.3.1-2022.11.30",
    "20220301",
    "2021-2022",
    "202203-202211",
    "第3组12号",
    "1.2E+17",
];

/// Rows in which everything of that stands in some column: one of an ID number, of a name, of money, and two of no use;
/// behind words that put the row in doubt, if there are any, so that the reasons quote it.
fn roster(places: usize, doubt: &str) -> String {
    let mut text = "姓名\t身份证号\t户类型\t年工资\t备注 13945678912\t户主身份证号 13945678912\n".to_owned();
    let all = SECRETS.iter().map(|(written, _)| *written).chain(HARMLESS);
    for (number, written) in all.enumerate() {
        let mut cells = [
            format!("人{number}"),
            String::new(),
            "脱贫户".to_owned(),
            "7000".to_owned(),
            String::new(),
            String::new(),
        ];
        if !doubt.is_empty() {
            // A row in error is not asked about.
            cells[1] = id(number);
        }
        cells[places] = format!("\"{doubt}{written}\"");
        text.push_str(&(cells.join("\t") + "\n"));
    }
    text
}

/// An ID number with its check character, one for each row.
fn id(number: usize) -> String {
    let digits = format!("23010219500101{number:03}");
    let weighted = digits.bytes().fold(0, |sum, digit| (sum + usize::from(digit - b'0')) * 2 % 11);
    format!("{digits}{}", ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][weighted])
}

/// Words for which a remark is quoted among the reasons.
const QUOTED: &str = "已领，";

/// The places of such columns.
const PLACES: [usize; 6] = [0, 1, 2, 3, 4, 5];

/// The digits of a text, one after another, whatever stands between them, and the words that are digits.
fn digits(text: &str) -> String {
    let half = |c: char| match c {
        '０'..='９' => char::from_u32(u32::from(c) - 0xfee0).unwrap(),
        c => c,
    };
    text.chars().map(half).filter(|c| c.is_ascii_digit() || "一二三四五六七八九".contains(*c)).collect()
}

fn expect_no_secret(text: &str, of: &str) {
    let found = digits(text);
    for (written, secret) in SECRETS {
        assert!(!found.contains(secret), "{written} is in {of}: {text}");
    }
}

#[test]
fn no_number_of_a_person_a_card_or_a_telephone_is_in_any_byte_of_a_masked_file() {
    let all = PLACES.into_iter().flat_map(|place| [(place, ""), (place, QUOTED)]);
    for (place, doubt) in all {
        let mut roster = RosterThatWasRead::of(&roster(place, doubt));
        let csv = roster.csv(Masking::Masked);
        for line in csv.split("\r\n") {
            expect_no_secret(line, "a line of the CSV");
        }
        let (workbook, _) = written_sheets(roster.sheets(Masking::Masked));
        for (name, text) in parts_of(workbook).0 {
            for piece in text.split("</t>").flat_map(|piece| piece.split("</v>")) {
                expect_no_secret(piece.rsplit('>').next().unwrap(), &name);
            }
        }
    }
}

#[test]
fn the_source_of_an_amount_that_a_place_has_fixed_goes_out_masked() {
    let text = "姓名\t户类型\t年工资\n人一\t脱贫户\t7000\n";
    for (written, _) in SECRETS {
        let source = format!("问过{written}");
        let line = Local::new(Yuan::read("7000").unwrap(), &source, year()).unwrap();
        let local = LocalParameters::default().with(Gap::MonitoringLine, line).unwrap();
        let mut roster = RosterThatWasRead::by(text, Settings { local, ..Settings::of(year()) });
        let sums =
            |masking, roster: &mut RosterThatWasRead| roster.sheets(masking).swap_remove(1).cells.text().into_owned();
        expect_no_secret(&sums(Masking::Masked, &mut roster), "the sheet with the sums");
        assert!(sums(Masking::Whole, &mut roster).contains(&source), "{source} is gone");
    }
}

#[test]
fn what_the_reasons_quote_is_there_and_masked() {
    let mut of_remarks = RosterThatWasRead::of(&roster(4, QUOTED));
    let quoted = |csv: &str| csv.matches(QUOTED).count();
    let (masked, whole) = (of_remarks.csv(Masking::Masked), of_remarks.csv(Masking::Whole));
    assert_eq!(quoted(&masked), quoted(&whole));
    // Once in its own cell, once among the reasons.
    assert!(SECRETS.len() + HARMLESS.len() < quoted(&masked), "{masked}");
}

#[test]
fn what_is_nobodys_number_stays_and_all_of_it_where_that_is_asked_for() {
    let mut of_remarks = RosterThatWasRead::of(&roster(4, ""));
    let masked = of_remarks.csv(Masking::Masked);
    for harmless in HARMLESS {
        assert!(masked.contains(harmless), "{harmless} is gone from {masked}");
    }
    assert_eq!(mask_numbers("2022-03-01 00:00:00"), "2022-03-01 00:00:00");
    let whole = of_remarks.csv(Masking::Whole);
    // A row whose remark reads like a note at the end of a list is taken for one where it has no ID number.
    let rows = SECRETS.iter().enumerate().filter(|(number, _)| whole.contains(&format!("人{number},")));
    assert!(20 < rows.clone().count(), "most rows are not there");
    for (_, (written, _)) in rows {
        assert!(
            whole.contains(written.trim_start_matches('+')),
            "{written} is gone though whole numbers were asked for"
        );
    }
}
