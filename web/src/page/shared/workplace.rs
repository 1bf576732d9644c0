//! Where and how somebody worked, as it is asked for: on which side of the province's border, for whom.

use wengang_core::facts::{Place, Side, WorkKind};
use wengang_core::questions::JobAnswer;

/// Where and how somebody worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Workplace {
    /// For an employer in another province.
    Away,
    /// For an employer in Heilongjiang.
    AtHome,
    /// On one's own account in another province.
    AwayOnOwnAccount,
    /// On one's own account in Heilongjiang.
    AtHomeOnOwnAccount,
    /// On a public-welfare post.
    PublicPost,
    /// Abroad, in Hong Kong, Macao or Taiwan.
    Abroad,
}

impl Workplace {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Away, Self::AtHome, Self::AwayOnOwnAccount, Self::AtHomeOnOwnAccount, Self::PublicPost, Self::Abroad];

    /// Its name in the page's markup.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Away => "away",
            Self::AtHome => "at-home",
            Self::AwayOnOwnAccount => "away-own",
            Self::AtHomeOnOwnAccount => "at-home-own",
            Self::PublicPost => "public-post",
            Self::Abroad => "abroad",
        }
    }

    /// What a spell of work says; none as long as it does not say both where and how.
    pub fn of(job: &JobAnswer) -> Option<Self> {
        let place = Place::read(&job.province)?;
        let found = match (WorkKind::named(&job.work)?, place.side()) {
            (WorkKind::PublicPost, _) => Self::PublicPost,
            _ if !place.is_on_the_mainland() => Self::Abroad,
            (WorkKind::Employed, Side::Away) => Self::Away,
            (WorkKind::Employed, Side::AtHome) => Self::AtHome,
            (WorkKind::SelfEmployed, Side::Away) => Self::AwayOnOwnAccount,
            (WorkKind::SelfEmployed, Side::AtHome) => Self::AtHomeOnOwnAccount,
        };
        Some(found)
    }

    /// Whether it lies in another province of the mainland, so that the province can be named.
    pub const fn is_away(self) -> bool {
        matches!(self, Self::Away | Self::AwayOnOwnAccount)
    }

    /// Says it of a spell of work; a place that was named stays as long as it fits.
    pub fn say_of(self, job: &mut JobAnswer) {
        if Self::of(job) == Some(self) {
            return;
        }
        let fits = |place: &Place| place.side() == Side::Away && place.is_on_the_mainland();
        let named = Place::read(&job.province).filter(fits);
        let place = match self {
            Self::Away | Self::AwayOnOwnAccount => named.unwrap_or(Place::AnotherProvince),
            Self::AtHome | Self::AtHomeOnOwnAccount | Self::PublicPost => Place::Heilongjiang,
            Self::Abroad => Place::Abroad,
        };
        let work = match self {
            Self::Away | Self::AtHome | Self::Abroad => WorkKind::Employed,
            Self::AwayOnOwnAccount | Self::AtHomeOnOwnAccount => WorkKind::SelfEmployed,
            Self::PublicPost => WorkKind::PublicPost,
        };
        place.name().clone_into(&mut job.province);
        work.name().clone_into(&mut job.work);
    }
}
