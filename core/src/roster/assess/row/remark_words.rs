//! The words of remarks that are known to cast a doubt, and which.

use crate::roster::columns::DoubtCause;

/// Characters of which each decisive word has one.
pub const OF_DECISIVE_WORDS: [char; 14] =
    ['亡', '世', '故', '逝', '死', '非', '般', '普', '益', '岗', '派', '包', '护', '洁'];

/// How many of the words decide wherever they stand.
pub const DECISIVE: usize = 4;

/// The words of remarks; those that decide wherever they stand come first.
pub const WORDS: &[(DoubtCause, &str)] = &[
    (DoubtCause::Death, "死亡 去世 身故 亡故 病故 过世 离世 已故 逝世 身亡 已死 病死 已亡 病逝"),
    (
        DoubtCause::NotAssisted,
        "非脱贫户 非脱贫人 非监测 非贫困户 一般户 一般农户 普通农户 普通村民 一般村民 普通群众 一般群众 普通户",
    ),
    (DoubtCause::PublicPost, "公益岗 公益性岗 公岗 护林员 护路员 护河员 护草员 村保洁 乡村保洁 村级保洁 屯保洁"),
    (DoubtCause::Unclear, "派遣 劳务外包"),
    (DoubtCause::PublicPost, "公益 保洁员"),
    (DoubtCause::NotPaid, "未发 没发 未付 未支付 欠薪 拖欠 欠发 预支 借支 未结 待发 未领工资 没给 尚欠 还欠 缓发 停发"),
    (
        DoubtCause::Left,
        "离职 辞职 辞退 离岗 退工 解除 已走 终止 不干了 自离 开除 离厂 返乡 返家 回家 回乡 已返回 已返 已到家 已回村 已回屯 走了 走的 走人 解聘 \
         解约 被裁 裁员 离开 离队",
    ),
    (DoubtCause::AlreadyReceived, "已享受 已领 已奖补 已补贴 领过 享受过 重复 已申报 已申领 已报 申领过 报过"),
    (
        DoubtCause::SetAside,
        "作废 不符合 不予 剔除 核减 删除 不申报 不申请 放弃 有误 错误 冒名 查无此人 非本人 存疑 待核实 虚报 不算 取消 小计 总计 注销 服刑 \
         判刑 不在我 未在本 查不到 不通过 未通过 不合格 不同意 驳回 自然减少 人口减少 减员 除名 未在我 不在本 不是我 无此人 查无 未查到 未找到 不匹配 未匹配 异常 有异议 存在异议 名单外 不在名单",
    ),
    (
        DoubtCause::RegisteredElsewhere,
        "外省户籍 外省户口 迁出 外省人 省外户籍 户籍不在 户口不在 户口转 户籍转 迁往 迁走 迁到 外嫁 远嫁",
    ),
    (
        DoubtCause::NotAssisted,
        "非脱贫 非贫困 非建档 一般人口 普通人口 稳定脱贫 不是脱贫 不属于脱贫 消除风险 风险消除 风险已消除 清退 监测已解除 监测解除 解除监测 不是贫困户 不享受政策 不享受帮扶 不再享受 已消除 风险解除 解除风险",
    ),
    (
        DoubtCause::Reimbursed,
        "报销路费 报销车费 报销交通 路费报销 车费报销 交通费报销 报销往返 已报销 承担路费 承担车费",
    ),
    (
        DoubtCause::Left,
        "跳槽 换厂 换单位 换了 另谋 下岗 跑了 溜了 旷工 另找 辞工 换工作 去别处 去别的 去了别 换到 调到 调往 倒闭 黄了 关门 停产 停业 破产 解散 散伙 被退回",
    ),
    (DoubtCause::RegisteredElsewhere, "婚出 婚迁 嫁到 嫁去 嫁往 嫁入 嫁在 嫁至 嫁出 出嫁"),
    (DoubtCause::Left, "流失 中止 已不在 不在该 不在厂 不在企业 不在单位"),
    (DoubtCause::SetAside, "否认 未满16 不满16 未满十六 不满十六 未满18 不满18"),
    (DoubtCause::Death, "火化 人已不在 人不在了"),
    (DoubtCause::Unclear, "家庭总收入 家庭收入 家庭年收入 全家收入 代领其"),
];

/// Words of remarks about pay.
pub const OF_PAY: &[&str] = &["工资", "报酬", "补发", "发放", "薪"];

