//! What the entries of the employers’ forms are called in a message.

use crate::page::shared::entries::Entry;

/// An entry, in a few words; nothing for what is only ticked, of which nothing can be wrong.
pub(super) const fn name(entry: Entry) -> &'static str {
    match entry {
        Entry::Recognised => "当地认定",
        Entry::Line => "防返贫监测标准",
        Entry::LineSource => "标准的出处",
        Entry::FundLeft => "就业补助资金余额",
        Entry::Workers => "工人人数",
        Entry::AtLine => "工资达到标准的人数",
        Entry::BrokerKind => "机构的类型",
        Entry::Organised => "有组织的劳务输出",
        Entry::Long => "合同满 1 年的人数",
        Entry::Left => "提前离开的人数",
        Entry::Short => "合同不到 1 年的人数",
        Entry::Without => "签劳务协议或没签合同的人数",
        Entry::Placed => "吸纳的人数",
        Entry::AllNotReceived
        | Entry::AllStayed
        | Entry::AllRegistered
        | Entry::AllWithoutPost
        | Entry::AllProduce
        | Entry::AllWithoutTransport
        | Entry::AllWithoutAward => "",
    }
}
