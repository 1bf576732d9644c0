//! The document's eighteen items and two annexes, the departments in charge, and what each item became here.

use crate::values::{member, named};

named! {
    /// An item, 项, of the notice, or one of its annexes.
    Item {
        /// 一（一）: the number of people to be kept in work.
        One = "1",
        /// 一（二）: the thirteen key counties.
        Two = "2",
        /// 一（三）: monitoring of households.
        Three = "3",
        /// 二（四）: labour cooperation.
        Four = "4",
        /// 三（五）: industry and work-for-relief.
        Five = "5",
        /// 三（六）: people who come back and start a business.
        Six = "6",
        /// 三（七）: workshops.
        Seven = "7",
        /// 三（八）: public-welfare posts.
        Eight = "8",
        /// 四（九）: Rain and Dew plan.
        Nine = "9",
        /// 五（十）: policies kept, production award.
        Ten = "10",
        /// 五（十一）: publicity.
        Eleven = "11",
        /// 六（十二）: services for each person.
        Twelve = "12",
        /// 六（十三）: service events.
        Thirteen = "13",
        /// 六（十四）: people who came home.
        Fourteen = "14",
        /// 七（十五）: duties of the places.
        Fifteen = "15",
        /// 七（十六）: duties of the departments.
        Sixteen = "16",
        /// 七（十七）: good examples.
        Seventeen = "17",
        /// 七（十八）: reporting.
        Eighteen = "18",
        /// 附件1: the cities' targets.
        AnnexOne = "annex-1",
        /// 附件2: the quarterly form.
        AnnexTwo = "annex-2",
    }
}

named! {
    /// A provincial department in charge, 省级责任单位.
    Department {
        /// 省人社厅.
        HumanResources = "human-resources",
        /// 省发改委.
        DevelopmentAndReform = "development-and-reform",
        /// 省财政厅.
        Finance = "finance",
        /// 省农业农村厅.
        Agriculture = "agriculture",
        /// 省乡村振兴局.
        RuralRevitalization = "rural-revitalization",
    }
}

named! {
    /// What an item of the notice became here.
    Treatment {
        /// One provision or more, in `provisions`.
        Provision = "provision",
        /// Not computable: a target for the authorities, nobody claims it.
        Target = "target",
        /// Not computable: monitoring by the authorities.
        Monitoring = "monitoring",
        /// Not computable: publicity by the authorities.
        Publicity = "publicity",
        /// Not computable: service events that the authorities hold.
        ServiceEvents = "service-events",
        /// Not computable: how the authorities organise their work.
        Administration = "administration",
        /// Not computable: good examples and contests.
        GoodExamples = "good-examples",
        /// Not computable: a report from one authority to another.
        Report = "report",
    }
}

member!(Item);

impl Item {
    /// The departments in charge, in the order in which the item names them; empty where it names none.
    pub const fn departments(self) -> &'static [Department] {
        use Department::{
            Agriculture, DevelopmentAndReform as Development, Finance, HumanResources as Labour,
            RuralRevitalization as Rural,
        };
        match self {
            Self::Four => &[Labour, Rural, Finance, Agriculture],
            Self::Five => &[Development, Agriculture, Rural],
            Self::Six => &[Agriculture, Development, Labour, Rural, Finance],
            Self::Seven | Self::Ten => &[Labour, Rural, Finance],
            Self::Eight | Self::Nine => &[Rural, Labour, Finance],
            Self::Eleven => &[Labour, Rural, Agriculture, Development, Finance],
            Self::Twelve => &[Labour, Rural],
            Self::Thirteen => &[Labour, Rural, Agriculture, Finance],
            Self::Fourteen => &[Rural, Labour, Agriculture, Development],
            Self::One | Self::Two | Self::Three => &[],
            Self::Fifteen | Self::Sixteen | Self::Seventeen | Self::Eighteen => &[],
            Self::AnnexOne | Self::AnnexTwo => &[],
        }
    }

    /// What the item became here.
    pub const fn treatment(self) -> Treatment {
        match self {
            Self::One | Self::Two | Self::AnnexOne => Treatment::Target,
            Self::Three => Treatment::Monitoring,
            Self::Eleven => Treatment::Publicity,
            Self::Thirteen => Treatment::ServiceEvents,
            Self::Fifteen | Self::Sixteen => Treatment::Administration,
            Self::Seventeen => Treatment::GoodExamples,
            Self::Eighteen | Self::AnnexTwo => Treatment::Report,
            Self::Four | Self::Five | Self::Six | Self::Seven | Self::Eight | Self::Nine => Treatment::Provision,
            Self::Ten | Self::Twelve | Self::Fourteen => Treatment::Provision,
        }
    }
}