/// Words of remarks beside a contract that make it another paper or a shorter one.
pub const OF_CONTRACTS: &str = "协议 半年 季度 实习 兼职 小时工 未满一年 不满一年 不足一年 合同是假 假合同 合同丢失 合同遗失 签的劳务 签劳务 承包合同 学徒 短工 日结 零工 劳务合同 临时合同 未盖章 见习 短期合同 意向合同 未到期解 中介 已过期 合同过期 已到期 失效 \
                               灵活就业 灵活用工 平台用工 平台就业 平台接单 新就业形态 众包 自由职业 外包工 外包员 外包岗 外包用工 业务外包 服务外包 生产外包 无合同 无劳动合同";

/// What stands before a word of a remark that says that it is not so: 未离职.
pub const DENIALS: &str =
    "未 无 没有 没 不 非 不存在 未发现 没有发现 无任何 未出现 从未 尚未 不是 不属于 未曾 未被 未见 不在 未在 不再";

/// Signs in brackets beside a name, by themselves.
pub const SIGNS: &[(DoubtCause, &str)] = &[
    (DoubtCause::Death, "亡 故 殁 逝 死 卒"),
    (DoubtCause::SetAside, "删 废 × X x ✗ ✘ 划掉"),
    (DoubtCause::Left, "离 退 辞 走"),
    (DoubtCause::AlreadyReceived, "重"),
    (DoubtCause::Unclear, "停 疑 ? 待 假 缺"),
];

/// Behind one name, words for two people.
pub const OF_TWO: &[&str] = &[
    "夫妇",
    "夫妻",
    "两口",
    "两口子",
    "妻子",
    "丈夫",
    "爱人",
    "两人",
    "二人",
    "2人",
    "父子",
    "母女",
    "父女",
    "母子",
    "兄弟",
    "姐妹",
];

/// What a remark speaks of where it may settle the row otherwise: that something is not so, that somebody came or went, whose
/// the money is, a guess, another place.
pub const SPEAKING: &str = "含妻 含丈 含家 含夫 含上 含去 大概 左右 大致 差不多 挂名 代干 代工 口头 帮忙 短期 家属 岁以下 不满 干了 干到 买卖 生意 出租 跑车 \
     网约 拉货 种地 务农 养殖 及妻 及丈 及夫 未 没 不 无 非 离 返 回 退 走 迁 转 撤 减 逃 亡 逝 殁 失业 失联 失踪 停 刑 狱 拘 捕 羁 请假 长假 病假 住院 误 错 疑 待 拟 估 \
     大约 约为 约计 预 暂 尚 仅 只 差 另 应为 实际 实为 实系 其实 实则 原在 原为 原系 曾在 曾经 曾是 曾为 虚 冒 造假 顶替 顶岗 代替 代班 \
     代打 替 改为 改成 换人 换岗 调离 调走 调出 调整 调岗 调往 借 扣 罚 垫 欠 合计 合并 合发 合领 合算 合报 合填 合列 合记 ? 一起 共同 共计 共用 两人 二人 三人 \
     2人 3人 含 包括 包含 财政供养 财政开支 吃财政 公职 公务员 事业编 在编 法人本人 车间法人 企业法人 法人代表 是法人 股东 合伙 空挂 挂靠 凑数 \
     充数 占名额 人没了 多算 少算 多报 多记 错记 夫妇 夫妻 两口 与 和丈 和妻 和爱 和老 和儿 和女 和母 和父 和家 全家 家人 一家 自己 自家 自营 自主 个体 开店 开饭 开厂 开小 \
     摆摊 创业 老板 经营 在家 在县 在本地 在本县 在村 在乡 在镇 在市内 在省 在外省 在别 在其他 在另 户口 外嫁 童 学生 上学 在校 读书 \
     户均 人均 平均 每月 月薪 /月 /天 每天 日工资 休 截至 截止 中断 间断 断续 销户 核销 另一 别人 他人 本人否 年底 次年";

/// Words of work that somebody only means to begin.
pub const OF_PLANS: &[&str] = &["意愿", "意向", "打算", "有意", "愿意", "计划", "准备", "想"];

