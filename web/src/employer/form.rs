//! The form: what a claimant is asked, and how it is read into facts for an estimate and settings for a roster.

use super::office::Office;
use wengang_core::facts::{Awarded, BrokerKind, Contract, ContractKind, Facts, Household, Placement, WorkshopWorker};
use wengang_core::notice::{Gap, Local, Notice};
use wengang_core::roster::{Field, RosterKind, Settings};
use wengang_core::values::Cause;
use wengang_core::{Base, Broker, Claimant, LocalParameters, Refusal, Workshop, Yuan};

/// The most people that an estimate counts; more are for a roster.
const MOST: u32 = 10_000;

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
pub enum Kind {
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
    pub const fn kind(self) -> Kind {
        match self {
            Self::Recognised | Self::Organised => Kind::YesNo,
            Self::BrokerKind => Kind::Choice(BrokerKind::NAMES),
            Self::Line | Self::FundLeft => Kind::Money,
            Self::LineSource => Kind::Text,
            _ => Kind::Count,
        }
    }
}

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

/// The kind of roster that a claimant brings.
pub(super) const fn kind_of(claimant: Claimant) -> Option<RosterKind> {
    match claimant {
        Claimant::Workshop => Some(RosterKind::Workshop),
        Claimant::Broker => Some(RosterKind::Placements),
        Claimant::Worker => Some(RosterKind::Workers),
        Claimant::Base => None,
    }
}

/// What was typed; none if it is blank or not known.
fn typed(office: &Office, entry: Entry) -> Option<&str> {
    let typed = office.answer(entry)?.trim();
    (!typed.is_empty() && typed != wengang_core::questions::UNKNOWN).then_some(typed)
}

fn yes(office: &Office, entry: Entry) -> Option<bool> {
    typed(office, entry).map(|answer| answer == "yes")
}

fn money(office: &Office, entry: Entry) -> Result<Option<Yuan>, Refusal> {
    let read = |typed: &str| Yuan::read(typed).map_err(|cause| Refusal::new(entry.name(), typed, cause));
    typed(office, entry).map(read).transpose()
}

fn count(office: &Office, entry: Entry) -> Result<Option<u32>, Refusal> {
    let read = |typed: &str| {
        let refuse = |cause| Refusal::new(entry.name(), typed, cause);
        let yuan = Yuan::read(typed.trim_end_matches(['人', '名'])).map_err(|_| refuse(Cause::NotACount))?;
        let whole = yuan.to_string().parse().map_err(|_| refuse(Cause::NotACount))?;
        if whole <= MOST { Ok(whole) } else { Err(refuse(Cause::TooMuch)) }
    };
    typed(office, entry).map(read).transpose()
}

/// Everything that is wrong in what the claimant is asked.
pub(super) fn refusals(office: &Office) -> Vec<Refusal> {
    let Some(claimant) = office.claimant else { return Vec::new() };
    let entries = asked(claimant).iter().chain(counted(claimant));
    let wrong = entries.filter_map(|entry| match entry.kind() {
        Kind::Money => money(office, *entry).err(),
        Kind::Count => count(office, *entry).err(),
        _ => None,
    });
    let mut refusals: Vec<Refusal> = wrong.collect();
    if typed(office, Entry::Line).is_some() && typed(office, Entry::LineSource).is_none() {
        refusals.push(Refusal::new(Entry::LineSource.name(), "", Cause::Missing));
    }
    let within = |part: Entry, whole: Entry| {
        let (part_count, whole_count) = (count(office, part).ok()??, count(office, whole).ok()??);
        (whole_count < part_count).then(|| Refusal::new(part.name(), &part_count.to_string(), Cause::TooMuch))
    };
    refusals.extend(within(Entry::AtLine, Entry::Workers).into_iter().chain(within(Entry::Left, Entry::Long)));
    refusals
}

/// What the place has fixed: the line as it is typed with its source, the rest as the page around it says.
pub(super) fn local(office: &Office) -> LocalParameters {
    let line = money(office, Entry::Line).ok().flatten();
    let source = typed(office, Entry::LineSource).unwrap_or_default();
    let monitoring_line = line.and_then(|line| Local::new(line, source, Notice::latest().year()).ok());
    LocalParameters { monitoring_line, ..LocalParameters::clone(&office.local) }
}

