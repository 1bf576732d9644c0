//! Names of places without their province: which side of Heilongjiang's border they lie on.
//!
//! Source: 中华人民共和国行政区划代码 (GB/T 2260), as the Ministry of Civil Affairs, 民政部, published it for 2022: all
//! prefectures of China, all counties of Heilongjiang, and cities of county level where people from there work. A name
//! that lies on both sides, such as 西安区, 南山区 or 甘南, is left out, or stands with the word that makes it one.

use crate::facts::Side;

/// The prefectures of Heilongjiang, but for 大兴安岭, which Inner Mongolia has as well, and their usual short names.
const CITIES_HERE: &str = "\
    哈尔滨 齐齐哈尔 牡丹江 佳木斯 大庆 鸡西 双鸭山 伊春 七台河 鹤岗 黑河 绥化 哈市 齐市 北大荒";

/// The counties of Heilongjiang.
const COUNTIES_HERE: &str = "\
    道里 南岗 道外 平房区 松北 香坊 呼兰 阿城 双城 依兰 方正县 宾县 巴彦 木兰 通河 延寿 尚志 \
    五常 龙沙 建华区 铁锋 昂昂溪 富拉尔基 碾子山 梅里斯 龙江 依安 泰来 甘南县 富裕县 克山 克东 \
    拜泉 讷河 鸡冠区 恒山区 滴道 梨树区 城子河 麻山区 鸡东 虎林 密山 向阳区 工农区 兴安区 \
    东山区 兴山区 萝北 绥滨 尖山区 岭东区 四方台 集贤 友谊县 宝清 饶河 萨尔图 龙凤区 让胡路 \
    红岗 大同区 肇州 肇源 林甸 杜尔伯特 伊美区 乌翠区 友好区 嘉荫 汤旺 丰林县 大箐山 南岔 \
    金林区 铁力 前进区 东风区 桦南 桦川 汤原 同江 富锦 抚远 新兴区 桃山区 茄子河 勃利 东安区 \
    阳明区 爱民区 林口 绥芬河 海林 宁安 穆棱 东宁 爱辉 逊克 孙吴 北安 五大连池 嫩江 北林区 \
    望奎 兰西 青冈 庆安 明水 绥棱 安达 肇东 海伦 漠河 呼玛 塔河 加格达奇 松岭区 新林区 呼中区 \
    建三江 大兴安岭地区";

/// The prefectures of other provinces.
const CITIES_AWAY: &str = "\
    石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 阳泉 长治 晋城 朔州 \
    晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 \
    锡林郭勒 阿拉善 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛 长春 \
    四平 辽源 通化 白山 松原 白城 延边 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 \
    镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 \
    淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 厦门 莆田 三明 \
    泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 \
    青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 \
    洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源 \
    武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架 \
    长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 \
    珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 \
    云浮 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 \
    三沙 儋州 五指山 琼海 文昌 万宁 屯昌 澄迈 乐东 陵水 保亭 琼中 成都 自贡 攀枝花 泸州 德阳 \
    绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山 贵阳 \
    六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 \
    楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 拉萨 日喀则 昌都 林芝 那曲 阿里 铜川 宝鸡 \
    咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 \
    定西 陇南 临夏 西宁 海东 海北 黄南 果洛 玉树 海西 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 \
    克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰 \
    石河子 阿拉尔 图木舒克 五家渠 铁门关 可克达拉 西安";

/// Cities of county level in other provinces, and prefectures that need the word behind their name.
const COUNTIES_AWAY: &str = "\
    朝阳市 东方市 山南市 大同市 西安市 兴安盟 甘南州 新民市 瓦房店 庄河 海城 东港市 凤城 凌海 \
    北镇 盖州 大石桥 灯塔市 调兵山 开原 北票 凌源 兴城 榆树市 德惠 公主岭 蛟河 桦甸 舒兰 磐石 \
    双辽 梅河口 集安 临江市 扶余 洮南 大安市 延吉 图们 敦化 珲春 龙井 和龙 霍林郭勒 满洲里 \
    牙克石 扎兰屯 额尔古纳 根河 丰镇市 乌兰浩特 阿尔山 二连浩特 锡林浩特 江阴 宜兴 新沂 邳州 \
    溧阳 常熟 张家港 昆山 太仓 启东 如皋 海安 东台 仪征 高邮 丹阳 扬中 句容 靖江 泰兴 建德 \
    余姚 慈溪 瑞安 乐清 龙港市 海宁 平湖 桐乡 诸暨 嵊州 义乌 东阳 永康 江山市 温岭 临海 玉环 \
    福清 永安市 石狮 晋江 南安 胶州 莱西 滕州 龙口 莱州 招远 青州 寿光 荣成 三河市 霸州 任丘 \
    涿州 黄骅 迁安";

