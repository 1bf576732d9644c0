//! A masked export holds nobody's number in any byte: neither in cells nor in reasons, headings or properties.

use super::numbers::{HARMLESS, SECRETS};
use super::product::{Masking, RosterThatWasRead, written_sheets, year};
use super::written::parts_of;
use wengang_core::notice::{Gap, Local};
use wengang_core::roster::{Settings, mask_numbers};
use wengang_core::{LocalParameters, Yuan};

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

#[test]
fn no_digit_stays_of_a_number_whose_groups_are_parted_by_whatever_is_short() {
    let parted = SECRETS.iter().filter(|(_, secret)| ["13945678912", "198706234518"].contains(secret));
    for (written, _) in parted {
        let masked = mask_numbers(written).replace("86", "").replace(['年', '月'], "");
        // A letter or a word may be what parts the groups.
        let left: String =
            masked.chars().filter(|c| c.is_ascii_digit() || "三九四五六七八叁玖肆伍陆柒捌".contains(*c)).collect();
        // Commas are light enough for one ID number, of which the place and the end stay.
        assert!(["", "2302214518"].contains(&left.as_str()), "{written} is {masked}");
    }
}

#[test]
fn of_a_day_of_birth_beside_an_id_only_the_year_stays() {
    for heading in ["出生日期", "生日", "出 生 年 月", "Date of birth"] {
        let mut text = format!("姓名\t身份证号\t{heading}\t户类型\t年工资\n");
        let births = [
            "1987-06-23",
            "19870623",
            "1987年6月23日",
            "１９８７．０６．２３",
            "870623",
            "一九八七年六月二十三日",
            "06/23/1987",
        ];
        for birth in births {
            text.push_str(&format!("人\t230221198706234518\t{birth}\t脱贫户\t7000\n"));
        }
        let mut roster = RosterThatWasRead::of(&text);
        assert!(roster.csv(Masking::Whole).contains("1987-06-23"));
        let csv = roster.csv(Masking::Masked);
        for line in csv.lines().skip(1).filter(|line| !line.is_empty()) {
            let birth = line.split(',').nth(2).unwrap();
            let left = digits(birth);
            assert!(
                ["", "1987", "一九八七"].contains(&left.as_str()) && !birth.contains('十'),
                "{birth} under {heading}"
            );
        }
        assert!(csv.contains("1987-**-**"), "{csv}");
    }
}

#[test]
fn a_day_of_birth_is_in_no_cell_and_no_reason_beside_its_id() {
    // The ID number of the second is not valid, so that its pay is an error too.
    let text = "姓名\t身份证号\t户类型\t年工资\t备注\t年\t月\t日\n\
                人\t231283198002021019\t脱贫户\t7000\t已领，1980年2月2日生\t1980\t2\t2\n\
                人\t230221198706234518\t脱贫户\t七千\t生于19870623\t\t\t\n";
    let mut roster = RosterThatWasRead::of(text);
    let pieces = |masking, roster: &mut RosterThatWasRead| -> Vec<String> {
        let csv = roster.csv(masking);
        let (workbook, _) = written_sheets(roster.sheets(masking));
        let parts = parts_of(workbook).0.into_iter().map(|(_, text)| text);
        parts.chain([csv]).collect()
    };
    let told = |text: &String| text.contains("2月2日") || text.contains("19870623") || text.contains("1980,2,2");
    let whole = pieces(Masking::Whole, &mut roster);
    assert!(1 < whole.iter().filter(|text| told(text)).count());
    assert!(whole.iter().any(|text| text.contains("“已领，1980年2月2日生”")), "no reason quotes it");
    for text in pieces(Masking::Masked, &mut roster) {
        assert!(!told(&text), "{text}");
    }
}

#[test]
fn a_telephone_that_stands_in_several_cells_is_starred_out() {
    let mut roster = RosterThatWasRead::of("姓名\t户类型\t年工资\t手机号\t\t\n人\t脱贫户\t7000\t139\t4567\t8912\n");
    let csv = roster.csv(Masking::Masked);
    assert!(csv.contains("***,****,****") && !csv.contains("4567"), "{csv}");
}

#[test]
fn a_number_that_stands_in_several_cells_side_by_side_is_starred_out() {
    let id = "23022119880724452X";
    let several: [Vec<&str>; 3] = [
        id.split("").filter(|part| !part.is_empty()).collect(),
        vec!["230221", "19880724", "452X"],
        vec!["230221", "1988", "07", "24", "452x"],
    ];
    for cells in several {
        let headings: String = (0..cells.len()).map(|place| format!("\t第{place}格")).collect();
        let text = format!("姓名\t户类型\t年工资{headings}\n人一\t脱贫户\t7000\t{}\n", cells.join("\t"));
        let mut roster = RosterThatWasRead::of(&text);
        let csv = roster.csv(Masking::Masked);
        let starred: Vec<String> = cells.iter().map(|cell| "*".repeat(cell.len())).collect();
        assert!(csv.contains(&starred.join(",")) && csv.contains(",7000,"), "{csv}");
        assert!(roster.csv(Masking::Whole).contains(&cells.join(",")));
    }
}
