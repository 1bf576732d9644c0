//! What an employer is asked, by stable names; wording, state and screens of that page all go by them.

use wengang_core::facts::BrokerKind;

macro_rules! entries {
    ($($(#[$doc:meta])* $entry:ident = $name:literal,)+) => {
        /// Something that a claimant is asked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Entry { $($(#[$doc])* $entry,)+ }

        impl Entry {
            /// The stable name, as refusals and the address carry it.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$entry => $name,)+ }
            }

            /// The entry of that name.
            pub fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$entry),)+ _ => None }
            }
        }
    };
}

entries! {
    /// Whether the place has recognised the workshop or the base.
    Recognised = "recognised",
    /// The year's monitoring line.
    Line = "line",
    /// The document that fixes it.
    LineSource = "line-source",
    /// What the employment subsidy fund still has.
    FundLeft = "fund-left",
    /// How many assisted people work there.
    Workers = "workers",
    /// How many of them are paid at least the line.
    AtLine = "at-line",
    /// What the broker is.
    BrokerKind = "kind",
    /// Whether leaving for work was organised.
    Organised = "organised",
    /// People placed with a labour contract that is long enough.
    Long = "long",
    /// People placed with a shorter labour contract.
    Short = "short",
    /// People placed without a labour contract.
    Without = "without",
    /// How many of the long contracts were left early.
    Left = "left",
    /// How many people a base placed.
    Placed = "placed",
    /// Nobody in the roster has received it yet.
    AllNotReceived = "all-not-received",
    /// Nobody in the roster left early.
    AllStayed = "all-stayed",
    /// Everybody is registered in Heilongjiang.
    AllRegistered = "all-registered",
    /// Nobody held a public-welfare post.
    AllWithoutPost = "all-without-post",
    /// Every household runs its own production.
    AllProduce = "all-produce",
    /// Nobody has received the travel subsidy.
    AllWithoutTransport = "all-without-transport",
    /// Nobody has received the production award.
    AllWithoutAward = "all-without-award",
}

/// How an entry is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// Yes, no, or not known.
    YesNo,
    /// One of these names, or not known.
    Choice(&'static [&'static str]),
    /// An amount, which may be left out.
    Money,
    /// A number of people.
    Count,
    /// A text.
    Text,
}

impl Entry {
    /// How it is answered.
    pub const fn kind(self) -> EntryKind {
        match self {
            Self::Recognised | Self::Organised => EntryKind::YesNo,
            Self::BrokerKind => EntryKind::Choice(BrokerKind::NAMES),
            Self::Line | Self::FundLeft => EntryKind::Money,
            Self::LineSource => EntryKind::Text,
            _ => EntryKind::Count,
        }
    }
}
