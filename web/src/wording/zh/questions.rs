//! What is asked, what can be answered, and what is wrong with an answer.

use crate::wording::QuestionWords;
use wengang_core::facts::{FareBy, Household, HouseholdProduction, LabourCapacity, PublicPost, Schooling, WorkKind};
use wengang_core::questions::{AwardReceived, JobsAnswer, YesNo};
use wengang_core::truth::Fact;
use wengang_core::values::Cause;

pub(super) fn question(fact: Fact) -> QuestionWords {
    let (title, hint, short) = match fact {
        Fact::Year => ("您要算哪一年的？", "这份通知只管 2022 年。", "年份"),
        Fact::Household => {
            ("您家是哪一种户？", "拿不准可以问村干部。脱贫户就是以前的建档立卡贫困户，已经脱贫的。", "户的类型")
        }
        Fact::Registered => ("您家户口在黑龙江吗？", "", "户口在不在黑龙江"),
        Fact::Jobs => ("这一年，您在哪里干过活？", "打工、自己做买卖、公益岗都算。从上一年干过来的也填。", "干过的活"),
        Fact::PublicPost => {
            ("这一年，您干过公益性岗位吗？", "政府安排的岗位，比如村里的保洁员、护林员、护路员。", "公益性岗位")
        }
        Fact::Production => ("您家自己搞生产吗？", "种地、养殖、做小买卖，自己在经营的都算。", "家里的生产"),
        Fact::ProductionReceived => ("这一年的“生产奖补”，您领过吗？", "", "已领的生产奖补"),
        Fact::TransportReceived => ("这一年去外省的路费补贴，您领过吗？", "", "路费补贴领没领过"),
        Fact::FareBy => ("去外省干活，来回是怎么走的？", "单位给买票或报销了，就选“单位出的路费”。", "来回怎么走的"),
        Fact::Fare => ("来回一趟，路费一共多少钱？", "去一次加回一次。车票请留好。", "来回路费"),
        Fact::LookingForWork => ("您想找活干吗？", "", "想不想找活"),
        Fact::ReturnedHome => ("您是从外地干活回来的吗？", "回到老家，不再去原来那里干了。", "是不是返乡"),
        Fact::StartingBusiness => ("您在创业，或准备创业吗？", "比如办合作社、家庭农场，开店，做买卖。", "创业"),
        Fact::Schooling => {
            ("您家有孩子在上学吗？上的哪种学校？", "有几个孩子的，有一个上职业学校或技校就选它。", "孩子上的学校")
        }
        Fact::HardToEmploy => ("您被认定为“就业困难人员”了吗？", "由乡镇、街道或人社部门认定。", "就业困难人员认定"),
        Fact::LabourCapacity => ("您的身体能干多少活？", "村里登记的是什么就选什么。", "劳动能力"),
        Fact::CanLeaveHome => ("您能离开家出去干活吗？", "要照顾老人、孩子或病人，走不开，就选“不能”。", "能不能外出"),
        Fact::HasWork => ("您现在有活干吗？", "", "有没有活干"),
        Fact::Recognised => ("当地认定了吗？", "", "是否已被当地认定"),
        Fact::Workers => ("车间里有哪些工人？", "", "车间的工人"),
        Fact::Pay => ("这一年一共发了多少工资？", "", "全年发的工资"),
        Fact::MonitoringLine => ("当年的监测标准是多少？", "", "当年的防返贫监测标准"),
        Fact::Awarded => ("这个工人的奖补领过吗？", "", "奖补领没领过"),
        Fact::BrokerKind => ("您是哪一种机构？", "", "机构的类型"),
        Fact::OrganisedExport => ("是有组织地送出去干活吗？", "", "是否有组织输出"),
        Fact::Placements => ("介绍了哪些人？", "", "介绍的人"),
        Fact::Contract => ("签的是什么合同，多长？", "", "劳动合同"),
        Fact::LeftEarly => ("合同没到期就走了吗？", "", "是否提前离开"),
        Fact::GrantedBefore => ("这个人的补助领过吗？", "", "补助领没领过"),
        Fact::Placed => ("安置了多少人？", "", "安置的人数"),
    };
    QuestionWords { title, hint, short }
}

