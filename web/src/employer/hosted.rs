//! The office in somebody else's page: what that page wishes, and what is kept of it while it is out of the page.

use super::form::{Entry, line_of};
use super::office::{Office, Screen};
use crate::host::Host;
use form_urlencoded::Serializer;
use std::collections::BTreeMap;
use wengang_core::Claimant;

/// The key of who claims, beside those of the form.
const CLAIMANT: &str = "claimant";

/// Whether that is the key of something that can be said to begin with.
pub fn is_answer(key: &str) -> bool {
    key == CLAIMANT || Entry::named(key).is_some()
}

impl Office {
    /// An office as a page wishes it, with what was said in it before or what the page says to begin with.
    pub fn hosted(host: &Host) -> Self {
        let Host { claimant: only, language, text_size, ref local, .. } = *host;
        let mut office =
            Self { embedded: true, only, local: local.clone(), language, text_size, ..Self::default() }.fresh();
        let said = host.kept.as_ref().unwrap_or(&host.prefill);
        let pairs = || form_urlencoded::parse(said.as_bytes());
        let claims = pairs().find(|(key, _)| key == CLAIMANT).and_then(|(_, name)| Claimant::named(&name));
        if let Some(claimant) = only.or(claims) {
            office.claimant = Some(claimant);
            office.screen = Screen::Form;
            let said = pairs().filter_map(|(key, typed)| Some(((claimant, Entry::named(&key)?), typed.into_owned())));
            office.typed.extend(said);
        }
        office
    }

    /// The same office before anything was said.
    pub(super) fn fresh(&self) -> Self {
        let Self { embedded, only, language, text_size, .. } = *self;
        let screen = if only.is_some() { Screen::Form } else { Screen::Home };
        let line = line_of(&self.local).into_iter().flatten();
        let typed = line.map(|(entry, typed)| ((Claimant::Workshop, entry), typed)).collect();
        let local = self.local.clone();
        Self { embedded, only, claimant: only, local, typed, screen, language, text_size, ..Self::default() }
    }

    /// The same office after the page has changed its wishes.
    #[must_use]
    pub fn as_wished(&self, before: &Host, now: &Host) -> Self {
        let mut next = self.clone();
        if before.language != now.language {
            next.language = now.language;
        }
        if before.text_size != now.text_size {
            next.text_size = now.text_size;
        }
        // A line that the person has typed stays as it is.
        let wished = BTreeMap::from_iter(line_of(&before.local).into_iter().flatten());
        let typed = |entry| self.typed.get(&(Claimant::Workshop, entry)).map_or("", String::as_str);
        if [Entry::Line, Entry::LineSource]
            .iter()
            .all(|entry| typed(*entry) == wished.get(entry).map_or("", String::as_str))
        {
            let line = line_of(&now.local).into_iter().flatten();
            next.typed.extend(line.map(|(entry, typed)| ((Claimant::Workshop, entry), typed)));
        }
        next.local = now.local.clone();
        next
    }

    /// Who claims and what was typed for that, encoded as an address is.
    pub fn answers(&self) -> String {
        let mut pairs = Serializer::new(String::new());
        if let Some(claimant) = self.claimant {
            pairs.append_pair(CLAIMANT, claimant.name());
            let mine = self.typed.iter().filter(|((whose, _), _)| *whose == claimant);
            pairs.extend_pairs(mine.map(|((_, entry), typed)| (entry.name(), typed)));
        }
        pairs.finish()
    }
}
