//! The headings of columns that are not read and are known to say nothing of the row: what they are made of.

use crate::roster::cells::half_width;
use crate::roster::columns::{Column, is_made_of};

/// Whether the heading is made of nothing but words that say nothing of the row.
pub fn is_harmless(column: &Column) -> bool {
    let heading = half_width(&column.heading).to_uppercase();
    let states = [OF_STATES, STATES, PEOPLE, SMALL];
    let names_something = !is_made_of(&heading, &[STATES, PEOPLE, SMALL]);
    names_something && (is_made_of(&heading, &[OF_THINGS, OF_STATES, PEOPLE, SMALL]) || is_made_of(&heading, &states))
}

/// Whether what stands in it are numbers: then words in it are remarks.
pub fn holds_numbers(column: &Column) -> bool {
    let of_numbers =
        ["电话", "手机", "联系方式", "卡号", "账号", "帐号", "账户", "帐户", "存折", "序号", "编号", "户编码"];
    column.is_headed(&of_numbers) && is_harmless(column)
}

/// Small words that stand in any heading.
const SMALL: &str = "的 及 和 与 或 其 所 具体 详细 名称 名 号 号码 编号 编码 代码 码 数 量 个 元 万元 人 员 等 第 一 二 三 本 该 上 下 位 张 份 \
                     必填 选填 填写 选择 可 不 请 格式 如 例 例如 中 内 单位 前 后 姓名 其他 其它 新 旧 现 原 总 年 月 日 天 岁 周岁 公斤 斤 亩 KG CM";

/// Whose something is.
const PEOPLE: &str = "本人 个人 人员 员工 职工 工人 劳动者 农民工 务工人员 劳动力 家庭 家庭成员 户主 配偶 丈夫 妻子 爱人 父亲 母亲 父母 子女 儿子 女儿 家属 亲属 \
                      监护人 脱贫户 脱贫人口 户 农户";

/// What has states, of which none says anything of the row.
const OF_STATES: &str = "健康 身体 婚姻 婚 政治面貌 政治 面貌 党员 党 团员 入党 入团 文化 文化程度 程度 学历 学位 教育 教育程度 受教育 毕业 毕业院校 院校 学校 \
                         就读 技能 技能等级 技术 职称 证书 资格证 资格证书 等级证 驾照 驾驶证 特长 爱好 培训 岗前 职业技能 参训 参保 社保 社会保险 保险 养老 养老保险 \
                         医疗 医保 医疗保险 工伤 工伤保险 意外险 意外 失业保险 生育 生育保险 五险 五险一金 公积金 新农合 合作医疗 缴费 缴纳 缴存 住房 危房 房屋 饮水 \
                         安全饮水 用电 土地 耕地 林地 承包 贷款 小额信贷 小额 信贷 残疾 残疾证 残疾类别 伤残 低保 五保 特困 慢病 慢性病 大病 患病 病史 疾病 兵役 \
                         退伍 退役 军人 服役 宗教 信仰 疫苗 接种 核酸 体检 健康证 结婚 出生 生日 识别 建档 建卡 参加工作 务农 种植 养殖 种养 农作物 牲畜 \
                         产业 支出 就业意愿 培训意愿 意愿 意向 需求 诉求 愿意 希望 想 从事 求职 就业需求 培训需求 创业 创业意愿 致贫 返贫 \
                         零就业 首次 独生 留守 赡养 抚养 人口数 人数 老人 儿童 学生 上学 在校 搬迁 易地 安置 安置点 填表 填报 制表 上报 报送 采集 录入 更新 \
                         走访 回访 发证 办证 办卡 开户 有效 到期 有效期 试用 试用期 住宿 食宿 用餐 就餐 子女";