/// What the page around it says of the line, as a person would have typed it.
pub(super) fn line_of(local: &LocalParameters) -> Option<[(Entry, String); 2]> {
    let line = local.fixed(Gap::MonitoringLine, Notice::latest().year())?;
    Some([(Entry::Line, line.amount().to_string()), (Entry::LineSource, line.source().to_owned())])
}

/// What holds for a roster.
pub(super) fn settings(office: &Office) -> Settings {
    let mut settings = Settings {
        local: local(office),
        recognised: yes(office, Entry::Recognised),
        fund_left: money(office, Entry::FundLeft).ok().flatten(),
        broker: typed(office, Entry::BrokerKind).and_then(BrokerKind::named),
        organised_export: yes(office, Entry::Organised),
        ..Settings::of(Notice::latest().year())
    };
    let said = office.claimant.map(for_all).unwrap_or_default().iter();
    let holding = said.filter(|(entry, ..)| yes(office, *entry) == Some(true));
    settings.for_all = holding.map(|(_, field, word)| (*field, (*word).to_owned())).collect();
    settings
}

/// The facts of an estimate; none before it is known who claims.
pub(super) fn facts(office: &Office) -> Option<Facts> {
    let mut facts = Facts::new(Notice::latest().year(), None);
    let recognised = yes(office, Entry::Recognised);
    match office.claimant? {
        Claimant::Workshop => {
            let fund_left = money(office, Entry::FundLeft).ok().flatten();
            facts.workshop = Some(Workshop { recognised, workers: workers(office), fund_left });
        }
        Claimant::Broker => {
            let kind = typed(office, Entry::BrokerKind).and_then(BrokerKind::named);
            let broker =
                Broker { kind, organised_export: yes(office, Entry::Organised), placements: placements(office) };
            facts.broker = Some(broker);
        }
        Claimant::Base => {
            let placed = count(office, Entry::Placed).ok().flatten();
            facts.base = Some(Base { recognised, placed });
        }
        Claimant::Worker => return None,
    }
    Some(facts)
}

/// So many assisted workers of whom nothing was received yet: those at the line, those below it, or nobody knows.
fn workers(office: &Office) -> Option<Vec<WorkshopWorker>> {
    let all = count(office, Entry::Workers).ok().flatten()?;
    let at_line = count(office, Entry::AtLine).ok().flatten();
    let line = local(office).monitoring_line.map(|line| line.amount());
    let worker = |index: u32| WorkshopWorker {
        household: Some(Household::LiftedOutOfPoverty),
        awarded: Some(Awarded::Never),
        pay: at_line.zip(line).map(|(at_line, line)| if index < at_line { line } else { Yuan::ZERO }),
        ..WorkshopWorker::default()
    };
    Some((0..all).map(worker).collect())
}

fn placements(office: &Office) -> Option<Vec<Placement>> {
    let number = |entry| count(office, entry).ok().flatten();
    let counts = [Entry::Long, Entry::Short, Entry::Without].map(number);
    if counts.iter().all(Option::is_none) {
        return None;
    }
    let [long, short, without] = counts.map(Option::unwrap_or_default);
    let left = number(Entry::Left).unwrap_or_default();
    let placed = |kind, months, left_early| Placement {
        household: Some(Household::LiftedOutOfPoverty),
        contract: Some(Contract { kind, months }),
        left_early: Some(left_early),
        granted_before: Some(false),
        ..Placement::default()
    };
    let mut people: Vec<Placement> =
        (0..long).map(|index| placed(ContractKind::OpenEnded, None, index < left)).collect();
    let nearly =
        Some(&Notice::latest().figures).map(|figures| figures.placement_contract_months.value.saturating_sub(1));
    people.extend((0..short).map(|_| placed(ContractKind::FixedTerm, nearly, false)));
    people.extend((0..without).map(|_| placed(ContractKind::ServiceAgreement, None, false)));
    Some(people)
}