/// What a remark holds of those and is known to leave the row as it is.
pub const HARMLESS: &str = "往返 来回 未领取交 未领取补 未领取奖 未领取生 未领取任 未领取过交 未领取过补 未领取过奖 \
     未领取过生 未领取过任 未领交 未领补 未领奖 未领生 未消除 未解除风险 养殖场 养殖公司 养殖厂 出租屋 出租房 无异常 无变化 无误 无异议 无特殊 无其他 无其它 无变动 无残疾 无技能 无证 无卡 无电话 无手机 无问题 无违规 \
     无违纪 无遗漏 无子女 无备注 无说明 无情况 不变 不动 不识字 不会写 不会签 未婚 未变 未满 没变 没问题 没有变化 没有异常 没有问题 非农 非常 \
     退休 退伍 退役 退耕 转账 转帐 转正 转卡 流转 回族 回民 回执 回收 返岗 返厂 返工 走账 走帐 走卡 待遇 接待 招待 优待 误餐 误工 差旅 出差 与户主 \
     户口本 户口簿 户口所 农业户口 农村户口 城镇户口 本地户口 本村户口 扣社保 扣保险 扣个税 扣除社保 代扣 扣税 换卡 换证 换银行 停车 只有一 \
     更换银行 自主择业 家庭 在家政 在家具 在家电 在家纺 请假条 预留 预算员 预制 预审 预防 调整后 免费 减免 减贫 增减 无偿 非遗 不锈钢 无纺 \
     无人机 差额 公休 轮休 休息 双休 待业证 回家政 退还 另附 另册 另表 不详 不清 不明 学生装 学生服 童装 童鞋 童车 儿童 替换 与村 非全日制 与企业 非公 \
     含奖金 含加班 含绩效 含津贴 含餐 含个税 含税 含提成 含全勤 含工龄 含夜班 含年终 含高温 含计件 包括奖金 包括加班 包括绩效 包含奖金 包含加班 包含绩效 \
     年底已 每月按时 每月足额 每月定时 每月准时 无保留 无职业病 无犯罪 无不良 不良记录 无信用 无劳动能力者 走访 转移就业 转移劳动力 不定期 无固定 和老乡一起 与老乡一起 跟老乡 和儿子一起 和女儿一起 和丈夫一起 和妻子一起 和爱人一起 与儿子一起 与女儿一起 与丈夫一起 与妻子一起 父母在家 老人在家 妻子在家 媳妇在家 \
     易地搬迁 易迁 搬迁户 脱贫不稳定 拟补 夫妻同 夫妻一起 夫妻二人同 夫妻二人一起 夫妻俩同 夫妻俩一起 与丈夫同 与妻子同 与爱人同 与配偶同 与老公同 与媳妇同 和丈夫同 和妻子同 家中种地 家里种地 家中有地 自家种 自主发展 未收费 不收费 \
     未收取 无收费 回访 停机 未办卡 未开卡 未办银行卡 无银行卡 无电话 \
     单休 月休 周休 调休 大小休 倒休 年休 农忙时请假 农忙请假 农忙期间请假 农忙季节请假 春耕请假 秋收请假 春播请假 每天8小时 每天八小时 每日8小时 每天9小时 每天10小时 每天工作 每天上班 \
     家属在外 家人在外 配偶在外 子女在外 丈夫在外 妻子在外 儿子在外 女儿在外 爱人在外 老公在外 父母在外 家属代签 家人代签 亲属代签 配偶代签 子女代签 父母代签 户主代签 \
     户口在本 户口在村 户口在我村 户口本村 户籍在本 无社保 无保险 没社保 没有社保 未参保 未缴社保 未交社保 未上社保 未买社保 无五险 未参加社保 未缴纳社保 \
     离家近 离家较近 离家很近 离家不远 离家比较近 离家也近 无合同 无劳动合同 年也在 年也来";

/// What a month in a remark is the month of, where it leaves the row as it is.
pub const OF_HARMLESS_MONTHS: &str = "入职 进厂 入厂 上岗 到岗 新增 签 纳入 识别 脱贫 出生 生日 发 核实 审核 培训 办理 填 体检 参加 来 开始 转正 起 工资 结婚 \
     建档 入库 认定 登记 上班 上报 更新 录入 采集 退休 返岗 外出 出去 出发 年生 \
     月嫂 月饼 月季 月休 春节放假 过年放假 春节休假 也在 年也来";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_decisive_word_has_one_of_the_characters_by_which_cells_are_passed_over() {
        for word in WORDS.iter().take(DECISIVE).flat_map(|(_, words)| words.split(' ')) {
            assert!(word.contains(OF_DECISIVE_WORDS), "{word}");
        }
    }
}