/// Words of what has states that ask for the state, its time or its reason.
const STATES: &str = "情况 状况 状态 结果 时间 日期 年份 年度 年月 年限 期限 时长 是否 有无 能否 是 否 有 无 已 参加 过 原因 主要 方式 方向 内容 类型 类别 种类 \
                      等级 级别 性质 形式 项目 机构 地点 金额 标准 次数 天数 面积 来源 程度 说明 备注 办理 发放 领取 金 具有 具备 持有 取得 获得 享受 属于 为 需要 目前 当前 \
                      最高 最后 何 种 所学 专业 身份 男 女";

/// What says who, where, what or how much, and nothing else.
const OF_THINGS: &str = "序号 序 编码 顺序 ID 身份证 身份证号 证件 证件号 性别 男 女 民族 年龄 周岁 出生 出生年月 出生日期 生日 籍贯 国籍 身高 体重 血型 照片 曾用名 \
                         户主 户号 户编 户口簿 户口本 关系 与户主关系 与 是户主 称谓 家庭人口 电话 手机 手机号 联系 联系电话 联系方式 联系人 紧急 紧急联系人 微信 微信号 QQ 邮箱 邮编 \
                         银行 银行卡 卡号 卡 账号 帐号 账户 帐户 存折 开户行 开户 开户银行 开户人 户名 支行 行号 收款 收款人 信用社 工资卡 一卡通 社保卡 \
                         地址 住址 家庭住址 现住址 现住 常住 居住 居住地 住所 通讯 通信 邮寄 户籍 户籍地 户籍所在地 户籍地址 户口 所在地 所在 省 市 县 区 旗 乡 镇 村 屯 组 社 \
                         街道 社区 乡镇 村屯 村组 行政村 自然村 自然屯 村委会 地区 省份 城市 区县 市县 县区 县市 门牌 区域 地 地点 办公 \
                         工种 工作岗位 岗位 岗 职务 职业 职位 工序 班组 班 组别 小组 生产组 生产线 线 队 车间 厂 分厂 工厂 部门 科室 部 单位 企业 公司 用工 用人 用人单位 \
                         用工单位 用工企业 务工单位 务工企业 就业单位 就业企业 工作单位 务工 就业 所属 所属行业 行业 产品 品种 经营范围 法人 法定代表人 代表 负责 负责人 \
                         责任人 帮扶 帮扶人 帮扶责任人 帮扶干部 帮扶单位 干部 结对 包保 包户 包村 驻村 工作队 书记 主任 组长 班长 队长 厂长 主管 师傅 带班 老板 经理 \
                         班组长 车间主任 经办 经办人 会计 出纳 审核人 复核人 核实人 调查人 采集人 录入人 制表人 填报人 填表人 证明人 担保人 介绍人 推荐人 统一 信用 社会信用 \
                         工号 工牌 员工号 员工编号 职工编号 档号 档案 卷号 合同编号 合同号 批号 票号 发票 发票号 凭证 凭证号 车牌 车次 航班 席别 座位 \
                         签字 签名 签收 手印 按手印 指纹 盖章 领款人 领取人 领款 代领人 本人签字 印章 监督 监督人 见证人 \
                         出勤 考勤 出勤天数 工时 工日 缺勤 请假 病假 事假 加班 夜班 休假 旷工 迟到 应出勤 实出勤 满勤 件数 产量 数量 计件 单价 工价 计量 完成 质量 合格率 \
                         扣 扣款 扣除 代扣 扣除项 罚款 社保 个税 个人所得税 所得税 税 水电费 水电 伙食费 伙食 餐费 餐补 房租 房补 话补 押金 工会 会费 党费 应扣 实扣 合计 小计 \
                         津贴 津补贴 奖金 全勤 全勤奖 年终奖 高温 取暖 防暑 通讯补贴 交通补贴 餐补 住房补贴 岗位补贴 岗位津贴 工龄 加班费 夜班费 提成 福利 补贴 劳保 \
                         收入 家庭收入 制服 工装 服装 尺码 鞋码 宿舍 床位 房间 教师 授课 课程 课时 期数 班期 经度 纬度 页码 档次 等级 级别";
