//! What holds for a whole roster, read from the form.

use super::form::Form;
use super::form_questions::for_all;
use crate::page::shared::entries::Entry;
use wengang_core::Notice;
use wengang_core::facts::BrokerKind;
use wengang_core::roster::Settings;

impl Form {
    /// What holds for a roster.
    pub(super) fn settings(&self) -> Settings {
        let mut settings = Settings {
            local: self.local_parameters(),
            recognised: self.yes(Entry::Recognised),
            fund_left: self.money(Entry::FundLeft).ok().flatten(),
            broker: self.text(Entry::BrokerKind).and_then(BrokerKind::named),
            organised_export: self.yes(Entry::Organised),
            ..Settings::of(Notice::latest().year())
        };
        let said = self.claimant.map(for_all).unwrap_or_default().iter();
        let holding = said.filter(|(entry, ..)| self.yes(*entry) == Some(true));
        settings.for_all = holding.map(|(_, field, word)| (*field, (*word).to_owned())).collect();
        settings
    }
}