pub(super) fn choice(fact: Fact, name: &str) -> Option<&'static str> {
    match fact {
        Fact::Household => Household::named(name).map(|household| match household {
            Household::LiftedOutOfPoverty => "脱贫户",
            Household::Monitored => "防返贫监测户（防止返贫监测对象）",
            Household::Neither => "都不是",
        }),
        Fact::Jobs => JobsAnswer::named(name).map(|answer| match answer {
            JobsAnswer::Listed => "干过，一段一段填",
            JobsAnswer::None => "这一年没干过活",
        }),
        Fact::PublicPost => PublicPost::named(name).map(|post| match post {
            PublicPost::Never => "没干过",
            PublicPost::Now => "干过，到年底还在岗",
            PublicPost::Earlier => "干过，年底前已经离岗",
        }),
        Fact::Production => HouseholdProduction::named(name).map(|production| match production {
            HouseholdProduction::Produces => "自己在搞",
            HouseholdProduction::LandLeasedOut => "地全包出去了，也没有别的生产",
            HouseholdProduction::None => "没有生产",
        }),
        Fact::ProductionReceived => AwardReceived::named(name).map(|award| match award {
            AwardReceived::None => "没领过",
            AwardReceived::AtHome => "领过省内务工的",
            AwardReceived::Away => "领过跨省务工的",
        }),
        Fact::FareBy => FareBy::named(name).map(|by| match by {
            FareBy::Train => "坐火车",
            FareBy::Coach => "坐长途客车",
            FareBy::Ship => "坐船",
            FareBy::Air => "坐飞机",
            FareBy::OwnCar => "自己开车",
            FareBy::Employer => "单位出的路费",
        }),
        Fact::Schooling => Schooling::named(name).map(|schooling| match schooling {
            Schooling::SecondaryVocational => "中等职业学校（中专、职高）",
            Schooling::HigherVocational => "高等职业学校（高职、大专）",
            Schooling::Technical => "技工学校、技师学院",
            Schooling::Ordinary => "别的学校（小学、初中、普通高中、大学）",
            Schooling::None => "没有孩子上学",
        }),
        Fact::LabourCapacity => LabourCapacity::named(name).map(|capacity| match capacity {
            LabourCapacity::Full => "什么活都能干",
            LabourCapacity::Half => "能干一半（半劳力）",
            LabourCapacity::Weak => "只能干轻活（弱劳力）",
        }),
        Fact::CanLeaveHome => yes_no(name, "能", "不能"),
        Fact::HasWork => yes_no(name, "有", "没有"),
        Fact::TransportReceived => yes_no(name, "领过", "没领过"),
        Fact::LookingForWork => yes_no(name, "想", "不想"),
        _ => yes_no(name, "是", "不是"),
    }
}

fn yes_no(name: &str, yes: &'static str, no: &'static str) -> Option<&'static str> {
    YesNo::named(name).map(|answer| match answer {
        YesNo::Yes => yes,
        YesNo::No => no,
    })
}

pub(super) fn work(name: &str) -> Option<&'static str> {
    WorkKind::named(name).map(|work| match work {
        WorkKind::Employed => "给别人打工",
        WorkKind::SelfEmployed => "自己干（做买卖、包活）",
        WorkKind::PublicPost => "公益性岗位",
    })
}

pub(super) fn refusal(cause: Cause, label: &str) -> String {
    let what = match cause {
        Cause::Missing => "这里还没填",
        Cause::NotAChoice => "请从列出的几项里选一项",
        Cause::NotAYear => "请填四位数的年份，比如 2022",
        Cause::NotADate => "请写成年、月、日，比如 2022-3-1",
        Cause::NoSuchDay => "日历上没有这一天，请看看是不是写错了",
        Cause::OutOfRange => "年份要在 1950 到 2100 之间",
        Cause::EndBeforeStart => "结束的日子比开始的还早，请看看哪个写错了",
        Cause::NotMoney => "请只写钱数，比如 386.5",
        Cause::NotACount => "请只写人数，比如 12",
        Cause::Negative => "钱数不能小于 0",
        Cause::FinerThanFen => "最多写到分，也就是小数点后两位",
        Cause::TooMuch => "数目太大，请看看是不是多写了",
        Cause::TooMany => "段数太多，请只留最要紧的",
    };
    format!("{label}：{what}。")
}
