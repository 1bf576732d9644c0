//! Which entries a claimant is asked, and which kind of roster it brings.

use crate::page::shared::entries::Entry;
use wengang_core::Claimant;
use wengang_core::roster::{Field, RosterKind};
use wengang_core::truth::Fact;

/// What that claimant is asked, for an estimate and for a roster alike.
pub const fn asked(claimant: Claimant) -> &'static [Entry] {
    match claimant {
        Claimant::Workshop => &[Entry::Recognised, Entry::Line, Entry::LineSource, Entry::FundLeft],
        Claimant::Broker => &[Entry::BrokerKind, Entry::Organised],
        Claimant::Base => &[Entry::Recognised, Entry::Placed],
        Claimant::Worker => &[],
    }
}

/// The numbers that an estimate needs beside that.
pub const fn counted(claimant: Claimant) -> &'static [Entry] {
    match claimant {
        Claimant::Workshop => &[Entry::Workers, Entry::AtLine],
        Claimant::Broker => &[Entry::Long, Entry::Left, Entry::Short, Entry::Without],
        Claimant::Base | Claimant::Worker => &[],
    }
}

/// What may hold for everybody in a roster, with the column that it stands for and the word in it.
pub const fn for_all(claimant: Claimant) -> &'static [(Entry, Field, &'static str)] {
    match claimant {
        Claimant::Workshop => &[(Entry::AllNotReceived, Field::Received, "否")],
        Claimant::Broker => {
            &[(Entry::AllNotReceived, Field::Received, "否"), (Entry::AllStayed, Field::LeftEarly, "否")]
        }
        Claimant::Base => &[],
        Claimant::Worker => &[
            (Entry::AllRegistered, Field::Registered, "是"),
            (Entry::AllWithoutPost, Field::PublicPost, "否"),
            (Entry::AllProduce, Field::Production, "是"),
            (Entry::AllWithoutTransport, Field::TransportReceived, "否"),
            (Entry::AllWithoutAward, Field::ProductionReceived, "否"),
        ],
    }
}

/// What may hold for everybody and settles that fact.
pub fn settled_for_all(claimant: Claimant, fact: Fact) -> Option<Entry> {
    let settles = |entry: Entry| match entry {
        Entry::AllNotReceived => matches!(fact, Fact::Awarded | Fact::GrantedBefore),
        Entry::AllStayed => fact == Fact::LeftEarly,
        Entry::AllRegistered => fact == Fact::Registered,
        Entry::AllWithoutPost => fact == Fact::PublicPost,
        Entry::AllProduce => fact == Fact::Production,
        Entry::AllWithoutTransport => fact == Fact::TransportReceived,
        Entry::AllWithoutAward => fact == Fact::ProductionReceived,
        _ => false,
    };
    for_all(claimant).iter().map(|(entry, ..)| *entry).find(|entry| settles(*entry))
}

/// The kind of roster that a claimant brings.
pub const fn kind_of(claimant: Claimant) -> Option<RosterKind> {
    match claimant {
        Claimant::Workshop => Some(RosterKind::Workshop),
        Claimant::Broker => Some(RosterKind::Placements),
        Claimant::Worker => Some(RosterKind::Workers),
        Claimant::Base => None,
    }
}
