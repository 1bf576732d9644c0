//! The office in somebody else's page: what that page wishes, and what is kept of it while it is out of the page.

use super::form::{Entry, Kind, line_of};
use super::office::{Office, Screen};
use crate::host::Host;
use crate::session::TextSize;
use crate::wording::Language;
use form_urlencoded::Serializer;
use std::collections::BTreeMap;
use wengang_core::Claimant;
use wengang_core::questions::UNKNOWN;

/// The key of who claims, beside those of the form.
const CLAIMANT: &str = "claimant";

/// The keys of how the page writes, as in the worker's address.
const LANGUAGE: &str = "lang";
const TEXT: &str = "text";

/// Where the line stands that a place fixes, and its source.
const LINE: [(Claimant, Entry); 2] = [(Claimant::Workshop, Entry::Line), (Claimant::Workshop, Entry::LineSource)];

/// What cannot be read of answers to begin with.
pub fn unread(prefill: &str) -> Vec<String> {
    let is_known = |key: &str, value: &str| match (key, Entry::named(key).map(Entry::kind)) {
        (CLAIMANT, _) => Claimant::named(value).is_some(),
        (_, Some(Kind::YesNo)) => ["yes", "no", UNKNOWN].contains(&value),
        (_, Some(Kind::Choice(names))) => names.contains(&value) || value == UNKNOWN,
        (_, kind) => kind.is_some(),
    };
    let wrong = form_urlencoded::parse(prefill.as_bytes()).filter(|(key, value)| !is_known(key, value));
    wrong.map(|(key, _)| key.into_owned()).collect()
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
        }
        for (key, typed) in pairs() {
            // What was typed for another claimant has that one's name before it.
            let (whose, entry) = match key.split_once('.') {
                Some((whose, entry)) => (Claimant::named(whose), entry),
                None => (office.claimant, &*key),
            };
            office.typed.extend(whose.zip(Entry::named(entry)).map(|at| (at, typed.into_owned())));
        }
        if host.kept.is_some() {
            let said = |key: &str| pairs().find(|(known, _)| known == key).map(|(_, value)| value);
            office.language = said(LANGUAGE).and_then(|tag| Language::tagged(&tag)).unwrap_or(office.language);
            office.text_size = if said(TEXT).is_some() { TextSize::Large } else { TextSize::Normal };
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
        (next.language, next.text_size) = now.followed((self.language, self.text_size), before);
        // A line that the person has typed stays as it is.
        if self.has_the_places_line() {
            // What another place has fixed holds no longer.
            next.typed.retain(|at, _| !LINE.contains(at));
            let line = line_of(&now.local).into_iter().flatten();
            next.typed.extend(line.map(|(entry, typed)| ((Claimant::Workshop, entry), typed)));
        }
        next.local = now.local.clone();
        next
    }

    /// Whether the line in the form is what the place has fixed, or as blank as that.
    fn has_the_places_line(&self) -> bool {
        let fixed = BTreeMap::from_iter(line_of(&self.local).into_iter().flatten());
        let typed = |at| self.typed.get(at).map_or("", String::as_str);
        LINE.iter().all(|at| typed(at) == fixed.get(&at.1).map_or("", String::as_str))
    }

    /// All that is worth keeping while it is out of the page; a roster is not.
    pub fn kept(&self) -> String {
        let mut pairs = Serializer::new(String::new());
        pairs.append_pair(LANGUAGE, self.language.tag());
        if self.text_size == TextSize::Large {
            pairs.append_pair(TEXT, "large");
        }
        if let Some(claimant) = self.claimant {
            pairs.append_pair(CLAIMANT, claimant.name());
        }
        // The place's own line is its to say again, or another one by then.
        let own = self.has_the_places_line();
        for ((whose, entry), typed) in self.typed.iter().filter(|(at, _)| !(own && LINE.contains(at))) {
            pairs.append_pair(&format!("{}.{}", whose.name(), entry.name()), typed);
        }
        pairs.finish()
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
