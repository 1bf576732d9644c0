//! The one answer for a provision, the fund that pays, and how often.

use crate::values::named;

named! {
    /// A fund that pays.
    Fund {
        /// The employment subsidy fund, 就业补助资金.
        EmploymentSubsidy = "employment-subsidy",
        /// The rural-transition fund, 衔接推进乡村振兴补助资金.
        RuralTransition = "rural-transition",
        /// Its provincial part, 省级衔接资金.
        ProvincialRuralTransition = "provincial-rural-transition",
    }
}

named! {
    /// The one answer for a provision.
    Verdict {
        /// All conditions hold, and the notice grants it.
        Granted = "granted",
        /// All conditions hold, and the place may grant it, 可.
        Discretionary = "discretionary",
        /// What the notice asks for holds; amount and procedure are in other rules, 按规定.
        ByOtherRules = "by-other-rules",
        /// Something is missing or open.
        Undetermined = "undetermined",
        /// A condition fails.
        NotEligible = "not-eligible",
        /// The notice does not cover the year.
        NotCovered = "not-covered",
    }
}

named! {
    /// How often a support is paid.
    Frequency {
        /// Once.
        Once = "once",
        /// Once for each person in a year.
        PersonAndYear = "person-and-year",
        /// As other rules say.
        ByOtherRules = "by-other-rules",
        /// As long as it is needed.
        AsNeeded = "as-needed",
    }
}
