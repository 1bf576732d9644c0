//! Names of people and firms, in columns of which nobody knows what stands in them: such names can hold any word.

/// Whether a text looks as the name of a person or of a firm, and not as a remark.
pub fn is_proper_name(text: &str) -> bool {
    let of_person = (2..=3).contains(&text.chars().take(4).count()) && text.starts_with(|c: char| SURNAMES.contains(c));
    let of_firm = ["公司", "商贸", "集团", "合作社", "经销处", "商店", "超市"].iter().any(|end| text.ends_with(end));
    of_person || of_firm && !text.starts_with(['不', '未', '没', '已', '在', '离', '现', '从', '由', '被'])
}

/// Surnames with which no remark begins.
const SURNAMES: &str = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔白崔康\
                        毛邱秦江史顾侯邵孟龙段雷钱汤尹黎武乔贺赖龚庞樊兰殷陶洪翟颜倪牛温芦俞章鲁葛伍韦尤毕聂丛焦柳邢岳齐梅莫庄祝涂谷祁舒耿牟詹关苗凌靳童欧甄\
                        曲裴卫鲍覃霍翁隋薄柏柯阮桂闵柴冉";
