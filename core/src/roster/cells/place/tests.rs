//! Places as people write them.

use super::*;

fn place(text: &str) -> Result<Option<WorkPlace>, Problem> {
    work_place(Cell::Text(text))
}

#[test]
fn places_are_taken_for_what_people_mean() {
    assert_eq!(place("辽宁省大连市"), Ok(Some(WorkPlace::In(Place::Liaoning))));
    assert_eq!(place("吉林"), Ok(Some(WorkPlace::In(Place::Jilin))));
    assert_eq!(place("哈尔滨市道里区"), Ok(Some(WorkPlace::In(Place::Heilongjiang))));
    assert_eq!(place("县外省内"), Ok(Some(WorkPlace::In(Place::Heilongjiang))));
    assert_eq!(place("外省"), Ok(Some(WorkPlace::In(Place::AnotherProvince))));
    assert_eq!(place("省外（山东）"), Ok(Some(WorkPlace::In(Place::Shandong))));
    assert_eq!(place("内蒙"), Ok(Some(WorkPlace::In(Place::InnerMongolia))));
    assert_eq!(place("在家"), Ok(Some(WorkPlace::Nowhere)));
}

#[test]
fn cities_and_counties_are_known_without_their_province() {
    for text in "肇东市 肇东 海伦市共合镇 大兴安岭地区加格达奇区 加格达奇 漠河市北极镇 大同区 甘南县 巴彦 \
        杜尔伯特蒙古族自治县 哈市 县外市内 市内县外 乡外县内 市外省内 省内（大庆） 嫩江县 双城市"
        .split(' ')
    {
        assert_eq!(place(text), Ok(Some(WorkPlace::In(Place::Heilongjiang))), "{text}");
    }
    for text in "大连 深圳市宝安区 甘肃兰州 义乌 昆山市花桥镇 巴彦淖尔 大同市 甘南州 西安 黑龙江省外 \
        黑龙江以外 跨省 延吉市 苏州工业园 大连、沈阳 长三角 省外务工 呼和浩特 非黑龙江"
        .split(' ')
    {
        assert_eq!(place(text).map(|place| place.and_then(side)), Ok(Some(Side::Away)), "{text}");
    }
    for text in ["俄罗斯", "韩国", "境外", "香港", "日本东京", "台湾"] {
        assert_eq!(place(text).map(|place| place.map(side)), Ok(Some(None)), "{text}");
    }
}

#[test]
fn what_can_lie_on_either_side_is_not_decided() {
    for text in "市外 县外 山东省外 辽宁以外 省内外 省外县内 老家 大兴安岭 西安区 南山区 宝山区 朝阳 \
        甘南 长春路 黑龙江路 山东屯 大连街 北京西路 铁岭河镇 兰州拉面 上海饭店 北京建工集团 \
        北京转哈尔滨 哈尔滨后大连 大连和大庆 哈尔滨、大连 大连-哈尔滨 大连到大庆 黑龙江省大连市 \
        辽宁省哈尔滨市 省内/省外 省外（大庆） 东北 朝鲜族乡 俄罗斯民族乡 前进 向阳 大连或哈市"
        .split(' ')
    {
        assert_eq!(place(text), Err(Problem::NotAPlace), "{text}");
    }
}

#[test]
fn a_household_is_registered_where_its_county_or_province_lies() {
    let registered = registered_in_heilongjiang;
    for text in ["海伦市共合镇", "黑龙江省绥化市海伦市", "本县", "绥化海伦", "肇东"] {
        assert_eq!(registered(text), Ok(Some(true)), "{text}");
    }
    for text in ["吉林省榆树市", "外省", "黑龙江省外", "非本省", "大连", "黑龙江以外", "非黑龙江籍"]
    {
        assert_eq!(registered(text), Ok(Some(false)), "{text}");
    }
    for text in ["共合镇保安村3组", "红旗乡", "辽宁屯"] {
        assert_eq!(registered(text), Ok(None), "{text}: the county is not said");
    }
    for text in ["非本县", "南山区", "省内外省", "某地"] {
        assert_eq!(registered(text), Err(Problem::NotAPlace), "{text}");
    }
}
