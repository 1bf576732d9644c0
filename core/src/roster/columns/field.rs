//! What a column can be taken for.

use crate::values::{member, named, read_by_name};

named! {
    /// What a column is taken for.
    Field {
        /// 序号: a running number, not used.
        Serial = "serial",
        /// 姓名.
        Name = "name",
        /// 身份证号.
        Id = "id",
        /// 户类型: the kind of household, or whether it is one that the notice assists.
        Household = "household",
        /// 是否脱贫户.
        LiftedOut = "lifted-out",
        /// 是否监测对象.
        Monitored = "monitored",
        /// 户籍: whether the household is registered in Heilongjiang.
        Registered = "registered",
        /// 车间, 机构: the workshop or the agency, where a file holds several.
        Organisation = "organisation",
        /// 劳动报酬: wages paid in the year.
        Pay = "pay",
        /// 月份: the month or the months for which the pay in the row is.
        Months = "months",
        /// 是否已享受: whether an award or a grant was already paid for the person.
        Received = "received",
        /// 合同类型.
        ContractKind = "contract-kind",
        /// 合同期限.
        ContractMonths = "contract-months",
        /// 合同起止时间.
        ContractSpell = "contract-spell",
        /// 合同开始.
        ContractFrom = "contract-from",
        /// 合同结束.
        ContractTo = "contract-to",
        /// 是否离职.
        LeftEarly = "left-early",
        /// 是否在岗: the contrary.
        StillThere = "still-there",
        /// 务工地.
        Place = "place",
        /// 务工开始.
        From = "from",
        /// 务工结束.
        To = "to",
        /// 务工起止时间.
        Spell = "spell",
        /// 就业形式: for an employer, on one's own account, or on a public-welfare post.
        Work = "work",
        /// 是否公益岗.
        PublicPost = "public-post",
        /// 是否自主生产.
        Production = "production",
        /// 是否已领交通补助.
        TransportReceived = "transport-received",
        /// 已领生产奖补: how much, or whether none.
        ProductionReceived = "production-received",
        /// 交通方式.
        FareBy = "fare-by",
        /// 交通费: what one round trip cost.
        Fare = "fare",
    }
}

read_by_name!(Field);
member!(Field);
