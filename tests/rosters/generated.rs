//! Rosters made up at random.

use super::id;
use proptest::prelude::*;

/// A workshop's row: whose, the household, the pay.
pub fn workshop_rows() -> impl Strategy<Value = Vec<(u32, &'static str, &'static str)>> {
    let household = prop_oneof![5 => Just("脱贫户"), 2 => Just("监测对象"), 1 => Just("一般户"), 1 => Just("")];
    let pay =
        prop_oneof![4 => Just("7000"), 2 => Just("6999.99"), 2 => Just("不详"), 1 => Just("七千"), 1 => Just("20000")];
    prop::collection::vec((0..12_u32, household, pay), 1..30)
}

pub fn workshop_text(rows: &[(u32, &str, &str)]) -> String {
    let lines = rows.iter().map(|(person, household, pay)| format!("某{person},{},{household},{pay}\n", id(*person)));
    format!("姓名,身份证号,户类型,工资\n{}", lines.collect::<String>())
}

/// A worker's row: whose, where, from which day of the year, how many days.
pub fn workers_rows() -> impl Strategy<Value = Vec<(u32, &'static str, u32, u32)>> {
    let place =
        prop_oneof![4 => Just("辽宁"), 3 => Just("黑龙江"), 1 => Just(""), 1 => Just("国外"), 1 => Just("火星")];
    prop::collection::vec((0..10_u32, place, 0..300_u32, 0..120_u32), 1..25)
}

pub fn day(day: u32) -> String {
    format!("2022-{:02}-{:02}", day / 28 % 12 + 1, day % 28 + 1)
}

pub fn workers_text(rows: &[(u32, &str, u32, u32)], ids: bool) -> String {
    let lines = rows.iter().map(|(person, place, from, days)| {
        let id = if ids { id(*person) } else { String::new() };
        let to = if days % 7 == 0 { String::new() } else { day((from + days).min(335)) };
        format!("某{person},{id},{place},{},{to},{}\n", day(*from), days * 7)
    });
    format!("姓名,身份证号,务工地,开始时间,结束时间,交通费\n{}", lines.collect::<String>())
}

/// What cells often hold, and what they should not, divided by bars.
const OFTEN: &str = "\
    姓名|身份证号|户类型|工资（万元）|1月|合计|务工地|起止时间|开始|\
    结束|合同期限|合同类型|交通费|230102199001010019|23010219900101001|1.2E+17|脱贫户|7000|\
    7,000.00元|0.7万|2022.3.1-2022.6.30|2022年3月—6月|44621|99999999999999999999|-1|1E400|1e-400|\
    辽宁|否|至今|填报人：|注：|一年半|半|￥|=1+1|\
    0.0000000000000000000000000001|#REF!|\u{fffd}|（元）|--|2022-2022-2022|月|年|期限|\
    金额|大兴安岭地区加格达奇区|省外（大庆）|县外市内|大连转哈尔滨|俄罗斯|柒仟贰佰元整|壹万零伍元|1.2w|（7,200.00）|\
    二〇二二年三月一日一至今|2022年3月15-31日|2022.3-2022.5（99999999999个月）|9999全年|=SUM(A1:A9)|7 200|600 700|\
    \u{e863}|共合镇保安村|十十十|一一一|零|元|万元|全年|共|（）|）（|日|内外|省外省内省外省内省外";

/// A cell that means something here and there, or anything.
pub fn cell() -> impl Strategy<Value = String> {
    let known = prop::sample::select(OFTEN.split('|').collect::<Vec<_>>());
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => any::<String>()]
}
