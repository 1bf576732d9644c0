//! The employers' page in somebody else's page: how it begins there, how it follows what that page changes, and what is kept
//! of it while it is out of the page.

use super::employer_state::EmployerState;
use super::form::{Form, LINE};
use super::screen::Screen;
use crate::page::shared::embedding::options::HostOptions;
use crate::page::shared::embedding::unread::{SETTINGS, Unread};
use crate::page::shared::entries::{Entry, EntryKind};
use crate::page::shared::text_size::TextSize;
use crate::page::shared::wording::language::Language;
use form_urlencoded::Serializer;
use wengang_core::Claimant;
use wengang_core::questions::UNKNOWN;

/// The key of who claims, beside those of the form.
const CLAIMANT: &str = "claimant";

/// The key of cells that were pasted, and up to how many bytes they are kept: all that is kept is written with every change.
const PASTED: &str = "pasted";
const LONGEST_PASTED: usize = 200_000;

/// The keys of how the page writes, as in the worker's address.
const LANGUAGE: &str = "lang";
const TEXT: &str = "text";

/// What cannot be read in answers to begin with: the name of what is no answer, the name and the value of one that is not used as it
/// stands there.
pub fn unread(prefill: &str) -> Vec<String> {
    let is_known = |key: &str, value: &str| match (key, Entry::named(key).map(Entry::kind)) {
        (CLAIMANT, _) => Claimant::named(value).is_some(),
        (_, Some(EntryKind::YesNo)) => ["yes", "no", UNKNOWN].contains(&value),
        (_, Some(EntryKind::Choice(names))) => names.contains(&value) || value == UNKNOWN,
        (_, kind) => kind.is_some(),
    };
    let pairs: Vec<(String, String)> = form_urlencoded::parse(prefill.as_bytes()).into_owned().collect();
    let mut unread = Unread::default();
    for (key, value) in pairs.iter().filter(|(key, _)| !SETTINGS.contains(&key.as_str())) {
        let has_name = key == CLAIMANT || Entry::named(key).is_some();
        if !has_name {
            unread.push(key);
        } else if !is_known(key, value) || value.contains('\u{fffd}') {
            unread.push_answer(key, value, "");
        }
    }
    unread.push_misplaced(&pairs);
    unread.names()
}

impl EmployerState {
    /// The state to begin with: with what was said when the calculator was last in the page, or what the page says.
    pub fn hosted(options: &HostOptions) -> Self {
        let mut state = Self {
            embedded: true,
            only_claimant: options.claimant,
            form: Form { local: options.local.clone(), ..Form::default() },
            language: options.language,
            text_size: options.text_size,
            ..Self::default()
        }
        .erased();
        let said = options.kept.as_ref().unwrap_or(&options.prefill);
        let pairs = || form_urlencoded::parse(said.as_bytes());
        let value = |key: &str| pairs().find(|(known, _)| known == key).map(|(_, value)| value);
        if let Some(claimant) = options.claimant.or(value(CLAIMANT).and_then(|name| Claimant::named(&name))) {
            state.form.claimant = Some(claimant);
            state.screen = Screen::Form;
        }
        for (key, typed) in pairs() {
            // What was typed for another claimant has that one's name before it.
            let (whose, entry) = match key.split_once('.') {
                Some((whose, entry)) => (Claimant::named(whose), entry),
                None => (state.form.claimant, &*key),
            };
            state.form.typed.extend(whose.zip(Entry::named(entry)).map(|at| (at, typed.into_owned())));
        }
        if options.kept.is_some() {
            state.language = value(LANGUAGE).and_then(|tag| Language::tagged(&tag)).unwrap_or(state.language);
            state.text_size = if value(TEXT).is_some() { TextSize::Large } else { TextSize::Normal };
            state.pasted = value(PASTED).unwrap_or_default().into();
        }
        state
    }

    /// The state after the page has changed its options.
    #[must_use]
    pub fn with_options(&self, before: &HostOptions, now: &HostOptions) -> Self {
        let mut next = self.clone();
        (next.language, next.text_size) = now.changed_from(before, (self.language, self.text_size));
        next.form.local = now.local.clone();
        // A line that the person has typed stays as it is.
        if self.form.has_the_places_line() {
            // What another place has fixed holds no longer.
            next.form.typed.retain(|at, _| !LINE.contains(at));
            next.form.fill_in_the_places_line();
        }
        next
    }

    /// All that is worth keeping while it is out of the page: of rosters, cells that were pasted, unless they are very many.
    pub fn kept(&self) -> String {
        let mut pairs = Serializer::new(String::new());
        pairs.append_pair(LANGUAGE, self.language.tag());
        if self.text_size == TextSize::Large {
            pairs.append_pair(TEXT, "large");
        }
        if let Some(claimant) = self.form.claimant {
            pairs.append_pair(CLAIMANT, claimant.name());
        }
        // The place's own line is its to say again, or another one by then.
        let own = self.form.has_the_places_line();
        for ((whose, entry), typed) in self.form.typed.iter().filter(|(at, _)| !(own && LINE.contains(at))) {
            pairs.append_pair(&format!("{}.{}", whose.name(), entry.name()), typed);
        }
        if !self.pasted.trim().is_empty() && self.pasted.len() <= LONGEST_PASTED {
            pairs.append_pair(PASTED, &self.pasted);
        }
        pairs.finish()
    }

    /// Who claims and what was typed for that, encoded as an address is.
    pub fn answers(&self) -> String {
        let mut pairs = Serializer::new(String::new());
        if let Some(claimant) = self.form.claimant {
            pairs.append_pair(CLAIMANT, claimant.name());
            let mine = self.form.typed.iter().filter(|((whose, _), _)| *whose == claimant);
            pairs.extend_pairs(mine.map(|((_, entry), typed)| (entry.name(), typed)));
        }
        pairs.finish()
    }
}