/// Countries, and cities of them, where people from Heilongjiang work.
const COUNTRIES: &str = "\
    俄罗斯 韩国 日本 朝鲜 蒙古 新加坡 马来西亚 印度 印尼 泰国 越南 老挝 缅甸 柬埔寨 菲律宾 \
    巴基斯坦 孟加拉 斯里兰卡 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 以色列 沙特 \
    阿联酋 迪拜 卡塔尔 科威特 伊拉克 伊朗 土耳其 埃及 阿尔及利亚 安哥拉 尼日利亚 刚果 埃塞俄比亚 \
    加纳 几内亚 赞比亚 坦桑尼亚 肯尼亚 莫桑比克 南非 白俄罗斯 乌克兰 英国 法国 德国 意大利 \
    西班牙 葡萄牙 荷兰 波兰 塞尔维亚 匈牙利 美国 加拿大 墨西哥 巴西 阿根廷 智利 秘鲁 澳大利亚 \
    澳洲 新西兰 首尔 东京 大阪 莫斯科 海参崴 符拉迪沃斯托克 伯力 哈巴罗夫斯克 布拉戈维申斯克 非洲 \
    欧洲";

/// The side of the border on which the place lies with whose name a text begins; the longest name decides.
pub fn side_of_name(text: &str) -> Option<Side> {
    let lists =
        [(CITIES_HERE, true, Side::AtHome), (COUNTIES_HERE, false, Side::AtHome), (CITIES_AWAY, true, Side::Away)];
    let lists = lists.into_iter().chain([(COUNTIES_AWAY, false, Side::Away)]);
    let found = lists.flat_map(|(names, city, side)| {
        alike(names, text).filter(move |name| begins_with(text, name, city)).map(move |name| (name.len(), side))
    });
    found.max_by_key(|(length, _)| *length).map(|(_, side)| side)
}

/// Whether a text begins with a country's name.
pub fn names_a_country(text: &str) -> bool {
    let rest = alike(COUNTRIES, text).find_map(|name| text.strip_prefix(name));
    rest.is_some_and(|rest| !rest.starts_with(['族', '民']) && !is_named_after(rest))
}

/// The names of a list that begin with the first character of a text.
fn alike<'a>(names: &'static str, text: &'a str) -> impl Iterator<Item = &'static str> + use<'a> {
    let first = text.chars().next().unwrap_or(' ');
    let begins = move |place: &usize| *place == 0 || names.as_bytes().get(place - 1) == Some(&b' ');
    let places = names.match_indices(first).map(|(place, _)| place).filter(begins);
    places.filter_map(|place| names.get(place..)?.split(' ').next())
}

/// Whether a text begins with that name: with a city's whatever follows, with a county's only what makes it one.
fn begins_with(text: &str, name: &str, city: bool) -> bool {
    let Some(rest) = text.strip_prefix(name) else { return false };
    let county = ['市', '县', '区', '盟'].iter().any(|word| name.ends_with(*word) || rest.starts_with(*word));
    let autonomous = rest.contains("族自治县") || rest.contains("族区");
    rest.is_empty() || if city { !is_named_after(rest) } else { county || autonomous }
}

/// Whether what follows a name makes it that of something else: a street, a village, a restaurant, a firm.
pub fn is_named_after(rest: &str) -> bool {
    const PARTS: &[char] = &['大', '东', '西', '南', '北', '中', '一', '二', '三', '四', '五'];
    const PLACES: &[char] = &['路', '街', '巷', '屯', '村', '镇', '乡', '区', '县', '旗', '河', '山', '沟', '岗', '岭'];
    const TRADES: &[&str] =
        &["面", "锅", "餐", "饭", "菜", "烤", "小吃", "酒店", "宾馆", "公司", "集团", "商场", "超市"];
    let streets = rest.strip_prefix(PARTS).is_some_and(|rest| rest.starts_with(['路', '街']));
    let divided = rest.contains(['省', '市', '县', '区']);
    streets || rest.starts_with(PLACES) || (!divided && TRADES.iter().any(|trade| rest.contains(trade)))
}
