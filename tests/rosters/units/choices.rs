//! The words by which people answer.

use super::*;

#[test]
fn words_are_taken_for_what_people_mean() {
    let household = |text| household(Cell::Text(text));
    assert_eq!(household("脱贫户"), Ok(Some(Household::LiftedOutOfPoverty)));
    assert_eq!(household("脱贫不稳定户"), Ok(Some(Household::Monitored)));
    assert_eq!(household("边缘易致贫户"), Ok(Some(Household::Monitored)));
    assert_eq!(household("非脱贫户"), Ok(Some(Household::Neither)));
    assert_eq!(household("未脱贫"), Err(Problem::NotAChoice));
    assert_eq!(household("城镇职工"), Err(Problem::NotAChoice));
    let worked = |text| worked(Cell::Text(text));
    assert_eq!(worked("辽宁省大连市"), Ok(Some(Worked::In(Place::Liaoning))));
    assert_eq!(worked("吉林"), Ok(Some(Worked::In(Place::Jilin))));
    assert_eq!(worked("哈尔滨市道里区"), Ok(Some(Worked::In(Place::Heilongjiang))));
    assert_eq!(worked("县外省内"), Ok(Some(Worked::In(Place::Heilongjiang))));
    assert_eq!(worked("韩国"), Err(Problem::NotAPlace));
    let fare_by = |text| fare_by(Cell::Text(text));
    assert_eq!(fare_by("火车转汽车"), Ok(Some(FareBy::Train)));
    assert_eq!(fare_by("飞机+火车"), Ok(Some(FareBy::Air)));
    assert_eq!(fare_by("单位包车"), Ok(Some(FareBy::Employer)));
}

#[test]
fn an_award_is_dated() {
    let awarded = |text| awarded(Cell::Text(text), Year::fixed::<2022>());
    assert_eq!(awarded("是"), Ok(Some(Awarded::ThisYear)));
    assert_eq!(awarded("2021年"), Ok(Some(Awarded::EarlierYear)));
    assert_eq!(awarded("2023"), Err(Problem::NotAChoice));
    assert_eq!(awarded("否"), Ok(Some(Awarded::Never)));
}
