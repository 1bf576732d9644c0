//! What the entries of the employers’ forms are called in a message.

use crate::page::shared::entries::Entry;

/// An entry, in a few words; nothing for what is only ticked, of which nothing can be wrong.
pub(super) const fn name(entry: Entry) -> &'static str {
    match entry {
        Entry::Recognised => "Local recognition",
        Entry::Line => "Monitoring line",
        Entry::LineSource => "Source of the line",
        Entry::FundLeft => "What the employment subsidy fund still has",
        Entry::Workers => "Number of workers",
        Entry::AtLine => "Number paid at least the monitoring line",
        Entry::BrokerKind => "Kind of agency",
        Entry::Organised => "Organised labour export",
        Entry::Long => "Number with a contract of 1 year or more",
        Entry::Left => "Number who left early",
        Entry::Short => "Number with a shorter contract",
        Entry::Without => "Number with a service agreement or no contract",
        Entry::Placed => "Number taken on",
        Entry::AllNotReceived
        | Entry::AllStayed
        | Entry::AllRegistered
        | Entry::AllWithoutPost
        | Entry::AllProduce
        | Entry::AllWithoutTransport
        | Entry::AllWithoutAward => "",
    }
}
