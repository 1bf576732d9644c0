//! What the notice leaves to the places.

use crate::values::{member, named};

named! {
    /// What the notice does not say and the place decides, 通知没有写、由当地规定的.
    Gap {
        /// The year's monitoring line, 防返贫动态监测范围标准.
        MonitoringLine = "monitoring_line",
        /// The allowance of a public-welfare post.
        PublicPostAllowance = "public_post_allowance",
        /// The one-off start-up subsidy.
        StartUpSubsidy = "start_up_subsidy",
        /// The one-off award of a base.
        BaseAward = "base_award",
        /// The standard of the Rain and Dew plan.
        RainAndDewStandard = "rain_and_dew_standard",
        /// What the rural-transition fund pays for a workshop's worker when the employment subsidy fund runs short.
        WorkshopFallback = "workshop_fallback",
        /// The social-insurance subsidy.
        SocialInsuranceSubsidy = "social_insurance_subsidy",
        /// Which workshops and bases are recognised.
        Recognition = "recognition",
        /// How many placed people are many, and what results are good, for a base.
        BaseMerit = "base_merit",
        /// Who is hard to employ, 就业困难人员.
        HardToEmployRules = "hard_to_employ_rules",
        /// Which papers a claim needs.
        Documents = "documents",
        /// Until when a claim can be made.
        Deadlines = "deadlines",
    }
}

member!(Gap);
