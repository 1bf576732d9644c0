//! By what work is measured whose days are not all known.

use super::*;
use crate::values::Year;

/// Whether three months away hold, with the days and the months of the measure.
fn three_months_away(from: &str, to: &str) -> (Truth, Option<(u32, usize)>) {
    let jobs = format!(r#"{{ "jobs": [{{ "province": "辽宁", "from": "{from}", "to": "{to}" }}] }}"#);
    let worker: Worker = serde_json::from_str(&jobs).unwrap();
    let window = Window::new(Year::new(2022).unwrap(), None);
    let finding = worker.stable_work(Side::Away, 3, &window);
    let measure = finding.measure.map(|measure| match measure {
        Measure::Work { days, months, .. } => (days, months),
        other => panic!("{other:?}"),
    });
    (finding.truth, measure)
}

#[test]
fn no_length_is_stated_that_the_work_may_not_have_had() {
    let known = three_months_away("2022-03-01", "2022-05-31");
    assert_eq!(known, (Truth::True, Some((92, 3))));
    let long_enough_even_so = three_months_away("2022-02", "2022-06");
    assert_eq!(long_enough_even_so, (Truth::True, Some((94, 3))), "28 February to 1 June");
    let long_enough_perhaps = three_months_away("2022-03", "2022-05");
    assert_eq!(long_enough_perhaps, (Truth::Unknown, None));
    let nearly_whatever_the_days = three_months_away("2022-03-02/2022-03-03", "2022-05-31");
    assert_eq!(nearly_whatever_the_days, (Truth::Unknown, None), "90 days or 91");
    let too_short_at_best = three_months_away("2022-03", "2022-04");
    assert_eq!(too_short_at_best, (Truth::False, Some((61, 2))), "1 March to 30 April");
}
