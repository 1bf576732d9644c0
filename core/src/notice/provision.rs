//! The names of what the notice gives, and of those who claim it.

use crate::values::{member, named};

named! {
    /// A provision, by the support it is about.
    ProvisionId {
        /// One-off award of a base, 就业帮扶基地一次性奖补.
        BaseAward = "base_award",
        /// Grant for each person placed, 就业创业服务补助.
        PlacementGrant = "placement_grant",
        /// Round trip, 往返交通补助.
        Transport = "transport",
        /// Work-for-relief, 以工代赈.
        WorkForRelief = "work_for_relief",
        /// Start-up support, 自主创业扶持.
        StartUp = "start_up",
        /// Workshop award, 就业帮扶车间奖励补贴.
        WorkshopAward = "workshop_award",
        /// Public-welfare post, 乡村公益性岗位.
        PublicWelfarePost = "public_welfare_post",
        /// Rain and Dew plan, 雨露计划+.
        RainAndDew = "rain_and_dew",
        /// Production award, 生产奖补.
        ProductionAward = "production_award",
        /// Social-insurance subsidy, 社会保险补贴.
        SocialInsurance = "social_insurance",
        /// Employment services, 就业服务.
        EmploymentServices = "employment_services",
        /// Support for people who came home, 返乡回流帮扶.
        ReturneeSupport = "returnee_support",
    }
}

member!(ProvisionId);

named! {
    /// Who claims.
    Claimant {
        /// A worker.
        Worker = "worker",
        /// A workshop.
        Workshop = "workshop",
        /// A broker or an agency.
        Broker = "broker",
        /// A base.
        Base = "base",
    }
}
