//! The languages of the pages: what a language is called in addresses, and where its words are.

use super::employer::EmployerWording;
use super::labels::Wording;
use super::roster::RosterWording;
use super::shell::ShellLabels;
use super::{en, zh};

macro_rules! languages {
    ($($(#[$about:meta])+ $language:ident = $module:ident,)+) => {
        /// A language of the pages.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum Language { $($(#[$about])+ $language,)+ }

        impl Language {
            /// Every language, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$language),+];

            /// Its tag (BCP 47), short enough for an address.
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$language => stringify!($module),)+ }
            }

            /// Its words.
            pub const fn words(self) -> &'static dyn Wording {
                match self { $(Self::$language => &$module::$language,)+ }
            }

            /// Its words on the employers' page.
            pub const fn employer_words(self) -> &'static dyn EmployerWording {
                match self { $(Self::$language => &$module::$language,)+ }
            }

            /// Its words about rosters.
            pub const fn roster_words(self) -> &'static dyn RosterWording {
                match self { $(Self::$language => &$module::$language,)+ }
            }

            /// Its words on a page before the calculator runs.
            pub const fn shell_labels(self) -> &'static ShellLabels {
                match self { $(Self::$language => &$module::shell::LABELS,)+ }
            }
        }
    };
}

// The name of a language's folder is its tag; the type in it is called as the language is here.
languages! {
    /// 中文.
    #[default]
    Chinese = zh,
    /// English.
    English = en,
}

impl Language {
    /// The language of that tag.
    pub fn tagged(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.tag() == tag)
    }

    /// The languages that a person may switch to.
    pub fn others(self) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |language| *language != self)
    }
}
