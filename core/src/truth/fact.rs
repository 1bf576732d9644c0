//! What a claimant can say: the names of facts and of the questions that ask for them.

use crate::values::{member, named, read_by_name};

named! {
    /// Something that a claimant can say about the situation; the name of its field in the facts and of its question.
    Fact {
        /// The year that the claim is for.
        Year = "year",
        /// The kind of household, 脱贫户 or 监测对象.
        Household = "household",
        /// Whether the household is registered in Heilongjiang.
        Registered = "registered_in_heilongjiang",
        /// The spells of work.
        Jobs = "jobs",
        /// The days on which a spell of work began and ended, where only the month was said.
        JobDays = "job_days",
        /// A public-welfare post, 公益性岗位, in the year.
        PublicPost = "public_post",
        /// Whether the household runs its own production.
        Production = "production",
        /// Whether the year's transport subsidy was already received.
        TransportReceived = "transport_received",
        /// How much production award was already received for the year.
        ProductionReceived = "production_award_received",
        /// How the round trip was made, or who paid it.
        FareBy = "fare_by",
        /// What one round trip cost.
        Fare = "fare",
        /// Whether the worker wants work.
        LookingForWork = "looking_for_work",
        /// Whether the worker came home from work elsewhere.
        ReturnedHome = "returned_home",
        /// Whether the worker is starting a business.
        StartingBusiness = "starting_business",
        /// The school that a child of the household attends.
        Schooling = "schooling",
        /// Whether the worker is recognised as hard to employ, 就业困难人员.
        HardToEmploy = "hard_to_employ",
        /// Full, half or weak labour capacity.
        LabourCapacity = "labour_capacity",
        /// Whether the worker can leave home to work.
        CanLeaveHome = "can_leave_home",
        /// Whether the worker has any work.
        HasWork = "has_work",
        /// Whether the workshop or the base is recognised.
        Recognised = "recognised",
        /// Who works in the workshop.
        Workers = "workers",
        /// Pay accumulated in the year.
        Pay = "pay",
        /// The year's monitoring line, which the place fixes.
        MonitoringLine = "monitoring_line",
        /// Whether an award was already paid for the worker.
        Awarded = "awarded",
        /// What kind of broker it is.
        BrokerKind = "kind",
        /// Whether the broker organised the workers' leaving for work.
        OrganisedExport = "organised_export",
        /// Whom the broker placed.
        Placements = "placements",
        /// The contract between the person placed and the employer.
        Contract = "contract",
        /// Whether the person left before the contract's end.
        LeftEarly = "left_early",
        /// Whether a grant was already paid for the person.
        GrantedBefore = "granted_before",
        /// How many assisted people the base placed.
        Placed = "placed",
    }
}

member!(Fact);
read_by_name!(Fact);
