//! How long contracts last.

use super::*;

#[test]
fn years_and_months_are_read_together() {
    let term = |text| contract_term(Cell::Text(text), None);
    for (text, months) in
        [("1年6个月", 18), ("一年零六个月", 18), ("两年又3个月", 27), ("1年 零 2 个月", 14), ("1年0个月", 12)]
    {
        assert_eq!(term(text), Ok(Some(Term::Months(months))), "{text}");
    }
    for text in ["1年12个月", "1年零", "年零6个月", "1年6月", "1年零个月", "1年半6个月", "12个月1年"]
    {
        assert_eq!(term(text), Err(Problem::NotALength), "{text}");
    }
}

#[test]
fn a_contracts_length_needs_its_unit() {
    let term = |text, unit| contract_term(Cell::Text(text), unit);
    assert_eq!(term("12", Some(1)), Ok(Some(Term::Months(12))));
    assert_eq!(term("1", Some(12)), Ok(Some(Term::Months(12))));
    assert_eq!(term("12", None), Err(Problem::UnitNotSaid));
    for text in ["12个月", "1年", "一年", "2022.3.1-2023.2.28", "十二个月"] {
        assert_eq!(term(text, None), Ok(Some(Term::Months(12))), "{text}");
    }
    assert_eq!(term("一年半", None), Ok(Some(Term::Months(18))));
    for (text, months) in [("1周年半", 18), ("两年半", 30), ("壹年", 12), ("两年", 24), ("三十六个月", 36)]
    {
        assert_eq!(term(text, None), Ok(Some(Term::Months(months))), "{text}");
    }
    for text in ["3个月半", "3月半", "三个半月", "半个月", "半月", "12半", "半", "1年半载", "年半", "年"]
    {
        assert_eq!(term(text, Some(12)), Err(Problem::NotALength), "{text}");
    }
    assert_eq!(term("半年", None), Ok(Some(Term::Months(6))));
    assert_eq!(term("2022.3.1-2023.2.27", None), Ok(Some(Term::Months(11))));
    assert_eq!(term("2022年3月-2023年2月", None), Ok(None), "eleven months or twelve");
    assert_eq!(term("无固定期限", None), Ok(Some(Term::OpenEnded)));
    assert_eq!(term("长期", None), Err(Problem::NotALength));
}
